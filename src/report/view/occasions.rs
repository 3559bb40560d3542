//! What asks for attention, as it stands in a calendar: without names unless asked for.

use super::agenda::AgendaRow;
use super::review::ReviewDueRow;
use crate::model::{CaseId, Date, Fact, Message, vocabulary};
use crate::practice::agenda::AgendaKind;
use crate::report::export::Occasion;

/// Days before a review at which one is warned: time to ask people to the table (SAM 2.4).
const REVIEW_NOTICE_DAYS: i64 = 7;

/// For whom a calendar is made.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Reader {
    /// The day that counts as today.
    pub(super) today: Date,
    /// Whether names may stand in it.
    pub(super) named: bool,
}

/// One thing that asks for attention. What is past its day stands on today, so that it is not lost from sight; what has
/// no day of its own too.
pub(super) fn attention(row: &AgendaRow, reader: Reader) -> Occasion {
    let item = &row.item;
    let stem = stem(item.kind);
    let about = [item.case.as_ref().map(ToString::to_string), item.record.as_ref().map(ToString::to_string)];
    let mut parts: Vec<String> = about.into_iter().flatten().collect();
    if item.case.is_none() {
        parts.extend(item.responsible.iter().map(ToString::to_string));
    }
    if item.record.is_none() {
        parts.extend(item.date.map(basic));
    }
    let what = if reader.named { row.what() } else { vocabulary::fact(&item.kind) };
    let mut lines = match item.kind {
        AgendaKind::ConflictOpen => {
            item.date.map(|day| Message::new("calendar-since").with("day", day)).into_iter().collect()
        }
        _ => moved(item.date, reader.today),
    };
    if let Some(record) = &item.record {
        lines.push(Message::new("calendar-record").with("record", Fact::Id(record.to_string())));
    }
    if !item.responsible.is_empty() {
        let who = item.responsible.iter().map(|handle| Fact::Id(handle.to_string())).collect();
        lines.push(Message::new("calendar-who").with("who", Fact::List(who)));
    }
    Occasion {
        uid: format!("regie-{stem}-{}", parts.join("-")),
        day: item.date.unwrap_or(reader.today).max(reader.today),
        summary: summary(what, item.case.as_ref(), &row.client, reader),
        lines,
        category: Message::new("calendar-category").with("what", vocabulary::fact(&item.kind)),
        notice_days: notice(item.kind, item.date, reader.today),
    }
}

/// One review that must be held; the same thing as in [`attention`].
pub(super) fn review(row: &ReviewDueRow, reader: Reader) -> Occasion {
    let due = &row.due;
    let kind = if due.due < reader.today { AgendaKind::ReviewOverdue } else { AgendaKind::ReviewComing };
    let mut lines = moved(Some(due.due), reader.today);
    let counted = Message::new("review-anchor").with("kind", vocabulary::fact(&due.anchor_kind));
    lines.push(
        Message::new("calendar-counted")
            .with("what", counted.with("months", i64::from(due.months)))
            .with("day", due.anchor),
    );
    if !row.case_managers.is_empty() {
        let who = row.case_managers.iter().map(|handle| Fact::Id(handle.to_string())).collect();
        lines.push(Message::new("calendar-who").with("who", Fact::List(who)));
    }
    Occasion {
        uid: format!("regie-review-{}-{}", due.case, basic(due.due)),
        day: due.due.max(reader.today),
        summary: summary(vocabulary::fact(&kind), Some(&due.case), &row.client, reader),
        lines,
        category: Message::new("calendar-category").with("what", vocabulary::fact(&kind)),
        notice_days: notice(kind, Some(due.due), reader.today),
    }
}

fn summary(what: Fact, case: Option<&CaseId>, client: &str, reader: Reader) -> Message {
    let id = case.map(|case| Fact::Id(case.to_string()));
    match id {
        None => Message::new("calendar-category").with("what", what),
        Some(id) if reader.named => Message::new("calendar-what-named")
            .with("what", what)
            .with("case", id)
            .with("client", Fact::Text(client.to_owned())),
        Some(id) => Message::new("calendar-what").with("what", what).with("case", id),
    }
}

/// The day itself, when the calendar shows another one.
fn moved(day: Option<Date>, today: Date) -> Vec<Message> {
    let past = day.filter(|day| *day < today);
    past.map(|day| Message::new("calendar-late").with("day", day)).into_iter().collect()
}

fn notice(kind: AgendaKind, day: Option<Date>, today: Date) -> Vec<i64> {
    let ahead = day.is_some_and(|day| day.days_since(today) > REVIEW_NOTICE_DAYS);
    if ahead && kind == AgendaKind::ReviewComing { vec![REVIEW_NOTICE_DAYS] } else { Vec::new() }
}

/// What a thing is called in its identity: the same before its day and after it.
fn stem(kind: AgendaKind) -> String {
    match kind {
        AgendaKind::ReviewOverdue | AgendaKind::ReviewComing => "review".to_owned(),
        AgendaKind::ConsentExpired | AgendaKind::ConsentExpiring => "consent".to_owned(),
        AgendaKind::PlannedContactMissed | AgendaKind::PlannedContactComing => "contact".to_owned(),
        AgendaKind::TaskOverdue | AgendaKind::TaskDue => "task".to_owned(),
        AgendaKind::PlanNotApproved | AgendaKind::PlanChanged => "plan".to_owned(),
        other => vocabulary::word(&other),
    }
}

fn basic(day: Date) -> String {
    day.to_string().replace('-', "")
}
