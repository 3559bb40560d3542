//! `regie completions SHELL` and `regie man [COMMAND…]`: what a shell and a manual reader need.

use clap::Args;
use clap_complete::Shell;

use super::context::Context;
use super::error::{Error, Exit, InputError};

/// `regie completions SHELL`.
#[derive(Args)]
pub(crate) struct Completions {
    shell: Shell,
}

/// `regie man [COMMAND…]`.
#[derive(Args)]
pub(crate) struct Man {
    command: Vec<String>,
}

pub(super) fn completions(context: &Context, verb: &Completions) -> Result<Exit, Error> {
    let mut text = Vec::new();
    clap_complete::generate(verb.shell, &mut super::command(&context.words), "regie", &mut text);
    context.put(&String::from_utf8_lossy(&text))?;
    Ok(Exit::Done)
}

pub(super) fn man(context: &Context, verb: &Man) -> Result<Exit, Error> {
    let mut command = super::command(&context.words);
    command.build();
    for word in &verb.command {
        let known: Vec<String> = command.get_subcommands().map(|verb| verb.get_name().to_owned()).collect();
        command = command.find_subcommand(word).cloned().ok_or_else(|| InputError::BadWord {
            flag: "command".to_owned(),
            word: word.clone(),
            known: known.join(", "),
            close: String::new(),
        })?;
    }
    let name = command.get_display_name().unwrap_or_else(|| command.get_name()).to_owned();
    let man = clap_mangen::Man::new(command)
        .title(name)
        .source(format!("regie {}", super::desk::VERSION))
        .manual("regie");
    let mut page = Vec::new();
    // Writing into memory cannot fail.
    drop(man.render(&mut page));
    context.put(&titled(&String::from_utf8_lossy(&page), context))?;
    Ok(Exit::Done)
}

/// The page with its titles in the reader's language: the generator writes them in English.
fn titled(page: &str, context: &Context) -> String {
    let titles = [
        ("NAME", "man-name"),
        ("SYNOPSIS", "man-synopsis"),
        ("DESCRIPTION", "man-description"),
        ("EXTRA", "man-more"),
        ("VERSION", "man-version"),
    ];
    titles.iter().fold(page.to_owned(), |page, (title, id)| {
        page.replace(&format!(".SH {title}\n"), &format!(".SH {}\n", context.words.say(id)))
    })
}
