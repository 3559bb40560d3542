### Errors: error-<name> says what and why, hint-<name> what to do next.

## The command line

error-unknown-option = { $word } is geen optie van deze opdracht.
error-unknown-command = De opdracht “{ $word }” bestaat niet.
error-invalid-value = “{ $value }” past niet bij { $word }.{ $has-known ->
    [yes] {" "}Wel: { $known }.
   *[no] {""}
}
error-missing-argument = Deze opdracht heeft nog nodig: { $word }.
error-missing-command = Deze opdracht vraagt nog één woord.
error-conflicting-options = { $word } gaat niet samen met een andere optie die je gaf.
error-wrong-count = { $word } kreeg te veel of te weinig waarden.
error-argument-not-utf8 = Een van de woorden is geen geldige tekst (UTF-8).
error-usage = Deze opdracht is niet begrepen.
hint-usage = { $has-close ->
    [yes] Bedoel je { $close }? Met --help zie je wat een opdracht aanneemt.
   *[no] Zet er --help achter om te zien wat een opdracht aanneemt.
}

## What was typed

error-missing-flags = Nog niet alles wat nodig is, is gegeven.
hint-missing-flags = Vul aan met { $flags }. Maak je een record in een terminal, zonder --no-input, dan vraagt regie wat er ontbreekt.
error-nothing-said = Er is niets opgegeven om te veranderen.
hint-nothing-said = Zeg wat verandert, met een of meer van { $flags }; of pas het aan in je eigen editor met --edit.
error-no-criterion = Er is niet gezegd waar je naar zoekt.
hint-no-criterion = Zoek met een of meer van { $flags }. regie service list toont alle diensten.
error-bad-date = “{ $text }”{ $has-flag ->
    [yes] {" "}(--{ $flag })
   *[no] {""}
 } is geen dag op de kalender.
hint-bad-date = Typ de dag als 2026-03-02, of als vandaag, gisteren, maandag, over 6 maanden, 3 weken geleden.
error-bad-rhythm = “{ $text }”{ $has-flag ->
    [yes] {" "}(--{ $flag })
   *[no] {""}
 } zegt niet hoeveel tijd er tussen twee keren ligt.
hint-bad-rhythm = Typ het als week, 2 weken, om de andere week, maandelijks. Vaker dan één keer per week, of dagen en uren, zet je in woorden, bij een actie met --rhythm.
error-bad-span = “{ $text }” is geen tijdsduur.
hint-bad-span = Typ een getal met d, w of m: 30d, 4w, 6m.
error-bad-period = “{ $text }” is geen periode.
hint-bad-period = Schrijf een jaar, kwartaal, maand of van-tot: 2026, 2026q1, 2026-03, 2026-01..2026-06.
error-bad-dimension = Het overzicht { $report } bestaat niet per “{ $word }”.
hint-bad-dimension = Kies een van: { $known }.
error-names-cases = Een rij per dossier is een rij per { -client }: zo verlaat een overzicht het team niet.
hint-names-cases = Laat --share weg om het zelf te lezen, of kies andere rijen, bijvoorbeeld regie report { $report } --share --by total.
error-bad-word = --{ $flag } kent “{ $word }” niet.
hint-bad-word = { $has-close ->
    [yes] Bedoel je { $close }? De woorden zijn: { $known }.
   *[no] Kies uit: { $known }.
}
error-bad-row = --{ $flag } kan “{ $text }” niet lezen.
hint-bad-row = Typ sleutel=waarde, met ; ertussen. De sleutels zijn: { $keys }.
error-bad-number = “{ $text }”{ $has-flag ->
    [yes] {" "}(--{ $flag })
   *[no] {""}
 } is geen geheel getal.
hint-bad-number = Typ alleen cijfers, met zo nodig een minteken ervoor.
error-off-scale = { $number } valt buiten de schaal{ $has-flag ->
    [yes] {" "}(--{ $flag })
   *[no] {""}
 }: van { $least } tot en met { $most }.
hint-off-scale = Geef een getal op de schaal, of laat het weg als je het niet weet.
error-outside-circle = { $who } kan dit niet zijn{ $has-flag ->
    [yes] {" "}(--{ $flag })
   *[no] {""}
 }.
hint-outside-circle = { $circle ->
    [near] Kies { -the-client } of iemand uit het netwerk; regie network list DOSSIER toont wie er is.
   *[others] Kies iemand anders dan { -the-client }: iemand uit het netwerk, een teamlid of een dienst.
}
error-bad-slug = “{ $text }”{ $has-flag ->
    [yes] {" "}(--{ $flag })
   *[no] {""}
 } kan geen korte naam zijn: het wordt de naam van een bestand.
