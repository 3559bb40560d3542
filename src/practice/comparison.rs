//! Two assessments side by side (SAM 2.1, 2.5): what went which way, each rater and each scale apart. Nothing is added up
//! and nobody's rating is mixed with another's.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::functioning::{CodeAspect, CodeDegree, read};
use super::instrument::{self, Instrument, ScoreDirection};
use crate::model::RecordId;
use crate::model::assessment::{Area, Assessment, Need, Urgency};
use crate::model::record::{InstrumentResult, Voice};

/// Two assessments side by side.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Comparison {
    /// Ratings by area and rater.
    pub ratings: Vec<RatingChange>,
    /// Codes of functioning.
    pub functioning: Vec<CodeChange>,
    /// Scores of instruments by domain.
    pub scores: Vec<ScoreChange>,
    /// Needs.
    pub needs: Vec<NeedChange>,
}

/// Which way something went.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Shift {
    /// Better for the person.
    Better,
    /// Worse for the person.
    Worse,
    /// The same.
    Same,
    /// Only in the later one.
    New,
    /// Only in the earlier one: it was not named again, which does not say that it is over.
    NotAgain,
    /// Otherwise than before, without a better and a worse.
    Changed,
    /// Not to be compared: one of the two is not known.
    Unclear,
}

/// How an area went in the eyes of one rater.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RatingChange {
    /// The area.
    pub area: Area,
    /// The rater.
    pub rater: Voice,
    /// The level in the earlier assessment.
    pub then: Option<i64>,
    /// The level in the later one.
    pub now: Option<i64>,
    /// Which way it went.
    pub shift: Shift,
}

/// What a code says, of one aspect.
pub type Said = (CodeAspect, CodeDegree);

/// How a code of functioning went, of one aspect. For the surroundings a barrier can become a facilitator.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CodeChange {
    /// The code without its qualifier.
    pub code: String,
    /// What it said in the earlier assessment.
    pub then: Option<Said>,
    /// What it says in the later one.
    pub now: Option<Said>,
    /// Which way it went.
    pub shift: Shift,
}

/// How a score went.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ScoreChange {
    /// The instrument.
    pub instrument: String,
    /// Its version.
    pub version: Option<String>,
    /// The domain.
    pub domain: String,
    /// Who scored it first, and who last.
    pub scored_by: (Option<String>, Option<String>),
    /// The score of the earlier assessment.
    pub then: Option<i64>,
    /// The score of the later one.
    pub now: Option<i64>,
    /// Which way it went.
    pub shift: Shift,
}

/// How a need went.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NeedChange {
    /// The need.
    pub need: RecordId,
    /// The area, as last said.
    pub area: Area,
    /// The words of both.
    pub words: (Option<String>, Option<String>),
    /// The urgency of both.
    pub urgency: (Option<Urgency>, Option<Urgency>),
    /// New, not named again, changed in words or urgency, or the same.
    pub shift: Shift,
}

/// Lays two assessments side by side, the earlier one first.
#[must_use]
pub fn compare(then: &Assessment, now: &Assessment) -> Comparison {
    Comparison {
        ratings: ratings(then, now),
        functioning: functioning(then, now),
        scores: scores(then, now),
        needs: needs(then, now),
    }
}

fn ratings(then: &Assessment, now: &Assessment) -> Vec<RatingChange> {
    let level = |one: &Assessment, area, rater| {
        let found = one.ratings.iter().rev().find(|rating| rating.area == area && rating.rater == rater);
        found.map(|rating| rating.level.value())
    };
    let mut areas: Vec<Area> = then.ratings.iter().chain(&now.ratings).map(|rating| rating.area).collect();
    areas.sort_unstable();
    areas.dedup();
    let voices = [Voice::Client, Voice::Network, Voice::Professional];
    let pairs = areas.iter().flat_map(|area| voices.iter().map(move |rater| (*area, *rater)));
    let rows = pairs.map(|(area, rater)| {
        let (then, now) = (level(then, area, rater), level(now, area, rater));
        RatingChange { area, rater, then, now, shift: moved(then, now, Some(ScoreDirection::Higher)) }
    });
    rows.filter(|row| row.then.is_some() || row.now.is_some()).collect()
}

