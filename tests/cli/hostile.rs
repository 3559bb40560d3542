//! A ledger that somebody made to do harm: nothing in it can start a program, or write outside its folder.

use std::fs;
use std::os::unix::fs::{PermissionsExt, symlink};
use std::path::Path;

use super::Desk;
use super::text::files;

/// Settings of git whose value is a program; `$0` stands for one that leaves a trace.
const PROGRAMS: [&str; 34] = [
    "core.fsmonitor=$0",
    "core.sshCommand=$0",
    "core.editor=$0",
    "core.pager=$0",
    "core.askPass=$0",
    "core.gitProxy=$0",
    "core.alternateRefsCommand=$0",
    "core.hooksPath=$1",
    "sequence.editor=$0",
    "pager.log=$0",
    "credential.helper=$0",
    "gpg.program=$0",
    "gpg.ssh.program=$0",
    "gpg.ssh.defaultKeyCommand=$0",
    "gpg.format=ssh",
    "commit.gpgSign=true",
    "user.signingKey=$0",
    "diff.external=$0",
    "diff.evil.command=$0",
    "diff.evil.textconv=$0",
    "merge.evil.driver=$0",
    "filter.evil.clean=$0",
    "filter.evil.smudge=$0",
    "filter.evil.process=$0",
    "filter.evil.required=true",
    "interactive.diffFilter=$0",
    "uploadpack.packObjectsHook=$0",
    "remote.origin.uploadpack=$0",
    "remote.origin.receivepack=$0",
    "trailer.evil.command=$0",
    "gc.recentObjectsHook=$0",
    "alias.fetch=!$0",
    "submodule.evil.update=!$0",
    "protocol.ext.allow=always",
];

const HOOKS: [&str; 14] = [
    "applypatch-msg",
    "pre-commit",
    "prepare-commit-msg",
    "commit-msg",
    "post-commit",
    "pre-merge-commit",
    "post-merge",
    "post-checkout",
    "post-rewrite",
    "pre-push",
    "reference-transaction",
    "pre-receive",
    "update",
    "post-update",
];

/// A sample ledger full of traps, with a remote of the same kind, and the folder in which a trace would be left.
fn trapped() -> (Desk, std::path::PathBuf) {
    let desk = Desk::sample();
    let away = Path::new(&desk.beside("x", "")).with_file_name("away");
    fs::create_dir_all(&away).unwrap();
    let trap = desk.beside("trap", format!("#!/bin/sh\ntouch {}/canary-$$\nexit 1\n", away.display()));
    fs::set_permissions(&trap, fs::Permissions::from_mode(0o755)).unwrap();
    let hub = desk.root.with_file_name("hub.git");
    desk.git(&format!("init -q --bare -b main --template= {}", hub.display()));
    desk.git(&format!("remote add origin {}", hub.display()));
    desk.write(".gitattributes", "* filter=evil merge=evil diff=evil ident text=auto\n");
    desk.write(".gitmodules", "[submodule \"evil\"]\n\tpath = evil\n\turl = ../evil.git\n\tupdate = none\n");
    desk.commit("by hand");
    for folder in [desk.root.join(".git"), hub] {
        let hooks = folder.join("hooks");
        fs::create_dir_all(&hooks).unwrap();
        for hook in HOOKS {
            fs::copy(&trap, hooks.join(hook)).unwrap();
        }
        let mut config = fs::read_to_string(folder.join("config")).unwrap();
        for line in PROGRAMS {
            let line = line.replace("$0", &trap).replace("$1", hooks.to_str().unwrap());
            let (key, value) = line.split_once('=').unwrap();
            let (section, name) = key.rsplit_once('.').unwrap();
            let head = match section.split_once('.') {
                Some((kind, own)) => format!("[{kind} \"{own}\"]"),
                None => format!("[{section}]"),
            };
            config = [config, format!("{head}\n\t{name} = {value}\n")].concat();
        }
        fs::write(folder.join("config"), config).unwrap();
    }
    symlink(away.join("through-a-file"), desk.root.join("services/link.toml")).unwrap();
    for folder in ["signals", "intervisions", "cases/2026-06"] {
        drop(fs::remove_dir_all(desk.root.join(folder)));
        symlink(&away, desk.root.join(folder)).unwrap();
    }
    (desk, away)
}

