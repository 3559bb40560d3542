//! Reports: a view says what there is to show, a renderer how it looks.
//!
//! ```text
//! view (typed items)  ──►  JSON, JSONL, CSV         for machines: the items themselves, English keys, ISO dates
//!   └► blocks (message ids, typed cells)  ──►  table, Markdown, HTML         for people, in their language
//! ```
//!
//! Everything here is a pure function of its arguments: the same view and stamp give the same bytes.

pub mod block;
pub mod chart;
pub mod error;
pub mod export;
pub mod render;
pub mod view;

pub use block::{Block, Cell, Column, Table, Tone};
pub use chart::Chart;
pub use error::Error;
pub use render::{Format, InConflict, Look, Screen, Stamp, render, render_blocks};
pub use view::View;
