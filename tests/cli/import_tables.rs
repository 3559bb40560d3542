//! `regie import csv` and `regie import xlsx`: the caseload of another register, by a map.

use snapbox::str;

use super::{Answer, Desk, same};

/// A file of `tests/fixtures/import`, put beside a ledger.
pub(super) fn fixture(desk: &Desk, name: &str) -> String {
    let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/import").join(name);
    desk.beside(name, std::fs::read(path).unwrap())
}

/// A desk with the worked example: the files beside it, and the map that the first run writes.
pub(super) fn begun() -> (Desk, String) {
    let desk = Desk::sample();
    let files = format!("{} {}", fixture(&desk, "dossiers.csv"), fixture(&desk, "contacten.csv"));
    let map = desk.beside("caseload.toml", "");
    std::fs::remove_file(&map).unwrap();
    let line = format!("import csv {files} --map {map}");
    desk.nl(&line).done();
    (desk, line)
}

/// Imports one file by a map that is made of a few lines.
pub(super) fn by_map(desk: &Desk, name: &str, bytes: impl AsRef<[u8]>, map: &str) -> String {
    let file = desk.beside(name, bytes);
    let top = "format = \"import-map/1\"\nsource = \"oud\"\nby = \"ilse\"\n[[table]]\n";
    let map = desk.beside("map.toml", format!("{top}name = \"{name}\"\n{map}"));
    let verb = if name.ends_with("xlsx") { "xlsx" } else { "csv" };
    format!("import {verb} {file} --map {map}")
}

/// A map for services: a number, a name, a waiting time and the day it was heard.
pub(super) const SERVICES: &str = r#"kind = "service"
id = "Nr"
[[table.field]]
field = "name"
columns = ["Naam"]
[[table.field]]
field = "waiting_days"
columns = ["Wachttijd"]
[[table.field]]
field = "waiting_on"
columns = ["Gehoord op"]
"#;

pub(super) fn misfits(answer: &Answer) -> String {
    let lines = answer.out.lines().skip_while(|line| !line.starts_with('✗'));
    lines.take_while(|line| !line.starts_with('!')).fold(String::new(), |text, line| text + line + "\n")
}

