//! `regie sync` and `regie clone`: two people, one ledger.

use std::fs;

use snapbox::str;

use super::text::words;
use super::{Answer, Desk, same};

/// A change made on the day of these tests.
fn on_the_day(desk: &Desk, line: &str) {
    let mut command = desk.command();
    command.args(words(line)).env("GIT_AUTHOR_DATE", "2026-06-15T10:00:00+02:00");
    desk.answer(line, command, "").done();
}

/// What was said, whatever the folder of the remote is called.
fn said(answer: &Answer, hub: &str) -> String {
    let text = answer.to_string().replace(hub, "[HUB]");
    // The line below the title is as long as the folder's name.
    let lines = text.lines().map(|line| if line.contains('═') { "═" } else { line });
    lines.fold(String::new(), |text, line| text + line + "\n")
}

/// The sample ledger with a bare repository beside it, and where that is.
fn shared() -> (Desk, String) {
    let desk = Desk::sample();
    let hub = desk.root.with_file_name("hub.git");
    desk.git(&format!("init -q --bare -b main --template= {}", hub.display()));
    desk.git(&format!("remote add origin {}", hub.display()));
    (desk, hub.display().to_string())
}

/// A colleague's copy, made by `clone`.
fn colleague(hub: &str) -> Desk {
    let desk = Desk::empty();
    let settings = "[user]\n\tname = Noor\n\temail = noor.claessen@devlier.example\n";
    fs::write(desk.beside("x", "").replace("/x", "/.gitconfig"), settings).unwrap();
    desk.en(&format!("clone {hub} copy")).done();
    desk.inside("copy")
}

