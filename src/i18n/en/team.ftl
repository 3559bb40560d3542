### regie team: help, options, what was done, what is shown.

help-team = The team: the people who work with this ledger
help-team-add = Add somebody to the team
    .long = Example: regie team add --handle ilse --name "Ilse Verdonck" --mail ilse@devlier.example --role casemanager-care
help-team-list = Show who is in the team
help-team-show = Show one team member, with the open cases
option-team-add-handle = Short name without spaces, for example ilse
option-team-add-role = A role this person can take on (may be repeated)
option-team-add-since = First day in the team
option-team-add-signing-key = Public ssh key with which this person signs commits, or its file (may be repeated)
    .value = FILE|KEY
option-team-list-all = Those who left too
option-team-show-handle = Team member: short name or the beginning of it

done-team-add = { $handle } now belongs to the team.
note-no-mail = Without a mail address regie cannot tell { $handle } from git. Add it in the file of the team member.

team-title = Team
team-empty = Nobody in the team yet.
member-title = { $name }
member-cases = Open cases
member-no-cases = No open cases.
