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
    let names = |party: &Party| matches!(party, Party::Service(slug) if slug == service);
    file.consents
        .iter()
        .filter(|consent| holds(consent, today) && consent.with.iter().any(names))
        .max_by_key(|consent| consent.on)
}

fn withdrawn(consent: &Consent, on: Date) -> bool {
    consent.withdrawn.as_ref().is_some_and(|withdrawal| withdrawal.on <= on)
}
