//! Who carries how much (P3 5, 8), on the last day looked at; by month, quarter or year on the last day of each.

use super::super::caseload::{Burden, Caseload, caseload, weight};
use super::super::contact::intensity;
use super::super::dimension::{Dimension, Group, Subject};
use super::super::lifespan::open_on;
use super::super::profile::in_force;
use super::super::tally::{Figure, Measure, Tally, Unit};
use super::{Content, Kind, Question, Remark, snake, words_of};
use crate::model::course::Intensity;
use crate::model::profile::Profile;
use crate::model::{Date, Fact, Message, Period, vocabulary};

pub(super) static KIND: Kind =
    Kind { name: "caseload", own: &[], of_cases: true, usual: Dimension::Practitioner, of_year: false, fill };

fn fill(question: &Question<'_>) -> Content {
    let days = days(question);
    let through_time = is_time(question.by);
    let mut tally = Tally::new(question.by, measures(through_time)).parts("open", intensity_ids());
    let profile = in_force(&question.office.profiles, question.last());
    if through_time {
        tally = tally.without_total();
    } else if let Some(profile) = profile {
        tally = tally.weighed_parts("load", weights(profile));
    }
    for day in &days {
        count(&mut tally, question, *day);
    }
    let last = caseload(question.cases, question.office, question.last());
    if !through_time {
        give(&mut tally, None, &last.altogether);
    }
    if question.by == Dimension::Practitioner {
        for load in &last.loads {
            give(&mut tally, Some(Group::Practitioner(load.practitioner.clone())), &load.burden);
        }
    }
    let mut content = Content::new(tally);
    content.remarks = remarks(profile, &last);
    content
}

fn measures(through_time: bool) -> Vec<Measure> {
    let open = std::iter::once(Measure::count("open"));
    let at = intensity_ids()
        .map(|id| if id == "no_phase" { Measure::count(id).quiet() } else { Measure::count(id) });
    let load = Measure::new("load", Unit::Hundredths);
    // Through time the weights may change, so that no one sum holds for all rows.
    let load = if through_time { intensity_ids().fold(load, Measure::follows) } else { load };
    let rest = [
        load,
        Measure::new("post", Unit::Given),
        Measure::new("norm_share", Unit::Given).follows("load"),
        Measure::count("without_norm").quiet(),
    ];
    open.chain(at).chain(rest).collect()
}

fn intensity_ids() -> impl Iterator<Item = String> {
    words_of::<Intensity>().map(|(word, _)| snake(word)).chain(["no_phase".to_owned()])
}

fn weights(profile: &Profile) -> Vec<(String, i64)> {
    let of = |id: &str| {
        vocabulary::parse(&id.replace('_', "-")).and_then(|at: Intensity| profile.intensity_percent.get(&at))
    };
    intensity_ids().map(|id| (id.clone(), i64::from(of(&id).copied().unwrap_or(100)))).collect()
}

fn is_time(by: Dimension) -> bool {
    matches!(by, Dimension::Month | Dimension::Quarter | Dimension::Year)
}

/// The days on which the caseload is told: the last one looked at, or through time the last one of each stretch.
fn days(question: &Question<'_>) -> Vec<Date> {
    let (last, months) = match question.by {
        Dimension::Month => (question.last(), 1),
        Dimension::Quarter => (question.last(), 3),
        Dimension::Year => (question.last(), 12),
        _ => return vec![question.last()],
    };
    let year = Period { from: Date::new(last.year(), 1, 1).unwrap_or(last), until: last };
    let from = question.period.unwrap_or(year).from;
    let first_month = (from.month() - 1) / months * months + 1;
    let Some(first) = Date::new(from.year(), first_month, 1) else { return vec![last] };
    let ends = (1..).map(|stretch| first.plus_months(stretch * months).plus_days(-1));
    let mut days: Vec<Date> = ends.take_while(|end| *end < last).filter(|end| *end >= from).collect();
    days.extend((from <= last).then_some(last));
    days
}

fn count(tally: &mut Tally, question: &Question<'_>, day: Date) {
    let profile = in_force(&question.office.profiles, day);
    for file in question.files().filter(|file| open_on(file, day)) {
        let groups = Subject::new(file, day).groups(question.by);
        let client = &file.case.id;
        let at =
            intensity(file, day).map_or_else(|| "no_phase".to_owned(), |at| snake(&vocabulary::word(&at)));
        tally.count(&groups, client, "open");
        tally.count(&groups, client, &at);
        let Some(profile) = profile else { continue };
        tally.add(&groups, client, "load", weight(file, profile, day));
        let normed = profile.caseload_per_fte.is_some() || !profile.caseload_by_kind.is_empty();
        if normed && super::super::caseload::norm(file, profile).is_none() {
            tally.count(&groups, client, "without_norm");
        }
    }
    if is_time(question.by) {
        let group = match question.by {
            Dimension::Month => Group::Month(day.year(), day.month()),
            Dimension::Quarter => Group::Quarter(day.year(), day.month().div_ceil(3)),
            _ => Group::Year(day.year()),
        };
        let then = caseload(question.cases, question.office, day);
        give(tally, Some(group), &then.altogether);
    }
}

fn give(tally: &mut Tally, group: Option<Group>, burden: &Burden) {
    let percent = |hundredths: Option<i64>| hundredths.map_or(Figure::None, Figure::Percent);
    tally.give(group.clone(), "post", percent(burden.fte_percent.map(|percent| percent * 100)));
    tally.give(group, "norm_share", percent(burden.norm_share));
}

fn remarks(profile: Option<&Profile>, last: &Caseload) -> Vec<Remark> {
    let by_kind = profile.into_iter().flat_map(|profile| &profile.caseload_by_kind);
    let counted = |what: Fact, norm: u32| {
        Fact::Message(Message::new("report-counted").with("what", what).with("count", i64::from(norm)))
    };
    let mut norms: Vec<Fact> = by_kind.map(|(kind, norm)| counted(vocabulary::fact(kind), *norm)).collect();
    let plain = profile.and_then(|profile| profile.caseload_per_fte);
    norms.extend(plain.filter(|_| norms.is_empty()).map(|norm| Fact::Count(i64::from(norm))));
    let message = if norms.is_empty() {
        Message::new("caseload-no-norm")
    } else {
        Message::new("caseload-norm").with("norms", Fact::List(norms))
    };
    let mut remarks = vec![Remark { message, attention: false, inside: false }];
    if !last.unassigned.is_empty() {
        let cases = last.unassigned.iter().map(|case| Fact::Id(case.to_string())).collect();
        let message = Message::new("caseload-unassigned").with("count", last.unassigned.len());
        let message = message.with("cases", Fact::List(cases));
        remarks.push(Remark { message, attention: true, inside: true });
    }
    remarks
}
