//! What each report counts, and what of it leaves the team.

use super::super::dimension::{Dimension, Group};
use super::super::samples::{
    assessment, case, closing, day, entry, evaluation, goal, id, member, need, office, phase_of, plan,
    rating, record, referral, review, role, slug,
};
use super::super::tally::{Figure, Sheet};
use super::{KINDS, Question};
use crate::model::case::RoleName;
use crate::model::course::{Intensity, Route};
use crate::model::journal::WorkFunction;
use crate::model::record::{Extent, Voice};
use crate::model::referral::ReferralStatus;
use crate::model::whole::Whole;
use crate::model::{CaseFile, CaseId, Office, RecordKind};

fn ask(name: &str, cases: &[CaseFile], office: &Office, by: Dimension, period: Option<&str>) -> Sheet {
    let kind = KINDS.iter().find(|kind| kind.name == name).unwrap();
    let period = period.map(|period| period.parse().unwrap());
    let question = Question { cases, office, period, by, today: day("2026-12-31") };
    kind.ask(&question).tally.sheet(false)
}

/// Each row: its key, then these measures.
fn rows(sheet: &Sheet, measures: &[&str]) -> Vec<String> {
    let figure = |figure: Figure| match figure {
        Figure::Count(number) | Figure::Days(number) | Figure::Minutes(number) | Figure::Money(number) => {
            number.to_string()
        }
        Figure::Share { part, .. } => part.to_string(),
        Figure::Hundredths(number) | Figure::Percent(number) => format!("{number}h"),
        Figure::Hidden => "*".to_owned(),
        Figure::None => "-".to_owned(),
    };
    let line = |line: &super::super::tally::Line| {
        let key =
            line.group.as_ref().map_or("total".into(), |group| group.key().unwrap_or_else(|| "?".into()));
        let figures = measures.iter().map(|measure| figure(sheet.figure(line, measure)));
        std::iter::once(key).chain(figures).collect::<Vec<_>>().join(" ")
    };
    sheet.lines.iter().map(line).collect()
}

/// So many cases like this one, each of its own client.
fn copies(file: &CaseFile, number: u32) -> Vec<CaseFile> {
    let of = |at: u32| {
        let mut copy = file.clone();
        copy.case.id = CaseId::from_random(at + 100);
        copy
    };
    (0..number).map(of).collect()
}

#[test]
fn every_report_knows_its_usual_rows_and_names_each_measure_once() {
    let office = office("work-care");
    for kind in KINDS {
        assert!(kind.dimensions().contains(&kind.usual), "{}", kind.name);
        for by in kind.dimensions() {
            let sheet = ask(kind.name, &[], &office, by, None);
            let mut ids: Vec<&str> = sheet.measures.iter().map(|measure| measure.id.as_str()).collect();
            ids.sort_unstable();
            let all = ids.len();
            ids.dedup();
            assert_eq!(ids.len(), all, "{} by {by:?}", kind.name);
            // A row has these keys of its own in JSON.
            for taken in ["report", "table", "from", "until", "dimension", "group", "name", "total"] {
                assert!(!ids.contains(&taken), "{}: {taken}", kind.name);
            }
        }
    }
}

#[test]
fn the_caseload_is_told_by_practitioner_and_through_the_months() {
    let mut office = office("work-care");
    let mut ilse = member("ilse");
    ilse.fte_percent = Whole::new(50);
    office.team = vec![ilse];
    office.profiles[0].caseload_per_fte = Some(4);
    let mut file = case("2026-02-10");
    file.case.roles = vec![role(RoleName::Casemanager, "ilse", "2026-02-10")];
    file.case.phases = vec![phase_of("2026-02-10", Intensity::Intensive)];
    let mut files = copies(&file, 1);
    files.push(case("2026-03-15"));
    let measures = ["open", "intensive", "no_phase", "load", "norm_share"];
    let told = ask("caseload", &files, &office, Dimension::Practitioner, None);
    assert_eq!(
        rows(&told, &measures),
        ["ilse 1 1 0 200h 10000h", "? 1 0 1 100h -", "total 2 1 1 300h 15000h"]
    );
    let told = ask("caseload", &files, &office, Dimension::Month, Some("2026-01..2026-03"));
    assert_eq!(
        rows(&told, &measures),
        ["2026-01 0 0 0 0h 0h", "2026-02 1 1 0 200h 10000h", "2026-03 2 1 1 300h 15000h"]
    );
}

