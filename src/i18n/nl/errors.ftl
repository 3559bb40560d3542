### Errors: error-<name> says what and why, hint-<name> what to do next.

error-bad-period = “{ $text }” is geen periode.
hint-bad-period = Schrijf een jaar, kwartaal, maand of van-tot: 2026, 2026q1, 2026-03, 2026-01..2026-06.
