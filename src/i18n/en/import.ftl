### Taking over an existing caseload from tables: the map, what becomes of each row, and how other registers call things.

## Commands

help-import-csv = The caseload of another register, from CSV files and by a map
    .long = When the map is not there yet, it is written with guesses, and nothing else is. Read it, try with --dry-run, then take over: one commit, or nothing. A second time nothing changes; what changed in the source is changed, and what changed in the ledger stays. Example: regie import csv cases.csv contacts.csv --map caseload.toml --dry-run
help-import-xlsx = The caseload of another register, from a workbook and by a map
    .long = When the map is not there yet, it is written with guesses, and nothing else is. Formulas are never worked out: the result that the workbook last kept counts. Example: regie import xlsx caseload.xlsx --map caseload.toml --dry-run
option-files = The files
    .value = FILE
option-workbook = The workbook (.xlsx)
    .value = FILE
option-map = The map: which table and column is what; written when it is not there yet
    .value = MAP

## What becomes of rows

import-becomes = Becomes
    .new = new
    .changed = changed
    .same = same
    .unfit = does not fit
column-row = Row
column-import-kind = Kind
column-source-id = Id there
column-becomes = Becomes
column-fields = Fields
import-no-rows = There are no rows.
import-misfit-cell = { $place } ({ $column }): { $why }
import-misfit-row = { $place }: { $why }
import-sum = Taken over: { $new } new, { $changed } changed, { $same } the same as before{ $unfit ->
    [0] {""}
   *[other] , { $unfit } left out
}.
import-sum-planned = { $new } new, { $changed } changed, { $same } the same{ $unfit ->
    [0] {""}
    [one] , { $unfit } does not fit
   *[other] , { $unfit } do not fit
}. Nothing was kept.
import-formulas = { $table }: { $count ->
    [one] 1 cell is a formula
   *[other] { $count } cells are formulas
}; the result kept last was taken, nothing was worked out.

## Why a row does not fit

import-why-encoding = its letters cannot be read in the encoding that the map says; put encoding right, or save the file again as UTF-8
import-why-too-long = too much text for one cell; most likely a quotation mark is missing
import-why-cell-error = the workbook has an error here in place of a value
import-why-no-result = a formula without a result; open and save the workbook, or put the value there
import-why-no-day = not a day that exists
import-why-merged = merged cells: nobody can tell for which row the value counts; split them
import-why-formula = this begins as a formula (=) and is not worked out; put the value there, or formulas = "text" in the map
import-why-no-date = “{ $text }” is not a date
import-why-serial = “{ $text }” is a number; when it counts days as a spreadsheet does, put numbers_are_dates = true in the map
import-why-two-figures = “{ $text }” has no year of four figures; put two_figure_years_from in the map
import-why-impossible-date = “{ $text }” does not exist, or not in the order that the map says
import-why-no-number = “{ $text }” is not a whole number
import-why-no-minutes = “{ $text }” is not a time: 90, 1:30 or 1h30
import-why-no-share = “{ $text }” is not a share of a full-time post: 80, 80% or 0.8
import-why-no-slug = “{ $text }” is not a short name: small letters, figures and hyphens
import-why-no-word = “{ $text }” is not in the map yet; it can be: { $known }
import-why-no-member = “{ $text }” is nobody of the team; take the team over too, or put the name in the map
import-why-no-service = “{ $text }” is no service of the directory; take the services over too, or put the name in the map
import-why-no-case = “{ $text }” is no case, neither here nor in what comes in
import-why-several = “{ $text }” can be more than one: { $known }
import-why-no-id = there is no id; without one a second import does not know the row again
import-why-same-id = this id stands on more than one row
import-why-too-many = there is more on this row than there are columns; most likely a delimiter in a text without quotation marks
import-why-lacks = { $field } is missing; fill it in, or give it a default in the map
import-why-no-name = no short name can be made of this; give one in a column
import-why-taken = somebody else has the short name { $text }
import-why-invalid = no valid record comes of this
import-why-once = { $field } is { $theirs } in the source and { $ours } in the ledger; an import fills this field once, change it with its own command
import-why-conflict = { $field } was changed on both sides: ledger { $ours }, source { $theirs }; make them equal where it is wrong
import-why-kept = { $field } was changed in the source, and an entry of the journal ({ $entry }) stays: correct it with regie journal add --corrects
import-why-namesake = the ledger has case { $case } of somebody of that name and birthday; add external_id there with regie edit, or leave the row out
import-why-case-merged = case { $case } was taken into another one
import-why-ahead = { $field }: { $on } is still to come, today is { $today }
import-why-early = { $field }: { $on } is before the case was opened, { $opened }
import-why-order = { $then }, { $then-on }, is before { $first }, { $first-on }