#[test]
fn needs_are_counted_by_area_with_what_became_of_them() {
    let mut office = office("general");
    office.services = vec![record("slug = 'ocmw'\nname = 'x'\nareas = ['income']")];
    let mut file = case("2026-01-05");
    let mut second = need(2);
    second.voiced_by = Some(Voice::Network);
    file.assessments = vec![assessment(vec![need(1), second])];
    let mut served = goal(1);
    served.need = Some(need(1).id);
    file.plan = Some(plan(vec![served]));
    file.evaluations = vec![evaluation("2026-05-01")];
    let measures =
        ["needs", "cases", "with_goal", "voiced_network", "voiced_unsaid", "met", "unsaid_met", "services"];
    let told = ask("needs", &[file.clone()], &office, Dimension::Area, None);
    let told = rows(&told, &measures);
    assert_eq!(told.len(), 12, "every area has a row");
    assert_eq!(told[0], "income 2 1 1 1 1 1 1 1");
    assert_eq!(told[1], "housing 0 0 0 0 0 0 0 0");
    let outside = ask("needs", &[file], &office, Dimension::Total, Some("2026-02"));
    assert_eq!(rows(&outside, &["needs"]), ["total 0"], "they were first assessed in January");
}

#[test]
fn referrals_count_answers_results_and_reasons() {
    let mut file = case("2026-01-05");
    let mut refused = referral(1, None);
    refused.status = ReferralStatus::Rejected;
    let mut started = referral(2, None);
    started.status = ReferralStatus::InProgress;
    started.events = vec![record("on = '2026-03-12'\nstatus = 'in-progress'\nby = 'ilse'")];
    started.outcome = Some(record("service_received = 'yes'\nneed_met = 'partly'"));
    let mut wrong = referral(3, None);
    wrong.status = ReferralStatus::EnteredInError;
    file.referrals = vec![refused, started, wrong];
    let told = ask("referrals", &[file], &office("general"), Dimension::Service, None);
    let measures = [
        "referrals",
        "answered",
        "accepted",
        "refused",
        "start",
        "partly_met",
        "unsaid_met",
        "reason_unsaid",
    ];
    assert_eq!(rows(&told, &measures), ["ocmw 2 2 1 1 10 1 1 1", "total 2 2 1 1 10 1 1 1"]);
}

#[test]
fn outcomes_keep_raters_apart_and_set_first_against_last() {
    let mut file = case("2026-01-05");
    let mut one = goal(1);
    one.baseline = Whole::new(-1);
    file.plan = Some(plan(vec![one, goal(2)]));
    let mut held = review("2026-05-01");
    held.goals =
        vec![rating(1, Voice::Client, 1), rating(2, Voice::Client, -1), rating(1, Voice::Network, -2)];
    file.reviews = vec![held];
    let rated = |on: &str, level: i64, code: &str| {
        let id = id(RecordKind::Assessment, u32::try_from(level).unwrap());
        let begin = format!("id = '{id}'\non = '{on}'\nby = 'ilse'");
        let rating = format!("[[rating]]\narea = 'work'\nrater = 'client'\nlevel = {level}");
        record(&format!("{begin}\n{rating}\n[[icf]]\ncode = '{code}'"))
    };
    file.assessments = vec![rated("2026-01-10", 3, "b130.3"), rated("2026-06-10", 6, "b130.1")];
    file.evaluations = vec![evaluation("2026-07-01")];
    let told = ask("outcomes", &[file], &office("general"), Dimension::Total, None);
    let of = |rater: &str| {
        ["rated", "change", "reached", "below", "better", "worse", "no_start"]
            .map(|name| format!("goals_{rater}_{name}"))
    };
    let rows_of = |measures: &[String]| rows(&told, &measures.iter().map(String::as_str).collect::<Vec<_>>());
    assert_eq!(rows_of(&of("client")), ["total 2 200h 1 1 1 0 1"]);
    assert_eq!(rows_of(&of("network")), ["total 1 -100h 0 1 0 1 0"]);
    assert_eq!(rows_of(&of("professional")), ["total 0 - 0 0 0 0 0"]);
    let areas = [
        "areas_client_rated",
        "areas_client_change",
        "areas_client_better",
        "codes",
        "codes_change",
        "codes_better",
    ];
    assert_eq!(rows(&told, &areas), ["total 1 300h 1 1 200h 1"]);
}

