//! The steps of the way (P3 4; MEE 1 for early help): which of the profile's steps a case has taken, which it is taking,
//! and by which record that shows. Records up to a day count; each counts as it stands now.
//!
//! | step | under way | done |
//! |---|---|---|
//! | notified | | the notification |
//! | screened | a screening without a decision | one with a decision |
//! | assessed | an assessment without needs | one with needs |
//! | reference person | | somebody has the role; a case manager, where the profile does not ask for the role |
//! | plan approved, integrated plan | a plan with goals | it is approved as it stands |
//! | carried out | an action has begun, or somebody was asked to help | every action is done, or an evaluation says so |
//! | monitored | journal work that monitors | a review |
//! | evaluated | an interim evaluation | a final one |
//! | diagnosis | a question that is being looked into | each question is answered or given up |
//! | coordinated offer | somebody was asked to help | a conference, or everybody who was asked has answered and one helps |
//! | stronger parents | something the parents do themselves | a review finds that it works, it is done, or the closing says so |

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::lifespan::open_on;
use super::loose::counts;
use super::plan::{PlanStanding, standing};
use super::responsible::holds;
use super::time;
use crate::model::assessment::{Diagnosis, DiagnosisStatus};
use crate::model::case::RoleName;
use crate::model::evaluation::EvaluationKind;
use crate::model::network::Relation;
use crate::model::plan::{Action, ActionKind, ActionStatus, ApprovalDecision};
use crate::model::profile::{Profile, Step};
use crate::model::record::Extent;
use crate::model::referral::{Referral, ReferralStatus};
use crate::model::{CaseFile, Date, Party};

/// Where a case stands with one step.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct StepStanding {
    /// The step.
    pub step: Step,
    /// How far it is.
    pub state: StepState,
    /// Since when; none while it has not begun.
    pub since: Option<Date>,
    /// The record that shows it: an id, or `case` or `plan`.
    pub record: Option<String>,
}

/// How far a step is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum StepState {
    /// Taken.
    Done,
    /// Being taken.
    UnderWay,
    /// Not begun.
    Open,
}

/// How far, since when, and by which record.
type Found = Option<(StepState, Date, String)>;

/// The profile's steps in their order, as far as the case had come on a day.
#[must_use]
pub fn steps(file: &CaseFile, profile: &Profile, on: Date) -> Vec<StepStanding> {
    let look = |step: Step| match step {
        Step::Notified => Some(notified(file)),
        Step::Screened => screened(file, on),
        Step::Assessed => assessed(file, on),
        Step::ReferencePerson => reference_person(file, profile, on),
        Step::PlanApproved | Step::IntegratedPlan => planned(file, profile, on),
        Step::CarriedOut => carried_out(file, on),
        Step::Monitored => monitored(file, on),
        Step::Evaluated => evaluated(file, on),
        Step::Diagnosis => diagnosed(file, on),
        Step::CoordinatedOffer => coordinated(file, on),
        Step::StrongerParents => stronger(file, on),
    };
    let standing = |step: &Step| match look(*step).filter(|(_, since, _)| *since <= on) {
        Some((state, since, record)) => {
            StepStanding { step: *step, state, since: Some(since), record: Some(record) }
        }
        None => StepStanding { step: *step, state: StepState::Open, since: None, record: None },
    };
    profile.steps.iter().map(standing).collect()
}

/// The first of these that is done, else the first that is under way.
fn first(found: impl Iterator<Item = (StepState, Date, String)>) -> Found {
    found.min_by_key(|(state, since, _)| (*state, *since))
}

fn done_if(done: bool) -> StepState {
    if done { StepState::Done } else { StepState::UnderWay }
}

fn notified(file: &CaseFile) -> (StepState, Date, String) {
    (StepState::Done, file.case.notification.on, "case".to_owned())
}

fn screened(file: &CaseFile, on: Date) -> Found {
    let held = file.screenings.iter().filter(|one| one.on <= on);
    first(held.map(|one| (done_if(one.decision.is_some()), one.on, one.id.to_string())))
}

fn assessed(file: &CaseFile, on: Date) -> Found {
    let held = file.assessments.iter().filter(|one| one.on <= on);
    first(held.map(|one| (done_if(!one.needs.is_empty()), one.on, one.id.to_string())))
}

