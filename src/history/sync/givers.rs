//! Who gave a record its content on both sides of a merge that git itself makes.

use git2::Oid;

use super::super::repository::Repository;
use super::super::site::Site;
use super::scene::Scene;
use crate::model::conflict::Giver;

impl Repository {
    /// Who gave a file, below the repository's root, its content on our side and on theirs, as the history tells it;
    /// nobody where what git calls the two sides (`HEAD`, a branch, `1a2b3c4 (subject)`) is no commit.
    #[must_use]
    pub fn givers(&self, path: &str, (ours, theirs): (&str, &str)) -> (Giver, Giver) {
        let told = || {
            let site = Site::open(self.work()).ok()?;
            let (here, there) = (self.meant(ours)?, self.meant(theirs)?);
            let scene = Scene::of(&site, self.prefix(), Some(here), there).ok()??;
            let giver = |commit: Oid, label: &str| {
                // Where a side has the file elsewhere, git says so behind a colon.
                let own = label.split_once(':').and_then(|(_, own)| scene.file(commit, own).ok()?);
                let file = own.or_else(|| scene.file(commit, path).ok()?);
                scene.giver(Some(commit), file.as_ref())
            };
            Some((giver(here, ours), giver(there, theirs)))
        };
        told().unwrap_or_default()
    }

    /// The commit that git means by what it calls a side.
    fn meant(&self, label: &str) -> Option<Oid> {
        let word = label.split_whitespace().next()?.split(':').next()?;
        let object = self.git().revparse_single(word).ok()?;
        object.peel_to_commit().ok().map(|commit| commit.id())
    }
}
