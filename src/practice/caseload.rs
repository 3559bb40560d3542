//! Caseload (P3 5, 8): how many cases each practitioner carries, how heavy they are, and how that stands to the norm
//! of the practice for this part of a full-time post.
//!
//! A case weighs `w` per cent of a regular one, by its intensity (`intensity_percent`; 100 where nothing is said). The
//! norm `n` is the number of regular cases for one full-time post, by type of case (`caseload_by_kind`), else for all
//! (`caseload_per_fte`). Each case takes `w/n` of a post; whoever works `f` per cent of one carries
//!
//! ```text
//! load  = Σ w                                         in hundredths of a regular case
//! share = Σ w/n ÷ f = 100·100·Σ(w·L/n) ÷ (L·f)        in hundredths of a per cent of the norm, rounded down
//! ```
//!
//! with `L` the least common multiple of the norms, so that only whole numbers are divided, and only once. A case whose
//! type has no norm is in the load and not in the share.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::Serialize;

use super::contact::intensity;
use super::lifespan::open_on;
use super::profile::in_force;
use super::responsible::responsibles;
use crate::model::course::Intensity;
use crate::model::profile::Profile;
use crate::model::{CaseFile, CaseId, Date, Office, Slug};

/// The weight of a regular case, in per cent.
const REGULAR: u32 = 100;

/// The whole norm, in hundredths of a per cent.
pub const WHOLE_NORM: i64 = 10_000;

/// Who carries how much.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Caseload {
    /// One row for each practitioner who works here on that day or carries a case, by handle.
    pub loads: Vec<Load>,
    /// Open cases for which nobody of the team answers.
    pub unassigned: Vec<CaseId>,
    /// All open cases on all posts together, each case once.
    pub altogether: Burden,
}

/// What one practitioner carries.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Load {
    /// The practitioner (team handle).
    pub practitioner: Slug,
    /// Of the open cases in which this practitioner is case manager, how many at each intensity; a case without a phase
    /// is in none. Two case managers each count the case.
    pub intensities: BTreeMap<Intensity, i64>,
    /// The cases against the post.
    #[serde(flatten)]
    pub burden: Burden,
}

/// A number of cases on a part of a post, or on several posts.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Burden {
    /// Open cases.
    pub open: i64,
    /// What they weigh together, in hundredths of a regular case.
    pub load: i64,
    /// Per cent of a full-time post; none when it is not known.
    pub fte_percent: Option<i64>,
    /// Share of the norm for that post in hundredths of a per cent, rounded down; none without a norm or a post.
    pub norm_share: Option<i64>,
    /// Open cases whose type has no norm: they are not in the share.
    pub without_norm: i64,
}

/// Who carries how much on a day.
#[must_use]
pub fn caseload(cases: &[CaseFile], office: &Office, on: Date) -> Caseload {
    let profile = in_force(&office.profiles, on);
    let mut unassigned = Vec::new();
    let mut all: Vec<&CaseFile> = Vec::new();
    let mut carried: BTreeMap<Slug, Vec<&CaseFile>> =
        posts(office, on).map(|(handle, _)| (handle.clone(), Vec::new())).collect();
    for file in cases.iter().filter(|file| open_on(file, on)) {
        let carriers = responsibles(file, on);
        if carriers.is_empty() {
            unassigned.push(file.case.id.clone());
        }
        all.push(file);
        for handle in carriers {
            carried.entry(handle).or_default().push(file);
        }
    }
    let post = |handle: &Slug| {
        let member = office.team.iter().find(|member| member.handle == *handle);
        member.and_then(|member| member.fte_percent).map(i64::from)
    };
    let together: Option<i64> = posts(office, on).map(|(_, percent)| percent).sum();
    Caseload {
        altogether: burden(&all, profile, on, together),
        loads: carried
            .into_iter()
            .map(|(practitioner, files)| Load {
                intensities: intensities(&files, on),
                burden: burden(&files, profile, on, post(&practitioner)),
                practitioner,
            })
            .collect(),
        unassigned,
    }
}

