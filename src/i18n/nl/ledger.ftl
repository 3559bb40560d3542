### regie ledger: help, options, what was done, what is shown.

## Hulp

help-init = Een nieuw register beginnen, in een eigen git-map of in een die er al is
    .long = Voorbeeld: regie init ons-team --profile work-care --name "Ons team"
help-demo = Het voorbeeldregister uitpakken en rondkijken
help-today = Wat vandaag aandacht vraagt; ook zonder opdracht
help-check = Nakijken wat niet klopt of ontbreekt: met plaats, reden, bron en uitweg
    .long = Afloop 1 als er fouten zijn. Beantwoord een regel met een [[deviation]] op het record: rule, reason, by, on.
help-explain = Een regel uitleggen, of alle regels tonen
help-trace = De rode draad van een dossier: van behoefte tot wat ervan gekomen is
help-status = Waar het register staat en wat met de hand gewijzigd is
help-save = Wijzigingen met de hand nakijken en bewaren
help-edit = Een record in je eigen editor wijzigen
    .long = Voorbeeld: regie edit tom/rvv5sa, regie edit tom/plan, regie edit team/ilse, regie edit settings
help-history = Wie wat wanneer deed, aan welke records
help-schema = Het JSON-schema van een soort record of van een uitvoer
help-completions = Aanvulling voor een shell (bash, zsh, fish, elvish, powershell)
help-man = De handleiding van regie of van een opdracht, voor man

option-folder = De map
    .value = MAP
option-init-name = Hoe het team dit register noemt; anders de naam van de map
    .value = NAAM
option-profile = Het praktijkprofiel: work-care, home-care, early-help of general
    .value = PROFIEL
option-record-format = Vorm van nieuwe records: toml of yaml
    .value = VORM
option-organisation = De koepel waartoe het team behoort
    .value = KOEPEL
option-handle = Je korte naam in het register, zoals ilse
    .value = NAAM
option-mine = Alleen wat van mij is
option-weight = Alleen wat minstens zo zwaar weegt: error, warning of advice
    .value = GEWICHT
option-rule = Een regel, zoals need-without-goal
    .value = REGEL
option-paths = Alleen deze bestanden
    .value = BESTAND
option-by = Wie het doet (korte naam); anders wie aan het werk is
    .value = WIE
option-reference = Dossier, dossier/record, dossier/plan, team/naam, services/naam of settings
    .value = RECORD
option-edit-from = De nieuwe tekst uit een bestand, in plaats van een editor
    .value = BESTAND
option-limit = Hoogstens zoveel
    .value = AANTAL
option-kind = Een soort record, of view/naam
    .value = SOORT
option-shell = De shell
    .value = SHELL
option-command = Een opdracht, zoals: referral add
    .value = OPDRACHT

## Wat gedaan is

done-init = Register klaar in { $folder }; jij bent { $handle }.
note-init-next = Verder: zet collega’s erbij met regie team add, diensten met regie service add, en open een dossier met regie case open.
done-edit-manual = { $count ->
    [one] Eén bestand
   *[other] { $count } bestanden
} nagekeken en bewaard.{ $deleted ->
    [0] {""}
    [one] {" "}Eén ervan is gewist.
   *[other] {" "}{ $deleted } ervan zijn gewist.
}
note-deleted = Gewist: { $path }. Terug met git revert; tot dan is het uit elk overzicht weg.
done-edit = { $path } gewijzigd en bewaard.
demo-ready = Het voorbeeldregister staat in { $folder }, met een eigen geschiedenis in git.
demo-report = Het evaluatieverslag van het afgesloten dossier staat in { $path }.
demo-next = Kijk rond: cd { $folder } en typ regie --today { $day }, regie check --today { $day }, git log.

## Vandaag

