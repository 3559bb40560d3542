//! Who has to agree to a plan, who did, and who is still to be asked (P3 4, step 5; MEE 1, 7).
//!
//! A profile names voices (`approval_by`: any one of them, or all when `approval_joint`) and roles (`approval_roles`:
//! everybody who has one). The client's refusal outweighs anybody's approval: direction belongs to the client.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::content_hash;
use super::voices::voices;
use crate::model::case::{CaseStatus, RoleName};
use crate::model::plan::{Approval, ApprovalDecision, GoalStatus, Plan};
use crate::model::profile::Profile;
use crate::model::record::Voice;
use crate::model::{CaseFile, Date, Fact, Message, Party, vocabulary};
use crate::practice::roles::holders;

/// How a plan stands with those who must agree to it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum PlanStanding {
    /// Nothing in it is worked on yet.
    Draft,
    /// It is worked on, and not everybody who must has decided.
    Waiting,
    /// Agreed as it stands.
    Approved,
    /// Refused as it stands.
    Refused,
    /// An earlier content was agreed; it has changed since.
    ChangedSinceApproval,
}

/// How a plan stands, and because of whom.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Assent {
    /// How it stands.
    pub standing: PlanStanding,
    /// Whose word is still to be asked.
    pub awaited: Vec<Awaited>,
    /// Who refused, of those who must agree.
    pub refused_by: Vec<Party>,
}

impl Assent {
    /// Who refused, or else who is still to be asked, in words; `called` says what somebody is called.
    pub fn message(&self, called: impl Fn(&Party) -> Fact) -> Option<Message> {
        let (id, who): (_, Vec<Fact>) = if self.refused_by.is_empty() {
            ("plan-awaits", self.awaited.iter().map(|one| Fact::Message(one.message(&called))).collect())
        } else {
            ("plan-refused-by", self.refused_by.iter().map(&called).collect())
        };
        (!who.is_empty()).then(|| Message::new(id).with("who", Fact::List(who)))
    }

    /// Everybody it names.
    pub fn parties(&self) -> impl Iterator<Item = &Party> {
        let awaited = self.awaited.iter().filter_map(|one| match one {
            Awaited::Holder { who, .. } => Some(who),
            Awaited::Voice { .. } | Awaited::Role { .. } => None,
        });
        awaited.chain(&self.refused_by)
    }
}

/// Whose word is still to be asked.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case", tag = "kind")]
pub enum Awaited {
    /// Somebody with one of these voices.
    Voice {
        /// The voices; any one of them will do.
        voices: Vec<Voice>,
    },
    /// Somebody who has a role.
    Holder {
        /// The role.
        role: RoleName,
        /// Who has it.
        who: Party,
    },
    /// Somebody in a role that nobody has.
    Role {
        /// The role.
        role: RoleName,
    },
}

impl Awaited {
    fn message(&self, called: impl Fn(&Party) -> Fact) -> Message {
        match self {
            Self::Voice { voices } => {
                let named = Fact::List(voices.iter().map(vocabulary::fact).collect());
                Message::new("awaited-voice").with("count", voices.len()).with("voices", named)
            }
            Self::Holder { role, who } => {
                Message::new("awaited-holder").with("who", called(who)).with("role", vocabulary::fact(role))
            }
            Self::Role { role } => Message::new("awaited-role").with("role", vocabulary::fact(role)),
        }
    }
}

/// How a plan stands with those whose approval the profile asks for, on a day. Roles count as they are held on that
/// day; in a case that is closed, on its last one.
#[must_use]
pub fn assent(file: &CaseFile, plan: &Plan, profile: &Profile, today: Date) -> Assent {
    let closed = file.case.closings.last().filter(|_| file.case.status != CaseStatus::Open);
    let inquiry = Inquiry { file, plan, profile };
    let hash = content_hash(plan);
    let verdict = inquiry.verdict(&hash, closed.map_or(today, |closing| closing.on.min(today)));
    let standing = if !verdict.refused_by.is_empty() {
        PlanStanding::Refused
    } else if verdict.is_approved() {
        PlanStanding::Approved
    } else if !verdict.said && last_approved(file, plan, profile).is_some() {
        PlanStanding::ChangedSinceApproval
    } else if !verdict.said && plan.goals.iter().all(|goal| goal.status == GoalStatus::Proposed) {
        PlanStanding::Draft
    } else {
        PlanStanding::Waiting
    };
    Assent { standing, awaited: verdict.awaited, refused_by: verdict.refused_by }
}