/// One of every kind of command, reading and writing; whether it is refused does not matter here.
const LINES: [&str; 44] = [
    "today",
    "check",
    "check tom",
    "explain",
    "trace tom",
    "status",
    "history",
    "history tom",
    "save",
    "schema",
    "man",
    "completions bash",
    "case list",
    "case show tom",
    "case edit tom --note Changed",
    "case open --name New --notified-by client --question x",
    "case phase tom --intensity light --reason x",
    "case close guido --reason need-met",
    "screening list tom",
    "screening add tom --complex-demand yes",
    "assessment list tom",
    "assessment add tom --need 'area=income; words=x'",
    "network show tom",
    "network person tom --name Em --relation sibling",
    "plan show tom",
    "plan draft tom",
    "plan diff tom",
    "plan action tom --what x --who client",
    "consent list tom",
    "referral list tom",
    "referral update tom rvv5sa --note x",
    "service list",
    "service add --slug lamp --name Lamp --area income",
    "journal list tom",
    "journal add tom --text 'A call.' --how phone",
    "monitoring show tom",
    "review due",
    "review add tom --client-present yes",
    "conference list tom",
    "signal list",
    "signal add --text x --kind waiting",
    "report caseload",
    "team list",
    "team add --handle jan --name Jan",
];

#[test]
fn no_command_starts_a_program_of_the_ledger_or_writes_outside_it() {
    let (desk, away) = trapped();
    let mut done = 0;
    for line in
        LINES.iter().chain(&["sync --dry-run", "sync", "sync", "undo", "diff tom", "verify", "doctor"])
    {
        let answer = desk.en(&format!("{line} --no-input"));
        assert_ne!(answer.code, Some(70), "{answer}");
        done += usize::from(answer.code == Some(0));
        let left = files(&away);
        assert!(left.is_empty(), "regie {line}: {left:?}");
    }
    assert!(done > 30, "most of them do their work: {done}");
    let hub = desk.root.with_file_name("hub.git").display().to_string();
    let copy = Desk::empty();
    copy.en(&format!("clone {hub} copy")).done();
    assert!(files(&away).is_empty());
    let copy = copy.inside("copy");
    copy.en("service add --slug kaars --name Kaars --area income").done();
    copy.en("sync").done();
    desk.en("service add --slug vuur --name Vuur --area income").done();
    desk.en("sync").done();
    let left = files(&away);
    assert!(left.is_empty(), "{left:?}");
    // The trap itself works.
    desk.try_git("commit -q --allow-empty -m 'by hand'");
    assert!(!files(&away).is_empty());
}

#[test]
fn settings_that_lead_elsewhere_are_refused() {
    let desk = Desk::sample();
    desk.git(&format!("config core.worktree {}", desk.root.parent().unwrap().display()));
    let answer = desk.en("journal add tom --text x --how phone --by ilse").ended(3);
    assert!(answer.err.contains("core.worktree"), "{answer}");
    let desk = Desk::sample();
    let away = desk.beside("precious", "words");
    fs::create_dir_all(desk.root.join(".git/regie")).unwrap();
    symlink(&away, desk.root.join(".git/regie/lock")).unwrap();
    desk.en("journal add tom --text x --how phone --by ilse").ended(3);
    assert_eq!(fs::read_to_string(&away).unwrap(), "words");
    fs::remove_dir_all(desk.root.join(".git/regie")).unwrap();
    symlink(Path::new(&away).parent().unwrap(), desk.root.join(".git/regie")).unwrap();
    desk.en("journal add tom --text x --how phone --by ilse").ended(3);
    assert_eq!(fs::read_to_string(&away).unwrap(), "words");
}
