### regie consent: help, options, what was done, what is shown.