/// What a case weighs on a day, in hundredths of a regular case.
#[must_use]
pub fn weight(file: &CaseFile, profile: &Profile, on: Date) -> i64 {
    let known = intensity(file, on).and_then(|intensity| profile.intensity_percent.get(&intensity));
    i64::from(known.copied().unwrap_or(REGULAR))
}

/// The number of regular cases like this one for a full-time post (P3 8: 40 clinical, 60 social).
#[must_use]
pub fn norm(file: &CaseFile, profile: &Profile) -> Option<u32> {
    let of_kind = file.case.kind.and_then(|kind| profile.caseload_by_kind.get(&kind).copied());
    of_kind.or(profile.caseload_per_fte).filter(|norm| *norm > 0)
}

/// Who works here on a day, with per cent of a full-time post.
fn posts(office: &Office, on: Date) -> impl Iterator<Item = (&Slug, Option<i64>)> {
    office
        .team
        .iter()
        .filter(move |member| member.from.is_none_or(|from| from <= on))
        .filter(move |member| member.until.is_none_or(|until| on <= until))
        .map(|member| (&member.handle, member.fte_percent.map(i64::from)))
}

fn intensities(files: &[&CaseFile], on: Date) -> BTreeMap<Intensity, i64> {
    let mut found = BTreeMap::new();
    for intensity in files.iter().filter_map(|file| intensity(file, on)) {
        *found.entry(intensity).or_default() += 1;
    }
    found
}

fn burden(files: &[&CaseFile], profile: Option<&Profile>, on: Date, fte_percent: Option<i64>) -> Burden {
    let open = i64::try_from(files.len()).unwrap_or(i64::MAX);
    let Some(profile) = profile else { return Burden { open, fte_percent, ..Burden::default() } };
    let weighed: Vec<(i64, Option<u32>)> =
        files.iter().map(|file| (weight(file, profile, on), norm(file, profile))).collect();
    let counted: Vec<(i64, u32)> =
        weighed.iter().filter_map(|(weight, norm)| norm.map(|norm| (*weight, norm))).collect();
    let normed = profile.caseload_per_fte.is_some() || !profile.caseload_by_kind.is_empty();
    let without_norm = weighed.len() - counted.len();
    Burden {
        open,
        load: weighed.iter().map(|(weight, _)| weight).sum(),
        fte_percent,
        norm_share: fte_percent.filter(|_| normed).and_then(|percent| share(&counted, percent)),
        without_norm: if normed { i64::try_from(without_norm).unwrap_or(i64::MAX) } else { 0 },
    }
}

/// The formula above: weights with their norms, on so many per cent of a post.
fn share(counted: &[(i64, u32)], fte_percent: i64) -> Option<i64> {
    let common = counted.iter().fold(1, |common, (_, norm)| least_common(common, i128::from(*norm)));
    let taken: i128 =
        counted.iter().map(|(weight, norm)| i128::from(*weight) * (common / i128::from(*norm))).sum();
    let share = (taken * 10_000).checked_div(common * i128::from(fte_percent))?;
    i64::try_from(share).ok()
}

