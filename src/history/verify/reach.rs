//! Every object that a branch or a tag leads to: read, hashed anew, and followed.

use std::collections::HashSet;

use git2::{ObjectType, Odb, Oid};

use super::{FlawKind, Part, Progress, Unchecked, Verification};
use crate::history::error::Error;
use crate::history::repository::Repository;

/// After how many objects the reader is told how far the work is.
const STEP: usize = 256;

/// The commits that were reached.
pub(super) struct Reached {
    /// Those of every branch and tag.
    pub(super) commits: HashSet<Oid>,
    /// Those where a shallow clone ends.
    pub(super) ends: HashSet<Oid>,
}

/// Follows every reference.
pub(super) fn walk(
    repository: &Repository,
    intact: &HashSet<Oid>,
    found: &mut Verification,
    tell: &mut dyn FnMut(Progress),
) -> Result<Reached, Error> {
    let git = repository.git();
    let ends = repository.shallow()?;
    found.leave(Unchecked::Shallow, ends.len());
    let starts = starts(repository, found)?;
    let odb = git.odb().map_err(|error| repository.refused(&error))?;
    let mut walk = Walk {
        odb: &odb,
        intact,
        ends: &ends,
        found,
        seen: HashSet::new(),
        waiting: Vec::new(),
        commits: HashSet::new(),
    };
    for start in starts {
        walk.wait(start, None, "");
    }
    let mut done = 0;
    while let Some(next) = walk.waiting.pop() {
        if done % STEP == 0 {
            tell(Progress { part: Part::Objects, done, whole: 0 });
        }
        done += 1;
        walk.follow(&next);
    }
    let commits = walk.commits;
    Ok(Reached { commits, ends })
}

/// What the references lead to; one that leads nowhere is told.
fn starts(repository: &Repository, found: &mut Verification) -> Result<Vec<Oid>, Error> {
    let git = repository.git();
    let refused = |error: git2::Error| repository.refused(&error);
    let mut starts: Vec<Oid> = git.refname_to_id("HEAD").into_iter().collect();
    for reference in git.references().map_err(refused)? {
        let Ok(reference) = reference else {
            found.flaw(FlawKind::BrokenBranch);
            continue;
        };
        let name = String::from_utf8_lossy(reference.name_bytes()).into_owned();
        match reference.resolve().ok().and_then(|reference| reference.target()) {
            Some(id) if git.odb().is_ok_and(|odb| odb.exists(id)) => starts.push(id),
            _ => {
                found.flaw(FlawKind::BrokenBranch).at(name);
            }
        }
    }
    Ok(starts)
}

/// An object to look at: its id, what it must be, and where it was named.
struct Waiting {
    id: Oid,
    kind: Option<ObjectType>,
    place: String,
}

struct Walk<'a> {
    odb: &'a Odb<'a>,
    intact: &'a HashSet<Oid>,
    ends: &'a HashSet<Oid>,
    found: &'a mut Verification,
    seen: HashSet<Oid>,
    waiting: Vec<Waiting>,
    commits: HashSet<Oid>,
}

impl Walk<'_> {
    fn wait(&mut self, id: Oid, kind: Option<ObjectType>, place: &str) {
        if self.seen.insert(id) {
            self.waiting.push(Waiting { id, kind, place: place.to_owned() });
        }
    }

    fn follow(&mut self, next: &Waiting) {
        // A file of its own has been hashed already, and a blob leads no further.
        if next.kind == Some(ObjectType::Blob) && self.intact.contains(&next.id) {
            return;
        }
        let Ok(object) = self.odb.read(next.id) else {
            self.flaw(FlawKind::MissingObject, next);
            return;
        };
        let (kind, bytes) = (object.kind(), object.data());
        let same = Oid::hash_object(kind, bytes).is_ok_and(|id| id == next.id);
        if !same || next.kind.is_some_and(|wanted| wanted != kind) {
            self.flaw(FlawKind::DamagedObject, next);
            return;
        }
        self.found.objects += usize::from(!self.intact.contains(&next.id));
        let whole = match kind {
            ObjectType::Commit => self.commit(next.id, bytes),
            ObjectType::Tree => self.tree(bytes, &next.place),
            ObjectType::Tag => self.tag(bytes),
            _ => Some(()),
        };
        if whole.is_none() {
            self.flaw(FlawKind::DamagedObject, next);
        }
    }

    fn flaw(&mut self, kind: FlawKind, next: &Waiting) {
        let place = if next.place.is_empty() { next.id.to_string() } else { next.place.clone() };
        let flaw = self.found.flaw(kind).at(place);
        flaw.record = Some(next.id.to_string());
    }

    fn commit(&mut self, id: Oid, bytes: &[u8]) -> Option<()> {
        self.commits.insert(id);
        let mut lines = bytes.split(|byte| *byte == b'\n');
        let tree = lines.next()?.strip_prefix(b"tree ")?;
        self.wait(named(tree)?, Some(ObjectType::Tree), "");
        for line in lines {
            let Some(parent) = line.strip_prefix(b"parent ") else { break };
            let parent = named(parent)?;
            if !self.ends.contains(&id) {
                self.wait(parent, Some(ObjectType::Commit), "");
            }
        }
        Some(())
    }

    fn tag(&mut self, bytes: &[u8]) -> Option<()> {
        let target = bytes.split(|byte| *byte == b'\n').next()?.strip_prefix(b"object ")?;
        self.wait(named(target)?, None, "");
        Some(())
    }

    /// A tree: `<mode> <name>\0<id>` again and again.
    fn tree(&mut self, bytes: &[u8], place: &str) -> Option<()> {
        let mut rest = bytes;
        while !rest.is_empty() {
            let space = rest.iter().position(|byte| *byte == b' ')?;
            let (mode, after) = rest.split_at(space);
            let nought = after.iter().position(|byte| *byte == 0)?;
            let name = after.get(1..nought)?;
            let id = Oid::from_bytes(after.get(nought + 1..nought + 21)?).ok()?;
            rest = after.get(nought + 21..)?;
            let slash = if place.is_empty() { "" } else { "/" };
            let path = format!("{place}{slash}{}", String::from_utf8_lossy(name));
            let kind = match mode {
                b"40000" => ObjectType::Tree,
                b"100644" | b"100755" | b"100664" => ObjectType::Blob,
                // A link leads out of the ledger; another repository is not in this one.
                b"120000" => {
                    self.odd(&path);
                    ObjectType::Blob
                }
                _ => {
                    self.odd(&path);
                    continue;
                }
            };
            if matches!(name.to_ascii_lowercase().as_slice(), b"" | b"." | b".." | b".git")
                || name.contains(&b'/')
            {
                self.odd(&path);
            }
            self.wait(id, Some(kind), &path);
        }
        Some(())
    }

    fn odd(&mut self, path: &str) {
        self.found.flaw(FlawKind::OddEntry).at(path);
    }
}

/// The id in hexadecimal signs.
fn named(text: &[u8]) -> Option<Oid> {
    (text.len() == 40).then(|| Oid::from_str(std::str::from_utf8(text).ok()?).ok()).flatten()
}
