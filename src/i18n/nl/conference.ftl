### The conference: everybody around the client at one table.
