//! `regie case open`: a new case from its notification; anyone may notify (P3 4).

use clap::Args;
use serde::{Deserialize, Serialize};

use super::APPROACH;
use crate::cli::context::{Context, new_case_id};
use crate::cli::desk::{Desk, case_change};
use crate::cli::error::{Error, Exit, InputError};
use crate::cli::input::form::{Answers, Form, Kind, Question};
use crate::cli::input::resolve::Scope;
use crate::cli::input::{Ways, ask, gather};
use crate::ledger::{layout, lookup, write};
use crate::model::approach::Approach;
use crate::model::case::{Case, CaseKind, Client, Notification, Notifier, Role, RoleName};
use crate::model::course::{Intensity, Phase, Route};
use crate::model::network::Gender;
use crate::model::record::Answer;
use crate::model::{CaseId, Date, Fact, Function, Message, Party, Slug, vocabulary};
use crate::practice::profile::in_force;
use crate::practice::roles;
use crate::report::{Block, Tone};

/// `regie case open`.
#[derive(Args)]
pub(crate) struct Open {
    #[command(flatten)]
    answers: Answers<Asked>,
    /// Do not ask about cases that look like this one.
    #[arg(long)]
    anyway: bool,
    #[command(flatten)]
    ways: Ways,
}

/// What is asked to open a case; the rest follows from it.
#[derive(Debug, Clone, Serialize, Deserialize)]
struct Opening {
    opened: Date,
    by: Slug,
    #[serde(default)]
    aliases: Vec<String>,
    client: Client,
    notification: Notified,
    route: Option<Route>,
    intensity: Option<Intensity>,
    kind: Option<CaseKind>,
    approach: Option<Approach>,
    #[serde(default, rename = "role")]
    roles: Vec<Given>,
    note: Option<String>,
}

/// How it came in; on the day of opening unless said otherwise.
#[derive(Debug, Clone, Serialize, Deserialize)]
struct Notified {
    on: Option<Date>,
    by: Notifier,
    source: Option<String>,
    question: String,
}

/// A role from the start; from the day of opening unless said otherwise.
#[derive(Debug, Clone, Serialize, Deserialize)]
struct Given {
    role: RoleName,
    who: Party,
    from: Option<Date>,
    chosen_by_client: Option<Answer>,
}

#[derive(Clone)]
struct Asked;

impl Form for Asked {
    type Record = Opening;
    const NAME: &'static str = "case";
    const QUESTIONS: &'static [Question] = &[
        Question::new("client.name", "name", Kind::Text).required(),
        Question::new("client.called", "called", Kind::Text),
        Question::new("aliases", "alias", Kind::Texts),
        Question::new("client.born", "born", Kind::KnownDay),
        Question::new("client.gender", "gender", Kind::Word(vocabulary::words::<Gender>)),
        Question::new("client.language", "language", Kind::Text).named("spoken-language"),
        Question::new("client.lives_in", "lives-in", Kind::Text),
        Question::new("client.contact", "contact", Kind::Text),
        Question::new("notification.on", "notified-on", Kind::Past).named("notified-on"),
        Question::new("notification.by", "notified-by", Kind::Word(vocabulary::words::<Notifier>))
            .named("notified-by")
            .required(),
        Question::new("notification.source", "source", Kind::Text).named("notified-source"),
        Question::new("notification.question", "question", Kind::Text).named("notified-question").required(),
        Question::new("opened", "opened", Kind::Happened),
        Question::new("by", "by", Kind::By),
        Question::new("route", "route", Kind::Word(vocabulary::words::<Route>)),
        Question::new("intensity", "intensity", Kind::Word(vocabulary::words::<Intensity>)),
        Question::new("role", "role", Kind::Rows(ROLE)),
        Question::new("kind", "kind", Kind::Word(vocabulary::words::<CaseKind>)),
        APPROACH[0],
        APPROACH[1],
        APPROACH[2],
        APPROACH[3],
        APPROACH[4],
        APPROACH[5],
        Question::new("note", "note", Kind::Text),
    ];
}

const ROLE: &[Question] = &[
    Question::new("role", "role", Kind::Word(vocabulary::words::<RoleName>)).required(),
    Question::new("who", "who", Kind::Party).required(),
    Question::new("from", "from", Kind::Past),
    Question::new("chosen_by_client", "chosen-by-client", Kind::Word(vocabulary::words::<Answer>)),
];

