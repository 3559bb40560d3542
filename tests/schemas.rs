//! The schemas in `schemas/` are those of the types, and the sample ledgers are valid by them.

use std::path::Path;

use regie::ledger::{layout, sample, schema};
use regie::report::view;

/// Where a schema stands and what it must be.
fn wanted() -> Vec<(String, String)> {
    let records = schema::all().into_iter().map(|one| (format!("{}.schema.json", one.kind), one.schema));
    let views = view::schemas().into_iter().map(|(name, one)| (format!("view/{name}.schema.json"), one));
    records.chain(views).map(|(path, one)| (path, schema::text(&one))).collect()
}

/// `SNAPSHOTS=overwrite cargo test schemas` writes them anew.
#[test]
fn no_schema_is_stale() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("schemas");
    let overwrite = std::env::var_os("SNAPSHOTS").is_some_and(|word| word == "overwrite");
    for (path, text) in wanted() {
        let file = folder.join(&path);
        if overwrite {
            std::fs::create_dir_all(file.parent().unwrap()).unwrap();
            std::fs::write(&file, &text).unwrap();
        }
        let kept = std::fs::read_to_string(&file).unwrap_or_default();
        assert!(kept == text, "{path} is stale: SNAPSHOTS=overwrite cargo test schemas");
    }
}

#[test]
fn no_schema_is_left_over() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("schemas");
    let names: Vec<String> = wanted().into_iter().map(|(path, _)| path).collect();
    for below in ["", "view/"] {
        for entry in std::fs::read_dir(folder.join(below)).unwrap() {
            let entry = entry.unwrap();
            let name = format!("{below}{}", entry.file_name().to_string_lossy());
            assert!(entry.path().is_dir() || names.contains(&name), "{name} belongs to nothing");
        }
    }
}

#[test]
fn the_sample_ledgers_are_valid_by_them() {
    for profile in sample::profiles() {
        let mut judged = 0;
        for (path, bytes) in sample::files(profile) {
            let Some(wanted) = schema_of(&path) else { continue };
            let text = std::str::from_utf8(bytes).unwrap();
            let node = regie::ledger::format::parse(text, layout::format_of(&path).unwrap()).unwrap();
            let problems = problems(&wanted, &serde_json::Value::from(&node));
            assert_eq!(problems, Vec::<String>::new(), "{profile}/{path}");
            judged += 1;
        }
        assert!(judged > 50, "{profile}: {judged} files");
    }
}

/// An invented fault is seen: the judge is awake.
#[test]
fn a_record_that_is_not_valid_is_seen() {
    let referral = schema_of("cases/2026-03/k7qf2x/referrals/2026-03-02-r7kq2m.toml").unwrap();
    let record = serde_json::json!({ "format": "referral/1", "id": "r7kq2m", "on": "2026-03-02", "by": "ilse",
        "service": "ocmw-budget", "status": "in-progress", "events": [] });
    assert_eq!(problems(&referral, &record).len(), 1);
}

/// The schema for a file, by the patterns that editors use.
fn schema_of(path: &str) -> Option<serde_json::Value> {
    let matches = |pattern: &str| {
        layout::format_of(path)?;
        let stem = layout::stem(path);
        let (parts, wanted): (Vec<&str>, Vec<&str>) =
            (stem.split('/').collect(), pattern.split('/').collect());
        let fits = |(part, wanted): (&&str, &&str)| *wanted == "*" || part == wanted;
        (parts.len() == wanted.len() && parts.iter().zip(&wanted).all(fits)).then_some(())
    };
    schema::all().into_iter().find(|one| matches(&one.files).is_some()).map(|one| one.schema)
}

/// What of a record is not as its schema says.
pub(crate) fn problems(schema: &serde_json::Value, record: &serde_json::Value) -> Vec<String> {
    let mut schemas = boon::Schemas::new();
    let mut compiler = boon::Compiler::new();
    compiler.enable_format_assertions();
    compiler.add_resource("record", schema.clone()).unwrap();
    let index = compiler.compile("record", &mut schemas).unwrap();
    match schemas.validate(record, index) {
        Ok(()) => Vec::new(),
        Err(error) => error.causes.iter().map(ToString::to_string).collect(),
    }
}
