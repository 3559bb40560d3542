//! The red thread (PRACTICE 1): need → request → goal → action, referral → observation → review → evaluation, as one
//! tree, and the ends that hang loose.

use std::collections::BTreeSet;

use schemars::JsonSchema;
use serde::Serialize;

use super::conference;
use super::loose::{self, LooseEnd};
use crate::model::assessment::{Area, Need};
use crate::model::journal::{ContactWay, Entry};
use crate::model::plan::{Action, ActionStatus, Goal, GoalChoice, GoalStatus};
use crate::model::record::{Extent, Voice};
use crate::model::referral::{Referral, ReferralStatus};
use crate::model::{CaseFile, CaseId, Date, Party, RecordId, Slug};

/// Everything of a case that hangs together, from the needs to what came of them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Thread {
    /// The case.
    pub case: CaseId,
    /// The needs as last assessed, each with what was done for it.
    pub needs: Vec<NeedThread>,
    /// Standing goals of the practice, which serve no single need.
    pub standing: Vec<GoalThread>,
    /// Goals that serve no need that is known.
    pub loose_goals: Vec<GoalThread>,
    /// Where the thread is broken.
    pub loose_ends: Vec<LooseEnd>,
}

/// One need and what was done for it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct NeedThread {
    /// The need.
    pub need: RecordId,
    /// The need it is a part of.
    pub parent: Option<RecordId>,
    /// The area of life.
    pub area: Area,
    /// The client's own words.
    pub words: Option<String>,
    /// Who voiced it.
    pub voiced_by: Option<Voice>,
    /// The need as a question for help.
    pub request: Option<String>,
    /// The goals that serve it.
    pub goals: Vec<GoalThread>,
    /// What evaluations say became of it, from old to new.
    pub results: Vec<NeedResult>,
}

/// One goal and what was done for it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct GoalThread {
    /// The goal.
    pub goal: RecordId,
    /// What will be different.
    pub statement: String,
    /// Whether it is worked on.
    pub status: GoalStatus,
    /// Who chose it.
    pub chosen_by: Option<GoalChoice>,
    /// What is done for it.
    pub actions: Vec<ActionThread>,
    /// Who was asked to help with it.
    pub referrals: Vec<ReferralThread>,
    /// Journal entries that touch it, from old to new; of a corrected entry only the correction.
    pub observations: Vec<Observation>,
    /// Where it stood at reviews and evaluations, from old to new.
    pub ratings: Vec<GoalResult>,
}

/// One action and what reviews found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct ActionThread {
    /// The action.
    pub action: RecordId,
    /// What.
    pub what: String,
    /// Who.
    pub who: Vec<Party>,
    /// Where it stands.
    pub status: ActionStatus,
    /// The day by which.
    pub due: Option<Date>,
    /// The conference that decided on it, when one did.
    pub conference: Option<RecordId>,
    /// The day of that conference.
    pub decided_on: Option<Date>,
    /// What reviews found, from old to new.
    pub reviews: Vec<ActionResult>,
}

/// One referral and what came of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct ReferralThread {
    /// The referral.
    pub referral: RecordId,
    /// The day.
    pub on: Date,
    /// The service asked.
    pub service: Slug,
    /// The question put to it.
    pub question: Option<String>,
    /// Where it stands.
    pub status: ReferralStatus,
    /// Did the client get the service?
    pub service_received: Option<Extent>,
    /// Is the need met?
    pub need_met: Option<Extent>,
}

/// A journal entry that touches a goal.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Observation {
    /// The entry.
    pub entry: RecordId,
    /// The day it happened.
    pub on: Date,
    /// How people were in touch.
    pub how: Option<ContactWay>,
    /// What happened.
    pub text: String,
}

/// What one review found about an action.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct ActionResult {
    /// The review.
    pub review: RecordId,
    /// The day.
    pub on: Date,
    /// Is the promised help given?
    pub received: Extent,
    /// Does it work?
    pub works: Extent,
    /// Does it still fit?
    pub fits: Extent,
}

