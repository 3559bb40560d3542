//! `regie service find`: the right door, with why it is the right one (CARDS 2.9, SAM 4.2).

use clap::Args;

use crate::cli::context::Context;
use crate::cli::desk::{Desk, told};
use crate::cli::error::{Error, Exit, InputError};
use crate::cli::input::draft::Draft;
use crate::cli::input::form::{Answers, Form, Kind, Question};
use crate::cli::input::resolve::{self, Scope};
use crate::model::assessment::Area;
use crate::model::{CaseFile, vocabulary};
use crate::practice::directory::{Ground, Wish, search, wish_of};
use crate::practice::experience::by_service;
use crate::practice::profile::in_force;
use crate::report::view::ServiceSearch;

/// `regie service find`.
#[derive(Args)]
pub(crate) struct Find {
    #[command(flatten)]
    answers: Answers<Asked>,
    /// The case whose needs and place are looked for.
    #[arg(long)]
    case: Option<String>,
    /// Leave out services of the own umbrella organisation.
    #[arg(long)]
    exclude_own: bool,
}

struct Asked;

impl Form for Asked {
    type Record = Wish;
    const NAME: &'static str = "service";
    const QUESTIONS: &'static [Question] = &[
        Question::new("areas", "area", Kind::Words(vocabulary::words::<Area>)),
        Question::new("places", "place", Kind::Texts).named("place"),
        Question::new("words", "for", Kind::Texts).named("words"),
        Question::new("within", "within", Kind::Whole).within(0, 3650).named("waiting-days"),
    ];
}

pub(super) fn run(context: &Context, verb: &Find) -> Result<Exit, Error> {
    let desk = Desk::open(context)?;
    let (folders, broken) = desk.cases()?;
    let case = verb.case.as_deref().map(|word| desk.find_case(word)).transpose()?;
    let wish = wish(context, &desk, verb, case.as_ref().map(|folder| &folder.file))?;
    let files: Vec<CaseFile> = folders.into_iter().map(|folder| folder.file).collect();
    let experience = by_service(&files, None);
    let holds = in_force(&desk.office.profiles, context.today).map(|profile| profile.waiting_time_days);
    let ground = Ground {
        office: &desk.office,
        experience: &experience,
        file: case.as_ref().map(|folder| &folder.file),
        holds,
        today: context.today,
    };
    let view = ServiceSearch::new(search(&wish, ground), wish, &desk.office);
    context.show(&view, &desk.stamp(context, Vec::new(), false))?;
    Ok(told(context, &broken))
}

/// What the flags ask for, and the case where they do not say otherwise.
fn wish(context: &Context, desk: &Desk, verb: &Find, file: Option<&CaseFile>) -> Result<Wish, Error> {
    let scope = Scope::office(desk);
    let mut draft = Draft::default();
    for (question, value) in &verb.answers.given {
        draft.set(question.field, resolve::flag(context, &scope, question, value)?);
    }
    let typed: Wish = draft.read(Asked::NAME)?;
    let known = file.map(wish_of).unwrap_or_default();
    let or = |typed: Vec<String>, known: Vec<String>| if typed.is_empty() { known } else { typed };
    let words = typed.words.iter().flat_map(|text| text.split([' ', ','])).filter(|word| !word.is_empty());
    let wish = Wish {
        areas: if typed.areas.is_empty() { known.areas } else { typed.areas },
        places: or(typed.places, known.places),
        words: words.map(ToOwned::to_owned).collect(),
        within: typed.within,
        exclude_own: verb.exclude_own,
    };
    if wish == Wish::default() && file.is_none() {
        let flags = Asked::QUESTIONS.iter().map(|question| format!("--{}", question.flag));
        let flags: Vec<String> = flags.chain(["--case".to_owned()]).collect();
        return Err(InputError::NoCriterion { flags: flags.join(", ") }.into());
    }
    Ok(wish)
}
