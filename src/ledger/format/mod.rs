//! Record files as text: TOML and YAML in, TOML and YAML out, with the place of every value.
//!
//! Reading goes text → [`Node`] (a tree that knows its lines) → record; writing goes record → values → text, and
//! touches nothing in an existing file but what differs.

mod node;
mod patch;
mod rewrite;
mod toml;
mod trouble;
mod typed;
mod values;
mod yaml;

pub use node::Node;
pub use trouble::{Problem, Trouble};
pub use typed::{Unknown, read};
pub use values::values;

use crate::model::settings::RecordFormat;

/// Parses a text into a tree.
///
/// # Errors
/// The first place where it is not valid TOML or YAML, or uses what a ledger does not take (anchors, tags, duplicate
/// keys, more than 16 levels).
pub fn parse(text: &str, format: RecordFormat) -> Result<Node, Problem> {
    match format {
        RecordFormat::Toml => toml::parse(text),
        RecordFormat::Yaml => yaml::parse(text),
    }
}

/// A new file with these values.
#[must_use]
pub fn write(values: &serde_json::Value, format: RecordFormat) -> String {
    match format {
        RecordFormat::Toml => toml::write(values),
        RecordFormat::Yaml => yaml::write(values),
    }
}

/// The old file with only the difference between the old and the new values worked in.
///
/// # Errors
/// When the old text cannot be parsed.
pub fn rewrite(
    text: &str,
    format: RecordFormat,
    old: &serde_json::Value,
    new: &serde_json::Value,
) -> Result<String, Problem> {
    match format {
        RecordFormat::Toml => rewrite::toml(text, old, new),
        RecordFormat::Yaml => rewrite::yaml(text, old, new),
    }
}