/// Where a goal stood in one rater's eyes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct GoalResult {
    /// The review or evaluation.
    pub record: RecordId,
    /// The day.
    pub on: Date,
    /// Whose eyes.
    pub rater: Voice,
    /// The level, −2 to +2.
    pub level: i64,
}

/// What an evaluation says became of a need.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct NeedResult {
    /// The evaluation.
    pub evaluation: RecordId,
    /// The day.
    pub on: Date,
    /// Is it met?
    pub met: Extent,
    /// In the client's words.
    pub words: Option<String>,
}

/// The red thread of a case.
#[must_use]
pub fn thread(file: &CaseFile) -> Thread {
    let unbound = |goal: &&Goal| !loose::serves_known_need(file, goal);
    let standing = |goal: &Goal| goal.chosen_by == Some(GoalChoice::Practice);
    Thread {
        case: file.case.id.clone(),
        needs: file.needs().into_iter().map(|need| need_thread(file, need)).collect(),
        standing: file
            .goals()
            .iter()
            .filter(unbound)
            .filter(|g| standing(g))
            .map(|g| of_goal(file, g))
            .collect(),
        loose_goals: file
            .goals()
            .iter()
            .filter(unbound)
            .filter(|g| !standing(g))
            .map(|g| of_goal(file, g))
            .collect(),
        loose_ends: loose::loose_ends(file),
    }
}

fn need_thread(file: &CaseFile, need: &Need) -> NeedThread {
    let serving = |goal: &&Goal| goal.need.as_ref() == Some(&need.id);
    let results = file.evaluations.iter().flat_map(|evaluation| {
        let of_need = evaluation.needs.iter().filter(|outcome| outcome.need == need.id);
        of_need.map(|outcome| NeedResult {
            evaluation: evaluation.id.clone(),
            on: evaluation.on,
            met: outcome.met,
            words: outcome.words.clone(),
        })
    });
    NeedThread {
        need: need.id.clone(),
        parent: need.parent.clone(),
        area: need.area,
        words: need.words.clone(),
        voiced_by: need.voiced_by,
        request: need.request.clone(),
        goals: file.goals().iter().filter(serving).map(|goal| of_goal(file, goal)).collect(),
        results: results.collect(),
    }
}

fn of_goal(file: &CaseFile, goal: &Goal) -> GoalThread {
    let corrected: BTreeSet<&RecordId> = file.journal.iter().filter_map(|e| e.corrects.as_ref()).collect();
    let touches = |entry: &&Entry| entry.goals.contains(&goal.id) && !corrected.contains(&entry.id);
    let observation = |entry: &Entry| Observation {
        entry: entry.id.clone(),
        on: entry.on,
        how: entry.how,
        text: entry.text.clone(),
    };
    let own = |id: &Option<RecordId>| id.as_ref() == Some(&goal.id);
    GoalThread {
        goal: goal.id.clone(),
        statement: goal.statement.clone(),
        status: goal.status,
        chosen_by: goal.chosen_by,
        actions: file.actions().iter().filter(|a| own(&a.goal)).map(|a| of_action(file, a)).collect(),
        referrals: file
            .referrals
            .iter()
            .filter(|r| loose::counts(r) && own(&r.goal))
            .map(of_referral)
            .collect(),
        observations: file.journal.iter().filter(touches).map(observation).collect(),
        ratings: ratings(file, goal),
    }
}

fn of_action(file: &CaseFile, action: &Action) -> ActionThread {
    let reviews = file.reviews.iter().flat_map(|review| {
        let of_action = review.actions.iter().filter(|found| found.action == action.id);
        of_action.map(|found| ActionResult {
            review: review.id.clone(),
            on: review.on,
            received: found.received,
            works: found.works,
            fits: found.fits,
        })
    });
    let decided = conference::origin(file, &action.id);
    ActionThread {
        conference: decided.map(|held| held.id.clone()),
        decided_on: decided.map(|held| held.on),
        action: action.id.clone(),
        what: action.what.clone(),
        who: action.who.clone(),
        status: action.status,
        due: action.due,
        reviews: reviews.collect(),
    }
}