#[test]
fn a_first_run_writes_the_map_and_nothing_else() {
    let desk = Desk::sample();
    let print = desk.print();
    let files = format!("{} {}", fixture(&desk, "dossiers.csv"), fixture(&desk, "contacten.csv"));
    let map = desk.beside("caseload.toml", "");
    std::fs::remove_file(&map).unwrap();
    same!(
        desk.nl(&format!("import csv {files} --map {map}")).done(),
        str![[r#"
--- stderr
✓ De kaart is geschreven: [HOME]/caseload.toml
dossiers.csv: rijen van het soort dossier; 11 velden gevonden, 2 kolommen niet gebruikt.
contacten.csv: rijen van het soort contact; 6 velden gevonden, 0 kolommen niet gebruikt.
Lees ze na, en geef dezelfde opdracht opnieuw met --dry-run. Er is verder niets geschreven.

"#]]
    );
    desk.assert_unchanged(&print, "import csv");
    same!(
        std::fs::read_to_string(&map).unwrap(),
        str![[r##"
# Hoe de tabellen van een ander register gelezen worden: geschreven door regie import csv, met
# vermoedens. Lees het na en verbeter wat niet klopt. Waar "?" staat, viel niets te vermoeden:
# vul iets in, of zet een lege tekst "" als de waarde mag wegvallen. Geef daarna dezelfde opdracht
# opnieuw, eerst met --dry-run.
format = "import-map/1"

# Hoe het andere register heet. Elk record bewaart die naam met zijn nummer daar (external_id),
# zodat een tweede import het herkent. Wijzig dit niet meer na de eerste import.
source = "caseload"
# Wie de gegevens binnenbrengt, waar geen kolom zegt wie ze maakte.
by = "ilse"

[[table]]
name = "dossiers.csv"
# Wat een rij is: team, service (dienst), case (dossier), referral (verwijzing), contact, of skip
# (overslaan).
kind = "case"
header_row = 1
encoding = "windows-1252"
delimiter = "semicolon"
# De kolom met het nummer dat het andere register aan een rij geeft.
id = "Dossiernummer"
# De volgorde van datums, zoals ze uit het bestand blijkt: day-month-year of month-day-year.
dates = "day-month-year"
# Wat zoveel is als niets.
empty = ["n.v.t."]
# Kolommen die niet overgenomen worden.
# Rijksregisternummers hebben in het register geen plaats en worden niet overgenomen:
# Rijksregisternummer.
ignored = ["Rijksregisternummer", "Kleur kaft"]
# Andere velden die je kunt invullen: client.called, client.language, aliases,
# role.casemanager-care, role.casemanager-work, role.reference-person, route, intensity, kind,
# closed.on, closed.reason.

[[table.field]]
field = "opened" # dag van opening
columns = ["Datum aanmelding"]

[[table.field]]
field = "client.name" # naam van de deelnemer
columns = ["Voornaam", "Naam"]

[[table.field]]
field = "client.born" # geboortedatum
columns = ["Geboortedatum"]
[table.field.values]
onbekend = "unknown"

[[table.field]]
field = "client.lives_in" # gemeente, geen straat
columns = ["Gemeente"]

[[table.field]]
field = "client.contact" # hoe te bereiken
columns = ["GSM", "E-mail"]
join = ", "

[[table.field]]
field = "notification.on" # dag van de aanmelding
columns = ["Datum aanmelding"]

[[table.field]]
field = "notification.by" # wie aanmeldde
columns = ["Aangemeld door"]
[table.field.values]
Dochter = "family"
Huisarts = "professional"
OCMW = "professional"
Zelf = "client"

[[table.field]]
field = "notification.source" # naam of dienst van wie aanmeldde
columns = ["Doorverwijzer"]

[[table.field]]
field = "notification.question" # de vraag in de woorden van toen
columns = ["Hulpvraag"]

[[table.field]]
field = "role.casemanager" # casemanager
columns = ["Casemanager"]

[[table.field]]
field = "note" # nota
columns = ["Opmerkingen"]

[[table]]
name = "contacten.csv"
# Wat een rij is: team, service (dienst), case (dossier), referral (verwijzing), contact, of skip
# (overslaan).
kind = "contact"
header_row = 1
delimiter = "semicolon"
# De kolom met het nummer dat het andere register aan een rij geeft.
id = "Nr"
# De volgorde van datums, zoals ze uit het bestand blijkt: day-month-year of month-day-year.
dates = "day-month-year"
# Andere velden die je kunt invullen: recorded, reached, travel, work.

[[table.field]]
field = "case" # het dossier
columns = ["Dossiernummer"]

[[table.field]]
field = "on" # dag van het contact
columns = ["Datum"]

[[table.field]]
field = "by" # wie het noteerde
columns = ["Medewerker"]

[[table.field]]
field = "text" # wat er gebeurde
columns = ["Verslag"]

[[table.field]]
field = "how" # hoe
columns = ["Soort contact"]
[table.field.values]
Bureau = "office"
Huisbezoek = "home-visit"
Telefoon = "phone"

[[table.field]]
field = "minutes" # werktijd
columns = ["Duur"]

"##]]
    );
    // Tried only, the map is shown.
    std::fs::remove_file(&map).unwrap();
    let shown = desk.en(&format!("import csv {files} --map {map} --dry-run")).done();
    assert!(shown.out.contains("# What a row is: team, service"), "{}", shown.out);
    assert!(!std::path::Path::new(&map).exists());
}

#[test]
fn a_caseload_comes_in_with_one_commit_and_a_second_time_nothing_changes() {
    let (desk, line) = begun();
    same!(
        desk.nl(&format!("{line} --dry-run")).done(),
        str![[r#"
! Er is niets bewaard: dit zou de opdracht doen.

Rij              Nummer daar  Soort    Wordt    Record  Velden
──────────────────────────────────────────────────────────────
dossiers.csv:2   2024-017     dossier  ✓ nieuw  –       –
dossiers.csv:3   2024-021     dossier  ✓ nieuw  –       –
dossiers.csv:4   2025-003     dossier  ✓ nieuw  –       –
dossiers.csv:5   2025-009     dossier  ✓ nieuw  –       –
contacten.csv:2  1            contact  ✓ nieuw  –       –
contacten.csv:3  2            contact  ✓ nieuw  –       –
contacten.csv:4  3            contact  ✓ nieuw  –       –

7 nieuw, 0 gewijzigd, 0 gelijk. Er is niets bewaard.

"#]]
    );
    let before = desk.commits();
    same!(
        desk.en(&line).done(),
        str![[r#"
✓ Taken over: 7 new, 0 changed, 0 the same as before.

"#]]
    );
    desk.assert_kept(before);
    let message = desk.git("log -1 --format=%B");
    assert!(!message.contains("Desmedt") && !message.contains("2024-017"), "{message}");
    let shown = desk.nl("case show Anaïs").done().out;
    assert!(shown.contains("Ik krijg mijn facturen") && shown.contains("14 maart 1988"), "{shown}");
    let print = desk.print();
    let again = desk.json(&line);
    assert!(again["items"].as_array().unwrap().iter().all(|row| row["becomes"] == "same"), "{again}");
    desk.assert_unchanged(&print, &line);
    // What is old is no fault of who brings it in.
    let found = desk.run("check --rule late-entry --lang en").done().out;
    assert!(!found.contains("Desmedt"), "{found}");
}

#[test]
fn what_the_source_changed_is_changed_and_what_the_ledger_changed_stays() {
    let (desk, line) = begun();
    desk.run(&line).done();
    desk.run("case edit Emeka --contact 'Alleen een berichtje' --by ilse").done();
    let file = line.split(' ').nth(2).unwrap();
    let old = std::fs::read(file).unwrap();
    let change = |from: &str, to: &str| {
        let text = String::from_utf8_lossy(&old).replace('\u{fffd}', "i").replace(from, to);
        std::fs::write(file, text).unwrap();
    };
    // Another field of the same row: the one changed here is left alone.
    change("Okoro;Emeka;2/09/1979;;Oostmolen", "Okoro;Emeka;2/09/1979;;Beekdal");
    let answer = desk.json(&format!("{line} --dry-run"));
    let rows = answer["items"].as_array().unwrap();
    let row = rows.iter().find(|row| row["id"] == "2024-021").unwrap();
    assert_eq!(
        (&row["becomes"], &row["fields"]),
        (&"changed".into(), &serde_json::json!(["client.lives_in"]))
    );
    desk.run(&line).done();
    let shown = desk.json("case show Emeka");
    let client = &shown["items"][0]["client"];
    assert_eq!(
        (&client["lives_in"], &client["contact"]),
        (&"Beekdal".into(), &"Alleen een berichtje".into())
    );
    // The same field on both sides.
    change("0499 00 00 02", "0499 99 99 99");
    let answer = desk.refused(&format!("{line} --lang nl"), 3);
    same!(
        misfits(&answer),
        str![[r#"
✗ dossiers.csv:3: client.contact werd aan beide kanten gewijzigd: register Alleen een berichtje,
  bron 0499 99 99 99, emeka@post.example; maak ze gelijk waar het fout staat

"#]]
    );
    let answer = desk.nl(&format!("{line} --skip-bad")).ended(1);
    assert!(answer.out.contains("1 weggelaten"), "{}", answer.out);
}

#[test]
fn a_workbook_comes_in_by_its_sheets() {
    let desk = Desk::sample();
    let file = fixture(&desk, "caseload.xlsx");
    let map = desk.beside("zuid.toml", "");
    std::fs::remove_file(&map).unwrap();
    let line = format!("import xlsx {file} --map {map}");
    same!(
        desk.nl(&line).done(),
        str![[r#"
--- stderr
✓ De kaart is geschreven: [HOME]/zuid.toml
Cliënten: rijen van het soort dossier; 7 velden gevonden, 0 kolommen niet gebruikt.
Contacten: rijen van het soort contact; 6 velden gevonden, 0 kolommen niet gebruikt.
! Lijsten: niet te zien wat dit is; het wordt overgeslagen zolang de kaart niets anders zegt.
Lees ze na, en geef dezelfde opdracht opnieuw met --dry-run. Er is verder niets geschreven.

"#]]
    );
    let text = std::fs::read_to_string(&map).unwrap();
    assert!(text.contains("# Dit blad is verborgen") && text.contains("header_row = 2\n"), "{text}");
    same!(
        desk.en(&format!("{line} --dry-run")).done(),
        str![[r#"
! Nothing is kept: this is what the command would do.

Row          Id there  Kind     Becomes  Record  Fields
───────────────────────────────────────────────────────
Cliënten:3   Z-01      case     ✓ new    –       –
Cliënten:4   Z-02      case     ✓ new    –       –
Cliënten:6   Z-03      case     ✓ new    –       –
Contacten:2  1         contact  ✓ new    –       –
Contacten:3  2         contact  ✓ new    –       –

! Contacten: 1 cell is a formula; the result kept last was taken, nothing was worked out.
5 new, 0 changed, 0 the same. Nothing was kept.

"#]]
    );
    let before = desk.commits();
    desk.run(&line).done();
    desk.assert_kept(before);
    // The formula was not worked out: what the workbook kept counts.
    let case = desk.json("case list")["items"].as_array().unwrap().clone();
    let joke = case.iter().find(|row| row["client"] == "Baert Joke").unwrap()["case"].clone();
    let journal = desk.json(&format!("journal list {}", joke.as_str().unwrap()));
    assert_eq!(
        (&journal["items"][0]["minutes"], &journal["items"][0]["on"]),
        (&75.into(), &"2025-12-10".into())
    );
    let print = desk.print();
    desk.run(&line).done();
    desk.assert_unchanged(&print, &line);
}

#[test]
fn services_team_and_referrals_come_in_with_the_cases_they_name() {
    let desk = Desk::sample();
    let files = [
        (
            "medewerkers.csv",
            "Nr;Naam;E-mail;VTE;Rol\n7;Bo Vermeersch;bo@devlier.example;0,8;casemanager\n8;Noor Claessen;noor.claessen@devlier.example;0,6;\n",
        ),
        (
            "diensten.csv",
            "Code;Naam;Doelgroep;Telefoon;E-mail;Gemeenten\nD1;Dagcentrum De Wilg;Ouderen;0499 00 00 09;wilg@post.example;Beekdal, Oostmolen\n",
        ),
        (
            "dossiers.csv",
            "Dossiernr,Naam,Datum opening,Aangemeld door,Hulpvraag,Dossierbeheerder\nK1,Jo Proef,2026-02-01,zelf,Wat nu?,Bo Vermeersch\n",
        ),
        (
            "verwijzingen.csv",
            "Id\tDossier\tDatum\tDienst\tStatus\nV1\tK1\t3/02/2026\tDagcentrum De Wilg\tLopend\n",
        ),
    ];
    let paths: Vec<String> = files.iter().map(|(name, text)| desk.beside(name, text)).collect();
    let map = desk.beside("alles.toml", "");
    std::fs::remove_file(&map).unwrap();
    let line = format!("import csv {} --map {map}", paths.join(" "));
    desk.nl(&line).done();
    same!(
        desk.nl(&format!("{line} --dry-run")).done(),
        str![[r#"
! Er is niets bewaard: dit zou de opdracht doen.

Rij                 Nummer daar  Soort       Wordt        Record     Velden
───────────────────────────────────────────────────────────────────────────
medewerkers.csv:2   7            teamlid     ✓ nieuw      –          –
medewerkers.csv:3   8            teamlid     ! gewijzigd  team/noor  –
diensten.csv:2      D1           dienst      ✓ nieuw      –          –
dossiers.csv:2      K1           dossier     ✓ nieuw      –          –
verwijzingen.csv:2  V1           verwijzing  ✓ nieuw      –          –

4 nieuw, 1 gewijzigd, 0 gelijk. Er is niets bewaard.

"#]]
    );
    let before = desk.commits();
    desk.run(&line).done();
    desk.assert_kept(before);
    let referrals = desk.json("referral list Jo");
    let referral = &referrals["items"][0];
    assert_eq!(
        (&referral["service"], &referral["status"]),
        (&"dagcentrum-de-wilg".into(), &"in-progress".into())
    );
    // Somebody who was there already is the same person.
    assert!(desk.read("team/noor.toml").contains("[[external_id]]\nsource = \"alles\"\nid = \"8\""));
    assert!(desk.read("team/bo.toml").contains("fte_percent = 80"));
    // What the source says next: the referral ended.
    let file = paths.last().unwrap();
    std::fs::write(file, files[3].1.replace("Lopend", "Afgerond")).unwrap();
    desk.refused(&line, 3);
    let text =
        std::fs::read_to_string(&map).unwrap().replace("Lopend =", "Afgerond = \"completed\"\nLopend =");
    std::fs::write(&map, text).unwrap();
    desk.run(&line).done();
    let sheet = desk.read(desk.git("show --format= --name-only HEAD").trim());
    assert!(sheet.contains("status = \"completed\"") && sheet.matches("[[event]]").count() == 3, "{sheet}");
}

#[test]
fn what_the_map_asks_is_answered_before_a_closed_case_comes_in() {
    let desk = Desk::sample();
    let text = "Dossiernr;Naam;Startdatum;Aangemeld door;Hulpvraag;Casemanager;Einddatum;Reden afsluiting;Route\n\
        1;Jan Oud;1/02/2025;zelf;Wonen;noor;1/12/2025;verhuisd;casemanagement\n\
        2;An Nieuw;1/02/2026;mama;Werk;Koen;;;trajectondersteuning\n\
        3;Piet Fout;1/02/2026;zelf;Werk;noor;1/01/2026;overleden;\n\
        4;Els Zonder;1/02/2026;zelf;Werk;noor;1/03/2026;;\n";
    let file = desk.beside("oud.csv", text);
    let map = desk.beside("oud.toml", "");
    std::fs::remove_file(&map).unwrap();
    let line = format!("import csv {file} --map {map}");
    same!(
        desk.en(&line).ended(1),
        str![[r#"
--- stderr
✓ The map is written: [HOME]/oud.toml
oud.csv: rows of the kind case; 8 fields found, 0 columns not used.
! oud.csv: still to be filled in: notification.by, role.casemanager.
Fill in where "?" stands, and give the same command again with --dry-run. Nothing else was written.

"#]]
    );
    desk.refused(&line, 3);
    let written = std::fs::read_to_string(&map).unwrap();
    let answered =
        written.replace("mama = \"?\"", "mama = \"family\"").replace("Koen = \"?\"", "Koen = \"jeroen\"");
    std::fs::write(&map, answered).unwrap();
    let answer = desk.en(&format!("{line} --skip-bad")).ended(1);
    same!(
        misfits(&answer),
        str![[r#"
✗ oud.csv:4: closing.on, 1 January 2026, is before opened, 1 February 2026
✗ oud.csv:5: closed.reason is missing; fill it in, or give it a default in the map

"#]]
    );
    let shown = desk.en("case show 'Jan Oud'").done().out;
    assert!(shown.contains("closed") && shown.contains("moved"), "{shown}");
    let shown = desk.en("case show 'An Nieuw'").done().out;
    assert!(shown.contains("Jeroen") && shown.contains("trajectory support"), "{shown}");
}
