### regie ledger: help, options, what was done, what is shown.

## Help

help-init = Start a new ledger, in a git folder of its own or in one that is there
    .long = Example: regie init our-team --profile work-care --name "Our team"
help-demo = Unpack the sample ledger and look around
help-today = What asks for attention today; also without a command
help-check = Look for what is wrong or missing: with place, reason, source and way out
    .long = Ends with 1 when there are errors. Answer a rule with a [[deviation]] on the record: rule, reason, by, on.
help-explain = Explain a rule, or show all rules
help-trace = The red thread of a case: from a need to what came of it
help-status = Where the ledger stands and what was edited by hand
help-save = Judge hand edits and keep them
help-edit = Change a record in your own editor
    .long = Examples: regie edit tom/rvv5sa, regie edit tom/plan, regie edit team/ilse, regie edit settings
help-history = Who did what, when, to which records
help-schema = The JSON Schema of a kind of record or of an output
help-completions = Completion for a shell (bash, zsh, fish, elvish, powershell)
help-man = The manual page of regie or of a command, for man

option-folder = The folder
    .value = DIR
option-init-name = What the team calls this ledger; else the folder's name
    .value = NAME
option-profile = The practice profile: work-care, home-care, early-help or general
    .value = PROFILE
option-record-format = Format of new records: toml or yaml
    .value = FORMAT
option-organisation = The umbrella organisation of the team
    .value = ORGANISATION
option-handle = Your short name in the ledger, such as ilse
    .value = SHORT-NAME
option-mine = Only mine
option-weight = Only what weighs at least so much: error, warning or advice
    .value = WEIGHT
option-rule = A rule, such as need-without-goal
    .value = RULE
option-paths = Only these files
    .value = FILE
option-by = Who does it (short name); else who is at work
    .value = WHO
option-reference = Case, case/record, case/plan, team/name, services/name or settings
    .value = REF
option-edit-from = The new text from a file, instead of an editor
    .value = FILE
option-limit = At most so many
    .value = COUNT
option-kind = A kind of record, or view/name
    .value = KIND
option-shell = The shell
    .value = SHELL
option-command = A command, such as: referral add
    .value = COMMAND

## What was done

done-init = Ledger ready in { $folder }; you are { $handle }.
note-init-next = Next: add colleagues with regie team add, services with regie service add, and open a case with regie case open.
done-edit-manual = { $count ->
    [one] One file
   *[other] { $count } files
} judged and kept.{ $deleted ->
    [0] {""}
    [one] {" "}One of them is deleted.
   *[other] {" "}{ $deleted } of them are deleted.
}
note-deleted = Deleted: { $path }. Back again with git revert, until then it is gone from every view.
done-edit = { $path } changed and kept.
demo-ready = The sample ledger is in { $folder }, with a git history of its own.
demo-report = The evaluation report of the closed case is in { $path }.
demo-next = Look around: cd { $folder } and type regie --today { $day }, regie check --today { $day }, git log.

## Today

today-title = Today, { $day }
today-mine = Mine
today-mine-empty = Nothing of yours asks for attention today.
today-others = Of colleagues
today-empty = Nothing asks for attention today.
today-edited = { $count ->
    [one] One file was
   *[other] { $count } files were
} edited by hand and not saved yet: regie status.
today-plan = { $kind }; { $who }
column-what = What
column-case = Case
column-day = Day
column-term = Term
term-today = today
term-late = { $count ->
    [one] 1 day late
   *[other] { $count } days late
}
term-since = open since then
term-left = { $count ->
    [one] 1 day left
   *[other] { $count } days left
}
column-who = Who
column-action = What
column-commit = Commit

## Check

check-title = Checked
check-case = { $client } ({ $case })
check-office = The ledger itself
check-total = { $errors ->
    [0] No errors
    [one] 1 error
   *[other] { $errors } errors
}, { $warnings ->
    [one] 1 warning
   *[other] { $warnings } warnings
}, { $advice ->
    [one] 1 piece of advice
   *[other] { $advice } pieces of advice
}, { $answered } answered.
finding-line = { $weight } · { $rule }: { $reason }
finding-answered = answered · { $rule }: { $reason }
finding-place = → { $remedy } [{ $rule }, { $source }] { $place }
rule-any-case = CASE
rule-any-record = RECORD
rules-title = Rules
rules-empty = No rules.
rule-field-id = Rule
rule-field-weight = Weight
rule-field-source = Source
rule-field-function = Function
rule-field-why = Why
rule-field-remedy = Way out
rule-answer = Is it right here all the same? Answer on the record itself: [[deviation]] rule = "{ $rule }", with reason, by and on.

## The red thread

