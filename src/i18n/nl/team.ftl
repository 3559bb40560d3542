### regie team: help, options, what was done, what is shown.
