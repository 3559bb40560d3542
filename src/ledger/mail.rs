//! Mail through the system's own `sendmail`: it knows where mail goes, and needs no password from us.
#![expect(clippy::disallowed_methods, reason = "this is the layer that starts programs")]

use std::io::{ErrorKind, Write};
use std::process::{Command, Stdio};

use super::error::Error;

/// Where `sendmail` may be: on the path, else where systems have always put it; cron's path is short.
const PLACES: [&str; 3] = ["sendmail", "/usr/sbin/sendmail", "/usr/lib/sendmail"];

/// Hands a whole message, headers and body, to `sendmail` for one address.
///
/// # Errors
/// [`Error::NoProgram`] when there is no `sendmail`, [`Error::ProgramFailed`] when it does not take the message.
pub fn send(address: &str, message: &str) -> Result<(), Error> {
    let failed = |code: Option<i32>| Error::ProgramFailed { name: "sendmail".to_owned(), code };
    for place in PLACES {
        // `--` ends the options, so that no address is taken for one; `-i`: a lone dot does not end the message.
        let child = Command::new(place)
            .args(["-i", "--", address])
            .stdin(Stdio::piped())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn();
        let mut child = match child {
            Ok(child) => child,
            Err(error) if error.kind() == ErrorKind::NotFound => continue,
            Err(error) => return Err(Error::io(place, &error)),
        };
        let written = child.stdin.take().map(|mut input| input.write_all(message.as_bytes()));
        let status = child.wait().map_err(|error| Error::io(place, &error))?;
        return match written {
            Some(Ok(())) if status.success() => Ok(()),
            _ => Err(failed(status.code())),
        };
    }
    Err(Error::NoProgram { name: "sendmail".to_owned() })
}
