//! `regie report`: what the records of all cases say together. Every report is asked in the same way.

use clap::{Args, Subcommand};

use super::context::Context;
use super::desk::{Desk, told};
use super::error::{Error, Exit, InputError};
use super::input::dates::{self, Toward};
use crate::model::{CaseFile, Date, Period, vocabulary};
use crate::practice::dimension::Dimension;
use crate::practice::reports::{KINDS, Kind, Question};
use crate::report::view::{Report as ReportView, ReportKinds};

/// `regie report`; a bare noun lists the reports there are.
#[derive(Args)]
pub(crate) struct Report {
    #[command(subcommand)]
    verb: Option<Verb>,
}

#[derive(Subcommand)]
enum Verb {
    Caseload(Caseload),
    Reviews(Asked),
    Needs(Asked),
    Referrals(Asked),
    Outcomes(Asked),
    Evaluation(Asked),
    Time(Asked),
    Feedback(Asked),
    Signals(Asked),
    Fidelity(Asked),
}

/// What may be asked of every report.
#[derive(Args)]
struct Asked {
    /// The days looked at.
    #[arg(long)]
    period: Option<String>,
    /// What the rows are.
    #[arg(long = "by", id = "dimension")]
    by: Option<String>,
    /// For readers outside the team.
    #[arg(long)]
    share: bool,
}

/// The caseload can be asked for one day as well.
#[derive(Args)]
struct Caseload {
    /// The day on which it is told.
    #[arg(long, conflicts_with = "period")]
    on: Option<String>,
    #[command(flatten)]
    asked: Asked,
}

pub(crate) fn run(context: &Context, noun: Report) -> Result<Exit, Error> {
    match noun.verb {
        None => list(context),
        Some(Verb::Caseload(verb)) => {
            let on = verb.on.as_deref().map(|text| day(context, text)).transpose()?;
            show(context, "caseload", &verb.asked, on)
        }
        Some(Verb::Reviews(asked)) => show(context, "reviews", &asked, None),
        Some(Verb::Needs(asked)) => show(context, "needs", &asked, None),
        Some(Verb::Referrals(asked)) => show(context, "referrals", &asked, None),
        Some(Verb::Outcomes(asked)) => show(context, "outcomes", &asked, None),
        Some(Verb::Evaluation(asked)) => show(context, "evaluation", &asked, None),
        Some(Verb::Time(asked)) => show(context, "time", &asked, None),
        Some(Verb::Feedback(asked)) => show(context, "feedback", &asked, None),
        Some(Verb::Signals(asked)) => show(context, "signals", &asked, None),
        Some(Verb::Fidelity(asked)) => show(context, "fidelity", &asked, None),
    }
}

fn list(context: &Context) -> Result<Exit, Error> {
    let desk = Desk::open(context)?;
    context.show(&ReportKinds::new(), &desk.stamp(context, Vec::new(), false))?;
    Ok(Exit::Done)
}

fn show(context: &Context, name: &str, asked: &Asked, on: Option<Date>) -> Result<Exit, Error> {
    let Some(kind) = KINDS.iter().find(|kind| kind.name == name) else { return Ok(Exit::Fault) };
    let by = dimension(kind, asked)?;
    let today = on.unwrap_or(context.today);
    let period = period(asked.period.as_deref())?.or_else(|| kind.of_year.then(|| this_year(today)));
    let desk = Desk::open(context)?;
    let (folders, broken) = desk.cases()?;
    let files: Vec<CaseFile> = folders.into_iter().map(|folder| folder.file).collect();
    let question = Question { cases: &files, office: &desk.office, period, by, today };
    let view = ReportView::new(kind, &question, asked.share);
    context.show(&view, &desk.stamp(context, filter(asked, by, period, on), true))?;
    Ok(told(context, &broken))
}

/// What the rows are to be.
fn dimension(kind: &Kind, asked: &Asked) -> Result<Dimension, InputError> {
    let Some(word) = &asked.by else { return Ok(kind.usual) };
    let known: Vec<String> = kind.dimensions().iter().map(vocabulary::word).collect();
    let found = kind.dimensions().into_iter().find(|by| vocabulary::word(by) == *word);
    let by = found.ok_or_else(|| InputError::BadDimension {
        report: kind.name.to_owned(),
        word: word.clone(),
        known: known.join(", "),
    })?;
    // A row for each case is a row for each client.
    if asked.share && by == Dimension::Case {
        return Err(InputError::NamesCases { report: kind.name.to_owned() });
    }
    Ok(by)
}

/// What the report was narrowed to, so that it can be asked for again.
fn filter(asked: &Asked, by: Dimension, period: Option<Period>, on: Option<Date>) -> Vec<String> {
    let period = period.map(|period| format!("--period {period}"));
    let on = on.map(|on| format!("--on {on}"));
    let by = format!("--by {}", vocabulary::word(&by));
    let share = asked.share.then(|| "--share".to_owned());
    period.into_iter().chain(on).chain([by]).chain(share).collect()
}

fn day(context: &Context, text: &str) -> Result<Date, InputError> {
    let bad = || InputError::BadDate { flag: "on".to_owned(), text: text.to_owned() };
    dates::parse(text, context.today, Toward::Past).ok_or_else(bad)
}

/// The period that a text means.
///
/// # Errors
/// A text that is none.
pub(super) fn period(text: Option<&str>) -> Result<Option<Period>, InputError> {
    let Some(text) = text else { return Ok(None) };
    text.parse().map(Some).map_err(|_| InputError::BadPeriod { text: text.to_owned() })
}

fn this_year(today: Date) -> Period {
    let first = Date::new(today.year(), 1, 1).unwrap_or(today);
    Period { from: first, until: Date::new(today.year(), 12, 31).unwrap_or(today) }
}
