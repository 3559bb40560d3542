//! `--help` in the reader's language: every word comes from the catalogue.
//!
//! A command's text is the message `help-<path>` (attribute `.long` for more), an option's `option-<id>`, a flag of a
//! form the label of its field, `field-<name>`.

use clap::{Arg, Command};

use crate::i18n::Words;

/// The whole command tree with its words put in.
pub(crate) fn translated(command: Command, words: &Words) -> Command {
    node(command, "help", words)
}

fn node(command: Command, path: &str, words: &Words) -> Command {
    let has_verbs = command.has_subcommands();
    let mut command = command
        .about(words.say(path))
        .disable_help_subcommand(true)
        .disable_help_flag(true)
        .subcommand_help_heading(words.say("help-heading-commands"))
        .help_template(template(words, has_verbs))
        .mut_args(|arg| argument(arg, path, words));
    if let Some(long) = words.attribute(path, "long") {
        command = command.after_help(long);
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

fn template(words: &Words, has_verbs: bool) -> String {
    let usage = words.say("help-heading-usage");
    let all = if has_verbs { "\n\n{all-args}" } else { "\n\n{all-args}" };
    format!("{{about-with-newline}}\n{usage}: {{usage}}{all}{{after-help}}")
}

fn argument(arg: Arg, path: &str, words: &Words) -> Arg {
    let id = arg.get_id().as_str().replace('_', "-");
    let heading = match (arg.is_positional(), arg.is_global_set()) {
        (true, _) => "help-heading-arguments",
        (false, true) => "help-heading-global",
        (false, false) => "help-heading-options",
    };
    let specific = format!("{}-{id}", path.replacen("help", "option", 1));
    let candidates = [specific, format!("option-{id}"), format!("field-{id}")];
    let known = candidates.iter().find(|id| words.has(id));
    let text = known.map_or_else(|| words.say(&format!("option-{id}")), |id| words.say(id));
    let name = words.attribute(&format!("option-{id}"), "value").unwrap_or_else(|| id.to_uppercase());
    arg.help(text).help_heading(words.say(heading)).value_name(name)
}
