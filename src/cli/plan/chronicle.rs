//! The plan of a case through time: as it is, as it was at a version, a day or a commit, and the steps in between.

use serde_json::json;

use crate::cli::context::Context;
use crate::cli::desk::{Desk, short};
use crate::cli::error::{Error, Refusal};
use crate::cli::input::dates::{self, Toward};
use crate::history::{Entry, Past, PastFile, Repository};
use crate::ledger::{CaseFolder, read};
use crate::model::Date;
use crate::model::plan::Plan;
use crate::practice::difference::{Difference, differences};
use crate::practice::plan::{content_hash, last_approved, version};
use crate::report::view::{PlanMoment, Touch};

/// The plan of a case through time.
pub(super) struct Chronicle<'a> {
    context: &'a Context,
    desk: &'a Desk,
    folder: &'a CaseFolder,
    repository: &'a Repository,
    present: Plan,
}

/// A plan as it was, or is.
#[derive(Clone)]
pub(super) struct Then {
    pub(super) moment: PlanMoment,
    pub(super) plan: Plan,
}

impl<'a> Chronicle<'a> {
    /// The chronicle of a case's plan.
    ///
    /// # Errors
    /// No plan, or no history.
    pub(super) fn new(context: &'a Context, desk: &'a Desk, folder: &'a CaseFolder) -> Result<Self, Error> {
        let present = super::plan(folder)?;
        Ok(Self { context, desk, folder, repository: desk.repository()?, present })
    }

    /// The plan as its file has it, kept in a commit or not; of a past moment, as that commit has it.
    pub(super) fn now(&self) -> Then {
        if let Some(entry) = self.desk.past() {
            return Then { moment: self.moment(&self.present, Some(entry)), plan: self.present.clone() };
        }
        let head = self.desk.commit().ok().flatten();
        let kept = head.and_then(|head| {
            let file = self.repository.record_at(&head, &self.stem()).ok()??;
            plan(&file, &head).ok()
        });
        let unsaved = kept.as_ref() != Some(&self.present);
        let moment = PlanMoment { unsaved, ..self.moment(&self.present, None) };
        Then { moment, plan: self.present.clone() }
    }

    /// The plan as it was approved last.
    ///
    /// # Errors
    /// Nothing was approved yet, or the history does not hold it.
    pub(super) fn approved(&self) -> Result<Then, Error> {
        let profile = super::profile(self.context, self.desk);
        let last = profile.and_then(|profile| last_approved(&self.folder.file, &self.present, profile));
        let last =
            last.ok_or_else(|| Refusal::NothingApproved { case: self.folder.file.case.id.to_string() })?;
        self.with_content(&last.hash, (last.version, last.on))
    }

    /// The plan at a moment as people name it: `now`, `v2` or `2` for a version, a day, a commit.
    ///
    /// # Errors
    /// No such version, day or commit; or no plan then.
    pub(super) fn at(&self, word: &str) -> Result<Then, Error> {
        if matches!(word.to_lowercase().as_str(), "now" | "nu") {
            return Ok(self.now());
        }
        if let Some(number) = number(word) {
            return self.numbered(number);
        }
        let day = dates::parse(word, self.context.today, Toward::Past);
        self.of_commit(&self.repository.named(word, day)?)
    }

    /// What each commit between two moments changed, oldest first; what is not kept yet last, touched by nobody known.
    ///
    /// # Errors
    /// When git cannot be read.
    pub(super) fn steps(&self, from: &Then, to: &Then) -> Result<Vec<(Touch, Vec<Difference>)>, Error> {
        let (Some(begin), Some(head)) = (&from.moment.commit, self.desk.commit()?) else {
            return Ok(Vec::new());
        };
        let end = to.moment.commit.as_ref().unwrap_or(&head);
        let mut before = json!(from.plan);
        let mut steps = Vec::new();
        for past in self.repository.pasts(&self.stem(), (Some(begin), end))? {
            // What could not be read then changed nothing that anybody saw.
            let Some(plan) = readable(&past) else { continue };
            let after = json!(plan);
            steps.push((touch(&past.entry), differences(&before, &after)));
            before = after;
        }
        if to.moment.commit.is_none() {
            steps.push((Touch::default(), differences(&before, &json!(to.plan))));
        }
        Ok(steps)
    }

