### regie evaluation: help, options, what was done, what is shown.

help-evaluation = Evaluaties: wat is bereikt, hoe werkte het team, is { -the-client } tevreden?
help-evaluation-add = Een evaluatie noteren
    .long = Voorbeeld: regie evaluation add tom --kind final --goal 'goal=g4t; rater=client; level=1' --need 'need=n7h; met=partly; words=Het gaat beter.' --client-satisfaction 4 --final-advice "…" --final-advice-by noor --final-advice-by hatice
help-evaluation-list = Evaluaties tonen: van één dossier of van alle
help-evaluation-show = Eén evaluatie helemaal tonen
help-evaluation-report = Het evaluatieverslag van een dossier, om samen te lezen
    .long = Voorbeeld: regie evaluation report guido --format html --output verslag.html
option-evaluation-add-goal = Per doelstelling: goal=…; rater=client|network|professional; level=-2…2
option-evaluation-add-need = Per behoefte: need=…; met=yes|partly|no|unknown|declined; words=…
option-evaluation-add-client-involvement = Betrokkenheid van { -the-client }, 1 tot 5
option-evaluation-add-client-motivation = Motivatie van { -the-client }, 1 tot 5
option-evaluation-add-client-satisfaction = Tevredenheid van { -the-client }, 1 tot 5: het eigen cijfer van { -the-client }
option-evaluation-add-network-satisfaction = Tevredenheid van het netwerk, 1 tot 5
option-evaluation = Evaluatie: id of begin van een id
    .value = EVALUATIE

done-evaluation-add = Evaluatie { $record } ({ $kind }) bewaard.
note-goals-unrated = { $count ->
    [one] Eén score ontbreekt nog
   *[other] { $count } scores ontbreken nog
}: een T-score komt er pas als iemand alle doelstellingen scoorde.
note-needs-unjudged = Van deze behoeften staat er nog niet bij of ze vervuld zijn: { $needs }.
note-satisfaction-unasked = De tevredenheid van { -the-client } staat er niet bij. Noteer ze met --client-satisfaction, of waarom niet met --satisfaction-not-asked.
note-advice-unsigned = Het eindadvies draagt nog niet de naam van: { $roles }.

evaluations-title = Evaluaties
evaluations-empty = Nog geen evaluaties.
evaluation-title = Evaluatie { $record }
evaluation-needs = Wat er van de behoeften kwam
evaluation-no-needs = Geen behoeften beoordeeld.
evaluation-points = { $points } op 5
column-needs-met = Behoeften vervuld
column-satisfaction = Tevreden

## Het verslag

case-report-title = Evaluatieverslag van { $client }
case-report-on = Stand op
case-report-closed = Afgesloten op
case-report-no-evaluation = Er is nog niet geëvalueerd: dit verslag toont wat er tot nu toe genoteerd staat.
case-report-left-out = { $count ->
    [one] Eén logboeknotitie die niet iedereen mag lezen, staat
   *[other] { $count } logboeknotities die niet iedereen mag lezen, staan
} niet in dit verslag.
case-report-goals = Hoe ver zijn we geraakt?
case-report-rater = In de ogen van: { $rater }
case-report-baseline = Bij de start
case-report-level = Nu
case-report-change = Verschil
case-report-t = T-score: { $now } (50 is zoals verwacht).
case-report-t-change = T-score: van { $start } bij de start naar { $now } nu (50 is zoals verwacht).
case-report-no-t = { $count ->
    [one] Eén doelstelling is hier nog niet gescoord
   *[other] { $count } doelstellingen zijn hier nog niet gescoord
}, dus is er geen T-score.
case-report-network = Netwerk nu
case-report-support-missing = Steun die niemand geeft
case-report-needs = Zijn de behoeften vervuld?
case-report-no-needs = Er zijn nog geen behoeften genoteerd.
case-report-result-words = In eigen woorden, achteraf
case-report-quote = “{ $words }”
case-report-referrals = Wie hielp er mee?
column-days-to-start = Tot de start
case-report-reviews = Hebben we op tijd teruggekeken?
case-report-review-overdue = Het opvolgmoment van { $since } is nog niet gehouden.
case-report-team = Hoe werkte het team?
case-report-process = Samenwerking
case-report-product = Wat het opleverde
case-report-satisfaction = Hoe kijk je terug?
case-report-nothing = Hierover is nog niets genoteerd.
case-report-advice = Advies
case-report-no-advice = Er is nog geen eindadvies.
case-report-closing-aftercare = Nazorg bij het afsluiten

case-thread-title = Van behoefte tot resultaat
case-thread-need = Behoefte: { $area }
case-thread-goal = Doelstelling: { $statement } ({ $status })
case-thread-standing = Waar het traject naartoe werkt
case-thread-loose-goals = Doelstellingen zonder behoefte
case-thread-loose-ends = Losse eindjes
case-thread-loose = { $kind }: { $record }
case-thread-action = Actie: { $what } ({ $status }).
case-thread-action-who = Actie: { $what } – { $who } ({ $status }).
case-thread-action-reviewed = Actie: { $what } ({ $status }). Bekeken op { $on }: hulp gekregen: { $received }, werkt: { $works }, past nog: { $fits }.
case-thread-action-who-reviewed = Actie: { $what } – { $who } ({ $status }). Bekeken op { $on }: hulp gekregen: { $received }, werkt: { $works }, past nog: { $fits }.
case-thread-referral = Doorverwijzing van { $on } naar { $service } ({ $status }).
case-thread-referral-question = Doorverwijzing van { $on } naar { $service } ({ $status }): { $question }
case-thread-seen = { $on }: { $text }
case-thread-seen-how = { $on }, { $how }: { $text }
case-thread-told = Ook het logboek van { $days } gaat hierover; het staat hierboven.
case-thread-rating = { $on }, score door { $rater }: { $level }.
