//! Signed commits: made with the user's own key and program, exactly when the user's own settings ask for it.

use std::path::Path;

use snapbox::str;
use ssh_key::private::Ed25519Keypair;
use ssh_key::{HashAlg, LineEnding, PrivateKey, SshSig};

use super::{Desk, same};

/// Where the stand-in for `ssh-keygen` finds what it was called with.
const CALLED_WITH: &str = "REGIE_TEST_SIGN";

/// A key pair that is the same in every run; `seed` tells one from another.
pub(crate) fn pair(seed: u8) -> PrivateKey {
    PrivateKey::from(Ed25519Keypair::from_seed(&[seed; 32]))
}

/// The public key as ssh writes it.
pub(crate) fn public(seed: u8) -> String {
    pair(seed).public_key().to_openssh().unwrap()
}

/// The signature of a commit, as git would have it made.
pub(crate) fn signature(seed: u8, content: &[u8]) -> String {
    let made = SshSig::sign(&pair(seed), "git", HashAlg::Sha512, content).unwrap();
    made.to_pem(LineEnding::LF).unwrap()
}

/// Not a test of its own: what the program below runs in place of `ssh-keygen`, which not every machine has.
#[test]
fn stand_in_for_ssh_keygen() {
    let Ok(line) = std::env::var(CALLED_WITH) else { return };
    let words: Vec<&str> = line.split(' ').collect();
    let ["-Y", "sign", "-n", "git", "-f", key, rest @ ..] = words.as_slice() else { panic!("{line}") };
    let file = match rest {
        [file] | ["-U", file] => *file,
        _ => panic!("{line}"),
    };
    let named = std::fs::read_to_string(key).unwrap();
    let seed = (0..10).find(|seed| named.trim() == public(*seed)).unwrap();
    let content = std::fs::read(file).unwrap();
    std::fs::write(format!("{file}.sig"), signature(seed, &content)).unwrap();
}

/// A program that takes the arguments of `ssh-keygen`; its path.
fn program(desk: &Desk) -> String {
    let this = std::env::current_exe().unwrap();
    let test = "cli::signing::stand_in_for_ssh_keygen";
    let script = format!("#!/bin/sh\n{CALLED_WITH}=\"$*\" exec {} --exact {test} >&2\n", this.display());
    executable(desk, "signs", &script)
}

fn executable(desk: &Desk, name: &str, script: &str) -> String {
    use std::os::unix::fs::PermissionsExt;
    let path = desk.beside(name, script);
    std::fs::set_permissions(&path, std::fs::Permissions::from_mode(0o755)).unwrap();
    path
}

/// The user's own settings, with these lines besides.
pub(crate) fn settings(desk: &Desk, lines: &str) {
    let user = "[user]\n\tname = Ilse\n\temail = ilse.verdonck@devlier.example\n";
    desk.beside(".gitconfig", format!("{user}{lines}"));
}

/// Settings that ask for signatures with the key of this seed.
pub(crate) fn signing(desk: &Desk, seed: u8) {
    let key = desk.beside("key.pub", format!("{}\n", public(seed)));
    let program = program(desk);
    let lines = "[commit]\n\tgpgsign = true\n[gpg]\n\tformat = ssh\n[gpg \"ssh\"]\n\tprogram = ";
    settings(desk, &format!("{lines}{program}\n[user]\n\tsigningkey = {key}\n"));
}

const LINE: &str = "journal add tom --text Gebeld --how phone --with client --minutes 5";

#[test]
fn a_commit_is_signed_when_the_user_s_own_settings_ask_for_it() {
    let desk = Desk::sample();
    desk.run(LINE).done();
    assert!(!desk.git("cat-file commit HEAD").contains("gpgsig"));
    signing(&desk, 1);
    let before = desk.commits();
    desk.run(LINE).done();
    desk.assert_kept(before);
    let commit = desk.git("cat-file commit HEAD");
    let (header, message) = commit.split_once("\n\n").unwrap();
    let (plain, armour) = header.split_once("\ngpgsig ").unwrap();
    let armour = armour.replace("\n ", "\n");
    let signed = format!("{plain}\n\n{message}");
    let made: SshSig = armour.parse().unwrap();
    pair(1).public_key().verify("git", signed.as_bytes(), &made).unwrap();
    desk.git("fsck --strict");
}

#[test]
fn the_key_itself_may_stand_in_the_settings() {
    let desk = Desk::sample();
    let program = program(&desk);
    let lines = "[commit]\n\tgpgsign = true\n[gpg]\n\tformat = ssh\n[gpg \"ssh\"]\n\tprogram = ";
    settings(&desk, &format!("{lines}{program}\n[user]\n\tsigningkey = key::{}\n", public(2)));
    desk.run(LINE).done();
    assert!(desk.git("cat-file commit HEAD").contains("gpgsig -----BEGIN SSH SIGNATURE-----"));
}

#[test]
fn what_a_stopped_command_left_of_its_signature_goes_with_the_next() {
    let desk = Desk::sample();
    signing(&desk, 1);
    desk.write(".git/regie/sign/commit.sig", "-----BEGIN SSH SIGNATURE-----\n");
    desk.run(LINE).done();
    assert!(!desk.root.join(".git/regie/sign").exists());
}

