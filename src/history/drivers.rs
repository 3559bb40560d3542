//! Git's own `merge`, `diff` and `log -p`, taught what a record is: settings of the repository.

use super::error::Error;
use super::repository::Repository;

/// What git starts for a record that both sides changed. Where there is no `regie`, or it cannot read the record, git
/// merges by lines as it would have without.
const MERGE: &str = include_str!("driver.sh");

/// The lines that say in which part of a record a change stands: a table, a row, or its name.
const HEADING: &str = "^([[].*|(id|slug|handle) = .*|[a-z_]+:|- (id|slug): .*)$";

/// What git is told.
const SETTINGS: [(&str, &str); 4] = [
    ("merge.regie.name", "regie"),
    ("merge.regie.driver", MERGE),
    // What git makes of two common ancestors is for itself only, and must be a record still.
    ("merge.regie.recursive", "binary"),
    ("diff.regie.xfuncname", HEADING),
];

impl Repository {
    /// Tells the git of this repository how records are merged and shown; `.gitattributes` says which files are meant.
    ///
    /// # Errors
    /// `Git`, `Io`.
    pub fn install_drivers(&self) -> Result<(), Error> {
        let config = self.git().config().and_then(|config| config.open_level(git2::ConfigLevel::Local));
        let set = config
            .and_then(|mut config| SETTINGS.iter().try_for_each(|(name, value)| config.set_str(name, value)));
        set.map_err(|error| self.refused(&error))
    }

    /// Whether the git of this repository has been told all of that.
    #[must_use]
    pub fn has_drivers(&self) -> bool {
        let config = self.git().config().and_then(|config| config.open_level(git2::ConfigLevel::Local));
        config.is_ok_and(|config| {
            SETTINGS.iter().all(|(name, value)| config.get_string(name).is_ok_and(|set| set == *value))
        })
    }
}
