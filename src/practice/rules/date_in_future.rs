//! Something is written down as having happened on a day that is still to come: most likely a slip of the pen.
//!
//! Days that may be agreed beforehand (a target, a term, a role that begins next month) are left alone.

use super::walk::{Happening, happenings, named};
use super::{Finding, Inquiry, Judge, Rule, Subject};
use crate::model::profile::Weight;
use crate::model::{CaseFile, Date, Function, Office};

pub(super) static RULE: Rule = Rule {
    id: "date-in-future",
    weight: Weight::Error,
    source: "regie",
    function: Function::Administration,
    judge: Judge::Both(of_case, of_office),
};

fn of_case(inquiry: &Inquiry<'_>) -> Vec<Finding> {
    happenings(inquiry.file)
        .into_iter()
        .filter(|happening| happening.on > inquiry.today)
        .map(|Happening { subject, field, on }| {
            RULE.found(inquiry, subject).with("field", named(field)).with("on", on)
        })
        .collect()
}

/// The records around the cases.
fn of_office(_: &[CaseFile], office: &Office, today: Date) -> Vec<Finding> {
    let ahead = office.dated().into_iter().filter(|record| record.on() > today);
    ahead
        .map(|record| {
            let finding = RULE.found_in(None, Subject::Record(record.id().clone()));
            finding.with("field", named("on")).with("on", record.on())
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::super::sample;
    use super::*;

    #[test]
    fn what_happened_did_not_happen_tomorrow() {
        let mut file = sample::planned();
        file.plan.as_mut().unwrap().goals[0].target = Some(sample::day("2027-01-01"));
        assert_eq!(sample::found(&RULE, &file), 0, "a target lies ahead");
        file.reviews[0].on = sample::day("2026-07-02");
        assert_eq!(sample::found(&RULE, &file), 1);
    }
    #[test]
    fn nor_did_practitioners_meet_tomorrow() {
        let mut office = sample::office();
        let head = "id = 'xaaaa1'\nby = 'ilse'\nkind = 'peer-supervision'";
        office.intervisions = vec![sample::record(&format!("{head}\non = '2026-07-01'"))];
        assert_eq!(of_office(&[], &office, sample::today()).len(), 0);
        office.intervisions[0].on = sample::day("2026-07-02");
        assert_eq!(of_office(&[], &office, sample::today()).len(), 1);
    }
}
