//! The repository: its branch, where it stands beside the others, what was left behind in it, who can look into it.

use super::{git_refuses, good, id, note};
use crate::history::{self, Repository};
use crate::model::Fact;
use crate::report::view::{CheckState, Looked};

/// Whether work can go on in the repository.
pub(super) fn looked(repository: &Repository) -> Vec<Looked> {
    let branch = repository.branch().unwrap_or_default();
    let mut looked = vec![match repository.stands() {
        Err(error) => git_refuses("repository", &error),
        Ok(()) => good("repository", &[("branch", id(&branch))]),
    }];
    if repository.is_shallow() {
        looked.push(
            note(("shallow", CheckState::Warning), "doctor-shallow", &[]).then("doctor-shallow-next", &[]),
        );
    }
    looked
}

/// The remote, and how far away it was when it was seen last.
pub(super) fn beside(repository: &Repository) -> Option<Looked> {
    let beside = match repository.beside() {
        // Told with the repository.
        Err(history::Error::DetachedHead { .. }) => return None,
        Err(history::Error::NoRemote { known }) if known.is_empty() => {
            let alone = note(("remote", CheckState::Advice), "doctor-no-remote", &[]);
            return Some(alone.then("doctor-no-remote-next", &[]));
        }
        Err(error) => return Some(git_refuses("remote", &error)),
        Ok(beside) => beside,
    };
    let facts = [
        ("remote", id(&beside.remote)),
        ("address", id(&beside.address)),
        ("branch", id(&beside.branch)),
        ("ahead", Fact::from(beside.apart.unwrap_or_default().0)),
        ("behind", Fact::from(beside.apart.unwrap_or_default().1)),
    ];
    let message = match beside.apart {
        Some((0, 0)) => return Some(good("remote", &facts)),
        None => "doctor-remote-unmet",
        Some((_, 0)) => "doctor-remote-ahead",
        Some((0, _)) => "doctor-remote-behind",
        Some(_) => "doctor-remote-apart",
    };
    let apart = note(("remote", CheckState::Advice), message, &facts);
    Some(apart.then("doctor-remote-next", &[("remote", id(&beside.remote))]))
}

/// Locks and a change that nobody finishes, drivers that are not set up, and who else can look into the folder.
pub(super) fn left_behind(repository: &Repository) -> Vec<Looked> {
    let mut looked = locks(repository);
    if let Some(folder) = repository.open_folder() {
        let facts = [("folder", id(&folder))];
        let open = note(("permissions", CheckState::Warning), "doctor-permissions-open", &facts);
        looked.push(open.then("doctor-permissions-open-next", &facts));
    } else if cfg!(unix) {
        looked.push(good("permissions", &[]));
    }
    looked
}

fn locks(repository: &Repository) -> Vec<Looked> {
    if repository.is_busy() {
        return vec![
            note(("locks", CheckState::Advice), "doctor-locks-busy", &[]).then("doctor-locks-busy-next", &[]),
        ];
    }
    let lock = |place: String| {
        let facts = [("place", id(&place))];
        note(("locks", CheckState::Warning), "doctor-locks-left", &facts)
            .then("doctor-locks-left-next", &facts)
    };
    let mut looked: Vec<Looked> = repository.locks().into_iter().map(lock).collect();
    if repository.is_unfinished() {
        let begun = note(("unfinished", CheckState::Warning), "doctor-unfinished", &[]);
        looked.push(begun.then("doctor-unfinished-next", &[]));
    }
    if looked.is_empty() {
        looked.push(good("locks", &[]));
    }
    looked
}
