### regie journal: help, options, what was done, what is shown.

help-journal = The journal: what happened, entry after entry
help-journal-add = Write a journal entry
    .long = Example: regie journal add tom --on yesterday --with client --how home-visit --minutes 60 --text "We counted the letters together." What is written stays: correct it with a new entry and --corrects.
help-journal-list = Show the journal of one case, or the last fourteen days of all cases
    .long = Example: regie journal list tom --since "3 months ago"
help-journal-show = Show one journal entry whole
option-journal-add-with = With whom: client, a name from the network, a colleague or a service
option-journal-add-goal = Goal that it is about
option-journal-add-minutes = Working time in minutes
option-journal-add-travel = Travelling time in minutes
option-journal-add-corrects = The entry that is corrected with it
option-journal-add-contests = The rejected referral that is contested with it
option-journal-list-since = From this day on
option-journal-list-until = Up to and including this day
option-entry = Journal entry: id or beginning of an id
    .value = ENTRY

done-journal-add = Journal entry { $record } about { $on } kept.
note-journal-late = Written down after { $days }: the list says so.
note-not-rejected = Referral { $referral } was not rejected: it is “{ $status }”.

journal-title = Journal
journal-title-case = Journal of { $client } ({ $case })
journal-empty = No journal entries in this period.
journal-entry-title = Journal entry { $record }
journal-mark-late = written after { $days }
journal-mark-corrects = corrects { $record }
journal-mark-corrected-by = corrected by { $record }
journal-mark-contests = contests { $record }
column-time = Time
column-remark = Remark
field-corrected-by = Corrected by
