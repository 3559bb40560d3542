### regie evaluation: help, options, what was done, what is shown.
