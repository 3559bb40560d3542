//! Three versions of a file put together: read by kind, merged as a record, and put back into the text of one side.
//!
//! What changed on one side alone is taken byte for byte. Where a merge line by line says the very same record, its
//! text is taken, so that the comments of both sides stay. A side that was converted to the other format stays so.
//!
//! Undo is the same merge: the base is the file as the undone commit left it, theirs is the one before it.

use serde_json::{Value as Json, json};

use super::error::Error;
use super::layout::{CONFLICTS, format_of, stem};
use super::{format, kind, read, schema};
use crate::model::merge::{self, Clash, Three};
use crate::model::settings::RecordFormat;

/// A file on one side.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Side {
    /// Its path, relative to the ledger.
    pub path: String,
    /// Its bytes.
    pub bytes: Vec<u8>,
}

/// What came of a merge.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Merged {
    /// The file as it shall be; `None` when it is gone.
    pub file: Option<Side>,
    /// What could not be put together.
    pub clashes: Vec<Clash>,
}

/// Merges three versions of a file; `None` is "not there". The paths may differ in their extension, or where one side
/// moved the record (see [`super::pair`]).
///
/// # Errors
/// A file that is no record and was changed in the same lines on both sides; a record that both sides changed and that
/// cannot be read.
pub fn merge(base: Option<&Side>, ours: Option<&Side>, theirs: Option<&Side>) -> Result<Merged, Error> {
    if ours == theirs || theirs == base {
        return Ok(Merged::plain(ours.cloned()));
    }
    if ours == base {
        return Ok(Merged::plain(theirs.cloned()));
    }
    let sides = Three { base, ours, theirs };
    let path = &target(&sides);
    if path.starts_with(&format!("{CONFLICTS}/")) {
        return Ok(Merged::plain(entry(&sides)));
    }
    let Some(schema) = schema::of_path(path) else { return by_lines(path, &sides) };
    match Record::read(&schema, &sides) {
        Ok(record) => Ok(record.merged(path)),
        // What one cannot read may still be whole after a merge by lines.
        Err(error) => by_lines(path, &sides).map_err(|_| error),
    }
}

/// A record that one side took away while the other settled a conflict on it. Settling is work as an edit is, also
/// when it changes nothing in the file: the record stays, and the whole of it is in conflict.
///
/// # Errors
/// A record that cannot be read.
pub fn settled(base: Option<&Side>, ours: Option<&Side>, theirs: Option<&Side>) -> Result<Merged, Error> {
    let value = |side: Option<&Side>| side.map(values).transpose();
    let clash = Clash { place: Vec::new(), base: value(base)?, ours: value(ours)?, theirs: value(theirs)? };
    Ok(Merged { file: ours.or(theirs).cloned(), clashes: vec![clash] })
}

impl Merged {
    fn plain(file: Option<Side>) -> Self {
        Self { file, clashes: Vec::new() }
    }
}

type Sides<'a> = Three<Option<&'a Side>>;

/// A record that both sides changed.
struct Record<'a> {
    schema: &'a Json,
    sides: &'a Sides<'a>,
    values: Three<Option<Json>>,
}

impl<'a> Record<'a> {
    fn read(schema: &'a Json, sides: &'a Sides<'a>) -> Result<Self, Error> {
        let values = Three {
            base: sides.base.map(values).transpose()?,
            ours: sides.ours.map(values).transpose()?,
            theirs: sides.theirs.map(values).transpose()?,
        };
        Ok(Self { schema, sides, values })
    }

    fn merged(&self, path: &str) -> Merged {
        let Three { base, ours, theirs } = &self.values;
        let gone = ours.is_none() || theirs.is_none();
        // A file that was only converted on one side and deleted on the other is deleted.
        if gone && !merge::absent_is_empty(self.schema) && ours.as_ref().or(theirs.as_ref()) == base.as_ref()
        {
            let moved = |side: Option<&Side>| {
                side.is_some_and(|side| Some(&side.path) != self.sides.base.map(|base| &base.path))
            };
            if moved(self.sides.ours) || moved(self.sides.theirs) {
                return Merged::plain(None);
            }
        }
        let empty = merge::absent_is_empty(self.schema).then(|| self.empty());
        let whole = |value: &'_ Option<Json>| value.clone().or_else(|| empty.clone());
        let (before, here, there) = (whole(base), whole(ours), whole(theirs));
        let versions = Three { base: before.as_ref(), ours: here.as_ref(), theirs: there.as_ref() };
        let mut merging = merge::merge(self.schema, versions);
        if gone && here == there && empty.is_none() {
            merging.value = None;
        }
        let Some(value) = merging.value else { return Merged { file: None, clashes: merging.clashes } };
        if gone && Some(&value) == empty.as_ref() {
            return Merged { file: None, clashes: merging.clashes };
        }
        let bytes = self.text(path, &value).into_bytes();
        let file = Side { path: path.to_owned(), bytes };
        if !gone
            && !is_valid(&file)
            && [self.sides.ours, self.sides.theirs].into_iter().flatten().all(is_valid)
        {
            return self.kept();
        }
        Merged { file: Some(file), clashes: merging.clashes }
    }

