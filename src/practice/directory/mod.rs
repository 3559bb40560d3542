//! Finding the right door in the service directory (CARDS 2.9: the broker knows which services are available, fitting,
//! acceptable and within reach, and on which terms; SAM 4.2).
//!
//! What a service is known not to do rules it out. What is not known of it does not: it is told apart, because somebody
//! has to ask first.

mod wish;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::experience::Experience;
use super::loose::counts;
use super::referral::same_house;
use crate::model::assessment::Area;
use crate::model::record::Extent;
use crate::model::referral::ReferralStatus;
use crate::model::service::Service;
use crate::model::{CaseFile, Date, Office, RecordId, Slug};

pub use wish::{Criterion, Wish, wish_of};

use wish::{judged, served};

/// How well a waiting time is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum WaitingKnown {
    /// Heard not too long ago.
    Fresh,
    /// Heard too long ago, or on no known day.
    Stale,
    /// Never heard.
    Unknown,
}

/// What came of a search.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Search {
    /// Services of which everything that is looked for is known to be so, the best fitting first.
    pub fitting: Vec<Candidate>,
    /// Services of which nothing is known to be otherwise, and something is not known.
    pub apart: Vec<Candidate>,
    /// When nothing fits: what to leave out, and how many would fit or come near then.
    pub loosen: Vec<Loosening>,
}

/// A service that was found, with why.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Candidate {
    /// The service.
    pub service: Slug,
    /// Its name.
    pub name: String,
    /// The areas looked for that it serves.
    pub areas: Vec<Area>,
    /// The places it serves among those looked for, as it calls them.
    pub places: Vec<String>,
    /// Usual waiting time in days.
    pub waiting_days: Option<u32>,
    /// The day that waiting time was heard.
    pub waiting_on: Option<Date>,
    /// How well the waiting time is known.
    pub waiting_known: WaitingKnown,
    /// Is there a place when it is needed?
    pub available: Option<Extent>,
    /// The last day of a formal agreement that holds.
    pub agreement_until: Option<Date>,
    /// Whether it belongs to the own umbrella organisation.
    pub own_house: bool,
    /// What the ledger's own referrals say.
    pub experience: Experience,
    /// Referrals to it in the case that is looked for.
    pub asked_before: Vec<AskedBefore>,
    /// What is not known of it.
    pub unknown: Vec<Criterion>,
}

/// A referral that was made in the case that is looked for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct AskedBefore {
    /// The referral.
    pub referral: RecordId,
    /// The day.
    pub on: Date,
    /// Where it stands.
    pub status: ReferralStatus,
}

/// How many services there would be without a criterion.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Loosening {
    /// The criterion.
    pub criterion: Criterion,
    /// How many, those of which something is not known among them.
    pub services: i64,
}

/// Where a search is made.
#[derive(Debug, Clone, Copy)]
pub struct Ground<'a> {
    /// The ledger around the cases, with the directory.
    pub office: &'a Office,
    /// What the ledger's own referrals say, service by service.
    pub experience: &'a [Experience],
    /// The case that is looked for, when it is one.
    pub file: Option<&'a CaseFile>,
    /// Days that a waiting time holds after it was heard.
    pub holds: Option<i64>,
    /// The day.
    pub today: Date,
}

/// How well the waiting time of a service is known; one heard more than `holds` days ago, or on no known day, is stale.
#[must_use]
pub fn waiting_known(service: &Service, holds: Option<i64>, today: Date) -> WaitingKnown {
    match (service.waiting_days, service.waiting_on) {
        (None, _) => WaitingKnown::Unknown,
        (Some(_), None) => WaitingKnown::Stale,
        (Some(_), Some(on)) => {
            let old = holds.is_some_and(|holds| today.days_since(on) > holds);
            if old { WaitingKnown::Stale } else { WaitingKnown::Fresh }
        }
    }
}

/// Looks for services; the best fitting come first, by what counts most: more of the areas, another house than the own
/// (SAM 1.7), a place when it is needed, a shorter waiting time that is known, a service that says yes more often.
#[must_use]
pub fn search(wish: &Wish, ground: Ground<'_>) -> Search {
    let mut found: Vec<Candidate> =
        ground.office.services.iter().filter_map(|service| candidate(service, wish, ground)).collect();
    found.sort_by_cached_key(rank);
    let (fitting, apart): (Vec<_>, Vec<_>) = found.into_iter().partition(|one| one.unknown.is_empty());
    let loosen = if fitting.is_empty() { loosened(wish, ground) } else { Vec::new() };
    Search { fitting, apart, loosen }
}

