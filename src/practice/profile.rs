//! Practice profiles (PRACTICE 3): which ones ship with the program, and which version judges a case on a day.
//!
//! A profile is data. Its versions are dated, so that a case is judged by what was asked of people at that time.

use serde::Deserialize;

use crate::model::profile::{Overrides, Profile};
use crate::model::{Date, Slug};

/// The profile files that ship inside the program.
const FILES: [&str; 4] = [
    include_str!("../profiles/early-help.toml"),
    include_str!("../profiles/general.toml"),
    include_str!("../profiles/home-care.toml"),
    include_str!("../profiles/work-care.toml"),
];

/// Every version of every profile that ships with the program, by file and from old to new.
#[must_use]
pub fn shipped() -> Vec<Profile> {
    FILES.iter().flat_map(|text| parse(text)).collect()
}

/// The names of the profiles that ship with the program.
#[must_use]
pub fn names() -> Vec<Slug> {
    let mut names: Vec<Slug> = shipped().into_iter().map(|profile| profile.name).collect();
    names.dedup();
    names
}

/// All versions of one profile, oldest first, with the ledger's overrides on each; `None` for an unknown name.
#[must_use]
pub fn versions(name: &Slug, overrides: Option<&Overrides>) -> Option<Vec<Profile>> {
    let mut versions: Vec<Profile> = shipped().into_iter().filter(|profile| profile.name == *name).collect();
    versions.sort_by_key(|profile| profile.valid_from);
    for profile in &mut versions {
        if let Some(overrides) = overrides {
            apply(profile, overrides);
        }
    }
    (!versions.is_empty()).then_some(versions)
}

/// The version in force on a day: the newest that had begun, or else the oldest; `None` only of an empty list.
#[must_use]
pub fn in_force(profiles: &[Profile], on: Date) -> Option<&Profile> {
    let begun = profiles.iter().filter(|profile| profile.valid_from <= on).max_by_key(|p| p.valid_from);
    begun.or_else(|| profiles.iter().min_by_key(|profile| profile.valid_from))
}

/// One profile file: a list of versions.
#[derive(Deserialize)]
struct File {
    #[serde(default, rename = "version")]
    versions: Vec<Profile>,
}

/// The versions of one file. A shipped file that does not parse is caught by a test and never stops the program.
fn parse(text: &str) -> Vec<Profile> {
    toml::from_str::<File>(text).map(|file| file.versions).unwrap_or_default()
}

/// Every key of a profile but its name, its title, its source and its first day may be set otherwise (PRACTICE 3).
fn apply(profile: &mut Profile, own: &Overrides) {
    replace(&mut profile.client_word, own.client_word.as_ref());
    replace(&mut profile.review_months, own.review_months.as_ref());
    replace(&mut profile.review_notice_days, own.review_notice_days.as_ref());
    replace(&mut profile.response_days, own.response_days.as_ref());
    replace(&mut profile.waiting_time_days, own.waiting_time_days.as_ref());
    replace(&mut profile.consent_notice_days, own.consent_notice_days.as_ref());
    replace(&mut profile.late_entry_days, own.late_entry_days.as_ref());
    replace(&mut profile.planned_contact_notice_days, own.planned_contact_notice_days.as_ref());
    replace(&mut profile.contact_days, own.contact_days.as_ref());
    replace(&mut profile.approval_joint, own.approval_joint.as_ref());
    replace(&mut profile.plan_to_pen_holder, own.plan_to_pen_holder.as_ref());
    replace(&mut profile.caseload_by_kind, own.caseload_by_kind.as_ref());
    replace(&mut profile.intensity_percent, own.intensity_percent.as_ref());
    replace(&mut profile.hours_per_year, own.hours_per_year.as_ref());
    profile.caseload_per_fte = own.caseload_per_fte.or(profile.caseload_per_fte);
    profile.rate_cents = own.rate_cents.or(profile.rate_cents);
    profile.peer_supervision_months = own.peer_supervision_months.or(profile.peer_supervision_months);
    profile.network_consultation_months =
        own.network_consultation_months.or(profile.network_consultation_months);
    profile.standing_goal = own.standing_goal.clone().or(profile.standing_goal.take());
    profile.trajectory_months = own.trajectory_months.or(profile.trajectory_months);
    profile.target_group = own.target_group.clone().or(profile.target_group.take());
    apply_lists(profile, own);
    profile.rules.extend(own.rules.iter().map(|(rule, weight)| (rule.clone(), *weight)));
}

