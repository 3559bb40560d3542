//! The programs that the work needs.

use super::{git_refuses, good, id, note};
use crate::history::{GitProgram, Repository};
use crate::report::view::{CheckState, Looked};

/// git on the path, and the part of git that is in this program.
pub(super) fn looked() -> [Looked; 2] {
    [git(), good("libgit2", &[("version", id(&Repository::libgit2()))])]
}

fn git() -> Looked {
    match GitProgram::find() {
        Err(error) => git_refuses("git", &error),
        Ok(git) => {
            let facts = [("version", id(&git.version)), ("oldest", id(&git.oldest))];
            if git.is_enough {
                return good("git", &facts);
            }
            note(("git", CheckState::Error), "doctor-git-old", &facts).then("doctor-git-old-next", &facts)
        }
    }
}
