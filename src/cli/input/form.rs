//! A form as data: its questions become flags, prompts, a template for the editor, and the check for what is missing.

use std::marker::PhantomData;

use clap::{Arg, ArgAction, ArgMatches, Command, FromArgMatches};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value as Json;

use super::draft::Draft;
use super::resolve::Scope;
use crate::cli::context::Context;
use crate::cli::error::Error;
use crate::model::{RecordKind, vocabulary};

/// The words of a vocabulary, as [`crate::model::vocabulary::words`] lists them.
pub(crate) type Vocabulary = fn() -> (&'static str, &'static [&'static str]);

/// The names that are known for a text that may be another one too.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Known {
    /// All of them.
    pub(crate) names: fn() -> Vec<String>,
    /// The one that a text stands for, typed otherwise.
    pub(crate) find: fn(&str) -> Option<String>,
}

/// Stands between what a flag's help is made of.
pub(crate) const TOLD: &str = " ¦ ";

/// What a verb asks.
pub(crate) trait Form {
    /// What the answers make.
    type Record: Serialize + DeserializeOwned;
    /// What a text with it is called: `referral`.
    const NAME: &'static str;
    /// The questions, in the order in which a person would want to answer them.
    const QUESTIONS: &'static [Question];

    /// What is asked once the questions are answered, before the last look.
    ///
    /// # Errors
    /// When the person stops.
    fn then(_context: &Context, _scope: &Scope<'_>, _draft: &mut Draft) -> Result<(), Error> {
        Ok(())
    }
}

/// One question about a record.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Question {
    /// The field it fills, with dots for fields of a table in the record: `client.name`.
    pub(crate) field: &'static str,
    /// The flag, without dashes.
    pub(crate) flag: &'static str,
    /// What it is called, when not after the last part of its field.
    name: Option<&'static str>,
    /// What it takes.
    pub(crate) kind: Kind,
    /// Whether it must be answered.
    pub(crate) required: bool,
    /// The word it stands for when nothing is said; a menu begins there.
    pub(crate) usual: Option<&'static str>,
    /// When a person is asked.
    pub(crate) when: When,
    /// Who can be chosen.
    pub(crate) circle: Circle,
    /// The lowest and the highest number.
    pub(crate) scale: Option<(i64, i64)>,
    /// Whether the order of several answers says something.
    pub(crate) ordered: bool,
}

/// When a person is asked a question; flags and files can answer it at any time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum When {
    /// Always.
    Always,
    /// Only when another field holds a word.
    Holds(&'static str, &'static str),
    /// Only when another field has an answer.
    Given(&'static str),
    /// By the form itself, in [`Form::then`].
    Later,
}

/// Who a question about somebody is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Circle {
    /// Anybody.
    All,
    /// Anybody but the client.
    Others,
    /// The client and the people around.
    Near,
}

/// What a question takes.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Kind {
    /// A new id; never asked.
    NewId(RecordKind),
    /// The day of writing: today, always; never asked.
    Today,
    /// The practitioner who does it; the one at work unless said otherwise.
    By,
    /// The day it happened; today unless said otherwise.
    Happened,
    /// A day that has passed.
    Past,
    /// A day to come.
    Coming,
    /// A day, `unknown` or `declined`.
    KnownDay,
    /// A new handle or short name, which becomes the name of a file.
    NewSlug,
    /// Text.
    Text,
    /// Text, for which some names are known.
    Named(Known),
    /// A code of the classification of functioning.
    Code,
    /// Several texts.
    Texts,
    /// How often something comes back.
    Rhythm,
    /// A whole number.
    Whole,
    /// A word of a vocabulary.
    Word(Vocabulary),
    /// Several words of a vocabulary.
    Words(Vocabulary),
    /// Somebody: client, person, colleague, service.
    Party,
    /// Several of them.
    Parties,
    /// A record of the case.
    Record(RecordKind),
    /// Several records of the case.
    Records(RecordKind),
    /// A service of the directory.
    Service,
    /// Several services.
    Services,
    /// A practitioner.
    Member,
    /// Several practitioners.
    Members,
    /// A case.
    Case,
    /// Several cases.
    Cases,
    /// Numbers by name: `total:8, pain:3`.
    Scores,
    /// Rows, each with questions of its own.
    Rows(&'static [Question]),
}

