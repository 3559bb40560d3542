//! One binary for all tests that see the program from outside.
#![expect(clippy::string_slice, clippy::disallowed_methods, reason = "tests stop at the first surprise")]

mod catalogue;
