//! `regie doctor`: what is not set up is told with the command that helps, and `--mend` sets right what it may.

use std::fs;
use std::os::unix::fs::PermissionsExt;

use snapbox::str;

use super::signing::{public, settings, signing};
use super::{Desk, same};

/// A new ledger in which nothing is amiss.
fn sound() -> Desk {
    let desk = Desk::empty();
    desk.run("init . --handle ilse").done();
    shut(desk)
}

/// The folder shut for others: what it is otherwise depends on the machine.
fn shut(desk: Desk) -> Desk {
    fs::set_permissions(&desk.root, fs::Permissions::from_mode(0o750)).unwrap();
    desk
}

/// A ledger of an older version: no schemas, no attributes, no drivers.
fn older() -> Desk {
    shut(Desk::sample())
}

/// What was seen of one thing, as `check state`; with the exit code.
fn states(desk: &Desk, line: &str) -> (Vec<String>, i32) {
    let answer = desk.run(&format!("{line} --format json"));
    let value: serde_json::Value = serde_json::from_str(&answer.out).unwrap_or_else(|_| panic!("{answer}"));
    let rows = value["items"].as_array().unwrap().iter();
    let word = |row: &serde_json::Value, key: &str| row[key].as_str().unwrap().to_owned();
    (rows.map(|row| format!("{} {}", word(row, "check"), word(row, "state"))).collect(), answer.code.unwrap())
}

/// What is told and is not in order.
fn amiss(desk: &Desk) -> Vec<String> {
    let (all, code) = states(desk, "doctor");
    let found: Vec<String> = all.into_iter().filter(|row| !row.ends_with(" good")).collect();
    let grave = |row: &String| row.ends_with(" warning") || row.ends_with(" error");
    assert_eq!(code, i32::from(found.iter().any(grave)), "{found:?}");
    found
}

/// What a new ledger is told anyway: nobody has to sign, or to have a remote.
const USUAL: [&str; 2] = ["signing advice", "remote advice"];

