### regie plan: help, options, what was done, what is shown.

help-plan = Plan: who does what, where, when, how, and for which goal?
    .long = By itself, regie plan shows how the plans of all open cases stand.
help-plan-draft = Make a plan from the latest assessment: a proposed goal for each request
    .long = Example: regie plan draft tom
     What is there stays as it is; a second time adds nothing twice.
help-plan-show = Show the plan whole, as people read and sign it
    .long = Example: regie plan show tom
help-plan-goal = Add a goal, or revise one
    .long = Example: regie plan goal tom g4t --expected "Three half days" --target "in 6 months"
help-plan-action = Add an action, or revise one
    .long = Example: regie plan action tom --goal g4t --what "Practise the bus together" --who client,team/hatice --due "in 2 weeks"
     Done? regie plan action tom a4t --status done
help-plan-agree = Record a promise between { -client } and case manager
    .long = Example: regie plan agree tom --who team/noor --to client --text "I never call unannounced."
help-plan-approve = Record who approves the plan, how, and which version; or who does not and why
    .long = Example: regie plan approve tom --who client --how signed
help-plan-handover = Record that the plan went to the pen holder
    .long = Example: regie plan handover tom
option-plan-goal-goal = Goal to revise: id or beginning of an id; without it one is added
    .value = GOAL
option-plan-action-action = Action to revise: id or beginning of an id; without it one is added
    .value = ACTION
option-plan-approve-voice = In which capacity: client, network or professional; follows from who it is otherwise
    .value = WORD
option-plan-handover-to = To whom; the pen holder of the case unless said otherwise
    .value = WHO

done-plan-draft = { $count ->
    [0] Nothing to add: every request has its goal.
    [one] One goal proposed.
   *[other] { $count } goals proposed.
}
done-plan-goal = Goal { $record } kept.
done-plan-action = Action { $record } kept.
done-plan-agree = Agreement { $record } kept.
done-plan-approve = Recorded: { $who }, { $decision }, version { $version } ({ $hash }).
done-plan-handover = Recorded: the plan ({ $hash }) went to { $who }.
note-goal-standing = { $record }: { $goal } (standing goal of the trajectory, not from a request)
note-goal-proposed = { $record }: { $goal }
note-goal-without-need = This goal hangs on no need. Tie it with --need
note-action-without-goal = This action serves no goal. Tie it with --goal
note-action-without-who = It does not say yet who does this. Record it with --who
note-plan-standing = The plan now stands as: { $standing }.
note-goals-active = { $count ->
    [one] One proposed goal is now being worked on.
   *[other] { $count } proposed goals are now being worked on.
}
note-handover-unapproved = This plan is not approved as it is now. It stands as: { $standing }.

plans-title = Plans
plans-empty = No open cases.
plans-none = no plan
plan-title = Plan of { $client }
plan-goal = { $goal }
plan-actions = Actions
plan-loose-actions = Actions without a goal
plan-agreements = Agreements
plan-approvals = Who agreed
plan-handovers = Handed over
column-plan-standing = Standing
column-goals = Goals
column-actions = Open actions
column-approved = Last approval
column-when = When
