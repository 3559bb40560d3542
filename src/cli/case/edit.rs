//! `regie case edit`: corrects what is known of the client and the notification, or gives a case a rhythm of its own.

use clap::Args;
use serde::{Deserialize, Serialize};

use super::{APPROACH, edited};
use crate::cli::context::Context;
use crate::cli::desk::{Desk, case_change};
use crate::cli::error::{Error, Exit, Refusal};
use crate::cli::input::form::{Answers, Form, Kind, Question};
use crate::cli::input::resolve::Scope;
use crate::cli::input::{Ways, by, revise};
use crate::model::approach::Approach;
use crate::model::case::{Case, CaseKind, Client, Notification, Notifier};
use crate::model::course::ReviewRhythm;
use crate::model::network::Gender;
use crate::model::{Fact, Function, vocabulary};

/// `regie case edit CASE`.
#[derive(Args)]
pub(crate) struct Edit {
    case: String,
    #[command(flatten)]
    answers: Answers<Asked>,
    #[command(flatten)]
    ways: Ways,
    /// Who corrects it.
    #[arg(long)]
    by: Option<String>,
}

/// What can be corrected of a case; phases, roles and closings have verbs of their own.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
struct Known {
    #[serde(default)]
    aliases: Vec<String>,
    client: Client,
    notification: Notification,
    kind: Option<CaseKind>,
    approach: Option<Approach>,
    review: Option<ReviewRhythm>,
    note: Option<String>,
}

struct Asked;

impl Form for Asked {
    type Record = Known;
    const NAME: &'static str = "case";
    const QUESTIONS: &'static [Question] = &[
        Question::new("client.name", "name", Kind::Text).required(),
        Question::new("client.called", "called", Kind::Text),
        Question::new("client.born", "born", Kind::KnownDay),
        Question::new("client.gender", "gender", Kind::Word(vocabulary::words::<Gender>)),
        Question::new("client.language", "language", Kind::Text).named("spoken-language"),
        Question::new("client.lives_in", "lives-in", Kind::Text),
        Question::new("client.contact", "contact", Kind::Text),
        Question::new("client.representative", "representative", Kind::Rows(REPRESENTATIVE)),
        Question::new("notification.on", "notified-on", Kind::Past).named("notified-on").required(),
        Question::new("notification.by", "notified-by", Kind::Word(vocabulary::words::<Notifier>))
            .named("notified-by")
            .required(),
        Question::new("notification.source", "source", Kind::Text).named("notified-source"),
        Question::new("notification.question", "question", Kind::Text).named("notified-question").required(),
        Question::new("aliases", "alias", Kind::Texts),
        Question::new("review.months", "review-months", Kind::Whole).within(1, 12).named("review-months"),
        Question::new("review.reason", "review-reason", Kind::Text).named("review-reason"),
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

const REPRESENTATIVE: &[Question] = &[
    Question::new("who", "who", Kind::Party).required(),
    Question::new("ground", "ground", Kind::Text).required(),
    Question::new("from", "from", Kind::Past),
    Question::new("until", "until", Kind::Coming),
];

pub(super) fn run(context: &Context, verb: &Edit) -> Result<Exit, Error> {
    let desk = Desk::open(context)?;
    let folder = desk.find_case(&verb.case)?;
    let id = folder.file.case.id.clone();
    let by = by(&desk, verb.by.as_deref())?;
    let given = |flag: &str| verb.answers.given.iter().any(|(question, _)| question.flag == flag);
    if given("review-months") && !given("review-reason") && folder.file.case.review.is_none() {
        return Err(Refusal::ReasonWanted { flag: "review-reason".to_owned() }.into());
    }
    let base = known(&folder.file.case);
    let scope = Scope::case(&desk, &folder.file);
    let revised = revise(context, &scope, (&verb.answers, &verb.ways), &base)?;
    let client = revised.client.name.clone();
    let keeping = desk.keep(context, || {
        let folder = desk.case(&id)?;
        let mut case = folder.file.case.clone();
        if known(&case) != base {
            // Somebody else corrected it in the meantime: what was just typed was not meant for that.
            return Err(Refusal::ChangedMeanwhile { record: id.to_string() }.into());
        }
        take(&mut case, revised);
        let mut change = case_change(("case.edit", Function::Administration), &id, None, &by);
        change.edits.push(edited(&folder, &case)?);
        Ok(change)
    })?;
    keeping.tell(context, &desk, vec![("client", Fact::Text(client))], Vec::new())
}

fn known(case: &Case) -> Known {
    Known {
        aliases: case.aliases.clone(),
        client: case.client.clone(),
        notification: case.notification.clone(),
        kind: case.kind,
        approach: case.approach.clone(),
        review: case.review.clone(),
        note: case.note.clone(),
    }
}

fn take(case: &mut Case, known: Known) {
    let Known { aliases, client, notification, kind, approach, review, note } = known;
    case.aliases = aliases;
    case.client = client;
    case.notification = notification;
    case.kind = kind;
    case.approach = approach;
    case.review = review;
    case.note = note;
}
