//! Signing: a commit is signed with the user's own ssh key exactly when the user's own git settings ask for it.
//!
//! Only what stands in the user's and the machine's settings counts. The ledger's own `.git/config` is never asked:
//! it would let a ledger choose the program that is run.
#![expect(clippy::disallowed_methods, reason = "the disk layer; runs the user's own signing program")]

use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use git2::{Config, ConfigLevel};

use super::error::{Error, reason};
use super::repository::Repository;
use super::signature::public_key;
use super::site;

/// The settings that are heard, the nearest to the user first.
const LEVELS: [ConfigLevel; 4] =
    [ConfigLevel::Global, ConfigLevel::XDG, ConfigLevel::System, ConfigLevel::ProgramData];

/// What git itself runs to sign with an ssh key.
const PROGRAM: &str = "ssh-keygen";

/// How commits are signed.
pub(super) struct Signer {
    program: String,
    /// A file, or the public key itself.
    key: String,
    literal: bool,
}

impl Signer {
    /// What the user's settings ask for; `None` when commits are not to be signed.
    pub(super) fn of(git: &git2::Repository) -> Result<Option<Self>, Error> {
        let settings = Settings::of(git)?;
        if !settings.find(|level| level.get_bool("commit.gpgsign").ok()).unwrap_or_default() {
            return Ok(None);
        }
        let format = settings.text("gpg.format").unwrap_or_else(|| "openpgp".to_owned());
        if format != "ssh" {
            return Err(Error::SigningFormat { format });
        }
        let key = settings.text("user.signingkey").filter(|key| !key.is_empty());
        let key = key.ok_or(Error::NoSigningKey {})?;
        let program = settings.path("gpg.ssh.program").unwrap_or_else(|| PROGRAM.to_owned());
        let given = key.strip_prefix("key::").or_else(|| key.starts_with("ssh-").then_some(&key));
        let (literal, key) = match given {
            Some(given) => (true, given.to_owned()),
            None => (false, settings.path("user.signingkey").unwrap_or(key)),
        };
        Ok(Some(Self { program, key, literal }))
    }

    /// The signature of a commit, made by the user's own program as git would call it.
    pub(super) fn sign(&self, state: &Path, content: &[u8]) -> Result<String, Error> {
        let failed = |error: io::Error| Error::io(state, &error);
        let folder = Place::make(state)?;
        let file = folder.0.join("commit");
        fs::write(&file, content).map_err(failed)?;
        let mut key = self.key.clone();
        if self.literal {
            let path = folder.0.join("key");
            fs::write(&path, &self.key).map_err(failed)?;
            key = path.display().to_string();
        }
        let mut command = Command::new(&self.program);
        command.args(["-Y", "sign", "-n", "git", "-f"]).arg(key);
        // The key itself says nothing about where its private part is: the agent knows.
        command.args(self.literal.then_some("-U")).arg(&file);
        // Not in the ledger, so that nothing in it is taken for a program.
        command.current_dir(&folder.0).stdin(Stdio::null()).stdout(Stdio::null());
        let refused = |told: String, reason: &str| Error::SigningFailed {
            program: self.program.clone(),
            told,
            reason: reason.to_owned(),
        };
        let output = command.output().map_err(|error| refused(String::new(), reason(error.kind())))?;
        let signature = fs::read_to_string(folder.0.join("commit.sig")).unwrap_or_default();
        if !output.status.success() || signature.trim().is_empty() {
            let told = String::from_utf8_lossy(&output.stderr);
            return Err(refused(told.split_whitespace().collect::<Vec<_>>().join(" "), ""));
        }
        Ok(signature.replace('\r', "").trim_end().to_owned())
    }
}

/// A folder of our own for what the program reads and writes, under our lock. It is the same each time, so that what a
/// command left that was stopped at its passphrase goes with the next signature.
struct Place(PathBuf);

impl Place {
    fn make(state: &Path) -> Result<Self, Error> {
        let folder = state.join("sign");
        site::no_link(&folder)?;
        let cleared = match fs::remove_dir_all(&folder) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
            _ => fs::create_dir(&folder),
        };
        cleared.map_err(|error| Error::io(&folder, &error)).map(|()| Self(folder))
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        // Nothing can be told from here; the next signature takes it away.
        drop(fs::remove_dir_all(&self.0));
    }
}

impl Repository {
    /// Whether the user's settings ask for signed commits.
    ///
    /// # Errors
    /// `SigningFormat`, `NoSigningKey` when they ask for what cannot be done.
    pub fn signs(&self) -> Result<bool, Error> {
        Signer::of(self.git()).map(|signer| signer.is_some())
    }

    /// The public key with which the user's commits are signed; `None` when they are not, or when it cannot be read.
    #[must_use]
    pub fn signing_key(&self) -> Option<String> {
        let signer = Signer::of(self.git()).ok()??;
        if signer.literal {
            return public_key(&signer.key);
        }
        let beside = [format!("{}.pub", signer.key), signer.key];
        beside.iter().find_map(|path| public_key(&fs::read_to_string(path).ok()?))
    }
}

/// The user's and the machine's settings, never the ledger's.
pub(super) struct Settings(Vec<Config>);

impl Settings {
    /// As they are read for this repository: an `includeIf` of the user counts.
    pub(super) fn of(git: &git2::Repository) -> Result<Self, Error> {
        let config = git.config().map_err(|error| Error::git(git.path(), &error))?;
        Ok(Self(LEVELS.iter().filter_map(|level| config.open_level(*level).ok()).collect()))
    }

    /// The text of a setting.
    pub(super) fn text(&self, name: &str) -> Option<String> {
        self.find(|level| level.get_string(name).ok())
    }

    /// A setting that is a path; `~` is the user's home.
    fn path(&self, name: &str) -> Option<String> {
        self.find(|level| level.get_path(name).ok()).map(|path| path.display().to_string())
    }

    fn find<T>(&self, ask: impl Fn(&Config) -> Option<T>) -> Option<T> {
        self.0.iter().find_map(ask)
    }
}
