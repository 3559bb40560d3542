//! Were reviews held in time (SAM 2.4)? Held ones on the day they were held, overdue ones on the last day looked at.

use std::collections::BTreeMap;

use super::super::dimension::{Dimension, Subject};
use super::super::punctuality::{Punctuality, ReviewTold, reviews};
use super::super::tally::{Measure, Tally, Unit};
use super::{Content, Kind, Listing, Question};
use crate::model::{CaseFile, CaseId, Fact, Period, vocabulary};

pub(super) static KIND: Kind = Kind {
    name: "reviews",
    own: &[Dimension::Case],
    of_cases: true,
    usual: Dimension::Practitioner,
    of_year: true,
    fill,
};

fn fill(question: &Question<'_>) -> Content {
    let period = question.period.unwrap_or(Period { from: question.last(), until: question.last() });
    let measures = vec![
        Measure::count("reviews"),
        Measure::count("on_time").of("reviews"),
        Measure::count("late"),
        Measure::count("overdue"),
        Measure::new("days_late", Unit::MedianDays).follows("late").follows("overdue"),
    ];
    let mut tally = Tally::new(question.by, measures).parts("reviews", ["on_time", "late", "overdue"]);
    let files: BTreeMap<&CaseId, &CaseFile> = question.files().map(|file| (&file.case.id, file)).collect();
    let mut rows = Vec::new();
    for told in reviews(question.cases, question.office, period, question.today) {
        let Some(file) = files.get(&told.case) else { continue };
        let subject = Subject::new(file, told.on.unwrap_or(question.last())).done_by(told.by.as_ref());
        let groups = subject.groups(question.by);
        tally.count(&groups, &told.case, "reviews");
        let state = match told.state {
            Punctuality::OnTime => "on_time",
            Punctuality::Late => "late",
            Punctuality::Overdue => "overdue",
        };
        tally.count(&groups, &told.case, state);
        if told.late > 0 {
            tally.value(&groups, &told.case, "days_late", told.late);
        }
        rows.push(row(file, &told));
    }
    let mut content = Content::new(tally);
    content.listing = Some(Listing { name: "reviews", columns: COLUMNS.to_vec(), rows });
    content
}

const COLUMNS: [(&str, &str); 8] = [
    ("case", "field-case"),
    ("client", "column-client"),
    ("due", "field-due"),
    ("held", "report-held"),
    ("state", "column-on-time"),
    ("days_late", "report-days"),
    ("by", "field-by"),
    ("reason", "field-late-reason"),
];

fn row(file: &CaseFile, told: &ReviewTold) -> Vec<Option<Fact>> {
    vec![
        Some(Fact::Id(told.case.to_string())),
        Some(file.case.client.name.clone().into()),
        Some(told.due.into()),
        told.on.map(Fact::Date),
        Some(vocabulary::fact(&told.state)),
        (told.late > 0).then_some(Fact::Days(told.late)),
        told.by.as_ref().map(|by| Fact::Id(by.to_string())),
        told.reason.clone().map(Fact::Text),
    ]
}
