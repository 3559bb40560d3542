### Errors: error-<name> says what and why, hint-<name> what to do next.

## The command line

error-unknown-option = { $word } is not an option of this command.
error-unknown-command = There is no command “{ $word }”.
error-invalid-value = “{ $value }” does not fit { $word }.{ $has-known ->
    [yes] {" "}It takes: { $known }.
   *[no] {""}
}
error-missing-argument = This command also needs: { $word }.
error-missing-command = This command needs one word more.
error-conflicting-options = { $word } does not go together with another option given.
error-wrong-count = { $word } got too many or too few values.
error-argument-not-utf8 = One of the words typed is not valid text (UTF-8).
error-usage = This command was not understood.
hint-usage = { $has-close ->
    [yes] Did you mean { $close }? Add --help to see what a command takes.
   *[no] Add --help to see what a command takes.
}

## What was typed

error-missing-flags = Not everything that is needed was given.
hint-missing-flags = Add { $flags }. When you make a record in a terminal, without --no-input, regie asks for what is missing.
error-nothing-said = Nothing was said to change.
hint-nothing-said = Say what changes, with one or more of { $flags }; or change it in your own editor with --edit.
error-no-criterion = Nothing was said to look for.
hint-no-criterion = Look with one or more of { $flags }. regie service list shows every service.
error-bad-date = “{ $text }”{ $has-flag ->
    [yes] {" "}(--{ $flag })
   *[no] {""}
 } is not a day on the calendar.
hint-bad-date = Type it as 2026-03-02, or as today, yesterday, monday, in 6 months, 3 weeks ago.
error-bad-rhythm = “{ $text }”{ $has-flag ->
    [yes] {" "}(--{ $flag })
   *[no] {""}
 } does not say how much time lies between two times.
hint-bad-rhythm = Type it as week, 2 weeks, every other week, monthly. More than once a week, or days and hours, go in words, for an action with --rhythm.
error-bad-span = “{ $text }” is not a length of time.
hint-bad-span = Type a number with d, w or m: 30d, 4w, 6m.
error-bad-period = “{ $text }” is not a period.
hint-bad-period = Write a year, a quarter, a month or from-to: 2026, 2026q1, 2026-03, 2026-01..2026-06.
error-bad-dimension = The report { $report } cannot be told by “{ $word }”.
hint-bad-dimension = Choose one of: { $known }.
error-names-cases = A row for each case is a row for each { -client }: that report does not leave the team.
hint-names-cases = Leave out --share to read it yourself, or choose other rows, for example regie report { $report } --share --by total.
error-bad-word = --{ $flag } does not know “{ $word }”.
hint-bad-word = { $has-close ->
    [yes] Did you mean { $close }? The words are: { $known }.
   *[no] Choose one of: { $known }.
}
error-bad-row = --{ $flag } cannot read “{ $text }”.
hint-bad-row = Type key=value, with ; between the pairs. The keys are: { $keys }.
error-bad-number = “{ $text }”{ $has-flag ->
    [yes] {" "}(--{ $flag })
   *[no] {""}
 } is not a whole number.
hint-bad-number = Type only digits, with a minus sign in front if need be.
error-off-scale = { $number } is off the scale{ $has-flag ->
    [yes] {" "}(--{ $flag })
   *[no] {""}
 }: from { $least } to { $most }.
hint-off-scale = Give a number on the scale, or leave it out when you do not know.
error-outside-circle = { $who } cannot be meant here{ $has-flag ->
    [yes] {" "}(--{ $flag })
   *[no] {""}
 }.
hint-outside-circle = { $circle ->
    [near] Choose the { -client } or somebody of the network; regie network list CASE shows who there is.
   *[others] Choose somebody other than the { -client }: somebody of the network, a member of the team or a service.
}
error-bad-slug = “{ $text }”{ $has-flag ->
    [yes] {" "}(--{ $flag })
   *[no] {""}
 } cannot be a short name: it becomes the name of a file.
