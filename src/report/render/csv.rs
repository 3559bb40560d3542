//! CSV for spreadsheets: RFC 4180, every column always there, no cell that a spreadsheet takes for a formula.

use schemars::JsonSchema;
use serde::Serialize;
use serde_json::{Map, Value};

use super::{InConflict, conflict};
use crate::i18n::{clean, is_unsafe};
use crate::report::view::Sheet;

/// The items as lines under their keys; nested keys are joined by a point, lists by a semicolon.
///
/// Columns come from the items' schema and from the view, so they do not depend on which values happen to be filled in.
pub(super) fn write<Item: Serialize + JsonSchema>(
    items: &[Item],
    more: Vec<String>,
) -> Result<String, String> {
    let mut columns = schema_columns::<Item>();
    columns.extend(more);
    let mut rows: Vec<Map<String, Value>> = Vec::with_capacity(items.len());
    for item in items {
        let value = serde_json::to_value(item).map_err(|error| error.to_string())?;
        let mut row = Map::new();
        flatten("", &value, &mut row);
        rows.push(row);
    }
    add_seen(&mut columns, &rows);
    let cells = rows
        .iter()
        .map(|row| columns.iter().map(|name| row.get(name).map(cell).unwrap_or_default()).collect());
    lines(&columns, cells)
}

/// The lines of a sheet; with the conflicts that a line shows something of, where there are any.
pub(super) fn sheet(sheet: &Sheet, shown: &[&InConflict]) -> Result<String, String> {
    let mut columns: Vec<String> = sheet.columns.iter().map(|name| (*name).to_owned()).collect();
    columns.extend((!shown.is_empty()).then(|| "conflict".to_owned()));
    let cells = sheet.rows.iter().map(|row| {
        let names = conflict::names(&Value::Array(row.clone()), shown);
        row.iter().map(cell).chain((!shown.is_empty()).then(|| safe(&names.join("; ")))).collect()
    });
    lines(&columns, cells)
}

fn lines(columns: &[String], cells: impl Iterator<Item = Vec<String>>) -> Result<String, String> {
    let mut writer =
        csv::WriterBuilder::new().terminator(csv::Terminator::CRLF).flexible(true).from_writer(Vec::new());
    let heading = columns.iter().map(|name| safe(name)).collect();
    for line in std::iter::once(heading).chain(cells) {
        writer.write_record(line).map_err(|error| error.to_string())?;
    }
    let bytes = writer.into_inner().map_err(|error| error.to_string())?;
    String::from_utf8(bytes).map_err(|error| error.to_string())
}

/// The columns that a type of item can fill, in the order of its fields.
fn schema_columns<Item: JsonSchema>() -> Vec<String> {
    let settings = schemars::generate::SchemaSettings::draft07().for_serialize();
    let mut generator = settings.with(|settings| settings.inline_subschemas = true).into_generator();
    let schema = generator.subschema_for::<Item>();
    let mut columns = Vec::new();
    columns_of("", schema.as_value(), &mut columns);
    columns
}

fn columns_of(path: &str, schema: &Value, columns: &mut Vec<String>) {
    let alternatives = schema.get("anyOf").and_then(Value::as_array).into_iter().flatten();
    let shape = std::iter::once(schema).chain(alternatives).find_map(|shape| shape.get("properties"));
    match shape.and_then(Value::as_object) {
        Some(properties) => {
            for (name, property) in properties {
                columns_of(&joined(path, name), property, columns);
            }
        }
        // Maps have no columns until something is in them.
        None if path.is_empty() || is_map(schema) => {}
        None => columns.push(path.to_owned()),
    }
}

fn is_map(schema: &Value) -> bool {
    let kind = schema.get("type");
    kind.is_some_and(|kind| kind == "object") && schema.get("properties").is_none()
}

/// Columns that only the items themselves know, such as the keys of a map.
fn add_seen(columns: &mut Vec<String>, rows: &[Map<String, Value>]) {
    for (name, value) in rows.iter().flatten() {
        let within = format!("{name}.");
        let known = columns.iter().any(|column| column == name || column.starts_with(&within));
        if !known && !value.is_null() {
            columns.push(name.clone());
        }
    }
}

fn flatten(path: &str, value: &Value, row: &mut Map<String, Value>) {
    match value {
        // What may not be told leaves its place empty.
        Value::Object(fields) if fields.get("suppressed") == Some(&Value::Bool(true)) => {}
        Value::Object(fields) => {
            for (name, field) in fields {
                flatten(&joined(path, name), field, row);
            }
        }
        other => {
            row.insert(path.to_owned(), other.clone());
        }
    }
}

