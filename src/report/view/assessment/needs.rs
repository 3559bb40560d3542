//! Needs as a tree: those of one assessment with everything about them, and those of a case as last assessed.

use schemars::JsonSchema;
use serde::Serialize;

use crate::model::assessment::{Area, Need, Urgency};
use crate::model::plan::{Goal, GoalStatus};
use crate::model::record::Voice;
use crate::model::{CaseFile, CaseId, Date, Fact, Message, RecordId, vocabulary};
use crate::practice::loose::is_served;
use crate::practice::needs::{NeedBranch, tree};
use crate::report::view::View;
use crate::report::view::parts::{field, present};
use crate::report::{Block, Cell, Tone};

/// The needs of an assessment by area, in the client's words; parts stand further in, under their whole.
pub(super) fn blocks(needs: &[Need]) -> Vec<Block> {
    if needs.is_empty() {
        return vec![Block::Note(Tone::Faint, Message::new("assessment-no-needs"))];
    }
    let mut blocks = Vec::new();
    let mut last: Option<Area> = None;
    for branch in tree(&needs.iter().collect::<Vec<_>>()) {
        let area = branch.need.area;
        if last != Some(area) {
            let text = Message::new("assessment-area").with("area", vocabulary::fact(&area));
            blocks.push(Block::Heading { level: 3, text });
            last = Some(area);
        }
        blocks.extend(whole(&branch, false));
    }
    blocks
}

fn whole(branch: &NeedBranch<'_>, below: bool) -> Vec<Block> {
    let mut blocks: Vec<Block> = branch.need.words.clone().map(Block::Quote).into_iter().collect();
    blocks.push(details(branch.need, below));
    for part in &branch.parts {
        let text = Message::new("assessment-part").with("area", vocabulary::fact(&part.need.area));
        let mut inner = vec![Block::Heading { level: 4, text }];
        inner.extend(whole(part, true));
        blocks.push(Block::Inset(inner));
    }
    blocks
}

/// Everything about a need; what it is part of is seen where it stands below it.
fn details(need: &Need, below: bool) -> Block {
    let parent = need.parent.as_ref().filter(|_| !below);
    present(vec![
        field("field-need", Some(Fact::Id(need.id.to_string()))),
        field("field-voiced-by", need.voiced_by.as_ref().map(vocabulary::fact)),
        field("field-parent", parent.map(|id| Fact::Id(id.to_string()))),
        field("field-request", need.request.clone()),
        field("field-urgency", need.urgency.as_ref().map(vocabulary::fact)),
        field("field-problem", need.problem.clone()),
        field("field-strengths", need.strengths.clone()),
        field("field-limits", need.limits.clone()),
        field("field-surroundings", need.surroundings.clone()),
        field("field-help-from-within", need.help_from_within.clone()),
    ])
}

/// The needs of a case as they were last assessed, as a tree.
#[derive(Debug, Clone)]
pub struct CaseNeeds {
    client: String,
    case: CaseId,
    rows: Vec<NeedRow>,
}

/// A need as it was last assessed.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct NeedRow {
    /// The case.
    pub case: CaseId,
    /// The need.
    pub need: RecordId,
    /// What it is part of.
    pub parent: Option<RecordId>,
    /// How many needs stand above it.
    pub depth: usize,
    /// The area of life.
    pub area: Area,
    /// The client's own words.
    pub words: Option<String>,
    /// Who voiced it.
    pub voiced_by: Option<Voice>,
    /// The need as a question for help.
    pub request: Option<String>,
    /// How urgent it is, as the client sees it.
    pub urgency: Option<Urgency>,
    /// The day it was first assessed.
    pub first: Date,
    /// The day it was last assessed.
    pub last: Date,
    /// The assessment that last looked at it.
    pub assessment: RecordId,
    /// Whether a goal of the plan serves it, a part of it, or what it is part of.
    pub served: bool,
}

impl CaseNeeds {
    /// The needs of a case.
    #[must_use]
    pub fn new(file: &CaseFile) -> Self {
        let mut rows = Vec::new();
        for branch in tree(&file.needs()) {
            gather(file, &branch, (0, false), &mut rows);
        }
        Self { client: file.case.client.name.clone(), case: file.case.id.clone(), rows }
    }
}

/// A need and then its parts, each one step deeper.
fn gather(file: &CaseFile, branch: &NeedBranch<'_>, (depth, above): (usize, bool), rows: &mut Vec<NeedRow>) {
    let need = branch.need;
    let aimed = |goal: &Goal| goal.need.as_ref() == Some(&need.id) && goal.status != GoalStatus::Dropped;
    let whole = above || file.goals().iter().any(aimed);
    let mut held = file.assessments.iter().filter(|one| one.needs.iter().any(|other| other.id == need.id));
    let Some(first) = held.next() else { return };
    let last = held.next_back().unwrap_or(first);
    rows.push(NeedRow {
        case: file.case.id.clone(),
        need: need.id.clone(),
        parent: need.parent.clone(),
        depth,
        area: need.area,
        words: need.words.clone(),
        voiced_by: need.voiced_by,
        request: need.request.clone(),
        urgency: need.urgency,
        first: first.on,
        last: last.on,
        assessment: last.id.clone(),
        served: above || is_served(file, &need.id),
    });
    for part in &branch.parts {
        gather(file, part, (depth + 1, whole), rows);
    }
}

impl NeedRow {
    /// The need in its own words, with what is asked and what became of it.
    fn blocks(&self) -> Vec<Block> {
        let id = if self.depth == 0 { "assessment-area" } else { "assessment-part" };
        let text = Message::new(id).with("area", vocabulary::fact(&self.area));
        let mut blocks = vec![Block::Heading { level: if self.depth == 0 { 3 } else { 4 }, text }];
        blocks.extend(self.words.clone().map(Block::Quote));
        let goal = if self.served {
            Cell::new(Message::new("need-served")).toned(Tone::Good)
        } else {
            Cell::new(Message::new("need-not-served")).toned(Tone::Attention)
        };
        blocks.push(present(vec![
            field("field-need", Some(Fact::Id(self.need.to_string()))),
            field("field-voiced-by", self.voiced_by.as_ref().map(vocabulary::fact)),
            field("field-request", self.request.clone()),
            field("field-urgency", self.urgency.as_ref().map(vocabulary::fact)),
            field("column-last-assessed", Some(self.last)),
            (Message::new("field-goal"), goal),
        ]));
        blocks
    }
}

/// Rows one under the other, what is deeper further in.
fn nested(rows: &[NeedRow]) -> Vec<Block> {
    let Some((first, rest)) = rows.split_first() else { return Vec::new() };
    let end = rest.iter().position(|row| row.depth <= first.depth).unwrap_or(rest.len());
    let (parts, others) = rest.split_at(end);
    let mut blocks = first.blocks();
    if !parts.is_empty() {
        blocks.push(Block::Inset(nested(parts)));
    }
    blocks.extend(nested(others));
    blocks
}

impl View for CaseNeeds {
    type Item = NeedRow;

    const NAME: &'static str = "assessment-needs";

    fn items(&self) -> &[NeedRow] {
        &self.rows
    }

    fn blocks(&self) -> Vec<Block> {
        let title = Message::new("case-needs-title").with("client", self.client.clone());
        let title = title.with("case", Fact::Id(self.case.to_string()));
        let mut blocks = vec![Block::Heading { level: 1, text: title }];
        if self.rows.is_empty() {
            blocks.push(Block::Note(Tone::Faint, Message::new("assessment-no-needs")));
        }
        blocks.extend(nested(&self.rows));
        blocks
    }
}
