### regie service: help, options, what was done, what is shown.
