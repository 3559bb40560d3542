//! The `regie` program.

use std::process::ExitCode;

#[expect(clippy::disallowed_methods, reason = "arguments are read here and nowhere else")]
fn main() -> ExitCode {
    regie::cli::run(std::env::args_os())
}
