//! `regie history [REF]`: who did what, when, to which records, and which fields became what.

use clap::Args;

use super::context::Context;
use super::desk::Desk;
use super::error::{Error, Exit};
use super::options::word;
use super::past::{self, Readings, Subject, subject};
use super::report::period;
use crate::history::Entry;
use crate::model::{Function, Period, Slug};
use crate::report::view::{Log, LogItem};

/// `regie history [REF]`.
#[derive(Args)]
pub(crate) struct History {
    reference: Option<String>,
    /// Which fields changed, from what to what.
    #[arg(long)]
    changes: bool,
    /// Only what this practitioner did.
    #[arg(long)]
    by: Option<String>,
    /// Only what was done in these days.
    #[arg(long)]
    period: Option<String>,
    /// Only what served this function.
    #[arg(long, value_parser = word::<Function>)]
    function: Option<Function>,
    /// At most so many.
    #[arg(long, default_value_t = 50, hide_default_value = true)]
    limit: usize,
}

/// Which of the commits about something are told.
struct Wanted {
    by: Option<Slug>,
    period: Option<Period>,
    function: Option<Function>,
}

pub(super) fn run(context: &Context, verb: &History) -> Result<Exit, Error> {
    let wanted_period = period(verb.period.as_deref())?;
    let desk = Desk::open(context)?;
    let subject =
        verb.reference.as_deref().map_or_else(|| Ok(Subject::default()), |word| subject(&desk, word))?;
    let by = verb.by.as_deref().map(|word| desk.member(word)).transpose()?;
    let wanted = Wanted { by, period: wanted_period, function: verb.function };
    let items = found(&desk, &subject, &wanted, verb)?;
    let references: Vec<&str> = items
        .iter()
        .filter_map(|item| item.changes.as_ref())
        .flatten()
        .map(|one| one.record.as_str())
        .collect();
    let names = Readings::new(&desk)?.names(&references);
    let view = Log { items, names };
    context.show(&view, &desk.stamp(context, Vec::new(), false))?;
    Ok(Exit::Done)
}

/// The commits asked for, newest first; nothing older is read than what is told.
fn found(desk: &Desk, subject: &Subject, wanted: &Wanted, verb: &History) -> Result<Vec<LogItem>, Error> {
    let (repository, readings) = (desk.repository()?, Readings::new(desk)?);
    let mut items = Vec::new();
    let mut commits = repository.commits(subject.filter(desk.commit()?))?;
    while let Some(entry) = commits.next() {
        if items.len() == verb.limit {
            break;
        }
        let entry = entry?;
        if !wanted.holds(desk, &entry)? {
            continue;
        }
        let subject = &Subject { paths: commits.paths().to_vec(), ..subject.clone() };
        let told =
            subject.record.as_ref().is_some_and(|one| entry.values("Record").any(|known| known == one));
        let part = subject.part.is_some() && !told;
        let changes = if verb.changes || part { Some(readings.changes(&entry.id, subject)?) } else { None };
        // A file that holds many is changed for one of them.
        if part && changes.as_ref().is_some_and(Vec::is_empty) {
            continue;
        }
        let item = past::logged(desk, &entry, subject)?;
        items.push(LogItem { changes: changes.filter(|_| verb.changes), ..item });
    }
    Ok(items)
}

impl Wanted {
    fn holds(&self, desk: &Desk, entry: &Entry) -> Result<bool, Error> {
        let by = self.by.as_ref().is_none_or(|handle| past::doer(desk, entry) == handle.as_str());
        let period = self.period.is_none_or(|period| entry.day.is_some_and(|day| period.holds(day)));
        let repository = desk.repository()?;
        Ok(by && period && self.function.is_none_or(|wanted| past::function(repository, entry, wanted)))
    }
}