hint-bad-slug = Gebruik kleine letters zonder accenten, cijfers en koppeltekens, bijvoorbeeld ocmw-budget.
error-bad-mail = “{ $text }” is geen mailadres.
hint-bad-mail = Schrijf het als naam@voorbeeld.be: één @, met iets ervoor en erna.
error-bad-signing-key = “{ $text }” is geen publieke ssh-sleutel.
hint-bad-signing-key = Noem het bestand dat op .pub eindigt, of de regel die erin staat: ssh-ed25519 AAAA… Regie controleert ed25519, ecdsa en rsa.
error-no-actor = { $has-mail ->
    [yes] Niemand in het team heeft het mailadres { $mail } waarmee git vastlegt.
   *[no] Git kent geen mailadres, dus het is niet duidelijk wie er aan het werk is.
}
hint-no-actor = Zeg wie met --by KORTE-NAAM, of leg het voorgoed vast: wie al in het team zit, krijgt het adres met regie edit team/KORTE-NAAM; wie nieuw is, met regie team add --handle KORTE-NAAM --name "NAAM" --mail { $has-mail ->
    [yes] { $mail }
   *[no] ADRES
}.
error-no-profile = Er is geen praktijkprofiel “{ $name }”.
hint-no-profile = Kies uit: { $known }. Het staat in regie.toml onder profile.
error-no-rule = Er is geen regel “{ $word }”.
hint-no-rule = { $has-close ->
    [yes] Bedoel je { $close }? regie explain toont alle regels.
   *[no] regie explain toont alle regels.
}
error-stopped = Gestopt: er is niets bewaard.
hint-stopped = { $has-draft ->
    [yes] Je tekst staat in { $draft }; neem hem weer op met --from.
   *[no] Geef de opdracht opnieuw wanneer het past.
}
error-editor-failed = Je editor kon niet worden geopend: { $reason }.
hint-editor-failed = Noem er in de variabele EDITOR een die geïnstalleerd is, of geef het record met opties of --from.
error-no-dry-run = Er is nog niets om mee te vergelijken, dus --dry-run kan niets tonen.
hint-no-dry-run = Geef de opdracht zonder --dry-run, in een map die je mag weggooien.
error-no-terminal = Er is geen terminal om een editor in te openen.
hint-no-terminal = Geef het record met opties, of met --from BESTAND.

## What the practice or the state of the records does not allow

