### What leaves the ledger: calendar, reminders, data for other programs, the dossier; and what comes in from them.

## Calendar

option-today-with-names = Names in a calendar (--format ics) too
option-review-due-with-names = Names in a calendar (--format ics) too
calendar-name = regie: { $ledger }
calendar-category = { $what }
calendar-what = { $what }: case { $case }
calendar-what-named = { $what }: { $client } ({ $case })
calendar-since = Open since { $day }.
calendar-late = The day was { $day }.
calendar-record = Record { $record }
calendar-counted = { $what }, from { $day }
calendar-who = With: { $who }
error-format-elsewhere = { $format } is not a form of this command.
hint-format-elsewhere = It is one of: { $commands }. Other forms go everywhere: table, json, jsonl, csv, md, html.

## Reminders

help-remind = What is due today, for cron, a timer or the start of a shell; silent when nothing is
    .long = Examples: regie remind --mail · regie remind --install cron --mail. Without --with-names no client is named.
option-remind-by = What this team member answers for; otherwise whoever is at work
    .value = NAME
option-remind-all = Of the whole team
option-remind-within = Also what comes within: 7d, 2 weeks; otherwise nothing ahead
    .value = SPAN
option-remind-mail = By mail, through the system's sendmail, instead of on the screen
option-remind-to = Another address than that in the team file
    .value = ADDRESS
option-remind-with-names = With names
option-remind-install = Show the lines with which it runs by itself: cron, systemd or shell
    .value = PLACE
remind-title = { $count ->
    [one] 1 thing asks
   *[other] { $count } things ask
} for attention on { $day }
remind-foot = Names stand in the ledger only: regie today.
note-mailed = Mailed to { $address }.
remind-install-cron = Weekdays at half past seven; put this line in crontab -e:
remind-install-service = Put this in { $service }:
remind-install-timer = Put this in { $timer }, weekdays at half past seven:
remind-install-systemd = Then, once: systemctl --user enable --now regie-remind.timer
remind-install-shell = Put this at the end of ~/.profile, ~/.bashrc or ~/.zshrc:
error-no-address = No mail address is known{ $has-who ->
    [yes] {" "}of { $who }
   *[no] {""}
}.
hint-no-address = Give one with --to, name a team member with --by, or put the address in the team file.
error-no-program = { $name } is not on this machine.
hint-no-program = Install a mail program that brings { $name } (msmtp-mta, postfix), or leave out --mail.
error-program-failed = { $name } did not take the message.
hint-program-failed = Try it by hand: echo test | { $name } ADDRESS. Its own log tells more.
error-file-exists = { $path } is there already.
hint-file-exists = Choose another name, or say --force to put the new one in its place.

## Export

help-export = The records for other programs, and the whole file of a case for { -client }
help-export-csv = A folder of tables for spreadsheets and scripts, with a description of every column
    .long = Without --with-names no names and no words of people are in it. Example: regie export csv tables
help-export-sqlite = One SQLite file with documented tables and views, for any question in SQL
    .long = Without --with-names no names and no words of people are in it. Example: regie export sqlite caseload.db, then sqlite3 caseload.db "select * from open_cases"
help-export-fhir = An HL7 FHIR R4 bundle, for other record systems
    .long = Without --with-names no names and no words of people are in it. With names, regie import fhir makes the same records of it again.
option-path = Where it goes
    .value = PATH
option-with-names = With names and words of people
option-force = In place of what is there
note-exported = { $cases ->
    [one] 1 case
   *[other] { $cases } cases
} written to { $path }.
note-without-names = Names, days of birth and words of people are left out; with --with-names they go along.
progress-reading = Reading the ledger

## Import

help-import = Records from elsewhere, in one commit or not at all
help-import-fhir = The records of a bundle that regie export fhir made, as they were
    .long = Of a bundle made with --with-names every record comes back whole, with the commits it came from; of one without names a ledger in which ids stand for people and every text is “…”. A second time nothing changes. Example: regie import fhir bundle.json --dry-run
option-file = The file; - is standard input
    .value = FILE
option-skip-bad = Take in what fits, and list what is left
progress-importing = Reading the file
done-import-fhir = { $new ->
    [one] 1 record
   *[other] { $new } records
} taken in.{ $known ->
    [0] {""}
   *[other] {" "}{ $known } were there already.
}{ $bad ->
    [0] {""}
   *[other] {" "}{ $bad } left out.
}
import-nothing = Nothing new: { $known } records were there already.
import-unknown-resource = Entry { $entry }: a resource that regie does not know ({ $what }).
import-not-a-record = Entry { $entry }: what it carries is no record.
import-no-case = Entry { $entry }: its case is neither in the file nor in the ledger.
import-differs = Entry { $entry }: the ledger has { $what } already, and it says something else.
import-invalid = Entry { $entry }: not a valid record ({ $why }); it would be { $path }.
error-import-unfit = { $bad ->
    [one] 1 entry does
   *[other] { $bad } entries do
} not fit; nothing was taken in.
hint-import-unfit = Put right what is listed above, or say --skip-bad to take in the rest.
error-not-json = { $path } is not JSON (line { $line }).
hint-not-json = Give the file that regie export fhir wrote.
error-not-a-bundle = { $path } is no FHIR bundle.
hint-not-a-bundle = Give the file that regie export fhir wrote: a resource of the type Bundle.