#[test]
fn evaluations_and_closings_are_set_against_the_term() {
    let mut file = case("2026-01-05");
    let mut told = evaluation("2026-05-01");
    told.client_satisfaction = Whole::new(4);
    told.team_process = Some(" ".into());
    told.plan_carried_out = Some(Extent::Partly);
    file.evaluations = vec![told];
    file.case.closings = vec![closing("2026-04-04"), closing("2026-04-05"), closing("2027-07-06")];
    let facets =
        ["evaluations", "interim", "plan_told", "process_told", "satisfaction_4", "satisfaction_untold"];
    let sheet = ask("evaluation", &[file.clone()], &office("work-care"), Dimension::Total, None);
    assert_eq!(rows(&sheet, &facets), ["total 1 1 1 0 1 0"]);
    let lengths = ["closed", "shorter", "within", "longer", "length", "reason_need_met"];
    assert_eq!(rows(&sheet, &lengths), ["total 2 1 1 0 90 2"], "the last one is still to come");
    let sheet = ask("evaluation", &[file], &office("general"), Dimension::Reason, None);
    assert_eq!(rows(&sheet, &["closed", "no_term"]), ["need-met 2 2", "total 2 2"]);
}

#[test]
fn time_is_told_by_route_against_its_hours() {
    let mut file = case("2026-01-01");
    file.case.phases =
        vec![phase_of("2026-01-01", Intensity::Regular), phase_of("2026-07-01", Intensity::Regular)];
    file.case.phases[1].route = Route::TrajectorySupport;
    let spent = |number: u32, on: &str, minutes: u32, work: Option<WorkFunction>| {
        let mut one = entry(number, on);
        (one.minutes, one.travel, one.work) = (Some(minutes), Some(15), work);
        one
    };
    let mut better = spent(3, "2026-08-01", 45, Some(WorkFunction::Administration));
    better.corrects = Some(entry(2, "2026-08-01").id);
    file.journal = vec![
        spent(1, "2026-03-01", 60, Some(WorkFunction::Guiding)),
        spent(2, "2026-08-01", 600, Some(WorkFunction::Linking)),
        better,
        spent(4, "2026-09-01", 0, None),
    ];
    let measures =
        ["entries", "minutes", "travel", "time", "direct", "neither", "unsaid", "expected", "cost"];
    let office = office("early-help");
    let told = ask("time", &[file.clone()], &office, Dimension::Route, Some("2026"));
    assert_eq!(
        rows(&told, &measures),
        [
            "case-management 1 60 15 75 75 0 0 1488 8750",
            "trajectory-support 2 45 30 75 0 60 15 847 8750",
            "total 3 105 45 150 75 60 15 2335 17500"
        ]
    );
    let told = ask("time", &[file], &office, Dimension::Work, Some("2026"));
    assert_eq!(rows(&told, &["entries"]), ["guiding 1", "administration 1", "? 1", "total 3"]);
}

