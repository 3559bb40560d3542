### Rules of the practice: what each one asks, why, and where it comes from.