fn functioning(then: &Assessment, now: &Assessment) -> Vec<CodeChange> {
    let said = |one: &Assessment| -> Vec<(String, Said)> {
        let codes = one.functioning.iter().filter_map(|one| read(&one.code).ok());
        codes.flat_map(|code| code.measures().into_iter().map(move |said| (code.stem(), said))).collect()
    };
    let (then, now) = (said(then), said(now));
    let mut codes: Vec<&String> = then.iter().chain(&now).map(|(code, _)| code).collect();
    codes.sort_unstable();
    codes.dedup();
    let of = |all: &[(String, Said)], wanted: &str| -> Vec<Said> {
        all.iter().filter(|(code, _)| code == wanted).map(|(_, said)| *said).collect()
    };
    codes.iter().flat_map(|code| aspects(code, &of(&then, code), &of(&now, code))).collect()
}

/// The rows of one code: an aspect each; but one, where the surroundings said one thing each time.
fn aspects(code: &str, then: &[Said], now: &[Said]) -> Vec<CodeChange> {
    let row = |then: Option<Said>, now: Option<Said>| {
        let shift = match (then, now) {
            (Some(then), Some(now)) => match (figure(then), figure(now)) {
                (Some(then), Some(now)) => moved(Some(then), Some(now), Some(ScoreDirection::Higher)),
                _ => Shift::Unclear,
            },
            (Some(_), None) => Shift::NotAgain,
            (None, _) => Shift::New,
        };
        CodeChange { code: code.to_owned(), then, now, shift }
    };
    if code.starts_with('e') && then.len() <= 1 && now.len() <= 1 {
        return vec![row(then.first().copied(), now.first().copied())];
    }
    let mut kinds: Vec<CodeAspect> = then.iter().chain(now).map(|(aspect, _)| *aspect).collect();
    kinds.sort_unstable();
    kinds.dedup();
    let of = |all: &[Said], wanted| all.iter().copied().find(|(aspect, _)| *aspect == wanted);
    kinds.into_iter().map(|kind| row(of(then, kind), of(now, kind))).collect()
}

/// A degree as a figure of which more is better: help counts up, difficulty and hindrance count down.
fn figure((aspect, degree): Said) -> Option<i64> {
    let figure = degree.figure()?;
    Some(if aspect == CodeAspect::Facilitator { figure } else { -figure })
}

fn scores(then: &Assessment, now: &Assessment) -> Vec<ScoreChange> {
    let mut kinds: Vec<(&String, &Option<String>)> = Vec::new();
    for result in then.instruments.iter().chain(&now.instruments) {
        let kind = (&result.instrument, &result.version);
        if !kinds.contains(&kind) {
            kinds.push(kind);
        }
    }
    let mut rows = Vec::new();
    for (name, version) in kinds {
        let of = |one: &'_ Assessment| -> Vec<InstrumentResult> {
            let same =
                one.instruments.iter().filter(|one| one.instrument == *name && one.version == *version);
            same.cloned().collect()
        };
        for (then, now) in pairs(&of(then), &of(now)) {
            rows.extend(domains(then, now));
        }
    }
    rows
}

/// Results that belong together: the only ones of each time, else those by the same scorer.
fn pairs<'a>(
    then: &'a [InstrumentResult],
    now: &'a [InstrumentResult],
) -> Vec<(Option<&'a InstrumentResult>, Option<&'a InstrumentResult>)> {
    if let ([one], [other]) = (then, now) {
        return vec![(Some(one), Some(other))];
    }
    let mut scorers: Vec<&String> = then.iter().chain(now).map(|one| &one.scored_by).collect();
    scorers.sort_unstable();
    scorers.dedup();
    let newest = |all: &'a [InstrumentResult], who: &String| {
        all.iter().filter(|one| one.scored_by == *who).max_by_key(|one| one.on)
    };
    scorers.into_iter().map(|who| (newest(then, who), newest(now, who))).collect()
}

