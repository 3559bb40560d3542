### Instruments scored outside the ledger.

note-version-taken = { $instrument }: taken for version { $version }. If it was another one, correct it with regie edit.
note-version-strange = { $instrument }: the scales of version { $version } are not known here; the scores are kept as they are.
note-threshold-reached = { $instrument }: the threshold of { $at } is reached.
note-threshold-not-reached = { $instrument }: the threshold of { $at } is not reached.

instruments-title = Instruments
instruments-empty = No instruments.
instrument-title = { $instrument }
instrument-domains = Domains
instrument-head = { $instrument } · { $on } · scored by { $by }
instrument-head-version = { $instrument } { $version } · { $on } · scored by { $by }
instrument-no-scores = No scores have been recorded.
instrument-unknown = not known
instrument-note = { $note }
instrument-threshold = Threshold noted: { $at }
instrument-threshold-reached = The threshold of { $at } is reached.
instrument-threshold-not-reached = The threshold of { $at } is not reached.
instrument-summed = The total is one of its scores.
instrument-never-summed = A profile: the scores are never added up.
instrument-not-known = { $figure } says: not known.
column-score = Score
column-scale = Scale
column-profile = Profile
column-aliases = Also typed as
column-better = What is better
