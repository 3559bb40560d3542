### Monitoring: what is watched, what was promised, what is still to be done.

help-monitoring = Monitoring: what was looked at, what is promised and given, which contacts are planned?
help-monitoring-show = Show how a case is monitored: the six kinds, promised and given, contact, tasks and incidents
    .long = Example: regie monitoring show tom
help-monitoring-list = Show planned contacts: of one case, or of all open cases
help-monitoring-plan = Plan a contact, mostly at a transition in life
    .long = Example: regie monitoring plan tom --on "in 6 months" --transition school --about "How is the new school?" Write the contact itself down with regie journal add tom --planned ID.
help-monitoring-cancel = Call a planned contact off
    .long = Example: regie monitoring cancel tom d3k --reason "The parents will call when they need to."
option-monitoring-list-all = Also what took place or is off
option-monitoring-plan-on = The day of the contact
option-monitoring-plan-about = What you want to ask then
option-monitoring-cancel-reason = Why it is off (needed)
option-contact = Planned contact: id or beginning of an id
    .value = CONTACT

done-monitoring-plan = Contact { $record } planned for { $on }.
done-monitoring-cancel = Contact { $record } of { $on } is off.

planned-title = Planned contacts
planned-empty = No planned contacts.
column-journal = Journal
monitoring-title = Monitoring of { $client } ({ $case })
monitoring-since = This term of review runs since { $since }: what was looked at before that no longer counts.
monitoring-last-contact = Last contact
monitoring-allowed = Silence allowed
monitoring-expected-by = Next contact by
monitoring-kinds = What was looked at
monitoring-help = Whose help
monitoring-in-plan = In the plan
monitoring-informal = Informal, qualitative
monitoring-formal = Formal, quantitative
monitoring-looked = { $on } ({ $record })
monitoring-never = not yet
monitoring-promises = Promised and given
monitoring-no-promises = No actions going on in the plan.
monitoring-action = { $what } ({ $record })
monitoring-by = by { $due }
monitoring-times = expected { $count ->
    [one] once
   *[other] { $count } times
} in this term
monitoring-next = next time { $next }
column-promised = Promised
column-given = Given
column-review = Reviewed on
