//! Instruments that are scored outside the ledger: which ones are known, with their scales (PRACTICE 4, 6). Names and
//! scales only, never the text of an item.
//!
//! The list is data, `src/profiles/instruments.toml`. An instrument that it does not have may be recorded all the same;
//! so may another version of one that it has, and then nothing is said about its scores.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::model::profile::Bilingual;
use crate::model::record::InstrumentResult;

/// The text of the list.
const LIST: &str = include_str!("../profiles/instruments.toml");

/// What people call a sum.
const SUMS: [&str; 6] = ["total", "totaal", "sum", "som", "totaalscore", "total-score"];

/// An instrument: what it is called and on which scales it scores.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct Instrument {
    /// Its id, `zrm`.
    pub id: String,
    /// The version whose domains and scales stand here, when it has several.
    pub version: Option<String>,
    /// What it is called.
    pub title: Bilingual,
    /// Other names that people type.
    #[serde(default)]
    pub aliases: Vec<String>,
    /// Who made it, and the source tag where the practice asks for it.
    pub source: String,
    /// Which way is better for the person.
    pub better: ScoreDirection,
    /// Whether its scores may be added up; the sum is then the score `total`.
    pub summed: bool,
    /// The lowest score, of a domain that has no scale of its own.
    pub least: i64,
    /// The highest score, of a domain that has no scale of its own.
    pub most: i64,
    /// A figure beside the scale that says: not known.
    pub unknown: Option<i64>,
    /// From which score it says that something is the case.
    pub threshold: Option<Threshold>,
    /// What it scores, in its own order.
    #[serde(rename = "domain")]
    pub domains: Vec<Domain>,
}

/// Something that an instrument scores.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct Domain {
    /// Its id, `social-network`.
    pub id: String,
    /// What it is called.
    pub name: Bilingual,
    /// Its own lowest score.
    pub least: Option<i64>,
    /// Its own highest score.
    pub most: Option<i64>,
}

/// From which score an instrument says that something is the case.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct Threshold {
    /// Which of its scores.
    pub score: String,
    /// The score.
    pub at: i64,
    /// Whether it takes that score or more, or that score or less.
    pub way: ThresholdWay,
}

/// Which way is better for the person.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum ScoreDirection {
    /// A higher score is better.
    Higher,
    /// A lower score is better.
    Lower,
}

/// On which side of a threshold something is the case.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum ThresholdWay {
    /// That score or more.
    AtLeast,
    /// That score or less.
    AtMost,
}

/// What is wrong with a result.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Fault {
    /// The scores were added up, and this instrument is a profile (PRACTICE 6: never summed).
    Summed,
    /// The instrument does not score this.
    UnknownDomain {
        /// The name that was given.
        domain: String,
    },
    /// The score is not on its scale.
    OffScale {
        /// The domain.
        domain: String,
        /// The score.
        score: i64,
        /// The lowest.
        least: i64,
        /// The highest.
        most: i64,
    },
}

/// Every instrument of the list.
#[must_use]
pub fn all() -> Vec<Instrument> {
    parse(LIST).unwrap_or_default()
}

/// The instrument with this id, title or other name, however it is capitalised.
#[must_use]
pub fn find(word: &str) -> Option<Instrument> {
    all().into_iter().find(|one| one.is_called(word))
}

/// The instrument of a result, when the list knows it in that version.
#[must_use]
pub fn of(result: &InstrumentResult) -> Option<Instrument> {
    find(&result.instrument).filter(|one| one.has_version(result.version.as_deref()))
}

