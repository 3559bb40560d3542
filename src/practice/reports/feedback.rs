//! How clients look back, question by question of the form (SAM 2.5). Answers are shown from five up, to the team itself
//! as well: below that, everybody would know whose they are.

use super::super::dimension::{Dimension, Subject};
use super::super::feedback::{FEWEST, version};
use super::super::tally::{Measure, Tally, Unit, named};
use super::{Content, Kind, Question, snake};
use crate::model::Fact;
use crate::model::feedback::Feedback;

pub(super) static KIND: Kind = Kind {
    name: "feedback",
    own: &[Dimension::Total],
    of_cases: true,
    usual: Dimension::Total,
    of_year: false,
    fill,
};

fn fill(question: &Question<'_>) -> Content {
    let items = items(question);
    let mut tally = Tally::new(question.by, measures(&items));
    for (item, _) in &items {
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
            for (item, _) in &items {
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

/// A question that somebody was asked: its id, and what people read.
type Item = (String, Fact);

/// The questions that somebody was asked, in the order of their forms; then those that no form has.
fn items(question: &Question<'_>) -> Vec<Item> {
    let filled: Vec<&Feedback> =
        question.files().flat_map(|file| &file.feedback).filter(|form| question.holds(form.on)).collect();
    let profile = &question.office.settings.profile;
    let forms = filled.iter().filter_map(|one| version(profile, &one.form)).flat_map(|form| form.items);
    let known = forms.map(|item| (item.id, Fact::Bilingual(item.text)));
    let answered = filled.iter().flat_map(|form| &form.answers);
    let strange = answered.map(|answer| (answer.item.clone(), Fact::Id(answer.item.clone())));
    let mut items: Vec<Item> = Vec::new();
    for item in known.chain(strange) {
        if items.iter().all(|(id, _)| *id != item.0) {
            items.push(item);
        }
    }
    items
}

fn measures(items: &[Item]) -> Vec<Measure> {
    let mut measures = vec![Measure::count("forms"), Measure::new("clients", Unit::Clients)];
    for (item, text) in items {
        let id = snake(item);
        let answers = format!("{id}_answers");
        let put = |measure: Measure| measure.part("answers").question(text.clone());
        measures.push(put(Measure::count(answers.clone()).label(named("answers"))));
        let points = (1..=5).map(|point: u32| {
            let measure = Measure::count(format!("{id}_{point}")).label(Fact::Id(point.to_string()));
            put(measure).from(answers.clone(), least())
        });
        measures.extend(points);
        measures.push(put(Measure::count(format!("{id}_unanswered")).label(named("unanswered-item"))));
    }
    measures
}

/// The least number of answers that are shown.
fn least() -> i64 {
    i64::try_from(FEWEST).unwrap_or(i64::MAX)
}
