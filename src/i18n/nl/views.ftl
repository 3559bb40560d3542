### Reports and views: headings, labels, notes.

## On every report

stamp-ledger = Register { $ledger }
stamp-commit = commit { $commit }
stamp-filter = met { $filter }
# De stukken voor en na de schuine streep staan rond het nummer van het blad.
page-of = {"pagina "}/{" van "}
page-contents = Inhoud
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

## Wat verschilt tussen twee momenten van een record

difference-element = { $list } { $which }
difference-field = { $field }: { $value }
difference-inside = { $outer } · { $inner }
difference-touch = { $who }, { $day }
difference-unsaved = nog niet bewaard
difference-whole = Het geheel
column-was = Was
column-is = Is nu
