//! How guidance was evaluated (SAM 2.5, BOOK 9) and how it ended (P3 9): what evaluations speak of, how client and network
//! look back, the final advice, reasons of closing, and how long it took.

use super::super::dimension::{Dimension, Subject};
use super::super::profile::in_force;
use super::super::tally::{Measure, Tally, Unit, named};
use super::{Content, Kind, Question, snake, words_of};
use crate::model::course::{Closing, ClosingReason};
use crate::model::evaluation::{Evaluation, EvaluationKind};
use crate::model::{CaseFile, Date, Fact, vocabulary};

pub(super) static KIND: Kind = Kind {
    name: "evaluation",
    own: &[Dimension::Total],
    of_cases: true,
    usual: Dimension::Total,
    of_year: false,
    fill,
};

/// What an evaluation can speak of.
const FACETS: [&str; 9] = [
    "plan",
    "goals",
    "needs",
    "process",
    "product",
    "involvement",
    "motivation",
    "satisfaction",
    "network_satisfaction",
];

/// Its figures from 1 (not at all) to 5 (wholly).
const SCORES: [&str; 4] = ["involvement", "motivation", "satisfaction", "network_satisfaction"];

fn fill(question: &Question<'_>) -> Content {
    let mut tally = Tally::new(question.by, measures()).parts("evaluations", ["interim", "finals"]);
    for facet in FACETS {
        tally = tally.parts("evaluations", ["told", "untold"].map(|name| format!("{facet}_{name}")));
    }
    for score in SCORES {
        tally = tally.parts(&format!("{score}_told"), (1..=5).map(|point| format!("{score}_{point}")));
    }
    tally = tally
        .parts("finals", ["advised", "unadvised"])
        .parts("closed", reasons().map(|(id, _)| id))
        .parts("closed", ["shorter", "within", "longer", "no_term"]);
    for file in question.files() {
        for evaluation in file.evaluations.iter().filter(|one| question.holds(one.on)) {
            evaluated(&mut tally, question, file, evaluation);
        }
        for closing in file.case.closings.iter().filter(|one| question.holds(one.on)) {
            closed(&mut tally, question, file, closing);
        }
    }
    Content::new(tally)
}

fn measures() -> Vec<Measure> {
    let mut measures = vec![
        Measure::count("evaluations"),
        Measure::count("interim"),
        Measure::count("finals"),
        Measure::count("advised").of("finals"),
        Measure::count("unadvised").quiet(),
    ];
    for facet in FACETS {
        let put = |name: &str| {
            let measure = Measure::count(format!("{facet}_{name}")).part("facets").together();
            measure.label(named(name)).question(asked("report-facet", facet))
        };
        measures.extend([put("told").of("evaluations"), put("untold")]);
    }
    for score in SCORES {
        let points = (1..=5)
            .map(|point: u32| Measure::count(format!("{score}_{point}")).label(Fact::Id(point.to_string())));
        measures.extend(points.map(|one| one.part("looking-back").question(asked("report-facet", score))));
    }
    measures.push(Measure::count("closed").part("closing"));
    measures.extend(reasons().map(|(id, label)| Measure::count(id).label(label).part("closing").quiet()));
    measures.extend(["shorter", "within", "longer"].map(|id| Measure::count(id).part("length")));
    measures.push(Measure::count("no_term").part("length").quiet());
    measures.push(Measure::new("length", Unit::MedianDays).part("length").follows("closed"));
    measures
}

fn asked(kind: &str, word: &str) -> Fact {
    Fact::Word { kind: kind.to_owned(), word: word.replace('_', "-") }
}

fn reasons() -> impl Iterator<Item = (String, Fact)> {
    words_of::<ClosingReason>().map(|(word, label)| (format!("reason_{}", snake(word)), label))
}

fn evaluated(tally: &mut Tally, question: &Question<'_>, file: &CaseFile, evaluation: &Evaluation) {
    let groups = Subject::new(file, evaluation.on).done_by(Some(&evaluation.by)).groups(question.by);
    let mut count = |measure: &str| tally.count(&groups, &file.case.id, measure);
    count("evaluations");
    if evaluation.kind == EvaluationKind::Final {
        count("finals");
        count(if evaluation.final_advice.is_some() { "advised" } else { "unadvised" });
    } else {
        count("interim");
    }
    for facet in FACETS {
        count(&format!("{facet}_{}", if tells(evaluation, facet) { "told" } else { "untold" }));
    }
    for score in SCORES {
        if let Some(point) = point(evaluation, score) {
            count(&format!("{score}_{point}"));
        }
    }
}

fn tells(evaluation: &Evaluation, facet: &str) -> bool {
    let text = |text: &Option<String>| text.as_ref().is_some_and(|text| !text.trim().is_empty());
    match facet {
        "plan" => evaluation.plan_carried_out.is_some(),
        "goals" => !evaluation.goals.is_empty(),
        "needs" => !evaluation.needs.is_empty(),
        "process" => text(&evaluation.team_process),
        "product" => text(&evaluation.team_product),
        score => point(evaluation, score).is_some(),
    }
}

fn point(evaluation: &Evaluation, score: &str) -> Option<i64> {
    let point = match score {
        "involvement" => evaluation.client_involvement,
        "motivation" => evaluation.client_motivation,
        "satisfaction" => evaluation.client_satisfaction,
        _ => evaluation.network_satisfaction,
    };
    point.map(i64::from)
}

fn closed(tally: &mut Tally, question: &Question<'_>, file: &CaseFile, closing: &Closing) {
    let groups = Subject::new(file, closing.on).closed_by(closing).groups(question.by);
    let client = &file.case.id;
    let began = began(file, closing.on);
    tally.count(&groups, client, "closed");
    tally.count(&groups, client, &format!("reason_{}", snake(&vocabulary::word(&closing.reason))));
    tally.value(&groups, client, "length", closing.on.days_since(began));
    let term = in_force(&question.office.profiles, closing.on).and_then(|profile| profile.trajectory_months);
    let length = match term {
        None => "no_term",
        Some(term) if closing.on < began.plus_months(term.least) => "shorter",
        Some(term) if closing.on > began.plus_months(term.most) => "longer",
        Some(_) => "within",
    };
    tally.count(&groups, client, length);
}

/// The first day of the stretch of work that ended on a day.
fn began(file: &CaseFile, ended: Date) -> Date {
    let resumed = file.case.reopenings.iter().map(|reopening| reopening.on).filter(|on| *on < ended);
    resumed.fold(file.case.opened, Date::max)
}