fn least_common(one: i128, other: i128) -> i128 {
    let (mut rest, mut divisor) = (one, other);
    while divisor != 0 {
        (rest, divisor) = (divisor, rest % divisor);
    }
    if rest == 0 { one } else { one / rest * other }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::case::{CaseKind, CaseStatus, RoleName};
    use crate::model::whole::Whole;
    use crate::practice::samples::{case, closing, day, member, office, phase_of, profile, role, slug};

    fn managed(by: &[&str], intensity: Option<Intensity>) -> CaseFile {
        let mut file = case("2026-01-05");
        let held = [RoleName::CasemanagerCare, RoleName::CasemanagerWork].into_iter().zip(by);
        file.case.roles = held.map(|(name, handle)| role(name, handle, "2026-01-05")).collect();
        file.case.phases = intensity.map(|intensity| phase_of("2026-01-05", intensity)).into_iter().collect();
        file
    }

    #[test]
    fn every_case_manager_carries_the_case_and_a_post_in_part_carries_a_part_of_the_norm() {
        let mut office = office("work-care");
        let mut gone = member("an");
        gone.until = Some(day("2025-12-31"));
        let mut half = member("ilse");
        half.fte_percent = Whole::new(50);
        office.team = vec![half, member("omar"), gone];
        office.profiles[0].caseload_per_fte = Some(5);
        let both = managed(&["ilse", "omar"], Some(Intensity::Intensive));
        let alone = managed(&["ilse"], None);
        let mut closed = both.clone();
        closed.case.status = CaseStatus::Closed;
        let told = caseload(&[both, alone, closed, case("2026-02-01")], &office, day("2026-03-01"));
        let seen: Vec<_> = told
            .loads
            .iter()
            .map(|load| (load.practitioner.as_str(), load.burden.open, load.burden.load))
            .collect();
        // An intensive case weighs twice a regular one; a case without a phase is taken for a regular one.
        assert_eq!(seen, [("ilse", 2, 300), ("omar", 1, 200)]);
        let shares: Vec<_> = told.loads.iter().map(|load| load.burden.norm_share).collect();
        assert_eq!(shares, [Some(12_000), None]);
        assert_eq!(told.loads[0].intensities, BTreeMap::from([(Intensity::Intensive, 1)]));
        assert_eq!(told.unassigned.len(), 1);
        assert!(!told.loads.iter().any(|load| load.practitioner == slug("an")));
        assert_eq!((told.altogether.open, told.altogether.load), (3, 400));
        assert_eq!(told.altogether.norm_share, None, "one post is not known");
        assert!(serde_json::to_string(&told).unwrap().contains(r#""intensive":1"#));
    }

    #[test]
    fn each_case_takes_its_part_of_the_norm_of_its_type() {
        let profile = profile("home-care");
        let of = |kind: Option<CaseKind>, intensity: Intensity| {
            let mut file = managed(&["ilse"], Some(intensity));
            file.case.kind = kind;
            file
        };
        let share = |files: &[CaseFile], percent: i64| {
            let files: Vec<&CaseFile> = files.iter().collect();
            let told = burden(&files, Some(&profile), day("2026-03-01"), Some(percent));
            (told.norm_share, told.without_norm)
        };
        let clinical = of(Some(CaseKind::Clinical), Intensity::Regular);
        let social = of(Some(CaseKind::Social), Intensity::Regular);
        // P3 8: forty clinical or sixty social cases fill a full-time post.
        assert_eq!(share(&vec![clinical.clone(); 40], 100), (Some(WHOLE_NORM), 0));
        assert_eq!(share(&vec![social.clone(); 60], 100), (Some(WHOLE_NORM), 0));
        let mut mixed = vec![clinical.clone(); 20];
        mixed.extend(vec![social.clone(); 30]);
        assert_eq!(share(&mixed, 100), (Some(WHOLE_NORM), 0));
        assert_eq!(share(&mixed, 50), (Some(2 * WHOLE_NORM), 0));
        // One third of a hundredth is rounded down, once.
        assert_eq!(share(std::slice::from_ref(&social), 100), (Some(166), 0));
        assert_eq!(share(&[social.clone(), social, clinical], 100), (Some(583), 0));
        assert_eq!(share(&[of(Some(CaseKind::Social), Intensity::Remote)], 100), (Some(83), 0));
        assert_eq!(share(&[of(None, Intensity::Regular)], 100), (Some(0), 1));
    }

    #[test]
    fn the_caseload_of_a_day_past_counts_what_was_open_then() {
        let mut office = office("work-care");
        office.team = vec![member("ilse")];
        let mut file = managed(&["ilse"], Some(Intensity::Regular));
        file.case.status = CaseStatus::Closed;
        file.case.closings.push(closing("2026-04-01"));
        let open = |on: &str| caseload(std::slice::from_ref(&file), &office, day(on)).loads[0].burden.open;
        assert_eq!([open("2026-01-01"), open("2026-03-31"), open("2026-04-01")], [0, 1, 0]);
    }
}
