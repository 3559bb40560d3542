### Errors: error-<name> says what and why, hint-<name> what to do next.