error-move-not-allowed = { $record } staat op “{ $from }”; van daaruit kan het niet “{ $to }” worden.
hint-move-not-allowed = { $has-allowed ->
    [yes] Nu mogelijk: { $allowed }.
   *[no] Dit is een eindstand: maak een nieuw record als er iets nieuws begint.
}{" "}Wat het opleverde, noteer je zonder --status, met --service-received en --need-met.
error-case-closed = Dossier { $case } is afgesloten.
hint-case-closed = Heropen het eerst met regie case reopen { $case }, als { -the-client } verder wil.
error-case-merged = Dossier { $case } is samengevoegd met dossier { $into }.
hint-case-merged = Werk verder in { $into }: regie case show { $into }.
error-same-case = Dat is tweemaal hetzelfde dossier: { $case }.
hint-same-case = Noem met --into het dossier dat blijft.
error-not-merged = Dossier { $case } is met geen ander samengevoegd.
hint-not-merged = regie case show { $case } toont hoe het ervoor staat.
error-not-alike = Naam en geboortedag van { $case } en { $other } zijn niet die van één persoon.
hint-not-alike = Vergelijk met regie case show { $case }; is het toch dezelfde persoon, voeg dan samen met --anyway.
error-ids-in-both = Beide dossiers gebruiken dezelfde id’s: { $ids }.
hint-ids-in-both = Geef die records in één van beide dossiers een andere id met regie edit, en voeg dan samen.
error-still-pointed-at = Deze records zijn sinds het samenvoegen gemaakt en steunen op wat weg zou gaan: { $records }.
hint-still-pointed-at = Verwijs ze eerst elders naar met regie edit, en maak het samenvoegen dan ongedaan.
error-nothing-to-transfer = { $who } heeft geen rol in dossier { $case }.
hint-nothing-to-transfer = regie case show { $case } toont wie welke rol heeft; noem met --of wie overdraagt.
error-no-caseload = { $who } heeft in geen enkel open dossier een rol.
hint-no-caseload = regie case list --by HANDLE toont iemands dossiers.
error-whose-transfer = Wie draagt dossier { $case } over? Verantwoordelijk: { $who }.
hint-whose-transfer = Noem die persoon met --of.
error-same-practitioner = { $who } kan niet aan zichzelf overdragen.
hint-same-practitioner = Noem met --to een collega; regie team list toont het team.
error-no-such-question = Deze praktijk stelt bij het afsluiten geen vraag “{ $question }”.
hint-no-such-question = Ze vraagt: { $known }. regie explain closing-question-open zegt waarom.
error-no-such-form = Er is geen versie “{ $form }” van het feedbackformulier.
hint-no-such-form = Laat --form-version weg voor de huidige versie; regie feedback form toont ze.
error-no-such-item = Het feedbackformulier heeft geen vraag “{ $item }”.
hint-no-such-item = De vragen zijn: { $known }. regie feedback form toont ze in woorden.
error-signal-names = De tekst bevat een naam uit dossier { $case }. Een signaal gaat naar buiten en noemt niemand.
hint-signal-names = Schrijf het zonder de naam; is het toevallig hetzelfde woord, bewaar het dan met --anyway.
error-case-open = Dossier { $case } is open.
hint-case-open = Dit is voor een afgesloten dossier; bekijk het met regie case show { $case }.
error-no-plan = Dossier { $case } heeft nog geen plan.
hint-no-plan = Maak er een vanuit het assessment met regie plan draft { $case }.
error-no-plan-then = Dossier { $case } had nog geen plan in commit { $commit }{ $has-on ->
    [yes] {" "}van { $on }
   *[no] {""}
}.
hint-no-plan-then = Geef een latere dag of commit: regie history { $case } toont ze.
error-no-version = Het plan heeft geen versie { $version }; wel: { $known }.
hint-no-version = regie plan versions DOSSIER toont ze; een dag of een commit mag ook.
error-nothing-approved = Nog geen enkele inhoud van het plan van dossier { $case } is goedgekeurd, dus er is niets om mee te vergelijken.
hint-nothing-approved = Zeg vanaf welke dag of commit: regie plan diff { $case } gisteren.
error-version-lost = Versie { $version }, waarover beslist werd op { $on }, staat in geen enkele commit.
hint-version-lost = Vergelijk met een dag of een commit, bijvoorbeeld de dag erna: regie plan diff DOSSIER DAG.
error-no-assessment = Dossier { $case } heeft nog geen assessment.
hint-no-assessment = Noteer eerst de behoeften met regie assessment add { $case }.
error-already-there = { $record } bestaat al.
hint-already-there = Kies een andere naam, of wijzig wat er staat met regie edit.
error-reason-wanted = Dat mag jij beslissen; er hoort wel een reden bij.
hint-reason-wanted = Zeg waarom met --{ $flag }.
error-late-reason-wanted = Dit opvolgmoment moest er zijn op { $due }, { $days ->
    [one] één dag
   *[other] { $days } dagen
} geleden.
hint-late-reason-wanted = Zeg in enkele woorden waarom het later werd, met --late-reason.
error-questions-open = Voor het afsluiten vraagt het praktijkprofiel nog: { $questions }.
hint-questions-open = Zet er voor elke vraag --answer VRAAG=yes, partly of no bij; wat niet bekend is, met een reden: --answer 'VRAAG=unknown; reason=…'. Op een terminal worden ze in woorden gesteld.
error-past-is-kept = Wat was ({ $at }) kan gelezen worden en niet gewijzigd.
hint-past-is-kept = Laat --at weg om nu iets te bewaren; regie history toont wat er gedaan is.
error-nothing-to-undo = Er is geen opdracht van { $who } meer om ongedaan te maken.
hint-nothing-to-undo = regie history toont wat er gedaan is; noem de commit: regie undo COMMIT.
error-nothing-to-redo = Er is niets meer dat { $who } ongedaan maakte en dat opnieuw kan.
hint-nothing-to-redo = regie history toont wat ongedaan gemaakt is; noem die commit: regie undo COMMIT.
error-undo-first = Met commit { $commit } is het register begonnen; die kan niet ongedaan gemaakt worden.
hint-undo-first = Wijzig wat erin staat met regie edit, of maak een latere commit ongedaan.
error-undo-merge = Commit { $commit } brengt twee geschiedenissen samen; welke van de twee ongedaan moet, zegt hij niet.
hint-undo-merge = Maak de commits die hij meebracht een voor een ongedaan: regie history toont ze.
error-already-undone = Commit { $commit } is al ongedaan gemaakt.
hint-already-undone = regie redo voert opnieuw door wat het laatst ongedaan gemaakt is; regie history toont de rest.
error-not-of-this-history = Commit { $commit } hoort niet bij de geschiedenis van dit register.
hint-not-of-this-history = Hij staat op een andere tak. regie history toont wat hier ongedaan gemaakt kan worden.
error-nothing-left = Van wat commit { $commit } deed, is niets over om ongedaan te maken.
hint-nothing-left = regie history --changes toont wat ervan geworden is.
error-touched-since = { $count ->
    [0] De bestanden die commit { $commit } wijzigde, kunnen niet teruggezet worden zoals ze waren.
    [1] Eén latere commit raakte dezelfde velden als commit { $commit }: { $later }. Er is niets ongedaan gemaakt.
   *[other] { $count } latere commits raakten dezelfde velden als commit { $commit }: { $later }. Er is niets ongedaan gemaakt.
}
hint-touched-since = Maak die eerst ongedaan, de nieuwste eerst, of wijzig de velden zelf met regie edit.
error-would-dangle = { $count ->
    [1] Eén verwijzing zou wijzen naar iets dat er niet meer is.
   *[other] { $count } verwijzingen zouden wijzen naar iets dat er niet meer is.
} Er is niets ongedaan gemaakt.
hint-would-dangle = Maak eerst ongedaan, of wijzig, wat ernaar verwijst: het staat hierboven.
error-nothing-to-save = Er is geen bestand met de hand bewerkt: er valt niets te bewaren.
hint-nothing-to-save = regie status toont wat verschilt van wat het laatst bewaard is.
error-faulty-edits = { $findings ->
    [one] Er zit één fout
   *[other] Er zitten { $findings } fouten
} in wat met de hand bewerkt is; er is niets bewaard.
hint-faulty-edits = Zet recht wat hierboven staat, en typ opnieuw regie save.
error-nothing-changed = Er is niets gewijzigd, dus is er niets bewaard.
hint-nothing-changed = Wijzig iets en bewaar de tekst in je editor voor je die sluit.
error-journal-is-kept = { $record } is een logboeknotitie, en die blijft zoals ze geschreven is.
hint-journal-is-kept = Schrijf een nieuwe notitie die ze verbetert: regie journal add DOSSIER --corrects ID.
error-journal-edited = In { $path } zijn logboeknotities gewijzigd of weggehaald die al bewaard waren: { $records }. Notities blijven zoals ze geschreven zijn.
hint-journal-edited = Zet het bestand terug met git restore { $path }, en schrijf een notitie die ze verbetert: regie journal add DOSSIER --corrects ID.
error-decision-without-goal = Beslissing { $decision } moet een actie in het plan worden, en er staat geen doelstelling bij.
hint-decision-without-goal = Geef ze een doelstelling met goal=ID (regie plan show DOSSIER toont de id’s), of maak er een taak van met becomes=task.
error-names-client = In de tekst staat de naam van { -the-client } van dossier { $case }. Een intervisie blijft bij het team en noemt niemand.
hint-names-client = Schrijf het zonder naam, en verwijs met case={ $case } in het onderwerp.
error-nothing-to-complete = In { $record } staat geen taak en geen incident, dus valt er niets af te handelen.
hint-nothing-to-complete = regie journal list DOSSIER --tasks toont de open taken, regie monitoring show DOSSIER ook de incidenten; of laat --completes weg.
error-contact-cancelled = Gepland contact { $record } is afgezegd.
hint-contact-cancelled = Schrijf de notitie zonder --planned, of plan een nieuw contact met regie monitoring plan DOSSIER.
error-contact-met = Gepland contact { $record } heeft al plaatsgevonden: zie { $entry }.
hint-contact-met = Schrijf een volgende notitie zonder --planned, of plan een nieuw contact met regie monitoring plan DOSSIER.
error-already-withdrawn = Toestemming { $record } is al ingetrokken.
hint-already-withdrawn = Er hoeft niets meer te gebeuren; stemt { -the-client } opnieuw toe, noteer dat met regie consent add.