thread-title = The red thread of { $client } ({ $case })
thread-empty = No need has been recorded yet.
thread-need = Need: { $area } ({ $record })
thread-request = Request: { $request }
thread-need-result = Evaluated on { $on }: met? { $met }
thread-goal = Goal: { $statement } — { $status } ({ $record })
thread-action = Action: { $what } — { $who } — { $status } ({ $record })
thread-decided = ↳ Decided at the conference of { $on } ({ $record })
thread-review = ↳ Review { $on }: received { $received }, works { $works }, still fits { $fits }
thread-referral = Referral { $on } to { $service }: { $question } — { $status } ({ $record })
thread-observation = Journal { $on }: { $text } ({ $record })
thread-rating = Attainment { $on }, by the { $rater }: { $level }
thread-standing = Standing end goal
thread-loose-goals = Goals without a need
thread-loose-ends = Loose ends
thread-loose = { $kind }: { $record }

## Status and history

status-title = Where the ledger stands
status-folder = Folder
status-branch = Branch
status-actor = At work
status-last = Last commit
status-clean = Everything is kept; nothing was edited by hand.
status-edited = Edited by hand
status-how = How
status-staged = Staged in git
status-save = Judge and keep: regie save. Take back: git restore FILE.
status-detached-head = git is not on a branch: git switch main.
status-git-in-progress = A git operation is under way; finish it first.
status-no-identity = git does not know who you are: git config --global user.name and user.email.
edited-how = How edited
    .added = new
    .modified = changed
    .deleted = deleted
history-title = History
history-empty = Nothing to tell: no commit fits what was asked.
note-output = Written: { $path }
note-opened = Opened in the browser: { $path }
action = What was done
    .init = ledger begun
    .demo = sample unpacked
    .edit = record edited
    .edit-manual = edits by hand saved
    .import-csv = caseload taken over from files
    .import-xlsx = caseload taken over from a workbook
    .import-fhir = records taken in from a bundle
    .git = straight with git
    .undo = command taken back
    .redo = command given again
    .doctor-mend = set-up mended
    .sync = two histories put together
    .case-transfer = caseload handed over
    .case-merge = case taken into another
    .network-household = household recorded
    .network-kin = kinship recorded
    .plan-crisis = crisis plan recorded
    .feedback-add = feedback recorded
    .signal-add = signal recorded
    .signal-update = signal updated
    .service-edit = service updated
    .assessment-add = assessment recorded
    .case-open = case opened
    .case-edit = case updated
    .case-phase = route or intensity changed
    .case-role = role given
    .case-part = case set apart again
    .case-role-end = role ended
    .conflict-resolve = conflict settled
    .case-close = case closed
    .case-reopen = case reopened
    .consent-add = consent recorded
    .consent-withdraw = consent withdrawn
    .evaluation-add = evaluation recorded
    .journal-add = journal entry written
    .network-person = person of the network recorded
    .network-tie = tie recorded
    .plan-draft = plan drafted
    .plan-goal = goal recorded
    .plan-action = action recorded
    .plan-agree = agreement recorded
    .plan-approve = approval recorded
    .plan-handover = plan handed over
    .referral-add = referral written
    .referral-update = referral updated
    .monitoring-plan = contact planned
    .monitoring-cancel = contact called off
    .intervision-add = meeting of practitioners recorded
    .conference-add = conference recorded
    .review-add = review recorded
    .screening-add = screening recorded
    .service-add = service added
    .team-add = team member added
man-name = NAME
man-synopsis = SYNOPSIS
man-description = DESCRIPTION
man-more = MORE
man-version = VERSION

conflict-shown = In conflict: { $record } ({ $place }). Two values were given; settle it with regie resolve { $name }.

help-resolve = Say which of two values holds, or list the conflicts
option-resolve-name = The conflict, or the beginning of its name (a case will do); every one without it
    .value = NAME
option-resolve-take = Which value holds: ours, theirs, base, or another value; an empty one takes it out
    .value = VALUE
done-conflict-resolve = The conflict { $name } is settled.
conflicts-title = Conflicts
conflicts-none = Nothing is in conflict.
conflicts-way-out = Settle each with regie resolve NAME --take ours, theirs, base or another value.
conflict-name = Conflict { $name }
conflict-nothing = nothing
conflict-taken-away = taken away
conflict-as-it-was = the record as it was
conflict-changed = changed – { $fields }
conflict-given = { $value } ({ $by }, { $on })
resolve-ask = { $of ->
    [one] Which value holds?
   *[other] Which value holds? ({ $at } of { $of })
}
resolve-ours = Ours
resolve-theirs = Theirs
resolve-base = The one before
resolve-other = Another value, typed here
resolve-other-ask = The other value
resolve-later = Decide later
resolve-left = { $count ->
    [one] One conflict is left: regie resolve.
   *[other] { $count } conflicts are left: regie resolve.
}
