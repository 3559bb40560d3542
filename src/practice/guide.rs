//! A guide for the talk in which needs are found (BOOK 5, 12; SAM 2.1): open questions that ask what somebody wants and
//! can, never what is wrong with them. Which sections a practice walks through; the questions stand in `guide.ftl`.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::instrument::{self, Instrument};
use crate::model::assessment::{Area, Assessment, Need, Rating};
use crate::model::profile::Profile;
use crate::model::record::Voice;
use crate::model::{CaseFile, Date, vocabulary};

/// The areas of life in their order (BOOK 5.7.5).
const AREAS: [Area; 11] = [
    Area::Income,
    Area::Housing,
    Area::Work,
    Area::PhysicalHealth,
    Area::MentalHealth,
    Area::Relationships,
    Area::Leisure,
    Area::DailyLiving,
    Area::Transport,
    Area::LegalProvisions,
    Area::Education,
];

/// A part of the talk.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum GuideSection {
    /// How the talk begins, and who leads it.
    Opening,
    /// What the person wants with life.
    Wishes,
    /// An area of life.
    Area,
    /// What the person can and has.
    Strengths,
    /// Who is around, and what they can do from within.
    Network,
    /// What the talk ends with.
    Closing,
}

/// A part of the talk with its questions.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GuidePart {
    /// What it is about.
    pub section: GuideSection,
    /// The area of life.
    pub area: Option<Area>,
    /// The messages with its questions.
    pub questions: Vec<String>,
}

/// The talk of a practice from beginning to end: its areas of life in between what every talk has.
#[must_use]
pub fn parts(profile: &Profile) -> Vec<GuidePart> {
    let areas: Vec<Area> =
        AREAS.into_iter().filter(|area| profile.areas.is_empty() || profile.areas.contains(area)).collect();
    let mut parts = vec![part(GuideSection::Opening, 4), part(GuideSection::Wishes, 5)];
    parts.extend(areas.into_iter().map(|area| {
        let questions = questions(&vocabulary::word(&area), asked(area));
        GuidePart { section: GuideSection::Area, area: Some(area), questions }
    }));
    parts.extend([
        part(GuideSection::Strengths, 5),
        part(GuideSection::Network, 6),
        part(GuideSection::Closing, 4),
    ]);
    parts
}

/// The instruments whose results the practice records, as far as their scales are known.
#[must_use]
pub fn instruments(profile: &Profile) -> Vec<Instrument> {
    profile.instruments.iter().filter_map(|id| instrument::find(id)).collect()
}

/// What was last said about an area: its needs as last assessed, each with its day.
#[must_use]
pub fn needs_in(file: &CaseFile, area: Area) -> Vec<(Date, &Need)> {
    let day = |need: &Need| {
        let held = |one: &&Assessment| one.needs.iter().any(|other| other.id == need.id);
        file.assessments.iter().rfind(held).map(|one| one.on)
    };
    let needs = file.needs().into_iter().filter(|need| need.area == area);
    needs.filter_map(|need| Some((day(need)?, need))).collect()
}

/// The last rating of an area by each rater, with its day.
#[must_use]
pub fn ratings_in(file: &CaseFile, area: Area) -> Vec<(Date, &Rating)> {
    let all =
        || file.assessments.iter().flat_map(|one| one.ratings.iter().map(move |rating| (one.on, rating)));
    let last = |rater| all().rfind(|(_, rating)| rating.area == area && rating.rater == rater);
    [Voice::Client, Voice::Network, Voice::Professional].into_iter().filter_map(last).collect()
}

fn part(section: GuideSection, count: usize) -> GuidePart {
    GuidePart { section, area: None, questions: questions(&vocabulary::word(&section), count) }
}

fn questions(name: &str, count: usize) -> Vec<String> {
    (1..=count).map(|number| format!("guide-{name}-{number}")).collect()
}

/// How many questions there are about an area.
fn asked(area: Area) -> usize {
    match area {
        Area::MentalHealth | Area::Relationships | Area::DailyLiving => 6,
        Area::Leisure | Area::Transport => 4,
        _ => 5,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::practice::samples::{assessment, case, day, need, profile, record};

    #[test]
    fn a_talk_begins_with_the_person_and_walks_through_the_areas_of_the_practice() {
        let mut general = profile("general");
        let sections: Vec<_> = parts(&general).into_iter().map(|part| (part.section, part.area)).collect();
        assert_eq!(sections.len(), 16);
        assert_eq!(sections[0], (GuideSection::Opening, None));
        assert_eq!(sections[2], (GuideSection::Area, Some(Area::Income)));
        general.areas = vec![Area::Work, Area::Housing];
        let areas: Vec<_> = parts(&general).into_iter().filter_map(|part| part.area).collect();
        assert_eq!(areas, [Area::Housing, Area::Work]);
        assert!(parts(&general).iter().all(|part| (4..=6).contains(&part.questions.len())));
    }

    #[test]
    fn a_practice_names_its_instruments() {
        let named: Vec<_> = instruments(&profile("home-care")).into_iter().map(|one| one.id).collect();
        assert_eq!(named, ["belrai-screener", "belrai", "edmonton-frail-scale", "zrm"]);
    }

    #[test]
    fn what_was_said_last_of_an_area_is_at_hand() {
        let mut file = case("2026-01-01");
        let mut again = assessment(vec![need(2)]);
        again.on = day("2026-06-01");
        let rating = |level: i64| record(&format!("area = 'income'\nrater = 'client'\nlevel = {level}"));
        again.ratings = vec![rating(6)];
        file.assessments = vec![assessment(vec![need(1), need(2)]), again];
        file.assessments[0].ratings = vec![rating(2)];
        let days: Vec<_> = needs_in(&file, Area::Income).into_iter().map(|(on, _)| on).collect();
        assert_eq!(days, [day("2026-01-10"), day("2026-06-01")]);
        let levels: Vec<_> =
            ratings_in(&file, Area::Income).into_iter().map(|(_, one)| one.level.value()).collect();
        assert_eq!(levels, [6]);
        assert_eq!(needs_in(&file, Area::Work), []);
    }
}