/// A service that is not ruled out, with what is known of it.
fn candidate(service: &Service, wish: &Wish, ground: Ground<'_>) -> Option<Candidate> {
    let mut unknown = Vec::new();
    for (criterion, fits) in judged(service, wish, ground) {
        match fits {
            Some(true) => {}
            Some(false) => return None,
            None => unknown.push(criterion),
        }
    }
    let experience = ground.experience.iter().find(|one| one.service.as_ref() == Some(&service.slug));
    let asked = ground.file.into_iter().flat_map(|file| &file.referrals);
    let asked = asked.filter(|one| one.service == service.slug && counts(one));
    Some(Candidate {
        service: service.slug.clone(),
        name: service.name.clone(),
        areas: wish.areas.iter().copied().filter(|area| service.areas.contains(area)).collect(),
        places: served(service, &wish.places),
        waiting_days: service.waiting_days,
        waiting_on: service.waiting_on,
        waiting_known: waiting_known(service, ground.holds, ground.today),
        available: service.available,
        agreement_until: service.agreement_until.filter(|until| *until >= ground.today),
        own_house: same_house(&service.slug, ground.office),
        experience: experience.cloned().unwrap_or_default(),
        asked_before: asked
            .map(|one| AskedBefore { referral: one.id.clone(), on: one.on, status: one.status })
            .collect(),
        unknown,
    })
}

/// The order of what was found; the smallest comes first.
fn rank(one: &Candidate) -> (usize, bool, u8, i64, i64, Slug) {
    let place = match one.available {
        Some(Extent::Yes) => 0,
        Some(Extent::Partly) => 1,
        Some(Extent::Unknown | Extent::Declined) | None => 2,
        Some(Extent::No) => 3,
    };
    let fresh = one.waiting_days.filter(|_| one.waiting_known == WaitingKnown::Fresh);
    let days = fresh.map_or(i64::MAX, i64::from);
    // Of whom nobody knows whether they say yes, as much is expected as of one that does so half of the time.
    let refused = match one.experience.answered {
        0 => 50,
        answered => (answered - one.experience.accepted) * 100 / answered,
    };
    (usize::MAX - one.areas.len(), one.own_house, place, days, refused, one.service.clone())
}

