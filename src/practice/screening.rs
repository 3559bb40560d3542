//! Route advice (P3 3–4, MEE 1–4): which kind of help fits what a screening found. The program advises with reasons,
//! the practitioner decides.

use schemars::JsonSchema;
use serde::Serialize;

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
}

/// The route of PRACTICE 4's table for these facts; `None` when no row fits or a fact it needs is not known.
///
/// `helped` is what the ledger knows (see [`helped_before`]) and counts only where the screening does not say. Where
/// two rows fit, the one that names more about this person goes first: complex again after earlier help, case
/// management, care coordination, trajectory support, information and advice. What is so in part counts as complex.
#[must_use]
pub fn advice(screening: &Screening, helped: bool) -> Option<Advice> {
    use AdviceReason::{
        ClientDirects, ComplexAgain, DemandComplex, DemandSimple, DirectionNeeded, HelpedBefore,
        NewQuestions, OrganisationComplex, OrganisationSimple,
    };
    let helped = screening.helped_before.map_or(helped, |answer| answer == Answer::Yes);
    let renewed = screening.new_questions == Some(Answer::Yes);
    let demand = complex(screening.complex_demand)?;
    let organisation = complex(screening.complex_organisation);
    let directs = directs(screening.self_direction);
    let (route, reasons) = match (demand, organisation, directs) {
        (true, _, _) if helped => (Route::CaseManagement, vec![ComplexAgain, HelpedBefore]),
        (true, Some(true), Some(false)) => {
            (Route::CaseManagement, vec![DemandComplex, OrganisationComplex, DirectionNeeded])
        }
        (true, Some(false), _) => (Route::CareCoordination, vec![DemandComplex, OrganisationSimple]),
        (false, _, _) if helped && renewed => {
            (Route::TrajectorySupport, vec![DemandSimple, HelpedBefore, NewQuestions])
        }
        (true, Some(true), Some(true)) => (Route::InformationAdvice, vec![ClientDirects]),
        (false, _, Some(true)) => (Route::InformationAdvice, vec![DemandSimple, ClientDirects]),
        _ => return None,
    };
    Some(Advice { route, reasons })
}

/// Whether the ledger itself shows help before this day: the case was closed, or went on as trajectory support.
#[must_use]
pub fn helped_before(file: &CaseFile, on: Date) -> bool {
    let light = file.case.phases.iter().any(|p| p.from < on && p.route == Route::TrajectorySupport);
    light || file.case.closings.iter().any(|closing| closing.on < on)
}

fn complex(extent: Extent) -> Option<bool> {
    match extent {
        Extent::Yes | Extent::Partly => Some(true),
        Extent::No => Some(false),
        Extent::Unknown | Extent::Declined => None,
    }
}

fn directs(extent: Extent) -> Option<bool> {
    match extent {
        Extent::Yes => Some(true),
        Extent::Partly | Extent::No => Some(false),
        Extent::Unknown | Extent::Declined => None,
    }
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
            (Unknown, Yes, Yes, false, false, None),
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
    fn an_earlier_closing_is_help_before() {
        let mut file = case("2025-01-10");
        assert!(!helped_before(&file, day("2026-01-01")));
        file.case.closings.push(closing("2025-09-01"));
        assert!(helped_before(&file, day("2026-01-01")));
        assert!(!helped_before(&file, day("2025-09-01")));
    }
}
