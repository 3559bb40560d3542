### Reports and views: headings, labels, notes.

## On every report

stamp-ledger = Register { $ledger }
stamp-commit = commit { $commit }
stamp-filter = alleen { $filter }
untitled = Verslag
column-record = Record
column-path = Bestand

## What a command did

outcome-none = Er hoefde niets te veranderen.
outcome-planned = Er is niets bewaard: dit zou de opdracht doen.
outcome-commit = commit { $commit } · { $count ->
    [one] { $count } bestand
   *[other] { $count } bestanden
}
outcome-commit-file = commit { $commit } · { $path }
outcome-file = { $path }
