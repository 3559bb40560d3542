//! `regie explain [RULE]`: what a rule asks, why, where it comes from, and how to put it right.

use clap::Args;

use super::context::Context;
use super::error::{Error, Exit, InputError};
use crate::practice::rules::{RULES, find};
use crate::report::Stamp;
use crate::report::view::Rules;

/// `regie explain [RULE]`.
#[derive(Args)]
pub(crate) struct Explain {
    rule: Option<String>,
}

pub(super) fn run(context: &Context, verb: &Explain) -> Result<Exit, Error> {
    let view = match &verb.rule {
        Some(word) => Rules::new(&[find(word).ok_or_else(|| unknown(word))?], true),
        None => Rules::new(RULES, false),
    };
    context.show(&view, &Stamp::none(context.today))?;
    Ok(Exit::Done)
}

/// A word that names no rule, with the nearest one.
pub(super) fn unknown(word: &str) -> InputError {
    let near = RULES.iter().map(|rule| (strsim::damerau_levenshtein(rule.id, word), rule.id)).min();
    let close = near.filter(|(distance, _)| *distance <= 4).map(|(_, id)| id.to_owned());
    InputError::NoRule { word: word.to_owned(), close: close.unwrap_or_default() }
}
