### regie review: help, options, what was done, what is shown.

help-review = Opvolgmomenten: is de beloofde hulp er, werkt ze, past ze nog?
help-review-due = Welke opvolgmomenten zijn over tijd, vandaag of binnenkort?
    .long = Voorbeeld: regie review due --within 30d --mine. Met --fail eindigt de opdracht met 1 als er iets over tijd is.
help-review-add = Een opvolgmoment noteren
    .long = Voorbeeld: regie review add tom --client-present yes --client-view "Het gaat." --action 'action=a7k; received=yes; works=partly; fits=yes' --goal 'goal=g4t; rater=client; level=0' --changes "Elke maand in plaats van elke week."
help-review-list = Gehouden opvolgmomenten tonen, en of ze op tijd waren
help-review-show = Eén opvolgmoment helemaal tonen
option-review-due-within = Hoe ver vooruit: 30d, 2 weken, 1 maand; anders de aankondigingstijd van het profiel
    .value = TIJD
option-review-due-mine = Alleen mijn dossiers
option-review-due-by = Alleen dossiers van dit teamlid
    .value = NAAM
option-review-due-fail = Met 1 eindigen als er iets over tijd is
option-review-add-action = Per actie: action=…; received=…; works=…; fits=… (yes, partly, no, unknown, declined)
option-review-add-goal = Per doelstelling: goal=…; rater=client|network|professional; level=-2…2
option-review-add-late-reason = Waarom het te laat is; nodig als de dag voorbij is
option-review = Opvolgmoment: id of begin van een id
    .value = OPVOLGMOMENT

done-review-add = Opvolgmoment { $record } bewaard. Het volgende is ten laatste op { $next } ({ $months ->
    [one] elke maand
   *[other] om de { $months } maanden
}).
note-review-was-due = Dit opvolgmoment moest er zijn op { $due }, nu { $days } geleden: noteer bij “Reden van laattijdigheid” waarom het later is.
note-actions-not-reviewed = { $count ->
    [one] Eén lopende actie is
   *[other] { $count } lopende acties zijn
} niet bekeken: { $actions }.
note-review-without-client = { -the-client-upper } was er niet en zijn of haar kijk staat er niet bij. Vraag ernaar en noteer het antwoord.

reviews-due-title = Opvolgmomenten die eraan komen
reviews-due-empty = Niets over tijd en niets binnen { $days }.
reviews-title = Opvolgmomenten
reviews-empty = Nog geen opvolgmomenten.
review-title = Opvolgmoment { $record }
review-anchor = { $kind } + { $months ->
    [one] 1 maand
   *[other] { $months } maanden
}
review-days-late = { $days } te laat
review-today = vandaag
review-days-left = over { $days }
review-on-time = op tijd
review-actions = Wat er van de acties kwam
review-no-actions = Geen acties bekeken.
ratings-title = Waar de doelstellingen staan
ratings-empty = Geen doelstellingen gescoord.
column-on-time = Op tijd
column-case-manager = Casemanager
column-responsible = Wie
