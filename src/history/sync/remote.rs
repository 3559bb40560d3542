//! Where the other copies are: a remote's address, read from the ledger's settings as plain data.

use std::path::Path;

use super::super::error::Error;
use super::super::repository::Repository;

/// The ways to another machine that git may take; a helper program is none of them.
const WAYS: [&str; 6] = ["file", "git", "ssh", "git+ssh", "ssh+git", "https"];

/// The remote that is taken when nothing else is said.
pub(super) const USUAL: &str = "origin";

/// Another copy of the ledger.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in super::super) struct Remote {
    /// Its name in the settings.
    pub(in super::super) name: String,
    /// Where it is read from.
    pub(in super::super) from: Address,
    /// Where it is written to.
    pub(in super::super) to: Address,
    /// The branch there that ours meets, without `refs/heads/`.
    pub(in super::super) branch: String,
}

/// An address that git may be given.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in super::super) struct Address {
    /// As git takes it.
    pub(super) text: String,
    /// As it may be shown: without name and password.
    pub(in super::super) shown: String,
    /// Whether it is a folder of this machine.
    pub(super) local: bool,
}

impl Remote {
    /// The remote of this name; without one that of the branch, else `origin`, else the only one.
    pub(in super::super) fn read(
        repository: &Repository,
        asked: Option<&str>,
        branch: &str,
    ) -> Result<Self, Error> {
        let config = repository.git().config().map_err(|error| repository.refused(&error))?;
        let text = |key: &str| config.get_string(key).ok().filter(|value| !value.is_empty());
        let names = names(repository)?;
        let own = format!("branch.{branch}.");
        let upstream = text(&format!("{own}remote")).filter(|name| names.contains(name));
        let name = match asked {
            Some(name) => Some(name.to_owned()),
            None => upstream.clone().or_else(|| usual(&names)),
        };
        let known = || names.join(", ");
        let Some(name) = name else { return Err(Error::NoRemote { known: known() }) };
        let reference = format!("refs/remotes/{name}/{branch}");
        let from = text(&format!("remote.{name}.url")).filter(|_| git2::Reference::is_valid_name(&reference));
        let Some(from) = from else { return Err(Error::UnknownRemote { remote: name, known: known() }) };
        let to = text(&format!("remote.{name}.pushurl")).unwrap_or_else(|| from.clone());
        // The branch of another name that ours follows, where it follows this remote.
        let followed = text(&format!("{own}merge")).filter(|_| upstream.as_ref() == Some(&name));
        let followed = followed.and_then(|name| name.strip_prefix("refs/heads/").map(str::to_owned));
        let valid = |name: &String| git2::Reference::is_valid_name(&format!("refs/heads/{name}"));
        let work = repository.work();
        let (from, to) = (Address::read(&from, work)?, Address::read(&to, work)?);
        Ok(Self { name, from, to, branch: followed.filter(valid).unwrap_or_else(|| branch.to_owned()) })
    }

    /// The reference in the ledger that tells where the remote's branch stood last.
    pub(in super::super) fn reference(&self) -> String {
        format!("refs/remotes/{}/{}", self.name, self.branch)
    }
}

impl Address {
    /// Reads an address; a folder is taken from `base` on.
    ///
    /// # Errors
    /// `OddAddress` for any way that could start a program, and for one without encryption to the web.
    pub(super) fn read(text: &str, base: &Path) -> Result<Self, Error> {
        let odd = |way: &str| Err(Error::OddAddress { address: shown(text), way: way.to_owned() });
        if text.is_empty() || text.starts_with('-') || text.chars().any(char::is_control) {
            return odd("");
        }
        let scheme = text.find(|sign: char| !(sign.is_ascii_alphanumeric() || "+-.".contains(sign)));
        let (scheme, rest) = text.split_at(scheme.unwrap_or(text.len()));
        // `ext::sh -c …`: git would start `git-remote-ext`.
        if rest.starts_with("::") {
            return odd(scheme);
        }
        if rest.starts_with("://") {
            let known = WAYS.contains(&scheme);
            let local = scheme == "file";
            return if known { Ok(Self::new(text.to_owned(), local)) } else { odd(scheme) };
        }
        let colon = text.find(':');
        let slash = text.find('/');
        if colon.is_some_and(|colon| slash.is_none_or(|slash| colon < slash)) {
            return Ok(Self::new(text.to_owned(), false));
        }
        Ok(Self::new(base.join(text).display().to_string(), true))
    }

