//! Tables that do not fit, one example each: what is told by row, and that nothing is written.

use snapbox::str;

use super::import_tables::{SERVICES, by_map, fixture, misfits};
use super::{Desk, same};

fn refused(name: &str, bytes: impl AsRef<[u8]>, map: &str, language: &str) -> String {
    let desk = Desk::sample();
    let line = by_map(&desk, name, bytes, map);
    misfits(&desk.refused(&format!("{line} --lang {language}"), 3))
}

/// The whole answer to a table that cannot be read at all.
fn unreadable(name: &str, bytes: impl AsRef<[u8]>, code: i32) -> String {
    let desk = Desk::sample();
    let line = by_map(&desk, name, bytes, SERVICES);
    desk.refused(&format!("{line} --lang en"), code).to_string()
}

#[test]
fn cells_that_do_not_fit_are_told_by_row() {
    let text = "Nr;Naam;Wachttijd;Gehoord op\n\
        1;Eén;10;31-02-2026\n2;Twee;tien;00/00/0000\n3;=2+3;5;02/03/26\n4;Vier;5;46083\n\
        ;Zonder;5;\n6;Dubbel;5;\n6;Dubbel;5;\n8;Acht;5;2/3/2026;te veel\n9;;5;\n10;Tien;5;maart\n";
    same!(
        refused("diensten.csv", text, SERVICES, "nl"),
        str![[r#"
✗ diensten.csv:2:D (Gehoord op): “31-02-2026” bestaat niet, of niet in de volgorde die de kaart zegt
✗ diensten.csv:3:C (Wachttijd): “tien” is geen geheel getal
✗ diensten.csv:3:D (Gehoord op): “00/00/0000” bestaat niet, of niet in de volgorde die de kaart zegt
✗ diensten.csv:4:B (Naam): dit begint als een formule (=) en wordt niet uitgerekend; zet er de
  waarde, of formulas = "text" in de kaart
✗ diensten.csv:4:D (Gehoord op): “02/03/26” heeft geen jaar van vier cijfers; zet
  two_figure_years_from in de kaart
✗ diensten.csv:5:D (Gehoord op): “46083” is een getal; telt het dagen zoals een rekenblad, zet dan
  numbers_are_dates = true in de kaart
✗ diensten.csv:6:A (Nr): er staat geen nummer; zonder nummer herkent een tweede import de rij niet
✗ diensten.csv:7:A (Nr): dit nummer staat op meer dan één rij
✗ diensten.csv:8:A (Nr): dit nummer staat op meer dan één rij
✗ diensten.csv:9:E (–): er staat meer op deze rij dan er kolommen zijn; wellicht een scheidingsteken
  in een tekst zonder aanhalingstekens
✗ diensten.csv:10: name ontbreekt; vul het in, of geef er in de kaart een default voor
✗ diensten.csv:11:D (Gehoord op): “maart” is geen datum

"#]]
    );
    let desk = Desk::sample();
    let line = by_map(&desk, "diensten.csv", format!("{text}11;Goed;5;2/3/2026\n"), SERVICES);
    let before = desk.commits();
    let answer = desk.en(&format!("{line} --skip-bad")).ended(1);
    assert!(
        answer.out.contains("Taken over: 1 new, 0 changed, 0 the same as before, 10 left out."),
        "{}",
        answer.out
    );
    desk.assert_kept(before);
}

#[test]
fn what_a_map_says_otherwise_is_taken() {
    let desk = Desk::sample();
    let text = "Nr;Naam;Wachttijd;Gehoord op\n1;=2+3;5;03/02/26\n2;Twee;5;46083\n3;Drie;5;nvt\n";
    let extra = "formulas = \"text\"\ntwo_figure_years_from = 1930\nnumbers_are_dates = true\n\
        dates = \"month-day-year\"\nempty = [\"nvt\"]\n";
    let line = by_map(&desk, "diensten.csv", text, &format!("{extra}{SERVICES}"));
    desk.run(&line).done();
    let [one, two] = ["2-3", "twee"].map(|slug| desk.read(&format!("services/{slug}.toml")));
    assert!(one.contains("name = \"=2+3\"") && one.contains("waiting_on = 2026-03-02"), "{one}");
    assert!(two.contains("waiting_on = 2026-03-02"), "{two}");
}

#[test]
fn every_usual_encoding_is_read() {
    let text = "Nr;Naam;Wachttijd;Gehoord op\r\n1;Café Zoë;5;2/3/2026\r\n";
    let wide = |order: fn(u16) -> [u8; 2]| {
        let signs = std::iter::once(0xfeff).chain(text.encode_utf16());
        signs.flat_map(order).collect::<Vec<u8>>()
    };
    let latin: Vec<u8> = text.chars().map(|sign| u8::try_from(u32::from(sign)).unwrap()).collect();
    let marked = [b"\xef\xbb\xbf", text.as_bytes()].concat();
    for bytes in [wide(u16::to_le_bytes), wide(u16::to_be_bytes), latin.clone(), marked, text.into()] {
        let desk = Desk::sample();
        let line = by_map(&desk, "diensten.csv", bytes, SERVICES);
        desk.run(&line).done();
        assert!(desk.read("services/cafe-zoe.toml").contains("name = \"Café Zoë\""));
    }
    // The map says another encoding than the file has.
    let map = format!("encoding = \"utf-8\"\n{SERVICES}");
    same!(
        refused("diensten.csv", latin, &map, "en"),
        str![[r#"
✗ diensten.csv:2:B (Naam): its letters cannot be read in the encoding that the map says; put
  encoding right, or save the file again as UTF-8

"#]]
    );
    same!(
        unreadable("diensten.csv", b"Nr;Naam\n1;\0\0", 3),
        str![[r#"
--- stderr
error: [HOME]/diensten.csv is no text in UTF-8, UTF-16 or Windows-1252.
way out: Save it again as CSV (UTF-8); when it is a workbook, use regie import xlsx.

"#]]
    );
}

#[test]
fn a_table_that_is_too_long_is_told() {
    let text =
        (1..=100_001).fold("Nr;Naam;Wachttijd;Gehoord op\n".to_owned(), |text, row| format!("{text}{row}\n"));
    same!(
        unreadable("diensten.csv", text, 3),
        str![[r#"
--- stderr
error: [HOME]/diensten.csv has more than 100,000 rows or 4,000,000 cells.
way out: Split it into smaller files, by year for example, and take them over one after the other with the same map.

"#]]
    );
    same!(
        unreadable("diensten.csv", "", 3),
        str![[r#"
--- stderr
error: [HOME]/diensten.csv has no names of columns on row 1.
way out: Put a name above every column, or say in the map with header_row on which row the names are.

"#]]
    );
}

#[test]
fn an_open_quotation_mark_is_told() {
    let text = format!("Nr;Naam;Wachttijd;Gehoord op\n1;\"Eén;5;\n{}", "2;Twee;5;\n".repeat(8000));
    same!(
        refused("diensten.csv", text, SERVICES, "en"),
        str![[r#"
✗ diensten.csv:2:B (Naam): too much text for one cell; most likely a quotation mark is missing

"#]]
    );
}

#[test]
fn a_map_that_does_not_fit_its_table_is_told() {
    let desk = Desk::sample();
    let map = "kind = \"case\"\n[[table.field]]\nfield = \"client.name\"\ncolumns = [\"Naam\", \"Voornaam\"]\n\
        [[table.field]]\nfield = \"client.gender\"\ncolumns = [\"M/V\"]\n\
        [[table.field]]\nfield = \"notification.by\"\ncolumns = [\"Door\"]\n[table.field.values]\nmama = \"?\"\n\
        [[table.field]]\nfield = \"opened\"\ndefault = \"?\"\n";
    let line = by_map(&desk, "dossiers.csv", "Nr;Naam;Naam;M/V;Door\n1;A;B;V;mama\n", map);
    same!(
        desk.refused(&format!("{line} --lang nl"), 3),
        str![[r#"
--- stderr
✗ dossiers.csv: de kaart zegt niet in welke kolom het nummer van een rij staat (id).
✗ dossiers.csv: de naam “Naam” staat boven meer dan één kolom; geef ze elk een eigen naam.
✗ dossiers.csv: er is geen kolom “Voornaam”. Er zijn: Nr, Naam, Naam, M/V, Door.
✗ dossiers.csv: er is geen veld client.gender. Er zijn: opened, by, client.name, client.called,
  client.born, client.language, client.lives_in, client.contact, aliases, notification.on,
  notification.by, notification.source, notification.question, role.casemanager,
  role.casemanager-care, role.casemanager-work, role.reference-person, route, intensity, kind,
  closed.on, closed.reason, note.
✗ dossiers.csv, notification.by: nog niet vertaald: mama.
✗ dossiers.csv: opened is nodig en heeft geen kolom en geen default.
✗ dossiers.csv: notification.question is nodig en heeft geen kolom en geen default.
fout: De kaart [HOME]/map.toml is nog niet af: er zijn 7 dingen in te vullen of recht te zetten.
uitweg: Zet recht wat hierboven staat en geef de opdracht opnieuw; er is niets overgenomen.

"#]]
    );
    let line = by_map(&desk, "dossiers.csv", "Nr\n1\n", "kind = \"case\"\nid = \"Nr\"\ncolour = \"blue\"\n");
    let answer = desk.refused(&format!("{line} --lang en"), 3);
    assert!(answer.err.contains("colour"), "{}", answer.err);
    let other = desk.beside("andere.csv", "Nr\n1\n");
    let map = line.split(' ').next_back().unwrap();
    let top = "format = \"import-map/1\"\nsource = \"oud\"\n";
    std::fs::write(map, top).unwrap();
    same!(
        desk.refused(&format!("import csv {other} --map {map} --lang en"), 2),
        str![[r#"
--- stderr
error: The map [HOME]/map.toml knows no table andere.csv.
way out: Add a [[table]] of that name, or give a map that is not there yet: it is written then.

"#]]
    );
}

#[test]
fn a_workbook_that_does_not_fit_is_told() {
    let desk = Desk::sample();
    let take = |name: &str| std::fs::read(fixture(&desk, name)).unwrap();
    let sheet = SERVICES.replace("kind", "header_row = 1\nkind");
    let line = by_map(&desk, "Diensten.xlsx", take("onpasbaar.xlsx"), &sheet);
    let map = line.split(' ').next_back().unwrap();
    let text = std::fs::read_to_string(map).unwrap().replace("Diensten.xlsx", "Diensten");
    std::fs::write(map, &text).unwrap();
    same!(
        misfits(&desk.refused(&format!("{line} --lang en"), 3)),
        str![[r#"
✗ Diensten:2:A (Nr): this id stands on more than one row
✗ Diensten:3:C (Wachttijd): merged cells: nobody can tell for which row the value counts; split them
✗ Diensten:4:B (Naam): a formula without a result; open and save the workbook, or put the value
  there
✗ Diensten:4:D (Gehoord op): “31-02-2026” does not exist, or not in the order that the map says
✗ Diensten:5:C (Wachttijd): the workbook has an error here in place of a value
✗ Diensten:5:D (Gehoord op): “46083” is a number; when it counts days as a spreadsheet does, put
  numbers_are_dates = true in the map
✗ Diensten:6:A (Nr): this id stands on more than one row
✗ Diensten:7:A (Nr): there is no id; without one a second import does not know the row again

"#]]
    );
    std::fs::write(map, text.replace("Diensten", "Elders")).unwrap();
    same!(
        desk.refused(&format!("{line} --lang en"), 3),
        str![[r#"
--- stderr
error: [HOME]/Diensten.xlsx has no sheet Elders.
way out: Change the name in the map, or put kind = "skip" there.

"#]]
    );
    same!(
        unreadable("x.xlsx", take("beveiligd.xlsx"), 3),
        str![[r#"
--- stderr
error: [HOME]/x.xlsx is protected by a password.
way out: Save a copy without password, take that over, and delete it afterwards.

"#]]
    );
    same!(
        unreadable("x.xlsx", take("stuk.xlsx"), 3),
        str![[r#"
--- stderr
error: [HOME]/x.xlsx is no workbook in xlsx, or it is damaged.
way out: Open it and save it again as .xlsx; an older .xls must be converted first.

"#]]
    );
    same!(
        unreadable("x.xlsx", "Nr;Naam", 3),
        str![[r#"
--- stderr
error: [HOME]/x.xlsx is no workbook in xlsx, or it is damaged.
way out: Open it and save it again as .xlsx; an older .xls must be converted first.

"#]]
    );
}

#[test]
fn rows_that_contradict_the_ledger_are_told() {
    let desk = Desk::sample();
    let map = "kind = \"contact\"\nid = \"Nr\"\n[[table.field]]\nfield = \"case\"\ncolumns = [\"Dossier\"]\n\
        [[table.field]]\nfield = \"on\"\ncolumns = [\"Dag\"]\n[[table.field]]\nfield = \"by\"\ncolumns = [\"Wie\"]\n\
        [[table.field]]\nfield = \"text\"\ncolumns = [\"Wat\"]\n[[table.field]]\nfield = \"how\"\ncolumns = [\"Hoe\"]\n";
    let text = "Nr;Dossier;Dag;Wie;Wat;Hoe\n1;25sg2g;1/1/2020;ilse;x;phone\n2;25sg2g;1/1/2030;ilse;x;phone\n\
        3;zzzzzz;1/6/2026;ilse;x;phone\n4;25sg2g;1/6/2026;niemand;x;phone\n5;25sg2g;1/6/2026;ilse;;fax\n";
    let line = by_map(&desk, "contacten.csv", text, map);
    same!(
        misfits(&desk.refused(&format!("{line} --lang nl"), 3)),
        str![[r#"
✗ contacten.csv:2: on: 1 januari 2020 valt voor het dossier geopend werd, 12 mei 2025
✗ contacten.csv:3: on: 1 januari 2030 moet nog komen, vandaag is het 15 juni 2026
✗ contacten.csv:4:B (Dossier): “zzzzzz” is geen dossier, hier niet en in wat binnenkomt niet
✗ contacten.csv:5:D (Wie): “niemand” is niemand van het team; neem het team mee over, of zet de naam
  in de kaart
✗ contacten.csv:6:F (Hoe): “fax” staat nog niet in de kaart; het kan zijn: home-visit, office,
  elsewhere, phone, video, mail, letter, none

"#]]
    );
    // An entry that was taken over stays as it is.
    let good = "Nr;Dossier;Dag;Wie;Wat;Hoe\n1;25sg2g;1/6/2026;ilse;x;phone\n";
    by_map(&desk, "contacten.csv", good, map);
    desk.run(&line).done();
    by_map(&desk, "contacten.csv", good.replace(";x;", ";anders;"), map);
    let answer = misfits(&desk.refused(&format!("{line} --lang en"), 3));
    assert!(answer.contains("correct it with regie journal add --corrects"), "{answer}");
    // Somebody whom the ledger knows already.
    let map = "kind = \"case\"\nid = \"Nr\"\n[[table.field]]\nfield = \"client.name\"\ncolumns = [\"Naam\"]\n\
        [[table.field]]\nfield = \"client.born\"\ncolumns = [\"Geboren\"]\n\
        [[table.field]]\nfield = \"opened\"\ndefault = \"2026-06-01\"\n\
        [[table.field]]\nfield = \"notification.by\"\ndefault = \"other\"\n\
        [[table.field]]\nfield = \"notification.question\"\ndefault = \"Overgenomen\"\n";
    let line = by_map(&desk, "dossiers.csv", "Nr;Naam;Geboren\n1;Rachid Oubella;27/05/1984\n", map);
    same!(
        misfits(&desk.refused(&format!("{line} --lang nl"), 3)),
        str![[r#"
✗ dossiers.csv:2: het register heeft al dossier gxnnae van iemand met die naam en geboortedag; zet
  daar external_id bij met regie edit, of laat de rij weg

"#]]
    );
}
