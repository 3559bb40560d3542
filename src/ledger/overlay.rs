//! The ledger as it will be once a change is kept: the working files, with the change laid over them.

use std::path::PathBuf;

use super::change::Edit;
use super::error::Error;
use super::read;
use super::source::{Found, Moment};

/// The working files below a root with these edits laid over them.
#[must_use]
pub fn overlaid(root: PathBuf, edits: Vec<Edit>) -> Moment {
    let laid = Overlay { root, edits };
    Moment::new("", move |path| laid.look(path))
}

struct Overlay {
    root: PathBuf,
    edits: Vec<Edit>,
}

impl Overlay {
    fn look(&self, path: &str) -> Result<Found, Error> {
        if let Some(edit) = self.edits.iter().find(|edit| edit.path == path) {
            return Ok(edit.content.clone().map_or(Found::Nothing, Found::File));
        }
        let names = self.names(path)?;
        let is_folder = path.is_empty() || read::is_folder(&self.root, path);
        if is_folder || !names.is_empty() {
            // A folder out of which everything goes, goes too.
            return Ok(if names.is_empty() && !path.is_empty() {
                Found::Nothing
            } else {
                Found::Folder(names)
            });
        }
        Ok(read::text(&self.root, path)?.map_or(Found::Nothing, |text| Found::File(text.into_bytes())))
    }

    /// The names in a folder once the edits are made.
    fn names(&self, folder: &str) -> Result<Vec<String>, Error> {
        let below = if folder.is_empty() { String::new() } else { format!("{folder}/") };
        let there = folder.is_empty() || read::is_folder(&self.root, folder);
        let mut names = if there { read::names(&self.root, folder)? } else { Vec::new() };
        let touched = self.edits.iter().filter_map(|edit| Some((edit, edit.path.strip_prefix(&below)?)));
        for (edit, rest) in touched {
            let name = rest.split('/').next().unwrap_or(rest).to_owned();
            if edit.content.is_some() && !names.contains(&name) {
                names.push(name);
            }
        }
        names.retain(|name| self.stays(&format!("{below}{name}")));
        names.sort();
        Ok(names)
    }

    /// Whether something is left at a path.
    fn stays(&self, path: &str) -> bool {
        let inside = format!("{path}/");
        let gone = |edit: &&Edit| edit.content.is_none();
        if self.edits.iter().filter(gone).any(|edit| edit.path == path) {
            return false;
        }
        let empties = self.edits.iter().filter(gone).any(|edit| edit.path.starts_with(&inside));
        !empties || self.names(path).is_ok_and(|names| !names.is_empty())
    }
}
