//! Referrals (SAM 2.3, CARDS 2.1, 2.9): how long an answer has been waited for, and whether the case manager refers to
//! the own house (SAM 1.7, P3 8).

use crate::model::profile::Profile;
use crate::model::referral::{Referral, ReferralStatus};
use crate::model::service::Service;
use crate::model::{Date, Office, Slug};

/// Whether a referral in this status still asks for something: nobody has ended it.
#[must_use]
pub fn is_open(status: ReferralStatus) -> bool {
    use ReferralStatus::{Accepted, Draft, InProgress, OnHold, Received, Requested};
    matches!(status, Draft | Requested | Received | Accepted | InProgress | OnHold)
}

/// Where a referral stood on a day, and since which; `None` before it was made.
#[must_use]
pub fn status_on(referral: &Referral, on: Date) -> Option<(ReferralStatus, Date)> {
    if referral.events.is_empty() {
        return (referral.on <= on).then_some((referral.status, referral.on));
    }
    let last = referral.events.iter().rev().find(|event| event.on <= on)?;
    Some((last.status, last.on))
}

/// Whether the service said yes; `None` while it has not answered. Who said yes and no afterwards, said no.
#[must_use]
pub fn said_yes(referral: &Referral) -> Option<bool> {
    use ReferralStatus::{Accepted, Completed, Failed, InProgress, OnHold, Rejected};
    if referral.status == Rejected {
        return Some(false);
    }
    let yes = |status: ReferralStatus| matches!(status, Accepted | InProgress | OnHold | Completed | Failed);
    let said = yes(referral.status) || referral.events.iter().any(|event| yes(event.status));
    said.then_some(true)
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

/// Whether a service outside the own umbrella organisation was weighed: another door of the own house is no alternative
/// (SAM 1.7, P3 8).
#[must_use]
pub fn weighed(referral: &Referral, office: &Office) -> bool {
    let outside = |service: &&Slug| **service != referral.service && !same_house(service, office);
    referral.alternatives.iter().any(|service| outside(&service))
}

/// Whether it shows that the case manager has no stake in it: it goes to another house, an alternative was weighed, or
/// there is a reason.
#[must_use]
pub fn independent(referral: &Referral, office: &Office) -> bool {
    let reasoned = referral.choice_reason.as_ref().is_some_and(|reason| !reason.trim().is_empty());
    !own_organisation(referral, office) || weighed(referral, office) || reasoned
}

fn umbrella(service: &Service) -> Option<String> {
    service.umbrella.as_deref().map(plain).filter(|name| !name.is_empty())
}

/// A name as it is compared: capitals and spaces around it do not matter.
fn plain(name: &str) -> String {
    name.trim().to_lowercase()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::referral::ReferralEvent;
    use crate::model::vocabulary::{parse, word, words};
    use crate::practice::samples::{day, office, profile, referral, slug};

    /// The moves of PRACTICE 4, as it writes them down; `any→entered-in-error` is added below.
    const MOVES: [(&str, &str); 7] = [
        ("draft", "requested cancelled"),
        ("requested", "received accepted rejected cancelled"),
        ("received", "accepted rejected cancelled"),
        ("accepted", "in-progress rejected cancelled"),
        ("in-progress", "on-hold completed failed cancelled"),
        ("on-hold", "in-progress"),
        ("entered-in-error", ""),
    ];

    #[test]
    fn every_pair_of_statuses_is_allowed_or_not_as_written() {
        let all = words::<ReferralStatus>().1;
        assert_eq!(all.len(), 11);
        for from in all {
            for to in all {
                let listed = MOVES.iter().find(|(name, _)| name == from).map_or("", |(_, to)| to);
                let in_error = *to == "entered-in-error" && *from != "entered-in-error";
                let expected = in_error || listed.split(' ').any(|name| name == *to);
                let allowed =
                    parse::<ReferralStatus>(from).unwrap().moves().iter().any(|status| word(status) == *to);
                assert_eq!(allowed, expected, "{from} to {to}");
            }
        }
    }

    #[test]
    fn no_answer_is_the_age_of_requested() {
        let profile = profile("general");
        let mut asked = referral(1, Some(1));
        let waited = |referral: &Referral, today: &str| waiting(referral, &profile, day(today));
        assert_eq!(waited(&asked, "2026-03-16"), None);
        assert_eq!(waited(&asked, "2026-03-17"), Some(15));
        asked.response_due = Some(day("2026-03-05"));
        assert_eq!(waited(&asked, "2026-03-06"), Some(4));
        asked.response_due = None;
        let event = ReferralEvent {
            on: day("2026-03-10"),
            status: ReferralStatus::Requested,
            by: slug("ilse"),
            reason: None,
            note: None,
        };
        asked.events.push(event);
        assert_eq!(waited(&asked, "2026-03-24"), None);
        assert_eq!(waited(&asked, "2026-03-25"), Some(15));
        asked.status = ReferralStatus::Accepted;
        assert_eq!(waited(&asked, "2026-12-31"), None);
        assert!(is_open(asked.status) && !is_open(ReferralStatus::Failed));
    }

    #[test]
    fn where_it_stood_on_a_day_is_told_by_its_events() {
        let mut asked = referral(1, None);
        let stood =
            |referral: &Referral, on: &str| status_on(referral, day(on)).map(|(status, _)| word(&status));
        assert_eq!(stood(&asked, "2026-03-01"), None);
        assert_eq!(stood(&asked, "2026-03-02").as_deref(), Some("requested"));
        let event = |on: &str, status: &str| {
            crate::practice::samples::record(&format!("on = '{on}'\nstatus = '{status}'\nby = 'ilse'"))
        };
        asked.events = vec![event("2026-03-02", "requested"), event("2026-03-09", "accepted")];
        assert_eq!(stood(&asked, "2026-03-08").as_deref(), Some("requested"));
        assert_eq!(status_on(&asked, day("2026-03-09")).unwrap().1, day("2026-03-09"));
        assert_eq!(stood(&asked, "2026-03-01"), None);
    }

    #[test]
    fn the_own_house_is_known_by_its_umbrella() {
        let mut office = office("general");
        let asked = referral(1, Some(1));
        assert!(!own_organisation(&asked, &office));
        office.services.push(service("ocmw", Some(" Welzijn Noord ")));
        assert!(!own_organisation(&asked, &office));
        office.settings.organisation = Some("welzijn noord".into());
        assert!(own_organisation(&asked, &office));
        office.services[0].umbrella = Some(String::new());
        office.settings.organisation = Some(String::new());
        assert!(!own_organisation(&asked, &office));
    }

    fn service(name: &str, umbrella: Option<&str>) -> Service {
        let text = serde_json::json!({ "slug": name, "name": name, "umbrella": umbrella });
        serde_json::from_value(text).unwrap()
    }
}
