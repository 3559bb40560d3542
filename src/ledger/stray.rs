//! Records that stand where nothing reads them: a folder that was renamed, a copy beside the original.
//!
//! Whoever put them there believes that they are kept; so they are told, and never passed over.

use super::error::Error;
use super::layout::{JOURNAL, event_folders, format_of, stem};
use super::source::Source;

/// How deep is looked for records, in folders.
const DEPTH: usize = 8;

/// What no case is read from, for a path below the folder of cases; `None` when no record stands at or below it.
pub(super) fn beside(source: &Source, path: &str) -> Option<Error> {
    holds_record(source, path, DEPTH).then(|| Error::Stray { path: path.to_owned() })
}

/// The records in a case folder that nothing reads.
///
/// # Errors
/// When a folder cannot be listed.
pub(super) fn in_case(source: &Source, folder: &str) -> Result<Vec<Error>, Error> {
    let (mut strays, events) = (Vec::new(), event_folders());
    for name in source.names(folder)? {
        let path = format!("{folder}/{name}");
        let known = name == JOURNAL || events.contains(&name.as_str());
        if known && source.is_folder(&path) {
            let inside = source.names(&path)?;
            let unread = inside.iter().filter(|name| format_of(name).is_none());
            strays.extend(unread.filter_map(|name| beside(source, &format!("{path}/{name}"))));
        } else if !is_single(&name) {
            strays.extend(beside(source, &path));
        }
    }
    Ok(strays)
}

/// Whether a name is that of something a case has one of.
fn is_single(name: &str) -> bool {
    matches!(stem(name), "case" | "network" | "plan")
        && matches!(name.rsplit_once('.'), Some((_, "toml" | "yaml")))
}

/// Whether a path is, or holds, a file that looks like a record.
fn holds_record(source: &Source, path: &str, depth: usize) -> bool {
    if source.is_folder(path) {
        // What cannot be listed may hold anything.
        let Ok(names) = source.names(path) else { return true };
        return depth > 0
            && names.iter().any(|name| holds_record(source, &format!("{path}/{name}"), depth - 1));
    }
    format_of(&path.to_lowercase()).is_some()
}
