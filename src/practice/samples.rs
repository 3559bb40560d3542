//! Small invented records for the tests of this layer.

use crate::model::assessment::{Area, Assessment, Need};
use crate::model::case::{
    Case, CaseStatus, Client, Closing, ClosingReason, Intensity, Notification, Notifier, Phase, Reopening,
    Role, RoleName, Route,
};
use crate::model::consent::{Consent, ConsentWay};
use crate::model::evaluation::{Evaluation, EvaluationKind, GoalRating, NeedOutcome};
use crate::model::journal::{ContactWay, Entry};
use crate::model::plan::{
    Action, ActionStatus, Approval, ApprovalDecision, ApprovalWay, Goal, GoalStatus, Plan,
};
use crate::model::profile::Profile;
use crate::model::record::{Answer, Extent, Voice};
use crate::model::referral::{Referral, ReferralStatus};
use crate::model::review::Review;
use crate::model::settings::{RecordFormat, Settings};
use crate::model::team::Member;
use crate::model::whole::AttainmentLevel;
use crate::model::{CaseFile, CaseId, Date, Language, Office, Party, RecordId, RecordKind, Slug};

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
    CaseFile::new(Case {
        id: CaseId::from_random(7),
        opened: day(opened),
        by: slug("ilse"),
        status: CaseStatus::Open,
        aliases: Vec::new(),
        client: Client {
            name: "Test".into(),
            called: None,
            born: None,
            language: None,
            lives_in: None,
            contact: None,
            representatives: Vec::new(),
        },
        notification: Notification {
            on: day(opened),
            by: Notifier::Client,
            source: None,
            question: "?".into(),
        },
        review: None,
        phases: Vec::new(),
        roles: Vec::new(),
        closings: Vec::new(),
        reopenings: Vec::new(),
        deviations: Vec::new(),
        note: None,
    })
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
    Need {
        id: id(RecordKind::Need, number),
        area: Area::Income,
        words: Some("words".into()),
        voiced_by: None,
        parent: None,
        request: Some(format!("request {number}")),
        urgency: None,
        problem: None,
        strengths: None,
        limits: None,
        surroundings: None,
        help_from_within: None,
    }
}

/// An assessment with these needs.
pub(crate) fn assessment(needs: Vec<Need>) -> Assessment {
    Assessment {
        id: id(RecordKind::Assessment, 1),
        on: day("2026-01-10"),
        by: slug("ilse"),
        life_project: None,
        needs,
        ratings: Vec::new(),
        resources: Vec::new(),
        factors: Vec::new(),
        functioning: Vec::new(),
        instruments: Vec::new(),
        deviations: Vec::new(),
        note: None,
    }
}

/// A goal that is worked on.
pub(crate) fn goal(number: u32) -> Goal {
    Goal {
        id: id(RecordKind::Goal, number),
        need: None,
        statement: format!("goal {number}"),
        status: GoalStatus::Active,
        chosen_by: None,
        indicator: None,
        target: None,
        weight: None,
        baseline: None,
        levels: None,
        note: None,
    }
}

/// An open action for the goal with this number.
pub(crate) fn action(number: u32, goal: Option<u32>) -> Action {
    Action {
        id: id(RecordKind::Action, number),
        goal: goal.map(|goal| id(RecordKind::Goal, goal)),
        what: format!("action {number}"),
        who: Vec::new(),
        kind: None,
        place: None,
        due: None,
        rhythm: None,
        how: None,
        status: ActionStatus::Open,
        done_on: None,
        note: None,
    }
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
    Referral {
        id: id(RecordKind::Referral, number),
        on: day("2026-03-02"),
        by: slug("ilse"),
        goal: goal.map(|goal| id(RecordKind::Goal, goal)),
        service: slug("ocmw"),
        question: Some("?".into()),
        status: ReferralStatus::Requested,
        response_due: None,
        alternatives: Vec::new(),
        choice_reason: None,
        feelings: Vec::new(),
        consent: None,
        events: Vec::new(),
        outcome: None,
        deviations: Vec::new(),
        note: None,
    }
}

