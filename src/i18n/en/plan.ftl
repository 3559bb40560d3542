### regie plan: help, options, what was done, what is shown.

help-plan = Plan: who does what, where, when, how, and for which goal?
    .long = By itself, regie plan shows how the plans of all open cases stand.
help-plan-draft = Make a plan from the latest assessment: a proposed goal for each request
    .long = Example: regie plan draft tom
     What is there stays as it is; a second time adds nothing twice.
help-plan-letter = The plan as a letter for the { -client }: who does what, when, and what if things go wrong, in plain words and with a place to sign
    .long = Example: regie plan letter tom --format html --output plan-tom.html
help-plan-show = Show the plan whole, as people read and sign it
    .long = Example: regie plan show tom
help-plan-goal = Add a goal, or revise one
    .long = Example: regie plan goal tom g4t --expected "Three half days" --target "in 6 months"
help-plan-action = Add an action, or revise one
    .long = Example: regie plan action tom --goal g4t --what "Practise the bus together" --who client,team/hatice --due "in 2 weeks"
     What comes back: --every "2 weeks" --since monday; days and hours in words with --rhythm.
     Done? regie plan action tom a4t --status done
help-plan-agree = Record a promise between { -client } and case manager or others; end one, or put another in its place
    .long = Example: regie plan agree tom --who team/noor --to client --text "I never call unannounced."
     Ended: regie plan agree tom b7k --until today
     Replaced: regie plan agree tom --replaces b7k --who team/noor --to client --text "I send a message first."
help-plan-crisis = Write down what to do in a crisis, and whom to call, the first one first
    .long = Example: regie plan crisis tom --signs "He stops answering" --own-steps "Headphones, an hour alone" --call katrien,team/noor
help-plan-approve = Record who approves the plan, how, and which version; or who does not and why
    .long = Example: regie plan approve tom --who client --how signed
help-plan-handover = Record that the plan went to the pen holder
    .long = Example: regie plan handover tom
help-plan-versions = The versions of the plan: who agreed or not, when, and which one stands
    .long = Example: regie plan versions tom
help-plan-diff = What became of the plan between two versions, days or commits; by itself since it was approved last
    .long = Examples: regie plan diff tom, regie plan diff tom v1 v2, regie plan diff tom 2026-03-02, regie plan diff tom 1a2b3c4 now
option-plan-diff-from = The older moment: a version (v1), a day or a commit; else what was approved last
    .value = MOMENT
option-plan-diff-to = The newer moment; else now
    .value = MOMENT
option-plan-goal-goal = Goal to revise: id or beginning of an id; without it one is added
    .value = GOAL
option-plan-action-action = Action to revise: id or beginning of an id; without it one is added
    .value = ACTION
option-plan-agree-agreement = Agreement to end or correct: id or beginning of an id; without it one is added
    .value = AGREEMENT
option-plan-agree-until = Last day on which it holds
option-plan-agree-replaces = Agreement that this one takes the place of; that one ends and stays readable
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
done-plan-crisis = Crisis plan of { $case } kept.
done-plan-approve = Recorded: { $who }, { $decision }, version { $version } ({ $hash }).
done-plan-handover = Recorded: the plan ({ $hash }) went to { $who }.
note-goal-standing = { $record }: { $goal } (standing goal of the trajectory, not from a request)
note-goal-proposed = { $record }: { $goal }
note-goal-without-need = This goal hangs on no need. Tie it with --need
note-goal-without-choice = It does not say yet who chose this goal. Record it with --chosen-by
note-levels-to-write = Some levels of this goal are in words and these are not: { $levels }. Without all five it is hard to rate.
note-action-rhythm = To be done { $rhythm }, from { $from } on{ $has-next ->
    [yes] ; next on { $next }
   *[no] {""}
}.
note-agreement-ends = It holds until { $until }; it stays in the plan.
note-agreement-replaced = Agreement { $old } ended on { $until }; it stays in the plan.
note-agreement-one-way = Nothing is written yet that { $who } promises { $to } in return.
note-crisis-without-call = It does not say yet whom to call. Record it with --call
note-plan-changed = The plan is no longer what was agreed to in version { $version }: talk it through and record the approval again with regie plan approve { $case }.
note-action-without-goal = This action serves no goal. Tie it with --goal
note-action-without-who = It does not say yet who does this. Record it with --who
note-plan-standing = The plan now stands as: { $standing }.
note-plan-standing-who = The plan now stands as: { $standing }; { $who }.
note-goals-active = { $count ->
    [one] One proposed goal is now being worked on.
   *[other] { $count } proposed goals are now being worked on.
}
note-handover-unapproved = This plan is not approved as it is now. It stands as: { $standing }.

