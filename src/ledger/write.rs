//! From records to file contents. Nothing is written here: a change carries the contents to history.

use serde_json::Value as Json;

use super::change::Edit;
use super::error::Error;
use super::format;
use super::layout::format_of;
use super::read;
use crate::model::Record;

/// A new file with this record.
#[must_use]
pub fn fresh<T: Record>(path: impl Into<String>, record: &T) -> Edit {
    let path = path.into();
    let text = format::write(&whole(record), format_of(&path).unwrap_or_default());
    Edit { path, content: Some(text.into_bytes()) }
}

/// The file at `path` with this record in place of the one it holds: only what differs is touched.
///
/// # Errors
/// When the old text is not a record of this kind.
pub fn changed<T: Record>(path: &str, text: &str, record: &T) -> Result<Edit, Error> {
    let old = read::record::<T>(path, text.to_owned())?;
    let format = format_of(path).unwrap_or_default();
    let written = format::rewrite(text, format, &whole(&old.record), &whole(record))
        .map_err(|problem| read::invalid(path, text.to_owned(), problem))?;
    Ok(Edit { path: path.to_owned(), content: Some(written.into_bytes()) })
}

/// The values of a record with its format in front.
fn whole<T: Record>(record: &T) -> Json {
    let mut fields = serde_json::Map::new();
    fields.insert("format".to_owned(), Json::String(format!("{}/{}", T::KIND, T::VERSION)));
    if let Json::Object(values) = format::values(record) {
        fields.extend(values);
    }
    Json::Object(fields)
}