hint-bad-slug = Use small letters without accents, digits and hyphens, for example ocmw-budget.
error-bad-mail = “{ $text }” is not a mail address.
hint-bad-mail = Write it as name@example.org: one @, with something before and after it.
error-bad-signing-key = “{ $text }” is not a public ssh key.
hint-bad-signing-key = Name the file that ends in .pub, or the line in it: ssh-ed25519 AAAA… Regie verifies ed25519, ecdsa and rsa.
error-no-actor = { $has-mail ->
    [yes] Nobody in the team has the mail address { $mail } that git commits with.
   *[no] Git knows no mail address, so it is not clear who is at work.
}
hint-no-actor = Say who with --by SHORT-NAME, or settle it for good: who is in the team already gets the address with regie edit team/SHORT-NAME; who is new, with regie team add --handle SHORT-NAME --name "NAME" --mail { $has-mail ->
    [yes] { $mail }
   *[no] ADDRESS
}.
error-no-profile = There is no practice profile “{ $name }”.
hint-no-profile = Choose one of: { $known }. It stands in regie.toml under profile.
error-no-rule = There is no rule “{ $word }”.
hint-no-rule = { $has-close ->
    [yes] Do you mean { $close }? regie explain shows all rules.
   *[no] regie explain shows all rules.
}
error-stopped = Stopped: nothing has been kept.
hint-stopped = { $has-draft ->
    [yes] Your text stands in { $draft }; take it up again with --from.
   *[no] Give the command again when you are ready.
}
error-editor-failed = Your editor could not be opened: { $reason }.
hint-editor-failed = Name one that is installed in the variable EDITOR, or give the record with flags or --from.
error-no-dry-run = There is nothing yet to compare with, so --dry-run cannot show anything.
hint-no-dry-run = Give the command without --dry-run, in a folder that you may throw away.
error-no-terminal = There is no terminal to open an editor in.
hint-no-terminal = Give the record with flags, or with --from FILE.

## What the practice or the state of the records does not allow

