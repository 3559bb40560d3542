//! The catalogue's files, embedded in the program.

use crate::model::Language;

/// Every catalogue file: its name, and its text in Dutch and in English.
pub const FILES: [(&str, &str, &str); 7] = [
    ("terms.ftl", include_str!("nl/terms.ftl"), include_str!("en/terms.ftl")),
    ("cli.ftl", include_str!("nl/cli.ftl"), include_str!("en/cli.ftl")),
    ("help.ftl", include_str!("nl/help.ftl"), include_str!("en/help.ftl")),
    ("errors.ftl", include_str!("nl/errors.ftl"), include_str!("en/errors.ftl")),
    ("rules.ftl", include_str!("nl/rules.ftl"), include_str!("en/rules.ftl")),
    ("views.ftl", include_str!("nl/views.ftl"), include_str!("en/views.ftl")),
    ("practice.ftl", include_str!("nl/practice.ftl"), include_str!("en/practice.ftl")),
];

/// The texts of one language, in the order of [`FILES`].
pub fn texts(language: Language) -> impl Iterator<Item = &'static str> {
    FILES.iter().map(move |(_, nl, en)| match language {
        Language::Nl => *nl,
        Language::En => *en,
    })
}
