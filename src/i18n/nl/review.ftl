### regie review: help, options, what was done, what is shown.