error-move-not-allowed = { $record } is “{ $from }”; from there it cannot become “{ $to }”.
hint-move-not-allowed = { $has-allowed ->
    [yes] Possible now: { $allowed }.
   *[no] This is an end state: make a new record if something new begins.
}{" "}What came of it is recorded without --status, with --service-received and --need-met.
error-case-closed = Case { $case } is closed.
hint-case-closed = Reopen it first with regie case reopen { $case }, if the client wishes to go on.
error-case-merged = Case { $case } was taken into case { $into }.
hint-case-merged = Work on with { $into }: regie case show { $into }.
error-same-case = That is the same case twice: { $case }.
hint-same-case = Name with --into the case that goes on.
error-not-merged = Case { $case } was not taken into another one.
hint-not-merged = regie case show { $case } shows where it stands.
error-not-alike = Name and birthday of { $case } and { $other } are not those of one person.
hint-not-alike = Compare with regie case show { $case }; if it is the same person after all, merge with --anyway.
error-ids-in-both = Both cases use the same ids: { $ids }.
hint-ids-in-both = Give those records another id in one of the cases with regie edit, then merge.
error-still-pointed-at = These records were made since the merge and rest on what would go: { $records }.
hint-still-pointed-at = Point them elsewhere first with regie edit, then take the merge back.
error-nothing-to-transfer = { $who } has no role in case { $case }.
hint-nothing-to-transfer = regie case show { $case } shows who has which role; name with --of who hands over.
error-no-caseload = { $who } has no role in any open case.
hint-no-caseload = regie case list --by HANDLE shows somebody’s cases.
error-whose-transfer = Who hands over case { $case }? Responsible: { $who }.
hint-whose-transfer = Name that person with --of.
error-same-practitioner = { $who } cannot hand over to themselves.
hint-same-practitioner = Name a colleague with --to; regie team list shows the team.
error-no-such-question = This practice asks no question “{ $question }” at closing.
hint-no-such-question = It asks: { $known }. regie explain closing-question-open says why.
error-no-such-form = There is no version “{ $form }” of the feedback form.
hint-no-such-form = Leave --form-version out for the present one; regie feedback form shows it.
error-no-such-item = The feedback form has no question “{ $item }”.
hint-no-such-item = The questions are: { $known }. regie feedback form shows them in words.
error-signal-names = The text holds a name from case { $case }. A signal goes outside and names nobody.
hint-signal-names = Write it without the name; if it happens to be the same word, keep it with --anyway.
error-case-open = Case { $case } is open.
hint-case-open = This is for a closed case; look at it with regie case show { $case }.
error-no-plan = Case { $case } has no plan yet.
hint-no-plan = Make one from the assessment with regie plan draft { $case }.
error-no-plan-then = Case { $case } had no plan yet in commit { $commit }{ $has-on ->
    [yes] {" "}of { $on }
   *[no] {""}
}.
hint-no-plan-then = Give a later day or commit: regie history { $case } shows them.
error-no-version = The plan has no version { $version }; it has: { $known }.
hint-no-version = regie plan versions CASE shows them; a day or a commit will do as well.
error-nothing-approved = No content of the plan of case { $case } has been approved yet, so there is nothing to compare with.
hint-nothing-approved = Say from which day or commit on: regie plan diff { $case } yesterday.
error-version-lost = Version { $version }, decided on { $on }, stands in no commit.
hint-version-lost = Compare with a day or a commit instead, for example the day after: regie plan diff CASE DAY.
error-no-assessment = Case { $case } has no assessment yet.
hint-no-assessment = Write down the needs first with regie assessment add { $case }.
error-already-there = { $record } exists already.
hint-already-there = Choose another name, or change what is there with regie edit.
error-reason-wanted = That is yours to decide; it does want a reason.
hint-reason-wanted = Say why with --{ $flag }.
error-late-reason-wanted = This review was due on { $due }, { $days ->
    [one] one day
   *[other] { $days } days
} ago.
hint-late-reason-wanted = Say in a few words why it came later, with --late-reason.
error-questions-open = Before closing, the practice profile asks for more: { $questions }.
hint-questions-open = Add --answer QUESTION=yes, partly or no for each; what is not known, with a reason: --answer 'QUESTION=unknown; reason=…'. On a terminal they are asked in words.
error-past-is-kept = What was ({ $at }) can be read and not changed.
hint-past-is-kept = Leave --at out to keep something now; regie history shows what was done.
error-nothing-to-undo = There is no command of { $who } left to take back.
hint-nothing-to-undo = regie history shows what was done; name the commit: regie undo COMMIT.
error-nothing-to-redo = Nothing that { $who } took back is left to give again.
hint-nothing-to-redo = regie history shows what was taken back; name that commit: regie undo COMMIT.
error-undo-first = Commit { $commit } is what the ledger began with; it cannot be taken back.
hint-undo-first = Change what it says with regie edit, or take back a later commit.
error-undo-merge = Commit { $commit } brings two histories together; which of them to take back, it does not say.
hint-undo-merge = Take back the commits that it brought, one by one: regie history shows them.
error-already-undone = Commit { $commit } is taken back already.
hint-already-undone = regie redo gives again what was taken back last; regie history shows the rest.
error-not-of-this-history = Commit { $commit } is not part of what this ledger came from.
hint-not-of-this-history = It stands on another branch. regie history shows what can be taken back here.
error-nothing-left = Nothing of what commit { $commit } did is left to take back.
hint-nothing-left = regie history --changes shows what became of it.
error-touched-since = { $count ->
    [0] The files that commit { $commit } changed cannot be put back as they were.
    [1] One later commit touched the same fields as commit { $commit }: { $later }. Nothing was taken back.
   *[other] { $count } later commits touched the same fields as commit { $commit }: { $later }. Nothing was taken back.
}
hint-touched-since = Take those back first, the newest first, or change the fields yourself with regie edit.
error-would-dangle = { $count ->
    [1] One reference would point at something that is no longer there.
   *[other] { $count } references would point at something that is no longer there.
} Nothing was taken back.
hint-would-dangle = Take back or change first what points there, as shown above.
error-nothing-to-save = No file has been edited by hand: there is nothing to save.
hint-nothing-to-save = regie status shows what differs from what was kept last.
error-faulty-edits = { $findings ->
    [one] There is one fault
   *[other] There are { $findings } faults
} in what was edited by hand; nothing has been kept.
hint-faulty-edits = Put right what stands above, and type regie save again.
error-nothing-changed = Nothing was changed, so nothing has been kept.
hint-nothing-changed = Change something and save the text in your editor before you close it.
error-journal-is-kept = { $record } is a journal entry, and those stay as they were written.
hint-journal-is-kept = Write a new entry that corrects it: regie journal add CASE --corrects ID.
error-journal-edited = Journal entries that were kept before were changed or taken away in { $path }: { $records }. Entries stay as they were written.
hint-journal-edited = Put the file back with git restore { $path }, and write an entry that corrects it: regie journal add CASE --corrects ID.
error-decision-without-goal = Decision { $decision } is to become an action in the plan, and no goal stands with it.
hint-decision-without-goal = Give it a goal with goal=ID (regie plan show CASE shows the ids), or make it a task with becomes=task.
error-names-client = The text holds the name of the { -client } of case { $case }. Peer supervision belongs to the team and names nobody.
hint-names-client = Write it without the name, and refer with case={ $case } in the topic.
error-nothing-to-complete = { $record } holds no task and no incident, so there is nothing to deal with.
hint-nothing-to-complete = regie journal list CASE --tasks shows the open tasks, regie monitoring show CASE the incidents too; or leave --completes out.
error-contact-cancelled = Planned contact { $record } was called off.
hint-contact-cancelled = Write the entry without --planned, or plan a new contact with regie monitoring plan CASE.
error-contact-met = Planned contact { $record } has taken place: see { $entry }.
hint-contact-met = Write another entry without --planned, or plan a new contact with regie monitoring plan CASE.
error-already-withdrawn = Consent { $record } has been withdrawn before.
hint-already-withdrawn = Nothing more needs doing; if the client agrees again, record it with regie consent add.

