### Reports and views: headings, labels, notes.

## On every report

stamp-ledger = Ledger { $ledger }
stamp-commit = commit { $commit }
stamp-filter = only { $filter }
untitled = Report

## What a command did

outcome-none = Nothing had to change.
outcome-planned = Nothing is kept: this is what the command would do.
outcome-commit = commit { $commit }
column-record = Record
column-path = File