/// A review held on this day with the client.
pub(crate) fn review(on: &str) -> Review {
    Review {
        id: id(RecordKind::Review, 1),
        on: day(on),
        by: slug("ilse"),
        due: None,
        client_present: Answer::Yes,
        client_view: None,
        present: Vec::new(),
        actions: Vec::new(),
        goals: Vec::new(),
        monitoring: Vec::new(),
        changes: None,
        late_reason: None,
        deviations: Vec::new(),
        note: None,
    }
}

/// A rating of the goal with this number.
pub(crate) fn rating(goal: u32, rater: Voice, level: i64) -> GoalRating {
    let level = AttainmentLevel::new(level).unwrap();
    GoalRating { goal: id(RecordKind::Goal, goal), rater, level, note: None }
}

/// A consent of this day to share with these services, until a day.
pub(crate) fn consent(number: u32, on: &str, with: &[&str], until: Option<&str>) -> Consent {
    Consent {
        id: id(RecordKind::Consent, number),
        on: day(on),
        by: slug("ilse"),
        given_by: Party::Client,
        with: with.iter().map(|service| Party::Service(slug(service))).collect(),
        what: "?".into(),
        purpose: "?".into(),
        how: ConsentWay::Written,
        until: until.map(day),
        withdrawn: None,
        deviations: Vec::new(),
        note: None,
    }
}

/// An entry of this day with the client.
pub(crate) fn entry(number: u32, on: &str) -> Entry {
    Entry {
        id: id(RecordKind::Journal, number),
        on: day(on),
        recorded: day(on),
        by: slug("ilse"),
        with: vec![Party::Client],
        how: Some(ContactWay::HomeVisit),
        reached: Some(Answer::Yes),
        minutes: None,
        travel: None,
        work: None,
        text: "?".into(),
        goals: Vec::new(),
        monitoring: None,
        information_given: Vec::new(),
        rights_explored: Vec::new(),
        incident: None,
        contests: None,
        confidentiality: None,
        corrects: None,
        deviations: Vec::new(),
    }
}

/// A ledger of the shipped profile with this name.
pub(crate) fn office(profile: &str) -> Office {
    Office {
        settings: Settings {
            name: "Test".into(),
            profile: slug(profile),
            language: Language::Nl,
            record_format: RecordFormat::Toml,
            organisation: None,
            overrides: None,
            note: None,
        },
        profiles: super::profile::versions(&slug(profile), None).unwrap(),
        team: Vec::new(),
        services: Vec::new(),
        remarks: Vec::new(),
    }
}

/// A phase of case management that begins on this day.
pub(crate) fn phase_of(from: &str, intensity: Intensity) -> Phase {
    Phase { from: day(from), route: Route::CaseManagement, intensity, reason: None, by: slug("ilse") }
}

/// A member of the team.
pub(crate) fn member(handle: &str) -> Member {
    Member {
        handle: slug(handle),
        name: handle.into(),
        mail: None,
        roles: Vec::new(),
        fte_percent: None,
        organisation: None,
        from: None,
        until: None,
        note: None,
    }
}

/// An interim evaluation of this day that says need 1 is met.
pub(crate) fn evaluation(on: &str) -> Evaluation {
    Evaluation {
        id: id(RecordKind::Evaluation, 1),
        on: day(on),
        by: slug("ilse"),
        kind: EvaluationKind::Interim,
        plan_carried_out: None,
        plan_note: None,
        goals: Vec::new(),
        needs: vec![NeedOutcome { need: id(RecordKind::Need, 1), met: Extent::Yes, words: None }],
        team_process: None,
        team_product: None,
        client_involvement: None,
        client_motivation: None,
        client_satisfaction: None,
        client_words: None,
        network_satisfaction: None,
        satisfaction_not_asked: None,
        final_advice: None,
        deviations: Vec::new(),
        note: None,
    }
}
