//! `regie network draw CASE [--kind ecogram|genogram]`: the network as a picture (BOOK 5.10, 13.3).

use clap::Args;

use crate::cli::context::Context;
use crate::cli::desk::Desk;
use crate::cli::error::{Error, Exit};
use crate::cli::input::day;
use crate::cli::options::word;
use crate::report::view::{DrawingKind, NetworkDrawing};

/// `regie network draw CASE`.
#[derive(Args)]
pub(crate) struct Draw {
    case: String,
    /// Which picture.
    #[arg(long, value_parser = word::<DrawingKind>)]
    kind: Option<DrawingKind>,
    /// The day; today unless said otherwise.
    #[arg(long)]
    on: Option<String>,
}

pub(super) fn run(context: &Context, verb: &Draw) -> Result<Exit, Error> {
    let desk = Desk::open(context)?;
    let folder = desk.find_case(&verb.case)?;
    let on = day(context, "on", verb.on.as_deref())?.unwrap_or(context.today);
    let view = NetworkDrawing::new(&folder.file, &desk.office, verb.kind.unwrap_or_default(), on);
    context.show(&view, &desk.stamp(context, Vec::new(), false))?;
    Ok(Exit::Done)
}
