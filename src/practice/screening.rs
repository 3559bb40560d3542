//! Route advice (P3 3–4, MEE 1–4): which kind of help fits what a screening found. The program advises with reasons,
//! the practitioner decides.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::Serialize;

use super::route::{self, RouteFact, RouteFit, RouteRule};
use crate::model::course::Route;
use crate::model::record::{Answer, Extent};
use crate::model::screening::{AdviceReason, Screening};
use crate::model::{CaseFile, Date};

/// The route that fits, and why.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Advice {
    /// The route.
    pub route: Route,
    /// The facts it rests on.
    pub reasons: Vec<AdviceReason>,
    /// Source tag and section of the rule.
    pub source: String,
}

/// How the facts of a screening were weighed: every rule of the table, and where it led.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Weighing {
    /// The first day of the rules that were in force.
    pub rules_from: Date,
    /// The facts that are known; one that is not known is left out.
    pub facts: BTreeMap<RouteFact, bool>,
    /// The rules from top to bottom, each with how it stands to the facts.
    pub rules: Vec<WeighedRule>,
    /// The advice: that of the first rule that fits, unless one before it is still open.
    pub advice: Option<Advice>,
    /// The facts that have to be known before there can be an advice.
    pub missing: Vec<RouteFact>,
}

/// One rule and how it stands to the facts.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct WeighedRule {
    /// The rule.
    #[serde(flatten)]
    pub rule: RouteRule,
    /// How it stands.
    pub fit: RouteFit,
}

/// Weighs a screening by the rules in force on its day.
///
/// `helped` is what the ledger knows (see [`helped_before`]) and counts only where the screening does not say. What is
/// so in part counts as complex, and direction in part as direction needed. A rule that a fact not yet known could
/// still make fit holds back the ones below it: no advice is better than one that the next answer overturns.
#[must_use]
pub fn weigh(screening: &Screening, helped: bool) -> Weighing {
    let table = route::in_force(screening.on);
    let facts = facts(screening, helped);
    let rules: Vec<WeighedRule> =
        table.rules.into_iter().map(|rule| WeighedRule { fit: route::fit(&rule, &facts), rule }).collect();
    let first = rules.iter().find(|one| one.fit != RouteFit::FitsNot);
    let advice = first.filter(|one| one.fit == RouteFit::Fits).map(|one| Advice {
        route: one.rule.route,
        reasons: one.rule.reasons.clone(),
        source: one.rule.source.clone(),
    });
    let open = first.filter(|one| one.fit == RouteFit::Open);
    let missing = open.map(|one| one.rule.when.keys().filter(|fact| !facts.contains_key(fact)).copied());
    let missing = missing.into_iter().flatten().collect();
    Weighing { rules_from: table.valid_from, facts, rules, advice, missing }
}

/// The route of the table for these facts; `None` when no rule fits or a fact that it needs is not known.
#[must_use]
pub fn advice(screening: &Screening, helped: bool) -> Option<Advice> {
    weigh(screening, helped).advice
}

/// Whether the ledger itself shows help before this day: the case was closed, or went on as trajectory support.
#[must_use]
pub fn helped_before(file: &CaseFile, on: Date) -> bool {
    let light = file.case.phases.iter().any(|p| p.from < on && p.route == Route::TrajectorySupport);
    light || file.case.closings.iter().any(|closing| closing.on < on)
}

