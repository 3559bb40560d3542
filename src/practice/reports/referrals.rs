//! What came of referrals (CARDS 2.9), on the day they were asked; experience with services is computed, never asserted.

use super::super::contest::{ContestResult, contest, refusal};
use super::super::dimension::{Dimension, Group, Subject};
use super::super::experience::days_to_start;
use super::super::loose::counts;
use super::super::referral::{asked_on, said_yes};
use super::super::tally::{Measure, Tally, Unit};
use super::needs::result;
use super::{Content, Kind, Question, snake, words_of};
use crate::model::assessment::Area;
use crate::model::referral::{Referral, ReferralStatus, RefusalReason};
use crate::model::{CaseFile, Fact, Message, vocabulary};

pub(super) static KIND: Kind = Kind {
    name: "referrals",
    own: &[Dimension::Service, Dimension::Area],
    of_cases: true,
    usual: Dimension::Service,
    of_year: false,
    fill,
};

fn fill(question: &Question<'_>) -> Content {
    let mut tally = Tally::new(question.by, measures())
        .parts("referrals", named::<ReferralStatus>("status").map(|(id, _)| id))
        .parts("referrals", ["answered", "unanswered"])
        .parts("answered", ["accepted", "refused"])
        .parts("referrals", ["met", "partly_met", "not_met", "unsaid_met"])
        .parts("refused", reasons().map(|(id, _)| id))
        .parts("refused", ["status_rejected"])
        .parts("refused", ["contested", "uncontested"])
        .parts("contested", named::<ContestResult>("contest").map(|(id, _)| id));
    for file in question.files() {
        for referral in file.referrals.iter().filter(|one| counts(one) && question.holds(asked_on(one))) {
            count(&mut tally, question, file, referral);
        }
    }
    Content::new(tally)
}

fn measures() -> Vec<Measure> {
    let mut measures = vec![
        Measure::count("referrals"),
        Measure::count("answered"),
        Measure::count("unanswered"),
        Measure::count("accepted").of("answered"),
        Measure::count("refused").quiet(),
        Measure::new("start", Unit::MedianDays).follows("accepted"),
    ];
    let quiet = |(id, label): (String, Fact)| Measure::count(id).label(label).quiet();
    measures.extend(named::<ReferralStatus>("status").map(|one| quiet(one).part("standing")));
    let met = ["met", "partly_met", "not_met", "unsaid_met"];
    measures.extend(met.map(|id| Measure::count(id).part("needs-met").of("referrals")));
    measures.extend(reasons().map(|one| quiet(one).part("refusals")));
    measures.push(Measure::count("contested").part("contests"));
    measures.push(Measure::count("uncontested").part("contests").aside());
    measures.extend(named::<ContestResult>("contest").map(|one| quiet(one).part("contests")));
    measures
}

/// The words of a vocabulary as measures.
fn named<'de, T: serde::Deserialize<'de>>(kind: &'static str) -> impl Iterator<Item = (String, Fact)> {
    words_of::<T>().map(move |(word, label)| (format!("{kind}_{}", snake(word)), label))
}

fn reasons() -> impl Iterator<Item = (String, Fact)> {
    let unsaid = ("reason_unsaid".to_owned(), Fact::Message(Message::new("report-unsaid")));
    named::<RefusalReason>("reason").chain([unsaid])
}

fn count(tally: &mut Tally, question: &Question<'_>, file: &CaseFile, referral: &Referral) {
    let area = referral.goal.as_ref().and_then(|goal| file.goal(goal)?.need.clone());
    let area: Option<Area> = area.and_then(|need| file.need(&need)).map(|need| need.area);
    let subject = Subject::new(file, asked_on(referral)).with_service(&referral.service).in_area(area);
    let groups = subject.done_by(Some(&referral.by)).groups(question.by);
    let client = &file.case.id;
    let met = referral.outcome.as_ref().map(|outcome| outcome.need_met);
    let status = format!("status_{}", snake(&vocabulary::word(&referral.status)));
    for measure in ["referrals", &status, result(met)] {
        tally.count(&groups, client, measure);
    }
    match said_yes(referral) {
        Some(yes) => {
            tally.count(&groups, client, "answered");
            tally.count(&groups, client, if yes { "accepted" } else { "refused" });
        }
        None => tally.count(&groups, client, "unanswered"),
    }
    if referral.status == ReferralStatus::Rejected {
        refused(tally, file, referral, &groups);
    }
    if let Some(days) = days_to_start(referral) {
        tally.value(&groups, client, "start", days);
    }
}

/// Why a service refused, whether that was contested, and what came of it.
fn refused(tally: &mut Tally, file: &CaseFile, referral: &Referral, groups: &[Group]) {
    let reason = refusal(referral).and_then(|event| event.reason);
    let reason = reason.map_or_else(|| "unsaid".to_owned(), |reason| snake(&vocabulary::word(&reason)));
    let mut count = |measure: &str| tally.count(groups, &file.case.id, measure);
    count(&format!("reason_{reason}"));
    match contest(file, referral) {
        Some(contest) => {
            count("contested");
            count(&format!("contest_{}", snake(&vocabulary::word(&contest.result))));
        }
        None => count("uncontested"),
    }
}
