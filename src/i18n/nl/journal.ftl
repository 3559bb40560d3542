### regie journal: help, options, what was done, what is shown.
