//! `regie export`: tables, a database and a bundle; without names unless asked for; whole or not at all.

use std::collections::BTreeSet;

use rusqlite::Connection;
use serde_json::Value;
use snapbox::str;

use super::{Desk, same};

/// Names and words of the sample that must not leave without being asked for.
const PERSONAL: [&str; 6] = ["Vereecke", "Tom ", "Dhoore", "niet lui", "1998-", "devlier.example"];

fn path(desk: &Desk, name: &str) -> std::path::PathBuf {
    desk.root.parent().unwrap().join(name)
}

fn told(text: &str) -> Vec<&'static str> {
    PERSONAL.into_iter().filter(|word| text.contains(word)).collect()
}

#[test]
fn a_folder_of_tables_reads_back_with_its_description() {
    let desk = Desk::sample();
    same!(
        desk.en("export csv ../out").done(),
        str![[r#"
--- stderr
✓ 6 cases written to ../out.
Names, days of birth and words of people are left out; with --with-names they go along.

"#]]
    );
    let folder = path(&desk, "out");
    let text = std::fs::read_to_string(folder.join("datapackage.json")).unwrap();
    let package: Value = serde_json::from_str(&text).unwrap();
    assert_eq!(package["regie"]["names"], "out");
    let mut rows = 0;
    for resource in package["resources"].as_array().unwrap() {
        let file = folder.join(resource["path"].as_str().unwrap());
        let text = std::fs::read_to_string(&file).unwrap();
        assert_eq!(told(&text), [""; 0], "{}", file.display());
        let mut reader = csv::Reader::from_path(&file).unwrap();
        let fields = resource["schema"]["fields"].as_array().unwrap();
        let names: Vec<&str> = fields.iter().map(|field| field["name"].as_str().unwrap()).collect();
        assert_eq!(reader.headers().unwrap().iter().collect::<Vec<_>>(), names);
        for row in reader.records() {
            let row = row.unwrap();
            rows += 1;
            for (field, cell) in fields.iter().zip(row.iter()).filter(|(_, cell)| !cell.is_empty()) {
                let whole = field["type"] != "integer" || cell.parse::<i64>().is_ok();
                assert!(whole && !cell.starts_with(['=', '@', '\t', '\r']), "{}: {cell}", file.display());
            }
        }
    }
    assert!(rows > 300, "{rows}");
    let files = std::fs::read_dir(&folder).unwrap().count();
    assert_eq!(files, package["resources"].as_array().unwrap().len() + 1);
    desk.en("export csv ../named --with-names").done();
    assert!(std::fs::read_to_string(path(&desk, "named/cases.csv")).unwrap().contains("Tom Vereecke"));
}

#[test]
fn no_cell_of_a_table_runs() {
    let desk = Desk::sample();
    let line = "journal add tom --text '=HYPERLINK(\"http://x\")' --how phone --by noor";
    desk.run(line).done();
    desk.run("journal add tom --text '@SUM(1)' --how phone --by noor").done();
    desk.en("export csv ../out --with-names").done();
    let text = std::fs::read_to_string(path(&desk, "out/journal.csv")).unwrap();
    assert!(text.contains("\"'=HYPERLINK(\"\"http://x\"\")\"") && text.contains(",'@SUM(1)"), "{text}");
}

#[test]
fn a_database_answers_what_nobody_foresaw() {
    let desk = Desk::sample();
    desk.nl("export sqlite ../out.db").done();
    let file = path(&desk, "out.db");
    let database = Connection::open(&file).unwrap();
    let one = |sql: &str| database.query_row(sql, [], |row| row.get::<_, i64>(0)).unwrap();
    assert_eq!(one("SELECT count(*) FROM cases"), 6);
    assert_eq!(
        one("SELECT count(*) FROM cases WHERE status = 'open'"),
        one("SELECT count(*) FROM open_cases")
    );
    assert_eq!(one("SELECT count(*) FROM red_thread"), one("SELECT count(*) FROM plan_goal"));
    assert_eq!(one("SELECT count(*) FROM referral_course"), one("SELECT count(*) FROM referrals"));
    assert_eq!(one("SELECT sum(minutes) FROM time_spent"), one("SELECT sum(minutes) FROM journal"));
    assert_eq!(one("SELECT count(*) FROM last_contact"), 6);
    assert!(one("SELECT count(*) FROM chronicle") > 80);
    assert_eq!(one("SELECT count(*) FROM plan_goal WHERE statement IS NOT NULL"), 0);
    // Every table and column is described, in the file itself.
    assert_eq!(one("SELECT count(*) FROM regie_column WHERE kind = 'table' AND about = ''"), 0);
    let sql: String = database
        .query_row("SELECT sql FROM sqlite_schema WHERE name = 'referrals'", [], |row| row.get(0))
        .unwrap();
    assert!(sql.contains("\"question\" TEXT, -- "), "{sql}");
    let bytes = std::fs::read(&file).unwrap();
    assert_eq!(told(&String::from_utf8_lossy(&bytes)), [""; 0]);
}

#[test]
fn a_bundle_holds_every_record_and_points_at_nothing_that_is_not_there() {
    let desk = Desk::sample();
    desk.en("export fhir ../out.json").done();
    let text = std::fs::read_to_string(path(&desk, "out.json")).unwrap();
    assert_eq!(told(&text), [""; 0]);
    let bundle: Value = serde_json::from_str(&text).unwrap();
    assert_eq!((&bundle["resourceType"], &bundle["type"]), (&"Bundle".into(), &"collection".into()));
    let entries = bundle["entry"].as_array().unwrap();
    let name = |entry: &Value| {
        format!(
            "{}/{}",
            entry["resource"]["resourceType"].as_str().unwrap(),
            entry["resource"]["id"].as_str().unwrap()
        )
    };
    let names: BTreeSet<String> = entries.iter().map(name).collect();
    assert_eq!(names.len(), entries.len());
    let mut pointed = BTreeSet::new();
    references(&bundle, &mut pointed);
    assert_eq!(pointed.difference(&names).collect::<Vec<_>>(), Vec::<&String>::new());
    for kind in [
        "Patient",
        "EpisodeOfCare",
        "CarePlan",
        "Goal",
        "CareTeam",
        "ServiceRequest",
        "Task",
        "Encounter",
        "Observation",
        "Consent",
        "QuestionnaireResponse",
        "Practitioner",
        "Organization",
        "RelatedPerson",
    ] {
        let some = names.iter().any(|name| name.starts_with(&format!("{kind}/")));
        assert!(some, "{kind}");
    }
    assert!(names.contains("ServiceRequest/25sg2g-r4gnvm") && names.contains("Task/25sg2g-r4gnvm"));
}

fn references(value: &Value, found: &mut BTreeSet<String>) {
    match value {
        Value::Object(fields) => {
            for (name, inner) in fields {
                match inner.as_str() {
                    Some(text) if name == "reference" => drop(found.insert(text.to_owned())),
                    _ => references(inner, found),
                }
            }
        }
        Value::Array(items) => items.iter().for_each(|item| references(item, found)),
        _ => {}
    }
}

#[test]
fn commits_tell_where_records_come_from() {
    let desk = Desk::sample();
    desk.run("journal add tom --text Gebeld. --how phone --by noor").done();
    desk.en("export fhir ../out.json --case tom").done();
    let text = std::fs::read_to_string(path(&desk, "out.json")).unwrap();
    let bundle: Value = serde_json::from_str(&text).unwrap();
    let entries = bundle["entry"].as_array().unwrap();
    let commits: Vec<&Value> = entries
        .iter()
        .map(|entry| &entry["resource"])
        .filter(|resource| resource["resourceType"] == "Provenance")
        .collect();
    let [commit] = commits.as_slice() else { panic!("{commits:?}") };
    assert_eq!(commit["entity"][0]["what"]["identifier"]["value"], desk.git("rev-parse HEAD").trim());
    assert_eq!(commit["agent"][0]["who"]["reference"], "Practitioner/noor");
    assert_eq!(commit["activity"]["coding"][0]["code"], "journal.add");
    assert!(commit["target"][0]["reference"].as_str().unwrap().starts_with("Encounter/25sg2g-"));
    assert!(!text.contains("Marleen") && !text.contains("4fb11g"));
}

#[test]
fn the_same_records_give_the_same_bytes() {
    let desk = Desk::sample();
    for (kind, name) in [("sqlite", "a.db"), ("fhir", "a.json")] {
        desk.en(&format!("export {kind} ../{name} --with-names")).done();
        let first = std::fs::read(path(&desk, name)).unwrap();
        desk.en(&format!("export {kind} ../{name} --with-names --force")).done();
        assert!(std::fs::read(path(&desk, name)).unwrap() == first, "{kind}");
    }
}

#[test]
fn nothing_is_replaced_unless_told_and_nothing_strange_ever() {
    let desk = Desk::sample();
    desk.en("export csv ../out").done();
    desk.en("export sqlite ../out.db").done();
    same!(
        desk.refused("export sqlite ../out.db --lang nl", 3),
        str![[r#"
--- stderr
fout: ../out.db bestaat al.
uitweg: Kies een andere naam, of zeg --force om het nieuwe in de plaats te zetten.

"#]]
    );
    same!(
        desk.refused("export csv ../out --lang en", 3),
        str![[r#"
--- stderr
error: ../out is not empty, and nothing in it should be overwritten.
way out: Choose a folder that is new or empty.

"#]]
    );
    desk.en("export csv ../out --force").done();
    std::fs::write(path(&desk, "out/own.txt"), "mine").unwrap();
    desk.refused("export csv ../out --force", 3);
    assert_eq!(std::fs::read_to_string(path(&desk, "out/own.txt")).unwrap(), "mine");
    desk.refused("export fhir ../out --force", 3);
    desk.refused("export sqlite ../new.db --dry-run", 2);
    assert!(!path(&desk, "new.db").exists());
    assert_eq!(std::fs::read_dir(desk.root.parent().unwrap()).unwrap().count(), 4);
}

#[test]
fn an_empty_ledger_is_exported_too() {
    let desk = Desk::of(&[(
        "regie.toml",
        "format = \"ledger/1\"\nname = \"Empty\"\nprofile = \"general\"\nlanguage = \"en\"\n",
    )]);
    for line in ["export csv ../out", "export sqlite ../out.db", "export fhir ../out.json"] {
        desk.en(line).done();
    }
    same!(
        std::fs::read_to_string(path(&desk, "out.json")).unwrap(),
        str![[r#"
{
  "resourceType": "Bundle",
  "type": "collection",
  "entry": []
}

"#]]
    );
}