/// A case manager is a fixed contact too (SAM 1.6), unless the practice asks for somebody with the role itself.
fn reference_person(file: &CaseFile, profile: &Profile, on: Date) -> Found {
    const MANAGERS: [RoleName; 3] =
        [RoleName::Casemanager, RoleName::CasemanagerCare, RoleName::CasemanagerWork];
    let asked = profile.required_roles.contains(&RoleName::ReferencePerson);
    // Of a case that has ended, roles count as they were held on its last day.
    let ended = file.case.closings.iter().map(|closing| closing.on).filter(|day| *day <= on).max();
    let on = ended.filter(|_| !open_on(file, on)).unwrap_or(on);
    let fits = |role: RoleName| role == RoleName::ReferencePerson || (!asked && MANAGERS.contains(&role));
    let held = file.case.roles.iter().filter(|role| fits(role.role) && holds(role, on));
    first(held.map(|role| (StepState::Done, role.from, "case".to_owned())))
}

fn planned(file: &CaseFile, profile: &Profile, on: Date) -> Found {
    let mut plan = file.plan.clone().filter(|plan| !plan.goals.is_empty())?;
    plan.approvals.retain(|approval| approval.on <= on);
    let yes = plan.approvals.iter().filter(|approval| approval.decision == ApprovalDecision::Approved);
    let approved = standing(file, &plan, profile, on) == PlanStanding::Approved;
    let agreed = yes.map(|approval| approval.on).max().filter(|_| approved);
    // A plan bears no day; it follows from an assessment.
    let drafted = file.assessments.iter().map(|one| one.on).min().unwrap_or(file.case.opened);
    Some((done_if(approved), agreed.unwrap_or(drafted), "plan".to_owned()))
}

fn carried_out(file: &CaseFile, on: Date) -> Found {
    let told =
        file.evaluations.iter().filter(|one| one.on <= on && one.plan_carried_out == Some(Extent::Yes));
    let told = told.map(|one| (StepState::Done, one.on, one.id.to_string()));
    let wanted: Vec<&Action> =
        file.actions().iter().filter(|action| action.status != ActionStatus::Dropped).collect();
    let done_by = |action: &&Action| {
        let done = action.status == ActionStatus::Done;
        action.done_on.or(action.due).filter(|day| done && *day <= on)
    };
    let all: Option<Vec<Date>> = wanted.iter().map(done_by).collect();
    let all = all.and_then(|days| days.into_iter().max());
    let all = all.map(|day| (StepState::Done, day, "plan".to_owned()));
    let begun = wanted.iter().filter_map(|action| {
        let day = done_by(action).or(action.from).filter(|day| *day <= on)?;
        Some((StepState::UnderWay, day, action.id.to_string()))
    });
    first(told.chain(all).chain(begun).chain(asked(file, on)))
}

/// Somebody was asked to help.
fn asked(file: &CaseFile, on: Date) -> impl Iterator<Item = (StepState, Date, String)> {
    let sent = file.referrals.iter().filter(move |one| one.on <= on && was_sent(one));
    sent.map(|one| (StepState::UnderWay, one.on, one.id.to_string()))
}

fn was_sent(referral: &Referral) -> bool {
    counts(referral) && !matches!(referral.status, ReferralStatus::Draft | ReferralStatus::Cancelled)
}

fn monitored(file: &CaseFile, on: Date) -> Found {
    let reviews = file.reviews.iter().map(|one| (StepState::Done, one.on, one.id.to_string()));
    let followed = time::standing(&file.journal).into_iter().filter(|entry| entry.monitoring.is_some());
    let followed = followed.map(|entry| (StepState::UnderWay, entry.on, entry.id.to_string()));
    first(reviews.chain(followed).filter(|(_, day, _)| *day <= on))
}

fn evaluated(file: &CaseFile, on: Date) -> Found {
    let held = file.evaluations.iter().filter(|one| one.on <= on);
    first(held.map(|one| (done_if(one.kind == EvaluationKind::Final), one.on, one.id.to_string())))
}

/// What is being found out, each question as the newest assessment that names it has it.
fn diagnosed(file: &CaseFile, on: Date) -> Found {
    let mut newest: Vec<(&Diagnosis, Date, String)> = Vec::new();
    for assessment in file.assessments.iter().filter(|one| one.on <= on) {
        for diagnosis in &assessment.diagnoses {
            newest.retain(|(known, ..)| known.question != diagnosis.question);
            newest.push((diagnosis, diagnosis.on.unwrap_or(assessment.on), assessment.id.to_string()));
        }
    }
    let settled = |one: &Diagnosis| matches!(one.status, DiagnosisStatus::Known | DiagnosisStatus::NotNeeded);
    let open = newest.iter().filter(|(one, ..)| !settled(one)).min_by_key(|(_, day, _)| *day);
    let last = newest.iter().max_by_key(|(_, day, _)| *day);
    let (_, day, record) = open.or(last)?;
    Some((done_if(open.is_none()), *day, record.clone()))
}