fn of_referral(referral: &Referral) -> ReferralThread {
    ReferralThread {
        referral: referral.id.clone(),
        on: referral.on,
        service: referral.service.clone(),
        question: referral.question.clone(),
        status: referral.status,
        service_received: referral.outcome.as_ref().map(|outcome| outcome.service_received),
        need_met: referral.outcome.as_ref().map(|outcome| outcome.need_met),
    }
}

fn ratings(file: &CaseFile, goal: &Goal) -> Vec<GoalResult> {
    let reviewed = file.reviews.iter().flat_map(|r| r.goals.iter().map(|rating| (&r.id, r.on, rating)));
    let evaluated = file.evaluations.iter().flat_map(|e| e.goals.iter().map(|rating| (&e.id, e.on, rating)));
    let mut results: Vec<GoalResult> = reviewed
        .chain(evaluated)
        .filter(|(_, _, rating)| rating.goal == goal.id)
        .map(|(record, on, rating)| GoalResult {
            record: record.clone(),
            on,
            rater: rating.rater,
            level: rating.level.value(),
        })
        .collect();
    results.sort_by_key(|result| result.on);
    results
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::RecordKind;
    use crate::model::review::ActionReview;
    use crate::practice::samples::{
        action, assessment, case, entry, evaluation, goal, id, need, plan, rating, referral, review,
    };

    #[test]
    fn everything_that_hangs_together_is_found_under_its_need() {
        let mut file = case("2026-01-05");
        file.assessments.push(assessment(vec![need(1)]));
        let mut served = goal(1);
        served.need = Some(id(RecordKind::Need, 1));
        let mut content = plan(vec![served, goal(2)]);
        content.actions = vec![action(1, Some(1)), action(2, Some(2))];
        file.plan = Some(content);
        let mut mistaken = referral(2, Some(1));
        mistaken.status = ReferralStatus::EnteredInError;
        file.referrals = vec![referral(1, Some(1)), mistaken];
        let mut wrong = entry(1, "2026-02-01");
        wrong.goals = vec![id(RecordKind::Goal, 1)];
        let mut right = entry(2, "2026-02-01");
        right.goals.clone_from(&wrong.goals);
        right.corrects = Some(wrong.id.clone());
        file.journal = vec![wrong, right];
        let mut held = review("2026-07-05");
        held.goals = vec![rating(1, Voice::Client, 0)];
        let (received, works, fits) = (Extent::Partly, Extent::No, Extent::Yes);
        held.actions =
            vec![ActionReview { action: id(RecordKind::Action, 1), received, works, fits, note: None }];
        file.reviews.push(held);
        let mut told = evaluation("2026-09-05");
        told.goals = vec![rating(1, Voice::Professional, 1)];
        told.needs[0].need = id(RecordKind::Need, 1);
        file.evaluations.push(told);

        let thread = thread(&file);
        let under = &thread.needs[0].goals[0];
        assert_eq!(thread.needs[0].request.as_deref(), Some("request 1"));
        assert_eq!(thread.needs[0].results[0].met, Extent::Yes);
        assert_eq!(
            under.actions.iter().map(|a| a.action.clone()).collect::<Vec<_>>(),
            [id(RecordKind::Action, 1)]
        );
        assert_eq!(under.actions[0].reviews[0].received, Extent::Partly);
        assert_eq!(under.referrals.len(), 1);
        assert_eq!(under.observations.len(), 1);
        assert_eq!(under.observations[0].entry, id(RecordKind::Journal, 2));
        assert_eq!(under.ratings.iter().map(|r| r.level).collect::<Vec<_>>(), [0, 1]);
        assert_eq!(thread.loose_goals.len(), 1);
        assert_eq!(thread.loose_ends.len(), 1);
        assert!(serde_json::to_string(&thread).is_ok());
    }
}