    fn new(text: String, local: bool) -> Self {
        let shown = shown(&text);
        Self { text, shown, local }
    }

    /// The name that a folder for this ledger would have: the last part without `.git`.
    pub(super) fn folder(&self) -> Option<&str> {
        let bare = self.text.trim_end_matches('/');
        let bare = bare.strip_suffix("/.git").unwrap_or(bare);
        let last = bare.rsplit(['/', ':']).next().unwrap_or(bare);
        let last = last.strip_suffix(".git").unwrap_or(last);
        Some(last).filter(|name| !name.is_empty() && *name != "." && *name != "..")
    }
}

/// The names of all remotes that have an address, sorted.
fn names(repository: &Repository) -> Result<Vec<String>, Error> {
    let refused = |error: git2::Error| repository.refused(&error);
    let config = repository.git().config().map_err(refused)?;
    let mut names = Vec::new();
    let mut entries = config.entries(Some(r"^remote\..*\.url$")).map_err(refused)?;
    while let Some(entry) = entries.next() {
        let key = entry.map_err(refused)?.name().unwrap_or_default().to_owned();
        let name = key.strip_prefix("remote.").and_then(|key| key.strip_suffix(".url"));
        names.extend(name.map(str::to_owned));
    }
    names.sort();
    names.dedup();
    Ok(names)
}

fn usual(names: &[String]) -> Option<String> {
    match names {
        [only] => Some(only.clone()),
        _ => names.iter().find(|name| *name == USUAL).cloned(),
    }
}

/// An address without what stands before the `@`, which may be a password.
fn shown(text: &str) -> String {
    let Some((scheme, rest)) = text.split_once("://") else { return text.to_owned() };
    let host = rest.split('/').next().unwrap_or(rest);
    match host.rsplit_once('@') {
        Some((secret, _)) if scheme != "ssh" => {
            format!("{scheme}://{}", rest.get(secret.len() + 1..).unwrap_or(rest))
        }
        _ => text.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Result<(String, bool), String> {
        match Address::read(text, Path::new("/desk")) {
            Ok(address) => Ok((address.text, address.local)),
            Err(Error::OddAddress { way, .. }) => Err(way),
            Err(other) => Err(other.to_string()),
        }
    }

    #[test]
    fn only_the_ways_of_git_itself_are_taken() {
        for text in ["ssh://host/a.git", "https://host/a.git", "git@host:team/a.git", "git://host/a"] {
            assert_eq!(read(text), Ok((text.to_owned(), false)));
        }
        assert_eq!(read("file:///disk/a.git"), Ok(("file:///disk/a.git".to_owned(), true)));
        assert_eq!(read("/disk/a.git"), Ok(("/disk/a.git".to_owned(), true)));
        assert_eq!(read("../a.git"), Ok(("/desk/../a.git".to_owned(), true)));
        assert_eq!(read("./odd:name"), Ok(("/desk/./odd:name".to_owned(), true)));
        for (text, way) in [
            ("ext::sh -c true", "ext"),
            ("fd::17", "fd"),
            ("http://host/a.git", "http"),
            ("ftp://host/a.git", "ftp"),
            ("transport::ssh://host/a", "transport"),
            ("--upload-pack=true", ""),
            ("", ""),
            ("a\nb", ""),
        ] {
            assert_eq!(read(text), Err(way.to_owned()), "{text}");
        }
    }

    #[test]
    fn an_address_is_shown_without_its_secret() {
        assert_eq!(shown("https://ann:secret@host/a.git"), "https://host/a.git");
        assert_eq!(shown("ssh://git@host/a.git"), "ssh://git@host/a.git");
        assert_eq!(shown("git@host:a.git"), "git@host:a.git");
    }

    #[test]
    fn a_folder_is_called_after_the_address() {
        let folder = |text: &str| {
            let address = Address::read(text, Path::new("/desk")).ok()?;
            address.folder().map(str::to_owned)
        };
        assert_eq!(folder("git@host:team/notes.git").as_deref(), Some("notes"));
        assert_eq!(folder("/disk/notes/.git").as_deref(), Some("notes"));
        assert_eq!(folder("https://host/notes/").as_deref(), Some("notes"));
        assert_eq!(folder("/disk/..").as_deref(), None);
    }
}
