//! Does it deserve its name (P3 annex 4), and how far on the way are cases (P3 4; MEE 1)? Cases that were open in the days
//! looked at, as they were on the last of them. The elements are asked of case management only.

use super::super::contact::phase;
use super::super::dimension::{Dimension, Subject};
use super::super::fidelity::{ENOUGH, FidelityElement, elements, shown};
use super::super::lifespan::open_on;
use super::super::profile::in_force;
use super::super::steps::{StepState, steps};
use super::super::tally::{Measure, Tally, named};
use super::{Content, Kind, Question, snake, words_of};
use crate::model::course::Route;
use crate::model::profile::Step;
use crate::model::{CaseFile, Date, vocabulary};

pub(super) static KIND: Kind = Kind {
    name: "fidelity",
    own: &[Dimension::Total, Dimension::Case],
    of_cases: true,
    usual: Dimension::Total,
    of_year: false,
    fill,
};

fn fill(question: &Question<'_>) -> Content {
    let last = question.last();
    let profile = in_force(&question.office.profiles, last);
    let asked: Vec<Step> = profile.map(|profile| profile.steps.clone()).unwrap_or_default();
    let mut tally = Tally::new(question.by, measures(&asked)).parts("managed", ["enough", "too_few"]);
    for (element, _) in words_of::<FidelityElement>() {
        tally = tally.parts("managed", ["shown", "missing"].map(|name| format!("{}_{name}", snake(element))));
    }
    for step in &asked {
        let states = words_of::<StepState>().map(|(state, _)| format!("{}_{}", id(*step), snake(state)));
        tally = tally.parts("cases", states);
    }
    for file in question.files().filter(|file| looked_at(question, file)) {
        let on = last_open(file, last);
        let groups = Subject::new(file, on).groups(question.by);
        let mut count = |measure: &str| tally.count(&groups, &file.case.id, measure);
        count("cases");
        if phase(file, on).is_none_or(|phase| phase.route == Route::CaseManagement) {
            let elements = elements(file, on);
            count("managed");
            count(if shown(&elements) >= ENOUGH { "enough" } else { "too_few" });
            for evidence in &elements {
                let name = if evidence.records.is_empty() { "missing" } else { "shown" };
                count(&format!("{}_{name}", snake(&vocabulary::word(&evidence.element))));
            }
        }
        for step in profile.map(|profile| steps(file, profile, on)).unwrap_or_default() {
            count(&format!("{}_{}", id(step.step), snake(&vocabulary::word(&step.state))));
        }
    }
    Content::new(tally)
}

fn measures(asked: &[Step]) -> Vec<Measure> {
    let mut measures = vec![
        Measure::count("cases"),
        Measure::count("managed"),
        Measure::count("enough").of("managed"),
        Measure::count("too_few"),
    ];
    for (element, question) in words_of::<FidelityElement>() {
        let put = |name: &str| {
            let measure = Measure::count(format!("{}_{name}", snake(element))).part("elements").together();
            measure.label(named(name)).question(question.clone())
        };
        measures.extend([put("shown").of("managed"), put("missing")]);
    }
    for step in asked {
        let put = |(state, label)| {
            let measure = Measure::count(format!("{}_{}", id(*step), snake(state))).part("steps").together();
            measure.label(label).question(vocabulary::fact(step))
        };
        let mut states = words_of::<StepState>();
        measures.extend(states.next().map(|state| put(state).of("cases")));
        measures.extend(states.map(put));
    }
    measures
}

fn id(step: Step) -> String {
    format!("step_{}", snake(&vocabulary::word(&step)))
}

/// Whether a case was open on one of the days looked at.
fn looked_at(question: &Question<'_>, file: &CaseFile) -> bool {
    let from = question.period.map_or(question.last(), |period| period.from);
    let opened = file.case.opened <= question.last() && file.case.opened >= from;
    let resumed = file.case.reopenings.iter().any(|one| question.holds(one.on) && one.on >= from);
    from <= question.last() && (open_on(file, from) || opened && question.period.is_some() || resumed)
}

/// The last day on which a case can be judged: its closing, or the last one looked at.
fn last_open(file: &CaseFile, last: Date) -> Date {
    let ended = file.case.closings.iter().map(|closing| closing.on).filter(|on| *on <= last).max();
    ended.filter(|_| !open_on(file, last)).unwrap_or(last)
}
