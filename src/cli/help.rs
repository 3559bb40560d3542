//! `--help` in the reader's language: every word comes from the catalogue.
//!
//! A command's text is the message `help-<path>` (attribute `.long` for more), an option's `option-<id>`, a flag of a
//! form the label of its field, `field-<name>`.

use clap::{Arg, Command};

use super::input::form::TOLD;
use crate::i18n::Words;

/// The whole command tree with its words put in.
pub(crate) fn translated(command: Command, words: &Words) -> Command {
    node(command, "help", words)
}

fn node(command: Command, path: &str, words: &Words) -> Command {
    let mut command = command
        .about(words.say(path))
        .disable_help_subcommand(true)
        .disable_help_flag(true)
        .subcommand_help_heading(words.say("help-heading-commands"))
        .help_template(template(words))
        .mut_args(|arg| argument(arg, path, words));
    if let Some(long) = words.attribute(path, "long") {
        command = command.after_help(long);
    }
    if path == "help" {
        let version = Arg::new("version").short('V').long("version").action(clap::ArgAction::Version);
        command = command.disable_version_flag(true).arg(argument(version, path, words));
    }
    let help = Arg::new("help").short('h').long("help").action(clap::ArgAction::Help);
    command = command.arg(argument(help, path, words));
    let verbs: Vec<String> = command.get_subcommands().map(|verb| verb.get_name().to_owned()).collect();
    for verb in verbs {
        let inner = format!("{path}-{verb}");
        command = command.mut_subcommand(&verb, |verb| node(verb, &inner, words));
    }
    command
}

fn template(words: &Words) -> String {
    let usage = words.say("help-heading-usage");
    format!("{{about-with-newline}}\n{usage}: {{usage}}\n\n{{all-args}}{{after-help}}\n")
}

fn argument(arg: Arg, path: &str, words: &Words) -> Arg {
    let everywhere = arg.is_global_set() || matches!(arg.get_id().as_str(), "help" | "version");
    let heading = words.say(match (arg.is_positional(), everywhere) {
        (true, _) => "help-heading-arguments",
        (false, true) => "help-heading-global",
        (false, false) => "help-heading-options",
    });
    let told = arg.get_help().map(ToString::to_string).unwrap_or_default();
    if let [label, needed, known] = told.split(TOLD).collect::<Vec<_>>().as_slice() {
        let takes = arg.get_value_names().and_then(<[_]>::first).map(ToString::to_string).unwrap_or_default();
        let takes = words.word("flag-takes", &takes);
        let own = format!("{}-{}", path.replacen("help", "option", 1), arg.get_id());
        let label = if words.has(&own) { own.as_str() } else { label };
        return arg.help(asked(words, label, needed, known)).help_heading(heading).value_name(takes);
    }
    let id = arg.get_id().as_str().replace('_', "-");
    let specific = format!("{}-{id}", path.replacen("help", "option", 1));
    let candidates = [specific, format!("option-{id}"), format!("field-{id}")];
    let known = candidates.iter().find(|id| words.has(id)).cloned();
    let message = known.unwrap_or_else(|| format!("option-{id}"));
    let name = words
        .attribute(&message, "value")
        .or_else(|| words.attribute("option-takes", &id))
        .or_else(|| words.attribute(&format!("option-{id}"), "value"));
    arg.help(words.say(&message)).help_heading(heading).value_name(name.unwrap_or_else(|| id.to_uppercase()))
}

/// The help of a form's flag: its label, whether it is needed, and the words it takes.
fn asked(words: &Words, label: &str, needed: &str, known: &str) -> String {
    let mut text = words.say(label);
    if !needed.is_empty() {
        text = format!("{text} {}", words.say("help-needed"));
    }
    if known.is_empty() { text } else { format!("{text}: {known}") }
}
