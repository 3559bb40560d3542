### Instruments scored outside the ledger.