## Files of the ledger

error-no-ledger = Hier is geen register: geen regie.toml in { $start } of in een map erboven.
hint-no-ledger = Ga naar je register, noem het met --ledger MAP, of begin er een met regie init.
error-no-ledger-then = In commit { $commit } stond hier nog geen register.
hint-no-ledger-then = Geef een later moment: regie history toont de commits.
error-ledger-exists = Er is al een register in { $path }.
hint-ledger-exists = Werk daarin verder, of begin een nieuw in een andere map: regie init MAP.
error-folder-in-use = { $path } is niet leeg, en wat er staat mag niet overschreven worden.
hint-folder-in-use = Kies een map die nieuw of leeg is.
error-file-too-large = { $path } telt { $size } bytes, en een record is hoogstens 1 MiB.
hint-file-too-large = Splits het, of kijk wat er per vergissing in terechtkwam; git log vertelt wat het vroeger was.
error-not-a-record-file = { $path } is { $kind }, en een record is een gewoon bestand.
hint-not-a-record-file = Zet het bestand zelf op die plaats; regie volgt geen koppelingen.
error-stray = { $path } bevat records, en daar leest niets ze: de naam of de plaats is er geen van het register.
hint-stray = Geef het zijn eigen naam terug (een dossier: cases/JAAR-MAAND/ID; een record: zijn eigen map en naam), of haal het uit het register.
error-no-first-file = { $path } is de map van een dossier, en het bestand case.toml staat er niet in.
hint-no-first-file = Zet het bestand terug met git restore, of haal de map uit het register.
error-no-conflict = Geen open conflict heet “{ $word }”. Nu open: { $known }.
hint-no-conflict = regie resolve toont alle conflicten die er nog zijn.
error-lines-clash = { $path } is aan beide kanten op dezelfde regels gewijzigd, en het is geen record: er is geen regel om het samen te voegen.
hint-lines-clash = Voeg het met de hand samen met git merge, leg het vast met git commit, en ga verder.
error-two-formats = { $path } en { $other } zijn hetzelfde record, in twee vormen.
hint-two-formats = Houd het juiste, haal het andere weg, en typ regie save.
error-no-case = Geen dossier hoort bij “{ $word }”.
hint-no-case = regie case list toont de dossiers; een id, het begin ervan, een alias of een deel van de naam volstaat.
error-mistyped-case = “{ $word }” heeft de vorm van een dossier-id, maar er klopt een letter niet: het controleteken past niet.
hint-mistyped-case = Kijk de id na; regie case list toont de dossiers.
error-not-an-id = “{ $word }” is geen id of naam van iets in het register.
hint-not-an-id = Geef een id, het begin ervan, een alias of een deel van een naam, en geen pad.
error-ambiguous = “{ $word }” kan meer dan één betekenen: { $candidates }.
hint-ambiguous = Typ meer letters van degene die je bedoelt.
error-no-record = { $kind-code ->
    [any] Geen record hoort hier bij “{ $word }”.
   *[other] Niets van de soort “{ $kind }” hoort hier bij “{ $word }”.
}
hint-no-record = Het begin van een id volstaat. { $kind-code ->
    [need] regie assessment show DOSSIER toont de id’s.
    [assessment] regie assessment list DOSSIER toont de id’s.
    [goal] regie plan show DOSSIER toont de id’s.
    [action] regie plan show DOSSIER toont de id’s.
    [agreement] regie plan show DOSSIER toont de id’s.
    [person] regie network list DOSSIER, regie team list en regie service list tonen wie er is.
    [tie] regie network list DOSSIER toont de id’s.
    [kinship] regie network list DOSSIER toont de id’s.
    [consent] regie consent list DOSSIER toont de id’s.
    [referral] regie referral list DOSSIER toont de id’s.
    [journal] regie journal list DOSSIER toont de id’s.
    [review] regie review list DOSSIER toont de id’s.
    [evaluation] regie evaluation list DOSSIER toont de id’s.
    [screening] regie screening list DOSSIER toont de id’s.
    [intervision] regie intervision list toont de id’s.
    [conference] regie conference list DOSSIER toont de id’s.
    [planned-contact] regie monitoring list DOSSIER toont de id’s.
   *[other] regie trace DOSSIER en regie history DOSSIER tonen de id’s.
}
error-no-member = Niemand in het team heet “{ $word }”.
hint-no-member = { $has-known ->
    [yes] Het team is: { $known }. Voeg iemand toe met regie team add.
   *[no] Het team is leeg. Voeg iemand toe met regie team add.
}
error-no-service = De sociale kaart kent “{ $word }” niet.
hint-no-service = { $has-close ->
    [yes] Bedoel je { $close }? regie service list toont ze allemaal.
   *[no] regie service list toont ze allemaal; voeg er een toe met regie service add.
}
error-io = { $path } kon niet gelezen of geschreven worden: { $reason }.
hint-io = Breng dat in orde en geef de opdracht opnieuw; wat al bewaard was, is onaangeroerd.

