### regie case: help, options, what was done, what is shown.
