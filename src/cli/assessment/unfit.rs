//! What cannot stand in an assessment, and what cannot be compared, as errors of the command line.

use serde::Serialize;

use crate::cli::error::Exit;
use crate::model::vocabulary;
use crate::practice::assessment::Doubt;
use crate::practice::instrument::{self, Fault};

/// What cannot stand in an assessment, or cannot be done with it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, thiserror::Error)]
#[serde(rename_all = "kebab-case", tag = "error")]
pub(crate) enum Unfit {
    /// A need that is looked at twice.
    #[error("need-twice")]
    NeedTwice { need: String },
    /// A need that would be part of itself.
    #[error("need-in-itself")]
    NeedInItself { need: String },
    /// One rater rates one area twice.
    #[error("area-rated-twice")]
    AreaRatedTwice { area: String, rater: String },
    /// A code says one thing twice.
    #[error("code-twice")]
    CodeTwice { code: String },
    /// The scores of a profile were added up.
    #[error("summed-profile")]
    SummedProfile { instrument: String },
    /// The instrument does not score this.
    #[error("unknown-domain")]
    UnknownDomain { instrument: String, domain: String, close: String, known: String },
    /// A score is not on its scale.
    #[error("score-off-scale")]
    ScoreOffScale { instrument: String, domain: String, score: i64, least: i64, most: i64 },
    /// No instrument of the list has this name.
    #[error("no-instrument")]
    NoInstrument { word: String, known: String },
    /// There are no two assessments to lay side by side.
    #[error("nothing-to-compare")]
    NothingToCompare { case: String, count: i64 },
    /// The same assessment twice.
    #[error("same-assessment")]
    SameAssessment { record: String },
    /// No assessment was made up to a day.
    #[error("none-by-then")]
    NoneByThen { case: String, on: String },
}

impl Unfit {
    /// The exit code: a score that the instrument cannot give was typed wrong; the rest is refused.
    pub(crate) fn exit(&self) -> Exit {
        match self {
            Self::SummedProfile { .. }
            | Self::UnknownDomain { .. }
            | Self::ScoreOffScale { .. }
            | Self::NoInstrument { .. } => Exit::Usage,
            _ => Exit::Refused,
        }
    }
}

impl From<Doubt> for Unfit {
    fn from(doubt: Doubt) -> Self {
        match doubt {
            Doubt::NeedTwice(need) => Self::NeedTwice { need: need.to_string() },
            Doubt::NeedInItself(need) => Self::NeedInItself { need: need.to_string() },
            Doubt::RatedTwice(area, rater) => {
                Self::AreaRatedTwice { area: vocabulary::word(&area), rater: vocabulary::word(&rater) }
            }
            Doubt::CodeTwice(code) => Self::CodeTwice { code },
        }
    }
}

impl Unfit {
    /// A result that its instrument cannot give.
    pub(crate) fn of_result(instrument: String, fault: Fault) -> Self {
        match fault {
            Fault::Summed => Self::SummedProfile { instrument },
            Fault::OffScale { domain, score, least, most } => {
                Self::ScoreOffScale { instrument, domain, score, least, most }
            }
            Fault::UnknownDomain { domain } => {
                let known: Vec<String> = instrument::find(&instrument)
                    .map(|one| one.domains.into_iter().map(|domain| domain.id).collect())
                    .unwrap_or_default();
                let near = known.iter().map(|one| (strsim::damerau_levenshtein(one, &domain), one)).min();
                let close = near.filter(|(distance, _)| *distance <= 3).map(|(_, one)| one.clone());
                let close = close.unwrap_or_default();
                Self::UnknownDomain { instrument, domain, close, known: known.join(", ") }
            }
        }
    }
}
