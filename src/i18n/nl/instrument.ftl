### Instruments scored outside the ledger.

note-version-taken = { $instrument }: genomen als versie { $version }. Was het een andere, verbeter het dan met regie edit.
note-version-strange = { $instrument }: de schalen van versie { $version } zijn hier niet bekend; de scores blijven zoals ze zijn.
note-threshold-reached = { $instrument }: de drempel van { $at } is bereikt.
note-threshold-not-reached = { $instrument }: de drempel van { $at } is niet bereikt.

instruments-title = Instrumenten
instruments-empty = Geen instrumenten.
instrument-title = { $instrument }
instrument-domains = Domeinen
instrument-head = { $instrument } · { $on } · gescoord door { $by }
instrument-head-version = { $instrument } { $version } · { $on } · gescoord door { $by }
instrument-no-scores = Er zijn geen scores genoteerd.
instrument-unknown = niet bekend
instrument-note = { $note }
instrument-threshold = Genoteerde drempel: { $at }
instrument-threshold-reached = De drempel van { $at } is bereikt.
instrument-threshold-not-reached = De drempel van { $at } is niet bereikt.
instrument-summed = Het totaal is een van de scores.
instrument-never-summed = Een profiel: de scores worden nooit opgeteld.
instrument-not-known = { $figure } betekent: niet bekend.
column-score = Score
column-scale = Schaal
column-profile = Profiel
column-aliases = Ook getypt als
column-better = Wat beter is