## Inside a file

trouble-syntax = Dit is hier geen geldige { $format ->
    [toml] TOML
   *[yaml] YAML
} ({ $detail })
trouble-syntax-hint = Kijk naar het teken vóór deze plaats: vaak ontbreekt een aanhalingsteken, haakje of gelijkteken.
trouble-not-utf8 = Deze tekens zijn geen UTF-8-tekst
trouble-not-utf8-hint = Bewaar het bestand als UTF-8 in je editor, en typ het teken opnieuw.
trouble-duplicate-key = { $has-key ->
    [yes] “{ $key }” staat hier voor de tweede keer
   *[no] Deze sleutel staat hier voor de tweede keer
}
trouble-duplicate-key-hint = Houd er één van de twee.
trouble-anchor = Ankers en verwijzingen (& en *) worden hier niet aangenomen: elk record moet op zichzelf leesbaar zijn
trouble-anchor-hint = Schrijf hier de tekst zelf; zet hem tussen aanhalingstekens als hij met & of * begint.
trouble-tag = Tags (!) worden hier niet aangenomen
trouble-tag-hint = Haal de tag weg, of zet de tekst tussen aanhalingstekens als hij met ! begint.
trouble-too-deep = Dit is dieper genest dan een record ooit is
trouble-too-deep-hint = Schrijf het vlakker, zoals in de andere records.
trouble-wrong-type = Hier hoort { $expected }, en er staat { $found }
trouble-wrong-type-hint = Schrijf hier { $expected }, of haal de regel weg als je er niets over te zeggen hebt.
trouble-unknown-word = “{ $word }” is geen woord voor dit veld
trouble-unknown-word-hint = { $has-close ->
    [yes] Bedoel je { $close }? De woorden zijn: { $known }.
   *[no] Kies uit: { $known }.
}
trouble-invalid-date = Dit is geen dag op de kalender
trouble-invalid-date-hint = Schrijf jaar-maand-dag: 2026-03-02.
trouble-invalid-rhythm = Dit zegt niet hoeveel tijd er tussen twee keren ligt
trouble-invalid-rhythm-hint = Schrijf het als day, week, 2 weeks of 3 months; dagen en uren horen onder rhythm.
trouble-invalid-id = Dit is geen id
trouble-invalid-id-hint = De id van een record is een letter voor de soort en vijf tekens, zoals r7kq2m; laat regie nieuwe maken.
trouble-mistyped-id = Deze dossier-id is verkeerd getypt: het controleteken past niet
trouble-mistyped-id-hint = Zoek de id op met regie case list.
trouble-invalid-code = “{ $code }” is geen ICF-code: { $fault }
trouble-invalid-code-hint = Schrijf bijvoorbeeld d450.13, d450._3, e330.2, e310+3 of b130.2.
trouble-out-of-range = Dit getal valt buiten zijn schaal
trouble-out-of-range-hint = Kies een geheel getal van { $least } tot { $most }.
trouble-missing-field = Het veld “{ $field }” ontbreekt
trouble-missing-field-hint = Vul { $field } aan. Waar het veld dat toelaat, is unknown of declined ook een eerlijk antwoord.
trouble-unknown-field = Er bestaat hier geen veld “{ $field }”
trouble-unknown-field-hint = { $has-close ->
    [yes] Bedoel je { $close }?
   *[no] Haal het weg, of zet het onder note.
}
trouble-wrong-format = { $has-found ->
    [yes] Dit bestand zegt dat het “{ $found }” is, waar “{ $expected }” hoort
   *[no] Dit bestand zegt niet wat het is
}
trouble-wrong-format-hint = { $has-found ->
    [yes] Zet het bestand waar het hoort, of schrijf { $expected } achter format.
   *[no] Laat het beginnen met format en de waarde { $expected }.
}
trouble-no-such-record = Niets heet hier “{ $word }”
trouble-no-such-record-hint = Zoek de id op met regie trace DOSSIER, of de korte naam met regie service list of regie team list.
trouble-other = Dit past hier niet
trouble-other-hint = Kijk naar een record van dezelfde soort, of naar het schema: regie schema.