fn coordinated(file: &CaseFile, on: Date) -> Found {
    use ReferralStatus::{Accepted, Completed, Failed, InProgress, OnHold, Received, Requested};
    let conferences = file.conferences.iter().filter(|one| one.on <= on);
    let met = conferences.map(|one| (StepState::Done, one.on, one.id.to_string()));
    let sent: Vec<&Referral> = file.referrals.iter().filter(|one| one.on <= on && was_sent(one)).collect();
    let waits = sent.iter().any(|one| matches!(one.status, Requested | Received));
    let helps =
        |status: ReferralStatus| matches!(status, Accepted | InProgress | OnHold | Completed | Failed);
    let helping = sent.iter().filter(|one| !waits && helps(one.status)).map(|one| {
        let since = one.events.iter().find(|event| helps(event.status)).map_or(one.on, |event| event.on);
        (StepState::Done, since, one.id.to_string())
    });
    first(met.chain(helping).chain(asked(file, on)))
}

fn stronger(file: &CaseFile, on: Date) -> Found {
    let closed = file.case.closings.iter().filter(|closing| {
        let yes = |question: &str, answer: Extent| question == "parents-direct" && answer == Extent::Yes;
        closing.on <= on && closing.answers.iter().any(|one| yes(&one.question, one.answer))
    });
    let closed = closed.map(|closing| (StepState::Done, closing.on, "case".to_owned()));
    let own: Vec<&Action> = file.actions().iter().filter(|action| is_own(file, action)).collect();
    let reviews = file.reviews.iter().filter(|review| review.on <= on);
    let works = reviews.filter_map(|review| {
        let found = review.actions.iter().filter(|one| matches!(one.works, Extent::Yes | Extent::Partly));
        let theirs = found.into_iter().any(|one| own.iter().any(|action| action.id == one.action));
        theirs.then(|| (StepState::Done, review.on, review.id.to_string()))
    });
    let acts = own.iter().map(|action| match (action.status, action.done_on) {
        (ActionStatus::Done, Some(day)) => (StepState::Done, day, action.id.to_string()),
        _ => (StepState::UnderWay, action.from.unwrap_or(file.case.opened), action.id.to_string()),
    });
    first(closed.chain(works).chain(acts).filter(|(_, day, _)| *day <= on))
}

