### regie verify: help, what can be wrong with a history, what was not judged.

help-verify = Verify the history: is every byte there, and does each commit say what it does?
    .long = Nothing is put right here; each finding names its place and the next command. Exit codes: 0 nothing found · 1 errors or warnings · 6 a branch was rewritten.
     Example: regie verify --format json
option-verify-accept-head = Take a rewritten branch for true from here on: the commit it stands at, as git rev-parse HEAD shows it
    .value = COMMIT

progress-verify = Verifying the history:

verify-title = Verification of the history
verify-line = { $weight }: { $reason }
verify-place = { $place } — { $next }
verify-total = { $errors ->
    [0] { $warnings ->
        [0] Nothing broken and nothing false in { $objects } objects and { $commits } commits.
        [one] 1 warning, { $advice } advice, in { $objects } objects and { $commits } commits.
       *[other] { $warnings } warnings, { $advice } advice, in { $objects } objects and { $commits } commits.
    }
    [one] 1 error, { $warnings } warnings, { $advice } advice, in { $objects } objects and { $commits } commits.
   *[other] { $errors } errors, { $warnings } warnings, { $advice } advice, in { $objects } objects and { $commits } commits.
}
verify-accepted = From here on the branches count as they stand now, with { $commit }. Nothing else was changed: commits that are no longer in a branch stay in git until it clears up; git reflog shows them.
verify-see-check = regie explain { $rule } tells why, regie check shows the way out.
verify-unchecked = What was not judged

