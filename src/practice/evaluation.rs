//! The evaluation report (SAM 2.5, BOOK 9): everything that came of a case, gathered from its records.

use schemars::JsonSchema;
use serde::Serialize;

use super::attainment::{Attainment, by_rater};
use super::network::{self, NetworkBrief};
use super::responsible::holds;
use super::schedule;
use super::thread::{Thread, thread};
use crate::model::assessment::Area;
use crate::model::case::{CaseStatus, RoleName};
use crate::model::course::ClosingReason;
use crate::model::evaluation::{Evaluation, EvaluationKind, NeedOutcome};
use crate::model::profile::Profile;
use crate::model::record::Extent;
use crate::model::referral::{Referral, ReferralStatus};
use crate::model::{CaseFile, CaseId, Date, Party, RecordId, Slug};

/// What came of one case, as it was known on a day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct EvaluationReport {
    /// The case.
    pub case: CaseId,
    /// The day on which it is told.
    pub on: Date,
    /// The day the case was opened.
    pub opened: Date,
    /// The last closing, when the case is closed.
    pub closed: Option<Closed>,
    /// The newest evaluation it rests on; none while nobody has evaluated.
    pub evaluation: Option<RecordId>,
    /// Whether that evaluation is interim or final.
    pub kind: Option<EvaluationKind>,
    /// From the needs to the results.
    pub thread: Thread,
    /// How far the goals came, each rater apart.
    pub attainment: Vec<Attainment>,
    /// What became of each need.
    pub needs: Vec<NeedMet>,
    /// Who was asked to help, and what came of it.
    pub referrals: Vec<ReferralMade>,
    /// The people around the client as they stand now; none while nobody is written down.
    pub network: Option<NetworkBrief>,
    /// Whether reviews were held on time.
    pub reviews: ReviewsHeld,
    /// How the plan was carried out and how the team worked.
    pub team: TeamWork,
    /// How client and network look back.
    pub satisfaction: Satisfaction,
    /// The joint advice at the end.
    pub final_advice: Option<AdviceGiven>,
}

/// How a case ended.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Closed {
    /// The last day.
    pub on: Date,
    /// Why.
    pub reason: ClosingReason,
    /// What is arranged afterwards.
    pub aftercare: Option<String>,
}

/// What became of one need.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct NeedMet {
    /// The need.
    pub need: RecordId,
    /// The area of life.
    pub area: Area,
    /// The need in the client's own words.
    pub words: Option<String>,
    /// Is it met, by the newest evaluation that says so?
    pub met: Option<Extent>,
    /// The client about the result.
    pub result_words: Option<String>,
}

/// One referral and what came of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct ReferralMade {
    /// The referral.
    pub referral: RecordId,
    /// The day.
    pub on: Date,
    /// The service asked.
    pub service: Slug,
    /// The goal it serves.
    pub goal: Option<RecordId>,
    /// Where it stands.
    pub status: ReferralStatus,
    /// Days from asking to the start of help.
    pub days_to_start: Option<i64>,
    /// Did the client get the service?
    pub service_received: Option<Extent>,
    /// Is the need met?
    pub need_met: Option<Extent>,
}

/// Reviews on time, out of those that had to be held.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct ReviewsHeld {
    /// Held no later than the day they were due.
    pub on_time: i64,
    /// Held, and one more when the next is overdue.
    pub asked: i64,
    /// Each review that was held.
    pub held: Vec<ReviewHeld>,
    /// The day a review was due that nobody has held.
    pub overdue_since: Option<Date>,
}

/// One review that was held.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct ReviewHeld {
    /// The review.
    pub review: RecordId,
    /// The day it was held.
    pub on: Date,
    /// The day it was due.
    pub due: Date,
    /// Days late; 0 when on time.
    pub late: i64,
    /// Why it was late.
    pub reason: Option<String>,
}

/// How the care team worked (SAM 2.5: process and product).
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, JsonSchema)]
pub struct TeamWork {
    /// Was the plan carried out?
    pub plan_carried_out: Option<Extent>,
    /// Why, or why not.
    pub plan_note: Option<String>,
    /// How the team worked together.
    pub process: Option<String>,
    /// What it brought about.
    pub product: Option<String>,
}

/// How client and network look back; figures are 1 (not at all) to 5 (wholly).
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Satisfaction {
    /// The client's involvement.
    pub client_involvement: Option<i64>,
    /// The client's motivation.
    pub client_motivation: Option<i64>,
    /// The client's satisfaction.
    pub client_satisfaction: Option<i64>,
    /// The client's own words.
    pub client_words: Option<String>,
    /// The network's satisfaction.
    pub network_satisfaction: Option<i64>,
    /// Why it could not be asked.
    pub not_asked: Option<String>,
}

