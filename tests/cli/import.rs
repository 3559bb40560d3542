//! `regie import fhir`: what export gave comes back, in one commit or not at all.

use serde_json::{Value, json};
use snapbox::str;

use super::{Desk, same};

const EMPTY: (&str, &str) =
    ("regie.toml", "format = \"ledger/1\"\nname = \"Empty\"\nprofile = \"work-care\"\nlanguage = \"nl\"\n");

/// A bundle of the sample ledger, with two commits of its own behind it.
fn exported(options: &str) -> String {
    let desk = Desk::sample();
    desk.run("journal add tom --text Gebeld. --how phone --by noor").done();
    desk.run("team add --handle nele --name 'Nele Nieuw' --mail nele@x.example").done();
    desk.en(&format!("export fhir ../out.json {options}")).done();
    std::fs::read_to_string(desk.root.parent().unwrap().join("out.json")).unwrap()
}

/// An empty ledger and the bundle beside it.
fn laid(text: &str) -> (Desk, String) {
    let desk = Desk::of(&[EMPTY]);
    let file = desk.beside("in.json", text);
    (desk, file)
}

fn again(desk: &Desk, options: &str) -> String {
    desk.en(&format!("export fhir ../again.json {options} --force")).done();
    std::fs::read_to_string(desk.root.parent().unwrap().join("again.json")).unwrap()
}

#[test]
fn export_import_export_gives_the_same_bytes() {
    for options in ["--with-names", ""] {
        let text = exported(options);
        let (desk, file) = laid(&text);
        let before = desk.commits();
        desk.en(&format!("import fhir {file}")).done();
        desk.assert_kept(before);
        assert!(again(&desk, options) == text, "{options}");
        // A second time there is nothing new.
        let print = desk.print();
        let answer = desk.en(&format!("import fhir {file}")).done();
        desk.assert_unchanged(&print, "import fhir");
        assert!(answer.err.contains("Nothing new"), "{}", answer.err);
    }
}

#[test]
fn a_ledger_that_was_just_made_takes_everything_and_gives_the_same_bytes() {
    // Made under the handle that the bundle knows, and under another one for the same person.
    for (options, handle) in [("--with-names", "ilse"), ("--with-names", "iv"), ("", "ilse")] {
        let text = exported(options);
        let desk = Desk::empty();
        desk.nl(&format!("init fresh --profile work-care --handle {handle}")).done();
        let desk = desk.inside("fresh");
        let file = desk.beside("in.json", &text);
        let before = desk.commits();
        desk.en(&format!("import fhir {file}")).done();
        desk.assert_kept(before);
        assert!(again(&desk, options) == text, "{options} {handle}");
        let answer = desk.en(&format!("import fhir {file}")).done();
        assert!(answer.err.contains("Nothing new"), "{}", answer.err);
        desk.run("journal add 25sg2g --text 'Opnieuw gebeld.' --how phone --by noor").done();
    }
    // Once somebody worked in it, nobody is overwritten.
    let desk = Desk::empty();
    desk.nl("init worked --profile work-care --handle ilse").done();
    let desk = desk.inside("worked");
    desk.run("service add --slug lamp --name Lamp --area income").done();
    let file = desk.beside("in.json", exported("--with-names"));
    let answer = desk.refused(&format!("import fhir {file} --lang en"), 3);
    assert!(answer.err.contains("team/ilse"), "{}", answer.err);
}

#[test]
fn what_comes_back_is_a_ledger_to_work_in() {
    let (desk, file) = laid(&exported("--with-names"));
    let told = desk.nl(&format!("import fhir {file} --dry-run")).done();
    assert!(told.err.starts_with("import.fhir\n") && told.err.contains("\nOrigin: "), "{}", told.err);
    assert_eq!(desk.commits(), 1);
    desk.nl(&format!("import fhir {file}")).done();
    let message = desk.git("log -1 --format=%B");
    assert!(!message.contains("Vereecke") && message.contains("Record: 25sg2g/r4gnvm"), "{message}");
    assert!(desk.nl("plan show tom").done().out.contains("rekenblad"));
    desk.run("journal add tom --text 'Opnieuw gebeld.' --how phone --by noor").done();
}