fn domains(then: Option<&InstrumentResult>, now: Option<&InstrumentResult>) -> Vec<ScoreChange> {
    let Some(any) = now.or(then) else { return Vec::new() };
    let known = instrument::of(any);
    let mut names: Vec<String> =
        known.iter().flat_map(|one| &one.domains).map(|domain| domain.id.clone()).collect();
    let scored = then.into_iter().chain(now).flat_map(|one| one.scores.keys());
    for name in scored {
        if !names.contains(name) {
            names.push(name.clone());
        }
    }
    let score =
        |one: Option<&InstrumentResult>, name: &str| one.and_then(|one| one.scores.get(name).copied());
    let rows = names.into_iter().map(|domain| {
        let (before, after) = (score(then, &domain), score(now, &domain));
        let scored_by = (then.map(|one| one.scored_by.clone()), now.map(|one| one.scored_by.clone()));
        let (instrument, version) = (any.instrument.clone(), any.version.clone());
        let shift = score_moved(before, after, known.as_ref());
        ScoreChange { instrument, version, domain, scored_by, then: before, now: after, shift }
    });
    rows.filter(|row| row.then.is_some() || row.now.is_some()).collect()
}

fn score_moved(then: Option<i64>, now: Option<i64>, known: Option<&Instrument>) -> Shift {
    let unknown = known.and_then(|one| one.unknown);
    let open = |score: Option<i64>| score.is_some() && score == unknown;
    if then.is_some() && now.is_some() && (open(then) || open(now)) {
        return Shift::Unclear;
    }
    moved(then, now, known.map(|one| one.better))
}

/// Which way a figure went.
fn moved(then: Option<i64>, now: Option<i64>, better: Option<ScoreDirection>) -> Shift {
    match (then, now, better) {
        (None, None, _) => Shift::Unclear,
        (None, Some(_), _) => Shift::New,
        (Some(_), None, _) => Shift::NotAgain,
        (Some(then), Some(now), _) if then == now => Shift::Same,
        (_, _, None) => Shift::Changed,
        (Some(then), Some(now), Some(better)) => match (better, now > then) {
            (ScoreDirection::Higher, true) | (ScoreDirection::Lower, false) => Shift::Better,
            _ => Shift::Worse,
        },
    }
}