## The map

import-map-written = The map is written: { $path }
import-map-next = { $open ->
    [0] Read it, and give the same command again with --dry-run. Nothing else was written.
   *[other] Fill in where "?" stands, and give the same command again with --dry-run. Nothing else was written.
}
import-guessed = { $table }: rows of the kind { $kind }; { $fields ->
    [one] 1 field
   *[other] { $fields } fields
} found, { $ignored ->
    [one] 1 column
   *[other] { $ignored } columns
} not used.
import-guessed-nothing = { $table }: nobody can see what this is; it is left alone as long as the map says nothing else.
import-guessed-open = { $table }: still to be filled in: { $fields }.
import-map-no-id = { $table }: the map does not say which column has the id of a row (id).
import-map-no-column = { $table }: there is no column “{ $column }”. There are: { $known }.
import-map-double = { $table }: the name “{ $column }” stands above more than one column; give each its own.
import-map-no-field = { $table }: there is no field { $field }. There are: { $known }.
import-map-twice = { $table }: the field { $field } stands there twice; put the columns together under columns.
import-map-open = { $table }: { $field } is needed and has no column and no default.
import-map-values = { $table }, { $field }: not translated yet: { $values }.
error-map-open = { $count ->
    [one] The map { $map } is not ready: 1 thing is to be filled in or put right.
   *[other] The map { $map } is not ready: { $count } things are to be filled in or put right.
}
hint-map-open = Put right what is listed above and give the command again; nothing was taken over.
error-not-in-map = The map { $map } knows no table { $table }.
hint-not-in-map = Add a [[table]] of that name, or give a map that is not there yet: it is written then.
error-no-tables = No sheet has a row with names of columns.
hint-no-tables = Put a name above every column, and give the command again.
error-table-not-text = { $path } is no text in UTF-8, UTF-16 or Windows-1252.
hint-table-not-text = Save it again as CSV (UTF-8); when it is a workbook, use regie import xlsx.
error-table-too-long = { $path } has more than { $rows } rows or { $cells } cells.
hint-table-too-long = Split it into smaller files, by year for example, and take them over one after the other with the same map.
error-table-too-large = { $path } is larger than { $most } MiB.
hint-table-too-large = Split it into smaller files and take them over one after the other with the same map.
error-table-empty = { $path } has no names of columns on row { $line }.
hint-table-empty = Put a name above every column, or say in the map with header_row on which row the names are.
error-workbook-protected = { $path } is protected by a password.
hint-workbook-protected = Save a copy without password, take that over, and delete it afterwards.
error-workbook-broken = { $path } is no workbook in xlsx, or it is damaged.
hint-workbook-broken = Open it and save it again as .xlsx; an older .xls must be converted first.
error-workbook-too-large = { $path } unpacks to more than { $most } MiB and was not read.
hint-workbook-too-large = Split it; do not trust a file from a sender you do not know.
error-no-sheet = { $path } has no sheet { $sheet }.
hint-no-sheet = Change the name in the map, or put kind = "skip" there.

import-map-top = How the tables of another register are read: written by regie import { $verb }, with guesses. Read it and put right what is wrong. Where "?" stands, nothing could be guessed: fill something in, or an empty text "" when the value may be dropped. Then give the same command again, first with --dry-run.
import-map-source = What the other register is called. Every record keeps that name with its id there (external_id), so that a second import knows it again. Do not change this after the first import.
import-map-by = Who brings the records in, where no column says who made them.
import-map-by-open = by = "short name in the team"
import-map-kind = What a row is: team, service, case, referral, contact, or skip (left alone).
import-map-hidden = This sheet is hidden and is left alone unless you say what it is.
import-map-id = The column with the id that the other register gives a row.
import-map-dates = The order of dates: day-month-year or month-day-year; 2026-03-02 is always understood.
import-map-dates-shown = The order of dates, as the file shows it: day-month-year or month-day-year.
import-map-dates-open = The order of dates: day-month-year or month-day-year. No date shows which one it is: check!
import-map-dates-both = The order of dates: day-month-year or month-day-year. The file uses both: what cannot be does not fit.
import-map-years = Years of two figures: the first one that can be meant. With { $from } that year is still in its century, and everything before it in the next.
import-map-numbers = Whole numbers in a column of dates are days as a spreadsheet counts them (46083 is 2 March 2026).
import-map-formulas = { $count ->
    [one] 1 cell is a formula
   *[other] { $count } cells are formulas
}: the result kept last counts; nothing is worked out.
import-map-empty = What is as much as nothing.
import-map-ignored = Columns that are not taken over.
import-map-national = National numbers have no place in the ledger and are not taken over: { $columns }.
import-map-others = Other fields that you can fill: { $fields }.
import-map-default-open = No column was found for this, and it is needed. Put columns, or say what every new record gets:
import-map-default = What a new record gets when the row says nothing:
import-map-values-open = Put one of these behind every value: { $known }.
import-map-known-members = the short name of a team member (regie team list)
import-map-known-services = the short name of a service (regie service list)