impl Question {
    /// A question that may stay open.
    pub(crate) const fn new(field: &'static str, flag: &'static str, kind: Kind) -> Self {
        let (usual, when, circle, scale) = (None, When::Always, Circle::All, None);
        Self { field, flag, name: None, kind, required: false, usual, when, circle, scale, ordered: false }
    }

    /// The same question, to be answered.
    pub(crate) const fn required(self) -> Self {
        Self { required: true, ..self }
    }

    /// The same question under another label, `field-<name>`.
    pub(crate) const fn named(self, name: &'static str) -> Self {
        Self { name: Some(name), ..self }
    }

    /// The same question, which stands for a word when nothing is said.
    pub(crate) const fn usually(self, word: &'static str) -> Self {
        Self { usual: Some(word), ..self }
    }

    /// The same question, asked only then.
    pub(crate) const fn when(self, when: When) -> Self {
        Self { when, ..self }
    }

    /// The same question, about somebody of that circle.
    pub(crate) const fn among(self, circle: Circle) -> Self {
        Self { circle, ..self }
    }

    /// The same question, with a number from `least` to `most`.
    pub(crate) const fn within(self, least: i64, most: i64) -> Self {
        Self { scale: Some((least, most)), ..self }
    }

    /// The same question, whose answers keep the order in which they are chosen.
    pub(crate) const fn ordered(self) -> Self {
        Self { ordered: true, ..self }
    }

    /// The same question for somebody who is asked it, and does not need to hear its flag.
    pub(crate) const fn aloud(self) -> Self {
        Self { flag: "", ..self }
    }

    /// The message with its label: `field-<last part>`, or as [`Question::named`] says.
    pub(crate) fn label(&self) -> String {
        let last = self.name.or_else(|| self.field.rsplit('.').next()).unwrap_or(self.field);
        format!("field-{}", last.replace('_', "-"))
    }

    /// What it takes, as an attribute of the message `flag-takes`.
    fn takes(&self) -> &'static str {
        match self.kind {
            Kind::Happened | Kind::Past | Kind::Coming | Kind::KnownDay | Kind::Today => "day",
            Kind::NewSlug => "slug",
            Kind::Text | Kind::Texts | Kind::Named(_) => "text",
            Kind::Code => "code",
            Kind::Rhythm => "rhythm",
            Kind::Whole => "number",
            Kind::Word(_) | Kind::Words(_) => "word",
            Kind::Party | Kind::Parties | Kind::By | Kind::Member | Kind::Members => "who",
            Kind::NewId(_) | Kind::Record(_) | Kind::Records(_) => "record",
            Kind::Service | Kind::Services => "service",
            Kind::Case | Kind::Cases => "case",
            Kind::Scores => "scores",
            Kind::Rows(_) => "row",
        }
    }

    /// What `--help` says, for [`crate::cli::help`] to put in words: label, need and known words, by [`TOLD`].
    fn told(&self) -> String {
        let known = match self.kind {
            Kind::Word(words) | Kind::Words(words) => words().1.join(", "),
            Kind::Named(known) => (known.names)().join(", "),
            Kind::Rows(inner) => {
                let keys = inner.iter().filter(|one| one.is_asked()).map(|one| format!("{}=…", one.flag));
                keys.collect::<Vec<_>>().join("; ")
            }
            _ => String::new(),
        };
        let needed = if self.required { "needed" } else { "" };
        [self.label().as_str(), needed, &known].join(TOLD)
    }

    /// Whether a person is asked; what the program itself knows is not.
    pub(crate) fn is_asked(&self) -> bool {
        !matches!(self.kind, Kind::NewId(_) | Kind::Today)
    }

    /// Whether a flag may be given several times.
    pub(crate) fn is_repeated(&self) -> bool {
        matches!(
            self.kind,
            Kind::Texts
                | Kind::Words(_)
                | Kind::Parties
                | Kind::Records(_)
                | Kind::Services
                | Kind::Members
                | Kind::Cases
                | Kind::Rows(_)
        )
    }
}

