//! The team as it is and as it was: who an author is, and which keys count.

use std::collections::HashMap;
use std::path::Path;
use std::rc::Rc;

use git2::{Commit, Oid, Tree};

use crate::ledger::layout::TEAM;
use crate::ledger::read;
use crate::model::team::{Member, SigningKey};

/// The teams of a ledger, each read once.
pub(super) struct Teams<'a> {
    git: &'a git2::Repository,
    prefix: &'a str,
    now: Rc<Vec<Member>>,
    known: HashMap<Oid, Rc<Vec<Member>>>,
}

/// The team at one commit, and as it is now.
pub(super) struct Then {
    then: Rc<Vec<Member>>,
    now: Rc<Vec<Member>>,
}

impl<'a> Teams<'a> {
    /// `head` is the commit that counts as now.
    pub(super) fn new(git: &'a git2::Repository, prefix: &'a str, head: &Commit<'_>) -> Self {
        let mut teams = Self { git, prefix, now: Rc::default(), known: HashMap::new() };
        teams.now = teams.at(head).then;
        teams
    }

    /// The team at a commit.
    pub(super) fn at(&mut self, commit: &Commit<'_>) -> Then {
        let folder = self.folder(commit);
        let then = match &folder {
            None => Rc::default(),
            Some(folder) => {
                let read = || Rc::new(members(self.git, folder));
                Rc::clone(self.known.entry(folder.id()).or_insert_with(read))
            }
        };
        Then { then, now: Rc::clone(&self.now) }
    }

    fn folder(&self, commit: &Commit<'_>) -> Option<Tree<'a>> {
        let entry = commit.tree().ok()?.get_path(Path::new(&format!("{}{TEAM}", self.prefix))).ok()?;
        self.git.find_tree(entry.id()).ok()
    }
}

impl Then {
    /// Whoever has or had this mail address.
    pub(super) fn author(&self, mail: &str) -> Option<&Member> {
        let theirs = |member: &&Member| member.writes_from(mail);
        self.then.iter().find(theirs).or_else(|| self.now.iter().find(theirs))
    }

    /// Whether a key was known as somebody's at that commit: the team listed it, or lists it since with its first day.
    pub(super) fn had(&self, mail: &str, key: &SigningKey) -> bool {
        let theirs = |member: &&Member| member.writes_from(mail);
        let listed = self.then.iter().find(theirs).is_some_and(|member| member.signing_keys.contains(key));
        listed || key.from.is_some()
    }

    /// Whether somebody has or had this handle.
    pub(super) fn knows(&self, handle: &str) -> bool {
        self.then.iter().chain(self.now.iter()).any(|member| member.handle.as_str() == handle)
    }

    /// The keys of a member: as the team lists them now, or as it listed them then for somebody who is gone since.
    pub(super) fn keys<'b>(&'b self, member: &'b Member) -> &'b [SigningKey] {
        let now = self.now.iter().find(|known| known.handle == member.handle);
        &now.unwrap_or(member).signing_keys
    }
}

fn members(git: &git2::Repository, folder: &Tree<'_>) -> Vec<Member> {
    let read = |entry: git2::TreeEntry<'_>| {
        let name = entry.name().ok()?.to_owned();
        let text = String::from_utf8(git.find_blob(entry.id()).ok()?.content().to_vec()).ok()?;
        Some(read::record::<Member>(&format!("{TEAM}/{name}"), text).ok()?.record)
    };
    folder.iter().filter_map(read).collect()
}
