//! The rules of `regie check`, one file per rule.
