//! How levels went from the first time they were said to the last (SAM 2.1, 2.5): ratings of areas, each rater apart,
//! and codes of functioning, each aspect apart.

use super::functioning::{CodeAspect, CodeDegree, read};
use crate::model::assessment::{Area, Assessment};
use crate::model::record::Voice;

/// How an area went in the eyes of one rater.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RatingCourse {
    /// The area.
    pub area: Area,
    /// The rater.
    pub rater: Voice,
    /// The first level; none when it was rated in one assessment only.
    pub then: Option<i64>,
    /// The last level.
    pub now: i64,
}

/// How a code of functioning went, of one aspect; of the surroundings, barrier and facilitator are one scale.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CodeCourse {
    /// The code without its qualifier.
    pub code: String,
    /// What was said first; none when it was said in one assessment only.
    pub then: Option<(CodeAspect, CodeDegree)>,
    /// What was said last.
    pub now: (CodeAspect, CodeDegree),
}

/// Every area that was rated, client first, then network, then professional.
#[must_use]
pub fn ratings(assessments: &[Assessment]) -> Vec<RatingCourse> {
    let all = assessments.iter().flat_map(|one| &one.ratings);
    let mut areas: Vec<Area> = all.map(|rating| rating.area).collect();
    areas.sort_unstable();
    areas.dedup();
    let voices = [Voice::Client, Voice::Network, Voice::Professional];
    let pairs = areas.iter().flat_map(|area| voices.iter().map(move |rater| (*area, *rater)));
    let course = |(area, rater)| {
        let said: Vec<i64> = assessments
            .iter()
            .filter_map(|one| {
                let found = one.ratings.iter().rev().find(|one| one.area == area && one.rater == rater);
                found.map(|rating| rating.level.value())
            })
            .collect();
        let (first, last) = (*said.first()?, *said.last()?);
        Some(RatingCourse { area, rater, then: (said.len() > 1).then_some(first), now: last })
    };
    pairs.filter_map(course).collect()
}

/// Every code that was given with a qualifier, in the order of the codes.
#[must_use]
pub fn functioning(assessments: &[Assessment]) -> Vec<CodeCourse> {
    let mut courses: Vec<CodeCourse> = Vec::new();
    for assessment in assessments {
        let codes = assessment.functioning.iter().filter_map(|one| read(&one.code).ok());
        let said = codes.flat_map(|code| code.measures().into_iter().map(move |said| (code.stem(), said)));
        for (code, now) in said {
            let same = |one: &&mut CodeCourse| one.code == code && scale(one.now.0) == scale(now.0);
            match courses.iter_mut().find(same) {
                Some(known) => *known = CodeCourse { code, then: known.then.or(Some(known.now)), now },
                None => courses.push(CodeCourse { code, then: None, now }),
            }
        }
    }
    courses.sort_by(|one, other| (&one.code, scale(one.now.0)).cmp(&(&other.code, scale(other.now.0))));
    courses
}

/// The aspect that stands for its scale.
fn scale(aspect: CodeAspect) -> CodeAspect {
    if aspect == CodeAspect::Facilitator { CodeAspect::Barrier } else { aspect }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::practice::samples::functioning_of;

    #[test]
    fn what_was_said_once_has_no_then() {
        let all = functioning(&[
            functioning_of(&["d450.13", "e310.2", "b130"]),
            functioning_of(&["d450.1", "e310+3"]),
        ]);
        let told: Vec<_> =
            all.iter().map(|one| (one.code.as_str(), one.then.map(|(_, then)| then))).collect();
        let moderate = Some(CodeDegree::Moderate);
        assert_eq!(told, [("d450", Some(CodeDegree::Slight)), ("d450", None), ("e310", moderate)]);
        assert_eq!(all.last().map(|one| one.now), Some((CodeAspect::Facilitator, CodeDegree::Great)));
        assert_eq!(functioning(&[]), []);
    }
}
