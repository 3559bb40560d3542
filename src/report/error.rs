//! What can go wrong while a view is put in a format. All but the first are faults of the program.

use serde::Serialize;

/// A view that could not be written in a format.
#[derive(Debug, thiserror::Error, Serialize)]
#[serde(rename_all = "kebab-case", tag = "error")]
pub enum Error {
    /// There is no picture of this in this format.
    #[error("no-picture")]
    NoPicture {
        /// Name of the view, for example `review-due`.
        view: String,
        /// The format: `svg` or `dot`.
        format: String,
    },
    /// The items or the page could not be put in this format.
    #[error("not-rendered")]
    NotRendered {
        /// Name of the view, for example `review-due`.
        view: String,
        /// The format in kebab-case, for example `html`.
        format: String,
        /// What the library said, for a bug report.
        detail: String,
    },
}
