### Errors: error-<name> says what and why, hint-<name> what to do next.

error-bad-period = “{ $text }” is not a period.
hint-bad-period = Write a year, a quarter, a month or from-to: 2026, 2026q1, 2026-03, 2026-01..2026-06.
