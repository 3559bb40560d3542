//! What is needed (SAM 2.1, BOOK 5.7): needs as they were last assessed, on the day they were first assessed.

use super::super::dimension::{Dimension, Subject, word};
use super::super::evaluation::outcome_of;
use super::super::loose::is_served;
use super::super::profile::in_force;
use super::super::tally::{Figure, Measure, Tally, Unit};
use super::{Content, Kind, Question, Remark, snake, words_of};
use crate::model::assessment::{Area, Need};
use crate::model::record::{Extent, Voice};
use crate::model::{CaseFile, Date, Fact, Message, vocabulary};

pub(super) static KIND: Kind = Kind {
    name: "needs",
    own: &[Dimension::Area],
    of_cases: true,
    usual: Dimension::Area,
    of_year: false,
    fill,
};

/// What became of a need.
const RESULTS: [&str; 4] = ["met", "partly_met", "not_met", "unsaid_met"];

fn fill(question: &Question<'_>) -> Content {
    let mut tally = Tally::new(question.by, measures(question.by))
        .parts("needs", voices())
        .parts("needs", ["with_goal", "without_goal"])
        .parts("needs", RESULTS);
    let areas = areas(question);
    if question.by == Dimension::Area {
        for area in &areas {
            tally.give(Some(word(area)), "services", Figure::Count(serving(question, *area)));
        }
        let all = i64::try_from(question.office.services.len()).unwrap_or(i64::MAX);
        tally.give(None, "services", Figure::Count(all));
    }
    for file in question.files() {
        for need in file.needs() {
            let Some(day) = first_assessed(file, need).filter(|day| question.holds(*day)) else { continue };
            count(&mut tally, question, file, (need, day));
        }
    }
    let unserved: Vec<Fact> =
        areas.iter().filter(|area| serving(question, **area) == 0).map(vocabulary::fact).collect();
    let mut content = Content::new(tally);
    if !unserved.is_empty() {
        let message = Message::new("report-unserved").with("areas", Fact::List(unserved));
        content.remarks.push(Remark { message, attention: true, inside: false });
    }
    content
}

fn measures(by: Dimension) -> Vec<Measure> {
    let of_needs = |id: &str, part: &'static str| Measure::count(id).part(part).of("needs");
    let mut measures = vec![Measure::count("needs"), Measure::new("cases", Unit::Clients)];
    if by == Dimension::Area {
        measures.push(Measure::new("services", Unit::Things));
    }
    measures.push(of_needs("with_goal", "numbers"));
    measures.push(of_needs("without_goal", "numbers"));
    measures.extend(
        words_of::<Voice>()
            .map(|(word, label)| of_needs(&format!("voiced_{}", snake(word)), "voiced").label(label)),
    );
    measures.push(of_needs("voiced_unsaid", "voiced").label(Message::new("report-unsaid")));
    measures.extend(RESULTS.map(|id| of_needs(id, "needs-met")));
    measures
}

fn voices() -> impl Iterator<Item = String> {
    let known = words_of::<Voice>().map(|(word, _)| format!("voiced_{}", snake(word)));
    known.chain(["voiced_unsaid".to_owned()])
}

fn count(tally: &mut Tally, question: &Question<'_>, file: &CaseFile, (need, day): (&Need, Date)) {
    let groups = Subject::new(file, day).in_area(Some(need.area)).groups(question.by);
    let voice = need.voiced_by.map_or_else(|| "unsaid".to_owned(), |voice| snake(&vocabulary::word(&voice)));
    let goal = if is_served(file, &need.id) { "with_goal" } else { "without_goal" };
    let outcome = outcome_of(file, &need.id, question.last());
    let result = result(outcome.map(|(_, outcome)| outcome.met));
    for measure in ["needs", "cases", &format!("voiced_{voice}"), goal, result] {
        tally.count(&groups, &file.case.id, measure);
    }
}

/// The measure that a need belongs to.
pub(super) fn result(met: Option<Extent>) -> &'static str {
    match met {
        Some(Extent::Yes) => "met",
        Some(Extent::Partly) => "partly_met",
        Some(Extent::No) => "not_met",
        Some(Extent::Unknown | Extent::Declined) | None => "unsaid_met",
    }
}

fn first_assessed(file: &CaseFile, need: &Need) -> Option<Date> {
    let holding = file.assessments.iter().filter(|one| one.needs.iter().any(|known| known.id == need.id));
    holding.map(|assessment| assessment.on).min()
}

/// The areas that the practice looks at.
fn areas(question: &Question<'_>) -> Vec<Area> {
    let own = in_force(&question.office.profiles, question.last()).map(|profile| profile.areas.clone());
    let all = || vocabulary::words::<Area>().1.iter().filter_map(|area| vocabulary::parse(area)).collect();
    own.filter(|areas| !areas.is_empty()).unwrap_or_else(all)
}

/// How many services of the directory serve an area.
fn serving(question: &Question<'_>, area: Area) -> i64 {
    let serving = question.office.services.iter().filter(|service| service.areas.contains(&area));
    i64::try_from(serving.count()).unwrap_or(i64::MAX)
}
