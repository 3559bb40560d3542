//! `regie verify`: whether the history is whole, and whether it says what happened. Nothing is put right.

use clap::Args;

use super::check::judged;
use super::context::Context;
use super::desk::Desk;
use super::error::{Error, Exit, explained};
use super::progress::Progress as Shown;
use crate::history::{Asked, Flaw, FlawKind};
use crate::ledger;
use crate::model::profile::Weight;
use crate::model::{Fact, Message, vocabulary};
use crate::report::view::{Found, VerificationReport};

/// How many signs of a commit are shown in a sentence.
const SHORT: usize = 7;

/// Rules about records that contradict themselves or one another, whatever the day.
const FALSE_IN_ITSELF: [&str; 3] = ["dangling-reference", "duplicate-id", "path-mismatch"];

/// `regie verify`.
#[derive(Args)]
pub(crate) struct Verify {
    /// The commit that a rewritten branch stands at, taken for true from here on.
    #[arg(long)]
    accept_head: Option<String>,
}

pub(super) fn run(context: &Context, verb: &Verify) -> Result<Exit, Error> {
    let desk = Desk::open(context)?;
    let repository = desk.repository()?;
    let known = |action: &str| context.words.attribute("action", &action.replace('.', "-")).is_some();
    let asked = Asked { is_action: &known, accepted: verb.accept_head.as_deref() };
    let shown_so_far = Shown::new(context, "progress-verify");
    let verified = repository.verify(&asked, &mut |far| shown_so_far.at(far.done, far.whole));
    drop(shown_so_far);
    let verified = verified?;
    let rewritten = verified.flaws.iter().any(|flaw| flaw.kind == FlawKind::Rewritten);
    let mut found: Vec<Found> = verified.flaws.iter().map(shown).collect();
    found.extend(records(context, &desk)?);
    found.sort_by_key(|one| one.weight);
    let unchecked: Vec<(String, usize)> =
        verified.unchecked.iter().map(|(what, count)| (vocabulary::word(what), *count)).collect();
    let accepted = if verified.accepted { repository.head()? } else { None };
    let sums = (verified.objects, verified.commits);
    let view = VerificationReport::new(found, &unchecked, sums, accepted);
    context.show(&view, &desk.stamp(context, Vec::new(), false))?;
    Ok(match view.count(Weight::Error) + view.count(Weight::Warning) {
        _ if rewritten => Exit::Rewritten,
        0 => Exit::Done,
        _ => Exit::Attention,
    })
}

/// A flaw of the history as a finding.
fn shown(flaw: &Flaw) -> Found {
    let finding = vocabulary::word(&flaw.kind);
    let short = |id: &String| Fact::Id(id.chars().take(SHORT).collect());
    let text = |text: &Option<String>| Fact::Id(text.clone().unwrap_or_default());
    let id = |name: &str| {
        Message::new(name)
            .with("count", flaw.count)
            .with("commit", flaw.commit.as_ref().map_or_else(|| Fact::Id(String::new()), short))
            .with("place", text(&flaw.place))
            .with("record", text(&flaw.record))
            .with("who", text(&flaw.who))
    };
    Found {
        weight: flaw.kind.weight(),
        count: flaw.count,
        commit: flaw.commit.clone(),
        place: flaw.place.clone(),
        record: flaw.record.clone(),
        who: flaw.who.clone(),
        reason: id(&format!("flaw-{finding}")),
        next: id(&format!("flaw-{finding}-remedy")),
        finding,
    }
}

/// Records that cannot be read, and data that cannot be right: by the same readers and rules as `check`.
fn records(context: &Context, desk: &Desk) -> Result<Vec<Found>, Error> {
    let (folders, mut broken) = desk.cases()?;
    broken.extend(desk.broken.clone());
    let mut found: Vec<Found> = broken.iter().map(unreadable).collect();
    for (finding, place) in judged(desk, context, &folders) {
        if !FALSE_IN_ITSELF.contains(&finding.rule) {
            continue;
        }
        let line = place.line.map_or_else(String::new, |line| format!(":{line}"));
        found.push(Found {
            finding: finding.rule.to_owned(),
            weight: finding.weight,
            count: 1,
            commit: None,
            place: Some(format!("{}{line}", place.path)),
            record: finding.case.as_ref().map(ToString::to_string),
            who: None,
            reason: finding.reason,
            next: Message::new("verify-see-check").with("rule", Fact::Id(finding.rule.to_owned())),
        });
    }
    Ok(found)
}

fn unreadable(error: &ledger::Error) -> Found {
    let (reason, next) = explained(error);
    let place = match error {
        ledger::Error::InvalidRecord { path, line, .. } => Some(format!("{path}:{line}")),
        _ => None,
    };
    Found {
        finding: error.to_string(),
        weight: Weight::Error,
        count: 1,
        commit: None,
        place,
        record: None,
        who: None,
        reason,
        next,
    }
}
