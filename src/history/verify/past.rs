//! Branches against where they were seen last: a branch only ever grows.

use git2::Oid;

use super::{FlawKind, Unchecked, Verification};
use crate::history::error::Error;
use crate::history::heads::{Heads, holds};
use crate::history::lock::Lock;
use crate::history::repository::Repository;
use crate::history::site;

/// Tells rewritten branches; brings the memory up to date when there are none, or when this one is accepted.
pub(super) fn judge(
    repository: &Repository,
    accepted: Option<&str>,
    found: &mut Verification,
) -> Result<(), Error> {
    let git = repository.git();
    let state = site::state_folder(git)?;
    let (known, now) = (Heads::read(&state)?, seen(repository)?);
    if let Some(word) = accepted {
        accept(repository, word)?;
        found.accepted = true;
    }
    let mut rewritten = 0;
    for (branch, commit) in known.0.iter().filter(|_| accepted.is_none()) {
        let tip = now.0.get(branch).copied();
        // A branch that is gone is no loss while the ledger's own one holds its commits.
        let tip = tip.or_else(|| git.refname_to_id("HEAD").ok());
        if tip.is_some_and(|tip| holds(git, tip, *commit)) || is_gone_elsewhere(branch, &now) {
            continue;
        }
        rewritten += 1;
        let flaw = found.flaw(FlawKind::Rewritten).at(short(branch)).at_commit(commit);
        flaw.record = tip.map(|tip| tip.to_string());
    }
    let unknown = now.0.keys().filter(|branch| !known.0.contains_key(*branch)).count();
    found.leave(Unchecked::FirstLook, unknown);
    if rewritten == 0
        && now != known
        && let Some(_lock) = Lock::try_take(&state)?
    {
        now.write(&state)?;
    }
    Ok(())
}

/// The present branch, and what was fetched last from others.
fn seen(repository: &Repository) -> Result<Heads, Error> {
    let git = repository.git();
    let mut heads = Heads::default();
    for reference in git.references().map_err(|error| repository.refused(&error))?.flatten() {
        let name = String::from_utf8_lossy(reference.name_bytes()).into_owned();
        let branch = name.starts_with("refs/heads/") || name.starts_with("refs/remotes/");
        if let Some(target) = reference.target().filter(|_| branch) {
            heads.0.insert(name, target);
        }
    }
    Ok(heads)
}

/// A branch of somebody else that is no longer there is theirs to take away.
fn is_gone_elsewhere(branch: &str, now: &Heads) -> bool {
    branch.starts_with("refs/remotes/") && !now.0.contains_key(branch)
}

fn accept(repository: &Repository, word: &str) -> Result<(), Error> {
    let head = repository.head()?.unwrap_or_default();
    if word.len() >= 7 && Oid::from_str(word).is_ok() && head.starts_with(word) {
        return Ok(());
    }
    Err(Error::NotTheHead { commit: word.to_owned(), head })
}

fn short(branch: &str) -> &str {
    branch.strip_prefix("refs/heads/").or_else(|| branch.strip_prefix("refs/remotes/")).unwrap_or(branch)
}
