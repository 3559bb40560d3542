//! `cargo bench --bench sync`: a meeting that takes in 200 new records and sends out one, beside plain `git fetch`,
//! `git merge` and `git push` of the same commits, in turn on the same disk. Ends with 1 when it takes too long.
#![expect(
    clippy::unwrap_used,
    clippy::print_stdout,
    clippy::disallowed_methods,
    reason = "a measurement stands outside the layers and may stop at the first surprise"
)]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode, Stdio};
use std::time::Instant;

use regie::history::{Error, Repository};
use regie::ledger::Change;
use regie::model::Function;

/// How many records come in.
const RECORDS: usize = 200;

/// How often both ways are measured.
const ROUNDS: usize = 7;

/// How many times plain git it may take, in hundredths.
const MOST: u128 = 300;

fn main() -> ExitCode {
    let hold = tempfile::tempdir().unwrap();
    let base = hold.path();
    fs::write(base.join(".gitconfig"), "[user]\n\tname = Test\n\temail = test@example.org\n").unwrap();
    prepare(base);
    let mut ratios: Vec<u128> = (0..ROUNDS).map(|round| measure(base, round)).collect();
    ratios.sort_unstable();
    let shown = |ratio: &u128| format!("{}.{:02}", ratio / 100, ratio % 100);
    let median = ratios.get(ROUNDS / 2).copied().unwrap_or(u128::MAX);
    let all: Vec<String> = ratios.iter().map(shown).collect();
    println!("sync of {RECORDS} records: median {} times plain git ({})", shown(&median), all.join(" "));
    if median <= MOST { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

/// A bare repository that is 200 records ahead of a machine, which has one of its own.
fn prepare(base: &Path) {
    let (one, other) = (base.join("one"), base.join("machine"));
    run(base, "git", &["init", "-q", "--bare", "-b", "main", "hub.git"]);
    run(base, env!("CARGO_BIN_EXE_regie"), &["init", "one", "--quiet", "--handle", "ilse"]);
    run(&one, "git", &["remote", "add", "origin", "../hub.git"]);
    run(&one, "git", &["push", "-q", "-u", "origin", "main"]);
    run(base, "git", &["clone", "-q", "hub.git", "machine"]);
    (0..RECORDS).for_each(|count| add(&one, &format!("record-{count}")));
    run(&one, "git", &["push", "-q"]);
    add(&other, "own");
}

fn add(ledger: &Path, slug: &str) {
    let text =
        format!("format = \"service/1\"\nslug = \"{slug}\"\nname = \"{slug}\"\nareas = [\"income\"]\n");
    let change = Change::new("service.add", Function::Linking).write(format!("services/{slug}.toml"), text);
    let repository = Repository::open(ledger).unwrap();
    repository.keep("0.0.0", || Ok::<_, Error>(change), &mut |_| {}).unwrap();
}

/// Both ways once, each on its own copy; how many hundredths of plain git the meeting took.
fn measure(base: &Path, round: usize) -> u128 {
    let ours = copied(base, &format!("ours-{round}"));
    let plain = copied(base, &format!("plain-{round}"));
    let ours_done = || run(&ours, env!("CARGO_BIN_EXE_regie"), &["sync", "--quiet"]);
    let git = || {
        run(&plain, "git", &["fetch", "-q", "origin"]);
        run(&plain, "git", &["merge", "-q", "--no-edit", "origin/main"]);
        run(&plain, "git", &["push", "-q", "origin", "main"]);
    };
    // Who goes first changes from round to round.
    let (took, done) =
        if round.is_multiple_of(2) { (timed(ours_done), timed(git)) } else { turned(timed(git), ours_done) };
    took * 100 / done.max(1)
}

fn turned(done: u128, ours_done: impl FnOnce()) -> (u128, u128) {
    (timed(ours_done), done)
}

fn timed(work: impl FnOnce()) -> u128 {
    let start = Instant::now();
    work();
    start.elapsed().as_micros()
}

/// A copy of the machine and of the bare repository beside it.
fn copied(base: &Path, name: &str) -> PathBuf {
    let folder = base.join(name);
    fs::create_dir(&folder).unwrap();
    run(base, "cp", &["-a", "machine", "hub.git", folder.to_str().unwrap()]);
    let machine = folder.join("machine");
    run(&machine, "git", &["remote", "set-url", "origin", "../hub.git"]);
    machine
}

fn run(folder: &Path, program: &str, args: &[&str]) {
    let home = folder.ancestors().find(|above| above.join(".gitconfig").exists()).unwrap();
    let mut command = Command::new(program);
    command.args(args).current_dir(folder).env_clear().stdin(Stdio::null());
    command.env("PATH", std::env::var_os("PATH").unwrap()).env("HOME", home).env("GIT_CONFIG_NOSYSTEM", "1");
    assert!(command.status().unwrap().success(), "{program} {args:?}");
}