pub(super) fn run(context: &Context, verb: &Open) -> Result<Exit, Error> {
    let desk = Desk::open(context)?;
    let answers = verb.answers.with_short_rows();
    let mut scope = Scope::office(&desk);
    scope.unasked.extend(super::unasked(&desk, context.today));
    let opening = gather(context, &scope, &answers, &verb.ways)?;
    let (name, born) = (opening.client.name.clone(), opening.client.born);
    if context.interactive && !verb.anyway {
        let (cases, _) = desk.ledger.headers()?;
        agreed(context, &cases, &lookup::namesakes(&cases, &name, born))?;
    }
    let mut notes = Vec::new();
    let keeping = desk.keep(context, || {
        let taken: Vec<CaseId> = desk.ledger.places()?.into_iter().map(|place| place.id).collect();
        let case = made(new_case_id(&taken), opening.clone());
        notes = remarks(&desk, &case, &lookup::namesakes(&desk.ledger.headers()?.0, &name, born));
        let mut change = case_change(("case.open", Function::Intake), &case.id, None, &case.by);
        let folder = layout::case_folder(&case.id, case.opened);
        change.edits.push(write::fresh(layout::single_path(&folder, "case", desk.format()), &case));
        Ok(change)
    })?;
    keeping.tell(context, &desk, vec![("client", Fact::Text(name))], notes)
}

/// Shows the people this one looks like, and asks whether it is somebody else.
fn agreed(context: &Context, cases: &[Case], alike: &[CaseId]) -> Result<(), Error> {
    if alike.is_empty() {
        return Ok(());
    }
    let shown = cases.iter().filter(|case| alike.contains(&case.id)).map(|case| {
        let known = Message::new("note-look-alike-case").with("case", Fact::Id(case.id.to_string()));
        let known = known.with("client", case.client.name.clone()).with("opened", case.opened);
        let known = known.with("status", vocabulary::fact(&case.status));
        let born = case.client.born.map_or_else(|| "–".to_owned(), |born| born.to_string());
        Block::Note(Tone::Plain, known.with("born", born))
    });
    context.remark(&shown.collect::<Vec<_>>());
    if ask::confirm(context, &about("ask-look-alike", alike), false)? {
        return Ok(());
    }
    Err(InputError::Stopped { draft: String::new() }.into())
}

/// The case as it is kept.
fn made(id: CaseId, opening: Opening) -> Case {
    let Opening { opened, by, aliases, client, notification, route, intensity, kind, approach, roles, note } =
        opening;
    let first = route.is_some() || intensity.is_some();
    let phase = first.then(|| Phase {
        from: opened,
        route: route.unwrap_or(Route::CaseManagement),
        intensity: intensity.unwrap_or(Intensity::Intensive),
        reason: None,
        by: by.clone(),
    });
    let Notified { on, by: notifier, source, question } = notification;
    let roles = roles.into_iter().map(|given| Role {
        role: given.role,
        who: given.who,
        from: given.from.unwrap_or(opened),
        until: None,
        chosen_by_client: given.chosen_by_client,
    });
    let notification = Notification { on: on.unwrap_or(opened), by: notifier, source, question };
    let phases = phase.into_iter().collect();
    let roles = roles.collect();
    Case { kind, approach, aliases, phases, roles, note, ..Case::new(id, (opened, by), client, notification) }
}

/// What deserves attention: somebody who may be known already, roles that nobody has yet, what comes next.
fn remarks(desk: &Desk, case: &Case, alike: &[CaseId]) -> Vec<(Tone, Message)> {
    let mut notes = Vec::new();
    if !alike.is_empty() {
        notes.push((Tone::Attention, about("note-look-alike", alike)));
    }
    let required = in_force(&desk.office.profiles, case.opened).map(|one| one.required_roles.as_slice());
    let open = roles::open(required.unwrap_or_default(), &case.roles, case.opened);
    let id = Fact::Id(case.id.to_string());
    if !open.is_empty() {
        let open = Fact::List(open.iter().map(vocabulary::fact).collect());
        let note = Message::new("note-roles-open").with("roles", open).with("case", id.clone());
        notes.push((Tone::Attention, note));
    }
    notes.push((Tone::Faint, Message::new("note-case-next").with("case", id)));
    notes
}

fn about(id: &str, cases: &[CaseId]) -> Message {
    let cases = cases.iter().map(|case| Fact::Id(case.to_string())).collect();
    Message::new(id).with("cases", Fact::List(cases))
}
