//! `regie demo [DIR]`: the sample ledger in a folder of its own, with its own history, and a first look around.

use std::path::{Path, PathBuf};

use clap::Args;

use super::context::Context;
use super::desk::VERSION;
use super::error::{Error, Exit, InputError};
use crate::history::Repository;
use crate::ledger::{Change, kind, layout, outside, sample, scaffold};
use crate::model::{Date, Fact, Function, Message};
use crate::report::{Block, Tone};

/// `regie demo [DIR]`.
#[derive(Args)]
pub(crate) struct Demo {
    #[arg(default_value = "regie-demo", hide_default_value = true)]
    folder: PathBuf,
    #[arg(long, default_value = "work-care", hide_default_value = true)]
    profile: String,
}

/// The day on which the sample ledgers stand.
const DAY: &str = "2026-06-15";

/// What one tries a sample ledger with.
struct Sample {
    profile: &'static str,
    /// Name and mail address of the practitioner in whose place one tries it.
    actor: (&'static str, &'static str),
    /// The case whose thread and report are shown: closed, so that all of it can be seen.
    shown: &'static str,
}

const SAMPLES: [Sample; 4] = [
    Sample {
        profile: "work-care",
        actor: ("Ilse Verdonck", "ilse.verdonck@devlier.example"),
        shown: "gamd1x",
    },
    Sample {
        profile: "general",
        actor: ("Katrijn Oosterbos", "katrijn@buurtteam-vaartkant.example"),
        shown: "wrbzqb",
    },
    Sample {
        profile: "home-care",
        actor: ("Samira Benyacoub", "samira.benyacoub@terelze.example"),
        shown: "myfxjs",
    },
    Sample {
        profile: "early-help",
        actor: ("Lieve Monsaert", "lieve.monsaert@deveerpont.example"),
        shown: "12dmsv",
    },
];

pub(super) fn run(context: &Context, verb: &Demo) -> Result<Exit, Error> {
    context.present()?;
    let Some(tried) = SAMPLES.iter().find(|sample| sample.profile == verb.profile) else {
        let known = SAMPLES.map(|sample| sample.profile).join(", ");
        return Err(InputError::NoProfile { name: verb.profile.clone(), known }.into());
    };
    if context.dry_run {
        return Err(InputError::NoDryRun {}.into());
    }
    outside::new_folder(&verb.folder)?;
    unpack(&verb.folder, tried)?;
    look_around(context, &verb.folder, tried.shown)
}

/// Runs the commands with which a practitioner would look around first.
fn look_around(context: &Context, folder: &Path, shown: &str) -> Result<Exit, Error> {
    let here = folder.display().to_string();
    let report = folder.join(format!("reports/{shown}-evaluation.html")).display().to_string();
    let commands: [&[&str]; 4] = [
        &["today"],
        &["review", "due"],
        &["trace", shown],
        &["evaluation", "report", shown, "--format", "html", "--output", &report, "--quiet"],
    ];
    for command in commands {
        let lang = context.words.tag();
        super::again(&[&["--ledger", &here, "--today", DAY, "--lang", lang], command].concat())?;
        context.put("\n")?;
    }
    let said = |id: &str| Message::new(id).with("folder", Fact::Id(here.clone()));
    context.remark(&[
        Block::Note(Tone::Good, said("demo-ready")),
        Block::Note(Tone::Good, said("demo-report").with("path", Fact::Id(report.clone()))),
        Block::Note(Tone::Plain, said("demo-next").with("day", Fact::Id(DAY.to_owned()))),
    ]);
    Ok(Exit::Done)
}

