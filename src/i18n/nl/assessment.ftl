### regie assessment: help, options, what was done, what is shown.
