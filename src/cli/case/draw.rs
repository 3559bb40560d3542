//! `regie case draw CASE [--kind timeline|goals|areas|functioning]`: the course of a case as a picture.

use clap::Args;

use crate::cli::context::Context;
use crate::cli::desk::Desk;
use crate::cli::error::{Error, Exit};
use crate::cli::options::word;
use crate::report::view::{CaseDrawing, CasePicture};

/// `regie case draw CASE`.
#[derive(Args)]
pub(crate) struct Draw {
    case: String,
    /// Which picture.
    #[arg(long, value_parser = word::<CasePicture>)]
    kind: Option<CasePicture>,
}

pub(super) fn run(context: &Context, verb: &Draw) -> Result<Exit, Error> {
    let desk = Desk::open(context)?;
    let folder = desk.find_case(&verb.case)?;
    let picture = verb.kind.unwrap_or_default();
    let view = CaseDrawing::new(&folder.file, &desk.office, picture, context.today);
    context.show(&view, &desk.stamp(context, Vec::new(), false))?;
    Ok(Exit::Done)
}