/// Puts the files into a new repository, one commit per record, in the order in which things happened.
fn unpack(folder: &Path, tried: &Sample) -> Result<(), Error> {
    let repository = Repository::init(folder)?;
    repository.install_drivers()?;
    let files = sample::files(tried.profile);
    // One of the sample's practitioners is at work in it, whoever tries it out.
    repository.set_user(tried.actor.0, tried.actor.1)?;
    let mut first = Change::new("init", Function::Administration);
    first.records.push("settings".to_owned());
    first.edits = scaffold::files();
    let (around, mut records): (Vec<_>, Vec<_>) =
        files.iter().partition(|(path, _)| !path.starts_with("cases/") && kind::added(path).is_none());
    first.records.extend(around.iter().filter_map(|(path, _)| kind::trailer(path)));
    first.records.dedup();
    for (path, bytes) in around {
        first = first.write(path.clone(), *bytes);
    }
    keep(&repository, first)?;
    let begun = |path: &str| day("case.toml", opening(&files, path)?);
    records.sort_by_key(|(path, bytes)| (day(path, bytes).or_else(|| begun(path)), rank(path), path.clone()));
    for (path, bytes) in records {
        keep(&repository, added(path, bytes))?;
    }
    Ok(())
}

fn keep(repository: &Repository, change: Change) -> Result<(), Error> {
    repository.keep(VERSION, || Ok::<_, Error>(change), &mut |_| {}).map(|_| ())
}

/// The change that adds one record file.
fn added(path: &str, bytes: &[u8]) -> Change {
    let text = String::from_utf8_lossy(bytes);
    let parts: Vec<&str> = path.split('/').collect();
    let case = parts.get(2).copied().unwrap_or_default();
    let (action, function) = told(path);
    let mut change = Change::new(action, function);
    change.case = case.parse().ok();
    let name = parts.last().copied().unwrap_or_default();
    let id = name.split('.').next().and_then(|stem| stem.get(11..)).unwrap_or_default();
    // A record of the ledger itself stands in a folder of its kind, one of a case below the case.
    let holder = if change.case.is_some() { case } else { parts.first().copied().unwrap_or_default() };
    change.records = vec![if id.is_empty() { holder.to_owned() } else { format!("{holder}/{id}") }];
    change.actor = values(&text, "by").find_map(|by| by.parse().ok());
    change.write(path.to_owned(), bytes)
}

/// Which command would have made a file, and which function it serves.
fn told(path: &str) -> (String, Function) {
    let name = path.rsplit('/').next().unwrap_or(path);
    let single = match (layout::stem(name), path.contains("/journal/")) {
        (_, true) => ("journal.add", Function::Monitoring),
        ("network", _) => ("network.person", Function::Assessment),
        ("plan", _) => ("plan.draft", Function::Planning),
        _ => ("case.open", Function::Intake),
    };
    kind::added(path).unwrap_or_else(|| (single.0.to_owned(), single.1))
}

/// The case file of the case that a file belongs to.
fn opening<'a>(files: &[(String, &'a [u8])], path: &str) -> Option<&'a [u8]> {
    let folder: Vec<&str> = path.split('/').take(3).collect();
    let case = format!("{}/case.toml", folder.join("/"));
    files.iter().find(|(path, _)| *path == case).map(|(_, bytes)| *bytes)
}

/// The day on which a file got its content: of its name, else the last day in it.
fn day(path: &str, bytes: &[u8]) -> Option<Date> {
    let name = path.rsplit('/').next().unwrap_or(path);
    let named = name.get(..10).and_then(|day| day.parse().ok());
    named.or_else(|| {
        let text = String::from_utf8_lossy(bytes);
        let key = if name.starts_with("case.") { "opened" } else { "on" };
        values(&text, key).filter_map(|value| value.get(..10)?.parse().ok()).max()
    })
}

/// A case comes before what is in it.
fn rank(path: &str) -> u8 {
    match path.rsplit('/').next() {
        Some("case.toml") => 0,
        Some("network.toml") => 1,
        _ => 2,
    }
}

/// What stands under a key, wherever it stands, in TOML or in YAML, without its quotes.
fn values<'a>(text: &'a str, key: &'a str) -> impl Iterator<Item = &'a str> {
    let line = move |line: &'a str| {
        let line = line.trim_start_matches([' ', '-']).strip_prefix(key)?.trim_start();
        Some(line.strip_prefix(['=', ':'])?.trim().trim_matches('"'))
    };
    text.lines().filter_map(line)
}