## Files of the ledger

error-no-ledger = There is no ledger here: no regie.toml in { $start } or in a folder above it.
hint-no-ledger = Go to your ledger, name it with --ledger FOLDER, or begin one with regie init.
error-no-ledger-then = In commit { $commit } no ledger stood here yet.
hint-no-ledger-then = Give a later moment: regie history shows the commits.
error-ledger-exists = There is a ledger already in { $path }.
hint-ledger-exists = Work in it as it is, or begin a new one in another folder: regie init FOLDER.
error-folder-in-use = { $path } is not empty, and nothing in it should be overwritten.
hint-folder-in-use = Choose a folder that is new or empty.
error-file-too-large = { $path } has { $size } bytes, and a record is at most 1 MiB.
hint-file-too-large = Split it, or look what came into it by mistake; git log tells what it was before.
error-not-a-record-file = { $path } is { $kind }, and a record is an ordinary file.
hint-not-a-record-file = Put the file itself in its place; regie follows no links.
error-stray = { $path } holds records, and nothing reads them there: the name or the place is not one of the ledger.
hint-stray = Give it its own name again (a case: cases/YEAR-MONTH/ID; a record: its own folder and name), or move it out of the ledger.
error-no-first-file = { $path } is the folder of a case, and the file case.toml is not in it.
hint-no-first-file = Put the file back with git restore, or move the folder out of the ledger.
error-no-conflict = No open conflict is called “{ $word }”. Open now: { $known }.
hint-no-conflict = regie resolve shows every conflict that is left.
error-lines-clash = { $path } was changed on both sides in the same lines, and it is no record: there is no rule to merge it by.
hint-lines-clash = Merge it by hand with git merge, commit, and go on.
error-two-formats = { $path } and { $other } are the same record, in two forms.
hint-two-formats = Keep the one that is right, take the other away, and type regie save.
error-no-case = No case answers to “{ $word }”.
hint-no-case = regie case list shows the cases; an id, the beginning of one, an alias or part of the name will do.
error-mistyped-case = “{ $word }” has the form of a case id, but a letter is not right: its check character does not match.
hint-mistyped-case = Look at the id again; regie case list shows the cases.
error-not-an-id = “{ $word }” is not an id or a name of anything in the ledger.
hint-not-an-id = Give an id, the beginning of one, an alias or part of a name, and no path.
error-ambiguous = “{ $word }” can mean more than one: { $candidates }.
hint-ambiguous = Type more letters of the one you mean.
error-no-record = { $kind-code ->
    [any] No record here answers to “{ $word }”.
   *[other] Nothing of the kind “{ $kind }” answers to “{ $word }” here.
}
hint-no-record = The beginning of an id will do. { $kind-code ->
    [need] regie assessment show CASE shows the ids.
    [assessment] regie assessment list CASE shows the ids.
    [goal] regie plan show CASE shows the ids.
    [action] regie plan show CASE shows the ids.
    [agreement] regie plan show CASE shows the ids.
    [person] regie network list CASE, regie team list and regie service list show who there is.
    [tie] regie network list CASE shows the ids.
    [kinship] regie network list CASE shows the ids.
    [consent] regie consent list CASE shows the ids.
    [referral] regie referral list CASE shows the ids.
    [journal] regie journal list CASE shows the ids.
    [review] regie review list CASE shows the ids.
    [evaluation] regie evaluation list CASE shows the ids.
    [screening] regie screening list CASE shows the ids.
    [intervision] regie intervision list shows the ids.
    [conference] regie conference list CASE shows the ids.
    [planned-contact] regie monitoring list CASE shows the ids.
   *[other] regie trace CASE and regie history CASE show the ids.
}
error-no-member = Nobody in the team is called “{ $word }”.
hint-no-member = { $has-known ->
    [yes] The team is: { $known }. Add somebody with regie team add.
   *[no] The team is empty. Add somebody with regie team add.
}
error-no-service = The service directory has no “{ $word }”.
hint-no-service = { $has-close ->
    [yes] Did you mean { $close }? regie service list shows them all.
   *[no] regie service list shows them all; add one with regie service add.
}
error-io = { $path } could not be read or written: { $reason }.
hint-io = See to that, and give the command again; what was kept before is untouched.

