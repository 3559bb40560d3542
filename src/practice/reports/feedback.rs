//! How clients look back, question by question of the form (SAM 2.5). Answers are shown from five up, to the team itself
//! as well: below that, everybody would know whose they are.

use super::super::dimension::{Dimension, Subject};
use super::super::tally::{Measure, Tally, Unit, named};
use super::{Content, Kind, Question, snake};
use crate::model::Fact;

pub(super) static KIND: Kind = Kind {
    name: "feedback",
    own: &[Dimension::Total],
    of_cases: true,
    usual: Dimension::Total,
    of_year: false,
    fill,
};

/// The least number of answers that are shown.
const LEAST_ANSWERS: i64 = 5;

fn fill(question: &Question<'_>) -> Content {
    let items = items(question);
    let mut tally = Tally::new(question.by, measures(&items));
    for item in &items {
        let id = snake(item);
        tally = tally.parts(&format!("{id}_answers"), (1..=5).map(|point| format!("{id}_{point}")));
        tally = tally.parts("forms", ["answers", "unanswered"].map(|name| format!("{id}_{name}")));
    }
    for file in question.files() {
        for form in file.feedback.iter().filter(|form| question.holds(form.on)) {
            let groups = Subject::new(file, form.on).groups(question.by);
            let mut count = |measure: &str| tally.count(&groups, &file.case.id, measure);
            count("forms");
            count("clients");
            for item in &items {
                let answer = form.answers.iter().find(|answer| answer.item == *item);
                match answer.and_then(|answer| answer.level) {
                    Some(level) => {
                        count(&format!("{}_answers", snake(item)));
                        count(&format!("{}_{}", snake(item), level.value()));
                    }
                    None => count(&format!("{}_unanswered", snake(item))),
                }
            }
        }
    }
    Content::new(tally)
}

/// The questions that somebody was asked.
fn items(question: &Question<'_>) -> Vec<String> {
    let forms = question.files().flat_map(|file| &file.feedback).filter(|form| question.holds(form.on));
    let mut items: Vec<String> =
        forms.flat_map(|form| &form.answers).map(|answer| answer.item.clone()).collect();
    items.sort();
    items.dedup();
    items
}

fn measures(items: &[String]) -> Vec<Measure> {
    let mut measures = vec![Measure::count("forms"), Measure::new("clients", Unit::Clients)];
    for item in items {
        let id = snake(item);
        let asked = Fact::Word { kind: "feedback-item".to_owned(), word: item.clone() };
        let answers = format!("{id}_answers");
        let put = |measure: Measure| measure.part("answers").question(asked.clone());
        measures.push(put(Measure::count(answers.clone()).label(named("answers"))));
        let points = (1..=5).map(|point: u32| {
            let measure = Measure::count(format!("{id}_{point}")).label(Fact::Id(point.to_string()));
            put(measure).from(answers.clone(), LEAST_ANSWERS)
        });
        measures.extend(points);
        measures.push(put(Measure::count(format!("{id}_unanswered")).label(named("unanswered-item"))));
    }
    measures
}
