### regie report: help, options, what was done, what is shown.

help-report = Overzichten: wat alle dossiers samen zeggen; zonder meer, welke er zijn
help-report-caseload = Wie draagt hoeveel dossiers, hoe zwaar, en hoe staat dat tegenover de norm?
    .long = Voorbeeld: regie report caseload --on 2026-03-31. Een dossier telt naar zijn intensiteit, tegen de norm van zijn type.
help-report-reviews = Zijn de opvolgmomenten op tijd gehouden?
    .long = Voorbeeld: regie report reviews --period 2026q1 --by practitioner
help-report-needs = Wat is er nodig, in welke levensdomeinen, en is het vervuld?
    .long = Voorbeeld: regie report needs --period 2026 --by area --share
help-report-referrals = Wat kwam er van de doorverwijzingen?
    .long = Voorbeeld: regie report referrals --period 2026 --by service --format csv --output doorverwijzingen.csv
help-report-outcomes = Wat is er bereikt, in de ogen van elke beoordelaar?
    .long = Voorbeeld: regie report outcomes --period 2026 --by kind. Beoordelaars worden nooit vermengd; een T-score blijft bij haar dossier.
help-report-evaluation = Hoe is de begeleiding geëvalueerd, en hoe liep ze af?
    .long = Voorbeeld: regie report evaluation --period 2026 --by reason
help-report-time = Hoeveel tijd en geld ging erin, tegenover de uren per jaar?
    .long = Voorbeeld: regie report time --period 2026 --by work. Verplaatsing telt mee; een verbeterde notitie telt één keer.
help-report-feedback = Hoe kijken mensen terug, vraag per vraag?
    .long = Voorbeeld: regie report feedback --period 2026. Antwoorden zijn te zien vanaf vijf.
help-report-signals = Wat schiet tekort, en hoeveel dossiers staan daarachter?
    .long = Voorbeeld: regie report signals --by area --share
help-report-fidelity = Verdient casemanagement zijn naam, en hoe ver staan de dossiers?
    .long = Voorbeeld: regie report fidelity --by case
option-period = Periode: 2026, 2026q1, 2026-03 of 2026-01..2026-06
    .value = PERIODE
option-report-reviews-period = Periode: 2026, 2026q1, 2026-03 of 2026-01..2026-06; anders het lopende jaar
option-report-time-period = Periode: 2026, 2026q1, 2026-03 of 2026-01..2026-06; anders het lopende jaar
option-report-caseload-on = De dag waarop geteld wordt; anders vandaag
option-dimension = Wat de rijen zijn: practitioner, area, route, age, month…; `regie report` noemt ze per overzicht
    .value = WAT
option-share = Voor lezers buiten het team: kleine aantallen afgeschermd, geen casemanagers en geen dossiers genoemd

## The list of reports

report-kinds-title = Overzichten
report-column = Overzicht
report-tells = Wat het vertelt
report-by-usual = Per
report-how = Typ regie report NAAM --help om te zien wat je kunt vragen; met `--by WAT` kies je andere rijen, `--share` is voor lezers buiten het team.

## On every report

report-title-caseload = Caseload
report-title-reviews = Opvolgmomenten
report-title-needs = Behoeften
report-title-referrals = Wat er van de doorverwijzingen kwam
report-title-outcomes = Wat er bereikt is
report-title-evaluation = Evaluaties en afsluitingen
report-title-time = Tijd en kosten
report-title-feedback = Hoe mensen terugkijken
report-title-signals = Signalen aan het beleid
report-title-fidelity = Elementen en stappen
report-days-looked-at = Dagen
report-from-until = { $from } tot en met { $until }
report-until = alles tot en met { $until }
report-on = op { $on }
report-by = Per
report-for = Voor
report-for-others = lezers buiten het team
report-empty = Hier valt niets te tellen.
report-total = Totaal
report-question = Vraag
report-said = { $what }
report-counted = { $what } { $count }
report-percent = { $percent } %
report-month = { $month } { $year }
report-age = { $from } tot { $until } jaar
report-age-over = { $from } en ouder
report-practitioner = Casemanager { $number }
report-case = { $case } { $client }
report-nobody = niemand
report-unknown = niet bekend
report-unsaid = niet gezegd
report-hidden = *
report-hidden-note = * is afgeschermd: het gaat over minder dan 5 mensen, of zo een getal is eruit af te leiden.
report-few-answers = * is afgeschermd: er zijn minder dan 5 antwoorden, of zo een getal is eruit af te leiden.

## What is measured

