### Reports and views: headings, labels, notes.

## On every report

stamp-ledger = Ledger { $ledger }
stamp-commit = commit { $commit }
stamp-filter = with { $filter }
# The parts before and after the slash stand around the number of the sheet.
page-of = {"page "}/{" of "}
page-contents = Contents
untitled = Report
column-record = Record
column-path = File

## What a command did

outcome-none = Nothing had to change.
outcome-planned = Nothing is kept: this is what the command would do.
outcome-commit = commit { $commit } · { $count ->
    [one] { $count } file
   *[other] { $count } files
}
outcome-commit-file = commit { $commit } · { $path }
outcome-file = { $path }

## What differs between two moments of a record

difference-element = { $list } { $which }
difference-field = { $field }: { $value }
difference-inside = { $outer } · { $inner }
difference-touch = { $who }, { $day }
difference-unsaved = not kept yet
difference-whole = The whole
column-was = Was
column-is = Is