/// What is wrong with a result, as far as the list knows its instrument.
#[must_use]
pub fn faults(result: &InstrumentResult) -> Vec<Fault> {
    let Some(known) = find(&result.instrument) else { return Vec::new() };
    let sums = |name: &&String| !known.summed && SUMS.contains(&name.to_lowercase().as_str());
    if result.scores.keys().any(|name| sums(&name)) {
        return vec![Fault::Summed];
    }
    if !known.has_version(result.version.as_deref()) {
        return Vec::new();
    }
    let fault = |(name, score): (&String, &i64)| match known.domain(name) {
        None => Some(Fault::UnknownDomain { domain: name.clone() }),
        Some(domain) => {
            let (least, most) = known.scale(domain);
            let off = !(least..=most).contains(score) && Some(*score) != known.unknown;
            off.then(|| Fault::OffScale { domain: domain.id.clone(), score: *score, least, most })
        }
    };
    result.scores.iter().filter_map(fault).collect()
}

/// The result as it is kept: the instrument and its domains by their ids, and the version and the threshold that the
/// list knows where the result does not say.
#[must_use]
pub fn completed(mut result: InstrumentResult) -> InstrumentResult {
    let Some(known) = find(&result.instrument) else { return result };
    result.instrument.clone_from(&known.id);
    if !known.has_version(result.version.as_deref()) {
        return result;
    }
    result.version = result.version.or_else(|| known.version.clone());
    result.threshold = result.threshold.or_else(|| known.threshold.as_ref().map(|threshold| threshold.at));
    let named = |(name, score): (String, i64)| match known.domain(&name) {
        Some(domain) => (domain.id.clone(), score),
        None => (name, score),
    };
    result.scores = result.scores.into_iter().map(named).collect();
    result
}

/// Whether a result reaches its threshold, the one noted with it or else that of the list; `None` when there is none, no
/// score for it, or no telling on which side of it something is the case.
#[must_use]
pub fn reaches(result: &InstrumentResult) -> Option<bool> {
    let known = of(result)?;
    let at = result.threshold.or_else(|| known.threshold.as_ref().map(|threshold| threshold.at))?;
    let named = known.threshold.as_ref().map_or("total", |threshold| threshold.score.as_str());
    let only = (result.scores.len() == 1).then(|| result.scores.values().next()).flatten();
    let score = *result.scores.get(named).or(only)?;
    // Where the list names no side, trouble is: far from the better end.
    let usual = match known.better {
        ScoreDirection::Lower => ThresholdWay::AtLeast,
        ScoreDirection::Higher => ThresholdWay::AtMost,
    };
    Some(match known.threshold.map_or(usual, |threshold| threshold.way) {
        ThresholdWay::AtLeast => score >= at,
        ThresholdWay::AtMost => score <= at,
    })
}

impl Instrument {
    /// The domain with this id, or this name in either language.
    #[must_use]
    pub fn domain(&self, word: &str) -> Option<&Domain> {
        let word = word.to_lowercase();
        let called = |domain: &&Domain| {
            [&domain.id, &domain.name.nl, &domain.name.en].iter().any(|name| name.to_lowercase() == word)
        };
        self.domains.iter().find(called)
    }

    /// The lowest and the highest score of a domain.
    #[must_use]
    pub fn scale(&self, domain: &Domain) -> (i64, i64) {
        (domain.least.unwrap_or(self.least), domain.most.unwrap_or(self.most))
    }

    fn is_called(&self, word: &str) -> bool {
        let word = word.trim().to_lowercase();
        let names = [&self.id, &self.title.nl, &self.title.en];
        names.into_iter().chain(&self.aliases).any(|name| name.to_lowercase() == word)
    }

    /// Whether what stands here holds for this version; a result that names none is taken for the one that is known.
    fn has_version(&self, version: Option<&str>) -> bool {
        version.is_none() || self.version.is_none() || self.version.as_deref() == version
    }
}

#[derive(Deserialize)]
struct List {
    #[serde(rename = "instrument")]
    instruments: Vec<Instrument>,
}

