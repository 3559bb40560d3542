use super::*;
use crate::ledger::pair::same_record;

const CASE: &str = "cases/2026-03/k7qf2x";

fn side(path: &str, text: &str) -> Side {
    Side { path: format!("{CASE}/{path}"), bytes: text.as_bytes().to_vec() }
}

fn text(merged: &Merged) -> &str {
    std::str::from_utf8(&merged.file.as_ref().unwrap().bytes).unwrap()
}

/// Both ways, which must give the same bytes where nothing clashes.
fn both(base: Option<&Side>, ours: Option<&Side>, theirs: Option<&Side>) -> Merged {
    let (one, other) = (merge(base, ours, theirs).unwrap(), merge(base, theirs, ours).unwrap());
    assert_eq!(one.clashes.len(), other.clashes.len());
    if one.clashes.is_empty() {
        assert_eq!(one, other);
    }
    if let Some(file) = &one.file {
        kind::valid(&file.path, String::from_utf8(file.bytes.clone()).unwrap()).unwrap();
    }
    one
}

fn entry(id: &str, on: &str, words: &str) -> String {
    format!("\n[[entry]]\nid = \"{id}\"\non = {on}\nrecorded = {on}\nby = \"ilse\"\ntext = \"{words}\"\n")
}

const JOURNAL: &str = "format = \"journal/1\"\n";

#[test]
fn both_append_to_the_journal() {
    let first = format!("{JOURNAL}{}", entry("j00001", "2026-03-02", "First."));
    let base = side("journal/2026.toml", &first);
    let ours = side(
        "journal/2026.toml",
        &format!("{first}\n# A note of mine.{}", entry("j00009", "2026-03-04", "Ours.")),
    );
    let theirs = side("journal/2026.toml", &format!("{first}{}", entry("j00003", "2026-03-05", "Theirs.")));
    let merged = both(Some(&base), Some(&ours), Some(&theirs));
    assert_eq!(merged.clashes, vec![]);
    assert_eq!(
        text(&merged),
        format!(
            "{first}\n# A note of mine.{}{}",
            entry("j00009", "2026-03-04", "Ours."),
            entry("j00003", "2026-03-05", "Theirs.")
        )
    );
}

#[test]
fn both_begin_the_journal_of_a_year() {
    let ours = side("journal/2026.toml", &format!("{JOURNAL}{}", entry("j00009", "2026-03-04", "Ours.")));
    let theirs = side("journal/2026.toml", &format!("{JOURNAL}{}", entry("j00003", "2026-03-01", "Theirs.")));
    let merged = both(None, Some(&ours), Some(&theirs));
    assert_eq!(merged.clashes, vec![]);
    let (first, second) = (entry("j00003", "2026-03-01", "Theirs."), entry("j00009", "2026-03-04", "Ours."));
    assert_eq!(text(&merged), format!("{JOURNAL}{first}{second}"));
}

#[test]
fn the_first_entry_of_a_year_can_be_taken_back_when_there_are_more() {
    let made = side("journal/2026.toml", &format!("{JOURNAL}{}", entry("j00001", "2026-03-02", "First.")));
    let more =
        format!("{}{}", String::from_utf8_lossy(&made.bytes), entry("j00002", "2026-03-03", "Second."));
    let undone = merge(Some(&made), Some(&side("journal/2026.toml", &more)), None).unwrap();
    assert_eq!(undone.clashes, vec![]);
    assert_eq!(text(&undone), format!("{JOURNAL}{}", entry("j00002", "2026-03-03", "Second.")));
    // What is the only entry goes with its file, comments or not.
    let comment = format!("# Mine.\n{}", String::from_utf8_lossy(&made.bytes));
    let undone = merge(Some(&made), Some(&side("journal/2026.toml", &comment)), None).unwrap();
    assert_eq!(undone, Merged { file: None, clashes: vec![] });
}

const SERVICE: &str = "format = \"service/1\"\nslug = \"caw\"\nname = \"CAW\"\noffer = \"\"\"\nOne.\nTwo.\nThree.\n\"\"\"\nwaiting_days = 10\nwaiting_on = 2026-01-01\n";

fn service(text: &str) -> Side {
    Side { path: "services/caw.toml".into(), bytes: text.as_bytes().to_vec() }
}

#[test]
fn fields_beside_each_other_and_lines_of_a_text_keep_both() {
    let ours = SERVICE.replace("waiting_days = 10", "waiting_days = 20 # by phone").replace("One.", "Eén.");
    let theirs = SERVICE.replace("2026-01-01", "2026-02-02").replace("Three.", "Drie.");
    let merged = both(Some(&service(SERVICE)), Some(&service(&ours)), Some(&service(&theirs)));
    assert_eq!(merged.clashes, vec![]);
    assert_eq!(
        text(&merged),
        "format = \"service/1\"\nslug = \"caw\"\nname = \"CAW\"\noffer = \"\"\"\nEén.\nTwo.\nDrie.\n\"\"\"\nwaiting_days = 20 # by phone\nwaiting_on = 2026-02-02\n"
    );
}

#[test]
fn one_value_changed_by_both_keeps_ours_and_says_so() {
    let ours = SERVICE.replace("waiting_days = 10", "waiting_days = 20");
    let theirs = SERVICE.replace("waiting_days = 10", "waiting_days = 30 # by mail");
    let merged = both(Some(&service(SERVICE)), Some(&service(&ours)), Some(&service(&theirs)));
    let clash = Clash {
        place: vec!["waiting_days".into()],
        base: Some(10.into()),
        ours: Some(20.into()),
        theirs: Some(30.into()),
    };
    assert_eq!(merged.clashes, vec![clash]);
    assert!(text(&merged).contains("waiting_days = 20"), "{}", text(&merged));
}

