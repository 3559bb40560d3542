### regie ledger: help, options, what was done, what is shown.
