//! `regie case brief CASE…`: what a colleague who takes over has to know.

use clap::Args;

use crate::cli::context::Context;
use crate::cli::desk::{Desk, told};
use crate::cli::error::{Error, Exit, InputError};
use crate::ledger::CaseFolder;
use crate::model::case::CaseStatus;
use crate::model::{CaseFile, Party};
use crate::practice::transfer::concerns;
use crate::report::view::Briefs;

/// `regie case brief CASE…`.
#[derive(Args)]
pub(crate) struct BriefVerb {
    cases: Vec<String>,
    /// Every open case in which this practitioner has a role.
    #[arg(long, conflicts_with = "cases")]
    of: Option<String>,
}

pub(super) fn run(context: &Context, verb: &BriefVerb) -> Result<Exit, Error> {
    let desk = Desk::open(context)?;
    let (folders, broken) = match &verb.of {
        Some(word) => {
            let (folders, broken) = desk.cases()?;
            let who = Party::Team(desk.member(word)?);
            let theirs = |folder: &CaseFolder| {
                let case = &folder.file.case;
                case.status == CaseStatus::Open && concerns(case, &who, context.today)
            };
            (folders.into_iter().filter(theirs).collect(), broken)
        }
        None if verb.cases.is_empty() => {
            return Err(InputError::MissingFlags { flags: "CASE, --of".to_owned() }.into());
        }
        None => (verb.cases.iter().map(|word| desk.find_case(word)).collect::<Result<_, _>>()?, Vec::new()),
    };
    let folders: Vec<CaseFolder> = folders;
    let files: Vec<&CaseFile> = folders.iter().map(|folder| &folder.file).collect();
    context
        .show(&Briefs::new(&files, &desk.office, context.today), &desk.stamp(context, Vec::new(), true))?;
    Ok(told(context, &broken))
}
