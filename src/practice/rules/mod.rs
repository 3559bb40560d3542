//! The rules of `regie check`: what the profession asks of a case, one file for each rule (PRACTICE 5).
//!
//! A rule is a total function of the records, the profile in force and today: it cannot fail, it returns
//! findings with their reasons. Its id names the file, the static record, the messages `rule-<id>` and
//! `rule-<id>-found`, and the key by which a profile weighs it otherwise. A rule about judgement is answered
//! by a deviation on the record concerned or on the case: the practitioner decides.
//!
//! Adding a rule: write its file, name it in [`RULES`] at the place where it is most useful, give it words.

mod action_incomplete;
mod action_overdue;
mod action_without_goal;
mod caseload_above_norm;
mod closing_question_open;
mod conflict_open;
mod consent_expired;
mod consent_missing;
mod dangling_reference;
mod date_in_future;
mod date_order;
mod duplicate_client;
mod duplicate_id;
mod evaluation_facet_missing;
mod evaluation_missing_at_close;
mod fidelity_below_four;
mod final_advice_missing;
mod goal_unrated;
mod goal_without_indicator;
mod goal_without_need;
mod icf_code_invalid;
mod icf_without_qualifier;
mod information_not_given;
mod intensity_without_reason;
mod late_entry;
mod monitoring_kind_missing;
mod need_not_in_own_words;
mod need_without_goal;
mod network_not_mapped;
mod no_contact;
mod no_reference_person;
mod own_organisation_referral;
mod path_mismatch;
mod peer_supervision_overdue;
mod plan_changed_since_approval;
mod plan_missing;
mod plan_not_approved;
mod plan_not_with_pen_holder;
mod plan_without_client_choice;
mod promised_help_not_given;
mod referral_unanswered;
mod referral_without_goal;
mod referral_without_outcome;
mod rejection_uncontested;
mod required_role_missing;
mod review_due_soon;
mod review_overdue;
mod review_without_client;
mod rights_not_explored;
mod route_deviates_without_reason;
mod satisfaction_not_asked;
mod service_waiting_time_stale;
mod unknown_field;

mod stage;
mod walk;

#[cfg(test)]
mod sample;
#[cfg(test)]
mod tests;

pub use walk::{Impossible, impossible};

use schemars::JsonSchema;
use serde::Serialize;

use super::profile;
use crate::model::case::CaseStatus;
use crate::model::profile::{Profile, Weight};
use crate::model::record::Deviation;
use crate::model::{CaseFile, CaseId, Date, Fact, Function, Message, Office, RecordId, Slug};

/// One rule: what it is called, how much it weighs and where it comes from.
#[derive(Debug)]
pub struct Rule {
    /// Its id in kebab-case, for example `goal-without-need`.
    pub id: &'static str,
    /// How much it weighs unless the profile says otherwise.
    pub weight: Weight,
    /// Source tag and section, for example `SAM 2.3`; `regie` for a rule of the ledger itself.
    pub source: &'static str,
    /// The function of the work that it guards.
    pub function: Function,
    /// How it judges.
    pub judge: Judge,
}

/// How a rule judges: case by case, or the ledger as a whole.
#[derive(Debug)]
pub enum Judge {
    /// Looks at one case.
    Case(CaseJudge),
    /// Looks at all cases and the office together.
    Ledger(LedgerJudge),
    /// Looks at one case, and for the records around the cases at the office.
    Both(CaseJudge, LedgerJudge),
}