#[test]
fn the_settings_of_the_ledger_itself_are_not_asked() {
    let desk = Desk::sample();
    let canary = desk.root.join("canary");
    let script = executable(&desk, "bites", &format!("#!/bin/sh\ntouch {}\n", canary.display()));
    desk.git("config commit.gpgsign true");
    desk.git("config gpg.format ssh");
    desk.git("config user.signingkey key");
    desk.git(&format!("config gpg.ssh.program {script}"));
    desk.run(LINE).done();
    assert!(!desk.git("cat-file commit HEAD").contains("gpgsig"));
    signing(&desk, 1);
    desk.run(LINE).done();
    assert!(desk.git("cat-file commit HEAD").contains("gpgsig"), "the user's own program signed");
    assert!(!Path::new(&canary).exists());
}

#[test]
fn a_signature_that_fails_refuses_the_command_and_nothing_changes() {
    let desk = Desk::sample();
    signing(&desk, 1);
    let script = executable(&desk, "refuses", "#!/bin/sh\necho 'agent refused operation' >&2\nexit 255\n");
    let key = desk.beside("key.pub", public(1));
    let lines = "[commit]\n\tgpgsign = true\n[gpg]\n\tformat = ssh\n[gpg \"ssh\"]\n\tprogram = ";
    settings(&desk, &format!("{lines}{script}\n[user]\n\tsigningkey = {key}\n"));
    let commit = desk.git("rev-parse HEAD");
    same!(
        desk.en(LINE).ended(3).err.replace(&script, "[PROGRAM]"),
        str![[r#"
error: The program that signs commits, [PROGRAM], did not sign: agent refused operation. Nothing has been kept.
way out: Look at git config --global user.signingkey and whether the key is there or in the agent (ssh-add -l), and give the command again. Or do without: git config --global commit.gpgsign false.

"#]]
    );
    assert_eq!(desk.git("rev-parse HEAD"), commit);
    desk.assert_clean();
    settings(&desk, &format!("{lines}/nowhere/signs\n[user]\n\tsigningkey = {key}\n"));
    assert!(desk.nl(LINE).ended(3).err.contains("kon niet starten: "));
}

#[test]
fn another_kind_of_signature_or_no_key_is_told_before_anything_is_asked() {
    let desk = Desk::sample();
    settings(&desk, "[commit]\n\tgpgsign = true\n");
    same!(
        desk.nl(LINE).ended(3).err,
        str![[r#"
fout: Je git-instellingen vragen ondertekende commits, van de soort openpgp; dit programma ondertekent alleen met een ssh-sleutel. Er is niets bewaard.
uitweg: Onderteken met je ssh-sleutel: git config --global gpg.format ssh en git config --global user.signingkey ~/.ssh/id_ed25519.pub. Alleen voor deze map: zet die regels in een eigen bestand en noem dat in ~/.gitconfig onder [includeIf "gitdir:MAP/"]. Of doe het zonder: git config --global commit.gpgsign false.

"#]]
    );
    settings(&desk, "[commit]\n\tgpgsign = true\n[gpg]\n\tformat = ssh\n");
    same!(
        desk.refused(&format!("{LINE} --lang en"), 3).err,
        str![[r#"
error: Your git settings ask for signed commits and name no key. Nothing has been kept.
way out: Name it: git config --global user.signingkey ~/.ssh/id_ed25519.pub. Or do without: git config --global commit.gpgsign false.

"#]]
    );
}

#[test]
fn the_team_knows_the_keys_of_its_members() {
    let desk = Desk::sample();
    let file = desk.beside("jan.pub", format!("{} jan@desk\n", public(3)));
    let line = format!("team add --handle jan --name Jan --mail jan@devlier.example --signing-key {file}");
    desk.run(&format!("{line} --signing-key '{}'", public(4))).done();
    same!(
        desk.read("team/jan.toml"),
        str![[r#"
format = "team/1"
handle = "jan"
name = "Jan"
mail = "jan@devlier.example"

[[signing_key]]
key = "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIO1JKMYo0cLG6ukDOJBZlWEpWSc6XGP5NjbBRhSshzfR jan@desk"

[[signing_key]]
key = "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIMqTrBcFGHBx1nuDx/8O/oEI6OxFMFdddyaHkzPb2r58"

"#]]
    );
    same!(
        desk.en("team show jan").done(),
        str![[r#"
Jan
═══

Short name        jan
Mail address      jan@devlier.example
Keys for signing  ssh-ed25519 …NjbBRhSshzfR, ssh-ed25519 …dyaHkzPb2r58

Open cases
No open cases.

"#]]
    );
    same!(
        desk.refused("team add --handle piet --name Piet --signing-key 'ssh-ed25519 AAAA' --lang en", 2),
        str![[r#"
--- stderr
error: “ssh-ed25519 AAAA” is not a public ssh key.
way out: Name the file that ends in .pub, or the line in it: ssh-ed25519 AAAA… Regie verifies ed25519, ecdsa and rsa.

"#]]
    );
}

#[test]
fn who_signs_begins_a_ledger_with_the_key_in_it() {
    let desk = Desk::empty();
    signing(&desk, 5);
    desk.run("init . --handle ilse").done();
    assert!(desk.read("team/ilse.toml").contains(&public(5)));
}
