//! `regie team add`: a practitioner; the mail address tells who is at work.

use clap::Args;

use crate::cli::context::Context;
use crate::cli::desk::Desk;
use crate::cli::error::{Error, Exit, InputError, Refusal};
use crate::cli::input::form::{Answers, Form, Kind, Question};
use crate::cli::input::resolve::Scope;
use crate::cli::input::{Ways, gather};
use crate::history::public_key;
use crate::ledger::{Change, layout, outside, write};
use crate::model::case::RoleName;
use crate::model::team::{Member, SigningKey};
use crate::model::{Fact, Function, Message, vocabulary};
use crate::report::Tone;

/// `regie team add`.
#[derive(Args)]
pub(crate) struct Add {
    #[command(flatten)]
    answers: Answers<Asked>,
    /// A public key with which this person signs commits, or the file that holds it.
    #[arg(long)]
    signing_key: Vec<String>,
    #[command(flatten)]
    ways: Ways,
}

struct Asked;

impl Form for Asked {
    type Record = Member;
    const NAME: &'static str = "team";
    const QUESTIONS: &'static [Question] = &[
        Question::new("handle", "handle", Kind::NewSlug).required(),
        Question::new("name", "name", Kind::Text).required(),
        Question::new("mail", "mail", Kind::Text),
        Question::new("roles", "role", Kind::Words(vocabulary::words::<RoleName>)),
        Question::new("fte_percent", "fte-percent", Kind::Whole).within(1, 100),
        Question::new("organisation", "organisation", Kind::Text),
        Question::new("from", "since", Kind::Past),
        Question::new("until", "until", Kind::Coming),
        Question::new("note", "note", Kind::Text),
    ];
}

pub(super) fn run(context: &Context, verb: &Add) -> Result<Exit, Error> {
    let desk = Desk::open(context)?;
    let keys = verb.signing_key.iter().map(|given| signing_key(given)).collect::<Result<Vec<_>, _>>()?;
    let mut member = gather(context, &Scope::office(&desk), &verb.answers, &verb.ways)?;
    mail(&member)?;
    member.signing_keys.extend(keys);
    // Whoever adds the first practitioner may well be that one.
    let actor = desk.actor().ok();
    let keeping = desk.keep(context, || {
        let record = format!("team/{}", member.handle);
        let path = layout::member_path(&member.handle, desk.format());
        if desk.ledger.holds(&path)? {
            return Err(Refusal::AlreadyThere { record }.into());
        }
        let mut change = Change::new("team.add", Function::Administration);
        change.records = vec![record];
        change.actor.clone_from(&actor);
        change.edits.push(write::fresh(path, &member));
        Ok(change)
    })?;
    let notes = if member.mail.is_none() {
        let handle = Fact::Id(member.handle.to_string());
        vec![(Tone::Attention, Message::new("note-no-mail").with("handle", handle))]
    } else {
        Vec::new()
    };
    keeping.tell(context, &desk, vec![("handle", Fact::Id(member.handle.to_string()))], notes)
}

/// The public key in a text or in a file.
fn signing_key(given: &str) -> Result<SigningKey, Error> {
    let text = if given.contains(char::is_whitespace) { given.to_owned() } else { outside::read(given)? };
    let key = public_key(&text).ok_or_else(|| InputError::BadSigningKey { text: given.to_owned() })?;
    Ok(SigningKey { key, from: None, until: None })
}

/// Refuses what cannot be a mail address: one @, with something on both sides.
fn mail(member: &Member) -> Result<(), InputError> {
    let Some(text) = &member.mail else { return Ok(()) };
    let fits = text.split_once('@').is_some_and(|(name, house)| {
        !name.is_empty() && !house.is_empty() && !house.contains('@') && !text.contains(char::is_whitespace)
    });
    if fits { Ok(()) } else { Err(InputError::BadMail { text: text.clone() }) }
}