/// The instruments of a list. One that does not parse is caught by a test and never stops the program.
fn parse(text: &str) -> Result<Vec<Instrument>, toml::de::Error> {
    toml::from_str::<List>(text).map(|list| list.instruments)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::practice::profile;
    use crate::practice::samples::record;

    fn result(text: &str) -> InstrumentResult {
        record(&format!("on = '2026-06-01'\nscored_by = 'an'\n{text}"))
    }

    #[test]
    fn the_list_parses_and_every_instrument_of_a_profile_is_in_it() {
        let all = parse(LIST).unwrap();
        assert_eq!(all.len(), 5);
        for one in &all {
            assert_eq!(one.summed, one.domain("total").is_some(), "{}", one.id);
            assert!(one.threshold.as_ref().is_none_or(|threshold| one.domain(&threshold.score).is_some()));
            assert!(one.domains.iter().all(|domain| one.scale(domain).0 < one.scale(domain).1));
        }
        for profile in profile::shipped() {
            for id in &profile.instruments {
                assert!(find(id).is_some_and(|one| one.id == *id), "{id}");
            }
            let wanted = profile.target_group.and_then(|group| group.instrument);
            let known = wanted.as_ref().and_then(|wanted| find(&wanted.id)?.threshold);
            assert_eq!(known.map(|threshold| threshold.at), wanted.map(|wanted| wanted.least));
        }
    }

    #[test]
    fn the_matrix_has_thirteen_domains_from_one_to_five_and_no_sum() {
        let zrm = find("ZRM").unwrap();
        assert_eq!((zrm.domains.len(), zrm.least, zrm.most, zrm.summed), (13, 1, 5, false));
        assert_eq!(zrm.version.as_deref(), Some("2017"));
        assert_eq!(find("cansas").unwrap().domains.len(), 22);
        assert_eq!(faults(&result("instrument = 'zrm'\nscores = { Totaal = 40 }")), [Fault::Summed]);
        let odd = faults(&result("instrument = 'zrm'\nscores = { finances = 6, mony = 2, Justitie = 1 }"));
        let off = Fault::OffScale { domain: "finances".into(), score: 6, least: 1, most: 5 };
        assert_eq!(odd, [off, Fault::UnknownDomain { domain: "mony".into() }]);
    }

    #[test]
    fn another_version_and_a_free_name_are_taken_as_they_are_but_a_profile_is_never_summed() {
        assert_eq!(faults(&result("instrument = 'zrm'\nversion = '2013'\nscores = { income = 3 }")), []);
        assert_eq!(faults(&result("instrument = 'own-list'\nscores = { total = 99 }")), []);
        let summed = result("instrument = 'zrm'\nversion = '2013'\nscores = { total = 30 }");
        assert_eq!(faults(&summed), [Fault::Summed]);
        assert_eq!(completed(summed.clone()), summed);
    }

    #[test]
    fn a_result_is_completed_with_what_the_list_knows() {
        let done = completed(result("instrument = 'EFS'\nscores = { Totaal = 7 }"));
        assert_eq!((done.instrument.as_str(), done.threshold), ("edmonton-frail-scale", Some(6)));
        assert_eq!(done.scores.get("total"), Some(&7));
        assert_eq!(reaches(&done), Some(true));
        let done = completed(result("instrument = 'zrm'\nscores = { 'sociaal netwerk' = 2 }"));
        assert_eq!((done.version.as_deref(), done.threshold), (Some("2017"), None));
        assert_eq!(done.scores.get("social-network"), Some(&2));
        assert_eq!(reaches(&done), None);
        let own = result("instrument = 'edmonton-frail-scale'\nthreshold = 8\nscores = { total = 7 }");
        assert_eq!(reaches(&completed(own)), Some(false));
        assert_eq!(reaches(&result("instrument = 'own-list'\nthreshold = 8\nscores = { total = 9 }")), None);
        let low = result("instrument = 'zrm'\nthreshold = 2\nscores = { finances = 2 }");
        assert_eq!(reaches(&low), Some(true));
    }

    #[test]
    fn a_figure_for_not_known_is_on_no_scale_and_no_fault() {
        assert_eq!(faults(&result("instrument = 'cansas'\nscores = { money = 9, food = 2 }")), []);
        let off = Fault::OffScale { domain: "food".into(), score: 3, least: 0, most: 2 };
        assert_eq!(faults(&result("instrument = 'cansas'\nscores = { food = 3 }")), [off]);
    }
}
