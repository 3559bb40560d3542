### regie network: help, options, what was done, what is shown.
