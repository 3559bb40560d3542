//! All integration tests in one binary, so that it is linked once.
#![expect(
    clippy::unwrap_used,
    clippy::panic,
    clippy::string_slice,
    clippy::print_stdout,
    clippy::disallowed_methods,
    clippy::indexing_slicing,
    clippy::needless_raw_string_hashes,
    clippy::too_many_lines,
    reason = "tests may stop at the first surprise, and stand outside the layers"
)]

mod catalogue;
mod cli;
mod history;
mod schemas;
mod terms;
mod tidy;
