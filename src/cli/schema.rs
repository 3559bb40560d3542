//! `regie schema [KIND]`: the JSON Schema of a kind of record or of a view.

use clap::Args;

use super::context::Context;
use super::error::{Error, Exit, InputError};
use crate::ledger::schema;
use crate::report::view;

/// `regie schema [KIND]`.
#[derive(Args)]
pub(crate) struct Schema {
    kind: Option<String>,
}

pub(super) fn run(context: &Context, verb: &Schema) -> Result<Exit, Error> {
    let records = schema::all().into_iter().map(|one| (one.kind.to_owned(), one.schema));
    let views = view::schemas().into_iter().map(|(name, schema)| (format!("view/{name}"), schema));
    let all: Vec<_> = records.chain(views).collect();
    let Some(word) = &verb.kind else {
        let names: Vec<&str> = all.iter().map(|(name, _)| name.as_str()).collect();
        context.put(&format!("{}\n", names.join("\n")))?;
        return Ok(Exit::Done);
    };
    let found = all.iter().find(|(name, _)| name == word).ok_or_else(|| {
        let known = all.iter().map(|(name, _)| name.as_str()).collect::<Vec<_>>().join(", ");
        let close = String::new();
        InputError::BadWord { flag: "kind".to_owned(), word: word.clone(), known, close }
    })?;
    context.put(&schema::text(&found.1))?;
    Ok(Exit::Done)
}
