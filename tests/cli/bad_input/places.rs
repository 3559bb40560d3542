//! Ledgers, repositories and disks that cannot take a change.

use std::fs;

use snapbox::str;

use super::{REFERRAL, both};
use crate::cli::{Desk, TODAY, same};

/// A command that would keep something.
const ADD: &str = "referral add tom --goal g6gnm4 --service caw-schuldhulp --question 'Kan het lager?'";

#[test]
fn no_ledger_here() {
    let desk = Desk::empty();
    same!(
        both(&desk, "referral list", 3),
        str![[r#"
error: There is no ledger here: no regie.toml in [DESK] or in a folder above it.
way out: Go to your ledger, name it with --ledger FOLDER, or begin one with regie init.
fout: Hier is geen register: geen regie.toml in [DESK] of in een map erboven.
uitweg: Ga naar je register, noem het met --ledger MAP, of begin er een met regie init.

"#]]
    );
}

#[test]
fn no_repository_here() {
    let desk = Desk::sample();
    fs::remove_dir_all(desk.root.join(".git")).unwrap();
    same!(
        both(&desk, &format!("{ADD} --by ilse"), 3),
        str![[r#"
error: The ledger in [DESK] is not in a git repository, so nothing can be kept.
way out: Type git init in that folder, then regie save.
fout: Het register in [DESK] staat niet in een git-repository, dus er kan niets bewaard worden.
uitweg: Typ git init in die map, en dan regie save.

"#]]
    );
    desk.run("referral list tom").done();
}

#[test]
fn nobody_known_to_git() {
    let desk = Desk::sample();
    desk.write("../home/.gitconfig", "");
    same!(
        both(&desk, &format!("{ADD} --by ilse"), 3),
        str![[r#"
error: Git does not know who you are, and every change is kept under somebody’s name.
way out: Type git config --global user.name "YOUR NAME" and git config --global user.email YOUR-ADDRESS.
fout: Git weet niet wie je bent, en elke wijziging wordt onder iemands naam bewaard.
uitweg: Typ git config --global user.name "JE NAAM" en git config --global user.email JE-ADRES.

"#]]
    );
    same!(
        both(&desk, ADD, 2),
        str![[r#"
error: Git knows no mail address, so it is not clear who is at work.
way out: Say who with --by SHORT-NAME, or settle it for good: who is in the team already gets the address with regie edit team/SHORT-NAME; who is new, with regie team add --handle SHORT-NAME --name "NAME" --mail ADDRESS.
fout: Git kent geen mailadres, dus het is niet duidelijk wie er aan het werk is.
uitweg: Zeg wie met --by KORTE-NAAM, of leg het voorgoed vast: wie al in het team zit, krijgt het adres met regie edit team/KORTE-NAAM; wie nieuw is, met regie team add --handle KORTE-NAAM --name "NAAM" --mail ADRES.

"#]]
    );
}

#[test]
fn a_detached_head() {
    let desk = Desk::sample();
    desk.git("checkout -q --detach");
    same!(
        both(&desk, ADD, 3),
        str![[r#"
error: Git stands on a commit and not on a branch (detached HEAD, [COMMIT]), so a new commit would get lost.
way out: Go to a branch first: git switch main.
fout: Git staat op een commit en niet op een tak (detached HEAD, [COMMIT]), dus een nieuwe commit zou verloren gaan.
uitweg: Ga eerst naar een tak: git switch main.

"#]]
    );
}

#[test]
fn a_merge_in_progress() {
    let desk = Desk::sample();
    let head = desk.git("rev-parse HEAD");
    desk.write(".git/MERGE_HEAD", head);
    same!(
        both(&desk, ADD, 3),
        str![[r#"
error: In git, a merge has been started and not finished.
way out: Finish it or break it off with git (git status tells how), and give the command again.
fout: In git is een merge begonnen en niet afgemaakt.
uitweg: Maak het af of breek het af met git (git status zegt hoe), en geef de opdracht opnieuw.

"#]]
    );
}

#[test]
fn a_hand_edited_file_in_the_way() {
    let desk = Desk::sample();
    let path = format!("{REFERRAL}.toml");
    desk.write(&path, format!("# nog navragen\n{}", desk.read(&path)));
    same!(
        both(&desk, "referral update tom r4gnvm --status on-hold", 3),
        str![[r#"
error: Edited by hand and not yet saved: cases/2025-05/25sg2g/referrals/2025-08-25-r4gnvm.toml. That work must not be overwritten.
way out: Keep it first with regie save, or put it back with git restore, and give the command again.
fout: Met de hand bewerkt en nog niet bewaard: cases/2025-05/25sg2g/referrals/2025-08-25-r4gnvm.toml. Dat werk mag niet overschreven worden.
uitweg: Bewaar het eerst met regie save, of zet het terug met git restore, en geef de opdracht opnieuw.

"#]]
    );
}

#[test]
fn a_disk_that_is_full() {
    let desk = Desk::sample();
    let before = desk.print();
    // No file may grow: what a full disk does, as far as a test can bring it about.
    for (language, words) in [("en", "larger than allowed"), ("nl", "groter dan toegelaten")] {
        let line = format!("ulimit -f 0; trap '' XFSZ; exec \"$0\" {ADD} --today {TODAY} --lang {language}");
        let answer = desk.shell(&line).ended(3);
        assert!(answer.err.contains(words), "{}", answer.err);
    }
    desk.assert_unchanged(&before, "on a full disk");
}

#[test]
fn a_lock_that_is_held() {
    let desk = Desk::sample();
    fs::create_dir_all(desk.root.join(".git/regie")).unwrap();
    let lock = fs::File::create(desk.root.join(".git/regie/lock")).unwrap();
    lock.lock().unwrap();
    same!(
        both(&desk, ADD, 4),
        str![[r#"
error: Another command is writing in this ledger.
way out: Nothing has been kept. Try again in a moment.
fout: Een andere opdracht schrijft in dit register.
uitweg: Er is niets bewaard. Probeer het straks opnieuw.

"#]]
    );
    lock.unlock().unwrap();
    desk.run(ADD).done();
}