/// What to leave out when nothing fits: each criterion alone.
fn loosened(wish: &Wish, ground: Ground<'_>) -> Vec<Loosening> {
    let without = |criterion: Criterion| {
        let mut wish = wish.clone();
        match criterion {
            Criterion::Area => wish.areas.clear(),
            Criterion::Place => wish.places.clear(),
            Criterion::For => wish.words.clear(),
            Criterion::Within => wish.within = None,
            Criterion::ExcludeOwn => wish.exclude_own = false,
        }
        let found = ground.office.services.iter().filter(|one| candidate(one, &wish, ground).is_some());
        Loosening { criterion, services: i64::try_from(found.count()).unwrap_or(i64::MAX) }
    };
    let asked = [
        (Criterion::Area, !wish.areas.is_empty()),
        (Criterion::Place, !wish.places.is_empty()),
        (Criterion::For, !wish.words.is_empty()),
        (Criterion::Within, wish.within.is_some()),
        (Criterion::ExcludeOwn, wish.exclude_own),
    ];
    asked.into_iter().filter(|(_, asked)| *asked).map(|(criterion, _)| without(criterion)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::practice::samples::{case, day, office, record, referral};

    const SERVICES: [&str; 4] = [
        "slug = 'own'\nname = 'Eigen huis'\nareas = ['income']\narea_served = ['Lindeveld']\numbrella = 'Koepel'
         waiting_days = 5\nwaiting_on = '2026-06-01'\navailable = 'yes'\noffer = 'Schuldbemiddeling'",
        "slug = 'near'\nname = 'Dichtbij'\nareas = ['income', 'housing']\narea_served = ['Lindeveld']
         waiting_days = 40\nwaiting_on = '2026-06-01'\noffer = 'Budget én schulden'",
        "slug = 'old'\nname = 'Oud'\nareas = ['income']\narea_served = ['Groot-Lindeveld']
         waiting_days = 3\nwaiting_on = '2020-06-01'\noffer = 'Schulden'\ntarget_group = 'Gezinnen'",
        "slug = 'blank'\nname = 'Onbekend'",
    ];

    fn ledger() -> Office {
        let mut office = office("general");
        office.services = SERVICES.iter().map(|text| record(text)).collect();
        office.settings.organisation = Some("Koepel".into());
        office
    }

    fn look(wish: &Wish, file: Option<&CaseFile>) -> Search {
        let (office, today) = (ledger(), day("2026-06-15"));
        search(wish, Ground { office: &office, experience: &[], file, holds: Some(180), today })
    }

    fn slugs(found: &[Candidate]) -> Vec<&str> {
        found.iter().map(|one| one.service.as_str()).collect()
    }

    fn texts(words: &[&str]) -> Vec<String> {
        words.iter().map(|word| (*word).to_owned()).collect()
    }

    #[test]
    fn what_is_known_rules_out_and_what_is_not_known_is_told_apart() {
        let income = Wish { areas: vec![Area::Income, Area::Housing], ..Wish::default() };
        let found = look(&income, None);
        // Two areas before one; the own house last; a stale waiting time counts for nothing.
        assert_eq!(slugs(&found.fitting), ["near", "old", "own"]);
        assert_eq!(slugs(&found.apart), ["blank"]);
        assert_eq!(found.apart[0].unknown, [Criterion::Area]);
        assert!(found.loosen.is_empty());
        let within = look(&Wish { within: Some(30), ..income.clone() }, None);
        assert_eq!((slugs(&within.fitting), slugs(&within.apart)), (vec!["own"], vec!["old", "blank"]));
        assert_eq!(within.apart[0].unknown, [Criterion::Within]);
        let others = look(&Wish { exclude_own: true, ..income }, None);
        assert_eq!(slugs(&others.fitting), ["near", "old"]);
    }

    #[test]
    fn every_word_is_found_in_its_texts_accents_and_capitals_aside() {
        let found = |words: &[&str]| look(&Wish { words: texts(words), ..Wish::default() }, None);
        assert_eq!(slugs(&found(&["SCHULD"]).fitting), ["near", "old", "own"]);
        assert_eq!(slugs(&found(&["en schuld", "budget"]).fitting), ["near"]);
        assert_eq!(slugs(&found(&["schuld", "gezin"]).fitting), ["old"]);
        assert_eq!(slugs(&found(&["schuld", "gezin"]).apart), ["blank"], "nobody said what it offers");
        assert_eq!(slugs(&found(&["onbekend"]).fitting), ["blank"], "by its name");
        let places = look(&Wish { places: texts(&["lindeveld"]), ..Wish::default() }, None);
        assert_eq!((slugs(&places.fitting).len(), slugs(&places.apart)), (3, vec!["blank"]));
    }

    #[test]
    fn an_empty_result_says_what_to_leave_out() {
        let wish = Wish {
            areas: vec![Area::Work],
            places: texts(&["Lindeveld"]),
            within: Some(1),
            ..Wish::default()
        };
        let found = look(&wish, None);
        assert!(found.fitting.is_empty());
        let told: Vec<_> = found.loosen.iter().map(|one| (one.criterion, one.services)).collect();
        assert_eq!(told, [(Criterion::Area, 2), (Criterion::Place, 1), (Criterion::Within, 1)]);
    }

    #[test]
    fn what_was_asked_before_in_the_case_is_told() {
        let mut file = case("2026-01-05");
        let mut asked = referral(1, None);
        asked.service = "near".parse().unwrap();
        file.referrals = vec![asked];
        let found = look(&Wish { areas: vec![Area::Housing], ..Wish::default() }, Some(&file));
        assert_eq!(slugs(&found.fitting), ["near"]);
        assert_eq!(found.fitting[0].asked_before[0].status, ReferralStatus::Requested);
        file.referrals[0].status = ReferralStatus::EnteredInError;
        let found = look(&Wish { areas: vec![Area::Housing], ..Wish::default() }, Some(&file));
        assert!(found.fitting[0].asked_before.is_empty());
    }

    #[test]
    fn a_service_that_says_yes_more_often_comes_first_among_equals() {
        let (mut office, today) = (ledger(), day("2026-06-15"));
        office.services =
            ["a", "b", "c"].map(|slug| record(&format!("slug = '{slug}'\nname = '?'"))).to_vec();
        let told = |slug: &str, answered, accepted| Experience {
            service: Some(slug.parse().unwrap()),
            answered,
            accepted,
            ..Experience::default()
        };
        let experience = [told("a", 4, 0), told("c", 4, 4)];
        let ground = Ground { office: &office, experience: &experience, file: None, holds: None, today };
        assert_eq!(slugs(&search(&Wish::default(), ground).fitting), ["c", "b", "a"]);
    }
}
