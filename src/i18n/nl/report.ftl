### regie report: help, options, what was done, what is shown.

help-report = Overzichten: wat alle dossiers samen zeggen
help-report-caseload = Wie draagt hoeveel dossiers, en hoe zwaar?
help-report-reviews = Zijn de opvolgmomenten op tijd gehouden?
    .long = Voorbeeld: regie report reviews --period 2026q1. Een periode is 2026, 2026q1, 2026-03 of 2026-01..2026-06.
help-report-referrals = Wat kwam er van de doorverwijzingen, dienst per dienst?
    .long = Voorbeeld: regie report referrals --period 2026 --format csv --output doorverwijzingen.csv
option-report-reviews-period = De periode: 2026, 2026q1, 2026-03 of 2026-01..2026-06; anders het lopende jaar
option-report-referrals-period = Alleen wat gevraagd is in deze periode: 2026, 2026q1, 2026-03 of 2026-01..2026-06
option-period = Periode
    .value = PERIODE

report-percent = { $percent } %
report-counted = { $what } { $count }
caseload-title = Caseload
caseload-empty = Er staat nog niemand in het team.
caseload-norm = Norm: { $norm } dossiers voor een voltijdse; “van de norm” rekent met de omvang van de baan.
caseload-no-norm = Dit praktijkprofiel legt geen norm op. Een eigen norm kan in regie.toml.
caseload-unassigned = { $count ->
    [one] Eén open dossier heeft
   *[other] { $count } open dossiers hebben
} vandaag geen casemanager: { $cases }.
column-open-cases = Open
column-intensive = Intensief
column-regular = Regulier
column-remote = Op afstand
column-support = Steun na traject
column-post = Baan
column-norm = Van de norm

review-report-title = Opvolgmomenten van { $from } tot en met { $until }
review-report-empty = Geen opvolgmomenten in deze periode.
review-report-on-time = Op tijd gehouden
review-report-held-late = Te laat gehouden
review-report-overdue = Nog niet gehouden
review-report-held = Gehouden op
review-report-late = { $state }, { $days }

referral-report-title = Wat er van de doorverwijzingen kwam
referral-report-standing = Waar ze staan
referral-report-results = Wat ze opleverden
referral-report-no-reason = reden niet genoteerd
referral-report-met = { $met }, gedeeltelijk { $partly }
column-referrals = Aantal
column-stages = Stand
column-accepted = Aanvaard
column-median-start = Start na (mediaan)
column-refusals = Redenen van weigering
