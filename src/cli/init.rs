//! `regie init [DIR]`: a new ledger, in a new git repository or inside one that is there.

use std::path::{Path, PathBuf};

use clap::Args;

use super::context::Context;
use super::desk::VERSION;
use super::error::{Error, Exit, InputError};
use super::input::resolve;
use super::options::word;
use crate::history::{self, Repository};
use crate::ledger::{self, Change, layout, outside, scaffold, write};
use crate::model::settings::{RecordFormat, Settings};
use crate::model::team::{Member, SigningKey};
use crate::model::{Fact, Function, Message, Slug};
use crate::practice::profile;
use crate::report::view::{Outcome, OutcomeItem};
use crate::report::{Stamp, Tone};

/// `regie init [DIR]`.
#[derive(Args)]
pub(crate) struct Init {
    #[arg(default_value = ".", hide_default_value = true)]
    folder: PathBuf,
    /// What the team calls this ledger.
    #[arg(long)]
    name: Option<String>,
    #[arg(long, default_value = "general", hide_default_value = true)]
    profile: String,
    #[arg(long, value_parser = word::<RecordFormat>)]
    record_format: Option<RecordFormat>,
    /// The umbrella organisation of the team.
    #[arg(long)]
    organisation: Option<String>,
    /// The handle of the first practitioner: you.
    #[arg(long)]
    handle: Option<String>,
}

pub(super) fn run(context: &Context, verb: &Init) -> Result<Exit, Error> {
    context.present()?;
    let settings = settings(context, verb)?;
    let shown =
        std::path::absolute(&verb.folder).unwrap_or_else(|_| verb.folder.clone()).display().to_string();
    if verb.folder.join(layout::SETTINGS).exists() {
        return Err(ledger::Error::LedgerExists { path: shown }.into());
    }
    if context.dry_run {
        return Err(InputError::NoDryRun {}.into());
    }
    let repository = repository(&verb.folder)?;
    let member = member(verb, &repository)?;
    repository.install_drivers()?;
    let kept = repository.keep(VERSION, || Ok::<_, Error>(change(&settings, &member)), &mut |_| {})?;
    let done = Message::new("done-init")
        .with("folder", Fact::Id(shown))
        .with("handle", Fact::Id(member.handle.to_string()));
    let item = OutcomeItem {
        action: "init".to_owned(),
        commit: kept.commit,
        paths: kept.paths,
        ..OutcomeItem::default()
    };
    let stamp = Stamp { ledger: settings.name, ..Stamp::none(context.today) };
    let outcome = Outcome::new(done, item).with_note(Tone::Plain, Message::new("note-init-next"));
    if !context.output.quiet || context.output.format.is_some() {
        context.show(&outcome, &stamp)?;
    }
    Ok(Exit::Done)
}

/// The repository around the folder, or a new one in it. What would be refused is refused before anything is made.
fn repository(folder: &Path) -> Result<Repository, Error> {
    let absolute = std::path::absolute(folder).unwrap_or_else(|_| folder.to_path_buf());
    let there = absolute.ancestors().find(|around| around.is_dir()).unwrap_or(folder);
    let around = match Repository::open(there) {
        Ok(repository) => repository.check().map(|()| true)?,
        Err(history::Error::NoRepository { .. }) if Repository::knows_user() => false,
        Err(history::Error::NoRepository { .. }) => return Err(history::Error::NoIdentity {}.into()),
        Err(error) => return Err(error.into()),
    };
    outside::folder(folder)?;
    Ok(if around { Repository::open(folder)? } else { Repository::init(folder)? })
}

fn settings(context: &Context, verb: &Init) -> Result<Settings, Error> {
    let known = profile::names();
    let profile = known.iter().find(|name| name.as_str() == verb.profile).cloned().ok_or_else(|| {
        let known: Vec<String> = known.iter().map(ToString::to_string).collect();
        InputError::NoProfile { name: verb.profile.clone(), known: known.join(", ") }
    })?;
    let absolute = std::path::absolute(&verb.folder).unwrap_or_else(|_| verb.folder.clone());
    let usual = absolute.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    Ok(Settings {
        name: verb.name.clone().unwrap_or(usual),
        profile,
        language: context.words.language(),
        record_format: verb.record_format.unwrap_or_default(),
        organisation: verb.organisation.clone(),
        overrides: None,
        note: None,
    })
}

/// The person who sets up the ledger is its first practitioner.
fn member(verb: &Init, repository: &Repository) -> Result<Member, Error> {
    let name = repository.user().unwrap_or_default();
    let handle: Slug = match &verb.handle {
        Some(handle) => resolve::slug("handle", handle)?,
        None => resolve::slug("handle", &handle_of(&name))?,
    };
    Ok(Member {
        handle,
        name,
        mail: repository.mail(),
        roles: Vec::new(),
        fte_percent: None,
        organisation: verb.organisation.clone(),
        from: None,
        until: None,
        signing_keys: repository.signing_key().into_iter().map(whole).collect(),
        external_ids: Vec::new(),
        deviations: Vec::new(),
        note: None,
    })
}

/// A key that counts from the first commit on.
fn whole(key: String) -> SigningKey {
    SigningKey { key, from: None, until: None }
}

/// The first name in lower-case letters without accents.
fn handle_of(name: &str) -> String {
    use unicode_normalization::UnicodeNormalization;
    let first = name.split_whitespace().next().unwrap_or_default();
    first.nfd().filter(char::is_ascii_alphanumeric).collect::<String>().to_lowercase()
}

fn change(settings: &Settings, member: &Member) -> Change {
    let mut change = Change::new("init", Function::Administration);
    change.records = vec!["settings".to_owned(), format!("team/{}", member.handle)];
    change.actor = Some(member.handle.clone());
    change.edits = scaffold::files();
    change.edits.push(write::fresh(layout::SETTINGS, settings));
    change.edits.push(write::fresh(layout::member_path(&member.handle, settings.record_format), member));
    change
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_handle_is_the_first_name_without_accents() {
        assert_eq!(handle_of("Éloïse de Wit"), "eloise");
        assert_eq!(handle_of(""), "");
    }
}