/// Judges one case.
pub type CaseJudge = fn(&Inquiry<'_>) -> Vec<Finding>;

/// Judges the ledger as a whole.
pub type LedgerJudge = fn(&[CaseFile], &Office, Date) -> Vec<Finding>;

impl Judge {
    /// How it judges one case, when it does.
    fn of_case(&self) -> Option<CaseJudge> {
        match self {
            Self::Case(judge) | Self::Both(judge, _) => Some(*judge),
            Self::Ledger(_) => None,
        }
    }

    /// How it judges the ledger as a whole, when it does.
    fn of_ledger(&self) -> Option<LedgerJudge> {
        match self {
            Self::Ledger(judge) | Self::Both(_, judge) => Some(*judge),
            Self::Case(_) => None,
        }
    }
}

/// What a rule may look at to judge one case.
#[derive(Debug, Clone, Copy)]
pub struct Inquiry<'a> {
    /// The case with all its records.
    pub file: &'a CaseFile,
    /// The ledger around it.
    pub office: &'a Office,
    /// The profile in force: on the last day of a closed case, else today.
    pub profile: &'a Profile,
    /// The day on which is judged.
    pub today: Date,
}

/// What a rule found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Finding {
    /// The rule.
    pub rule: &'static str,
    /// How much it weighs here.
    pub weight: Weight,
    /// The case, or `None` for something outside the cases.
    pub case: Option<CaseId>,
    /// What it is about.
    pub subject: Subject,
    /// The reason: message `rule-<id>-found` with ids, dates and counts, never free text.
    pub reason: Message,
    /// The day since which it is so, where it can come again: an answer from before that day was about another time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub since: Option<Date>,
    /// The answer of the practitioner, when there is one: then it is a deviation and no longer a finding.
    pub deviation: Option<Deviation>,
}

/// What a finding is about.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case", tag = "kind", content = "id")]
pub enum Subject {
    /// The case itself.
    Case,
    /// A record or a part of one: a need, a goal, a referral.
    Record(RecordId),
    /// The people around the client.
    Network,
    /// The plan as a whole.
    Plan,
    /// A service of the directory.
    Service(Slug),
    /// A practitioner.
    Member(Slug),
    /// A place in a file.
    File {
        /// The file, relative to the ledger.
        path: String,
        /// The line, from 1.
        line: usize,
    },
}

/// Every rule, most useful first: what cannot be read, what the client was promised, the plan and its thread, the
/// duties, the end, advice; slips of the pen last.
pub const RULES: &[&Rule] = &[
    &conflict_open::RULE,
    &path_mismatch::RULE,
    &duplicate_id::RULE,
    &dangling_reference::RULE,
    &unknown_field::RULE,
    &promised_help_not_given::RULE,
    &review_overdue::RULE,
    &consent_missing::RULE,
    &consent_expired::RULE,
    &referral_without_goal::RULE,
    &no_contact::RULE,
    &action_overdue::RULE,
    &referral_unanswered::RULE,
    &plan_missing::RULE,
    &plan_not_approved::RULE,
    &plan_changed_since_approval::RULE,
    &plan_without_client_choice::RULE,
    &need_without_goal::RULE,
    &goal_without_need::RULE,
    &need_not_in_own_words::RULE,
    &action_without_goal::RULE,
    &action_incomplete::RULE,
    &plan_not_with_pen_holder::RULE,
    &no_reference_person::RULE,
    &required_role_missing::RULE,
    &information_not_given::RULE,
    &rights_not_explored::RULE,
    &own_organisation_referral::RULE,
    &referral_without_outcome::RULE,
    &review_without_client::RULE,
    &evaluation_missing_at_close::RULE,
    &goal_unrated::RULE,
    &satisfaction_not_asked::RULE,
    &evaluation_facet_missing::RULE,
    &final_advice_missing::RULE,
    &closing_question_open::RULE,
    &route_deviates_without_reason::RULE,
    &intensity_without_reason::RULE,
    &caseload_above_norm::RULE,
    &peer_supervision_overdue::RULE,
    &duplicate_client::RULE,
    &review_due_soon::RULE,
    &goal_without_indicator::RULE,
    &rejection_uncontested::RULE,
    &monitoring_kind_missing::RULE,
    &network_not_mapped::RULE,
    &service_waiting_time_stale::RULE,
    &fidelity_below_four::RULE,
    &date_order::RULE,
    &date_in_future::RULE,
    &icf_code_invalid::RULE,
    &icf_without_qualifier::RULE,
    &late_entry::RULE,
];

