### regie doctor: help, what was looked at, how it stands, what to do.

help-doctor = Is everything set up for the work: git, your name, the remote, drivers, schemas, locks, permissions?
    .long = Each line says what was seen and, where there is something to do, the command for it. --mend sets right what it can without harm: schemas and .gitattributes in one commit, the merge and diff drivers in the settings of this repository; nothing else is touched. Outside a ledger it looks at git and your name. Exit codes: 0 nothing to do · 1 warnings or errors.
     Example: regie doctor --mend
option-doctor-mend = Set right what can be set right without harm: schemas, .gitattributes, drivers

check-state = State
    .good = good
    .mended = set right
    .advice = advice
    .warning = warning
    .error = error

doctor-title = Is everything in order?
doctor-line = { $state }: { $seen }
doctor-total = { $errors ->
    [0] { $warnings ->
        [0] Nothing stands in the way.
        [one] 1 warning.
       *[other] { $warnings } warnings.
    }
    [one] { $warnings ->
        [0] 1 error.
        [one] 1 error and 1 warning.
       *[other] 1 error and { $warnings } warnings.
    }
   *[other] { $warnings ->
        [0] { $errors } errors.
        [one] { $errors } errors and 1 warning.
       *[other] { $errors } errors and { $warnings } warnings.
    }
}
doctor-mend-next = Set it right: regie doctor --mend.

doctor-git = git { $version } is on the path, new enough to fetch and push ({ $oldest } or later).
doctor-git-old = git { $version } is too old: sync and clone need { $oldest } or later, or hooks on the other side could run.
doctor-git-old-next = Install a newer git (https://git-scm.com/downloads), then look again: git --version.
doctor-libgit2 = libgit2 { $version } does the work on this machine. It cannot read repositories with SHA-256 objects, reftable, a split or sparse index, or a partial clone.

doctor-identity = Commits carry the name { $name } and the address { $mail }.
doctor-member = In the team you are { $handle }.
doctor-no-member = Nobody in the team has the mail address { $mail }.
doctor-no-member-next = { $has-handle ->
    [yes] If you are { $handle }, put the address in the team file: regie edit team/{ $handle }. If you are new: regie team add --handle SHORT-NAME --name "NAME" --mail { $mail }.
   *[no] Who is in the team puts the address in the team file: regie edit team/SHORT-NAME. Who is new: regie team add --handle SHORT-NAME --name "NAME" --mail { $mail }.
}
doctor-signing = Commits are signed with { $key }.
doctor-signing-off = Commits are not signed. That is allowed; a signature proves who made them.
doctor-signing-owed = The team lists a key of yours, and your commits are not signed.
doctor-signing-on-next = Signing is switched on with git config --global gpg.format ssh, git config --global user.signingkey ~/.ssh/id_ed25519.pub and git config --global commit.gpgsign true.
doctor-signing-unread = Your settings ask for signed commits, and the public part of the key cannot be read.
doctor-signing-unread-next = Name the file that ends in .pub: git config --global user.signingkey ~/.ssh/id_ed25519.pub.
doctor-signing-unlisted = Commits are signed with { $key }, which does not stand in your team file: regie verify cannot know it as yours.
doctor-signing-expired = Commits are signed with { $key }, which does not count on this day by your team file.
doctor-signing-unlisted-next = Look at the [[signing_key]] rows with regie edit team/{ $handle }; this one is key = "{ $key }".

doctor-no-ledger = There is no ledger in this folder or around it.
doctor-no-ledger-next = Go to the folder of one, or make one: regie init, regie clone ADDRESS.
doctor-ledger-unopened = The ledger cannot be opened.
doctor-ledger-unopened-next = regie status tells why.
doctor-repository = The ledger stands on the branch { $branch }, and nothing is under way in git.
doctor-shallow = The oldest part of the history is not here (a shallow clone): sync refuses that.
doctor-shallow-next = Bring in the rest: git fetch --unshallow.
doctor-remote = The ledger is the same as { $remote } ({ $address }, branch { $branch }) when they last met.
doctor-no-remote = There is no remote: this ledger is on this machine only.
doctor-no-remote-next = Name a shared folder or a server, git remote add origin ADDRESS, and type regie sync.
doctor-remote-unmet = The ledger has never met { $remote } ({ $address }, branch { $branch }).
doctor-remote-ahead = { $ahead ->
    [one] 1 commit is
   *[other] { $ahead } commits are
} here that { $remote } ({ $address }, branch { $branch }) did not have when they last met.
doctor-remote-behind = { $behind ->
    [one] 1 commit of { $remote } ({ $address }, branch { $branch }) has not come in yet.
   *[other] { $behind } commits of { $remote } ({ $address }, branch { $branch }) have not come in yet.
}
doctor-remote-apart = Since they last met: commits only here { $ahead }, only at { $remote } ({ $address }, branch { $branch }) { $behind }.
doctor-remote-next = Bring them together: regie sync { $remote }.

doctor-drivers = Plain git merge and git diff know records (.git/config).
doctor-drivers-stale = Plain git merge and git diff do not know records: .git/config lacks the drivers, or has older ones.
doctor-drivers-mended = .git/config now names the drivers for git merge and git diff.
doctor-attributes = .gitattributes says which files the drivers are for, and that no line ending changes.
doctor-attributes-stale = { $count ->
    [one] 1 line of .gitattributes is not there or does not hold
   *[other] { $count } lines of .gitattributes are not there or do not hold
}: git then merges records by lines.
doctor-attributes-mended = .gitattributes now says which files the drivers are for, and that no line ending changes (one commit).
doctor-schemas = The schemas in schemas/ are those of this program.
doctor-schemas-stale = { $count ->
    [one] 1 schema in schemas/ is
   *[other] { $count } schemas in schemas/ are
} missing or of another version: your editor judges records by them.
doctor-schemas-mended = The schemas in schemas/ are now those of this program (one commit).

doctor-locks = No lock and no unfinished change was left behind.
doctor-locks-busy = Another command is keeping something at this moment: locks were not looked at.
doctor-locks-busy-next = Look again in a while: regie doctor.
doctor-locks-left = The lock file { $place } stands there, and no program takes it away.
doctor-locks-left-next = If no git program runs any more, take it away: rm { $place }.
doctor-unfinished = A change was begun and not finished.
doctor-unfinished-next = The next command that keeps something finishes or drops it; regie status tells what stands in the way.
doctor-permissions = Nobody else on this machine can look into the folder.
doctor-permissions-open = Everybody who may use this machine can look into { $folder }.
doctor-permissions-open-next = Shut it for others: chmod o-rwx "{ $folder }".

doctor-edits = Everything is kept; nothing was edited by hand.
doctor-edits-open = { $count ->
    [one] 1 file was
   *[other] { $count } files were
} edited by hand and not kept yet.
doctor-edits-open-next = See them with regie status; judge and keep them with regie save.
doctor-conflicts = Nothing is left that two sides said differently.
doctor-conflicts-open = { $count ->
    [one] 1 conflict waits
   *[other] { $count } conflicts wait
} for an answer.
doctor-conflicts-open-next = See both values, and choose: regie resolve.
doctor-clock = The clock says { $today }, not before the last commit.
doctor-clock-behind = The clock says { $today }, and the last commit is of { $last }: what you keep now would seem older than it is.
doctor-clock-behind-next = Set the clock of this machine right (date shows it), or ask whose clock was ahead: regie history --limit 1.