/// How a plan stands: [`assent`] in one word.
#[must_use]
pub fn standing(file: &CaseFile, plan: &Plan, profile: &Profile, today: Date) -> PlanStanding {
    assent(file, plan, profile, today).standing
}

/// The newest approval of a content that everybody who must had agreed to; none while there is no such content.
#[must_use]
pub fn last_approved<'a>(file: &CaseFile, plan: &'a Plan, profile: &Profile) -> Option<&'a Approval> {
    let agreed = |approval: &&Approval| {
        approval.decision == ApprovalDecision::Approved && decided(file, plan, profile, &approval.hash).0
    };
    plan.approvals.iter().filter(agreed).max_by_key(|approval| approval.on)
}

/// Whether one content was agreed to by everybody who must, and whether it was refused; by the roles of the day of
/// the last word on it.
pub(super) fn decided(file: &CaseFile, plan: &Plan, profile: &Profile, hash: &str) -> (bool, bool) {
    let words = plan.approvals.iter().filter(|approval| approval.hash == hash);
    let Some(last) = words.map(|approval| approval.on).max() else { return (false, false) };
    let verdict = Inquiry { file, plan, profile }.verdict(hash, last);
    (verdict.is_approved(), !verdict.refused_by.is_empty())
}

/// What is looked at to judge one content of a plan.
#[derive(Clone, Copy)]
struct Inquiry<'a> {
    file: &'a CaseFile,
    plan: &'a Plan,
    profile: &'a Profile,
}

/// What those who must agree said about one content.
struct Verdict {
    said: bool,
    awaited: Vec<Awaited>,
    refused_by: Vec<Party>,
}

impl Verdict {
    fn is_approved(&self) -> bool {
        self.awaited.is_empty() && self.refused_by.is_empty()
    }
}

impl<'a> Inquiry<'a> {
    fn verdict(self, hash: &str, on: Date) -> Verdict {
        let words = self.last_words(hash);
        let by_voice = self.by_voice(&words);
        let by_role = self.by_role(&words, on);
        let mut refused_by = by_voice.refused_by;
        refused_by.extend(
            by_role.refused_by.into_iter().filter(|who| !refused_by.contains(who)).collect::<Vec<_>>(),
        );
        let asked_for = |voices: &[Voice]| {
            by_role.awaited.iter().any(|one| match one {
                Awaited::Holder { who, .. } => {
                    voices_of(self.file, who, on).is_some_and(|voice| voices.contains(&voice))
                }
                Awaited::Role { .. } => true,
                Awaited::Voice { .. } => false,
            })
        };
        // Whoever is asked for a role speaks with a voice too: nobody is named twice.
        let named = |one: &Awaited| matches!(one, Awaited::Voice { voices } if asked_for(voices));
        let mut awaited: Vec<Awaited> = by_voice.awaited.into_iter().filter(|one| !named(one)).collect();
        awaited.extend(by_role.awaited);
        Verdict { said: by_voice.said || by_role.said, awaited, refused_by }
    }

    /// The newest decision of each person and voice on one content; of two on one day, the one recorded last.
    fn last_words(self, hash: &str) -> Vec<&'a Approval> {
        let mut words: Vec<&Approval> = Vec::new();
        for approval in self.plan.approvals.iter().filter(|approval| approval.hash == hash) {
            match words.iter_mut().find(|one| one.who == approval.who && one.voice == approval.voice) {
                Some(known) if known.on <= approval.on => *known = approval,
                Some(_) => {}
                None => words.push(approval),
            }
        }
        words
    }

    fn by_voice(self, words: &[&Approval]) -> Verdict {
        let anybody = [Voice::Client, Voice::Network, Voice::Professional];
        let asked: &[Voice] =
            if self.profile.approval_by.is_empty() { &anybody } else { &self.profile.approval_by };
        let joint = self.profile.approval_joint && !self.profile.approval_by.is_empty();
        let heard: Vec<&&Approval> = words.iter().filter(|word| asked.contains(&word.voice)).collect();
        let approves = |voice: Voice| heard.iter().any(|word| word.voice == voice && is_yes(word));
        let agreed = asked.iter().any(|voice| approves(*voice));
        let must = |voice: Voice| joint || voice == Voice::Client || !agreed;
        let refused = heard.iter().filter(|word| !is_yes(word) && must(word.voice));
        let refused_by: Vec<Party> = refused.map(|word| word.who.clone()).collect();
        let awaited = if joint {
            let silent = asked.iter().filter(|voice| heard.iter().all(|word| word.voice != **voice));
            silent.map(|voice| Awaited::Voice { voices: vec![*voice] }).collect()
        } else if agreed || !refused_by.is_empty() {
            Vec::new()
        } else {
            vec![Awaited::Voice { voices: asked.to_vec() }]
        };
        Verdict { said: !heard.is_empty(), awaited, refused_by }
    }

    fn by_role(self, words: &[&Approval], on: Date) -> Verdict {
        let mut verdict = Verdict { said: false, awaited: Vec::new(), refused_by: Vec::new() };
        for role in &self.profile.approval_roles {
            let holders = holders(&self.file.case.roles, *role, None, on);
            if holders.is_empty() {
                verdict.awaited.push(Awaited::Role { role: *role });
            }
            for who in holders {
                let last = words.iter().filter(|word| word.who == who).max_by_key(|word| word.on);
                verdict.said |= last.is_some();
                match last {
                    Some(word) if is_yes(word) => {}
                    Some(_) => verdict.refused_by.push(who),
                    None => verdict.awaited.push(Awaited::Holder { role: *role, who }),
                }
            }
        }
        verdict
    }
}

