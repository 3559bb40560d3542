//! The files of a new ledger that are not records: schemas and the set-up of editors and git.

use serde_json::json;

use super::change::Edit;
use super::schema;

/// Bytes as they are: a line ending turned by git would make every record look changed. Records are merged and shown by
/// their own drivers where the repository has them, else by git's.
const ATTRIBUTES: &str = include_str!("attributes.txt");

/// Schemas, `.taplo.toml`, `.vscode/settings.json`, `.gitattributes` and `.gitignore`, ready to be kept.
#[must_use]
pub fn files() -> Vec<Edit> {
    let schemas = schema::all();
    let mut edits: Vec<Edit> = schemas
        .iter()
        .map(|one| edit(&format!("schemas/{}.schema.json", one.kind), schema::text(&one.schema)))
        .collect();
    edits.push(edit(".taplo.toml", taplo(&schemas)));
    edits.push(edit(".vscode/settings.json", vscode(&schemas)));
    edits.push(edit(".gitattributes", ATTRIBUTES.to_owned()));
    // What is made from the records is not a record.
    edits.push(edit(".gitignore", "/reports/\n".to_owned()));
    edits
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
