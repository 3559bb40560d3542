### regie screening: help, options, what was done, what is shown.

help-screening = Screening: is case management the right help?
help-screening-add = Record the facts; the program advises with reasons, you decide
    .long = Example: regie screening add tom --complex-demand yes --complex-organisation yes --self-direction partly
help-screening-list = Show screenings: of one case, or of all open cases
help-screening-show = Show one screening whole, with the facts behind its advice
option-screening = Screening: id or beginning of an id; without it the newest
    .value = SCREENING
option-screening-list-all = Those of closed cases too
option-screening-add-decision = The route chosen; another than the advice wants a --reason
    .value = ROUTE
option-screening-add-reason = Why you decide otherwise than the advice
    .value = TEXT

done-screening-add = Screening { $record } kept.
note-advice = The advice is { $route }, because { $reasons }.
note-and = { $first } and { $last }
note-no-advice = No advice: what is known points to no route.
note-decision = The decision is { $route }.
note-begin-route = A next step, the phase in which it begins: regie case phase { $case } --route { $route } --intensity … --reason …
note-no-decision = Nothing has been decided yet. Record the choice with --decision, or later with: regie edit { $record }

screenings-title = Screenings
screenings-empty = No screenings.
screening-title = Screening { $record }
screening-facts = The facts
screening-advice = Advice and decision
screening-advice-differs = With the same facts the advice would be { $route } today.
note-advice-waits = No advice yet: first it has to be known whether { $missing }.
note-in-target-group = Belongs to the target group: { $met }.
note-not-in-target-group = Does not belong to the target group: { $failed }. Advice remains advice: you decide.
note-target-group-open = Whether the { -client } belongs to the target group still depends on: { $open }.
screening-domains = Added domains
screening-target-group = Target group: { $belongs }
screening-criterion = Criterion
screening-least = From
screening-found = Found
screening-met = Met
screening-rules = How the advice came about (rules of { $from })
screening-fit = Fits
screening-conditions = Conditions
screening-condition = { $fact }
screening-condition-not = not: { $fact }
screening-holds = ✓ { $condition }
screening-fails = ✗ { $condition }
screening-not-known = ? { $condition }
