//! Why git could not fetch or push, from what it says in the C locale.

use std::process::Output;

use super::super::error::Error;
use super::remote::Address;
use super::transport::Pushed;

/// Signs that the other machine was not reached at all.
const UNREACHED: [&str; 14] = [
    "Could not resolve host",
    "unable to look up",
    "Name or service not known",
    "Temporary failure in name resolution",
    "Connection refused",
    "Connection timed out",
    "Connection reset",
    "Operation timed out",
    "Network is unreachable",
    "No route to host",
    "Failed to connect",
    "Couldn't connect",
    "unable to connect",
    "Connection closed",
];

/// Signs that it was reached and does not let us in.
const DENIED: [&str; 8] = [
    "Permission denied",
    "Authentication failed",
    "could not read Username",
    "could not read Password",
    "terminal prompts disabled",
    "Host key verification failed",
    "returned error: 403",
    "dubious ownership",
];

/// Signs that there is no repository at the address.
const MISSING: [&str; 4] =
    ["does not appear to be a git repository", "not found", "does not exist", "returned error: 404"];

/// Signs that what came in is not as git's objects must be.
const DAMAGED: [&str; 6] =
    ["fsck error", "index-pack failed", "unpack-objects", "missing blob", "bad object", "did not send all"];

/// Whether the remote has no branch of the wanted name.
pub(super) fn is_no_such_branch(output: &Output) -> bool {
    text(&output.stderr).contains("couldn't find remote ref")
}

/// What kept git from it.
pub(super) fn of(name: &str, address: &Address, output: &Output) -> Error {
    let all = text(&output.stderr);
    let told = told(&all, address);
    let (remote, address) = (name.to_owned(), address.shown.clone());
    let is = |signs: &[&str]| signs.iter().any(|sign| all.contains(sign));
    if is(&UNREACHED) {
        Error::Offline { remote, address }
    } else if all.contains("transport '") && all.contains("not allowed") {
        Error::OddAddress { address, way: String::new() }
    } else if is(&DENIED) {
        Error::RemoteDenied { remote, address, told }
    } else if is(&DAMAGED) {
        Error::Damaged { remote, told }
    } else if is(&MISSING) {
        Error::RemoteMissing { remote, address }
    } else {
        Error::Transport { remote, told }
    }
}

/// What kept git from pushing, told apart from a branch that has only moved.
pub(super) fn pushing(name: &str, address: &Address, output: &Output) -> Result<Pushed, Error> {
    let lines = text(&output.stdout);
    let refused = lines.lines().find(|line| line.starts_with("!\t"));
    let Some(reason) = refused.and_then(|line| line.rsplit('\t').next()) else {
        return Err(of(name, address, output));
    };
    let is = |signs: &[&str]| signs.iter().any(|sign| reason.contains(sign));
    let remote = name.to_owned();
    // The first by our side, the others by the remote's, when another push came in between.
    if is(&["fetch first", "non-fast-forward", "stale info", "failed to update ref", "cannot lock ref"])
        || is(&["incorrect old value", "fetch-first", "failed to lock", "reference already exists"])
    {
        return Ok(Pushed::Moved);
    }
    if is(&["branch is currently checked out"]) {
        return Err(Error::CheckedOut { remote });
    }
    Err(Error::RemoteRefused { remote, told: reason.to_owned() })
}

/// The line of git that says most, without the secret of an address.
fn told(all: &str, address: &Address) -> String {
    let said = |start: &str| all.lines().find_map(|line| line.strip_prefix(start));
    let line = said("fatal: ").or_else(|| said("error: ")).or_else(|| all.lines().next()).unwrap_or_default();
    line.replace(&address.text, &address.shown).trim().to_owned()
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}
