//! Formats that only some commands have: another command that is asked for one is refused before it does anything.

use clap::ArgMatches;

use super::error::InputError;
use super::options::Options;
use crate::model::vocabulary;
use crate::report::Format;

/// Each such format with the commands that have it, as they are typed.
const ONLY: [(Format, &[&str]); 3] =
    [(Format::Ics, &["today", "review due"]), (Format::Svg, PICTURED), (Format::Dot, &["network draw"])];

/// The commands with a picture.
const PICTURED: &[&str] = &[
    "network draw",
    "case draw",
    "case show",
    "network show",
    "assessment show",
    "evaluation report",
    "assessment compare",
    "report caseload",
    "report referrals",
    "report needs",
];

/// What is typed short for another command.
const SHORT: [(&str, &str); 2] = [("", "today"), ("review", "review due")];

/// The refusal of a format that the command does not have.
pub(super) fn unfit(options: &Options, typed: &ArgMatches) -> Option<InputError> {
    let format = options.format?;
    let (_, commands) = ONLY.iter().find(|(only, _)| *only == format)?;
    let typed = path(typed);
    let whole = SHORT.iter().find(|(short, _)| *short == typed).map_or(typed.as_str(), |(_, whole)| whole);
    let known: Vec<String> = commands.iter().map(|command| format!("regie {command}")).collect();
    (!commands.contains(&whole)).then(|| InputError::FormatElsewhere {
        format: vocabulary::word(&format),
        commands: known.join(", "),
    })
}

/// The command that was typed: `review due`.
fn path(typed: &ArgMatches) -> String {
    let mut names = Vec::new();
    let mut at = typed;
    while let Some((name, below)) = at.subcommand() {
        names.push(name);
        at = below;
    }
    names.join(" ")
}
