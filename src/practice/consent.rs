//! Consents: whether one holds on a day, and whether anything may be shared with a service.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::model::consent::Consent;
use crate::model::profile::Profile;
use crate::model::{CaseFile, Date, Party, Slug};

/// How a consent stands on a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum ConsentState {
    /// It holds.
    Valid,
    /// It holds, and ends within the days of notice that the profile gives.
    Expiring,
    /// Its last day is past.
    Expired,
    /// The client took it back.
    Withdrawn,
}

/// How a consent stands on this day. A withdrawal counts from its own day on; the last day of a term still holds.
#[must_use]
pub fn state(consent: &Consent, profile: &Profile, today: Date) -> ConsentState {
    if withdrawn(consent, today) {
        return ConsentState::Withdrawn;
    }
    match consent.until.map(|until| until.days_since(today)) {
        Some(..0) => ConsentState::Expired,
        Some(days) if days <= profile.consent_notice_days => ConsentState::Expiring,
        _ => ConsentState::Valid,
    }
}

/// Whether a consent holds on this day: given, not withdrawn, not past its last day.
#[must_use]
pub fn holds(consent: &Consent, on: Date) -> bool {
    consent.on <= on && !withdrawn(consent, on) && consent.until.is_none_or(|until| on <= until)
}

/// The newest consent that allows sharing with this service on this day; `None` when nothing may be shared.
#[must_use]
pub fn covers<'a>(file: &'a CaseFile, service: &Slug, today: Date) -> Option<&'a Consent> {
    file.consents.iter().filter(|consent| lets(consent, service, today)).max_by_key(|consent| consent.on)
}

/// Whether a consent holds on that day and names that service.
#[must_use]
pub fn lets(consent: &Consent, service: &Slug, today: Date) -> bool {
    let names = |party: &Party| matches!(party, Party::Service(slug) if slug == service);
    holds(consent, today) && consent.with.iter().any(names)
}

fn withdrawn(consent: &Consent, on: Date) -> bool {
    consent.withdrawn.as_ref().is_some_and(|withdrawal| withdrawal.on <= on)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::RecordKind;
    use crate::model::consent::Withdrawal;
    use crate::practice::samples::{case, consent, day, id, profile, slug};

    #[test]
    fn a_consent_is_valid_then_expiring_then_expired() {
        let given = consent(1, "2026-01-01", &["ocmw"], Some("2026-06-30"));
        let on = |today: &str| state(&given, &profile("general"), day(today));
        assert_eq!(on("2026-05-30"), ConsentState::Valid);
        assert_eq!(on("2026-05-31"), ConsentState::Expiring);
        assert_eq!(on("2026-06-30"), ConsentState::Expiring);
        assert_eq!(on("2026-07-01"), ConsentState::Expired);
    }

    #[test]
    fn a_withdrawal_counts_from_its_day_on_and_outweighs_the_term() {
        let mut given = consent(1, "2026-01-01", &["ocmw"], None);
        given.withdrawn = Some(Withdrawal { on: day("2026-03-01"), by: slug("ilse"), reason: None });
        let on = |today: &str| state(&given, &profile("general"), day(today));
        assert_eq!(on("2026-02-28"), ConsentState::Valid);
        assert_eq!(on("2026-03-01"), ConsentState::Withdrawn);
        given.until = Some(day("2026-01-31"));
        assert_eq!(state(&given, &profile("general"), day("2026-04-01")), ConsentState::Withdrawn);
    }

    #[test]
    fn only_a_consent_that_names_the_service_and_holds_covers_it() {
        let mut file = case("2026-01-01");
        file.consents = vec![
            consent(1, "2026-01-01", &["ocmw"], Some("2026-02-28")),
            consent(2, "2026-02-01", &["caw", "ocmw"], Some("2026-03-31")),
        ];
        let covered =
            |service: &str, today: &str| covers(&file, &slug(service), day(today)).map(|c| c.id.clone());
        assert_eq!(covered("ocmw", "2026-01-15"), Some(id(RecordKind::Consent, 1)));
        assert_eq!(covered("ocmw", "2026-02-15"), Some(id(RecordKind::Consent, 2)));
        assert_eq!(covered("caw", "2026-01-31"), None);
        assert_eq!(covered("caw", "2026-03-31"), Some(id(RecordKind::Consent, 2)));
        assert_eq!(covered("caw", "2026-04-01"), None);
        assert_eq!(covered("vdab", "2026-02-15"), None);
    }
}