## Git

error-no-repository = Het register in { $path } staat niet in een git-repository, dus er kan niets bewaard worden.
hint-no-repository = Typ git init in die map, en dan regie save.
error-bare-repository = De repository { $path } heeft geen werkbestanden.
hint-bare-repository = Maak er een kloon van en werk daarin: git clone.
error-foreign-owner = De repository rond { $path } is van een andere gebruiker van deze machine.
hint-foreign-owner = Vertrouw je ze, zeg dat dan aan git: git config --global --add safe.directory MAP.
error-unsupported-repository = De repository { $path } gebruikt iets waar regie niet mee overweg kan: { $feature }.
hint-unsupported-repository = Kloon ze naar een repository met de gewone instellingen van git en werk daarin.
error-detached-head = Git staat op een commit en niet op een tak (detached HEAD, { $commit }), dus een nieuwe commit zou verloren gaan.
hint-detached-head = Ga eerst naar een tak: git switch main.
error-git-in-progress = In git is { $operation } begonnen en niet afgemaakt.
hint-git-in-progress = Maak het af of breek het af met git (git status zegt hoe), en geef de opdracht opnieuw.
error-no-identity = Git weet niet wie je bent, en elke wijziging wordt onder iemands naam bewaard.
hint-no-identity = Typ git config --global user.name "JE NAAM" en git config --global user.email JE-ADRES.
error-signing-format = Je git-instellingen vragen ondertekende commits, van de soort { $format }; dit programma ondertekent alleen met een ssh-sleutel. Er is niets bewaard.
hint-signing-format = Onderteken met je ssh-sleutel: git config --global gpg.format ssh en git config --global user.signingkey ~/.ssh/id_ed25519.pub. Alleen voor deze map: zet die regels in een eigen bestand en noem dat in ~/.gitconfig onder [includeIf "gitdir:MAP/"]. Of doe het zonder: git config --global commit.gpgsign false.
error-no-signing-key = Je git-instellingen vragen ondertekende commits en noemen geen sleutel. Er is niets bewaard.
hint-no-signing-key = Noem hem: git config --global user.signingkey ~/.ssh/id_ed25519.pub. Of doe het zonder: git config --global commit.gpgsign false.
error-signing-failed = { $has-reason ->
    [yes] Het programma dat commits ondertekent, { $program }, kon niet starten: { $reason }. Er is niets bewaard.
   *[no] Het programma dat commits ondertekent, { $program }, heeft niet ondertekend: { $told }. Er is niets bewaard.
}
hint-signing-failed = Kijk naar git config --global user.signingkey en of de sleutel er is of in de agent zit (ssh-add -l), en geef de opdracht opnieuw. Of doe het zonder: git config --global commit.gpgsign false.
error-busy = { $has-host ->
    [yes] Een andere opdracht schrijft in dit register (proces { $process } op { $host }, sinds { $since }).
   *[no] Een andere opdracht schrijft in dit register.
}
hint-busy = Er is niets bewaard. Probeer het straks opnieuw.
error-git-busy = Een ander git-programma is bezig: { $path } bestaat.
hint-git-busy = Wacht tot het klaar is en probeer opnieuw. Loopt er geen git-programma meer, haal dat bestand dan weg.
error-moved = Iemand anders heeft { $branch } intussen verplaatst; er is niets bewaard.
hint-moved = Geef de opdracht opnieuw.
error-edited-by-hand = Met de hand bewerkt en nog niet bewaard: { $paths }. Dat werk mag niet overschreven worden.
hint-edited-by-hand = Bewaar het eerst met regie save, of zet het terug met git restore, en geef de opdracht opnieuw.
error-symlink = { $path } is een symbolische koppeling, en regie volgt er geen.
hint-symlink = Zet het bestand of de map zelf op die plaats.
error-not-a-file = { $path } is geen bestand, waar er een hoort.
hint-not-a-file = Zet wat daar staat opzij.
error-not-a-folder = { $path } is geen map, waar er een hoort.
hint-not-a-folder = Zet wat daar staat opzij.
error-invalid-path = { $path } is geen pad binnen het register.
hint-invalid-path = Noem een bestand van het register, zonder omhoog te gaan.
error-not-a-code = Het onderdeel { $field } van deze commit is geen codewoord.
hint-not-a-code = Gebruik één woord van hoogstens 64 tekens, zonder spaties: het wordt voor iedereen leesbaar.
error-no-commit = Geen commit heet { $commit }.
hint-no-commit = regie history toont de commits.
error-not-the-head = De commit { $commit } is niet die waarop de tak staat ({ $head }).
hint-not-the-head = Bekijk eerst git log, en noem de commit waarop de tak staat voluit, of de eerste zeven tekens ervan.
error-before-first = Op { $day } had het register nog geen commit{ $has-first ->
    [yes] ; de eerste is van { $first }
   *[no] {""}
}.
hint-before-first = Geef een latere dag, of een commit: regie history toont ze.
error-shallow-history = Dat deel van de geschiedenis is hier niet: deze kloon heeft alleen het laatste stuk (shallow).
hint-shallow-history = Haal de rest op met git fetch --unshallow, en geef de opdracht opnieuw.
error-unfinished = De wijziging is bewaard in de geschiedenis (commit { $commit }), maar niet elk bestand kon geschreven worden: { $path }, { $reason }.
hint-unfinished = Er is niets verloren. Breng dat in orde; de volgende opdracht maakt het af, bijvoorbeeld regie status.
error-git = Git weigerde om een onverwachte reden ({ $class }, { $code }).
hint-git = Bekijk de repository met git status en git fsck. Vinden die alles in orde, dan is dit een fout in regie: meld ze alsjeblieft.
error-no-page = Een browser toont geen { $format }.
hint-no-page = Laat --format weg, of kies --format html.
error-no-browser = Er is geen browser die start.
hint-no-browser = De bladzijde staat in { $path }: open ze zelf, of zet de naam van je browser in BROWSER.
error-no-picture = Er is niets om te tekenen.
hint-no-picture = Noteer eerst wat de tekening moet tonen; zonder --format zegt de opdracht wat er is.
error-not-rendered = { $view } kon niet als { $format } geschreven worden ({ $detail }).
hint-not-rendered = Dit is een fout in regie: meld ze alsjeblieft. Een andere --format lukt misschien wel.

