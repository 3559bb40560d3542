### regie screening: help, options, what was done, what is shown.