#[test]
fn what_one_did_the_other_sees() {
    let (ilse, hub) = shared();
    let first = ilse.en("sync").done();
    assert!(first.out.contains("Nothing came in, one went out."), "{first}");
    let noor = colleague(&hub);
    on_the_day(&ilse, "journal add tom --text 'Called the bank.' --how phone --with client");
    on_the_day(&ilse, "service add --slug lamp --name Lamp --area income");
    ilse.en("sync").done();
    same!(
        said(&noor.nl("sync").done(), &hub),
        str![[r#"
Samen met origin ([HUB])
═

Binnengekomen
Dossier            Deelnemer     Wie   Wijzigingen  Laatste
───────────────────────────────────────────────────────────────
het register zelf  –             ilse            1  15 jun 2026
25sg2g             Tom Vereecke  ilse            1  15 jun 2026

✓ Er kwamen 2 wijzigingen binnen, er vertrok niets.

"#]]
    );
    noor.assert_clean();
    assert_eq!(noor.git("rev-parse HEAD"), ilse.git("rev-parse HEAD"));
    assert!(noor.en("journal list tom").done().out.contains("Called the bank."));
    same!(
        said(&ilse.en("sync").done(), &hub),
        str![[r#"
Met origin ([HUB])
═

✓ Nothing new on either side.

"#]]
    );
}

#[test]
fn both_worked_and_both_see_it() {
    let (ilse, hub) = shared();
    ilse.en("sync").done();
    let noor = colleague(&hub);
    on_the_day(&ilse, "service add --slug lamp --name Lamp --area income");
    on_the_day(&noor, "service add --slug kaars --name Kaars --area income");
    ilse.en("sync").done();
    same!(
        said(&noor.en("sync").done(), &hub),
        str![[r#"
Met origin ([HUB])
═

Came in
Case               Participant  Who   Changes  Last
──────────────────────────────────────────────────────────
the ledger itself  –            ilse        1  15 Jun 2026

Went out
Case               Participant  Who   Changes  Last
──────────────────────────────────────────────────────────
the ledger itself  –            noor        1  15 Jun 2026

✓ One change came in, one went out.

"#]]
    );
    same!(
        noor.message(),
        str![[r#"
sync

Action: sync
Function: administration
Actor: noor
Regie-Version: 0.1.0
"#]]
    );
    let answer = ilse.json("sync");
    let item = &answer["items"][0];
    assert_eq!(answer["format"], "regie/sync/1");
    assert_eq!((&item["incoming"][0]["who"], &item["incoming"][0]["changes"]), (&"noor".into(), &1.into()));
    assert_eq!(item["incoming"][0]["actions"][0], "service.add");
    assert_eq!(
        (&item["conflicts"], &item["errors"], &item["hindrance"]),
        (&[(); 0].into(), &0.into(), &().into())
    );
    assert_eq!(noor.git("rev-parse HEAD"), ilse.git("rev-parse HEAD"));
}

#[test]
fn what_would_come_and_go_is_shown_before() {
    let (ilse, hub) = shared();
    ilse.en("sync").done();
    let noor = colleague(&hub);
    on_the_day(&ilse, "service add --slug lamp --name Lamp --area income");
    ilse.en("sync").done();
    on_the_day(&noor, "service add --slug kaars --name Kaars --area income");
    let head = noor.git("rev-parse HEAD");
    same!(
        said(&noor.en("sync --dry-run").done(), &hub),
        str![[r#"
Met origin ([HUB])
═

! Nothing is done: this would come in and go out.

Came in
Case               Participant  Who   Changes  Last
──────────────────────────────────────────────────────────
the ledger itself  –            ilse        1  15 Jun 2026

Went out
Case               Participant  Who   Changes  Last
──────────────────────────────────────────────────────────
the ledger itself  –            noor        1  15 Jun 2026

"#]]
    );
    assert_eq!(noor.git("rev-parse HEAD"), head);
    noor.assert_clean();
}

#[test]
fn what_keeps_two_from_meeting_is_told() {
    let desk = Desk::sample();
    same!(
        desk.refused("sync --lang en", 3),
        str![[r#"
--- stderr
error: This ledger knows no other place to meet (no git remote).
way out: Make an empty git repository where all of you can reach it (git init --bare on a shared disk or a server), and tell this ledger: git remote add origin ADDRESS

"#]]
    );
    same!(
        desk.refused("sync --lang nl", 3),
        str![[r#"
--- stderr
fout: Dit register kent geen andere plaats om samen te komen (geen git-remote).
uitweg: Maak een lege git-repository waar jullie allemaal bij kunnen (git init --bare op een gedeelde schijf of een server), en zeg dat aan dit register: git remote add origin ADRES

"#]]
    );
    same!(
        desk.refused("sync nobody --lang en", 3),
        str![[r#"
--- stderr
error: There is no remote “nobody”.
way out: Add it with git remote add nobody ADDRESS

"#]]
    );
    desk.git("remote add origin https://ann:secret@127.0.0.1:9/a.git");
    same!(
        desk.refused("sync --lang en", 4),
        str![[r#"
--- stderr
error: origin cannot be reached: there is no connection to https://127.0.0.1:9/a.git.
way out: Work on: everything is kept here, and nothing is half done. Give the command again when there is a connection.

"#]]
    );
    same!(
        desk.refused("sync --lang nl", 4),
        str![[r#"
--- stderr
fout: origin is niet bereikbaar: er is geen verbinding met https://127.0.0.1:9/a.git.
uitweg: Werk gerust voort: alles is hier bewaard, en niets staat halverwege. Geef de opdracht opnieuw als er verbinding is.

"#]]
    );
    desk.git("remote set-url origin /nowhere/a.git");
    same!(
        desk.refused("sync --lang en", 3),
        str![[r#"
--- stderr
error: There is no git repository at /nowhere/a.git.
way out: Is the disk there, is the address right? The address that a ledger knows is changed with git remote set-url origin ADDRESS.

"#]]
    );
    desk.git("remote set-url origin 'ext::sh -c true'");
    same!(
        desk.refused("sync --lang en", 3),
        str![[r#"
--- stderr
error: The address “ext::sh -c true” is not one that regie uses (ext): it takes a folder, ssh, https, git and file, and never starts a helper program.
way out: Look at it with git remote -v, and change it with git remote set-url NAME ADDRESS.

"#]]
    );
    assert!(desk.nl("clone ../desk/services").ended(3).err.contains("weg"));
}

#[test]
fn hand_edits_in_the_way_are_saved_first() {
    let (ilse, hub) = shared();
    ilse.en("sync").done();
    let noor = colleague(&hub);
    on_the_day(&ilse, "case edit tom --note Changed");
    ilse.en("sync").done();
    let path = ilse.git("show --format= --name-only HEAD").trim().to_owned();
    noor.write(&path, format!("# by hand\n{}", noor.read(&path)));
    same!(
        said(&noor.en("sync").ended(3), &hub),
        str![[r#"
--- stderr
error: Edited by hand and not yet saved: cases/2025-05/[ID]/case.toml. That work must not be overwritten.
way out: Keep it first with regie save, or put it back with git restore, and give the command again.

"#]]
    );
}

#[test]
fn what_cannot_be_read_is_refused_with_its_line() {
    let (ilse, hub) = shared();
    ilse.en("sync").done();
    let noor = colleague(&hub);
    ilse.write("services/half.toml", "format = \"service/1\"\nslug = \"half\"\nname =\n");
    ilse.commit("by hand");
    ilse.en("sync").done();
    same!(
        said(&noor.en("sync").ended(3), &hub),
        str![[r#"
--- stderr
error: What both sides make together could not be read, so nothing has been taken in:
way out: Have it put right where it was written, or here with git merge and an editor; then give the command again.

error: This is not valid TOML here (string values must be quoted, expected literal string)
 --> services/half.toml:3:7
  |
3 | name =
  |       ^
  |
  = way out: Look at the sign before this place: often a quotation mark, bracket or equals sign is missing.

"#]]
    );
    noor.assert_clean();
}

#[test]
fn clone_says_who_one_is_and_how_to_go_on() {
    let (ilse, hub) = shared();
    ilse.en("sync").done();
    let head = ilse.git("rev-parse --short=7 HEAD");
    let said = |answer: &Answer| said(answer, &hub).replace(head.trim(), "[COMMIT]");
    let desk = Desk::empty();
    same!(
        said(&desk.en(&format!("clone {hub}")).done()),
        str![[r#"
✓ The ledger is in hub: one change by one person.
You are ilse here.
Go on with cd hub and regie today; regie sync meets the others again.
commit [COMMIT] · 83 files

"#]]
    );
    same!(
        desk.refused(&format!("clone {hub} --lang en"), 3),
        str![[r#"
--- stderr
error: hub is not empty, and nothing in it should be overwritten.
way out: Choose a folder that is new or empty.

"#]]
    );
    fs::write(desk.beside("x", "").replace("/x", "/.gitconfig"), "").unwrap();
    same!(
        said(&desk.nl(&format!("join {hub} nog-een")).done()),
        str![[r#"
✓ Het register staat in nog-een: één wijziging van één persoon.
! Git weet nog niet wie je bent: git config --global user.name "JE NAAM" en git config --global
  user.email JE-ADRES.
Ga verder met cd nog-een en regie today; met regie sync kom je weer samen met de anderen.
commit [COMMIT] · 83 bestanden

"#]]
    );
    same!(
        desk.refused("clone /nowhere.git --lang nl", 3),
        str![[r#"
--- stderr
fout: Er is geen git-repository op /nowhere.git.
uitweg: Is de schijf er, klopt het adres? Het adres dat een register kent, verander je met git remote set-url origin ADRES.

"#]]
    );
    assert!(!desk.root.join("nowhere").exists());
}

#[test]
fn a_bare_repository_that_was_made_under_another_branch_name_is_cloned_all_the_same() {
    let (ilse, hub) = shared();
    ilse.git(&format!("--git-dir={hub} symbolic-ref HEAD refs/heads/master"));
    ilse.en("sync").done();
    let desk = Desk::empty();
    desk.en(&format!("clone {hub} copy")).done();
    assert_eq!(desk.inside("copy").git("symbolic-ref --short HEAD").trim(), "main");
}