fn joined(path: &str, name: &str) -> String {
    if path.is_empty() { name.to_owned() } else { format!("{path}.{name}") }
}

fn cell(value: &Value) -> String {
    match value {
        Value::Null => String::new(),
        Value::String(text) => safe(text),
        Value::Array(parts) if parts.iter().all(|part| !part.is_array() && !part.is_object()) => {
            let texts =
                parts.iter().map(|part| part.as_str().map_or_else(|| part.to_string(), str::to_owned));
            safe(&texts.collect::<Vec<_>>().join("; "))
        }
        other => shown(&other.to_string()),
    }
}

/// A quote before whatever a spreadsheet would run as a formula; numbers stay numbers.
pub(in crate::report) fn safe(text: &str) -> String {
    let risky = text.starts_with(['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠']);
    if risky && !is_number(text) { format!("'{}", shown(text)) } else { shown(text) }
}

fn is_number(text: &str) -> bool {
    let digits = text.strip_prefix(['-', '+']).unwrap_or(text);
    let mut parts = digits.splitn(2, ['.', ',']);
    parts.all(|part| !part.is_empty() && part.bytes().all(|sign| sign.is_ascii_digit()))
}

/// Tabs and line ends stay: they are data here, and quoted.
fn shown(text: &str) -> String {
    if text.chars().any(|letter| letter != '\n' && letter != '\t' && is_unsafe(letter)) {
        let lines = text.split('\t').map(clean);
        return lines.collect::<Vec<_>>().join("\t");
    }
    text.to_owned()
}

#[cfg(test)]
mod tests {
    use super::super::Format;
    use super::super::sample::{Item, calm, hostile, shown};
    use super::*;
    use crate::model::Language;

    #[test]
    fn items_become_lines_with_every_column_of_the_schema() {
        let dutch = shown(&calm(), Format::Csv, Language::Nl, false);
        assert_eq!(dutch, shown(&calm(), Format::Csv, Language::En, false));
        insta::assert_snapshot!(dutch.replace("\r\n", "␍␊\n"), @r#"
case,due,days_late,outcome.met,outcome.view,goals,note␍␊
k7qf2x,2026-03-02,12,,,g4tzb9; g00000,Wacht op antwoord van het OCMW over de schuldhulpverlening␍␊
p2m9rd,2026-03-02,-1,true,"goed, zei ze",g4tzb9; g00000,王芳 belt␍␊
"#);
    }

    #[test]
    fn no_items_still_give_the_columns() {
        let out = write::<Item>(&[], Vec::new()).unwrap();
        assert_eq!(out, "case,due,days_late,outcome.met,outcome.view,goals,note\r\n");
    }

    #[test]
    fn no_cell_is_a_formula() {
        insta::assert_snapshot!(shown(&hostile(), Format::Csv, Language::Nl, false).replace("\r\n", "␍␊\n"), @r#"
case,due,days_late,outcome.met,outcome.view,goals,note␍␊
k7qf2x,2026-03-02,12,,,g4tzb9; g00000,"'=HYPERLINK(""http://x"") <script>alert(1)</script> ␛[31mred␛]0;t␇ �evil� a|b *bold* [l](u)
# second line	tab �2J ␡"␍␊
p2m9rd,2026-03-02,-1,true,"goed, zei ze",g4tzb9; g00000,"'=HYPERLINK(""http://x"") <script>alert(1)</script> ␛[31mred␛]0;t␇ �evil� a|b *bold* [l](u)
# second line	tab �2J ␡"␍␊
"#);
        for text in ["=1+1", "+32 470 12", "-a", "@x", "\tx", "\rx", "＝1", "-", "+", "-1-1", "--1"] {
            assert!(safe(text).starts_with('\''), "{text:?}");
        }
        for text in ["-5", "+5", "-5.25", "-5,25", "1=1", "a@b"] {
            assert_eq!(safe(text), text);
        }
    }

    #[test]
    fn keys_of_a_map_become_columns_when_seen() {
        #[derive(Serialize, JsonSchema)]
        struct Counted {
            by: std::collections::BTreeMap<String, i64>,
        }
        let item = |key: &str| Counted { by: [(key.to_owned(), 1)].into() };
        let out = write(&[item("=a"), item("b")], Vec::new()).unwrap();
        assert_eq!(out, "by.=a,by.b\r\n1,\r\n,1\r\n");
    }
}