awaited-voice = { $count ->
    [one] { $voices }
   *[other] one of these: { $voices }
}
awaited-holder = { $who } ({ $role })
awaited-role = somebody as { $role } (nobody has that role)
plan-awaits = still to be asked: { $who }
plan-refused-by = refused by { $who }

plans-title = Plans
plans-empty = No open cases.
plans-none = no plan
plan-title = Plan of { $client }
plan-goal = { $goal }
plan-actions = Actions
plan-loose-actions = Actions without a goal
plan-attainment = Where the goals stand
plan-agreements = Agreements
plan-agreements-by-client = What the { -client } promises
plan-agreements-to-client = What is promised to the { -client }
plan-agreements-others = What others promise each other
plan-agreements-ended = What holds no more
plan-choice-unknown = not recorded yet
plan-content-older = none: nobody decided on this content
plan-content-present = { $version }, as it is now
plan-content-version = { $version }
plan-every-from = { $rhythm }, from { $from } on
plan-from = from { $from } on
plan-levels-to-write = Levels not in words yet
plan-approvals = Who agreed
plan-handovers = Handed over
column-plan-standing = Standing
column-assent = Approval
column-goals = Goals
column-actions = Open actions
column-approved = Last approval
column-when = When

plan-versions-title = Versions of the plan of { $client }
plan-version-title = Version { $version }
plan-version-undecided = A content that nobody decided on
plan-version-given = { $who } on { $on }
plan-version-present = the plan stands like this
column-present = Now

plan-difference-title = What became of the plan of { $client }
plan-difference-from = From
plan-difference-to = To
plan-difference-none = Nothing changed.
plan-difference-goal = Goal { $kind }: { $text } ({ $record })
plan-difference-action = Action { $kind }: { $text } ({ $record })
plan-difference-agreement = Agreement { $kind }: { $text } ({ $record })
plan-difference-crisis = Crisis plan { $kind }
plan-difference-plan = The plan as a whole { $kind }
plan-moment-now = now
plan-moment-unsaved = now, with what is not kept yet (regie status)
plan-moment-version = version { $version }

letter-title = The plan of { $client }
letter-intro = This is your plan. It says who does what, and when. It also says what you do when things go wrong. Is something not clear? Ask.
letter-hash = Code
letter-day = Made on
letter-manager = Your case manager
letter-words = This is what you said:
letter-indicator = How we will see that it works
letter-target = We want this by
letter-actions = Who does what?
letter-other-actions = What else do we do?
letter-no-actions = We have not yet agreed who does what.
letter-who = Who?
letter-what = What?
letter-when = When?
letter-what-where = { $what }
    Where: { $place }
letter-reached = This has already worked out
letter-agreements = What we promised each other
letter-agreement = { $from } promises { $to }: { $text }
letter-crisis = What do you do when things go wrong?
letter-no-crisis = We have not yet written down what you do when things go wrong. Talk about it with your case manager.
letter-signs = How you notice that things go wrong
letter-own-steps = What you do yourself first
letter-steps = What others do
letter-avoid = What nobody does
letter-call = Call these people, the first one first:
letter-reach = { $who }: { $contact }
letter-danger = Is there danger now? Call 112.
letter-signing = Do you agree?
letter-yours = It is your plan. You may say no. You may also change it later: tell your case manager.
letter-agreed = { $who } agreed on { $on }
letter-sign = Name, date and signature: { $who }
letter-code = This is version { $version } of the plan, with code { $hash }. The same code is kept when somebody agrees. If the plan changes, the code changes: then ask for a new letter.
