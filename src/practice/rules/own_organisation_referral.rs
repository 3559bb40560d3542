//! A referral goes to the case manager's own umbrella organisation and no alternative was weighed (SAM 1.7,
//! P3 8).
//!
//! The case manager has no stake in any one party. An alternative outside the own house that was looked at, or a reason,
//! shows it.

use super::super::referral::{independent, is_open};
use super::stage::open;
use super::{Finding, Inquiry, Judge, Rule, Subject};
use crate::model::profile::Weight;
use crate::model::{Fact, Function};

pub(super) static RULE: Rule = Rule {
    id: "own-organisation-referral",
    weight: Weight::Warning,
    source: "SAM 1.7",
    function: Function::Linking,
    judge: Judge::Case(judge),
};

fn judge(inquiry: &Inquiry<'_>) -> Vec<Finding> {
    let Inquiry { file, office, .. } = *inquiry;
    file.referrals
        .iter()
        .filter(|referral| open(file) && is_open(referral.status) && !independent(referral, office))
        .map(|referral| {
            RULE.found(inquiry, Subject::Record(referral.id.clone()))
                .with("service", Fact::Id(referral.service.to_string()))
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::super::sample;
    use super::*;

    #[test]
    fn the_own_house_is_weighed_against_others() {
        let mut office = sample::office();
        let mut file = sample::planned();
        assert_eq!(sample::found_with(&RULE, &file, &office), 0);
        office.settings.organisation = Some("OCMW Gent".into());
        office.services[0].umbrella = Some("OCMW Gent".into());
        assert_eq!(sample::found_with(&RULE, &file, &office), 1);
        file.referrals[0].alternatives = vec![sample::slug("ocmw-budget")];
        assert_eq!(sample::found_with(&RULE, &file, &office), 1, "the own house is no alternative to itself");
        file.referrals[0].alternatives.push(sample::slug("caw"));
        assert_eq!(sample::found_with(&RULE, &file, &office), 0);
        file.referrals[0].alternatives.clear();
        file.referrals[0].choice_reason = Some("Near, and no waiting list.".into());
        assert_eq!(sample::found_with(&RULE, &file, &office), 0);
    }
}