#[test]
fn deleted_against_edited_keeps_the_edit() {
    let theirs = service(&SERVICE.replace("CAW", "CAW Centrum"));
    let merged = both(Some(&service(SERVICE)), None, Some(&theirs));
    assert_eq!(merged.file, Some(theirs));
    assert_eq!(merged.clashes.len(), 1);
    assert!(merged.clashes[0].place.is_empty() && merged.clashes[0].ours.is_none());
    assert_eq!(both(Some(&service(SERVICE)), None, Some(&service(SERVICE))).file, None);
}

#[test]
fn one_side_converts_and_the_other_edits() {
    let yaml = "format: service/1\nslug: caw\nname: CAW\noffer: |\n  One.\n  Two.\n  Three.\nwaiting_days: 10 # from the paper\nwaiting_on: 2026-01-01\n";
    let converted = Side { path: "services/caw.yaml".into(), bytes: yaml.into() };
    let theirs = service(&SERVICE.replace("waiting_days = 10", "waiting_days = 30").replace("Two.", "Twee."));
    let merged = both(Some(&service(SERVICE)), Some(&converted), Some(&theirs));
    assert_eq!(merged.clashes, vec![]);
    assert_eq!(merged.file.as_ref().unwrap().path, "services/caw.yaml");
    assert_eq!(text(&merged), yaml.replace("10 #", "30 #").replace("Two.", "Twee."));
    // Converted and deleted is deleted: nobody changed a word.
    assert_eq!(both(Some(&service(SERVICE)), Some(&converted), None).file, None);
}

#[test]
fn a_service_gets_another_name_on_one_side() {
    let moved = Side {
        path: "services/caw-centrum.toml".into(),
        bytes: SERVICE.replace("slug = \"caw\"", "slug = \"caw-centrum\"").into(),
    };
    let theirs = service(&SERVICE.replace("waiting_days = 10", "waiting_days = 30"));
    let merged = both(Some(&service(SERVICE)), Some(&moved), Some(&theirs));
    assert_eq!(merged.clashes, vec![]);
    assert_eq!(merged.file.as_ref().unwrap().path, "services/caw-centrum.toml");
    assert!(text(&merged).contains("slug = \"caw-centrum\"") && text(&merged).contains("waiting_days = 30"));
    assert!(same_record(&service(SERVICE), &moved));
    assert!(!same_record(
        &service(SERVICE),
        &Side {
            path: "services/other.toml".into(),
            bytes: "format = \"service/1\"\nslug = \"other\"\nname = \"Other\"\n".into()
        }
    ));
}

#[test]
fn one_side_gives_a_service_another_name_and_the_other_converts_it() {
    let moved = Side {
        path: "services/caw-centrum.toml".into(),
        bytes: SERVICE.replace("slug = \"caw\"", "slug = \"caw-centrum\"").into(),
    };
    let converted = Side {
        path: "services/caw.yaml".into(),
        bytes: format::write(&values(&service(SERVICE)).unwrap(), RecordFormat::Yaml).into(),
    };
    for (ours, theirs) in [(&moved, &converted), (&converted, &moved)] {
        let merged = both(Some(&service(SERVICE)), Some(ours), Some(theirs));
        assert_eq!(merged.clashes, vec![]);
        assert_eq!(merged.file.as_ref().unwrap().path, "services/caw-centrum.yaml");
        assert!(text(&merged).contains("slug: caw-centrum\n"), "{}", text(&merged));
    }
}

#[test]
fn what_is_no_record_is_merged_by_lines_or_refused() {
    let file = |text: &str| Side { path: ".gitignore".into(), bytes: text.into() };
    let merged = merge(Some(&file("a\nb\nc\n")), Some(&file("x\nb\nc\n")), Some(&file("a\nb\ny\n"))).unwrap();
    assert_eq!(text(&merged), "x\nb\ny\n");
    let clash = merge(Some(&file("a\n")), Some(&file("b\n")), Some(&file("c\n")));
    assert_eq!(clash, Err(Error::LinesClash { path: ".gitignore".into() }));
}

#[test]
fn what_one_cannot_read_is_told_and_keys_of_ones_own_stay() {
    let settings = |text: &str| Side { path: "regie.toml".into(), bytes: text.into() };
    let base =
        settings("format = \"ledger/1\"\nname = \"A\"\nprofile = \"general\"\nlanguage = \"nl\"\nown = 1\n");
    let broken = settings("format = \"ledger/1\"\nname = \"B\"\nprofile = \"general\"\nlanguage = \n");
    let ours =
        settings("format = \"ledger/1\"\nname = \"C\"\nprofile = \"general\"\nlanguage = \"nl\"\nown = 2\n");
    assert!(matches!(merge(Some(&base), Some(&ours), Some(&broken)), Err(Error::InvalidRecord { .. })));
    let theirs =
        settings("format = \"ledger/1\"\nname = \"A\"\nprofile = \"general\"\nlanguage = \"en\"\nown = 1\n");
    let merged = both(Some(&base), Some(&ours), Some(&theirs));
    assert_eq!(
        text(&merged),
        "format = \"ledger/1\"\nname = \"C\"\nprofile = \"general\"\nlanguage = \"en\"\nown = 2\n"
    );
}