    fn numbered(&self, number: u32) -> Result<Then, Error> {
        if version(&self.present) == number {
            return Ok(self.now());
        }
        let approvals = &self.present.approvals;
        if let Some(found) = approvals.iter().find(|approval| approval.version == number) {
            return self.with_content(&found.hash, (number, found.on));
        }
        let mut known: Vec<u32> = approvals.iter().map(|approval| approval.version).collect();
        known.push(version(&self.present));
        known.sort_unstable();
        known.dedup();
        let known = known.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ");
        Err(Refusal::NoVersion { version: number, known }.into())
    }

    /// The plan when this content was first decided on, or else when it first stood.
    fn with_content(&self, hash: &str, (version, on): (u32, Date)) -> Result<Then, Error> {
        let Some(head) = self.desk.commit()? else {
            return Err(Refusal::VersionLost { version, on: on.to_string() }.into());
        };
        let pasts = self.repository.pasts(&self.stem(), (None, &head))?;
        let plans = pasts.iter().filter_map(|past| Some((past, readable(past)?)));
        let these: Vec<(&Past, Plan)> = plans.filter(|(_, plan)| content_hash(plan) == hash).collect();
        let decided = these.iter().find(|(_, plan)| plan.approvals.iter().any(|one| one.hash == hash));
        match decided.or(these.first()) {
            Some((past, plan)) => {
                Ok(Then { moment: self.moment(plan, Some(&past.entry)), plan: plan.clone() })
            }
            None if hash == content_hash(&self.present) => Ok(self.now()),
            None => Err(Refusal::VersionLost { version, on: on.to_string() }.into()),
        }
    }

    fn of_commit(&self, entry: &Entry) -> Result<Then, Error> {
        let Some(file) = self.repository.record_at(&entry.id, &self.stem())? else {
            let on = entry.day.map(|day| day.to_string()).unwrap_or_default();
            let case = self.folder.file.case.id.to_string();
            return Err(Refusal::NoPlanThen { case, on, commit: short(&entry.id) }.into());
        };
        let plan = plan(&file, &entry.id)?;
        Ok(Then { moment: self.moment(&plan, Some(entry)), plan })
    }

    fn moment(&self, plan: &Plan, entry: Option<&Entry>) -> PlanMoment {
        let hash = content_hash(plan);
        let decided = self.present.approvals.iter().find(|approval| approval.hash == hash);
        let present = (hash == content_hash(&self.present)).then(|| version(&self.present));
        PlanMoment {
            version: decided.map(|approval| approval.version).or(present),
            on: entry.and_then(|entry| entry.day),
            commit: entry.map(|entry| entry.id.clone()),
            hash,
            unsaved: false,
        }
    }

    fn stem(&self) -> String {
        format!("{}/plan", self.folder.folder)
    }
}

/// The number in `2` or `v2`; a commit has more signs.
fn number(word: &str) -> Option<u32> {
    let digits = word.strip_prefix(['v', 'V']).unwrap_or(word);
    (digits.len() <= 3 && digits.bytes().all(|sign| sign.is_ascii_digit())).then(|| digits.parse().ok())?
}

/// What a commit made of the plan; none when it cannot be read.
fn readable(past: &Past) -> Option<Plan> {
    match &past.file {
        Some(file) => plan(file, &past.entry.id).ok(),
        None => Some(Plan::default()),
    }
}

/// The plan that a file held in a commit; its place in messages is that of the commit.
fn plan(file: &PastFile, commit: &str) -> Result<Plan, Error> {
    let text = String::from_utf8_lossy(&file.bytes).into_owned();
    Ok(read::record::<Plan>(&format!("{}:{}", short(commit), file.path), text)?.record)
}

fn touch(entry: &Entry) -> Touch {
    let by = entry.value("Actor").unwrap_or(&entry.author).to_owned();
    Touch { by: Some(by), on: entry.day, commit: Some(entry.id.clone()) }
}
