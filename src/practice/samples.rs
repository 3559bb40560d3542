//! Small invented records for the tests of this layer.

use crate::model::assessment::{Assessment, Functioning, Need};
use crate::model::case::{Case, Notification, Notifier, Role, RoleName};
use crate::model::conference::Conference;
use crate::model::consent::Consent;
use crate::model::course::{Closing, ClosingReason, Intensity, Phase, PlannedContact, Reopening, Route};
use crate::model::evaluation::{Evaluation, GoalRating};
use crate::model::intervision::Intervision;
use crate::model::journal::Entry;
use crate::model::plan::{Action, Approval, ApprovalDecision, ApprovalWay, Goal, Plan};
use crate::model::profile::Profile;
use crate::model::record::Voice;
use crate::model::referral::Referral;
use crate::model::review::Review;
use crate::model::team::Member;
use crate::model::whole::AttainmentLevel;
use crate::model::{CaseFile, CaseId, Date, Office, Party, RecordId, RecordKind, Slug};

/// A record from TOML: fields that a test is not about need not be named.
pub(crate) fn record<T: serde::de::DeserializeOwned>(text: &str) -> T {
    toml::from_str(text).unwrap()
}

/// A day from its text.
pub(crate) fn day(text: &str) -> Date {
    text.parse().unwrap()
}

/// A handle or slug from its text.
pub(crate) fn slug(text: &str) -> Slug {
    text.parse().unwrap()
}

/// A record id of this kind, made from a number.
pub(crate) fn id(kind: RecordKind, number: u32) -> RecordId {
    RecordId::from_random(kind, number)
}

/// An open case of this day with nothing in it.
pub(crate) fn case(opened: &str) -> CaseFile {
    let client = record("name = 'Test'");
    let notification =
        Notification { on: day(opened), by: Notifier::Client, source: None, question: "?".into() };
    CaseFile::new(Case::new(CaseId::from_random(7), (day(opened), slug("ilse")), client, notification))
}

/// The shipped profile with this name.
pub(crate) fn profile(name: &str) -> Profile {
    super::profile::versions(&slug(name), None).unwrap().remove(0)
}

/// A closing on this day.
pub(crate) fn closing(on: &str) -> Closing {
    Closing {
        on: day(on),
        by: slug("ilse"),
        reason: ClosingReason::NeedMet,
        aftercare: None,
        answers: Vec::new(),
        note: None,
    }
}

/// A reopening on this day.
pub(crate) fn reopening(on: &str) -> Reopening {
    Reopening { on: day(on), by: slug("ilse"), reason: "?".into() }
}

/// Somebody of the team in a role from this day on.
pub(crate) fn role(role: RoleName, handle: &str, from: &str) -> Role {
    let who = Party::Team(slug(handle));
    Role { role, who, from: day(from), until: None, chosen_by_client: None }
}

/// A need with a request.
pub(crate) fn need(number: u32) -> Need {
    let id = id(RecordKind::Need, number);
    record(&format!("id = '{id}'\narea = 'income'\nwords = 'words'\nrequest = 'request {number}'"))
}

/// An assessment with these needs.
pub(crate) fn assessment(needs: Vec<Need>) -> Assessment {
    let id = id(RecordKind::Assessment, 1);
    let made: Assessment = record(&format!("id = '{id}'\non = '2026-01-10'\nby = 'ilse'"));
    Assessment { needs, ..made }
}

/// An assessment that notes these ICF codes, qualifier included: `d450.1`.
pub(crate) fn functioning_of(codes: &[&str]) -> Assessment {
    let code = |code: &&str| Functioning { code: (*code).to_owned(), note: None };
    Assessment { functioning: codes.iter().map(code).collect(), ..assessment(Vec::new()) }
}

/// A goal that is worked on.
pub(crate) fn goal(number: u32) -> Goal {
    let id = id(RecordKind::Goal, number);
    record(&format!("id = '{id}'\nstatement = 'goal {number}'\nstatus = 'active'"))
}

/// An open action for the goal with this number.
pub(crate) fn action(number: u32, goal: Option<u32>) -> Action {
    let id = id(RecordKind::Action, number);
    let made: Action = record(&format!("id = '{id}'\nwhat = 'action {number}'\nstatus = 'open'"));
    Action { goal: goal.map(|goal| self::id(RecordKind::Goal, goal)), ..made }
}

/// A plan with these goals.
pub(crate) fn plan(goals: Vec<Goal>) -> Plan {
    Plan { goals, ..Plan::default() }
}

