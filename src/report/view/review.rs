//! Reviews: what is due, a list of those held, and one whole.

use schemars::JsonSchema;
use serde::Serialize;

use super::View;
use super::names::{Names, excerpt};
use super::occasions::{self, Reader};
use crate::model::evaluation::GoalRating;
use crate::model::record::{Answer, Extent};
use crate::model::review::Review;
use crate::model::{CaseFile, CaseId, Date, Fact, Message, RecordId, Slug, vocabulary};
use crate::practice::evaluation::ReviewHeld;
use crate::practice::schedule::{Due, DueState};
use crate::report::export::Occasion;
use crate::report::{Block, Cell, Column, Table, Tone};

/// Reviews that must be held, the most pressing first.
#[derive(Debug, Clone)]
pub struct ReviewsDue {
    /// The rows.
    pub rows: Vec<ReviewDueRow>,
    /// Days ahead that were looked at.
    pub notice: i64,
    /// The day on which that is.
    pub day: Date,
    /// Whether names may stand in a calendar.
    pub named: bool,
}

/// One review that must be held.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct ReviewDueRow {
    /// The client.
    pub client: String,
    /// When, and what that was counted from.
    #[serde(flatten)]
    pub due: Due,
    /// Everybody who is case manager today, the one who answers for the case first (team handles).
    pub case_managers: Vec<Slug>,
}

impl ReviewDueRow {
    fn cells(&self) -> Vec<Cell> {
        let due = &self.due;
        let (id, tone) = match due.state {
            DueState::Overdue => ("review-days-late", Tone::Bad),
            DueState::Due => ("review-today", Tone::Attention),
            DueState::Upcoming | DueState::Later => ("review-days-left", Tone::Plain),
        };
        let term = Message::new(id).with("days", Fact::Days(due.days.abs()));
        let kind = vocabulary::fact(&due.anchor_kind);
        let anchor = Message::new("review-anchor").with("kind", kind).with("months", i64::from(due.months));
        let who: Vec<Fact> = self.case_managers.iter().map(|who| Fact::Id(who.to_string())).collect();
        vec![
            Cell::new(Fact::Id(due.case.to_string())),
            Cell::new(self.client.clone()),
            Cell::new(term).toned(tone),
            Cell::new(due.due),
            Cell::new(anchor),
            Cell::new(due.anchor),
            Cell::maybe((!who.is_empty()).then_some(Fact::List(who))),
        ]
    }
}

impl View for ReviewsDue {
    type Item = ReviewDueRow;

    const NAME: &'static str = "reviews-due";

    fn items(&self) -> &[ReviewDueRow] {
        &self.rows
    }

    fn blocks(&self) -> Vec<Block> {
        let columns = vec![
            Column::left("column-case"),
            Column::left("column-client"),
            Column::left("due-state"),
            Column::left("field-due"),
            Column::left("anchor"),
            Column::left("field-on"),
            Column::left("column-case-manager"),
        ];
        let empty = Message::new("reviews-due-empty").with("days", Fact::Days(self.notice));
        let mut table = Table::new(columns, empty);
        table.rows = self.rows.iter().map(ReviewDueRow::cells).collect();
        vec![Block::heading(1, "reviews-due-title"), Block::Table(table)]
    }

    fn occasions(&self) -> Option<Vec<Occasion>> {
        let reader = Reader { today: self.day, named: self.named };
        Some(self.rows.iter().map(|row| occasions::review(row, reader)).collect())
    }
}

/// Reviews that were held, from old to new.
#[derive(Debug, Clone)]
pub struct Reviews {
    /// The rows.
    pub rows: Vec<ReviewRow>,
}

/// One review in a list.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct ReviewRow {
    /// The case.
    pub case: CaseId,
    /// The client.
    pub client: String,
    /// The review.
    pub id: RecordId,
    /// The day it was held.
    pub on: Date,
    /// The day it was due.
    pub due: Date,
    /// Days late; 0 when on time.
    pub late: i64,
    /// Why it was late.
    pub late_reason: Option<String>,
    /// Who held it (team handle).
    pub by: Slug,
    /// Whether the client was there.
    pub client_present: Answer,
    /// How many actions were looked at.
    pub actions: usize,
    /// How many goals were rated.
    pub goals: usize,
    /// What was decided to change.
    pub changes: Option<String>,
}

impl ReviewRow {
    /// The row of a review of this case.
    #[must_use]
    pub fn new(file: &CaseFile, review: &Review, held: &ReviewHeld) -> Self {
        Self {
            case: file.case.id.clone(),
            client: file.case.client.name.clone(),
            id: review.id.clone(),
            on: review.on,
            due: held.due,
            late: held.late,
            late_reason: review.late_reason.clone(),
            by: review.by.clone(),
            client_present: review.client_present,
            actions: review.actions.len(),
            goals: review.goals.len(),
            changes: review.changes.clone(),
        }
    }

    fn cells(&self) -> Vec<Cell> {
        let late = match self.late {
            0 => Cell::new(Message::new("review-on-time")).toned(Tone::Good),
            days => {
                let late = Message::new("review-days-late").with("days", Fact::Days(days));
                Cell::new(late).toned(Tone::Attention)
            }
        };
        vec![
            Cell::new(Fact::Id(self.case.to_string())),
            Cell::new(self.client.clone()),
            Cell::new(Fact::Id(self.id.to_string())),
            Cell::new(self.on),
            late,
            Cell::new(Fact::Id(self.by.to_string())),
            Cell::new(vocabulary::fact(&self.client_present)),
            Cell::maybe(self.changes.as_ref().map(|text| excerpt(text, 40))),
        ]
    }
}

impl View for Reviews {
    type Item = ReviewRow;

