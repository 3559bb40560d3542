//! First against last: areas of life in each rater's eyes, and codes of functioning.

use std::collections::BTreeMap;

use crate::model::assessment::{Area, Assessment};
use crate::model::record::Voice;
use crate::model::{CaseFile, Date, vocabulary};

/// Something that was looked at twice.
pub(super) struct Progress {
    /// The day of the last time.
    pub(super) on: Date,
    /// The area of life, where it is about one.
    pub(super) area: Option<Area>,
    /// Points gained; negative is lost.
    pub(super) change: i64,
}

/// What stood in one assessment: the day, and how well it went.
type Sight = (Date, i64);

/// Areas that one rater rated in two assessments, first against last.
pub(super) fn areas(file: &CaseFile, last: Date) -> Vec<(Voice, Progress)> {
    let mut known: BTreeMap<(String, Area), Vec<Sight>> = BTreeMap::new();
    for assessment in assessments(file, last) {
        for rating in &assessment.ratings {
            let sights = known.entry((vocabulary::word(&rating.rater), rating.area)).or_default();
            sights.push((assessment.on, rating.level.value()));
        }
    }
    let moved = known
        .into_iter()
        .filter_map(|((rater, area), sights)| Some((vocabulary::parse(&rater)?, ends(sights, Some(area))?)));
    moved.collect()
}

/// Codes that stand in two assessments with an extent, first against last: less of a problem is a gain, and so is more
/// of a help (PRACTICE 6: performance before capacity; `+` is a facilitator).
pub(super) fn functioning(file: &CaseFile, last: Date) -> Vec<Progress> {
    let mut known: BTreeMap<&str, Vec<Sight>> = BTreeMap::new();
    for assessment in assessments(file, last) {
        for (code, level) in assessment.functioning.iter().filter_map(|one| level(&one.code)) {
            known.entry(code).or_default().push((assessment.on, level));
        }
    }
    known.into_values().filter_map(|sights| ends(sights, None)).collect()
}

/// The first against the last, when there are two of different days.
fn ends(mut sights: Vec<Sight>, area: Option<Area>) -> Option<Progress> {
    sights.sort_by_key(|(on, _)| *on);
    let ((began, first), (on, level)) = (*sights.first()?, *sights.last()?);
    (on > began).then_some(Progress { on, area, change: level - first })
}

fn assessments(file: &CaseFile, last: Date) -> impl Iterator<Item = &Assessment> {
    file.assessments.iter().filter(move |assessment| assessment.on <= last)
}

/// A code and how well it goes: 0 no problem, −4 a complete one, +4 all the help there can be.
fn level(text: &str) -> Option<(&str, i64)> {
    let (code, qualifier, sign) = match (text.split_once('+'), text.split_once('.')) {
        (Some((code, qualifier)), _) => (code, qualifier, 1),
        (None, Some((code, qualifier))) => (code, qualifier, -1),
        (None, None) => return None,
    };
    let extent = qualifier.chars().find(|sign| *sign != '_')?.to_digit(10).filter(|extent| *extent <= 4)?;
    Some((code, sign * i64::from(extent)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_qualifier_says_how_well_it_goes() {
        assert_eq!(level("b130.2"), Some(("b130", -2)));
        assert_eq!(level("d450.13"), Some(("d450", -1)));
        assert_eq!(level("d450._3"), Some(("d450", -3)));
        assert_eq!(level("e310+3"), Some(("e310", 3)));
        assert_eq!((level("b130"), level("b130.8"), level("b130.9")), (None, None, None));
    }
}
