//! A consent has ended, by its term or by the client's will, and no other one took its place (P3 8:
//! confidentiality).
//!
//! A consent that was taken back asks for attention only while a service that it named is still at work.

use super::super::consent::{ConsentState, holds, state};
use super::super::referral::is_open;
use super::stage::open;
use super::{Finding, Inquiry, Judge, Rule, Subject};
use crate::model::consent::Consent;
use crate::model::profile::Weight;
use crate::model::{CaseFile, Date, Function, Party, vocabulary};

pub(super) static RULE: Rule = Rule {
    id: "consent-expired",
    weight: Weight::Warning,
    source: "P3 8",
    function: Function::Linking,
    judge: Judge::Case(judge),
};

fn judge(inquiry: &Inquiry<'_>) -> Vec<Finding> {
    let Inquiry { file, profile, today, .. } = *inquiry;
    let ended = |consent: &Consent| match state(consent, profile, today) {
        ConsentState::Expired => !replaced(file, consent, today),
        ConsentState::Withdrawn => at_work(file, consent) && !replaced(file, consent, today),
        ConsentState::Valid | ConsentState::Expiring => false,
    };
    file.consents
        .iter()
        .filter(|consent| open(file) && ended(consent))
        .map(|consent| {
            let last = consent.withdrawn.as_ref().map(|one| one.on).or(consent.until).unwrap_or(consent.on);
            let how = vocabulary::fact(&state(consent, profile, today));
            RULE.found(inquiry, Subject::Record(consent.id.clone())).with("state", how).with("on", last)
        })
        .collect()
}

/// Whether everybody this consent named is covered by another one, or was by a newer one that the client took back.
fn replaced(file: &CaseFile, consent: &Consent, today: Date) -> bool {
    let others = || file.consents.iter().filter(|other| other.id != consent.id);
    let settled =
        |other: &Consent| holds(other, today) || other.withdrawn.is_some() && other.on >= consent.on;
    let covered = |party: &Party| others().any(|other| other.with.contains(party) && settled(other));
    !consent.with.is_empty() && consent.with.iter().all(covered)
}

/// Whether a referral that rests on this consent, or goes to a service it names, goes on.
fn at_work(file: &CaseFile, consent: &Consent) -> bool {
    file.referrals.iter().filter(|referral| is_open(referral.status)).any(|referral| {
        referral.consent.as_ref() == Some(&consent.id)
            || consent.with.contains(&Party::Service(referral.service.clone()))
    })
}

#[cfg(test)]
mod tests {
    use super::super::sample;
    use super::*;

    #[test]
    fn a_consent_past_its_term_wants_a_new_one() {
        let mut file = sample::planned();
        assert_eq!(sample::found(&RULE, &file), 0);
        file.consents[0].until = Some(sample::day("2026-06-01"));
        assert_eq!(sample::found(&RULE, &file), 1);
        let mut newer = file.consents[0].clone();
        newer.id = sample::id("caaaa2");
        newer.on = sample::day("2026-06-02");
        newer.until = None;
        file.consents.push(newer);
        assert_eq!(sample::found(&RULE, &file), 0);
    }
}