## Inside a file

trouble-syntax = This is not valid { $format ->
    [toml] TOML
   *[yaml] YAML
} here ({ $detail })
trouble-syntax-hint = Look at the sign before this place: often a quotation mark, bracket or equals sign is missing.
trouble-not-utf8 = These signs are not UTF-8 text
trouble-not-utf8-hint = Save the file as UTF-8 in your editor, and type the sign again.
trouble-duplicate-key = { $has-key ->
    [yes] “{ $key }” stands here for the second time
   *[no] This key stands here for the second time
}
trouble-duplicate-key-hint = Keep one of the two.
trouble-anchor = Anchors and aliases (& and *) are not taken here: every record must be readable by itself
trouble-anchor-hint = Write the text itself in this place; put it in quotation marks if it begins with & or *.
trouble-tag = Tags (!) are not taken here
trouble-tag-hint = Take the tag away, or put the text in quotation marks if it begins with !.
trouble-too-deep = This is nested deeper than any record is
trouble-too-deep-hint = Write it flatter, as in the other records.
trouble-wrong-type = Here belongs { $expected }, and there is { $found }
trouble-wrong-type-hint = Write { $expected } here, or take the line away if you have nothing to say.
trouble-unknown-word = “{ $word }” is not one of the words for this field
trouble-unknown-word-hint = { $has-close ->
    [yes] Did you mean { $close }? The words are: { $known }.
   *[no] Choose one of: { $known }.
}
trouble-invalid-date = This is not a day on the calendar
trouble-invalid-date-hint = Write it as year-month-day: 2026-03-02.
trouble-invalid-rhythm = This does not say how much time lies between two times
trouble-invalid-rhythm-hint = Write it as day, week, 2 weeks or 3 months; days and hours go under rhythm.
trouble-invalid-id = This is not an id
trouble-invalid-id-hint = A record’s id is a letter for its kind and five signs, as r7kq2m; let regie make new ones.
trouble-mistyped-id = This case id is mistyped: its check character does not match
trouble-mistyped-id-hint = Look the id up with regie case list.
trouble-invalid-code = “{ $code }” is no ICF code: { $fault }
trouble-invalid-code-hint = Write for example d450.13, d450._3, e330.2, e310+3 or b130.2.
trouble-out-of-range = This number is off its scale
trouble-out-of-range-hint = Choose a whole number from { $least } to { $most }.
trouble-missing-field = The field “{ $field }” is missing
trouble-missing-field-hint = Add { $field }. Where the field takes it, unknown or declined is an honest answer too.
trouble-unknown-field = There is no field “{ $field }” here
trouble-unknown-field-hint = { $has-close ->
    [yes] Did you mean { $close }?
   *[no] Take it away, or put it under note.
}
trouble-wrong-format = { $has-found ->
    [yes] This file says it is “{ $found }”, where “{ $expected }” belongs
   *[no] This file does not say what it is
}
trouble-wrong-format-hint = { $has-found ->
    [yes] Put the file where it belongs, or write { $expected } after format.
   *[no] Let it begin with format and the value { $expected }.
}
trouble-no-such-record = Nothing here is called “{ $word }”
trouble-no-such-record-hint = Look the id up with regie trace CASE, or the short name with regie service list or regie team list.
trouble-other = This does not fit here
trouble-other-hint = Look at a record of the same kind, or at the schema: regie schema.