/// The answers that came as flags, by field.
#[derive(Debug, Clone)]
pub(crate) struct Answers<F> {
    /// Field and value as typed; a list for a flag that may be given several times.
    pub(crate) given: Vec<(&'static Question, Json)>,
    form: PhantomData<F>,
}

impl<F: Form> Answers<F> {
    /// The same answers with short rows made whole: `casemanager=team/ilse` answers the first two questions of a row.
    pub(crate) fn with_short_rows(&self) -> Self {
        let mut answers = Self { given: self.given.clone(), form: PhantomData };
        for (question, value) in &mut answers.given {
            let (Kind::Rows(inner), Json::Array(rows)) = (question.kind, value) else { continue };
            let mut first = inner.iter().filter(|one| one.is_asked());
            let (Some(one), Some(other)) = (first.next(), first.next()) else { continue };
            for row in rows {
                let Some((key, rest)) = row.as_str().and_then(|text| text.split_once('=')) else { continue };
                if !inner.iter().any(|one| one.flag == key.trim() || one.field == key.trim()) {
                    *row = Json::String(format!("{}={key}; {}={rest}", one.flag, other.flag));
                }
            }
        }
        answers
    }

    /// Answers a question with a word when neither a flag nor a file does.
    pub(crate) fn usually<T: Serialize>(&mut self, field: &str, value: &T, ways: &super::Ways) {
        let given = self.given.iter().any(|(question, _)| question.field == field);
        let question = F::QUESTIONS.iter().find(|question| question.field == field);
        if let Some(question) = question.filter(|_| !given && ways.from.is_none()) {
            self.given.push((question, Json::String(vocabulary::word(value))));
        }
    }
}

impl<F: Form> clap::Args for Answers<F> {
    fn augment_args(command: Command) -> Command {
        F::QUESTIONS
            .iter()
            .filter(|question| question.is_asked())
            .fold(command, |command, question| command.arg(flag(question)))
    }

    fn augment_args_for_update(command: Command) -> Command {
        Self::augment_args(command)
    }
}

impl<F: Form> FromArgMatches for Answers<F> {
    fn from_arg_matches(matches: &ArgMatches) -> Result<Self, clap::Error> {
        let asked = F::QUESTIONS.iter().filter(|question| question.is_asked());
        let given = asked.filter_map(|question| Some((question, typed(matches, question)?))).collect();
        Ok(Self { given, form: PhantomData })
    }

    fn update_from_arg_matches(&mut self, matches: &ArgMatches) -> Result<(), clap::Error> {
        *self = Self::from_arg_matches(matches)?;
        Ok(())
    }
}

fn flag(question: &'static Question) -> Arg {
    let action = if question.is_repeated() { ArgAction::Append } else { ArgAction::Set };
    let arg = Arg::new(question.flag)
        .long(question.flag)
        .action(action)
        .allow_hyphen_values(true)
        .value_name(question.takes())
        .help(question.told());
    match question.kind {
        Kind::Whole => arg.value_parser(clap::value_parser!(i64)),
        _ => arg,
    }
}

fn typed(matches: &ArgMatches, question: &Question) -> Option<Json> {
    if question.is_repeated() {
        let values = matches.get_many::<String>(question.flag)?;
        return Some(values.map(|value| Json::String(value.clone())).collect());
    }
    match question.kind {
        Kind::Whole => matches.get_one::<i64>(question.flag).map(|number| Json::from(*number)),
        _ => matches.get_one::<String>(question.flag).map(|text| Json::String(text.clone())),
    }
}