fn voices_of(file: &CaseFile, who: &Party, on: Date) -> Option<Voice> {
    voices(file, who, on).first().copied()
}

fn is_yes(approval: &Approval) -> bool {
    approval.decision == ApprovalDecision::Approved
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::RecordKind;
    use crate::model::case::Role;
    use crate::practice::samples::{approval, case, closing, day, goal, id, plan, profile, record};
    use ApprovalDecision::{Approved, Refused};

    const TODAY: &str = "2026-06-15";

    fn stands(file: &CaseFile, plan: &Plan, profile: &Profile) -> PlanStanding {
        standing(file, plan, profile, day(TODAY))
    }

    /// Somebody's word on the plan as it stands.
    fn word(plan: &Plan, on: &str, who: &Party, decision: ApprovalDecision) -> Approval {
        Approval { who: who.clone(), ..approval(plan, on, Voice::Network, decision) }
    }

    /// A child's case with two parents who hold direction.
    fn family() -> (CaseFile, [Party; 2]) {
        let mut file = case("2026-01-05");
        let parents = [1, 2].map(|number| Party::Person(id(RecordKind::Person, number)));
        for who in &parents {
            let person = format!("id = '{who}'\nname = '{who}'\nrelation = 'parent'");
            file.network.persons.push(record(&person));
            let (role, from) = (RoleName::Parent, day("2026-01-05"));
            file.case.roles.push(Role { role, who: who.clone(), from, until: None, chosen_by_client: None });
        }
        (file, parents)
    }

    #[test]
    fn a_plan_stands_as_those_who_must_agree_decided() {
        let (file, profile) = (case("2026-01-05"), profile("work-care"));
        let mut plan = plan(vec![goal(1)]);
        plan.goals[0].status = GoalStatus::Proposed;
        assert_eq!(stands(&file, &plan, &profile), PlanStanding::Draft);
        plan.goals[0].status = GoalStatus::Active;
        assert_eq!(stands(&file, &plan, &profile), PlanStanding::Waiting);
        plan.approvals.push(approval(&plan, "2026-02-01", Voice::Professional, Approved));
        assert_eq!(stands(&file, &plan, &profile), PlanStanding::Waiting);
        plan.approvals.push(approval(&plan, "2026-02-01", Voice::Client, Refused));
        assert_eq!(stands(&file, &plan, &profile), PlanStanding::Refused);
        plan.approvals.push(approval(&plan, "2026-02-03", Voice::Client, Approved));
        assert_eq!(stands(&file, &plan, &profile), PlanStanding::Approved);
        plan.goals[0].indicator = Some("?".into());
        assert_eq!(stands(&file, &plan, &profile), PlanStanding::ChangedSinceApproval);
        assert_eq!(last_approved(&file, &plan, &profile).map(|last| last.on), Some(day("2026-02-03")));
    }

    #[test]
    fn joint_approval_wants_everybody_and_one_refusal_is_a_refusal() {
        let (file, mut profile) = (case("2026-01-05"), profile("general"));
        profile.approval_by = vec![Voice::Client, Voice::Network];
        let mut plan = plan(vec![goal(1)]);
        let either = assent(&file, &plan, &profile, day(TODAY));
        assert_eq!(either.awaited, [Awaited::Voice { voices: vec![Voice::Client, Voice::Network] }]);
        plan.approvals.push(approval(&plan, "2026-02-01", Voice::Network, Approved));
        assert_eq!(stands(&file, &plan, &profile), PlanStanding::Approved);
        profile.approval_joint = true;
        let seen = assent(&file, &plan, &profile, day(TODAY));
        assert_eq!(seen.standing, PlanStanding::Waiting);
        assert_eq!(seen.awaited, [Awaited::Voice { voices: vec![Voice::Client] }]);
        plan.approvals.push(approval(&plan, "2026-02-02", Voice::Client, Approved));
        assert_eq!(stands(&file, &plan, &profile), PlanStanding::Approved);
        plan.approvals.push(approval(&plan, "2026-02-05", Voice::Network, Refused));
        assert_eq!(stands(&file, &plan, &profile), PlanStanding::Refused);
        profile.approval_joint = false;
        assert_eq!(stands(&file, &plan, &profile), PlanStanding::Approved);
        plan.approvals.push(approval(&plan, "2026-02-06", Voice::Client, Refused));
        plan.approvals.push(approval(&plan, "2026-02-07", Voice::Network, Approved));
        assert_eq!(stands(&file, &plan, &profile), PlanStanding::Refused);
    }

    #[test]
    fn nobody_speaks_over_somebody_else_with_the_same_voice() {
        let (file, [mother, father]) = family();
        let mut profile = profile("general");
        profile.approval_by = vec![Voice::Network];
        profile.approval_joint = true;
        let mut plan = plan(vec![goal(1)]);
        plan.approvals.push(word(&plan, "2026-02-01", &mother, Refused));
        plan.approvals.push(word(&plan, "2026-02-02", &father, Approved));
        let seen = assent(&file, &plan, &profile, day(TODAY));
        assert_eq!((seen.standing, seen.refused_by), (PlanStanding::Refused, vec![mother]));
    }

    #[test]
    fn both_parents_agree_where_parents_hold_direction() {
        let (file, [mother, father]) = family();
        let profile = profile("early-help");
        let mut plan = plan(vec![goal(1)]);
        let asked = |who: &Party| Awaited::Holder { role: RoleName::Parent, who: who.clone() };
        let seen = assent(&file, &plan, &profile, day(TODAY));
        assert_eq!(seen.awaited, [asked(&mother), asked(&father)]);
        plan.approvals.push(word(&plan, "2026-02-01", &mother, Approved));
        let seen = assent(&file, &plan, &profile, day(TODAY));
        assert_eq!((seen.standing, seen.awaited), (PlanStanding::Waiting, vec![asked(&father)]));
        plan.approvals.push(word(&plan, "2026-02-02", &father, Refused));
        let seen = assent(&file, &plan, &profile, day(TODAY));
        assert_eq!((seen.standing, seen.refused_by), (PlanStanding::Refused, vec![father.clone()]));
        plan.approvals.push(word(&plan, "2026-02-09", &father, Approved));
        assert_eq!(stands(&file, &plan, &profile), PlanStanding::Approved);
    }

    #[test]
    fn a_parent_counts_as_long_as_the_role_is_held() {
        let (mut file, [mother, father]) = family();
        let profile = profile("early-help");
        let mut plan = plan(vec![goal(1)]);
        plan.approvals.push(word(&plan, "2026-02-01", &mother, Approved));
        file.case.roles[1].until = Some(day("2026-03-31"));
        assert_eq!(standing(&file, &plan, &profile, day("2026-03-31")), PlanStanding::Waiting);
        assert_eq!(standing(&file, &plan, &profile, day("2026-04-01")), PlanStanding::Approved);
        file.case.closings = vec![closing("2026-03-01")];
        file.case.status = CaseStatus::Closed;
        assert_eq!(standing(&file, &plan, &profile, day("2026-04-01")), PlanStanding::Waiting);
        file.case.roles.clear();
        let seen = assent(&file, &plan, &profile, day(TODAY));
        assert_eq!(seen.awaited, [Awaited::Role { role: RoleName::Parent }]);
        plan.approvals.push(word(&plan, "2026-02-02", &father, Approved));
        assert_eq!(stands(&file, &plan, &profile), PlanStanding::Waiting, "nobody holds direction");
    }
}
