### Questions, confirmations and other talk on the command line.
