//! Time and cost (MEE 10; CARDS 2.9, SAM 4): what journal entries took, with the client, around the client or neither,
//! what it cost, and what the routes take of the hours a year. Entries on the day it happened.

use super::super::dimension::{Dimension, Subject};
use super::super::tally::{Measure, Tally, Unit};
use super::super::time::{WorkClass, class, expected, spent, standing};
use super::{Content, Kind, Question, Remark, snake, words_of};
use crate::model::journal::Entry;
use crate::model::{CaseFile, Fact, Message, Period, vocabulary};

pub(super) static KIND: Kind = Kind {
    name: "time",
    own: &[Dimension::Route, Dimension::Work, Dimension::Case],
    of_cases: true,
    usual: Dimension::Route,
    of_year: true,
    fill,
};

fn fill(question: &Question<'_>) -> Content {
    let mut tally = Tally::new(question.by, measures(question.by))
        .parts("time", ["minutes", "travel"])
        .parts("time", classes().map(|(id, _)| id));
    for file in question.files() {
        for entry in standing(&file.journal).into_iter().filter(|entry| question.holds(entry.on)) {
            count(&mut tally, question, file, entry);
        }
        if has_norm(question.by) {
            norm(&mut tally, question, file);
        }
    }
    let rated = question.office.profiles.iter().any(|profile| profile.rate_cents.is_some());
    let mut content = Content::new(tally);
    if !rated {
        let message = Message::new("report-no-rate");
        content.remarks.push(Remark { message, attention: false, inside: false });
    }
    content
}

/// The hours of a route belong to a case: they cannot be told by who worked, nor by what was done.
fn has_norm(by: Dimension) -> bool {
    !matches!(by, Dimension::Practitioner | Dimension::Work)
}

fn measures(by: Dimension) -> Vec<Measure> {
    let mut measures = vec![
        Measure::count("entries"),
        Measure::new("cases", Unit::Clients),
        Measure::new("minutes", Unit::Minutes),
        Measure::new("travel", Unit::Minutes),
        Measure::new("time", Unit::Minutes),
    ];
    if has_norm(by) {
        measures.push(Measure::new("expected", Unit::Parts).quiet());
    }
    measures.push(Measure::new("cost", Unit::MinuteCents).follows("time").quiet());
    let class = |(id, label)| Measure::new(id, Unit::Minutes).label(label).part("work");
    // By function of the work, each row says by itself which class it is.
    let by_work = by == Dimension::Work;
    measures.extend(classes().map(class).map(|measure| if by_work { measure.aside() } else { measure }));
    measures
}

fn classes() -> impl Iterator<Item = (String, Fact)> {
    let unsaid = ("unsaid".to_owned(), Fact::Message(Message::new("report-unsaid")));
    words_of::<WorkClass>().map(|(word, label)| (snake(word), label)).chain([unsaid])
}

fn count(tally: &mut Tally, question: &Question<'_>, file: &CaseFile, entry: &Entry) {
    let subject = Subject::new(file, entry.on).done_by(Some(&entry.by)).working(entry.work);
    let groups = subject.groups(question.by);
    let client = &file.case.id;
    let spent = spent(entry, &question.office.profiles);
    let time = spent.minutes + spent.travel;
    let class = entry.work.map_or_else(|| "unsaid".to_owned(), |work| snake(&vocabulary::word(&class(work))));
    tally.count(&groups, client, "entries");
    tally.count(&groups, client, "cases");
    let amounts =
        [("minutes", spent.minutes), ("travel", spent.travel), ("time", time), ("cost", spent.minute_cents)];
    for (measure, amount) in amounts.into_iter().chain([(class.as_str(), time)]) {
        tally.add(&groups, client, measure, amount);
    }
}

/// The hours of the routes, over the days looked at; without a period from the day the case was opened.
fn norm(tally: &mut Tally, question: &Question<'_>, file: &CaseFile) {
    let from = question.period.map_or(file.case.opened, |period| period.from);
    let period = Period { from, until: question.last() };
    if period.from > period.until {
        return;
    }
    for stretch in expected(file, &question.office.profiles, period) {
        if let Some(parts) = stretch.expected {
            let groups = Subject::new(file, stretch.from).groups(question.by);
            tally.add(&groups, &file.case.id, "expected", parts);
        }
    }
}
