### regie screening: help, options, what was done, what is shown.

help-screening = Screening: is casemanagement de juiste hulp?
help-screening-add = De feiten noteren; het programma adviseert met redenen, jij beslist
    .long = Voorbeeld: regie screening add tom --complex-demand yes --complex-organisation yes --self-direction partly
help-screening-list = Screenings tonen: van één dossier, of van alle lopende dossiers
help-screening-show = Eén screening helemaal tonen, met de feiten achter het advies
option-screening = Screening: id of begin van een id; zonder is het de jongste
    .value = SCREENING
option-screening-list-all = Ook die van afgesloten dossiers
option-screening-add-decision = De gekozen route; anders dan het advies vraagt een --reason
    .value = ROUTE
option-screening-add-reason = Waarom je anders beslist dan het advies
    .value = TEKST

done-screening-add = Screening { $record } bewaard.
note-advice = Het advies is { $route }, want { $reasons }.
note-and = { $first } en { $last }
note-no-advice = Geen advies: wat bekend is, wijst geen enkele route aan.
note-decision = De beslissing is { $route }.
note-begin-route = Een volgende stap, de fase waarin het begint: regie case phase { $case } --route { $route } --intensity … --reason …
note-no-decision = Er is nog niets beslist. Noteer de keuze met --decision of later met: regie edit { $record }

screenings-title = Screenings
screenings-empty = Geen screenings.
screening-title = Screening { $record }
screening-facts = De feiten
screening-advice = Advies en beslissing
screening-advice-differs = Met dezelfde feiten is het advies vandaag { $route }.
note-advice-waits = Nog geen advies: eerst moet geweten zijn of { $missing }.
note-in-target-group = Behoort tot de doelgroep: { $met }.
note-not-in-target-group = Behoort niet tot de doelgroep: { $failed }. Het advies blijft een advies: jij beslist.
note-target-group-open = Of { -the-client } tot de doelgroep behoort, hangt nog af van: { $open }.
screening-domains = Toegevoegde domeinen
screening-target-group = Doelgroep: { $belongs }
screening-criterion = Criterium
screening-least = Vanaf
screening-found = Gevonden
screening-met = Voldaan
screening-rules = Zo kwam het advies tot stand (regels van { $from })
screening-fit = Past
screening-conditions = Voorwaarden
screening-condition = { $fact }
screening-condition-not = niet: { $fact }
screening-holds = ✓ { $condition }
screening-fails = ✗ { $condition }
screening-not-known = ? { $condition }
