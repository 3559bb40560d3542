//! Invented cases for the tests of rules: one in good order, of which no rule says anything.

use super::super::plan::{content_hash, version};
pub(super) use super::super::samples::{day, record, slug};
use super::super::{profile, samples};
use super::{Finding, Inquiry, Judge, Rule};
use crate::model::assessment::Functioning;
use crate::model::case::CaseStatus;
use crate::model::plan::Approval;
use crate::model::referral::ReferralStatus;
use crate::model::{CaseFile, Date, Office, RecordId};

/// The day on which the tests judge.
pub(super) fn today() -> Date {
    day("2026-07-01")
}

/// A record id from its text.
pub(super) fn id(text: &str) -> RecordId {
    text.parse().unwrap()
}

/// Codes of functioning.
pub(super) fn functioning(codes: &[&str]) -> Vec<Functioning> {
    codes.iter().map(|code| Functioning { code: (*code).into(), note: None }).collect()
}

/// An open case in good order.
pub(super) fn planned() -> CaseFile {
    let mut file = samples::case("2026-01-05");
    file.case.phases = vec![record(
        r#"from = "2026-01-05"
        route = "case-management"
        intensity = "regular"
        by = "ilse""#,
    )];
    file.case.roles = vec![record("role = 'casemanager'\nwho = 'team/ilse'\nfrom = '2026-01-05'")];
    file.network = record(NETWORK);
    file.screenings = vec![record(SCREENING)];
    file.assessments = vec![record(ASSESSMENT)];
    file.consents = vec![record(CONSENT)];
    file.referrals = vec![record(REFERRAL)];
    file.journal = vec![record(ENTRY)];
    file.reviews = vec![record(REVIEW)];
    let mut plan: crate::model::plan::Plan = record(PLAN);
    let (version, hash) = (version(&plan), content_hash(&plan));
    let approval: Approval = record(&format!("{APPROVAL}\nversion = {version}\nhash = '{hash}'"));
    plan.approvals.push(approval);
    file.plan = Some(plan);
    file
}

/// The same case, closed in good order.
pub(super) fn closed() -> CaseFile {
    let mut file = planned();
    file.case.status = CaseStatus::Closed;
    file.case.closings = vec![record("on = '2026-06-28'\nby = 'ilse'\nreason = 'need-met'")];
    file.evaluations = vec![record(EVALUATION)];
    file.referrals[0].status = ReferralStatus::Completed;
    file.referrals[0].outcome = Some(record("service_received = 'yes'\nneed_met = 'yes'"));
    file
}

/// The ledger around it: the general practice, one practitioner, one service.
pub(super) fn office() -> Office {
    Office {
        settings: record("name = 'test'\nprofile = 'general'\nlanguage = 'en'"),
        profiles: profile::versions(&slug("general"), None).unwrap(),
        team: vec![record("handle = 'ilse'\nname = 'Ilse'")],
        services: vec![record("slug = 'ocmw-budget'\nname = 'Budget'")],
        signals: Vec::new(),
        intervisions: Vec::new(),
        conflicts: Vec::new(),
        remarks: Vec::new(),
    }
}

/// How many times a rule about one case finds something, in the general practice.
pub(super) fn found(rule: &Rule, file: &CaseFile) -> usize {
    found_with(rule, file, &office())
}

/// How many times a rule about one case finds something, in this practice.
pub(super) fn found_with(rule: &Rule, file: &CaseFile, office: &Office) -> usize {
    findings(rule, file, office).len()
}

fn findings(rule: &Rule, file: &CaseFile, office: &Office) -> Vec<Finding> {
    let profile = profile::in_force(&office.profiles, today()).unwrap();
    match rule.judge {
        Judge::Case(judge) | Judge::Both(judge, _) => {
            judge(&Inquiry { file, office, profile, today: today() })
        }
        Judge::Ledger(judge) => judge(std::slice::from_ref(file), office, today()),
    }
}

const NETWORK: &str = r#"
[[person]]
id = "paaaa1"
name = "An"
relation = "sibling"
[[tie]]
id = "taaaa1"
from = "paaaa1"
to = "client"
quality = "strong"
"#;

const SCREENING: &str = r#"
id = "saaaa1"
on = "2026-01-06"
by = "ilse"
complex_demand = "yes"
complex_organisation = "yes"
self_direction = "partly"
advice = "case-management"
decision = "case-management"
"#;

const ASSESSMENT: &str = r#"
id = "maaaa1"
on = "2026-01-12"
by = "ilse"
[[need]]
id = "naaaa1"
area = "income"
words = "I want to sleep without bills in my head."
voiced_by = "client"
request = "How do I get on top of my debts?"
[[icf]]
code = "d870.23"
"#;

const CONSENT: &str = r#"
id = "caaaa1"
on = "2026-02-01"
by = "ilse"
given_by = "client"
with = ["services/ocmw-budget"]
what = "income and debts"
purpose = "a repayment plan"
how = "written"
"#;

const PLAN: &str = r#"
[[goal]]
id = "gaaaa1"
need = "naaaa1"
statement = "The debts are paid back at a pace I can live with."
status = "active"
chosen_by = "together"
indicator = "75 euro a week to live on"
[[action]]
id = "aaaaa1"
goal = "gaaaa1"
what = "Bring the letters"
who = ["client"]
kind = "self-help"
due = "2026-12-01"
status = "open"
"#;

const APPROVAL: &str = r#"
on = "2026-02-10"
who = "client"
voice = "client"
decision = "approved"
how = "signed"
by = "ilse"
"#;

const REFERRAL: &str = r#"
id = "raaaa1"
on = "2026-03-02"
by = "ilse"
goal = "gaaaa1"
service = "ocmw-budget"
question = "Agree on a repayment plan."
status = "in-progress"
consent = "caaaa1"
[[event]]
on = "2026-03-02"
status = "requested"
by = "ilse"
[[event]]
on = "2026-03-09"
status = "accepted"
by = "ilse"
"#;

const ENTRY: &str = r#"
id = "jaaaa1"
on = "2026-06-20"
recorded = "2026-06-22"
by = "ilse"
with = ["client"]
how = "home-visit"
reached = "yes"
text = "Went through the letters together."
work = "advocacy"
"#;

const REVIEW: &str = r#"
id = "vaaaa1"
on = "2026-05-01"
by = "ilse"
client_present = "yes"
client_view = "It gets better."
monitoring = ["self-help-informal"]
[[action]]
action = "aaaaa1"
received = "yes"
works = "yes"
fits = "yes"
"#;

const EVALUATION: &str = r#"
id = "eaaaa1"
on = "2026-06-25"
by = "ilse"
kind = "final"
plan_carried_out = "yes"
team_process = "Short lines."
team_product = "One plan."
client_involvement = 5
client_motivation = 4
client_satisfaction = 4
[[goal]]
goal = "gaaaa1"
rater = "client"
level = 0
[[need]]
need = "naaaa1"
met = "yes"
"#;
