//! Nobody was in touch with the client or the people close by for longer than the intensity of the work allows (P3 5).
//!
//! Contact is a conversation that took place, a review with the client, an assessment or a screening. A talk with
//! professionals only is work, not contact.

use super::stage::{began, open, phase};
use super::{Finding, Inquiry, Judge, Rule, Subject};
use crate::model::case::Intensity;
use crate::model::journal::{ContactWay, Entry};
use crate::model::profile::Weight;
use crate::model::record::Answer;
use crate::model::{CaseFile, Date, Fact, Function, Party};

pub(super) static RULE: Rule = Rule {
    id: "no-contact",
    weight: Weight::Warning,
    source: "P3 5",
    function: Function::Monitoring,
    judge: Judge::Case(judge),
};

fn judge(inquiry: &Inquiry<'_>) -> Vec<Finding> {
    let Inquiry { file, profile, today, .. } = *inquiry;
    let intensity = phase(file, today).map_or(Intensity::Regular, |phase| phase.intensity);
    let Some(allowed) = profile.contact_days.get(&intensity).filter(|_| open(file)) else {
        return Vec::new();
    };
    let last = contacts(file).filter(|on| *on <= today).fold(began(file), Date::max);
    let days = today.days_since(last);
    if days <= *allowed {
        return Vec::new();
    }
    let finding = RULE.found(inquiry, Subject::Case);
    vec![finding.with("days", Fact::Days(days)).with("last", last).with("allowed", Fact::Days(*allowed))]
}

/// The days on which somebody was in touch with the client or the people close by.
fn contacts(file: &CaseFile) -> impl Iterator<Item = Date> {
    let journal = file.journal.iter().filter(|entry| in_touch(entry)).map(|entry| entry.on);
    let reviews = file.reviews.iter().filter(|review| review.client_present == Answer::Yes);
    let assessments = file.assessments.iter().map(|assessment| assessment.on);
    let screenings = file.screenings.iter().map(|screening| screening.on);
    journal.chain(reviews.map(|review| review.on)).chain(assessments).chain(screenings)
}

fn in_touch(entry: &Entry) -> bool {
    let close = |party: &Party| matches!(party, Party::Client | Party::Person(_));
    let talked = entry.how.is_some_and(|how| how != ContactWay::None);
    talked && entry.reached != Some(Answer::No) && (entry.with.is_empty() || entry.with.iter().any(close))
}

#[cfg(test)]
mod tests {
    use super::super::sample;
    use super::*;

    #[test]
    fn silence_counts_from_the_last_time_somebody_was_reached() {
        let mut file = sample::planned();
        assert_eq!(sample::found(&RULE, &file), 0);
        file.journal[0].reached = Some(Answer::No);
        assert_eq!(sample::found(&RULE, &file), 1);
    }

    #[test]
    fn a_talk_with_a_service_is_no_contact_with_the_client() {
        let mut file = sample::planned();
        file.journal[0].with = vec![Party::Service(sample::slug("ocmw-budget"))];
        assert_eq!(sample::found(&RULE, &file), 1);
    }
}