flaw-rewritten = The branch { $place } no longer holds the commit at which it was seen last. Its history was rewritten.
flaw-rewritten-remedy = Look at what is gone with git log { $commit } and ask who did it. Bring it back with git merge { $commit }; or, if it must be so, accept it with regie verify --accept-head { $record }. Until then nothing is reset.
flaw-damaged-object = An object of git is not what its name says: its bytes were changed or lost.
flaw-damaged-object-remedy = Fetch it again from a colleague’s copy or a backup: put the file aside and type git fetch --refetch. git fsck --full names what needs it.
flaw-damaged-pack = A pack of objects, or its list, was changed or lost bytes.
flaw-damaged-pack-remedy = Work in a fresh copy: clone the ledger from the remote or a backup, and bring over what is not there yet.
flaw-damaged-aid = A file that git keeps for speed was changed or lost bytes. No record is lost.
flaw-damaged-aid-remedy = Take that file away and let git make it anew: git gc.
flaw-missing-object = An object that the history needs is not there or cannot be read: { $record }.
flaw-missing-object-remedy = Fetch it from the remote or a colleague’s copy with git fetch --refetch; git log --find-object={ $record } tells which commits need it.
flaw-stray-file = Something stands in the object folder that git does not put there.
flaw-stray-file-remedy = Look at what it is; git does not need it.
flaw-half-written = An interrupted git left a half-written file.
flaw-half-written-remedy = It does no harm; git gc takes it away in time.
flaw-broken-branch = A branch or tag leads to nothing.
flaw-broken-branch-remedy = Look with git for-each-ref; set it right from the remote, or take it away with git update-ref -d.
flaw-second-beginning = History has a second beginning: this commit has no parent either.
flaw-second-beginning-remedy = See what it brought in: git show { $commit }. Two histories were put together, or a part was made anew.
flaw-odd-entry = Not a plain file or folder: a link, another repository, or a name that no ledger uses.
flaw-odd-entry-remedy = Find the commit that brought it: git log -- PATH. Take it away by hand and keep that with regie save.
flaw-unnamed-record = The commit changes { $record } and does not name it in its trailers.
flaw-unnamed-record-remedy = See what it did: git show { $commit }. Ask its author; undo what was not meant.
flaw-untouched-record = The commit names { $record } in its trailers and does not change it.
flaw-untouched-record-remedy = See what it did: git show { $commit }. Its message was not made by the command that it names.
flaw-unknown-action = No command is called “{ $record }” ({ $count ->
    [one] 1 commit
   *[other] { $count } commits
}).
flaw-unknown-action-remedy = A newer version of the program may know it; otherwise see what it did: git show { $commit }.
flaw-unknown-author = Nobody in the team has or had the mail address { $who } ({ $count ->
    [one] 1 commit
   *[other] { $count } commits
}).
flaw-unknown-author-remedy = If it is a colleague, put the address in the team file with regie edit team/NAME, or add them with regie team add; otherwise see what was done: git show { $commit }.
flaw-unknown-actor = The one who acts, { $who }, is and was nobody in the team ({ $count ->
    [one] 1 commit
   *[other] { $count } commits
}).
flaw-unknown-actor-remedy = See what was done: git show { $commit }. A colleague is added with regie team add.
flaw-other-actor = { $record } entered what { $who } did ({ $count ->
    [one] 1 commit
   *[other] { $count } commits
}).
flaw-other-actor-remedy = That is in order where one enters for the other (--by); otherwise see what was done: git show { $commit }.
flaw-deleted-record = The record { $record } was taken away without a command that says so.
flaw-deleted-record-remedy = Bring it back: git checkout { $commit }~ -- { $place }, then regie save. Or ask its author why.
flaw-journal-altered = A written journal entry was changed or taken away: { $record }.
flaw-journal-altered-remedy = See the old text: git show { $commit } -- { $place }. A correction is a new entry: regie journal add CASE --corrects ENTRY.
flaw-bad-signature = The signature does not belong to this commit: it is of another one, or the commit was changed afterwards.
flaw-bad-signature-remedy = See what the commit did: git show { $commit }. Ask its author whether they made it.
flaw-unknown-key = The commit is signed with a key that is not one of { $who }.
flaw-unknown-key-remedy = If it is theirs, put it in the team file as a [[signing_key]]; otherwise see what was done: git show { $commit }.
flaw-expired-key = The commit is signed with a key of { $who } that did not count on that day.
flaw-expired-key-remedy = Look at from and until of the key in the team file; if they are right, somebody used an old key: git show { $commit }.
flaw-pasted-signature = A signature stands in the text of the message, where it proves nothing.
flaw-pasted-signature-remedy = Take the commit as unsigned, and ask its author: git show { $commit }.
flaw-key-not-used = { $who } has a key and did not sign ({ $count ->
    [one] 1 commit
   *[other] { $count } commits
}).
flaw-key-not-used-remedy = Signing is switched on with git config --global commit.gpgsign true, gpg.format ssh and user.signingkey.
flaw-lock-left = A lock file of git stands there, and no program takes it away.
flaw-lock-left-remedy = If no git program runs any more, take it away: rm { $place }.
flaw-unfinished = A change was begun and not finished.
flaw-unfinished-remedy = The next command that keeps something finishes or drops it; regie status tells what stands in the way.

unchecked-hand-edits = { $count ->
    [one] 1 file edited by hand
   *[other] { $count } files edited by hand
}: who wrote it, no commit tells yet (regie status)
unchecked-unsigned = { $count ->
    [one] 1 commit
   *[other] { $count } commits
} without signature: whether the author is the one who is named
unchecked-foreign-signature = { $count ->
    [one] 1 commit
   *[other] { $count } commits
} with a signature that is not by an ssh key: git log --show-signature judges those
unchecked-plain-commits = { $count ->
    [one] 1 commit
   *[other] { $count } commits
} made with plain git: they do not say what they do, so that cannot be false
unchecked-other-branches = { $count ->
    [one] 1 commit
   *[other] { $count } commits
} outside the present branch: whole, their contents not judged
unchecked-shallow = History before { $count ->
    [one] 1 commit
   *[other] { $count } commits
}: this is a shallow clone (git fetch --unshallow)
unchecked-elsewhere = Objects that are kept in another folder (objects/info/alternates)
unchecked-first-look = { $count ->
    [one] 1 branch
   *[other] { $count } branches
} seen for the first time: whether it was rewritten before today
unchecked-locks = Lock files: somebody is writing at this moment
unchecked-rest = Branches, objects and commits: what leads to them is damaged, so put that right first and verify again
unchecked-truth = Whether what the records say is so: no program can tell