## Words in the errors above

io-reason = Reden
    .not-found = het is er niet
    .permission-denied = geen toestemming
    .read-only-filesystem = de schijf kan alleen gelezen worden
    .storage-full = de schijf is vol
    .file-too-large = het bestand werd groter dan toegelaten
    .not-a-directory = er staat een bestand waar een map hoort
    .is-a-directory = het is een map
    .already-exists = het bestaat al
    .directory-not-empty = de map is niet leeg
    .timed-out = het duurde te lang
    .resource-busy = het is in gebruik
    .busy = een ander programma is bezig
    .unsupported = deze schijf kan dat niet
    .invalid-data = er staat iets onverwachts in
    .other = het besturingssysteem weigerde
file-kind = Wat het is
    .symlink = een symbolische koppeling
    .folder = een map
    .other = iets anders dan een bestand
value-kind = Wat er hoort
    .nothing = niets (null)
    .yes-or-no = true of false
    .number = een geheel getal
    .broken-number = een kommagetal
    .text = tekst
    .list = een lijst
    .table = een groep velden
git-operation = Bewerking
    .merge = een merge
    .rebase = een rebase
    .cherry-pick = een cherry-pick
    .revert = een revert
    .bisect = een bisect
    .mailbox = het toepassen van patches uit mail

## Dossier

