//! Signals to policy (BOOK 8.6): what falls short, how often it was raised, how far it came, and how many cases stand
//! behind it.

use super::super::dimension::{Dimension, Group, word};
use super::super::tally::{Measure, Tally, Unit};
use super::{Content, Kind, Question, snake, words_of};
use crate::model::signal::{Signal, SignalStatus};
use crate::model::{Fact, vocabulary};

pub(super) static KIND: Kind = Kind {
    name: "signals",
    own: &[
        Dimension::Kind,
        Dimension::Area,
        Dimension::Status,
        Dimension::Service,
        Dimension::Place,
        Dimension::Practitioner,
        Dimension::Month,
        Dimension::Quarter,
        Dimension::Year,
        Dimension::Total,
    ],
    of_cases: false,
    usual: Dimension::Kind,
    of_year: false,
    fill,
};

fn fill(question: &Question<'_>) -> Content {
    let mut measures = vec![Measure::new("signals", Unit::Things), Measure::new("cases", Unit::Clients)];
    measures
        .extend(statuses().map(|(id, label)| Measure::new(id, Unit::Things).label(label).part("standing")));
    let mut tally = Tally::new(question.by, measures);
    for signal in question.office.signals.iter().filter(|signal| question.holds(signal.on)) {
        let groups = groups(signal, question.by);
        tally.plain(&groups, "signals", 1);
        tally.plain(&groups, &snake(&vocabulary::word(&signal.status)), 1);
        for case in &signal.cases {
            tally.count(&groups, case, "cases");
        }
    }
    Content::new(tally)
}

fn statuses() -> impl Iterator<Item = (String, Fact)> {
    words_of::<SignalStatus>().map(|(word, label)| (snake(word), label))
}

fn groups(signal: &Signal, by: Dimension) -> Vec<Group> {
    let on = signal.on;
    let mut found: Vec<Group> = match by {
        Dimension::Total => return Vec::new(),
        Dimension::Kind => vec![word(&signal.kind)],
        Dimension::Status => vec![word(&signal.status)],
        Dimension::Area => signal.areas.iter().map(word).collect(),
        Dimension::Service => signal.services.iter().cloned().map(Group::Service).collect(),
        Dimension::Place => signal.places.iter().map(|place| Group::Place(place.trim().to_owned())).collect(),
        Dimension::Practitioner => vec![Group::Practitioner(signal.by.clone())],
        Dimension::Month => vec![Group::Month(on.year(), on.month())],
        Dimension::Quarter => vec![Group::Quarter(on.year(), on.month().div_ceil(3))],
        Dimension::Year => vec![Group::Year(on.year())],
        _ => Vec::new(),
    };
    found.sort();
    found.dedup();
    if found.is_empty() { vec![Group::Unknown] } else { found }
}
