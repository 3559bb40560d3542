//! `regie team list`: who works with this ledger today.

use clap::Args;

use crate::cli::context::Context;
use crate::cli::desk::{Desk, told};
use crate::cli::error::{Error, Exit};
use crate::report::view::Team;

/// `regie team list`.
#[derive(Args, Default)]
pub(crate) struct List {
    /// Those who left too.
    #[arg(long)]
    all: bool,
}

pub(super) fn run(context: &Context, verb: &List) -> Result<Exit, Error> {
    let desk = Desk::open(context)?;
    let team = desk.office.team.iter();
    let wanted = team.filter(|member| verb.all || member.until.is_none_or(|until| until >= context.today));
    let view = Team { members: wanted.cloned().collect() };
    context.show(&view, &desk.stamp(context, Vec::new(), false))?;
    Ok(told(context, &desk.broken))
}
