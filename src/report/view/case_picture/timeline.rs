//! A case through time: its phases, who was asked to help, and when people sat together.

use super::{CaseDrawn, CasePicture, Drawn};
use crate::model::case::CaseStatus;
use crate::model::referral::{Referral, ReferralStatus};
use crate::model::{CaseFile, Date, Fact, Message, Office, vocabulary};
use crate::practice::profile::in_force;
use crate::practice::referral::{asked_on, is_open};
use crate::practice::schedule::due;
use crate::report::Chart;
use crate::report::chart::{Lane, Mark, Span, Timeline};
use crate::report::view::Names;

/// The course of a case up to a day.
pub(super) fn drawn(file: &CaseFile, office: &Office, today: Date) -> Drawn {
    let case = &file.case;
    let closed = case.closings.last().filter(|_| case.status == CaseStatus::Closed);
    let last = closed.map_or(today, |closing| closing.on);
    let next = in_force(&office.profiles, today).and_then(|profile| due(file, profile, today));
    let next = next.map(|next| next.due);
    let mut told = Vec::new();
    let phases = phases(file, closed.map(|closing| closing.on), &mut told);
    let referrals = referrals(file, &Names::new(office, file), &mut told);
    let meetings = meetings(file, next, &mut told);
    let groups =
        [("case-phases", phases), ("case-report-referrals", referrals), ("chart-meetings", meetings)];
    let groups = groups.into_iter().filter(|(_, lanes)| !lanes.is_empty());
    let from = case.notification.on.min(case.opened);
    let until = last.max(next.unwrap_or(last)).max(from.plus_days(1));
    let chart = Timeline {
        title: Message::new("chart-timeline"),
        from,
        until,
        today: (closed.is_none() && from <= today && today <= until).then_some(today),
        groups: groups.map(|(id, lanes)| (Message::new(id).into(), lanes)).collect(),
    };
    let charts = if chart.groups.is_empty() { Vec::new() } else { vec![Chart::Timeline(chart)] };
    Drawn { charts, lines: told }
}

fn phases(file: &CaseFile, closed: Option<Date>, told: &mut Vec<CaseDrawn>) -> Vec<Lane> {
    let mut phases = file.case.phases.clone();
    phases.sort_by_key(|phase| phase.from);
    let ends: Vec<Option<Date>> = phases.iter().skip(1).map(|next| Some(next.from)).chain([closed]).collect();
    let lanes = phases.iter().zip(ends).map(|(phase, until)| {
        let label = Message::new("chart-phase").with("route", vocabulary::fact(&phase.route));
        told.push(CaseDrawn {
            detail: Some(vocabulary::word(&phase.route)),
            from: Some(phase.from),
            until,
            ..CaseDrawn::new(file, CasePicture::Timeline, "phase")
        });
        Lane {
            label: label.with("intensity", vocabulary::fact(&phase.intensity)).into(),
            spans: vec![Span { from: phase.from, until, waiting: false }],
            marks: Vec::new(),
        }
    });
    lanes.collect()
}

fn referrals(file: &CaseFile, names: &Names, told: &mut Vec<CaseDrawn>) -> Vec<Lane> {
    let kept =
        |one: &&Referral| !matches!(one.status, ReferralStatus::Draft | ReferralStatus::EnteredInError);
    let mut all: Vec<&Referral> = file.referrals.iter().filter(kept).collect();
    all.sort_by_key(|one| (asked_on(one), one.id.clone()));
    let lanes = all.into_iter().map(|one| {
        let asked = asked_on(one);
        let started = one.events.iter().find(|event| event.status == ReferralStatus::InProgress);
        let started = started.map(|event| event.on);
        let until = one.events.last().map(|event| event.on).filter(|_| !is_open(one.status));
        let waited = Span { from: asked, until: started.or(until), waiting: true };
        let helped = started.map(|from| Span { from, until, waiting: false });
        told.push(CaseDrawn {
            detail: Some(vocabulary::word(&one.status)),
            from: Some(asked),
            until,
            ..CaseDrawn::new(file, CasePicture::Timeline, format!("referral/{}", one.id))
        });
        let label = Message::new("chart-referral").with("service", names.service(&one.service));
        Lane {
            label: label.with("status", vocabulary::fact(&one.status)).into(),
            spans: std::iter::once(waited).chain(helped).collect(),
            marks: Vec::new(),
        }
    });
    lanes.collect()
}

/// What was done on a day, a line for each kind; and the review that has to come.
fn meetings(file: &CaseFile, next: Option<Date>, told: &mut Vec<CaseDrawn>) -> Vec<Lane> {
    let kinds: [(&str, &str, Vec<Date>); 4] = [
        ("assessment", "chart-assessments", file.assessments.iter().map(|one| one.on).collect()),
        ("conference", "chart-conferences", file.conferences.iter().map(|one| one.on).collect()),
        ("review", "chart-reviews", file.reviews.iter().map(|one| one.on).collect()),
        ("evaluation", "chart-evaluations", file.evaluations.iter().map(|one| one.on).collect()),
    ];
    let mut lanes = Vec::new();
    for (kind, id, mut days) in kinds {
        days.sort_unstable();
        let label = || Fact::Word { kind: "record-kind".to_owned(), word: kind.to_owned() };
        let mut marks: Vec<Mark> =
            days.iter().map(|on| Mark { on: *on, label: label(), due: false }).collect();
        let due = next.filter(|_| kind == "review");
        marks.extend(due.map(|on| Mark { on, label: Message::new("chart-due").into(), due: true }));
        told.extend(marks.iter().map(|mark| CaseDrawn {
            detail: mark.due.then(|| "due".to_owned()),
            from: Some(mark.on),
            until: Some(mark.on),
            ..CaseDrawn::new(file, CasePicture::Timeline, kind)
        }));
        if !marks.is_empty() {
            lanes.push(Lane { label: Message::new(id).into(), spans: Vec::new(), marks });
        }
    }
    lanes
}