/// Somebody's word on the plan as it stands.
pub(crate) fn approval(plan: &Plan, on: &str, voice: Voice, decision: ApprovalDecision) -> Approval {
    Approval {
        on: day(on),
        who: Party::Client,
        voice,
        decision,
        how: ApprovalWay::Signed,
        reason: None,
        version: super::plan::version(plan),
        hash: super::plan::content_hash(plan),
        by: slug("ilse"),
    }
}

/// A referral asked on 2 March 2026 for the goal with this number.
pub(crate) fn referral(number: u32, goal: Option<u32>) -> Referral {
    let id = id(RecordKind::Referral, number);
    let head = format!("id = '{id}'\non = '2026-03-02'\nby = 'ilse'\nservice = 'ocmw'\nquestion = '?'");
    let made: Referral = record(&head);
    Referral { goal: goal.map(|goal| self::id(RecordKind::Goal, goal)), ..made }
}

/// A review held on this day with the client.
pub(crate) fn review(on: &str) -> Review {
    let id = id(RecordKind::Review, 1);
    record(&format!("id = '{id}'\non = '{on}'\nby = 'ilse'\nclient_present = 'yes'"))
}

/// A rating of the goal with this number.
pub(crate) fn rating(goal: u32, rater: Voice, level: i64) -> GoalRating {
    let level = AttainmentLevel::new(level).unwrap();
    GoalRating { goal: id(RecordKind::Goal, goal), rater, level, note: None }
}

/// A consent of this day to share with these services, until a day.
pub(crate) fn consent(number: u32, on: &str, with: &[&str], until: Option<&str>) -> Consent {
    let id = id(RecordKind::Consent, number);
    let head = format!("id = '{id}'\non = '{on}'\nby = 'ilse'\ngiven_by = 'client'");
    let made: Consent = record(&format!("{head}\nwhat = '?'\npurpose = '?'\nhow = 'written'"));
    let with = with.iter().map(|service| Party::Service(slug(service))).collect();
    Consent { with, until: until.map(day), ..made }
}

/// An entry of this day with the client.
pub(crate) fn entry(number: u32, on: &str) -> Entry {
    let id = id(RecordKind::Journal, number);
    let head = format!("id = '{id}'\non = '{on}'\nrecorded = '{on}'\nby = 'ilse'\ntext = '?'");
    record(&format!("{head}\nwith = ['client']\nhow = 'home-visit'\nreached = 'yes'"))
}

/// A ledger of the shipped profile with this name.
pub(crate) fn office(profile: &str) -> Office {
    Office {
        settings: record(&format!("name = 'Test'\nprofile = '{profile}'\nlanguage = 'nl'")),
        profiles: super::profile::versions(&slug(profile), None).unwrap(),
        team: Vec::new(),
        services: Vec::new(),
        signals: Vec::new(),
        intervisions: Vec::new(),
        conflicts: Vec::new(),
        remarks: Vec::new(),
    }
}

/// A phase of case management that begins on this day.
pub(crate) fn phase_of(from: &str, intensity: Intensity) -> Phase {
    Phase { from: day(from), route: Route::CaseManagement, intensity, reason: None, by: slug("ilse") }
}

/// A member of the team.
pub(crate) fn member(handle: &str) -> Member {
    record(&format!("handle = '{handle}'\nname = '{handle}'"))
}

/// An interim evaluation of this day that says need 1 is met.
pub(crate) fn evaluation(on: &str) -> Evaluation {
    let (id, need) = (id(RecordKind::Evaluation, 1), id(RecordKind::Need, 1));
    let head = format!("id = '{id}'\non = '{on}'\nby = 'ilse'\nkind = 'interim'");
    record(&format!("{head}\n[[need]]\nneed = '{need}'\nmet = 'yes'"))
}

/// A contact planned for this day.
pub(crate) fn planned_contact(number: u32, on: &str) -> PlannedContact {
    let id = id(RecordKind::PlannedContact, number);
    record(&format!("id = '{id}'\non = '{on}'\ntransition = 'school'\nby = 'ilse'"))
}

/// A care conference held on this day with the client.
pub(crate) fn conference(number: u32, on: &str) -> Conference {
    let id = id(RecordKind::Conference, number);
    record(&format!("id = '{id}'\non = '{on}'\nby = 'ilse'\nkind = 'care'\nclient_present = 'yes'"))
}

/// A meeting for peer supervision on this day with these practitioners.
pub(crate) fn intervision(number: u32, on: &str, participants: &[&str]) -> Intervision {
    let id = id(RecordKind::Intervision, number);
    let made: Intervision =
        record(&format!("id = '{id}'\non = '{on}'\nby = 'ilse'\nkind = 'peer-supervision'"));
    Intervision { participants: participants.iter().map(|handle| slug(handle)).collect(), ..made }
}
