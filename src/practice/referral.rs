//! Referrals (SAM 2.3, CARDS 2.1, 2.9): which moves are allowed, how long an answer has been waited for, and whether
//! the case manager refers to the own house (SAM 1.7, P3 8).

use crate::model::profile::Profile;
use crate::model::referral::{Referral, ReferralStatus};
use crate::model::service::Service;
use crate::model::{Date, Office, Slug};

/// The statuses a referral may go to from this one, exactly as PRACTICE 4 lists them.
#[must_use]
pub fn moves(from: ReferralStatus) -> &'static [ReferralStatus] {
    use ReferralStatus::{
        Accepted, Cancelled, Completed, Draft, EnteredInError, Failed, InProgress, OnHold, Received,
        Rejected, Requested,
    };
    match from {
        Draft => &[Requested, Cancelled, EnteredInError],
        Requested => &[Received, Accepted, Rejected, Cancelled, EnteredInError],
        Received => &[Accepted, Rejected, Cancelled, EnteredInError],
        Accepted => &[InProgress, Rejected, Cancelled, EnteredInError],
        InProgress => &[OnHold, Completed, Failed, Cancelled, EnteredInError],
        OnHold => &[InProgress, EnteredInError],
        Rejected | Cancelled | Completed | Failed => &[EnteredInError],
        EnteredInError => &[],
    }
}

/// Whether a referral in this status still asks for something: nobody has ended it.
#[must_use]
pub fn is_open(status: ReferralStatus) -> bool {
    use ReferralStatus::{Accepted, Draft, InProgress, OnHold, Received, Requested};
    matches!(status, Draft | Requested | Received | Accepted | InProgress | OnHold)
}

/// The day the question was put to the service: of the last event `requested`, else of the referral.
#[must_use]
pub fn asked_on(referral: &Referral) -> Date {
    let asked = |status: ReferralStatus| status == ReferralStatus::Requested;
    referral.events.iter().rev().find(|event| asked(event.status)).map_or(referral.on, |event| event.on)
}

/// The last day on which an answer is in time: the day agreed, else the profile's days after asking.
#[must_use]
pub fn answer_due(referral: &Referral, profile: &Profile) -> Date {
    referral.response_due.unwrap_or_else(|| asked_on(referral).plus_days(profile.response_days))
}

/// Days since the question was put, when the service has not answered and its time is past; `None` otherwise.
#[must_use]
pub fn waiting(referral: &Referral, profile: &Profile, today: Date) -> Option<i64> {
    let unanswered = referral.status == ReferralStatus::Requested && answer_due(referral, profile) < today;
    unanswered.then(|| today.days_since(asked_on(referral)))
}

/// Whether the service belongs to the umbrella organisation of the team itself; `false` when either is not known.
#[must_use]
pub fn own_organisation(referral: &Referral, office: &Office) -> bool {
    same_house(&referral.service, office)
}

/// Whether a service of the directory belongs to the umbrella organisation of the team itself.
#[must_use]
pub fn same_house(service: &Slug, office: &Office) -> bool {
    let umbrella = office.services.iter().find(|known| known.slug == *service).and_then(umbrella);
    let own = office.settings.organisation.as_deref().map(plain).filter(|name| !name.is_empty());
    umbrella.is_some() && umbrella == own
}

fn umbrella(service: &Service) -> Option<String> {
    service.umbrella.as_deref().map(plain).filter(|name| !name.is_empty())
}

/// A name as it is compared: capitals and spaces around it do not matter.
fn plain(name: &str) -> String {
    name.trim().to_lowercase()
}