## Git

error-no-repository = The ledger in { $path } is not in a git repository, so nothing can be kept.
hint-no-repository = Type git init in that folder, then regie save.
error-bare-repository = The repository { $path } has no working files.
hint-bare-repository = Make a clone of it and work there: git clone.
error-foreign-owner = The repository around { $path } belongs to another user of this machine.
hint-foreign-owner = If you trust it, tell git so: git config --global --add safe.directory FOLDER.
error-unsupported-repository = The repository { $path } uses something that regie cannot work with: { $feature }.
hint-unsupported-repository = Clone it into a repository with git’s usual settings and work there.
error-detached-head = Git stands on a commit and not on a branch (detached HEAD, { $commit }), so a new commit would get lost.
hint-detached-head = Go to a branch first: git switch main.
error-git-in-progress = In git, { $operation } has been started and not finished.
hint-git-in-progress = Finish it or break it off with git (git status tells how), and give the command again.
error-no-identity = Git does not know who you are, and every change is kept under somebody’s name.
hint-no-identity = Type git config --global user.name "YOUR NAME" and git config --global user.email YOUR-ADDRESS.
error-signing-format = Your git settings ask for signed commits, of the kind { $format }; this program signs with an ssh key only. Nothing has been kept.
hint-signing-format = Sign with your ssh key: git config --global gpg.format ssh and git config --global user.signingkey ~/.ssh/id_ed25519.pub. For this folder alone, put those lines in a file of their own and name it in ~/.gitconfig under [includeIf "gitdir:FOLDER/"]. Or do without: git config --global commit.gpgsign false.
error-no-signing-key = Your git settings ask for signed commits and name no key. Nothing has been kept.
hint-no-signing-key = Name it: git config --global user.signingkey ~/.ssh/id_ed25519.pub. Or do without: git config --global commit.gpgsign false.
error-signing-failed = { $has-reason ->
    [yes] The program that signs commits, { $program }, could not be started: { $reason }. Nothing has been kept.
   *[no] The program that signs commits, { $program }, did not sign: { $told }. Nothing has been kept.
}
hint-signing-failed = Look at git config --global user.signingkey and whether the key is there or in the agent (ssh-add -l), and give the command again. Or do without: git config --global commit.gpgsign false.
error-busy = { $has-host ->
    [yes] Another command is writing in this ledger (process { $process } on { $host }, since { $since }).
   *[no] Another command is writing in this ledger.
}
hint-busy = Nothing has been kept. Try again in a moment.
error-git-busy = Another git program is at work: { $path } exists.
hint-git-busy = Wait until it is done and try again. If no git program runs any more, take that file away.
error-moved = Somebody else moved { $branch } in the meantime; nothing has been kept.
hint-moved = Give the command again.
error-edited-by-hand = Edited by hand and not yet saved: { $paths }. That work must not be overwritten.
hint-edited-by-hand = Keep it first with regie save, or put it back with git restore, and give the command again.
error-symlink = { $path } is a symbolic link, and regie follows none.
hint-symlink = Put the file or folder itself in its place.
error-not-a-file = { $path } is not a file, where one belongs.
hint-not-a-file = Move what stands there out of the way.
error-not-a-folder = { $path } is not a folder, where one belongs.
hint-not-a-folder = Move what stands there out of the way.
error-invalid-path = { $path } is not a path inside the ledger.
hint-invalid-path = Name a file of the ledger, without going upward.
error-not-a-code = The { $field } of this commit is not a code word.
hint-not-a-code = Use one word of at most 64 signs, without spaces: it becomes readable to everybody.
error-no-commit = No commit is called { $commit }.
hint-no-commit = regie history shows the commits.
error-not-the-head = The commit { $commit } is not the one that the branch stands at ({ $head }).
hint-not-the-head = Look at git log first, and name the commit that the branch stands at in full, or its first seven signs.
error-before-first = The ledger had no commit yet on { $day }{ $has-first ->
    [yes] ; the first one is of { $first }
   *[no] {""}
}.
hint-before-first = Give a later day, or a commit: regie history shows them.
error-shallow-history = That part of the history is not here: this clone has only the last part (shallow).
hint-shallow-history = Fetch the rest with git fetch --unshallow, and give the command again.
error-unfinished = The change is kept in history (commit { $commit }), but not every file could be written: { $path }, { $reason }.
hint-unfinished = Nothing is lost. See to that; the next command finishes it, for example regie status.
error-git = Git refused for an unexpected reason ({ $class }, { $code }).
hint-git = Look at the repository with git status and git fsck. If both are content, this is a fault in regie: please report it.
error-no-page = A browser does not show { $format }.
hint-no-page = Leave --format out, or choose --format html.
error-no-browser = There is no browser that starts.
hint-no-browser = The page is in { $path }: open it yourself, or put the name of your browser in BROWSER.
error-no-picture = There is nothing to draw.
hint-no-picture = Record first what the picture is to show; without --format the command says what there is.
error-not-rendered = { $view } could not be written as { $format } ({ $detail }).
hint-not-rendered = This is a fault in regie: please report it. Another --format may work.

