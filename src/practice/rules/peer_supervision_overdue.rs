//! A practitioner has not taken part in peer supervision for longer than the practice allows (P3 8: at least monthly).
//!
//! Counted from the last meeting, else from the first day in the team or the first role in a case, as far as the ledger
//! goes back. Silent where the practice has no such term. Answered on the file of the practitioner.

use super::super::schedule::DueState;
use super::super::supervision::{Attendance, attendance};
use super::{Finding, Judge, Rule, Subject};
use crate::model::intervision::IntervisionKind;
use crate::model::profile::Weight;
use crate::model::{CaseFile, Date, Fact, Function, Message, Office};

pub(super) static RULE: Rule = Rule {
    id: "peer-supervision-overdue",
    weight: Weight::Warning,
    source: "P3 8",
    function: Function::Administration,
    judge: Judge::Ledger(judge),
};

fn judge(cases: &[CaseFile], office: &Office, today: Date) -> Vec<Finding> {
    let all = attendance(cases, office, IntervisionKind::PeerSupervision, today);
    all.into_iter().filter(|one| one.state == Some(DueState::Overdue)).filter_map(overdue).collect()
}

fn overdue(one: Attendance) -> Option<Finding> {
    let last = match one.last_on {
        Some(on) => Message::new("rule-peer-supervision-overdue-last").with("on", on),
        None => Message::new("rule-peer-supervision-overdue-never").with("since", one.since?),
    };
    let finding = RULE.found_in(None, Subject::Member(one.practitioner)).since(one.since?);
    Some(finding.with("last", last).with("due", one.due?).with("days", Fact::Days(-one.days?)))
}

#[cfg(test)]
mod tests {
    use super::super::sample;
    use super::*;
    use crate::model::record::Deviation;

    /// A practice of home care in which Ilse met her colleagues on the first of May.
    fn office() -> Office {
        let mut office = sample::office();
        let home_care = super::super::super::profile::versions(&sample::slug("home-care"), None);
        office.profiles = home_care.unwrap();
        let head = "id = 'xaaaa1'\non = '2026-05-01'\nby = 'ilse'\nkind = 'peer-supervision'";
        office.intervisions = vec![sample::record(&format!("{head}\nparticipants = ['ilse']"))];
        office
    }

    #[test]
    fn everybody_takes_part_at_least_monthly() {
        let mut office = office();
        assert_eq!(judge(&[], &office, sample::day("2026-06-01")).len(), 0, "the last day of the month");
        let found = judge(&[], &office, sample::day("2026-06-02"));
        assert_eq!(found.len(), 1);
        assert_eq!(found[0].subject, Subject::Member(sample::slug("ilse")));
        office.team[0].until = Some(sample::day("2026-05-31"));
        assert_eq!(judge(&[], &office, sample::day("2026-06-02")).len(), 0, "gone");
        office.team[0].until = None;
        office.profiles = sample::office().profiles;
        assert_eq!(judge(&[], &office, sample::today()).len(), 0, "the general practice asks nothing");
    }

    #[test]
    fn it_is_answered_on_the_file_of_the_practitioner_for_this_time() {
        let mut office = office();
        let (reason, by) = ("On leave.".to_owned(), sample::slug("ilse"));
        let rule = "peer-supervision-overdue".to_owned();
        let answered = |office: &Office| {
            let findings = super::super::judge(&[], office, sample::today());
            findings.iter().any(|one| one.rule == RULE.id && one.deviation.is_some())
        };
        office.team[0].deviations = vec![Deviation { rule, reason, by, on: sample::day("2026-04-30") }];
        assert!(!answered(&office), "that was another time");
        office.team[0].deviations[0].on = sample::day("2026-06-15");
        assert!(answered(&office));
    }
}
