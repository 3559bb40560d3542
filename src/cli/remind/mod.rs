//! `regie remind`: what is due, for cron, a timer or the start of a shell; silent when nothing is.

mod install;
mod mail;

use clap::Args;

use self::install::Place;
use super::context::Context;
use super::desk::{Desk, told};
use super::error::{Error, Exit, InputError};
use super::input::dates;
use super::options::word;
use super::today;
use crate::model::Slug;
use crate::report::view::{Reminder, View};

/// `regie remind`.
#[derive(Args)]
pub(crate) struct Remind {
    /// Only what this practitioner answers for; whoever is at work unless said otherwise.
    #[arg(long)]
    by: Option<String>,
    /// Of the whole team.
    #[arg(long, conflicts_with = "by")]
    all: bool,
    /// Days ahead; nothing ahead unless said otherwise.
    #[arg(long)]
    within: Option<String>,
    /// By mail instead of on the screen.
    #[arg(long)]
    mail: bool,
    /// Another address than that of the practitioner.
    #[arg(long, requires = "mail")]
    to: Option<String>,
    /// Names too.
    #[arg(long)]
    with_names: bool,
    /// Only show the lines with which it runs by itself.
    #[arg(long, value_parser = word::<Place>)]
    install: Option<Place>,
}

pub(super) fn run(context: &Context, verb: &Remind) -> Result<Exit, Error> {
    let desk = Desk::open(context)?;
    if let Some(place) = verb.install {
        context.put(&install::lines(context, &desk, verb, place)?)?;
        return Ok(Exit::Done);
    }
    let whose = whose(&desk, verb)?;
    let within = within(context, verb)?;
    let (mut rows, broken) = today::rows(&desk, whose.as_ref(), context.today)?;
    rows.retain(|row| row.item.days.is_some_and(|days| days <= within) && (row.mine || whose.is_none()));
    let view = Reminder::new(rows, context.today, verb.with_names);
    if view.items().is_empty() {
        return Ok(told(context, &broken));
    }
    let stamp = desk.stamp(context, Vec::new(), false);
    if verb.mail {
        mail::send(context, verb, &mail::address(&desk, verb, whose.as_ref())?, &view, &stamp)?;
    } else {
        context.show(&view, &stamp)?;
    }
    Ok(told(context, &broken))
}

/// Whose things: of who was named, else of who is at work, else of everybody.
fn whose(desk: &Desk, verb: &Remind) -> Result<Option<Slug>, Error> {
    match &verb.by {
        Some(word) => desk.member(word).map(Some),
        None if verb.all => Ok(None),
        None => Ok(desk.actor().ok()),
    }
}

fn within(context: &Context, verb: &Remind) -> Result<i64, Error> {
    let Some(text) = &verb.within else { return Ok(0) };
    let days = dates::span(text, context.today);
    Ok(days.ok_or_else(|| InputError::BadSpan { text: text.clone() })?)
}
