//! Each commit of the ledger: who made it, what it says, and whether that is what it does.

use git2::{Commit, Odb, Oid, Tree};

use super::lost::{self, Told};
use super::reach::Reached;
use super::team::{Teams, Then};
use super::touched::{touched, unequal};
use super::{Asked, FlawKind, Part, Progress, Unchecked, Verification, sealed};
use crate::history::differing::{Differing, between};
use crate::history::error::Error;
use crate::history::log::{Entry, Walk, entry};
use crate::history::repository::Repository;

/// Judges every commit that the ledger's branch leads to. What cannot be read has been told before.
pub(super) fn judge(
    repository: &Repository,
    asked: &Asked<'_>,
    reached: &Reached,
    (found, tell): (&mut Verification, &mut dyn FnMut(Progress)),
) -> Result<(), Error> {
    let git = repository.git();
    let Ok(head) = git.head().and_then(|head| head.peel_to_commit()) else { return Ok(()) };
    let odb = git.odb().map_err(|error| repository.refused(&error))?;
    let mut desk =
        Desk { repository, asked, odb: &odb, teams: Teams::new(git, repository.prefix(), &head), found };
    let mut walk = Walk::new(git);
    let (mut done, mut begun) = (0, false);
    if walk.reach([head.id()]).is_err() {
        return Ok(());
    }
    while let Ok(Some(commit)) = walk.next() {
        tell(Progress { part: Part::Commits, done, whole: reached.commits.len() });
        done += 1;
        if commit.parent_count() == 0 && std::mem::replace(&mut begun, true) {
            desk.found.flaw(FlawKind::SecondBeginning).at_commit(&commit.id());
        }
        desk.judge(&commit, reached.ends.contains(&commit.id()));
    }
    desk.found.leave(Unchecked::OtherBranches, reached.commits.len().saturating_sub(done));
    Ok(())
}

struct Desk<'a> {
    repository: &'a Repository,
    asked: &'a Asked<'a>,
    odb: &'a Odb<'a>,
    teams: Teams<'a>,
    found: &'a mut Verification,
}

impl Desk<'_> {
    fn judge(&mut self, commit: &Commit<'_>, is_end: bool) {
        // Where a shallow clone ends, nobody knows what was there before.
        let differing = if is_end { Some(Vec::new()) } else { self.differing(commit) };
        let Some(differing) = differing else { return };
        // In a larger repository most commits are not about the ledger.
        if differing.is_empty() && !self.repository.prefix().is_empty() {
            return;
        }
        self.found.commits += 1;
        let (entry, then) = (entry(commit), self.teams.at(commit));
        sealed::judged(self.odb, commit, (&entry, &then), self.found);
        self.people(&entry, &then);
        match entry.value("Action") {
            None => self.found.leave(Unchecked::PlainCommits, 1),
            Some(action) if !(self.asked.is_action)(action) => {
                self.found.again(FlawKind::UnknownAction, (None, Some(action)), &entry.id);
            }
            Some(_) => {}
        }
        if !is_end && commit.parent_count() < 2 {
            self.trailers(&entry, &differing);
        }
        let told =
            Told { git: self.repository.git(), commit, entry: &entry, prefix: self.repository.prefix() };
        lost::judge(&told, &differing, self.found);
    }

    /// What a commit has otherwise than each of its parents; `None` where a tree cannot be read, which has been told.
    fn differing(&self, commit: &Commit<'_>) -> Option<Vec<Differing>> {
        let git = self.repository.git();
        let own = || folder(git, commit, self.repository.prefix()).ok();
        if commit.parent_count() == 0 {
            return between(git, (None, own()?), &|_| true).ok();
        }
        let mut common: Option<Vec<Differing>> = None;
        for parent in commit.parents() {
            let against =
                between(git, (folder(git, &parent, self.repository.prefix()).ok()?, own()?), &|_| true)
                    .ok()?;
            common = Some(match common {
                None => against,
                Some(known) => {
                    let both = |one: &Differing| against.iter().any(|other| other.path == one.path);
                    known.into_iter().filter(both).collect()
                }
            });
        }
        common
    }

    /// The author and the team member who acts.
    fn people(&mut self, entry: &Entry, then: &Then) {
        let author = then.author(&entry.mail);
        if author.is_none() {
            self.found.again(FlawKind::UnknownAuthor, (Some(&entry.mail), None), &entry.id);
        }
        let Some(actor) = entry.value("Actor") else { return };
        if !then.knows(actor) {
            self.found.again(FlawKind::UnknownActor, (Some(actor), None), &entry.id);
        } else if let Some(author) = author.filter(|author| author.handle.as_str() != actor) {
            let by = Some(author.handle.as_str());
            self.found.again(FlawKind::OtherActor, (Some(actor), by), &entry.id);
        }
    }

    /// Whether the trailers name what the commit changes, and nothing else.
    fn trailers(&mut self, entry: &Entry, differing: &[Differing]) {
        let action = entry.value("Action").unwrap_or_default();
        if action.is_empty() && entry.value("Record").is_none() {
            return;
        }
        let mut named: Vec<&str> = entry.values("Record").collect();
        named.extend(entry.value("Case"));
        let (unnamed, untouched) = unequal(&touched(self.repository.git(), differing), (action, &named));
        let each = [(FlawKind::UnnamedRecord, unnamed), (FlawKind::UntouchedRecord, untouched)];
        for (kind, records) in each {
            for record in records {
                let flaw = self.found.flaw(kind).at_commit(&entry.id);
                flaw.record = Some(record);
            }
        }
    }
}

/// The ledger's folder in a commit, `None` when the commit has none.
fn folder<'git>(
    git: &'git git2::Repository,
    commit: &Commit<'_>,
    prefix: &str,
) -> Result<Option<Tree<'git>>, git2::Error> {
    let root = git.find_tree(commit.tree_id())?;
    match prefix.trim_end_matches('/') {
        "" => Ok(Some(root)),
        below => match root.get_path(std::path::Path::new(below)) {
            Ok(entry) => git.find_tree(entry.id()).map(Some),
            Err(error) if error.code() == git2::ErrorCode::NotFound => Ok(None),
            Err(error) => Err(error),
        },
    }
}

/// The blob of a file in a commit's ledger.
pub(super) fn blob(git: &git2::Repository, commit: Oid, path: &str) -> Option<Oid> {
    let tree = git.find_commit(commit).ok()?.tree().ok()?;
    tree.get_path(std::path::Path::new(path)).ok().map(|entry| entry.id())
}
