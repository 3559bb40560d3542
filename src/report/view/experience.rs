//! What came of referrals to a service, field by field (CARDS 2.9).

use super::parts::list;
use crate::model::{Fact, Message, vocabulary};
use crate::practice::experience::{ContestCount, Experience, RefusalCount, StatusCount};
use crate::report::Cell;

/// Everything that referrals teach, field by field.
pub(super) fn told(one: &Experience) -> Vec<(&'static str, Cell)> {
    vec![
        ("column-referrals", Cell::new(one.referrals)),
        ("column-stages", Cell::maybe(list(one.statuses.iter().map(standing)))),
        ("column-accepted", accepted(one)),
        ("column-median-start", Cell::maybe(one.median_days_to_start.map(Fact::Days))),
        ("field-need-met", met(one)),
        ("column-refusals", Cell::maybe(list(one.refusals.iter().map(refusal)))),
        ("experience-contested", Cell::maybe((one.contested > 0).then_some(one.contested))),
        ("experience-contests", Cell::maybe(list(one.contests.iter().map(contest)))),
    ]
}

fn contest(one: &ContestCount) -> Fact {
    counted(vocabulary::fact(&one.result), one.count)
}

fn accepted(one: &Experience) -> Cell {
    Cell::maybe((one.answered > 0).then_some(Fact::Share { part: one.accepted, whole: one.answered }))
}

/// Wholly met out of those of which it is known, and how many were met in part.
fn met(one: &Experience) -> Cell {
    let share = Fact::Share { part: one.need_met, whole: one.need_known };
    let share = match one.need_partly_met {
        0 => share,
        partly => Message::new("referral-report-met").with("met", share).with("partly", partly).into(),
    };
    Cell::maybe((one.need_known > 0).then_some(share))
}

fn standing(one: &StatusCount) -> Fact {
    counted(vocabulary::fact(&one.status), one.count)
}

fn refusal(one: &RefusalCount) -> Fact {
    let reason = one.reason.as_ref().map(vocabulary::fact);
    counted(reason.unwrap_or_else(|| Message::new("referral-report-no-reason").into()), one.count)
}

fn counted(what: Fact, count: i64) -> Fact {
    Message::new("report-counted").with("what", what).with("count", count).into()
}
