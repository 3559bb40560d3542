//! The one place that starts a program of the user's own to look at a page: the browser, when `--open` was said.
#![expect(clippy::disallowed_methods, reason = "shows a page in the user's own browser, as it was asked to")]

use std::path::Path;
use std::process::{Command, Stdio};

use super::error::Refusal;

/// Opens a page in the browser that `BROWSER` names (several with `:` between them, `%s` for the page), else in the one
/// of the desktop. The browser is left to itself: nobody waits for it.
///
/// # Errors
/// When none of them can be started.
pub(super) fn open(page: &Path) -> Result<(), Refusal> {
    let path = page.to_string_lossy();
    let wanted = std::env::var("BROWSER").unwrap_or_default();
    let desktop = if cfg!(target_os = "macos") { "open" } else { "xdg-open" };
    let started = wanted
        .split(':')
        .chain([desktop])
        .filter_map(|line| command(line, &path))
        .any(|mut command| command.spawn().is_ok());
    if started { Ok(()) } else { Err(Refusal::NoBrowser { path: path.into_owned() }) }
}

/// What starts a browser with a page; nothing for an empty word.
fn command(line: &str, path: &str) -> Option<Command> {
    let mut words = line.split_whitespace();
    let mut command = Command::new(words.next()?);
    let words: Vec<String> = words.map(|word| word.replace("%s", path)).collect();
    let named = line.contains("%s");
    command.args(words).args((!named).then_some(path));
    command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
    Some(command)
}