/// The joint advice at the end (SAM 3).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct AdviceGiven {
    /// The advice.
    pub text: String,
    /// Who gave it (team handles).
    pub by: Vec<Slug>,
    /// What is arranged afterwards.
    pub aftercare: Option<String>,
    /// Roles the profile asks for whose holder on that day did not sign.
    pub missing_roles: Vec<RoleName>,
}

/// Everything that came of a case, as it was known today.
#[must_use]
pub fn report(file: &CaseFile, profile: &Profile, today: Date) -> EvaluationReport {
    let newest = file.evaluations.iter().filter(|evaluation| evaluation.on <= today).max_by_key(|e| e.on);
    let advised = file.evaluations.iter().filter(|e| e.on <= today && e.final_advice.is_some());
    let closing = file.case.closings.iter().max_by_key(|closing| closing.on);
    EvaluationReport {
        case: file.case.id.clone(),
        on: today,
        opened: file.case.opened,
        closed: closing.filter(|_| file.case.status == CaseStatus::Closed).map(|closing| Closed {
            on: closing.on,
            reason: closing.reason,
            aftercare: closing.aftercare.clone(),
        }),
        evaluation: newest.map(|evaluation| evaluation.id.clone()),
        kind: newest.map(|evaluation| evaluation.kind),
        thread: thread(file),
        attainment: by_rater(file, today),
        needs: needs(file, today),
        referrals: file.referrals.iter().filter(|r| super::loose::counts(r)).map(referral_made).collect(),
        network: network::brief(file, today),
        reviews: reviews_held(file, profile, today),
        team: newest.map(team).unwrap_or_default(),
        satisfaction: newest.map(satisfaction).unwrap_or_default(),
        final_advice: advised.max_by_key(|e| e.on).and_then(|e| advice_given(file, profile, e)),
    }
}

/// Whether each review up to today was held by the day it was due, as counted when it was held.
#[must_use]
pub fn reviews_held(file: &CaseFile, profile: &Profile, today: Date) -> ReviewsHeld {
    let mut reviews: Vec<_> = file.reviews.iter().filter(|review| review.on <= today).collect();
    reviews.sort_by_key(|review| review.on);
    let held: Vec<ReviewHeld> = reviews
        .into_iter()
        .map(|review| {
            let due = review.due.unwrap_or_else(|| schedule::due_day(file, profile, review.on.plus_days(-1)));
            let late = review.on.days_since(due).max(0);
            let reason = review.late_reason.clone();
            ReviewHeld { review: review.id.clone(), on: review.on, due, late, reason }
        })
        .collect();
    let overdue_since = schedule::due(file, profile, today).map(|due| due.due).filter(|due| *due < today);
    let count = |number: usize| i64::try_from(number).unwrap_or(i64::MAX);
    ReviewsHeld {
        on_time: count(held.iter().filter(|review| review.late == 0).count()),
        asked: count(held.len() + usize::from(overdue_since.is_some())),
        held,
        overdue_since,
    }
}

/// What the newest evaluation up to a day says of a need, and the day of that evaluation.
#[must_use]
pub fn outcome_of<'a>(file: &'a CaseFile, need: &RecordId, today: Date) -> Option<(Date, &'a NeedOutcome)> {
    let said = file.evaluations.iter().filter(|evaluation| evaluation.on <= today).filter_map(|evaluation| {
        let outcome = evaluation.needs.iter().find(|outcome| outcome.need == *need)?;
        Some((evaluation.on, outcome))
    });
    said.max_by_key(|(on, _)| *on)
}

fn needs(file: &CaseFile, today: Date) -> Vec<NeedMet> {
    file.needs()
        .into_iter()
        .map(|need| {
            let outcome = outcome_of(file, &need.id, today).map(|(_, outcome)| outcome);
            NeedMet {
                need: need.id.clone(),
                area: need.area,
                words: need.words.clone(),
                met: outcome.map(|outcome| outcome.met),
                result_words: outcome.and_then(|outcome| outcome.words.clone()),
            }
        })
        .collect()
}

fn referral_made(referral: &Referral) -> ReferralMade {
    let started = referral.events.iter().find(|event| event.status == ReferralStatus::InProgress);
    ReferralMade {
        referral: referral.id.clone(),
        on: referral.on,
        service: referral.service.clone(),
        goal: referral.goal.clone(),
        status: referral.status,
        days_to_start: started.map(|event| event.on.days_since(super::referral::asked_on(referral))),
        service_received: referral.outcome.as_ref().map(|outcome| outcome.service_received),
        need_met: referral.outcome.as_ref().map(|outcome| outcome.need_met),
    }
}