## Words in the errors above

io-reason = Reason
    .not-found = it is not there
    .permission-denied = permission denied
    .read-only-filesystem = the disk can only be read
    .storage-full = the disk is full
    .file-too-large = the file grew larger than allowed
    .not-a-directory = there is a file where a folder belongs
    .is-a-directory = it is a folder
    .already-exists = it exists already
    .directory-not-empty = the folder is not empty
    .timed-out = it took too long
    .resource-busy = it is in use
    .busy = another program is at work
    .unsupported = this disk cannot do that
    .invalid-data = it holds something unexpected
    .other = the operating system refused
file-kind = What it is
    .symlink = a symbolic link
    .folder = a folder
    .other = something else than a file
value-kind = What it takes
    .nothing = nothing (null)
    .yes-or-no = true or false
    .number = a whole number
    .broken-number = a number with a fraction
    .text = text
    .list = a list
    .table = a group of fields
git-operation = Operation
    .merge = a merge
    .rebase = a rebase
    .cherry-pick = a cherry-pick
    .revert = a revert
    .bisect = a bisect
    .mailbox = applying patches from mail

## Case

error-too-early = { $on } is too early: this can be from { $earliest } on.
hint-too-early = Give a later day with --{ $flag }, or correct the earlier date first with regie edit.
error-ahead-of-today = { $on } (--{ $flag }) is still to come, and this writes down what has happened; today is { $today }.
hint-ahead-of-today = Give a day up to today with --{ $flag }. What is still to come is agreed as an action: regie plan action.
error-wrong-order = The day under { $then }, { $then-on }, comes before the day under { $first }, { $first-on }; that cannot be.
hint-wrong-order = Look at both days; a day that was kept before is corrected with regie edit.
error-voice-not-theirs = { $who } cannot speak with the voice of { $voice }.
hint-voice-not-theirs = Leave out --voice, or choose: { $fits }. For the client speaks only the client, or who represents the client on that day (regie case edit --representative).
error-replaces-itself = Agreement { $record } cannot take its own place.
hint-replaces-itself = Make a new agreement with --replaces { $record }, without naming { $record } before it.
error-rated-twice = Goal { $goal } is rated twice by the same rater ({ $rater }).
hint-rated-twice = Keep one level for each goal and rater.
error-same-phase = Case { $case } has that route and intensity already.
hint-same-phase = Give something else than what holds now with --route or --intensity; regie case show { $case } shows it.
error-role-taken = Somebody else has the role { $role } from { $from } on.
hint-role-taken = Give a last day before { $from } with --until, or choose a later day with --since.
error-role-held = { $who } has the role { $role } already.
hint-role-held = Choose somebody else, or end the role first with --end.
error-role-not-held = Nobody has the role { $role } on { $on }.
hint-role-not-held = Look at the roles with regie case show, or give another day with --until.
error-changed-meanwhile = Somebody else has changed { $record } in the meantime.
hint-changed-meanwhile = Look at what it says now and try again.

