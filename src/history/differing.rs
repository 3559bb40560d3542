//! What differs between two trees: only folders whose ids differ are opened.

use std::collections::BTreeMap;

use git2::{ObjectType, Oid, Repository, Tree, TreeEntry};

/// One file that differs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Differing {
    /// Its path below the folder that the walk began in.
    pub(super) path: String,
    /// What it was, `None` when it was not there.
    pub(super) old: Option<Oid>,
    /// What it is, `None` when it is gone.
    pub(super) new: Option<Oid>,
}

/// The files that differ between two folders, by path; only paths that lead somewhere are followed.
///
/// # Errors
/// libgit2's, when a folder cannot be read.
pub(super) fn between<'git>(
    git: &'git Repository,
    (old, new): (Option<Tree<'git>>, Option<Tree<'git>>),
    leads: &dyn Fn(&str) -> bool,
) -> Result<Vec<Differing>, git2::Error> {
    let mut found = Vec::new();
    let mut waiting = vec![(String::new(), old, new)];
    while let Some((place, old, new)) = waiting.pop() {
        for (name, sides) in pairs(old.as_ref(), new.as_ref()) {
            let path = format!("{place}{name}");
            if sides.0 == sides.1 || !leads(&path) {
                continue;
            }
            let folder = |entry: Option<Entry>| {
                entry.filter(|entry| entry.folder).map(|entry| git.find_tree(entry.id)).transpose()
            };
            let file = |entry: Option<Entry>| entry.filter(|entry| !entry.folder).map(|entry| entry.id);
            let (old, new) = (folder(sides.0)?, folder(sides.1)?);
            if old.is_some() || new.is_some() {
                waiting.push((format!("{path}/"), old, new));
            }
            let (old, new) = (file(sides.0), file(sides.1));
            if old != new {
                found.push(Differing { path, old, new });
            }
        }
    }
    found.sort_by(|one, other| one.path.cmp(&other.path));
    Ok(found)
}

/// What stands in a folder under one name.
#[derive(Clone, Copy, PartialEq, Eq)]
struct Entry {
    id: Oid,
    folder: bool,
}

impl Entry {
    fn of(entry: &TreeEntry<'_>) -> Self {
        Self { id: entry.id(), folder: entry.kind() == Some(ObjectType::Tree) }
    }
}

/// The entries of two folders, by name.
fn pairs(old: Option<&Tree<'_>>, new: Option<&Tree<'_>>) -> BTreeMap<String, (Option<Entry>, Option<Entry>)> {
    let name = |entry: &TreeEntry<'_>| String::from_utf8_lossy(entry.name_bytes()).into_owned();
    let mut pairs = BTreeMap::<String, (Option<Entry>, Option<Entry>)>::new();
    for entry in old.into_iter().flat_map(Tree::iter) {
        pairs.entry(name(&entry)).or_default().0 = Some(Entry::of(&entry));
    }
    for entry in new.into_iter().flat_map(Tree::iter) {
        pairs.entry(name(&entry)).or_default().1 = Some(Entry::of(&entry));
    }
    pairs
}