fn team(evaluation: &Evaluation) -> TeamWork {
    TeamWork {
        plan_carried_out: evaluation.plan_carried_out,
        plan_note: evaluation.plan_note.clone(),
        process: evaluation.team_process.clone(),
        product: evaluation.team_product.clone(),
    }
}

fn satisfaction(evaluation: &Evaluation) -> Satisfaction {
    Satisfaction {
        client_involvement: evaluation.client_involvement.map(i64::from),
        client_motivation: evaluation.client_motivation.map(i64::from),
        client_satisfaction: evaluation.client_satisfaction.map(i64::from),
        client_words: evaluation.client_words.clone(),
        network_satisfaction: evaluation.network_satisfaction.map(i64::from),
        not_asked: evaluation.satisfaction_not_asked.clone(),
    }
}

fn advice_given(file: &CaseFile, profile: &Profile, evaluation: &Evaluation) -> Option<AdviceGiven> {
    let advice = evaluation.final_advice.as_ref()?;
    let signed = |name: RoleName| {
        let held = file.case.roles.iter().filter(|role| role.role == name && holds(role, evaluation.on));
        held.into_iter().any(|role| matches!(&role.who, Party::Team(handle) if advice.by.contains(handle)))
    };
    Some(AdviceGiven {
        text: advice.text.clone(),
        by: advice.by.clone(),
        aftercare: advice.aftercare.clone(),
        missing_roles: profile.final_advice_by.iter().copied().filter(|role| !signed(*role)).collect(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::RecordKind;
    use crate::model::evaluation::FinalAdvice;
    use crate::practice::samples::{
        assessment, case, closing, day, evaluation, id, need, profile, review, role, slug,
    };

    #[test]
    fn reviews_on_time_count_the_one_nobody_has_held() {
        let mut file = case("2025-01-31");
        let mut agreed = review("2026-03-01");
        agreed.due = Some(day("2026-03-01"));
        file.reviews = vec![review("2025-07-31"), review("2026-02-05"), agreed];
        let held = |today: &str| reviews_held(&file, &profile("work-care"), day(today));
        let early = held("2026-08-31");
        assert_eq!(early.held.iter().map(|review| review.late).collect::<Vec<_>>(), [0, 5, 0]);
        assert_eq!((early.on_time, early.asked, early.overdue_since), (2, 3, None));
        let late = held("2026-09-02");
        assert_eq!((late.on_time, late.asked), (2, 4));
        assert_eq!(late.overdue_since, Some(day("2026-09-01")));
    }

    #[test]
    fn the_report_gathers_the_newest_words_and_names_who_did_not_sign() {
        let mut file = case("2026-01-05");
        file.assessments.push(assessment(vec![need(1), need(2)]));
        file.case.roles = vec![
            role(RoleName::CasemanagerCare, "ilse", "2026-01-05"),
            role(RoleName::CasemanagerWork, "omar", "2026-01-05"),
        ];
        let mut interim = evaluation("2026-05-01");
        interim.needs[0].met = Extent::Partly;
        let mut last = evaluation("2026-09-01");
        last.kind = EvaluationKind::Final;
        last.team_process = Some("?".into());
        let text = String::from("?");
        last.final_advice = Some(FinalAdvice { text, by: vec![slug("ilse")], aftercare: None });
        file.evaluations = vec![interim, last];
        file.case.closings.push(closing("2026-09-02"));
        let early = report(&file, &profile("work-care"), day("2026-06-01"));
        assert_eq!(
            (early.closed, early.final_advice, early.kind),
            (None, None, Some(EvaluationKind::Interim))
        );
        assert_eq!(early.needs[0].met, Some(Extent::Partly));
        file.case.status = CaseStatus::Closed;
        let told = report(&file, &profile("work-care"), day("2026-10-01"));
        assert_eq!(told.needs.iter().map(|need| need.met).collect::<Vec<_>>(), [Some(Extent::Yes), None]);
        assert_eq!(told.needs[1].need, id(RecordKind::Need, 2));
        assert_eq!(told.team.process.as_deref(), Some("?"));
        assert_eq!(told.final_advice.unwrap().missing_roles, [RoleName::CasemanagerWork]);
        assert_eq!(told.closed.unwrap().reason, ClosingReason::NeedMet);
    }
}
