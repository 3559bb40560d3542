### Signals to policy.