## What the fields are called

import-field-team = Fields of a team member
    .handle = short name
    .name = name
    .mail = mail address that git commits with
    .roles = roles
    .fte-percent = share of a full-time post
    .organisation = organisation
    .from = first day in the team
    .until = last day in the team
    .note = note
import-field-service = Fields of a service
    .slug = short name
    .name = name
    .offer = what it offers
    .areas = need areas
    .target-group = for whom
    .conditions = conditions
    .area-served = places it serves
    .waiting-days = waiting time in days
    .waiting-on = day that waiting time was heard
    .cost = cost
    .contact = how to reach it
    .umbrella = umbrella organisation
    .agreement-until = last day of the agreement
    .note = note
import-field-case = Fields of a case
    .opened = day of opening
    .by = who opened it
    .client-name = name of { -the-client }
    .client-called = how to address
    .client-born = day of birth
    .client-language = language
    .client-lives-in = municipality, no street
    .client-contact = how to reach
    .aliases = other names
    .notification-on = day of the notification
    .notification-by = who notified
    .notification-source = name or service of who notified
    .notification-question = the question in the words of then
    .role-casemanager = case manager
    .role-casemanager-care = case manager care
    .role-casemanager-work = case manager work
    .role-reference-person = reference person
    .route = route
    .intensity = intensity
    .kind = type of case management
    .closed-on = day of closing
    .closed-reason = reason of closing
    .note = note
import-field-referral = Fields of a referral
    .case = the case
    .on = day of the referral
    .by = who referred
    .service = the service
    .question = the question to the service
    .status = where it stands
    .status-on = day of that
    .response-due = day an answer is expected
    .note = note
import-field-contact = Fields of a contact
    .case = the case
    .on = day of the contact
    .by = who wrote it
    .text = what happened
    .recorded = day it was written down
    .how = how
    .reached = anybody reached
    .minutes = working time
    .travel = travelling time
    .work = function of the work

## How other registers call tables, columns and values (semicolons between them)

import-tables = Names of tables
    .team = team; staff; employees; workers; members; practitioners
    .service = services; service; directory; providers; partners; organisations; organizations
    .case = cases; case; clients; client; caseload; participants; patients; trajectories; files
    .referral = referrals; referral
    .contact = contacts; contact; journal; notes; visits; interventions; logs
import-names = Other names
    .national = national number; national register number; nrn; social security number; ssn; niss; insz; nhs number; id card number
    .empty = -; --; –; /; n/a; na; none; not applicable; 00/00/0000; 00-00-0000; 0000-00-00
import-columns-team = Columns of team members
    .id = staff number; employee id; employee number; number; no; nr; id; code
    .handle = short name; handle; user name; username; login
    .name = first name; full name; name; surname; last name
    .mail = mail; e-mail; email; mail address; email address
    .roles = role; roles; function; job
    .fte-percent = fte; fte percent; share; employment
    .organisation = organisation; organization; employer
    .from = from; start date; employed since; since
    .until = until; end date; employed until
    .note = note; notes; remark; remarks
import-columns-service = Columns of services
    .id = service id; service number; number; no; nr; id; code
    .slug = short name; slug
    .name = name; service; service name; organisation; organization
    .offer = offer; description; what
    .areas = area; areas; domain; domains; need areas
    .target-group = target group; for whom
    .conditions = conditions; admission conditions
    .area-served = area served; region; places
    .waiting-days = waiting time; waiting days; waiting time (days)
    .waiting-on = waiting time on
    .cost = cost; price; fee
    .contact = telephone; phone; tel; mobile; e-mail; email; mail; address; website; contact
    .umbrella = umbrella; umbrella organisation; group
    .agreement-until = agreement until; contract until
    .note = note; notes; remark; remarks
