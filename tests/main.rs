//! All integration tests in one binary, so that it is linked once.
#![expect(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice,
    clippy::print_stdout,
    clippy::disallowed_methods,
    clippy::indexing_slicing,
    clippy::needless_raw_string_hashes,
    clippy::too_many_lines,
    reason = "tests may stop at the first surprise, and stand outside the layers"
)]
#![expect(
    clippy::too_many_lines,
    clippy::needless_raw_string_hashes,
    reason = "a transcript is as long as what the program says, and snapbox writes it down"
)]

mod catalogue;
mod cli;
mod history;
mod schemas;
mod terms;
mod tidy;