error-too-early = { $on } valt te vroeg: dit kan pas vanaf { $earliest }.
hint-too-early = Geef met --{ $flag } een latere dag, of verbeter eerst de vorige datum met regie edit.
error-ahead-of-today = { $on } (--{ $flag }) moet nog komen, en dit noteert wat er gebeurd is; vandaag is het { $today }.
hint-ahead-of-today = Geef met --{ $flag } een dag tot en met vandaag. Wat nog moet komen, spreek je af als actie: regie plan action.
error-wrong-order = De dag bij { $then }, { $then-on }, valt vóór de dag bij { $first }, { $first-on }; dat kan niet.
hint-wrong-order = Kijk beide dagen na; een dag die al bewaard is, verbeter je met regie edit.
error-voice-not-theirs = { $who } kan niet spreken met de stem van { $voice }.
hint-voice-not-theirs = Laat --voice weg, of kies: { $fits }. Voor { -the-client } spreekt alleen { -the-client } zelf, of wie { -the-client } die dag vertegenwoordigt (regie case edit --representative).
error-replaces-itself = Afspraak { $record } kan niet in haar eigen plaats komen.
hint-replaces-itself = Maak een nieuwe afspraak met --replaces { $record }, zonder { $record } ervoor te noemen.
error-rated-twice = Doel { $goal } krijgt twee scores van dezelfde beoordelaar ({ $rater }).
hint-rated-twice = Houd één niveau per doel en beoordelaar.
error-same-phase = Dossier { $case } heeft die route en die intensiteit al.
hint-same-phase = Geef met --route of --intensity iets anders dan wat nu geldt; regie case show { $case } toont het.
error-role-taken = Iemand anders heeft de rol { $role } vanaf { $from }.
hint-role-taken = Geef met --until een laatste dag vóór { $from }, of kies met --since een latere dag.
error-role-held = { $who } heeft de rol { $role } al.
hint-role-held = Kies iemand anders, of beëindig de rol eerst met --end.
error-role-not-held = Niemand heeft op { $on } de rol { $role }.
hint-role-not-held = Bekijk de rollen met regie case show, of geef met --until een andere dag.
error-changed-meanwhile = Iemand anders heeft { $record } intussen gewijzigd.
hint-changed-meanwhile = Bekijk wat er nu staat en probeer opnieuw.

## Assessment

error-bad-code = --{ $flag } kent “{ $text }” niet: { $fault }.
hint-bad-code = Typ bijvoorbeeld d450.13 (een activiteit: uitvoering 1, vermogen 3), d450._3 (alleen vermogen), e330.2 (een belemmering), e310+3 (steun) of b130.2. regie assessment icf WOORD vindt de code.
error-need-twice = Behoefte { $need } wordt in één assessment twee keer bekeken.
hint-need-twice = Zet wat er te zeggen is in één --need.
error-need-in-itself = Behoefte { $need } zou deel van zichzelf zijn.
hint-need-in-itself = Kies een andere parent, of geen. regie assessment needs DOSSIER toont welke behoefte deel is van welke.
error-area-rated-twice = Het levensdomein “{ $area }” krijgt twee scores van dezelfde stem ({ $rater }).
hint-area-rated-twice = Houd één score per levensdomein en per stem; { -client }, netwerk en professional hebben elk hun eigen score.
error-code-twice = { $code } zegt in één assessment twee keer hetzelfde.
hint-code-twice = Houd een van de twee. Een belemmering en steun mogen wel naast elkaar staan: e310.1 en e310+2.
error-summed-profile = { $instrument } is een profiel: de scores worden niet opgeteld.
hint-summed-profile = Geef elk domein zijn eigen score. regie assessment instrument { $instrument } toont de domeinen.
error-unknown-domain = { $instrument } heeft geen score voor “{ $domain }”.
hint-unknown-domain = { $has-close ->
    [yes] Bedoel je { $close }? De domeinen zijn: { $known }.
   *[no] De domeinen zijn: { $known }.
}
error-score-off-scale = { $instrument }, { $domain }: { $score } valt buiten de schaal, van { $least } tot { $most }.
hint-score-off-scale = Kijk het resultaat na, of laat het domein weg als er geen score is. Gaat het om een andere versie van het instrument, zeg dan welke: version=…
error-no-instrument = Geen instrument heet hier “{ $word }”.
hint-no-instrument = Bekend zijn: { $known }. Resultaten van een ander instrument kun je onder zijn eigen naam noteren.
error-nothing-to-compare = { $count ->
    [0] Dossier { $case } heeft nog geen assessment, dus er valt niets te vergelijken.
   *[other] Dossier { $case } heeft één assessment, en vergelijken gaat met twee.
}
hint-nothing-to-compare = Noteer een assessment met regie assessment add { $case }; regie assessment list { $case } toont wat er is.
error-same-assessment = Beide kanten van de vergelijking zijn { $record }.
hint-same-assessment = Geef twee id’s, of twee dagen met een assessment ertussen; regie assessment list DOSSIER toont ze.
error-none-by-then = Dossier { $case } heeft geen assessment tot en met { $on }.
hint-none-by-then = Geef een latere dag of een id; regie assessment list { $case } toont ze.
