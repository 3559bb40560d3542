### regie report: help, options, what was done, what is shown.
