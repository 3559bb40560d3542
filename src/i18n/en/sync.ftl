### regie sync and clone: help, what was done, what is shown, what can go wrong.

## Help

help-sync = Bring in what others did, and send out what was done here
    .long = Works with every git remote: a bare repository on a disk, over ssh or https. Where both sides changed a record they are merged field by field. Examples: regie sync, regie sync backup
help-clone = Bring a ledger from elsewhere to this machine
    .long = Examples: regie clone git@example.org:team/ledger.git, regie clone /media/stick/ledger.git our-team
help-driver = What git starts by itself
help-driver-merge = Merge three versions of a record
    .long = Git starts this in a merge of its own. The merged record goes to OURS. What the two sides do not agree on goes to conflicts/, and the command ends with 1.
option-driver-merge-base = The version before the two went apart
    .value = BASE
option-driver-merge-ours = Our version, and where the merged one goes
    .value = OURS
option-driver-merge-theirs = Their version
    .value = THEIRS
option-driver-merge-path = Where the record stands, below the folder of the repository
    .value = PATH
option-driver-merge-our-side = What git calls our side
    .value = OUR-SIDE
option-driver-merge-their-side = What git calls their side
    .value = THEIR-SIDE
note-driver-conflict = In conflict: { $path }. Ours stays for now, both values are in { $conflict }. Commit both (git add -A, git commit), then: regie resolve.
option-remote = The remote, when there are several; else the one of the branch, or origin
    .value = REMOTE
option-address = Where the ledger is: a folder, or an address over ssh or https
    .value = ADDRESS

## What is shown

sync-title = Met { $remote } ({ $address })
sync-plan = Nothing is done: this would come in and go out.
sync-reaching = Reaching { $address } …
sync-incoming = Came in
sync-outgoing = Went out
sync-none = Nothing.
sync-nothing = Nothing new on either side.
sync-done = { $incoming ->
    [0] Nothing came in
    [one] One change came in
   *[other] { $incoming } changes came in
}, { $outgoing ->
    [0] nothing went out
    [one] one went out
   *[other] { $outgoing } went out
}.
sync-kept = { $incoming ->
    [0] Nothing came in
    [one] One change came in and is kept
   *[other] { $incoming } changes came in and are kept
}; what was done here has not gone out.
sync-merged = { $count ->
    [one] One record was changed on both sides; both changes are in it now
   *[other] { $count } records were changed on both sides; both changes are in them now
}: { $paths }
sync-conflicts = { $count ->
    [one] In one place both sides gave another value. Ours stands for now
   *[other] In { $count } places both sides gave another value. Ours stand for now
}, and nothing is lost: { $paths }
sync-findings = { $count ->
    [one] One error stands in what came together
   *[other] { $count } errors stand in what came together
}: regie check tells where.
column-changes = Changes
column-last-change = Last
sync-ledger-itself = the ledger itself
done-clone = The ledger is in { $folder }: { $count ->
    [one] one change
   *[other] { $count } changes
} by { $people ->
    [one] one person
   *[other] { $people } people
}.
note-clone-you = You are { $handle } here.
note-clone-no-identity = Git does not know who you are yet: git config --global user.name "YOUR NAME" and git config --global user.email YOUR-ADDRESS.
note-clone-no-handle = Nobody in the team has your mail address { $mail } yet: regie team add --handle SHORT-NAME --name "YOUR NAME" --mail { $mail }
note-clone-next = Go on with cd { $folder } and regie today; regie sync meets the others again.

## What can go wrong

error-no-remote = { $has-known ->
    [yes] There are several remotes ({ $known }), and none is called origin.
   *[no] This ledger knows no other place to meet (no git remote).
}
hint-no-remote = { $has-known ->
    [yes] Say which one: regie sync NAME.
   *[no] Make an empty git repository where all of you can reach it (git init --bare on a shared disk or a server), and tell this ledger: git remote add origin ADDRESS
}
error-unknown-remote = There is no remote “{ $remote }”.
hint-unknown-remote = { $has-known ->
    [yes] There are: { $known }.
   *[no] Add it with git remote add { $remote } ADDRESS
}
error-odd-address = The address “{ $address }” is not one that regie uses{ $has-way ->
    [yes] {" "}({ $way })
   *[no] {""}
}: it takes a folder, ssh, https, git and file, and never starts a helper program.
hint-odd-address = Look at it with git remote -v, and change it with git remote set-url NAME ADDRESS.
error-no-git = There is no git on this machine; regie fetches and pushes with it.
hint-no-git = Install git. Everything except sync and clone works without it.
error-offline = { $remote } cannot be reached: there is no connection to { $address }.
hint-offline = Work on: everything is kept here, and nothing is half done. Give the command again when there is a connection.
error-remote-denied = { $remote } does not let you in ({ $address }): { $told }
hint-remote-denied = Try git ls-remote { $address }: when git gets in, so does regie. It uses your own ssh keys and git’s stored passwords.
error-remote-missing = There is no git repository at { $address }.
hint-remote-missing = Is the disk there, is the address right? The address that a ledger knows is changed with git remote set-url { $remote } ADDRESS.
error-remote-refused = { $remote } did not take what was done here: { $told }
hint-remote-refused = What came in is kept, and so is your own work. Ask whoever looks after { $remote }, then give the command again.
error-checked-out = { $remote } is a ledger that somebody works in, and its files would be left behind.
hint-checked-out = Meet in a bare repository instead: git init --bare, and git remote set-url { $remote } ADDRESS.
error-other-branch = { $remote } has no branch { $branch }; it has: { $known }.
hint-other-branch = Go to the branch that you share (git switch), or send this one out the first time with git push -u { $remote } { $branch }.
error-unrelated = This ledger and { $remote } have no history in common: they are two ledgers.
hint-unrelated = Was the wrong address given? Else begin from theirs: regie clone ADDRESS OTHER-FOLDER.
error-crowded = Others sent something out each time just before ({ $times } times). What came in is kept; what was done here has not gone out yet.
hint-crowded = Give the command again in a moment.
error-damaged = What { $remote } sends is damaged or was made by hand: { $told }
hint-damaged = Nothing has been taken in. Have whoever looks after { $remote } run git fsck there.
error-unwanted = { $what ->
    [symlink] A symbolic link would come in: { $path }. A ledger holds files.
    [submodule] Another repository would come in inside this one: { $path }. A ledger holds files.
    [letters] { $path } would come in beside a name that differs in capitals or accents only; some disks take them for one.
    [size] { $path } would come in and is too large: a file of a ledger is 1 MiB at most.
    [folder] { $path } is a file on one side and a folder on the other.
   *[path] { $path } would come in, and that is no name for a file of a ledger.
}
hint-unwanted = Nothing has been taken in. Have whoever sent it take it away and send again; git log --all -- PATH tells who it was.
error-unmergeable = { $path } holds no record, and both sides changed the same lines of it.
hint-unmergeable = Nothing has been taken in. Settle that file with git merge, then give the command again.
error-unreadable = What both sides make together could not be read, so nothing has been taken in:
hint-unreadable = Have it put right where it was written, or here with git merge and an editor; then give the command again.
error-not-a-ledger = There is no ledger in { $address }: no regie.toml.
hint-not-a-ledger = Is it the right address? A new ledger begins with regie init, and goes there with git remote add origin ADDRESS and regie sync.
error-transport = Git could not reach { $remote }: { $told }
hint-transport = Try git fetch { $remote } to see all that git says.
