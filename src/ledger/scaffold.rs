//! The files of a new ledger that are not records: schemas and the set-up of editors and git.

use serde_json::json;

use super::change::Edit;
use super::error::Error;
use super::schema;
use super::store::Ledger;

/// Bytes as they are: a line ending turned by git would make every record look changed. Records are merged and shown by
/// their own drivers where the repository has them, else by git's.
const ATTRIBUTES: &str = include_str!("attributes.txt");

/// The folder of the schemas.
const SCHEMAS: &str = "schemas/";

/// Schemas, `.taplo.toml`, `.vscode/settings.json`, `.gitattributes` and `.gitignore`, ready to be kept.
#[must_use]
pub fn files() -> Vec<Edit> {
    let schemas = schema::all();
    let mut edits: Vec<Edit> = schemas
        .iter()
        .map(|one| edit(&format!("{SCHEMAS}{}.schema.json", one.kind), schema::text(&one.schema)))
        .collect();
    edits.push(edit(".taplo.toml", taplo(&schemas)));
    edits.push(edit(".vscode/settings.json", vscode(&schemas)));
    edits.push(edit(ATTRIBUTES_PATH, ATTRIBUTES.to_owned()));
    // What is made from the records is not a record.
    edits.push(edit(".gitignore", "/reports/\n".to_owned()));
    edits
}

/// Where git's attributes stand.
pub const ATTRIBUTES_PATH: &str = ".gitattributes";

/// The lines of a new ledger's `.gitattributes`.
pub fn attribute_lines() -> impl Iterator<Item = &'static str> {
    ATTRIBUTES.lines()
}

/// The `.gitattributes` that is there with these lines put last, where they overrule what stands before them; `None`
/// where they stand so already.
#[must_use]
pub fn attributes_with(there: &str, lines: &[&str]) -> Option<Edit> {
    let ours =
        |line: &&str| line.is_empty() || line.starts_with('#') || ATTRIBUTES.lines().any(|one| one == *line);
    let last: Vec<&str> = there.lines().rev().map(str::trim).take_while(ours).collect();
    if lines.iter().all(|line| last.contains(line)) {
        return None;
    }
    let own = there.lines().filter(|line| !lines.contains(&line.trim()));
    let text: String = own.chain(lines.iter().copied()).flat_map(|line| [line, "\n"]).collect();
    Some(edit(ATTRIBUTES_PATH, text))
}

/// The schemas of the ledger that are not those of this program, as they are to be.
///
/// # Errors
/// When one cannot be read.
pub fn stale_schemas(ledger: &Ledger) -> Result<Vec<Edit>, Error> {
    let mut stale = Vec::new();
    for wanted in files().into_iter().filter(|edit| edit.path.starts_with(SCHEMAS)) {
        let there = ledger.text(&wanted.path)?;
        if there.map(String::into_bytes) != wanted.content {
            stale.push(wanted);
        }
    }
    Ok(stale)
}

fn edit(path: &str, text: String) -> Edit {
    Edit { path: path.to_owned(), content: Some(text.into_bytes()) }
}

fn taplo(schemas: &[schema::RecordSchema]) -> String {
    let rules = schemas.iter().map(|one| {
        format!(
            "[[rule]]\ninclude = [\"{}.toml\"]\nschema.path = \"schemas/{}.schema.json\"\n",
            one.files, one.kind
        )
    });
    rules.collect::<Vec<_>>().join("\n")
}

fn vscode(schemas: &[schema::RecordSchema]) -> String {
    let yaml: serde_json::Map<_, _> = schemas
        .iter()
        .map(|one| (format!("./schemas/{}.schema.json", one.kind), json!([format!("{}.yaml", one.files)])))
        .collect();
    schema::text(&json!({
        "yaml.schemas": yaml,
        "evenBetterToml.schema.enabled": true,
        "evenBetterToml.taplo.configFile.enabled": true,
    }))
}
