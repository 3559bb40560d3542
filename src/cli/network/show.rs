//! `regie network show CASE [--on DATE]`: what the network looks like and what it gives (BOOK 5.10).

use clap::Args;

use crate::cli::context::Context;
use crate::cli::desk::Desk;
use crate::cli::error::{Error, Exit};
use crate::cli::input::day;
use crate::practice::network::picture;
use crate::report::view::NetworkSheet;

/// `regie network show CASE`.
#[derive(Args)]
pub(crate) struct Show {
    case: String,
    /// The day; today unless said otherwise.
    #[arg(long)]
    on: Option<String>,
}

pub(super) fn run(context: &Context, verb: &Show) -> Result<Exit, Error> {
    let desk = Desk::open(context)?;
    let folder = desk.find_case(&verb.case)?;
    let on = day(context, "on", verb.on.as_deref())?.unwrap_or(context.today);
    let view = NetworkSheet::new(&folder.file, &desk.office, picture(&folder.file, on), context.today);
    context.show(&view, &desk.stamp(context, Vec::new(), false))?;
    Ok(Exit::Done)
}