    const NAME: &'static str = "reviews";

    fn items(&self) -> &[ReviewRow] {
        &self.rows
    }

    fn blocks(&self) -> Vec<Block> {
        let columns = vec![
            Column::left("column-case"),
            Column::left("column-client"),
            Column::left("column-record"),
            Column::left("field-on"),
            Column::left("column-on-time"),
            Column::left("field-by"),
            Column::left("field-client-present"),
            Column::left("field-changes"),
        ];
        let mut table = Table::new(columns, Message::new("reviews-empty"));
        table.rows = self.rows.iter().map(ReviewRow::cells).collect();
        vec![Block::heading(1, "reviews-title"), Block::Table(table)]
    }
}

/// One review whole.
#[derive(Debug, Clone)]
pub struct ReviewSheet {
    case: CaseId,
    names: Names,
    actions: Vec<Vec<Cell>>,
    goals: Vec<Vec<Cell>>,
    items: [Review; 1],
}

impl ReviewSheet {
    /// The sheet of a review of this case.
    #[must_use]
    pub fn new(file: &CaseFile, names: Names, review: Review) -> Self {
        let what = |id: &RecordId| match file.actions().iter().find(|action| action.id == *id) {
            Some(action) => Fact::Text(action.what.clone()),
            None => Fact::Id(id.to_string()),
        };
        let answered = review.actions.iter().map(|seen| {
            let note = Cell::maybe(seen.note.clone());
            vec![Cell::new(what(&seen.action)), so(seen.received), so(seen.works), so(seen.fits), note]
        });
        Self {
            case: file.case.id.clone(),
            names,
            actions: answered.collect(),
            goals: rating_rows(file, &review.goals),
            items: [review],
        }
    }

    fn fields(&self, review: &Review) -> Block {
        let kinds: Vec<Fact> = review.monitoring.iter().map(vocabulary::fact).collect();
        let rows = vec![
            ("column-case", Cell::new(Fact::Id(self.case.to_string()))),
            ("field-on", Cell::new(review.on)),
            ("field-due", Cell::maybe(review.due)),
            ("field-late-reason", Cell::maybe(review.late_reason.clone())),
            ("field-by", Cell::new(self.names.member(&review.by))),
            ("field-client-present", Cell::new(vocabulary::fact(&review.client_present))),
            ("field-present", Cell::maybe(self.names.parties(&review.present))),
            ("field-monitoring", Cell::maybe((!kinds.is_empty()).then_some(Fact::List(kinds)))),
            ("field-changes", Cell::maybe(review.changes.clone())),
            ("field-note", Cell::maybe(review.note.clone())),
        ];
        let told = rows.into_iter().filter(|(_, cell)| cell.value.is_some());
        Block::Fields(told.map(|(label, cell)| (Message::new(label), cell)).collect())
    }
}

impl View for ReviewSheet {
    type Item = Review;

    const NAME: &'static str = "review";

    fn items(&self) -> &[Review] {
        &self.items
    }

    fn blocks(&self) -> Vec<Block> {
        let [review] = &self.items;
        let text = Message::new("review-title").with("record", Fact::Id(review.id.to_string()));
        let mut blocks = vec![Block::Heading { level: 1, text }, self.fields(review)];
        if let Some(view) = &review.client_view {
            blocks.push(Block::heading(2, "field-client-view"));
            blocks.push(Block::Quote(view.clone()));
        }
        let columns = vec![
            Column::left("field-action"),
            Column::left("field-received"),
            Column::left("field-works"),
            Column::left("field-fits"),
            Column::left("field-note"),
        ];
        let mut actions = Table::new(columns, Message::new("review-no-actions"));
        actions.title = Some(Message::new("review-actions"));
        actions.rows.clone_from(&self.actions);
        blocks.push(Block::Table(actions));
        blocks.push(Block::Table(rating_table(self.goals.clone())));
        blocks
    }
}

/// A table of ratings of goals.
pub(super) fn rating_table(rows: Vec<Vec<Cell>>) -> Table {
    let columns = vec![
        Column::left("field-goal"),
        Column::left("field-rater"),
        Column::left("field-level"),
        Column::left("field-note"),
    ];
    let mut table = Table::new(columns, Message::new("ratings-empty"));
    table.title = Some(Message::new("ratings-title"));
    table.rows = rows;
    table
}

/// The rows of [`rating_table`], goals by what they say.
pub(super) fn rating_rows(file: &CaseFile, ratings: &[GoalRating]) -> Vec<Vec<Cell>> {
    let row = |rating: &GoalRating| {
        let goal = match file.goal(&rating.goal) {
            Some(goal) => Fact::Text(goal.statement.clone()),
            None => Fact::Id(rating.goal.to_string()),
        };
        let rater = vocabulary::fact(&rating.rater);
        vec![
            Cell::new(goal),
            Cell::new(rater),
            Cell::new(level(rating.level.value())),
            Cell::maybe(rating.note.clone()),
        ]
    };
    ratings.iter().map(row).collect()
}

/// A level of attainment, −2 to +2, in words and with its number.
#[must_use]
pub fn level(level: i64) -> Fact {
    let id = match level {
        ..=-2 => "field-much-less",
        -1 => "field-less",
        0 => "field-expected",
        1 => "field-more",
        2.. => "field-much-more",
    };
    Fact::Message(Message::new(id))
}

/// How far something is so; what is not so stands out.
pub(super) fn so(extent: Extent) -> Cell {
    let tone = match extent {
        Extent::Yes => Tone::Good,
        Extent::Partly => Tone::Attention,
        Extent::No => Tone::Bad,
        Extent::Unknown | Extent::Declined => Tone::Plain,
    };
    Cell::new(vocabulary::fact(&extent)).toned(tone)
}