fn needs(then: &Assessment, now: &Assessment) -> Vec<NeedChange> {
    let of = |all: &[Need], id: &RecordId| all.iter().find(|need| need.id == *id).cloned();
    let gone = then.needs.iter().filter(|need| of(&now.needs, &need.id).is_none());
    let mut all: Vec<&Need> = now.needs.iter().chain(gone).collect();
    all.sort_by_key(|need| need.area);
    let row = |need: &Need| {
        let (before, after) = (of(&then.needs, &need.id), of(&now.needs, &need.id));
        let words = |need: &Option<Need>| need.as_ref().and_then(|need| need.words.clone());
        let urgency = |need: &Option<Need>| need.as_ref().and_then(|need| need.urgency);
        let (words, urgency) = ((words(&before), words(&after)), (urgency(&before), urgency(&after)));
        let shift = match (&before, &after) {
            (None, _) => Shift::New,
            (_, None) => Shift::NotAgain,
            _ if words.0 == words.1 && urgency.0 == urgency.1 => Shift::Same,
            _ => Shift::Changed,
        };
        NeedChange { need: need.id.clone(), area: need.area, words, urgency, shift }
    };
    all.into_iter().map(row).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::RecordKind;
    use crate::practice::samples::{id, record};

    fn assessed(text: &str) -> Assessment {
        let id = id(RecordKind::Assessment, 1);
        record(&format!("id = '{id}'\non = '2026-06-01'\nby = 'ilse'\n{text}"))
    }

    fn codes(codes: &[&str]) -> Assessment {
        let text: Vec<String> = codes.iter().map(|code| format!("[[icf]]\ncode = '{code}'\n")).collect();
        assessed(&text.concat())
    }

    fn shifts(then: &[&str], now: &[&str]) -> Vec<Shift> {
        functioning(&codes(then), &codes(now)).into_iter().map(|row| row.shift).collect()
    }

    #[test]
    fn raters_are_never_mixed() {
        let rating = |rater: &str, level: i64| {
            format!("[[rating]]\narea = 'work'\nrater = '{rater}'\nlevel = {level}\n")
        };
        let then = assessed(&(rating("client", 3) + &rating("network", 6)));
        let now = assessed(&(rating("client", 5) + &rating("professional", 4)));
        let rows: Vec<_> = ratings(&then, &now).into_iter().map(|row| (row.rater, row.shift)).collect();
        let (client, network) = ((Voice::Client, Shift::Better), (Voice::Network, Shift::NotAgain));
        assert_eq!(rows, [client, network, (Voice::Professional, Shift::New)]);
    }

    #[test]
    fn less_difficulty_is_better_and_more_help_is_better() {
        assert_eq!(shifts(&["b130.3"], &["b130.1"]), [Shift::Better]);
        assert_eq!(shifts(&["d450.13"], &["d450.23"]), [Shift::Worse, Shift::Same]);
        assert_eq!(shifts(&["d450._3"], &["d450.2"]), [Shift::New, Shift::NotAgain]);
        assert_eq!(shifts(&["e310+3"], &["e310+1"]), [Shift::Worse]);
        assert_eq!(shifts(&["e310.3"], &["e310.1"]), [Shift::Better]);
        assert_eq!(shifts(&["e310.3"], &["e310+1"]), [Shift::Better]);
        assert_eq!(shifts(&["e310.0"], &["e310+0"]), [Shift::Same]);
        assert_eq!(shifts(&["e310.3", "e310+1"], &["e310+2"]), [Shift::NotAgain, Shift::Better]);
        assert_eq!(shifts(&["b130.8"], &["b130.1"]), [Shift::Unclear]);
        assert_eq!(shifts(&["b130.8"], &[]), [Shift::NotAgain]);
        assert_eq!(shifts(&["b130"], &["b130"]), []);
    }

    fn result(instrument: &str, by: &str, scores: &str) -> String {
        let head =
            format!("[[instrument]]\ninstrument = '{instrument}'\non = '2026-05-01'\nscored_by = '{by}'\n");
        format!("{head}scores = {{ {scores} }}\n")
    }

    #[test]
    fn an_instrument_knows_which_way_is_better() {
        let moved = |name: &str, then: &str, now: &str| {
            let (then, now) = (assessed(&result(name, "an", then)), assessed(&result(name, "bo", now)));
            scores(&then, &now).into_iter().map(|row| row.shift).collect::<Vec<_>>()
        };
        assert_eq!(moved("zrm", "finances = 2", "finances = 3"), [Shift::Better]);
        assert_eq!(moved("edmonton-frail-scale", "total = 5", "total = 7"), [Shift::Worse]);
        assert_eq!(moved("own-list", "a = 5", "a = 7"), [Shift::Changed]);
        assert_eq!(
            moved("cansas", "food = 9, money = 2", "food = 1, money = 2"),
            [Shift::Unclear, Shift::Same]
        );
    }

    #[test]
    fn where_several_scored_each_is_laid_beside_their_own() {
        let then = result("zrm", "an", "finances = 2") + &result("zrm", "client", "finances = 4");
        let now = result("zrm", "client", "finances = 3");
        let rows = scores(&assessed(&then), &assessed(&now));
        let seen: Vec<_> = rows.iter().map(|row| (row.then, row.now, row.shift)).collect();
        assert_eq!(seen, [(Some(2), None, Shift::NotAgain), (Some(4), Some(3), Shift::Worse)]);
    }

    #[test]
    fn a_need_is_new_not_named_again_changed_or_the_same() {
        let need = |number: u32, words: &str, urgency: &str| {
            let id = id(RecordKind::Need, number);
            format!("[[need]]\nid = '{id}'\narea = 'work'\nwords = '{words}'\nurgency = '{urgency}'\n")
        };
        let then = need(1, "a", "now") + &need(2, "b", "now") + &need(3, "c", "now");
        let now = need(1, "a", "now") + &need(2, "b", "later") + &need(4, "d", "now");
        let shifts: Vec<Shift> =
            needs(&assessed(&then), &assessed(&now)).into_iter().map(|row| row.shift).collect();
        assert_eq!(shifts, [Shift::Same, Shift::Changed, Shift::New, Shift::NotAgain]);
    }
}
