### What --help says.
