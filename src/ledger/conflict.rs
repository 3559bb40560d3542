//! Conflicts on disk: writing what a merge could not put together, and settling it.

use serde_json::Value as Json;

use super::change::Edit;
use super::error::Error;
use super::format;
use super::layout::{conflict_path, format_of};
use super::merge::Side;
use super::read::{self, Stored};
use super::store::Ledger;
use super::{kind, schema, write};
use crate::model::conflict::{Conflict, Giver};
use crate::model::merge::{self, Clash};
use crate::model::settings::RecordFormat;

/// The files that tell of the clashes in a file; `givers` say who gave our value and theirs, and when.
#[must_use]
pub fn edits(
    path: &str,
    clashes: &[Clash],
    (ours, theirs): (&Giver, &Giver),
    format: RecordFormat,
) -> Vec<Edit> {
    let conflicts = clashes.iter().map(|clash| Conflict::new(path, clash, ours.clone(), theirs.clone()));
    conflicts.map(|conflict| write::fresh(conflict_path(&conflict.name(), format), &conflict)).collect()
}

/// The file that a conflict is about, without its extension; `None` where it cannot be read.
#[must_use]
pub fn about(conflict: &Side) -> Option<String> {
    let text = read::utf8(&conflict.path, conflict.bytes.clone()).ok()?;
    read::record::<Conflict>(&conflict.path, text).ok().map(|read| read.record.file)
}

/// A value for the place of a conflict, from what somebody typed: a number, a truth value, a text, or for a list and a
/// table what would stand in a TOML file after the `=`.
#[must_use]
pub fn typed(conflict: &Conflict, text: &str) -> Option<Json> {
    let schema = schema::of_path(&conflict.file)?;
    let at = merge::schema_at(&schema, &conflict.place);
    let of_type = |name: &str| at.and_then(|at| at.get("type")).is_some_and(|kind| kind == name);
    if text.is_empty() {
        return None;
    }
    let structured = of_type("integer") || of_type("boolean") || of_type("array") || of_type("object");
    let read = || {
        let node = format::parse(&format!("value = {text}"), RecordFormat::Toml).ok()?;
        Json::from(&node).get("value").cloned()
    };
    let read = if structured || at.is_none() { read() } else { None };
    Some(read.unwrap_or_else(|| Json::String(text.to_owned())))
}

impl Ledger {
    /// The edits that settle a conflict: the value in its place (or out of it), and the conflict gone.
    ///
    /// # Errors
    /// When the record cannot be read, or does not take the value.
    pub fn settle(&self, stored: &Stored<Conflict>, value: Option<&Json>) -> Result<Vec<Edit>, Error> {
        let conflict = &stored.record;
        let gone = |path: &str| Edit { path: path.to_owned(), content: None };
        let mut edits = vec![gone(&stored.path)];
        let schema =
            schema::of_path(&conflict.file).ok_or_else(|| Error::NotAnId { word: conflict.file.clone() })?;
        let found = self.record_file(conflict)?;
        let Some((path, text)) = found else {
            let path = format!(
                "{}.{}",
                conflict.file,
                format_of(&stored.path).map_or("toml", super::layout::extension)
            );
            if let Some(value) = value.filter(|_| conflict.place.is_empty()) {
                let text = format::write(value, format_of(&path).unwrap_or_default());
                edits.extend(checked(path, text)?);
            }
            return Ok(edits);
        };
        let format = format_of(&path).unwrap_or_default();
        let node =
            format::parse(&text, format).map_err(|problem| read::invalid(&path, text.clone(), problem))?;
        let record = Json::from(&node);
        match merge::with_value_at(&schema, &record, &conflict.place, value) {
            None => edits.push(gone(&path)),
            Some(settled) if settled == record => {}
            Some(settled) => {
                let text = format::rewrite(&text, format, &record, &settled)
                    .map_err(|problem| read::invalid(&path, text.clone(), problem))?;
                edits.extend(checked(path, text)?);
            }
        }
        Ok(edits)
    }

    /// The file of the record in conflict, in whichever format it is now.
    fn record_file(&self, conflict: &Conflict) -> Result<Option<(String, String)>, Error> {
        for extension in ["toml", "yaml", "yml"] {
            let path = format!("{}.{extension}", conflict.file);
            if let Some(text) = self.text(&path)? {
                return Ok(Some((path, text)));
            }
        }
        Ok(None)
    }
}

/// The file, when it is the record it should be.
fn checked(path: String, text: String) -> Result<Option<Edit>, Error> {
    kind::valid(&path, text.clone())?;
    Ok(Some(Edit { path, content: Some(text.into_bytes()) }))
}