    /// Each side makes sense, but not both together: ours stays, and the whole record is in conflict.
    fn kept(&self) -> Merged {
        let Three { base, ours, theirs } = self.values.clone();
        let clash = Clash { place: Vec::new(), base, ours, theirs };
        Merged { file: self.sides.ours.cloned(), clashes: vec![clash] }
    }

    /// An empty record of this kind.
    fn empty(&self) -> Json {
        let versions = [&self.values.ours, &self.values.theirs, &self.values.base];
        let format = versions.into_iter().flatten().find_map(|value| value.get("format"));
        json!({ "format": format })
    }

    /// The text that says the merged values and keeps what people wrote around them.
    fn text(&self, path: &str, value: &Json) -> String {
        let format = format_of(path).unwrap_or_default();
        let says = |text: &String| format::parse(text, format).is_ok_and(|node| Json::from(&node) == *value);
        if let Some(text) = lines(self.sides).filter(says) {
            return text;
        }
        let sides = [(self.sides.ours, &self.values.ours), (self.sides.theirs, &self.values.theirs)];
        let of_format = sides.into_iter().filter_map(|(side, value)| {
            let text = std::str::from_utf8(&side?.bytes).ok()?;
            (format_of(&side?.path) == Some(format)).then_some((text, value.as_ref()?))
        });
        // The one that says most by itself; the same one whoever merges.
        let chosen = of_format.max_by_key(|(text, _)| (text.len(), *text));
        chosen
            .and_then(|(text, old)| format::rewrite(text, format, old, value).ok())
            .filter(says)
            .unwrap_or_else(|| format::write(value, format))
    }
}

/// Where the merged file stands: where the side that moved it has put it, in the format of the side that converted it.
fn target(sides: &Sides<'_>) -> String {
    let path = |side: Option<&Side>| side.map(|side| side.path.clone());
    match (path(sides.base), path(sides.ours), path(sides.theirs)) {
        (base, Some(ours), Some(theirs)) => {
            let versions = [base.as_deref(), Some(&ours), Some(&theirs)];
            let place = other_one(versions.map(|path| path.map(stem)));
            let format = other_one(
                versions.map(|path| path.map(|path| path.strip_prefix(stem(path)).unwrap_or_default())),
            );
            format!("{place}{format}")
        }
        (_, Some(path), None) | (_, None, Some(path)) => path,
        (base, None, None) => base.unwrap_or_default(),
    }
}

/// Of the last two the one that is not as the first; the same one whoever merges.
fn other_one([base, ours, theirs]: [Option<&str>; 3]) -> &str {
    let chosen = if ours == base {
        theirs
    } else if theirs == base {
        ours
    } else {
        ours.min(theirs)
    };
    chosen.unwrap_or_default()
}

/// A conflict, which is never in conflict itself: whoever settled it removed it, and of two that are about the same
/// either says it.
fn entry(sides: &Sides<'_>) -> Option<Side> {
    sides.ours.into_iter().chain(sides.theirs).min().cloned()
}

/// A file that holds no record.
fn by_lines(path: &str, sides: &Sides<'_>) -> Result<Merged, Error> {
    let text = lines(sides).ok_or_else(|| Error::LinesClash { path: path.to_owned() })?;
    Ok(Merged::plain(Some(Side { path: path.to_owned(), bytes: text.into_bytes() })))
}

/// The three texts line by line, when they are in one format and did not change the same lines.
fn lines(sides: &Sides<'_>) -> Option<String> {
    let (base, ours, theirs) = (sides.base?, sides.ours?, sides.theirs?);
    let same =
        format_of(&base.path) == format_of(&ours.path) && format_of(&ours.path) == format_of(&theirs.path);
    let text = |side: &Side| String::from_utf8(side.bytes.clone()).ok();
    same.then(|| merge::lines(&text(base)?, &text(ours)?, &text(theirs)?)).flatten()
}

/// The values of a record file, unknown keys with them.
fn values(side: &Side) -> Result<Json, Error> {
    let text = read::utf8(&side.path, side.bytes.clone())?;
    let format: RecordFormat = format_of(&side.path).unwrap_or_default();
    match format::parse(&text, format) {
        Ok(node) => Ok(Json::from(&node)),
        Err(problem) => Err(read::invalid(&side.path, text, problem)),
    }
}

fn is_valid(side: &Side) -> bool {
    String::from_utf8(side.bytes.clone()).is_ok_and(|text| kind::valid(&side.path, text).is_ok())
}

#[cfg(test)]
mod tests;
