### The conference: everybody around the client at one table.

help-conference = Conference: everybody around the { -client } at one table
help-conference-agenda = Make an invitation with an agenda, the { -client }’s points first
    .long = Example: regie conference agenda tom --on "in 2 weeks" --place "at Tom’s home" --client-agenda "I want to know who comes when." --format html --output invitation.html
help-conference-add = Record a conference: who was there, what was agreed, who does what by when
    .long = Example: regie conference add tom --client-present yes --client-agenda "Fewer people in my house." --participant 'who=client; present=yes; position=One fixed person; interest=quiet' --agreement "Noor is the one to call." --decision 'what=Make a timetable; who=noor; due=2026-07-01; goal=g4t; becomes=action'
help-conference-list = Show conferences, and how much of what was decided is still open
help-conference-show = Show one conference whole, with what became of each decision; without an id the last one
option-conference-agenda-on = The day; otherwise the one agreed on last
option-conference-agenda-place = Where
option-conference-agenda-client-agenda = What the { -client } wants on the table, in their own words (may be repeated)
option-conference-agenda-agenda = What others want on the table (may be repeated)
option-conference-agenda-without = Who is not invited (may be repeated)
    .value = WHO
option-conference-add-client-agenda = What the { -client } wanted on the table, in their own words (may be repeated)
option-conference-add-agenda = What others wanted on the table (may be repeated)
option-conference-add-participant = For each participant: who=…; present=yes|no; position=…; interest=…
option-conference-add-agreement = What was agreed (may be repeated)
option-conference-add-disagreement = Where people did not agree: about=…; who=…; next=…
option-conference-add-decision = For each decision: what=…; who=…; due=…; goal=…; becomes=action|task|nothing
option-into-plan = Every decision becomes an action when it serves a goal, and a task when not
option-conference = Conference: id or beginning of an id
    .value = CONFERENCE

done-conference-add = Conference { $record } of { $on } kept.
note-conference-without-client = The { -client } was not there. Tell what was said, and ask what they think of it.
note-conference-without-agenda = What the { -client } wanted on the table is not told.
note-conference-actions = { $count ->
    [one] One decision became an action in the plan
   *[other] { $count } decisions became actions in the plan
}: { $records }.
note-conference-tasks = { $count ->
    [one] One decision became a task in the journal
   *[other] { $count } decisions became tasks in the journal
}: { $records }.
note-conference-left = { $count ->
    [one] One decision stands
   *[other] { $count } decisions stand
} in these minutes only. Take up what wants following with regie plan action { $case }; next time --into-plan does so at once.
note-conference-plan = The plan is no longer what was agreed. If everybody at the table agreed, record it with: regie plan approve { $case } --how conference
note-agenda-choose = The { -client } has a say in who is there; leave out who is not invited with --without.
note-conference-next = The next conference is on { $next }; make the invitation with: regie conference agenda { $case }

conferences-title = Conferences
conferences-empty = No conference yet.
conference-title = Conference { $record }
conference-disagreements = Where people did not agree
conference-decisions = What was decided
conference-open = { $open } of { $count }
column-client-there = { -client-upper } there
column-next = Next
column-open = Still open
field-becomes = Becomes
field-next-conference = Next conference
field-participants-conference = Who was at the table

agenda-title = Conference around { $client }
agenda-on = When
agenda-client = What the { -client } wants on the table
agenda-others = What others want on the table
agenda-is-client = { -client }
agenda-invited = Who is invited
agenda-why = As
agenda-represents = speaks for the { -client }
agenda-at-work = helps now
agenda-open = What is going on
agenda-nothing-open = Nothing is open any more.
agenda-agreements = What we agreed last time ({ $on })
agenda-notes = Notes
