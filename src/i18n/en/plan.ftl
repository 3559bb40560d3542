### regie plan: help, options, what was done, what is shown.
