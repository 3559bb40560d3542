//! `regie assessment icf [WORD]`: codes of functioning by their beginning or by a word of our own label, in either language.

use clap::Args;

use crate::cli::context::Context;
use crate::cli::desk::Desk;
use crate::cli::error::{Error, Exit};
use crate::i18n::Words;
use crate::model::{Fact, Language, Message};
use crate::practice::functioning::{CODES, Code, Qualifier, read, typed};
use crate::practice::profile::in_force;
use crate::report::Stamp;
use crate::report::view::{Codes, code_label};

/// `regie assessment icf [WORD]`.
#[derive(Args)]
pub(crate) struct Icf {
    word: Option<String>,
    /// The codes that everybody in this practice looks at.
    #[arg(long, conflicts_with = "word")]
    set: bool,
    /// A case, for how its codes stood last.
    #[arg(long)]
    case: Option<String>,
}

pub(super) fn run(context: &Context, verb: &Icf) -> Result<Exit, Error> {
    if !verb.set && verb.case.is_none() {
        let view = Codes::new(title(verb.word.as_deref()), &found(verb.word.as_deref()), None);
        context.show(&view, &Stamp::none(context.today))?;
        return Ok(Exit::Done);
    }
    let desk = Desk::open(context)?;
    let folder = verb.case.as_ref().map(|case| desk.find_case(case)).transpose()?;
    let file = folder.as_ref().map(|folder| &folder.file);
    let view = if verb.set {
        let profile = in_force(&desk.office.profiles, context.today);
        let set = profile.map(|profile| profile.icf_set.clone()).unwrap_or_default();
        Codes::new(Message::new("icf-set-title"), &set, file)
    } else {
        Codes::new(title(verb.word.as_deref()), &found(verb.word.as_deref()), file)
    };
    context.show(&view, &desk.stamp(context, Vec::new(), false))?;
    Ok(Exit::Done)
}

fn title(word: Option<&str>) -> Message {
    match word {
        Some(word) => Message::new("icf-found-title").with("word", Fact::Text(word.to_owned())),
        None => Message::new("icf-chapters-title"),
    }
}

/// The codes that a word finds: those that begin so; a whole code with what it says; those whose label has the word in
/// either language. Without a word, the chapters.
fn found(word: Option<&str>) -> Vec<String> {
    let Some(word) = word else {
        return CODES.iter().filter(|code| code.len() == 2).map(|code| (*code).to_owned()).collect();
    };
    let code = typed(word);
    let whole = |read: Code| read.qualifier != Qualifier::Missing || !CODES.contains(&code.as_str());
    if read(&code).is_ok_and(|read| read.is_known() && whole(read)) {
        return vec![code];
    }
    let is_code = code.starts_with(['b', 's', 'd', 'e']) && code.get(1..).is_some_and(is_figures);
    let both = [Language::Nl, Language::En].map(Words::new);
    let sought = word.trim().to_lowercase();
    let fits = |known: &&&str| {
        if is_code {
            return known.starts_with(&code);
        }
        let label = read(known).map(|code| code_label(&code, &both));
        label.is_ok_and(|label| [label.nl, label.en].iter().any(|text| text.to_lowercase().contains(&sought)))
    };
    CODES.iter().filter(fits).map(|code| (*code).to_owned()).collect()
}

/// Whether everything is a figure; nothing at all is, for a component's letter alone.
fn is_figures(text: &str) -> bool {
    text.bytes().all(|sign| sign.is_ascii_digit())
}
