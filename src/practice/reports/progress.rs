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

/// Areas that one rater rated in two assessments, first against last.
pub(super) fn areas(file: &CaseFile, last: Date) -> Vec<(Voice, Progress)> {
    let rated =
        assessments(file, last).flat_map(|one| one.ratings.iter().map(move |rating| (one.on, rating)));
    let mut known: BTreeMap<(Area, String), Vec<(Date, Voice, i64)>> = BTreeMap::new();
    for (on, rating) in rated {
        let place = known.entry((rating.area, vocabulary::word(&rating.rater))).or_default();
        place.push((on, rating.rater, rating.level.value()));
    }
    let ends = known.into_iter().filter_map(|((area, _), mut ratings)| {
        ratings.sort_by_key(|(on, ..)| *on);
        let ((began, _, first), (on, rater, level)) = (*ratings.first()?, *ratings.last()?);
        (on > began).then_some((rater, Progress { on, area: Some(area), change: level - first }))
    });
    ends.collect()
}

/// Codes that stand in two assessments with an extent, first against last: less of a problem is a gain, and so is more
/// of a help (PRACTICE 6: performance before capacity; `+` is a facilitator).
pub(super) fn functioning(file: &CaseFile, last: Date) -> Vec<Progress> {
    let coded =
        assessments(file, last).flat_map(|one| one.functioning.iter().map(move |code| (one.on, code)));
    let mut known: BTreeMap<String, Vec<(Date, i64)>> = BTreeMap::new();
    for (on, functioning) in coded {
        if let Some((code, level)) = level(&functioning.code) {
            known.entry(code.to_owned()).or_default().push((on, level));
        }
    }
    let ends = known.into_values().filter_map(|mut levels| {
        levels.sort_by_key(|(on, _)| *on);
        let ((began, first), (on, level)) = (*levels.first()?, *levels.last()?);
        (on > began).then_some(Progress { on, area: None, change: level - first })
    });
    ends.collect()
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