/// The facts on which routes turn, as far as they are known.
fn facts(screening: &Screening, helped: bool) -> BTreeMap<RouteFact, bool> {
    let complex = |extent: Extent| match extent {
        Extent::Yes | Extent::Partly => Some(true),
        Extent::No => Some(false),
        Extent::Unknown | Extent::Declined => None,
    };
    let directs = match screening.self_direction {
        Extent::Yes => Some(true),
        Extent::Partly | Extent::No => Some(false),
        Extent::Unknown | Extent::Declined => None,
    };
    let answered = |answer: Option<Answer>, otherwise: bool| match answer {
        Some(Answer::Yes) => Some(true),
        Some(Answer::No) => Some(false),
        Some(Answer::Unknown | Answer::Declined) => None,
        None => Some(otherwise),
    };
    let known = [
        (RouteFact::DemandComplex, complex(screening.complex_demand)),
        (RouteFact::OrganisationComplex, complex(screening.complex_organisation)),
        (RouteFact::ClientDirects, directs),
        (RouteFact::HelpedBefore, answered(screening.helped_before, helped)),
        (RouteFact::NewQuestions, answered(screening.new_questions, false)),
    ];
    known.into_iter().filter_map(|(fact, value)| Some((fact, value?))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::RecordKind;
    use crate::practice::samples::{case, closing, day, id, record};

    fn screening(demand: Extent, organisation: Extent, direction: Extent) -> Screening {
        let id = id(RecordKind::Screening, 1);
        let known = "complex_demand = 'yes'\ncomplex_organisation = 'yes'\nself_direction = 'yes'";
        let made: Screening = record(&format!("id = '{id}'\non = '2026-03-02'\nby = 'ilse'\n{known}"));
        let (complex_demand, complex_organisation, self_direction) = (demand, organisation, direction);
        Screening { complex_demand, complex_organisation, self_direction, ..made }
    }

    #[test]
    fn every_row_of_the_table_gives_its_route() {
        use Extent::{No, Partly, Unknown, Yes};
        let rows = [
            (Yes, Yes, No, false, false, Some(Route::CaseManagement)),
            (Yes, Yes, Partly, false, false, Some(Route::CaseManagement)),
            (Partly, Partly, No, false, false, Some(Route::CaseManagement)),
            (Yes, No, No, false, false, Some(Route::CareCoordination)),
            (Yes, No, Yes, false, false, Some(Route::CareCoordination)),
            (No, Unknown, No, true, true, Some(Route::TrajectorySupport)),
            (No, No, Yes, true, true, Some(Route::TrajectorySupport)),
            (No, No, Yes, false, false, Some(Route::InformationAdvice)),
            (Yes, Yes, Yes, false, false, Some(Route::InformationAdvice)),
            (Yes, No, Yes, true, false, Some(Route::CaseManagement)),
            (Yes, Unknown, Unknown, true, true, Some(Route::CaseManagement)),
            (Unknown, Yes, Yes, false, false, Some(Route::InformationAdvice)),
            (Unknown, Yes, No, false, false, None),
            (Yes, Unknown, No, false, false, None),
            (Yes, Yes, Unknown, false, false, None),
            (No, No, No, false, false, None),
            (No, No, No, true, false, None),
        ];
        for (demand, organisation, direction, helped, renewed, route) in rows {
            let mut facts = screening(demand, organisation, direction);
            facts.new_questions = Some(if renewed { Answer::Yes } else { Answer::No });
            let advised = advice(&facts, helped);
            assert_eq!(advised.as_ref().map(|a| a.route), route, "{facts:?}");
            assert!(advised.is_none_or(|advice| !advice.reasons.is_empty()));
        }
    }

    #[test]
    fn the_answer_of_the_screening_outweighs_what_the_ledger_knows() {
        let mut facts = screening(Extent::Yes, Extent::No, Extent::No);
        facts.helped_before = Some(Answer::No);
        assert_eq!(advice(&facts, true).unwrap().route, Route::CareCoordination);
    }

    #[test]
    fn what_is_missing_is_named_before_anything_is_advised() {
        let told = weigh(&screening(Extent::Yes, Extent::Unknown, Extent::Declined), false);
        assert_eq!(told.advice, None);
        assert_eq!(told.missing, [RouteFact::OrganisationComplex, RouteFact::ClientDirects]);
        let mut unsure = screening(Extent::Yes, Extent::No, Extent::No);
        unsure.helped_before = Some(Answer::Unknown);
        assert_eq!(weigh(&unsure, true).missing, [RouteFact::HelpedBefore]);
    }

    #[test]
    fn an_earlier_closing_is_help_before() {
        let mut file = case("2025-01-10");
        assert!(!helped_before(&file, day("2026-01-01")));
        file.case.closings.push(closing("2025-09-01"));
        assert!(helped_before(&file, day("2026-01-01")));
        assert!(!helped_before(&file, day("2025-09-01")));
    }
}
