//! What is looked for in the service directory, and whether a service is known to be so.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{Ground, WaitingKnown, waiting_known};
use crate::model::CaseFile;
use crate::model::assessment::Area;
use crate::model::plan::GoalStatus;
use crate::model::service::Service;
use crate::model::text::folded;
use crate::practice::referral::same_house;

/// What is looked for; what is left empty is not looked at.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Wish {
    /// At least one of these areas of life.
    #[serde(default)]
    pub areas: Vec<Area>,
    /// At least one of these places.
    #[serde(default)]
    pub places: Vec<String>,
    /// All of these words, in what it offers, for whom and on which conditions.
    #[serde(default)]
    pub words: Vec<String>,
    /// Help begins within so many days.
    pub within: Option<u32>,
    /// Not of the own umbrella organisation (SAM 1.7).
    #[serde(default)]
    pub exclude_own: bool,
}

/// What a service is looked at for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Criterion {
    /// The areas of life.
    Area,
    /// The places.
    Place,
    /// The words.
    For,
    /// The waiting time.
    Within,
    /// Not of the own house.
    ExcludeOwn,
}

/// What a case asks for: the areas of the needs behind its open goals, without any those of all its needs, and where
/// the client lives.
#[must_use]
pub fn wish_of(file: &CaseFile) -> Wish {
    let open = |status: GoalStatus| matches!(status, GoalStatus::Active | GoalStatus::Proposed);
    let goals = file.goals().iter().filter(|goal| open(goal.status));
    let aimed = goals.filter_map(|goal| file.need(goal.need.as_ref()?)).map(|need| need.area);
    let mut areas: Vec<Area> = aimed.collect();
    if areas.is_empty() {
        areas = file.needs().into_iter().map(|need| need.area).collect();
    }
    let mut seen = Vec::new();
    areas.retain(|area| {
        let fresh = !seen.contains(area);
        seen.push(*area);
        fresh
    });
    let places = file.case.client.lives_in.iter().filter(|place| !place.trim().is_empty());
    Wish { areas, places: places.cloned().collect(), ..Wish::default() }
}

/// What is looked for, and whether it is so; `None` when that is not known.
pub(super) fn judged(service: &Service, wish: &Wish, ground: Ground<'_>) -> Vec<(Criterion, Option<bool>)> {
    let mut judged = Vec::new();
    if !wish.areas.is_empty() {
        let fits = wish.areas.iter().any(|area| service.areas.contains(area));
        judged.push((Criterion::Area, (!service.areas.is_empty()).then_some(fits)));
    }
    if !wish.places.is_empty() {
        let fits = !served(service, &wish.places).is_empty();
        judged.push((Criterion::Place, (!service.area_served.is_empty()).then_some(fits)));
    }
    if !wish.words.is_empty() {
        let described = service.offer.is_some() || service.target_group.is_some();
        let fits = wish.words.iter().all(|word| tells(service, word));
        judged.push((Criterion::For, (fits || described).then_some(fits)));
    }
    if let Some(within) = wish.within {
        let fresh = waiting_known(service, ground.holds, ground.today) == WaitingKnown::Fresh;
        let fits = service.waiting_days.is_some_and(|days| days <= within);
        judged.push((Criterion::Within, fresh.then_some(fits)));
    }
    if wish.exclude_own {
        judged.push((Criterion::ExcludeOwn, Some(!same_house(&service.slug, ground.office))));
    }
    judged
}

/// The places a service works in, as it calls them, that answer to one of these.
pub(super) fn served(service: &Service, places: &[String]) -> Vec<String> {
    let wanted: Vec<String> = places.iter().map(|place| folded(place)).collect();
    let answers = |place: &&String| wanted.iter().any(|wanted| folded(place).contains(wanted));
    service.area_served.iter().filter(answers).cloned().collect()
}

/// Whether a word stands in what a service offers, for whom, on which conditions, or in its name.
fn tells(service: &Service, word: &str) -> bool {
    let texts = [&service.offer, &service.target_group, &service.conditions];
    let texts = texts.into_iter().flatten().chain([&service.name]);
    let wanted = folded(word);
    texts.map(|text| folded(text)).any(|text| text.contains(&wanted))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::RecordKind;
    use crate::practice::samples::{assessment, case, goal, id, need, plan};

    #[test]
    fn a_case_asks_for_the_areas_of_its_open_goals_and_the_place_of_the_client() {
        let mut file = case("2026-01-05");
        let mut home = need(2);
        home.area = Area::Housing;
        file.assessments = vec![assessment(vec![need(1), home, need(3)])];
        assert_eq!(wish_of(&file).areas, [Area::Income, Area::Housing]);
        let mut aimed = goal(1);
        aimed.need = Some(id(RecordKind::Need, 2));
        file.plan = Some(plan(vec![aimed]));
        file.case.client.lives_in = Some("Lindeveld".into());
        let wish = wish_of(&file);
        assert_eq!((wish.areas, wish.places), (vec![Area::Housing], vec!["Lindeveld".to_owned()]));
        file.plan.as_mut().unwrap().goals[0].status = GoalStatus::Dropped;
        assert_eq!(wish_of(&file).areas.len(), 2, "a goal given up asks for nothing");
    }
}
