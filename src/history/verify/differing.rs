//! What differs between two trees: only folders whose ids differ are opened.

use git2::{ObjectType, Oid, Repository, Tree};

/// One file that differs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Differing {
    /// Its path below the ledger.
    pub(super) path: String,
    /// What it was, `None` when it was not there.
    pub(super) old: Option<Oid>,
    /// What it is, `None` when it is gone.
    pub(super) new: Option<Oid>,
}

/// The files that differ between two folders, by path.
pub(super) fn between(
    git: &Repository,
    (old, new): (Option<Tree<'_>>, Option<Tree<'_>>),
) -> Result<Vec<Differing>, git2::Error> {
    let mut found = Vec::new();
    let mut waiting = vec![(String::new(), old, new)];
    while let Some((place, old, new)) = waiting.pop() {
        let mut pairs = std::collections::BTreeMap::<String, (Option<Entry>, Option<Entry>)>::new();
        for entry in old.iter().flat_map(Tree::iter) {
            pairs.entry(name(&entry)).or_default().0 = Some(Entry::of(&entry));
        }
        for entry in new.iter().flat_map(Tree::iter) {
            pairs.entry(name(&entry)).or_default().1 = Some(Entry::of(&entry));
        }
        for (name, (old, new)) in pairs.into_iter().filter(|(_, (old, new))| old != new) {
            let path = format!("{place}{name}");
            let tree = |entry: Option<Entry>| {
                let folder = entry.filter(|entry| entry.folder);
                folder.map(|entry| git.find_tree(entry.id)).transpose()
            };
            let (below_old, below_new) = (tree(old)?, tree(new)?);
            let file = |entry: Option<Entry>| entry.filter(|entry| !entry.folder).map(|entry| entry.id);
            if file(old) != file(new) {
                found.push(Differing { path: path.clone(), old: file(old), new: file(new) });
            }
            if below_old.is_some() || below_new.is_some() {
                waiting.push((format!("{path}/"), below_old, below_new));
            }
        }
    }
    found.sort_by(|one, other| one.path.cmp(&other.path));
    Ok(found)
}

#[derive(Clone, Copy, PartialEq, Eq)]
struct Entry {
    id: Oid,
    folder: bool,
}

impl Entry {
    fn of(entry: &git2::TreeEntry<'_>) -> Self {
        Self { id: entry.id(), folder: entry.kind() == Some(ObjectType::Tree) }
    }
}

fn name(entry: &git2::TreeEntry<'_>) -> String {
    String::from_utf8_lossy(entry.name_bytes()).into_owned()
}