/// The rule with this id.
#[must_use]
pub fn find(id: &str) -> Option<&'static Rule> {
    RULES.iter().copied().find(|rule| rule.id == id)
}

/// Everything the rules find: case after case in the order given, then the ledger as a whole; within each, in the
/// order of [`RULES`]. Weights are those of the profile in force, rules that are off say nothing, and answers of
/// practitioners are attached.
#[must_use]
pub fn judge(cases: &[CaseFile], office: &Office, today: Date) -> Vec<Finding> {
    let mut findings: Vec<Finding> = cases.iter().flat_map(|file| judge_case(file, office, today)).collect();
    let Some(profile) = profile::in_force(&office.profiles, today) else { return findings };
    for rule in RULES {
        let Some(judge) = rule.judge.of_ledger() else { continue };
        let Some(weight) = weight_in(profile, rule) else { continue };
        findings.extend(judge(cases, office, today).into_iter().map(|finding| {
            let file = cases.iter().find(|file| Some(&file.case.id) == finding.case.as_ref());
            answered(finding, rule, weight, file, office)
        }));
    }
    findings
}

/// What the rules that look at one case find in it.
fn judge_case(file: &CaseFile, office: &Office, today: Date) -> Vec<Finding> {
    let on = stage::closed_on(file).unwrap_or(today);
    let Some(profile) = profile::in_force(&office.profiles, on) else { return Vec::new() };
    let inquiry = Inquiry { file, office, profile, today };
    let mut findings = Vec::new();
    let merged = file.case.status == CaseStatus::Merged;
    for rule in RULES {
        let Some(judge) = rule.judge.of_case() else { continue };
        let Some(weight) = weight_in(profile, rule) else { continue };
        // Work goes on in the other case; here only the data must hold.
        if merged && rule.function != Function::Administration {
            continue;
        }
        findings.extend(
            judge(&inquiry).into_iter().map(|finding| answered(finding, rule, weight, Some(file), office)),
        );
    }
    findings
}

/// How much a rule weighs in this practice; `None` when it is off.
fn weight_in(profile: &Profile, rule: &Rule) -> Option<Weight> {
    let weight = profile.rules.get(rule.id).copied().unwrap_or(rule.weight);
    (weight != Weight::Off).then_some(weight)
}

/// The finding with its weight in this practice and the practitioner's answer.
fn answered(
    mut finding: Finding,
    rule: &Rule,
    weight: Weight,
    file: Option<&CaseFile>,
    office: &Office,
) -> Finding {
    finding.weight = weight;
    // Broken data is not a matter of judgement: it is put right, not answered.
    let broken = rule.function == Function::Administration && rule.weight == Weight::Error;
    if !broken {
        finding.deviation = walk::deviations(file, office, &finding.subject)
            .into_iter()
            .filter(|deviation| deviation.rule == rule.id)
            .filter(|deviation| finding.since.is_none_or(|since| deviation.on >= since))
            .max_by_key(|deviation| deviation.on)
            .cloned();
    }
    finding
}

impl Rule {
    /// A finding of this rule in the case at hand.
    fn found(&self, inquiry: &Inquiry<'_>, subject: Subject) -> Finding {
        self.found_in(Some(&inquiry.file.case.id), subject)
    }

    /// A finding of this rule in some case, or in none.
    fn found_in(&self, case: Option<&CaseId>, subject: Subject) -> Finding {
        Finding {
            rule: self.id,
            weight: self.weight,
            case: case.cloned(),
            subject,
            reason: Message::new(format!("rule-{}-found", self.id)),
            since: None,
            deviation: None,
        }
    }
}

impl Finding {
    /// The same finding with one fact more in its reason.
    fn with(mut self, name: &str, fact: impl Into<Fact>) -> Self {
        self.reason = self.reason.with(name, fact);
        self
    }

    /// The same finding, to be answered by what is decided from this day on only.
    fn since(mut self, day: Date) -> Self {
        self.since = Some(day);
        self
    }
}
