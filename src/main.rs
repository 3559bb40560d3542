//! The `regie` program.
fn main() {}