fn apply_lists(profile: &mut Profile, own: &Overrides) {
    replace(&mut profile.required_roles, own.required_roles.as_ref());
    replace(&mut profile.areas, own.areas.as_ref());
    replace(&mut profile.approval_by, own.approval_by.as_ref());
    replace(&mut profile.approval_roles, own.approval_roles.as_ref());
    replace(&mut profile.final_advice_by, own.final_advice_by.as_ref());
    replace(&mut profile.information, own.information.as_ref());
    replace(&mut profile.rights, own.rights.as_ref());
    replace(&mut profile.transitions, own.transitions.as_ref());
    replace(&mut profile.added_domains, own.added_domains.as_ref());
    replace(&mut profile.instruments, own.instruments.as_ref());
    replace(&mut profile.steps, own.steps.as_ref());
    replace(&mut profile.icf_set, own.icf_set.as_ref());
    replace(&mut profile.closing_questions, own.closing_questions.as_ref());
}

fn replace<T: Clone>(value: &mut T, by: Option<&T>) {
    if let Some(other) = by {
        *value = other.clone();
    }
}

#[cfg(test)]
mod tests {
    use std::collections::{BTreeMap, BTreeSet};

    use super::*;
    use crate::model::profile::Weight;
    use crate::practice::samples::{day, slug};

    #[test]
    fn every_shipped_file_parses_and_its_name_is_known() {
        for text in FILES {
            let file: File = toml::from_str(text).unwrap();
            assert!(!file.versions.is_empty());
        }
        assert_eq!(names(), ["early-help", "general", "home-care", "work-care"].map(slug));
        assert_eq!(parse("not a profile").len(), 0);
    }

    #[test]
    fn topics_of_information_and_rights_are_words_of_the_journal() {
        use crate::model::journal::{InformationTopic, RightsTopic};
        use crate::model::vocabulary::parse;
        for profile in shipped() {
            assert!(profile.information.iter().all(|topic| parse::<InformationTopic>(topic).is_some()));
            assert!(profile.rights.iter().all(|topic| parse::<RightsTopic>(topic).is_some()));
        }
    }

    #[test]
    fn the_brief_set_of_vocational_rehabilitation_is_whole() {
        let set = [
            "b130", "b164", "b455", "d155", "d240", "d720", "d845", "d850", "d855", "e310", "e330", "e580",
            "e590",
        ];
        assert_eq!(versions(&slug("work-care"), None).unwrap()[0].icf_set, set);
    }

    #[test]
    fn the_newest_version_that_had_begun_is_in_force() {
        let mut old = versions(&slug("general"), None).unwrap().remove(0);
        let mut new = old.clone();
        old.valid_from = day("2020-01-01");
        new.valid_from = day("2026-01-01");
        let both = [new, old];
        let on = |text: &str| in_force(&both, day(text)).unwrap().valid_from;
        assert_eq!(on("2025-12-31"), day("2020-01-01"));
        assert_eq!(on("2026-01-01"), day("2026-01-01"));
        assert_eq!(on("2019-01-01"), day("2020-01-01"));
        assert_eq!(in_force(&[], day("2026-01-01")), None);
    }

    #[test]
    fn a_ledger_may_set_everything_a_profile_sets_but_its_name_and_first_day() {
        let keys = |values: serde_json::Value| -> BTreeSet<String> {
            values.as_object().unwrap().keys().filter(|key| key.as_str() != "rules").cloned().collect()
        };
        let mut of_profile = keys(serde_json::to_value(&shipped()[0]).unwrap());
        of_profile.retain(|key| !["name", "valid_from", "source", "title"].contains(&key.as_str()));
        assert_eq!(keys(serde_json::to_value(Overrides::default()).unwrap()), of_profile);
        // Another profile's values on top of the general one leave nothing of it but the four.
        for other in shipped().into_iter().filter(|one| one.name != slug("general")) {
            let mut values = serde_json::to_value(&other).unwrap();
            let map = values.as_object_mut().unwrap();
            map.retain(|key, _| of_profile.contains(key));
            let wanted = map.clone();
            let own: Overrides = serde_json::from_value(values).unwrap();
            let got = serde_json::to_value(&versions(&slug("general"), Some(&own)).unwrap()[0]).unwrap();
            for (key, value) in wanted.iter().filter(|(_, value)| !value.is_null()) {
                assert_eq!(&got[key], value, "{key}");
            }
        }
    }

    #[test]
    fn overrides_replace_only_what_they_name() {
        let rules = BTreeMap::from([("no-contact".to_owned(), Weight::Off)]);
        let overrides = Overrides { response_days: Some(21), rules, ..Overrides::default() };
        let plain = versions(&slug("work-care"), None).unwrap().remove(0);
        let own = versions(&slug("work-care"), Some(&overrides)).unwrap().remove(0);
        assert_eq!(own.response_days, 21);
        assert_eq!(own.rules.get("no-contact"), Some(&Weight::Off));
        assert_eq!(own.required_roles, plain.required_roles);
        assert_eq!(versions(&slug("nowhere"), None), None);
    }
}
