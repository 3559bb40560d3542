//! The tables as a folder of CSV files with a description of them: a Tabular Data Package, which spreadsheets need not
//! know and programs can read.

use serde_json::json;

use super::tables::{Column, ColumnKind, Table};
use super::{About, Error, escaped, safe};

/// The name of the file that describes the others.
pub const DESCRIPTION: &str = "datapackage.json";

/// The files of the folder: name and bytes.
///
/// # Errors
/// [`Error::NotRendered`] when a table cannot be written, which is a fault of the program.
pub fn csv_folder(tables: &[Table], about: &About) -> Result<Vec<(String, Vec<u8>)>, Error> {
    let mut files = vec![(DESCRIPTION.to_owned(), description(tables, about))];
    for table in tables {
        let bytes = written(table).map_err(|error| Error::NotRendered {
            view: table.name.clone(),
            format: "csv".to_owned(),
            detail: error.to_string(),
        })?;
        files.push((file(table), bytes));
    }
    Ok(files)
}

fn file(table: &Table) -> String {
    format!("{}.csv", table.name)
}

fn written(table: &Table) -> Result<Vec<u8>, Box<dyn std::error::Error>> {
    let mut writer = csv::WriterBuilder::new().terminator(csv::Terminator::CRLF).from_writer(Vec::new());
    writer.write_record(table.columns.iter().map(|column| column.name.as_str()))?;
    for row in &table.rows {
        writer.write_record(row.iter().map(|value| match value {
            serde_json::Value::Null => String::new(),
            serde_json::Value::String(text) => safe(text),
            number => number.to_string(),
        }))?;
    }
    Ok(writer.into_inner()?)
}

/// What the files and their columns are (Data Package, Table Schema).
fn description(tables: &[Table], about: &About) -> Vec<u8> {
    let resources: Vec<_> = tables
        .iter()
        .map(|table| {
            json!({
                "name": table.name.replace('_', "-"),
                "path": file(table),
                "profile": "tabular-data-resource",
                "description": table.about,
                "format": "csv",
                "mediatype": "text/csv",
                "encoding": "utf-8",
                "dialect": { "lineTerminator": "\r\n" },
                "schema": { "fields": table.columns.iter().map(field).collect::<Vec<_>>() },
            })
        })
        .collect();
    let facts: serde_json::Map<String, serde_json::Value> =
        about.facts().into_iter().map(|(name, value)| (name.to_owned(), value.into())).collect();
    let whole =
        json!({ "profile": "tabular-data-package", "name": "regie", "regie": facts, "resources": resources });
    let text = serde_json::to_string_pretty(&whole).unwrap_or_default();
    (escaped(&text) + "\n").into_bytes()
}

fn field(column: &Column) -> serde_json::Value {
    let kind = match column.kind {
        ColumnKind::Text | ColumnKind::Code => "string",
        ColumnKind::Day => "date",
        ColumnKind::Whole => "integer",
        ColumnKind::Truth => "boolean",
    };
    json!({ "name": column.name, "type": kind, "description": column.about })
}
