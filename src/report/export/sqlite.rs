//! The tables as one `SQLite` file: documented in itself, with views for the questions that come up first.
//!
//! The file is made in memory and handed on as bytes; the same records give the same bytes. Days are text
//! (`2026-03-02`), truths are 0 and 1. No row is refused: what `regie check` finds wrong is exported as it stands.

use rusqlite::types::{ToSqlOutput, Value as Stored};
use rusqlite::{Connection, MAIN_DB, params_from_iter};
use serde_json::Value;

use super::tables::{ColumnKind, Table};
use super::{About, Error};

/// The views, documented one by one.
const VIEWS: &str = include_str!("views.sql");

/// The tables that say what the others are.
const ABOUT: &str = include_str!("about.sql");

/// The tables as the bytes of a database file.
///
/// # Errors
/// [`Error::NotRendered`] when the library refuses, which is a fault of the program.
pub fn sqlite(tables: &[Table], about: &About) -> Result<Vec<u8>, Error> {
    filled(tables, about).map_err(|error| Error::NotRendered {
        view: "export".to_owned(),
        format: "sqlite".to_owned(),
        detail: error.to_string(),
    })
}

fn filled(tables: &[Table], about: &About) -> Result<Vec<u8>, rusqlite::Error> {
    let mut connection = Connection::open_in_memory()?;
    let work = connection.transaction()?;
    for table in tables {
        work.execute_batch(&definition(table))?;
        let places = vec!["?"; table.columns.len()].join(", ");
        let mut insert = work.prepare(&format!("INSERT INTO {} VALUES ({places})", quoted(&table.name)))?;
        for row in &table.rows {
            insert.execute(params_from_iter(row.iter().map(stored)))?;
        }
    }
    documented(&work, tables, about)?;
    work.execute_batch(VIEWS)?;
    work.commit()?;
    Ok(connection.serialize(MAIN_DB)?.to_vec())
}

/// The statement that makes a table, with what stands in it as comments: `SQLite` keeps them.
fn definition(table: &Table) -> String {
    let mut text = format!("CREATE TABLE {} ( -- {}\n", quoted(&table.name), comment(&table.about));
    for (at, column) in table.columns.iter().enumerate() {
        let kind = match column.kind {
            ColumnKind::Whole | ColumnKind::Truth => "INTEGER",
            ColumnKind::Text | ColumnKind::Code | ColumnKind::Day => "TEXT",
        };
        let comma = if at + 1 == table.columns.len() { "" } else { "," };
        let line = format!("  {} {kind}{comma} -- {}\n", quoted(&column.name), comment(&column.about));
        text.push_str(&line);
    }
    text.push_str(");\n");
    let keys: Vec<String> = table.columns.iter().take(table.keys).map(|key| quoted(&key.name)).collect();
    if !keys.is_empty() {
        let index = quoted(&format!("{}_by_key", table.name));
        let on = quoted(&table.name);
        text.extend(["CREATE INDEX ", &index, " ON ", &on, " (", &keys.join(", "), ");\n"]);
    }
    text
}

/// What the tables and columns are, for tools that show no comments; and what the file was made from.
fn documented(connection: &Connection, tables: &[Table], about: &About) -> Result<(), rusqlite::Error> {
    connection.execute_batch(ABOUT)?;
    let mut facts = connection.prepare("INSERT INTO regie_export VALUES (?, ?)")?;
    for (name, value) in about.facts() {
        facts.execute([name, &value])?;
    }
    let mut columns = connection.prepare("INSERT INTO regie_column VALUES (?, ?, ?, ?)")?;
    for table in tables {
        columns.execute([table.name.as_str(), "", "table", &table.about])?;
        for column in &table.columns {
            columns.execute([&table.name, &column.name, column.kind.word(), column.about.as_str()])?;
        }
    }
    Ok(())
}

fn stored(value: &Value) -> ToSqlOutput<'static> {
    ToSqlOutput::Owned(match value {
        Value::Null => Stored::Null,
        Value::Bool(truth) => Stored::Integer(i64::from(*truth)),
        Value::Number(number) => number.as_i64().map_or(Stored::Null, Stored::Integer),
        Value::String(text) => Stored::Text(text.clone()),
        other => Stored::Text(other.to_string()),
    })
}

fn quoted(name: &str) -> String {
    format!("\"{}\"", name.replace('"', "\"\""))
}

fn comment(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