today-title = Vandaag, { $day }
today-mine = Van mij
today-mine-empty = Niets van jou vraagt vandaag aandacht.
today-others = Van collega’s
today-empty = Niets vraagt vandaag aandacht.
today-edited = { $count ->
    [one] Eén bestand is
   *[other] { $count } bestanden zijn
} met de hand gewijzigd en nog niet bewaard: regie status.
today-plan = { $kind }; { $who }
column-what = Wat
column-case = Dossier
column-day = Dag
column-term = Termijn
term-today = vandaag
term-late = { $count ->
    [one] 1 dag te laat
   *[other] { $count } dagen te laat
}
term-since = sindsdien open
term-left = nog { $count ->
    [one] 1 dag
   *[other] { $count } dagen
}
column-who = Wie
column-action = Wat
column-commit = Commit

## Nakijken

check-title = Nagekeken
check-case = { $client } ({ $case })
check-office = Het register zelf
check-total = { $errors ->
    [0] Geen fouten
    [one] 1 fout
   *[other] { $errors } fouten
}, { $warnings ->
    [one] 1 waarschuwing
   *[other] { $warnings } waarschuwingen
}, { $advice ->
    [one] 1 advies
   *[other] { $advice } adviezen
}, { $answered } beantwoord.
finding-line = { $weight } · { $rule }: { $reason }
finding-answered = beantwoord · { $rule }: { $reason }
finding-place = → { $remedy } [{ $rule }, { $source }] { $place }
rule-any-case = DOSSIER
rule-any-record = RECORD
rules-title = Regels
rules-empty = Geen regels.
rule-field-id = Regel
rule-field-weight = Gewicht
rule-field-source = Bron
rule-field-function = Functie
rule-field-why = Waarom
rule-field-remedy = Uitweg
rule-answer = Klopt het hier toch? Antwoord op het record zelf: [[deviation]] rule = "{ $rule }", met reason, by en on.

## De rode draad

thread-title = De rode draad van { $client } ({ $case })
thread-empty = Er is nog geen behoefte genoteerd.
thread-need = Behoefte: { $area } ({ $record })
thread-request = Hulpvraag: { $request }
thread-need-result = Geëvalueerd op { $on }: vervuld? { $met }
thread-goal = Doelstelling: { $statement } — { $status } ({ $record })
thread-action = Actie: { $what } — { $who } — { $status } ({ $record })
thread-decided = ↳ Beslist op het overleg van { $on } ({ $record })
thread-review = ↳ Opvolgmoment { $on }: gekregen { $received }, werkt { $works }, past nog { $fits }
thread-referral = Doorverwijzing { $on } naar { $service }: { $question } — { $status } ({ $record })
thread-observation = Logboek { $on }: { $text } ({ $record })
thread-rating = Doelbereik { $on }, volgens { $rater }: { $level }
thread-standing = Vast einddoel
thread-loose-goals = Doelstellingen zonder behoefte
thread-loose-ends = Losse eindjes
thread-loose = { $kind }: { $record }

## Stand en geschiedenis

status-title = Stand van het register
status-folder = Map
status-branch = Tak
status-actor = Aan het werk
status-last = Laatste commit
status-clean = Alles is bewaard; niets is met de hand gewijzigd.
status-edited = Met de hand gewijzigd
status-how = Hoe
status-staged = Klaargezet in git
status-save = Nakijken en bewaren: regie save. Ongedaan maken: git restore BESTAND.
status-detached-head = git staat niet op een tak: git switch main.
status-git-in-progress = Er is een git-bewerking bezig; maak ze eerst af.
status-no-identity = git weet niet wie je bent: git config --global user.name en user.email.
edited-how = Hoe gewijzigd
    .added = nieuw
    .modified = gewijzigd
    .deleted = verwijderd
