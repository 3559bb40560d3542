//! Nobody was in touch with the client or the people close by for longer than the intensity of the work
//! allows (P3 5).
//!
//! Contact is a conversation that took place or a review with the client. A talk with professionals only is
//! work, not contact.

use super::super::contact::{Silence, silence};
use super::stage::open;
use super::{Finding, Inquiry, Judge, Rule, Subject};
use crate::model::profile::Weight;
use crate::model::{Fact, Function};

pub(super) static RULE: Rule = Rule {
    id: "no-contact",
    weight: Weight::Warning,
    source: "P3 5",
    function: Function::Monitoring,
    judge: Judge::Case(judge),
};

fn judge(inquiry: &Inquiry<'_>) -> Vec<Finding> {
    let Inquiry { file, profile, today, .. } = *inquiry;
    let silence = silence(file, profile, today).filter(|_| open(file));
    silence
        .map(|Silence { since, days, allowed }| {
            let finding = RULE.found(inquiry, Subject::Case).with("days", Fact::Days(days));
            finding.since(since).with("last", since).with("allowed", Fact::Days(allowed))
        })
        .into_iter()
        .collect()
}

#[cfg(test)]
mod tests {
    use super::super::sample;
    use super::*;
    use crate::model::Party;
    use crate::model::record::Answer;

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