## Assessment

error-bad-code = --{ $flag } does not know “{ $text }”: { $fault }.
hint-bad-code = Type for example d450.13 (an activity: performance 1, capacity 3), d450._3 (capacity only), e330.2 (a barrier), e310+3 (a facilitator) or b130.2. regie assessment icf WORD finds the code.
error-need-twice = Need { $need } is looked at twice in one assessment.
hint-need-twice = Put what there is to say in one --need.
error-need-in-itself = Need { $need } would be part of itself.
hint-need-in-itself = Choose another parent, or none. regie assessment needs CASE shows which need is part of which.
error-area-rated-twice = The area of life “{ $area }” is rated twice in the same voice ({ $rater }).
hint-area-rated-twice = Keep one level for each area and voice; { -client }, network and professional each have their own.
error-code-twice = { $code } says one thing twice in one assessment.
hint-code-twice = Keep one of the two. A barrier and a facilitator may stand side by side: e310.1 and e310+2.
error-summed-profile = { $instrument } is a profile: its scores are not added up.
hint-summed-profile = Give each domain its own score. regie assessment instrument { $instrument } shows the domains.
error-unknown-domain = { $instrument } does not score “{ $domain }”.
hint-unknown-domain = { $has-close ->
    [yes] Did you mean { $close }? The domains are: { $known }.
   *[no] The domains are: { $known }.
}
error-score-off-scale = { $instrument }, { $domain }: { $score } is off the scale, from { $least } to { $most }.
hint-score-off-scale = Look at the result again, or leave the domain out when there is no score. For another version of the instrument, say which: version=…
error-no-instrument = No instrument here is called “{ $word }”.
hint-no-instrument = Known are: { $known }. Results of another instrument can be recorded under its own name.
error-nothing-to-compare = { $count ->
    [0] Case { $case } has no assessment yet, so there is nothing to compare.
   *[other] Case { $case } has one assessment, and comparing takes two.
}
hint-nothing-to-compare = Record an assessment with regie assessment add { $case }; regie assessment list { $case } shows what there is.
error-same-assessment = Both sides of the comparison are { $record }.
hint-same-assessment = Give two ids, or two days with an assessment between them; regie assessment list CASE shows them.
error-none-by-then = Case { $case } has no assessment up to { $on }.
hint-none-by-then = Give a later day or an id; regie assessment list { $case } shows them.