fn changed(change: impl Fn(&mut Vec<Value>)) -> String {
    let mut bundle: Value = serde_json::from_str(&exported("--with-names")).unwrap();
    change(bundle["entry"].as_array_mut().unwrap());
    bundle.to_string()
}

#[test]
fn what_does_not_fit_is_told_and_nothing_is_taken() {
    let text = changed(|entries| {
        entries.push(json!({ "resource": { "resourceType": "MedicationRequest", "id": "x" } }));
        let carry = |case: &str, record: &str| {
            json!({ "resource": { "resourceType": "Encounter", "id": "y", "extension": [{
                "url": "https://example.org/regie/fhir/record",
                "extension": [{ "url": "case", "valueString": case }, { "url": "record", "valueString": record }],
            }] } })
        };
        entries.push(carry("25sg2g", "{"));
        entries.push(carry("../../etc", "{\"format\":\"review/1\",\"id\":\"v00000\",\"on\":\"2026-01-01\"}"));
        entries.push(carry("25sg2g", "{\"format\":\"review/1\",\"id\":\"v00000\",\"on\":\"2026-01-01\"}"));
        entries.push(carry("25sg2g", "{\"format\":\"review/1\",\"id\":\"../../x\",\"on\":\"2026-01-01\"}"));
    });
    let (desk, file) = laid(&text);
    same!(
        desk.refused(&format!("import fhir {file} --lang en"), 3),
        str![[r#"
--- stderr
✗ Entry 357: a resource that regie does not know (MedicationRequest).
✗ Entry 358: what it carries is no record.
✗ Entry 359: its case is neither in the file nor in the ledger.
✗ Entry 360: not a valid record (missing-field); it would be
  cases/2025-05/[ID]/reviews/2026-01-01-[ID].toml.
✗ Entry 361: what it carries is no record.
error: 5 entries do not fit; nothing was taken in.
way out: Put right what is listed above, or say --skip-bad to take in the rest.

"#]]
    );
    let before = desk.commits();
    let answer = desk.nl(&format!("import fhir {file} --skip-bad")).ended(1);
    assert!(answer.err.contains("MedicationRequest"), "{}", answer.err);
    desk.assert_kept(before);
}

#[test]
fn what_the_ledger_says_otherwise_is_never_overwritten() {
    let text = exported("--with-names");
    let (desk, file) = laid(&text);
    desk.en(&format!("import fhir {file}")).done();
    let case =
        desk.git("ls-files").lines().find(|path| path.ends_with("25sg2g/case.toml")).unwrap().to_owned();
    desk.write(&case, desk.read(&case).replace("Vereecke", "Verhoeven"));
    desk.commit("by hand");
    let answer = desk.refused(&format!("import fhir {file} --lang nl"), 3);
    assert!(answer.err.contains("25sg2g al, en daar staat iets anders"), "{}", answer.err);
}

#[test]
fn a_file_that_is_no_bundle_is_told() {
    let (desk, file) = laid("{ \"resourceType\": \"Patient\" }");
    same!(
        desk.refused(&format!("import fhir {file} --lang nl"), 2),
        str![[r#"
--- stderr
fout: [HOME]/in.json is geen FHIR-bundel.
uitweg: Geef het bestand dat regie export fhir schreef: een resource van het type Bundle.

"#]]
    );
    let broken = desk.beside("broken.json", "{\n  \"resourceType\": \n");
    same!(
        desk.refused(&format!("import fhir {broken} --lang en"), 2),
        str![[r#"
--- stderr
error: [HOME]/broken.json is not JSON (line 3).
way out: Give the file that regie export fhir wrote.

"#]]
    );
    let latin = desk.beside("latin.json", b"{ \"a\": \"caf\xe9\" }");
    desk.refused(&format!("import fhir {latin}"), 3);
    desk.refused("import fhir nowhere.json", 3);
}
