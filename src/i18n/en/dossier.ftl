### regie export dossier: the whole file, for the person it is about.

help-export-dossier = The whole file, for { -the-client }: as one page or as a folder of records
    .long = With --output DOSSIER.html it is one page to read and print, with --output FOLDER a folder with every record, the page and the data; without --output it is on the screen. What comes from somebody else or is about them is marked between [[ and ]]; --redact takes it out. What is not in it is told in the file itself, with the reason. Examples: regie export dossier tom --output tom.html · regie export dossier tom --output tom --without journal --reason "Tom asked for the plan only." --redact=p7k
option-export-dossier-without = What does not go along: parts or ids of records, with commas between them; may be said again
    .value = WHAT
option-export-dossier-reason = Why not: one reason for all, or one for each --without
    .value = REASON
option-export-dossier-redact = Take out what comes from or is about others: all of it, or with --redact=ID,ID in those records only
    .value = ID

dossier-title = File of { $client } ({ $case })
dossier-made-on = Made on
dossier-ledger = Kept in
dossier-about = This is the file as it is kept. { -the-client-upper } has the right to see it, to ask what it means and to say what is not right: a remark is added, and what stood there is never wiped out in silence.
dossier-part-title = { $part }
dossier-part-empty = Nothing on record.
dossier-part-left-out = Left out ({ $count ->
    [one] 1 record
   *[other] { $count } records
}): { $reason }
dossier-left-out = What is not in it
dossier-left-out-parts = Left out
dossier-left-out-means = What is left out is not among what was shared either. { -the-client-upper } may ask why.
dossier-whole = No part and no record was left out.
dossier-records = Records
dossier-passages = What comes from or is about others
dossier-passages-list = Passages
dossier-passages-mean = Marked between [[ and ]] is what somebody of the network said while { -the-client } was not there, what is about somebody else, and what its writer noted for the writer only. What was taken out shows as a black bar.
dossier-no-passages = No passage comes from or is about somebody else.
dossier-field = Field
dossier-whose = From or about
dossier-why = Why
dossier-state = In this file
dossier-taken-out = taken out
dossier-marked = marked
dossier-redacted = ▇▇▇ (taken out: from or about somebody else)
dossier-shared = What was shared with whom
dossier-shared-list = Shared
dossier-shared-means = As far as the records tell. The consent is the one the record rests on, or the one in force with this person or service on that day.
dossier-shared-nothing = As far as the records tell, nothing was shared with others.
dossier-occasion = Occasion
dossier-under-consent = consent { $record }
dossier-what-and-why = What and for what
dossier-what-for = { $what } For: { $purpose }
dossier-case = Who it is about, and its course
dossier-consent = Consent { $record }
dossier-course = Course
dossier-transfer = handed over to a colleague
dossier-reopening = reopened
dossier-merger = merged with another case
dossier-planned-contact = planned contact
dossier-judgements = Professional judgements
dossier-judgements-list = Where the practice was departed from on purpose
dossier-rule = Rule

note-dossier-folder = File in { $path }: { $files } files.
note-dossier-given = When you give this to { -the-client }, note it: regie journal add { $case } --with client --how office --information-given file-access --text "File handed over."