history-title = Geschiedenis
history-empty = Niets te vertellen: geen enkele commit past bij wat gevraagd is.
note-output = Geschreven: { $path }
note-opened = Geopend in de browser: { $path }
action = Wat gedaan is
    .init = register begonnen
    .demo = voorbeeld uitgepakt
    .edit = record gewijzigd
    .edit-manual = wijzigingen met de hand bewaard
    .import-csv = caseload overgenomen uit bestanden
    .import-xlsx = caseload overgenomen uit een rekenblad
    .import-fhir = records overgenomen uit een bundel
    .git = rechtstreeks met git
    .undo = opdracht ongedaan gemaakt
    .redo = opdracht opnieuw doorgevoerd
    .doctor-mend = inrichting rechtgezet
    .sync = twee geschiedenissen samengebracht
    .case-transfer = dossiers overgedragen
    .case-merge = dossier in een ander opgenomen
    .network-household = huishouden genoteerd
    .network-kin = verwantschap genoteerd
    .plan-crisis = crisisplan bewaard
    .feedback-add = feedback genoteerd
    .signal-add = signaal genoteerd
    .signal-update = signaal bijgewerkt
    .service-edit = dienst bijgewerkt
    .assessment-add = assessment genoteerd
    .case-open = dossier geopend
    .case-edit = dossier bijgewerkt
    .case-phase = route of intensiteit gewijzigd
    .case-role = rol toegekend
    .case-part = dossier weer apart gezet
    .case-role-end = rol beëindigd
    .conflict-resolve = over conflict beslist
    .case-close = dossier afgesloten
    .case-reopen = dossier heropend
    .consent-add = toestemming genoteerd
    .consent-withdraw = toestemming ingetrokken
    .evaluation-add = evaluatie genoteerd
    .journal-add = logboeknotitie geschreven
    .network-person = persoon in het netwerk genoteerd
    .network-tie = band genoteerd
    .plan-draft = plan opgesteld
    .plan-goal = doelstelling bewaard
    .plan-action = actie bewaard
    .plan-agree = afspraak genoteerd
    .plan-approve = akkoord genoteerd
    .plan-handover = plan overhandigd
    .referral-add = doorverwijzing geschreven
    .referral-update = doorverwijzing bijgewerkt
    .monitoring-plan = contact gepland
    .monitoring-cancel = contact afgezegd
    .intervision-add = intervisie genoteerd
    .conference-add = overleg genoteerd
    .review-add = opvolgmoment genoteerd
    .screening-add = screening genoteerd
    .service-add = dienst toegevoegd
    .team-add = teamlid toegevoegd
man-name = NAAM
man-synopsis = GEBRUIK
man-description = BESCHRIJVING
man-more = MEER
man-version = VERSIE

conflict-shown = In conflict: { $record } ({ $place }). Er zijn twee waarden gegeven; beslis met regie resolve { $name }.

help-resolve = Zeggen welke van twee waarden geldt, of de conflicten tonen
option-resolve-name = Het conflict, of het begin van de naam (een dossier mag ook); anders alle
    .value = NAAM
option-resolve-take = Welke waarde geldt: ours (van ons), theirs (van de anderen), base (voordien) of een andere; een lege haalt ze weg
    .value = WAARDE
done-conflict-resolve = Over het conflict { $name } is beslist.
conflicts-title = Conflicten
conflicts-none = Er zijn geen conflicten.
conflicts-way-out = Beslis over elk conflict met regie resolve NAAM --take ours, theirs, base of een andere waarde.
conflict-name = Conflict { $name }
conflict-nothing = niets
conflict-taken-away = weggenomen
conflict-as-it-was = het record zoals het was
conflict-changed = gewijzigd – { $fields }
conflict-given = { $value } ({ $by }, { $on })
resolve-ask = { $of ->
    [one] Welke waarde geldt?
   *[other] Welke waarde geldt? ({ $at } van { $of })
}
resolve-ours = Die van ons
resolve-theirs = Die van de anderen
resolve-base = Die van voordien
resolve-other = Een andere waarde, hier te typen
resolve-other-ask = De andere waarde
resolve-later = Later beslissen
resolve-left = { $count ->
    [one] Er blijft nog één conflict: regie resolve.
   *[other] Er blijven nog { $count } conflicten: regie resolve.
}
