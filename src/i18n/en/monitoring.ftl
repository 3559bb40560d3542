### Monitoring: what is watched, what was promised, what is still to be done.
