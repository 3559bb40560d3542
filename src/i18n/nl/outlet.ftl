### Wat het register verlaat: agenda, herinneringen, gegevens voor andere programma's, het dossier; en wat eruit terugkomt.

## Agenda

option-today-with-names = Ook namen in een agenda (--format ics)
option-review-due-with-names = Ook namen in een agenda (--format ics)
calendar-name = regie: { $ledger }
calendar-category = { $what }
calendar-what = { $what }: dossier { $case }
calendar-what-named = { $what }: { $client } ({ $case })
calendar-since = Open sinds { $day }.
calendar-late = De dag was { $day }.
calendar-record = Record { $record }
calendar-counted = { $what }, vanaf { $day }
calendar-who = Met: { $who }
error-format-elsewhere = { $format } is geen vorm van dit commando.
hint-format-elsewhere = Het is er een van: { $commands }. De andere vormen gaan overal: table, json, jsonl, csv, md, html.

## Herinneringen

help-remind = Wat er vandaag moet, voor cron, een timer of de start van een shell; stil als er niets is
    .long = Voorbeelden: regie remind --mail · regie remind --install cron --mail. Zonder --with-names staat er geen enkele naam in.
option-remind-by = Waar dit teamlid voor instaat; anders wie aan het werk is
    .value = NAAM
option-remind-all = Van het hele team
option-remind-within = Ook wat komt binnen: 7d, 2 weken; anders niets vooruit
    .value = TERMIJN
option-remind-mail = Per mail, met sendmail van het systeem, in plaats van op het scherm
option-remind-to = Een ander adres dan dat in het teambestand
    .value = ADRES
option-remind-with-names = Met namen
option-remind-install = Toon de regels waarmee het vanzelf draait: cron, systemd of shell
    .value = PLAATS
remind-title = { $count ->
    [one] 1 punt vraagt aandacht
   *[other] { $count } punten vragen aandacht
} op { $day }
remind-foot = Namen staan alleen in het register: regie today.
note-mailed = Gemaild naar { $address }.
remind-install-cron = Op weekdagen om halfacht; zet deze regel in crontab -e:
remind-install-service = Zet dit in { $service }:
remind-install-timer = Zet dit in { $timer }, op weekdagen om halfacht:
remind-install-systemd = Daarna, één keer: systemctl --user enable --now regie-remind.timer
remind-install-shell = Zet dit aan het eind van ~/.profile, ~/.bashrc of ~/.zshrc:
error-no-address = Er is geen mailadres bekend{ $has-who ->
    [yes] {" "}van { $who }
   *[no] {""}
}.
hint-no-address = Geef er een met --to, noem een teamlid met --by, of zet het adres in het teambestand.
error-no-program = { $name } staat niet op deze machine.
hint-no-program = Installeer een mailprogramma dat { $name } meebrengt (msmtp-mta, postfix), of laat --mail weg.
error-program-failed = { $name } nam het bericht niet aan.
hint-program-failed = Probeer het met de hand: echo test | { $name } ADRES. Zijn eigen logboek zegt meer.
error-file-exists = { $path } bestaat al.
hint-file-exists = Kies een andere naam, of zeg --force om het nieuwe in de plaats te zetten.

## Uitvoer

help-export = De gegevens voor andere programma's, en het hele dossier voor { -client }
help-export-csv = Een map met tabellen voor rekenbladen en scripts, met een beschrijving van elke kolom
    .long = Zonder --with-names staan er geen namen en geen woorden van mensen in. Voorbeeld: regie export csv tabellen
help-export-sqlite = Eén SQLite-bestand met beschreven tabellen en views, voor elke vraag in SQL
    .long = Zonder --with-names staan er geen namen en geen woorden van mensen in. Voorbeeld: regie export sqlite caseload.db, dan sqlite3 caseload.db "select * from open_cases"
help-export-fhir = Een HL7 FHIR R4-bundel, voor andere dossiersystemen
    .long = Zonder --with-names staan er geen namen en geen woorden van mensen in. Met namen maakt regie import fhir er weer dezelfde gegevens van.
option-path = Waar het komt
    .value = PAD
option-with-names = Met namen en woorden van mensen
option-force = In de plaats van wat er staat
note-exported = { $cases ->
    [one] 1 dossier
   *[other] { $cases } dossiers
} geschreven naar { $path }.
note-without-names = Namen, geboortedagen en woorden van mensen zijn weggelaten; met --with-names gaan ze mee.
progress-reading = Het register wordt gelezen

## Invoer

help-import = Gegevens van elders, in één commit of helemaal niet
help-import-fhir = De gegevens uit een bundel die regie export fhir maakte, zoals ze waren
    .long = Uit een bundel met --with-names komt alles volledig terug, met de commits waar het vandaan kwam; uit een zonder namen een register waarin ids voor mensen staan en elke tekst “…” is. Een tweede keer verandert er niets. Voorbeeld: regie import fhir bundel.json --dry-run
option-file = Het bestand; - is de standaardinvoer
    .value = BESTAND
option-skip-bad = Neem wat past, en som op wat overblijft
progress-importing = Het bestand wordt gelezen
done-import-fhir = { $new ->
    [one] 1 record
   *[other] { $new } records
} overgenomen.{ $known ->
    [0] {""}
   *[other] {" "}{ $known } waren er al.
}{ $bad ->
    [0] {""}
   *[other] {" "}{ $bad } weggelaten.
}
import-nothing = Niets nieuws: { $known } records waren er al.
import-unknown-resource = Onderdeel { $entry }: een resource die regie niet kent ({ $what }).
import-not-a-record = Onderdeel { $entry }: wat het draagt, is geen record.
import-no-case = Onderdeel { $entry }: het dossier ervan staat niet in het bestand en niet in het register.
import-differs = Onderdeel { $entry }: het register heeft { $what } al, en daar staat iets anders.
import-invalid = Onderdeel { $entry }: geen geldig record ({ $why }); het zou { $path } worden.
error-import-unfit = { $bad ->
    [one] 1 onderdeel past
   *[other] { $bad } onderdelen passen
} niet; er is niets overgenomen.
hint-import-unfit = Zet recht wat hierboven staat, of zeg --skip-bad om de rest over te nemen.
error-not-json = { $path } is geen JSON (regel { $line }).
hint-not-json = Geef het bestand dat regie export fhir schreef.
error-not-a-bundle = { $path } is geen FHIR-bundel.
hint-not-a-bundle = Geef het bestand dat regie export fhir schreef: een resource van het type Bundle.