report-accepted = Aanvaard
report-advised = Met eindadvies
report-answered = Beantwoord
report-answers = Antwoorden
report-below = Minder dan verwacht
report-better = Beter
report-cases = Dossiers
report-change = Verschil (mediaan)
report-clients = Mensen
report-closed = Afgesloten
report-codes = Codes twee keer gezien
report-contested = Betwist
report-cost = Kosten
report-days = Te laat
report-days-late = Dagen te laat (mediaan)
report-enough = Minstens 4 van 6 elementen
report-entries = Notities
report-evaluations = Evaluaties
report-expected = Uren volgens de norm
report-finals = Afsluitend
report-forms = Formulieren
report-held = Gehouden op
report-intensive = Intensief
report-interim = Tussentijds
report-late = Te laat gehouden
report-length = Duur (mediaan)
report-load = Gewicht
report-longer = Langer dan de termijn
report-managed = In casemanagement
report-met = Vervuld
report-minutes = Werktijd
report-missing = Niet gezien
report-needs = Behoeften
report-no-phase = Zonder fase
report-no-start = Geen beginniveau
report-no-term = Geen termijn gezet
report-norm-share = Van de norm
report-not-met = Niet vervuld
report-on-time = Op tijd gehouden
report-open = Lopend
report-overdue = Nog niet gehouden
report-partly-met = Deels vervuld
report-post = Baan
report-rated = Beoordeeld
report-reached = Bereikt (0 of meer)
report-referrals = Aantal
report-refused = Geweigerd
report-regular = Regulier
report-remote = Op afstand
report-reviews = Opvolgmomenten
report-same = Hetzelfde
report-services = Diensten
report-shorter = Korter dan de termijn
report-shown = Gezien
report-signals = Signalen
report-start = Start na (mediaan)
report-t = T nu
report-t-baseline = T bij het begin
report-time = Samen
report-told = Verteld
report-too-few = Minder
report-trajectory-support = Steun na traject
report-travel = Verplaatsing
report-unadvised = Zonder eindadvies
report-unanswered = Nog geen antwoord
report-unanswered-item = Geen antwoord
report-uncontested = Niet betwist
report-unsaid-met = Niet bekend
report-untold = Niet verteld
report-with-goal = Met doelstelling
report-within = Binnen de termijn
report-without-goal = Zonder doelstelling
report-without-norm = Zonder norm
report-worse = Slechter

report-facet = Onderdeel van een evaluatie
    .plan = plan uitgevoerd
    .goals = doelstellingen
    .needs = behoeften
    .process = team: proces
    .product = team: product
    .involvement = betrokkenheid
    .motivation = motivatie
    .satisfaction = tevredenheid
    .network-satisfaction = tevredenheid van het netwerk

## Parts of reports

report-part-answers = De antwoorden, van 1 (helemaal niet) tot 5 (helemaal)
report-part-areas = Levensdomeinen, eerste keer tegenover laatste
report-part-closing = Waarom dossiers zijn afgesloten
report-part-contests = Wat het betwisten van weigeringen opleverde
report-part-elements = Elementen van casemanagement
report-part-facets = Waarover evaluaties spreken
report-part-functioning = Functioneren, eerste keer tegenover laatste
report-part-goals = Doelstellingen, elke beoordelaar apart
report-part-length = Hoe lang het duurde
report-part-looking-back = Terugblik, van 1 (helemaal niet) tot 5 (helemaal)
report-part-needs-met = Behoeften vervuld
report-part-refusals = Waarom diensten weigerden
report-part-standing = Waar ze staan
report-part-steps = Stappen van de weg
report-part-voiced = Wie ze uitte
report-part-work = Waar de tijd naartoe ging
report-list-reviews = Opvolgmoment per opvolgmoment
report-list-scores = T-scores, dossier per dossier, waar elke doelstelling beoordeeld is

## Remarks

caseload-norm = Norm voor een voltijdse: { $norms }. Een dossier telt naar zijn intensiteit; “van de norm” rekent met de omvang van de baan.
caseload-no-norm = Dit praktijkprofiel legt geen norm op. Een eigen norm kan in regie.toml.
caseload-unassigned = { $count ->
    [one] Eén lopend dossier heeft
   *[other] { $count } lopende dossiers hebben
} op die dag geen casemanager: { $cases }.
report-no-rate = Dit praktijkprofiel legt geen uurtarief vast. Een eigen tarief kan in regie.toml.
report-unserved = Geen enkele dienst van de sociale kaart bedient: { $areas }.
