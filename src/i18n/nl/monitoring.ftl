### Monitoring: what is watched, what was promised, what is still to be done.

help-monitoring = Opvolging: wat is bekeken, wat is toegezegd en gegeven, welke contacten zijn gepland?
help-monitoring-show = Tonen hoe een dossier gevolgd wordt: de zes soorten, toegezegd en gegeven, contact, taken en incidenten
    .long = Voorbeeld: regie monitoring show tom
help-monitoring-list = Geplande contacten tonen: van één dossier, of van alle open dossiers
help-monitoring-plan = Een contact plannen, meestal bij een overgang in het leven
    .long = Voorbeeld: regie monitoring plan tom --on "over 6 maanden" --transition school --about "Hoe loopt de nieuwe school?" Het contact zelf noteer je met regie journal add tom --planned ID.
help-monitoring-cancel = Een gepland contact afzeggen
    .long = Voorbeeld: regie monitoring cancel tom d3k --reason "De ouders bellen zelf als het nodig is."
option-monitoring-list-all = Ook wat gebeurd of afgezegd is
option-monitoring-plan-on = De dag van het contact
option-monitoring-plan-about = Wat je dan wilt vragen
option-monitoring-cancel-reason = Waarom het niet doorgaat (nodig)
option-contact = Gepland contact: id of begin van een id
    .value = CONTACT

done-monitoring-plan = Contact { $record } gepland op { $on }.
done-monitoring-cancel = Contact { $record } van { $on } is afgezegd.

planned-title = Geplande contacten
planned-empty = Geen geplande contacten.
column-journal = Logboek
monitoring-title = Opvolging van { $client } ({ $case })
monitoring-since = Deze opvolgtermijn loopt sinds { $since }: wat eerder bekeken is, telt niet meer mee.
monitoring-last-contact = Laatste contact
monitoring-allowed = Toegelaten stilte
monitoring-expected-by = Volgend contact uiterlijk
monitoring-kinds = Wat bekeken is
monitoring-help = Wiens hulp
monitoring-in-plan = In het plan
monitoring-informal = Informeel, kwalitatief
monitoring-formal = Formeel, kwantitatief
monitoring-looked = { $on } ({ $record })
monitoring-never = nog niet
monitoring-promises = Toegezegd en gegeven
monitoring-no-promises = Geen lopende acties in het plan.
monitoring-action = { $what } ({ $record })
monitoring-by = tegen { $due }
monitoring-times = { $count ->
    [one] één keer
   *[other] { $count } keer
} verwacht in deze termijn
monitoring-next = volgende keer { $next }
column-promised = Toegezegd
column-given = Gegeven
column-review = Nagekeken op
