### regie case: help, options, what was done, what is shown.

help-case = Cases: who they are about, how they came in and where they stand
help-case-open = Open a case after a notification
    .long = Example: regie case open --name "Tom Peeters" --notified-by family --question "He does not go out any more." --role casemanager-care=team/ilse
help-case-list = Show the open cases, with who answers for them and the next review
help-case-show = Show one case on one page
help-case-edit = Correct what is known of the { -client } and the notification, or give a review rhythm of its own
    .long = Example: regie case edit tom --lives-in Beekdal --review-months 3 --review-reason "Much changes at once."
help-case-phase = Another route or intensity, with the reason
    .long = Example: regie case phase tom --intensity remote --reason "The general practitioner keeps following."
help-case-team = Show the care team: who is in, who was, what each does and how to reach them?
    .long = Example: regie case team tom --on 2026-03-01
option-case-team-on = The day to look at; otherwise today, or the last day of a closed case
help-case-role = Give somebody a role, or end one
    .long = Example: regie case role tom --role pen-holder --who services/zorgnetwerk-beekdal --since 2026-06-01
help-case-close = Close a case, with the reason and what is arranged afterwards
    .long = Example: regie case close tom --reason need-met --aftercare "A call is always welcome." --answer 'question=need-expected-to-rise; answer=no'
help-case-reopen = Take up a closed case again
    .long = Example: regie case reopen tom --reason "Tom calls: looking for work has come to a halt."

option-case-open-anyway = Do not ask about cases of somebody who may be the same person
option-case-open-role = A role from the start: role=who, for example casemanager-care=team/ilse (may be repeated)
option-case-list-all = Open and closed cases
option-case-list-closed = Closed cases only
option-case-list-mine = Only cases in which I have a role
option-case-list-by = Only cases in which this team member has a role
option-case-phase-since = First day; today unless said otherwise
option-case-phase-reason = Why; every change has its reason
option-case-role-who = Who: client, a name from the network, team/… or services/…
option-case-role-since = First day; today unless said otherwise
option-case-role-until = Last day
option-case-role-end = The role ends, today or on the day of --until
option-case-close-on = Last day; today unless said otherwise
option-case-close-answer = Answer to a closing question: question=…; answer=…; reason=… (may be repeated)
option-alias = Another name or abbreviation by which colleagues look the case up (may be repeated)

field-notified-on = Notified on
field-notified-by = Notified by
field-notified-source = Name or service of who notified
field-notified-question = Question at notification, in the words of who notified
field-spoken-language = Language we speak
field-review-reason = Reason for the review rhythm of its own

done-case-open = Case { $case } opened for { $client }.
done-case-edit = Case { $case } of { $client } brought up to date.
done-case-phase = From { $from } case { $case } follows the route “{ $route }”, intensity “{ $intensity }”.
done-case-role = From { $on } { $who } has the role “{ $role }” in case { $case }.
done-case-role-end = { $who } has the role “{ $role }” in case { $case } until { $on }, that day included.
done-case-close = Case { $case } closed on { $on }: { $reason }.
done-case-reopen = Case { $case } reopened on { $on }.

ask-look-alike = This may be the same person as in { $cases }. Open a new case anyway?
note-look-alike = This may be the same person as in { $cases }. Please check.
note-roles-open = Nobody has this role yet: { $roles }. Give it with: regie case role { $case }
note-case-next = A next step: regie screening add { $case }
note-role-passed = { $who } had this role until { $until }, that day included.
note-closing-question = { $question }
note-look-alike-case = { $case } · { $client } · born { $born } · opened { $opened } · { $status }
note-open-referrals = { $count ->
    [one] One referral still runs: { $records }.
   *[other] { $count } referrals still run: { $records }.
}
note-open-actions = { $count ->
    [one] One action is still open: { $records }.
   *[other] { $count } actions are still open: { $records }.
}
note-no-final-evaluation = There is no final evaluation yet. Make it with: regie evaluation add { $case } --kind final

cases-title = Cases
cases-empty = No cases.
field-responsible = Case manager
column-next-review = Review due
column-review-state = Term
case-title = { $client } · { $case }
case-representative = { $who }: { $ground }
case-last-contact = Last contact
case-roles = Roles
case-roles-empty = Nobody has a role.
case-phases = Phases
case-phases-empty = No phase yet.
case-closing-answers = What was answered at closing
case-closing-answers-empty = No questions answered.
case-plan = Plan
case-no-plan = No plan yet.
case-goals = Open goals
case-goals-empty = No open goals.
case-referrals = Referrals that run
case-referrals-empty = No referrals that run.
case-review = Next review
case-counted-from = Counted from
case-anchor = { $day } ({ $anchor })
case-consents = Consents
case-consents-empty = No consents.
case-nothing-found = A check finds nothing to remark.
case-found = A check finds { $errors ->
    [0] no errors
    [one] one error
   *[other] { $errors } errors
}, { $warnings ->
    [0] no warnings
    [one] one warning
   *[other] { $warnings } warnings
} and { $advice ->
    [0] no advice
    [one] one piece of advice
   *[other] { $advice } pieces of advice
}. See them with: regie check { $case }

help-case-transfer = Hand a case, or all cases of somebody, over to a colleague
    .long = Example: regie case transfer --all-of ilse --to noor --since 2026-07-01 --reason "Ilse retires."
help-case-brief = Show what a colleague who takes over has to know
help-case-merge = Take two cases of one person together, or take that back
    .long = Example: regie case merge k7qf2x --into 25sg2g --reason "Same person, notified under her husband’s name."
option-case-transfer-all-of = All open cases in which this team member has a role
option-case-transfer-to = To whom
option-case-transfer-of = From whom; otherwise who is responsible
option-case-transfer-since = First day with the new one; today unless said otherwise
option-case-brief-of = All open cases in which this team member has a role
option-case-merge-into = The case that goes on
option-case-merge-undo = Take the merge of this case back
option-case-merge-anyway = Even if name and birthday differ
done-case-transfer = { $count ->
    [one] One case is
   *[other] { $count } cases are
} with { $to } from { $on }.
done-case-merge = Case { $gone } was taken into case { $into }.
done-case-part = Case { $gone } stands apart from case { $into } again.
note-open-matters = Open in { $file }: { $matters }.
note-brief = The handover on paper: regie case brief --of { $who } --format html --output handover.html
note-merged-plans = The plan now holds goals of both cases: talk it through again and ask for a new approval.
note-merged-persons = { $count ->
    [one] One person may now stand
   *[other] { $count } people may now stand
} in the network twice.
note-merge-back = To take it back: regie case merge { $gone } --undo
brief-title = Handover: { $client } · { $case }
brief-attention = Asks for attention
brief-attention-what = What
brief-levels = Stands at
brief-level = { $voice } { $level }
brief-actions = Open actions
brief-entries = Last in the journal
field-variant-position = Position (internal or external)
field-variant-role = Role beside other work
field-transfer-of = From whom

care-team-title = Care team of { $client } on { $on } · { $case }
care-team-side = { $side }
care-team-does = Does
care-team-of-organisation = { $name } ({ $organisation })
care-team-support = gives support: { $kinds }
care-team-referral = referral { $record }: { $status } since { $since }
care-team-no-network = Nobody of the network takes part. Who could do what? regie network show { $case }
care-team-no-professionals = No case manager, service or other professional takes part. Give a role with: regie case role { $case }
care-team-asked = Asked, no yes or no yet
care-team-asked-for = For what
care-team-former = Took part
care-team-was = As