#[test]
fn feedback_is_shown_from_five_answers_up() {
    let mut file = case("2026-01-05");
    let head = "id = 'faaaa1'\non = '2026-05-01'\nby = 'ilse'\nform = '1'\nhow = 'paper'";
    file.feedback = vec![record(&format!(
        "{head}\n[[answer]]\nitem = 'heard'\nlevel = 4\n[[answer]]\nitem = 'left-open'"
    ))];
    let measures = ["forms", "heard_answers", "heard_4", "heard_3", "left_open_unanswered"];
    let told = |number: u32| {
        let sheet = ask("feedback", &copies(&file, number), &office("general"), Dimension::Total, None);
        rows(&sheet, &measures)
    };
    assert_eq!(told(4), ["total 4 4 * * 4"]);
    assert_eq!(told(5), ["total 5 5 5 0 5"]);
}

#[test]
fn signals_count_the_cases_behind_them_once() {
    let mut office = office("general");
    let signal = |number: u32, cases: &[&CaseId], status: &str| {
        let id = id(RecordKind::Signal, number);
        let cases = cases.iter().map(|case| format!("'{case}'")).collect::<Vec<_>>().join(", ");
        let head = format!("id = '{id}'\non = '2026-03-01'\nby = 'ilse'\nkind = 'capacity'\nwhat = '?'");
        record(&format!("{head}\nareas = ['housing', 'income']\nstatus = '{status}'\ncases = [{cases}]"))
    };
    let [one, two] = [CaseId::from_random(1), CaseId::from_random(2)];
    office.signals = vec![signal(1, &[&one, &two], "raised"), signal(2, &[&one], "solved")];
    let told = ask("signals", &[], &office, Dimension::Kind, None);
    assert_eq!(rows(&told, &["signals", "cases", "raised", "solved"]), ["capacity 2 2 1 1", "total 2 2 1 1"]);
    let told = ask("signals", &[], &office, Dimension::Area, None);
    assert_eq!(rows(&told, &["signals", "cases"]), ["income 2 2", "housing 2 2", "total 2 2"]);
}

#[test]
fn fidelity_asks_elements_of_case_management_and_steps_of_everybody() {
    let mut managed = case("2026-01-05");
    managed.case.phases = vec![phase_of("2026-01-05", Intensity::Regular)];
    managed.assessments = vec![assessment(vec![need(1)])];
    managed.plan = Some(plan(vec![goal(1)]));
    managed.reviews = vec![review("2026-05-01")];
    managed.referrals = vec![referral(1, Some(1))];
    let mut advised = case("2026-01-05");
    advised.case.phases = vec![phase_of("2026-01-05", Intensity::Regular)];
    advised.case.phases[0].route = Route::InformationAdvice;
    let mut files = copies(&managed, 2);
    files.push(advised);
    let told = ask("fidelity", &files, &office("general"), Dimension::Route, None);
    let measures =
        ["cases", "managed", "enough", "advocacy_missing", "step_notified_done", "step_assessed_open"];
    assert_eq!(
        rows(&told, &measures),
        ["case-management 2 2 2 2 2 0", "information-advice 1 0 0 0 1 1", "total 3 2 2 2 3 1"]
    );
    let before = ask("fidelity", &files, &office("general"), Dimension::Total, Some("2025"));
    assert_eq!(rows(&before, &["cases"]), ["total 0"]);
    let early = ask("fidelity", &files, &office("general"), Dimension::Total, Some("2026q1"));
    assert_eq!(
        rows(&early, &["cases", "enough", "step_monitored_done"]),
        ["total 3 0 0"],
        "the review was in May"
    );
}

#[test]
fn reviews_stand_with_whoever_held_them_or_answers_for_the_case() {
    let mut file = case("2025-01-31");
    file.case.roles = vec![role(RoleName::Casemanager, "omar", "2025-01-31")];
    file.reviews = vec![review("2025-07-31"), review("2026-02-05")];
    let told = ask("reviews", &[file], &office("work-care"), Dimension::Practitioner, Some("2026"));
    let measures = ["reviews", "on_time", "late", "overdue", "days_late"];
    assert_eq!(rows(&told, &measures), ["ilse 1 0 1 0 5", "omar 1 0 0 1 148", "total 2 0 1 1 77"]);
    assert!(told.lines.iter().any(|line| line.group == Some(Group::Practitioner(slug("omar")))));
}