#[test]
fn a_new_ledger_is_in_order() {
    let desk = sound();
    same!(
        desk.en("doctor").done(),
        str![[r#"
Is everything in order?
═══════════════════════

✓ git [..] is on the path, new enough to fetch and push (2.9 or later).
✓ libgit2 [..] does the work on this machine. It cannot read repositories with SHA-256 objects,
  reftable, a split or sparse index, or a partial clone.
✓ The ledger stands on the branch main, and nothing is under way in git.
✓ Commits carry the name Ilse and the address ilse.verdonck@devlier.example.
✓ In the team you are ilse.
advice: Commits are not signed. That is allowed; a signature proves who made them.
Signing is switched on with git config --global gpg.format ssh, git config --global user.signingkey
~/.ssh/id_ed25519.pub and git config --global commit.gpgsign true.

advice: There is no remote: this ledger is on this machine only.
Name a shared folder or a server, git remote add origin ADDRESS, and type regie sync.

✓ No lock and no unfinished change was left behind.
✓ Nobody else on this machine can look into the folder.
✓ Plain git merge and git diff know records (.git/config).
✓ .gitattributes says which files the drivers are for, and that no line ending changes.
✓ The schemas in schemas/ are those of this program.
✓ Everything is kept; nothing was edited by hand.
✓ Nothing is left that two sides said differently.
✓ The clock says 15 June 2026, not before the last commit.
✓ Nothing stands in the way.

"#]]
    );
    same!(
        desk.nl("doctor").done(),
        str![[r#"
Is alles in orde?
═════════════════

✓ git [..] staat op het pad, nieuw genoeg om op te halen en te versturen (2.9 of later).
✓ libgit2 [..] doet het werk op deze machine. Het kan geen git-archieven lezen met
  SHA-256-objecten, reftable, een gesplitste of ijle index, of een gedeeltelijke kloon.
✓ Het register staat op de tak main, en in git is niets aan de gang.
✓ Commits dragen de naam Ilse en het adres ilse.verdonck@devlier.example.
✓ In het team ben jij ilse.
advies: Commits worden niet ondertekend. Dat mag; een handtekening bewijst wie ze maakte.
Ondertekenen zet je aan met git config --global gpg.format ssh, git config --global user.signingkey
~/.ssh/id_ed25519.pub en git config --global commit.gpgsign true.

advies: Er is geen remote: dit register staat alleen op deze machine.
Noem een gedeelde map of een server, git remote add origin ADRES, en typ regie sync.

✓ Er bleef geen slot en geen onafgemaakte wijziging achter.
✓ Niemand anders op deze machine kan in de map kijken.
✓ Gewone git merge en git diff kennen stukken (.git/config).
✓ .gitattributes zegt voor welke bestanden de drivers zijn, en dat geen regeleinde verandert.
✓ De schema’s in schemas/ zijn die van dit programma.
✓ Alles is bewaard; er is niets met de hand bewerkt.
✓ Er is niets dat twee kanten anders zeggen en nog openstaat.
✓ De klok zegt 15 juni 2026, niet vóór de laatste commit.
✓ Er staat niets in de weg.

"#]]
    );
    assert_eq!(amiss(&desk), USUAL);
    desk.assert_clean();
}

#[test]
fn an_older_ledger_is_set_right_once_and_nothing_else_is_touched() {
    let desk = older();
    let amiss_before = amiss(&desk);
    assert_eq!(amiss_before[2..], ["drivers warning", "attributes warning", "schemas warning"]);
    desk.write(".gitattributes", "*.pdf binary\n");
    desk.commit("mine");
    let (before, commits) = (desk.print(), desk.commits());
    desk.refused("doctor --mend --at HEAD", 3);
    let answer = desk.en("doctor --mend --dry-run").ended(1);
    assert!(answer.err.contains("Action: doctor.mend"), "{answer}");
    desk.assert_unchanged(&before, "doctor --mend --dry-run");
    same!(
        desk.en("doctor --mend").done(),
        str![[r#"
Is everything in order?
═══════════════════════

✓ git [..] is on the path, new enough to fetch and push (2.9 or later).
✓ libgit2 [..] does the work on this machine. It cannot read repositories with SHA-256 objects,
  reftable, a split or sparse index, or a partial clone.
✓ The ledger stands on the branch main, and nothing is under way in git.
✓ Commits carry the name Ilse and the address ilse.verdonck@devlier.example.
✓ In the team you are ilse.
advice: Commits are not signed. That is allowed; a signature proves who made them.
Signing is switched on with git config --global gpg.format ssh, git config --global user.signingkey
~/.ssh/id_ed25519.pub and git config --global commit.gpgsign true.

advice: There is no remote: this ledger is on this machine only.
Name a shared folder or a server, git remote add origin ADDRESS, and type regie sync.

✓ No lock and no unfinished change was left behind.
✓ Nobody else on this machine can look into the folder.
✓ set right: .git/config now names the drivers for git merge and git diff.
✓ set right: .gitattributes now says which files the drivers are for, and that no line ending
  changes (one commit).
✓ set right: The schemas in schemas/ are now those of this program (one commit).
✓ Everything is kept; nothing was edited by hand.
✓ Nothing is left that two sides said differently.
✓ The clock says 15 June 2026, not before the last commit.
✓ Nothing stands in the way.

"#]]
    );
    desk.assert_kept(commits);
    same!(
        desk.message(),
        str![[r#"
doctor.mend

Action: doctor.mend
Function: administration
Actor: ilse
Regie-Version: 0.1.0
"#]]
    );
    same!(
        desk.read(".gitattributes"),
        str![[r#"
*.pdf binary
* -text
*.toml merge=regie diff=regie
*.yaml merge=regie diff=regie
*.yml merge=regie diff=regie

"#]]
    );
    let changed = desk.changed();
    assert!(
        changed.lines().all(|line| line == "M .gitattributes" || line.starts_with("A schemas/")),
        "{changed}"
    );
    let print = desk.print();
    assert_eq!(amiss(&desk), USUAL);
    desk.run("doctor --mend").done();
    desk.assert_unchanged(&print, "doctor --mend");
    desk.run("verify").done();
}

#[test]
fn a_ledger_in_a_larger_repository_is_set_right_in_its_own_folder() {
    let desk = Desk::empty();
    desk.git("init -q -b main --template= .");
    desk.run("init inner --handle ilse").done();
    fs::write(desk.root.join("inner/.gitattributes"), "").unwrap();
    desk.commit("by hand");
    let inner = shut(desk).inside("inner");
    assert_eq!(amiss(&inner)[2..], ["attributes warning"]);
    inner.run("doctor --mend").done();
    assert!(inner.changed().contains("inner/.gitattributes"));
    assert_eq!(amiss(&inner), USUAL);
}

#[test]
fn attributes_that_others_overrule_are_told_and_left_alone() {
    let desk = sound();
    desk.write(".gitattributes", "*.toml merge=regie diff=regie\n*.toml merge=union\n* -text\n");
    desk.commit("mine");
    assert_eq!(amiss(&desk)[2..], ["attributes warning"]);
    desk.run("doctor --mend").done();
    assert_eq!(amiss(&desk), USUAL);
    desk.write(".git/info/attributes", "*.toml -merge\n");
    let before = desk.print();
    desk.run("doctor --mend").ended(1);
    desk.assert_unchanged(&before, "doctor --mend");
}

#[test]
fn a_stale_schema_and_a_stale_driver_are_found() {
    let desk = sound();
    desk.write("schemas/referral.schema.json", "{}\n");
    desk.commit("mine");
    desk.git("config merge.regie.driver 'regie merge %A'");
    assert_eq!(amiss(&desk)[2..], ["drivers warning", "schemas warning"]);
    let (rows, code) = states(&desk, "doctor --mend");
    assert!(
        rows.contains(&"drivers mended".to_owned()) && rows.contains(&"schemas mended".to_owned()),
        "{rows:?}"
    );
    assert_eq!((code, desk.changed().as_str()), (0, "M schemas/referral.schema.json"));
}

#[test]
fn work_of_the_user_is_not_overwritten() {
    let desk = older();
    desk.write(".gitattributes", "*.pdf binary\n");
    let answer = desk.refused("doctor --mend --lang en", 3);
    assert!(answer.err.contains(".gitattributes") && answer.err.contains("regie save"), "{answer}");
    same!(
        desk.en("doctor --mend --by niemand").ended(3).err.lines().next().unwrap_or_default(),
        str!["error: Nobody in the team is called “niemand”."]
    );
}

#[test]
fn outside_a_ledger_it_tells_of_git_and_the_identity() {
    let desk = Desk::empty();
    same!(
        desk.en("doctor").done(),
        str![[r#"
Is everything in order?
═══════════════════════

✓ git [..] is on the path, new enough to fetch and push (2.9 or later).
✓ libgit2 [..] does the work on this machine. It cannot read repositories with SHA-256 objects,
  reftable, a split or sparse index, or a partial clone.
✓ Commits carry the name Ilse and the address ilse.verdonck@devlier.example.
advice: There is no ledger in this folder or around it.
Go to the folder of one, or make one: regie init, regie clone ADDRESS.

✓ Nothing stands in the way.

"#]]
    );
    let (rows, _) = states(&desk, "doctor");
    assert_eq!(rows, ["git good", "libgit2 good", "identity good", "ledger advice"]);
    desk.refused("doctor --mend", 3);
    desk.beside(".gitconfig", "");
    same!(
        desk.nl("doctor").ended(1),
        str![[r#"
Is alles in orde?
═════════════════

✓ git [..] staat op het pad, nieuw genoeg om op te halen en te versturen (2.9 of later).
✓ libgit2 [..] doet het werk op deze machine. Het kan geen git-archieven lezen met
  SHA-256-objecten, reftable, een gesplitste of ijle index, of een gedeeltelijke kloon.
✗ fout: Git weet niet wie je bent, en elke wijziging wordt onder iemands naam bewaard.
Typ git config --global user.name "JE NAAM" en git config --global user.email JE-ADRES.

advies: Er is geen register in deze map of eromheen.
Ga naar de map van een register, of maak er een: regie init, regie clone ADRES.

✗ 1 fout.

"#]]
    );
}

#[test]
fn no_git_and_an_old_git_are_told() {
    let desk = sound();
    let folder = desk.root.with_file_name("bin");
    fs::create_dir_all(&folder).unwrap();
    let with = |path: &str| {
        let mut command = desk.command();
        command.args(["doctor", "--lang", "en"]).env("PATH", path);
        desk.answer("doctor", command, "").ended(1)
    };
    let path = folder.display().to_string();
    same!(
        with(&path).out.lines().nth(3).unwrap_or_default(),
        str!["✗ error: There is no git on this machine; regie fetches and pushes with it."]
    );
    let git = folder.join("git");
    fs::write(&git, "#!/bin/sh\necho git version 1.8.3.1\n").unwrap();
    fs::set_permissions(&git, fs::Permissions::from_mode(0o755)).unwrap();
    let told = with(&format!("{path}:/usr/bin:/bin")).out;
    assert!(told.contains("✗ error: git 1.8.3.1 is too old: sync and clone need 2.9"), "{told}");
}

#[test]
fn a_repository_that_libgit2_cannot_read_is_told() {
    let text = "format = \"ledger/1\"\nname = \"x\"\nprofile = \"general\"\nlanguage = \"nl\"\n";
    for (option, feature) in
        [("--object-format=sha256", "object-format"), ("--ref-format=reftable", "ref-storage")]
    {
        let desk = Desk::empty();
        desk.write("regie.toml", text);
        desk.git(&format!("init -q -b main --template= {option} ."));
        let answer = desk.en("doctor").ended(1);
        assert!(answer.out.replace('\n', " ").contains(feature), "{answer}");
    }
    let desk = sound();
    desk.git("update-index --split-index");
    assert!(amiss(&desk).contains(&"repository error".to_owned()));
    let desk = sound();
    desk.git("config core.repositoryformatversion 1");
    desk.git("config extensions.partialClone origin");
    assert!(amiss(&desk).contains(&"repository error".to_owned()));
    let desk = Desk::empty();
    desk.write("regie.toml", text);
    assert!(amiss(&desk).contains(&"repository error".to_owned()), "no repository at all");
}

#[test]
fn settings_that_cannot_be_read_are_told_and_the_rest_is_looked_at() {
    let desk = sound();
    desk.write("regie.toml", "format = \"ledger/1\"\nname = \n");
    let found = amiss(&desk);
    assert!(found.contains(&"ledger error".to_owned()), "{found:?}");
    let (rows, _) = states(&desk, "doctor");
    assert!(rows.contains(&"locks good".to_owned()), "{rows:?}");
}

#[test]
fn a_branch_that_cannot_move_is_told() {
    let desk = sound();
    desk.run("service add --slug ocmw --name Ocmw --area income").done();
    desk.git("checkout -q --detach");
    let answer = desk.en("doctor").ended(1);
    assert!(answer.out.contains("git switch main"), "{answer}");
}

#[test]
fn who_is_at_work_and_with_which_key() {
    let desk = sound();
    let user = |mail: &str| desk.beside(".gitconfig", format!("[user]\n\tname = Ilse\n\temail = {mail}\n"));
    user("ilse@elders.example");
    assert_eq!(amiss(&desk), ["member warning", USUAL[0], USUAL[1]]);
    let answer = desk.en("doctor").ended(1).out.replace('\n', " ");
    assert!(answer.contains("regie edit team/ilse"), "{answer}");
    signing(&desk, 1);
    assert_eq!(amiss(&desk), ["signing warning", USUAL[1]]);
    let answer = desk.en("doctor").ended(1).out.replace('\n', " ");
    assert!(answer.contains(&public(1)), "{answer}");
    let text = desk.read("team/ilse.toml");
    let row = |days: &str| format!("{text}\n[[signing_key]]\nkey = \"{} ilse@desk\"\n{days}", public(1));
    desk.write("team/ilse.toml", row("until = 2026-01-31\n"));
    desk.commit("a key");
    assert_eq!(amiss(&desk), ["signing warning", USUAL[1]]);
    desk.write("team/ilse.toml", row(""));
    desk.commit("the key counts");
    assert_eq!(amiss(&desk), [USUAL[1]]);
    user("ilse.verdonck@devlier.example");
    let answer = desk.en("doctor").done().out;
    assert!(answer.contains("The team lists a key of yours"), "{answer}");
    settings(&desk, "[commit]\n\tgpgsign = true\n");
    assert_eq!(amiss(&desk), ["signing error", USUAL[1]]);
    settings(&desk, "[commit]\n\tgpgsign = true\n[gpg]\n\tformat = ssh\n[user]\n\tsigningkey = /nowhere\n");
    assert_eq!(amiss(&desk), ["signing warning", USUAL[1]]);
    desk.beside(".gitconfig", "[user]\n\tname = Ilse\n");
    assert_eq!(amiss(&desk), ["identity error", USUAL[0], USUAL[1]]);
}

/// What is told of the remote.
fn remote(desk: &Desk) -> String {
    let told = desk.en("doctor --format md").out;
    let told = told.replace(desk.root.with_file_name("hub.git").to_str().unwrap(), "[HUB]");
    told.lines().filter(|line| line.contains("origin")).fold(String::new(), |text, line| text + line + "\n")
}

#[test]
fn where_the_ledger_stands_beside_its_remote() {
    let desk = sound();
    let hub = desk.root.with_file_name("hub.git").display().to_string();
    desk.git(&format!("init -q --bare -b main --template= {hub}"));
    desk.git(&format!("remote add origin {hub}"));
    same!(
        remote(&desk),
        str![[r#"
advice: The ledger has never met origin ([HUB], branch main).
*Bring them together: regie sync origin.*

"#]]
    );
    desk.run("sync").done();
    same!(
        remote(&desk),
        str![[r#"
**✓** The ledger is the same as origin ([HUB], branch main) when they last met.

"#]]
    );
    desk.run("service add --slug ocmw --name Ocmw --area income").done();
    same!(
        remote(&desk),
        str![[r#"
advice: 1 commit is here that origin ([HUB], branch main) did not have when they last met.
*Bring them together: regie sync origin.*

"#]]
    );
    desk.run("sync").done();
    desk.git("branch -q keep");
    desk.git("reset -q --hard HEAD~1");
    same!(
        remote(&desk),
        str![[r#"
advice: 1 commit of origin ([HUB], branch main) has not come in yet.
*Bring them together: regie sync origin.*

"#]]
    );
    desk.run("service add --slug caw --name Caw --area income").done();
    same!(
        remote(&desk),
        str![[r#"
advice: Since they last met: commits only here 1, only at origin ([HUB], branch main) 1.
*Bring them together: regie sync origin.*

"#]]
    );
    desk.git("config remote.origin.url 'ext::sh -c true'");
    assert!(amiss(&desk).contains(&"remote error".to_owned()));
}

#[test]
fn what_was_left_behind_is_found() {
    let desk = sound();
    desk.write(".git/refs/heads/main.lock", "");
    desk.write(".git/regie/intent", "no intent");
    let answer = desk.en("doctor");
    assert_eq!(answer.code, Some(1));
    assert!(answer.out.contains("rm .git/refs/heads/main.lock"), "{answer}");
    let desk = sound();
    let lock = fs::File::create(desk.root.join(".git/regie/lock")).unwrap();
    lock.lock().unwrap();
    assert_eq!(amiss(&desk)[2..], ["locks advice"]);
    drop(lock);
    desk.write("team/ilse.toml", format!("{}note = \"Nieuw\"\n", desk.read("team/ilse.toml")));
    assert_eq!(amiss(&desk)[2..], ["edits warning"]);
    let desk = sound();
    desk.git("commit -q --amend --no-edit --date 2026-06-16T08:00:00+0200");
    let answer = desk.en("doctor").ended(1).out.replace('\n', " ");
    assert!(
        answer.contains("The clock says 15 June 2026, and the last commit is of 16 June 2026"),
        "{answer}"
    );
    let desk = sound();
    desk.run("service add --slug ocmw --name Ocmw --area income").done();
    desk.git(&format!("clone -q --depth 1 file://{} shallow", desk.root.display()));
    let shallow = desk.inside("shallow");
    assert!(amiss(&shallow).contains(&"shallow warning".to_owned()));
}

#[test]
fn a_conflict_that_nobody_settled_is_an_error() {
    let fixtures = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures");
    let desk = Desk::laid(&[&fixtures.join("ledger"), &fixtures.join("rules/conflict-open")]);
    desk.run("doctor --mend --by ilse").ended(1);
    let found = amiss(&desk);
    assert!(found.contains(&"conflicts error".to_owned()), "{found:?}");
}

#[test]
fn a_folder_that_others_can_look_into_is_told() {
    let desk = sound();
    // The folder around the test's own is shut: open it up to there, as far as the machine lets others come.
    let mode = |path: &std::path::Path, mode: u32| {
        fs::set_permissions(path, fs::Permissions::from_mode(mode)).unwrap();
    };
    let around = desk.root.parent().unwrap().to_path_buf();
    let reachable = around
        .ancestors()
        .skip(1)
        .all(|path| fs::metadata(path).is_ok_and(|known| known.permissions().mode() & 0o001 != 0));
    mode(&around, 0o755);
    mode(&desk.root, 0o755);
    let open = amiss(&desk).contains(&"permissions warning".to_owned());
    assert_eq!(open, reachable);
    mode(&desk.root, 0o750);
    assert!(!amiss(&desk).contains(&"permissions warning".to_owned()));
}

#[test]
fn every_format_tells_the_same() {
    let desk = older();
    for format in ["table", "json", "jsonl", "csv", "md", "html"] {
        let answer = desk.run(&format!("doctor --lang en --format {format}")).ended(1);
        assert!(answer.out.contains("schemas"), "{answer}");
        assert!(!answer.out.contains("\u{1b}["), "{answer}");
    }
    let lines = desk.en("doctor --format csv").ended(1).out;
    same!(
        lines.lines().next().unwrap_or_default(),
        str![
            "check,state,seen.message,next.message,seen.facts.version,seen.facts.oldest,seen.facts.branch,seen.facts.name,seen.facts.mail,seen.facts.handle,seen.facts.count,seen.facts.today,seen.facts.last"
        ]
    );
}