import-columns-case = Columns of cases
    .id = case number; case no; case id; case; file number; client number; client id; number; no; nr; id
    .opened = opened; opened on; opening date; date opened; start; start date; started on; created on
    .by = opened by; created by; intake by
    .client-name = first name; client name; client; name of client; participant; patient; full name; name; surname; last name; family name
    .client-called = called; form of address
    .client-born = date of birth; birth date; birthdate; born; dob; birthday
    .client-language = language; mother tongue
    .client-lives-in = municipality; town; city; place; lives in
    .client-contact = telephone; phone; phone number; tel; mobile; e-mail; email; mail; contact details
    .aliases = alias; aliases; other name; initials
    .notification-on = notified on; notification date; date of notification; referral date; date referred; referred on; intake date
    .notification-by = notified by; notifier; type of notifier; referrer type; source type
    .notification-source = referrer; referred by; referral source; source; referring organisation; referring organization
    .notification-question = question; request; request for help; presenting problem; reason for referral; reason
    .role-casemanager = case manager; casemanager; worker; responsible; assigned to; caseworker; case worker; social worker
    .role-casemanager-care = case manager care
    .role-casemanager-work = case manager work; job coach
    .role-reference-person = reference person; fixed contact
    .route = route
    .intensity = intensity
    .kind = type; kind; type of case management
    .closed-on = closed on; closing date; date closed; end date; ended on; closed
    .closed-reason = closing reason; reason for closing; reason closed; end reason
    .note = note; notes; remark; remarks; comment; comments
import-columns-referral = Columns of referrals
    .id = referral number; referral id; number; no; nr; id
    .case = case number; case no; case id; case; file number; client number; client id
    .on = date; date of referral; referral date; referred on
    .by = by; referred by; worker; case manager
    .service = service; referred to; to; organisation; organization; provider; partner
    .question = question; reason; goal
    .status = status; state; result
    .status-on = status date; status on; answered on
    .response-due = response due; answer expected; follow up; follow up on
    .note = note; notes; remark; remarks
import-columns-contact = Columns of contacts
    .id = contact number; contact id; entry; number; no; nr; id
    .case = case number; case no; case id; case; file number; client number; client id
    .on = date; date of contact; contact date; day; when
    .by = by; worker; author; case manager; written by; who
    .text = report; text; content; description; note; notes; summary; subject
    .recorded = recorded; recorded on; entered on
    .how = kind; type; type of contact; kind of contact; way; how; channel
    .reached = reached
    .minutes = minutes; duration; time; duration (min); time spent
    .travel = travel; travel time; travelling time
    .work = function

import-values-notifier = Who notifies
    .client = self; client; participant; patient; own initiative; self referral
    .family = family; parent; parents; mother; father; partner; informal carer; carer; son; daughter; brother; sister
    .professional = professional; gp; doctor; hospital; school; social services; service; police; psychiatrist; nurse
    .other = other; neighbour; friend; friends; neighbours
import-values-contact-way = How a contact was
    .home-visit = home visit; at home; home
    .office = office; at the office; consultation
    .elsewhere = elsewhere; outside; walk
    .phone = phone; telephone; by phone; call; called
    .video = video; online; video call
    .mail = mail; e-mail; email; text; text message; message; sms; whatsapp
    .letter = letter; post
    .none = none; administration; internal
import-values-referral-status = Where a referral stands
    .draft = draft; in preparation
    .requested = requested; asked; referred; sent
    .received = received
    .accepted = accepted; approved
    .rejected = rejected; refused; declined
    .in-progress = in progress; running; started; active; ongoing
    .on-hold = on hold; waiting list; paused
    .cancelled = cancelled; canceled; withdrawn; stopped
    .completed = completed; finished; done; ended
    .failed = failed; broken off
    .entered-in-error = error; mistake
import-values-closing-reason = Reason of closing
    .need-met = goal reached; goals reached; need met; finished
    .no-longer-needed = no longer needed
    .refused = refused; refuses help; at client's request
    .moved = moved; moved away
    .died = died; deceased
    .lost-contact = lost contact; no contact
    .transferred = transferred; handed over
    .term-ended = term ended; end of term
    .not-appropriate = not appropriate; wrong target group
    .other = other
import-values-case-kind = Type of case management
    .clinical = clinical
    .social = social
import-values-answer = Yes or no
    .yes = yes; y; x; true; 1
    .no = no; n; false; 0
    .unknown = unknown; ?
    .declined = would not say
import-values-known-date = A day that is not known
    .unknown = unknown; not known; ?
    .declined = would not say; declined