/// Whether the parents do it themselves: self-help, or somebody who is a parent or has that role.
fn is_own(file: &CaseFile, action: &Action) -> bool {
    let parent = |who: &Party| {
        let role = file.case.roles.iter().any(|role| role.role == RoleName::Parent && role.who == *who);
        let kin = file.network.persons.iter().any(|person| {
            matches!(who, Party::Person(id) if *id == person.id) && person.relation == Relation::Parent
        });
        role || kin
    };
    action.status != ActionStatus::Dropped
        && (action.kind == Some(ActionKind::SelfHelp) || action.who.iter().any(parent))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::RecordKind;
    use crate::model::case::Role;
    use crate::model::plan::Approval;
    use crate::model::record::Voice;
    use crate::practice::samples::{
        action, approval, assessment, case, closing, day, entry, evaluation, goal, id, need, plan, profile,
        record, referral, review, role,
    };
    use StepState::{Done, Open, UnderWay};

    fn told(file: &CaseFile, name: &str, on: &str) -> Vec<StepState> {
        steps(file, &profile(name), day(on)).into_iter().map(|step| step.state).collect()
    }

    #[test]
    fn the_eight_steps_follow_the_records() {
        let mut file = case("2026-01-05");
        assert_eq!(told(&file, "home-care", "2026-01-05"), [Done, Open, Open, Open, Open, Open, Open, Open]);
        let screening = |decision: &str| {
            let id = id(RecordKind::Screening, 1);
            let head = format!("id = '{id}'\non = '2026-01-08'\nby = 'ilse'\ncomplex_demand = 'yes'");
            record(&format!("{head}\ncomplex_organisation = 'yes'\nself_direction = 'no'\n{decision}"))
        };
        file.screenings = vec![screening("")];
        file.assessments = vec![assessment(Vec::new())];
        file.plan = Some(plan(vec![goal(1)]));
        file.case.roles = vec![role(RoleName::Casemanager, "ilse", "2026-01-05")];
        let mut followed = entry(1, "2026-02-01");
        followed.monitoring = Some(crate::model::journal::MonitoringKind::NetworkInformal);
        file.journal = vec![followed];
        file.referrals = vec![referral(1, Some(1))];
        file.evaluations = vec![evaluation("2026-05-01")];
        // The home-care practice asks for a reference person by name; the general one has it in the case manager.
        let begun = [Done, UnderWay, UnderWay, Open, UnderWay, UnderWay, UnderWay, UnderWay];
        assert_eq!(told(&file, "home-care", "2026-05-01"), begun);
        assert_eq!(told(&file, "general", "2026-05-01")[3], Done);
        assert_eq!(told(&file, "home-care", "2026-04-30")[7], Open, "not yet evaluated then");

        file.screenings = vec![screening("decision = 'case-management'")];
        file.assessments = vec![assessment(vec![need(1)])];
        file.case.roles.push(role(RoleName::ReferencePerson, "ilse", "2026-01-06"));
        let mut content = plan(vec![goal(1)]);
        let mut done = action(1, Some(1));
        done.status = ActionStatus::Done;
        done.done_on = Some(day("2026-04-01"));
        content.actions = vec![done];
        content.approvals = vec![approval(&content, "2026-02-10", Voice::Client, ApprovalDecision::Approved)];
        file.plan = Some(content);
        file.reviews = vec![review("2026-04-15")];
        let mut last = evaluation("2026-06-01");
        last.kind = EvaluationKind::Final;
        file.evaluations.push(last);
        assert_eq!(told(&file, "home-care", "2026-06-30"), [Done; 8]);
        let standing = steps(&file, &profile("home-care"), day("2026-06-30"));
        let days: Vec<String> =
            standing.iter().filter_map(|step| step.since).map(|on| on.to_string()).collect();
        let expected = ["01-05", "01-08", "01-10", "01-06", "02-10", "04-01", "04-15", "06-01"];
        assert_eq!(days, expected.map(|day| format!("2026-{day}")));
        assert_eq!(standing[6].record, Some(file.reviews[0].id.to_string()));
        assert_eq!(told(&file, "home-care", "2026-02-09")[4], UnderWay, "agreed a day later");
        for role in &mut file.case.roles {
            role.until = Some(day("2026-06-10"));
        }
        assert_eq!(told(&file, "home-care", "2026-06-30")[3], Open);
        file.case.closings = vec![closing("2026-06-10")];
        file.case.status = crate::model::case::CaseStatus::Closed;
        assert_eq!(told(&file, "home-care", "2026-06-30")[3], Done, "it had one to the end");
    }

    #[test]
    fn early_help_has_steps_of_its_own() {
        let mut file = case("2026-01-05");
        let own = |file: &CaseFile, on: &str| told(file, "early-help", on)[3..7].to_vec();
        assert_eq!(own(&file, "2026-06-30"), [Open; 4]);
        let diagnosis = |status: &str| record(&format!("question = 'Why?'\nstatus = '{status}'"));
        let mut first = assessment(vec![need(1)]);
        first.diagnoses = vec![diagnosis("requested")];
        file.assessments = vec![first];
        let mut content = plan(vec![goal(1)]);
        let mut theirs = action(1, Some(1));
        theirs.kind = Some(ActionKind::SelfHelp);
        content.actions = vec![theirs.clone()];
        file.plan = Some(content.clone());
        file.referrals = vec![referral(1, Some(1))];
        assert_eq!(own(&file, "2026-06-30"), [UnderWay; 4]);

        let mut second = assessment(vec![need(1)]);
        second.on = day("2026-03-01");
        second.diagnoses = vec![diagnosis("known")];
        file.assessments.push(second);
        let mother = Party::Person(id(RecordKind::Person, 1));
        let held = Role { who: mother.clone(), ..role(RoleName::Parent, "ilse", "2026-01-05") };
        file.case.roles.push(held);
        let yes = approval(&content, "2026-03-10", Voice::Network, ApprovalDecision::Approved);
        content.approvals = vec![Approval { who: mother, ..yes }];
        file.plan = Some(content);
        file.referrals[0].status = ReferralStatus::Accepted;
        let mut held = review("2026-05-01");
        let (received, works, fits) = (Extent::Yes, Extent::Partly, Extent::Yes);
        held.actions =
            vec![crate::model::review::ActionReview { action: theirs.id, received, works, fits, note: None }];
        file.reviews = vec![held];
        assert_eq!(own(&file, "2026-06-30"), [Done; 4]);
        assert_eq!(own(&file, "2026-02-28")[0], UnderWay);
        let mut other = referral(2, Some(1));
        other.status = ReferralStatus::Requested;
        file.referrals.push(other);
        assert_eq!(own(&file, "2026-06-30")[2], UnderWay, "one service has not answered");
        file.reviews.clear();
        let mut end = closing("2026-06-01");
        end.answers = vec![record("question = 'parents-direct'\nanswer = 'yes'")];
        file.case.closings.push(end);
        assert_eq!(own(&file, "2026-06-30")[3], Done);
    }
}
