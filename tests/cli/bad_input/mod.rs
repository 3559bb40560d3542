//! Bad input: the place, the reason, a way out, the right exit code, in both languages, and nothing changed on disk.
//!
//! The broken files stand in `tests/fixtures/`; its `README.md` lists them.

mod assessment;
mod follow_up;
mod network;
mod places;
mod plan;
mod records;
mod typed;

use std::fs;
use std::path::Path;

use super::Desk;

/// A referral of Tom's, by its path without ending.
const REFERRAL: &str = "cases/2025-05/25sg2g/referrals/2025-08-25-r4gnvm";

fn fixture(name: &str) -> Vec<u8> {
    fs::read(Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures").join(name)).unwrap()
}

/// What `referral list tom` says of a referral with this content: English, then Dutch.
fn record(name: &str) -> String {
    let desk = Desk::sample();
    fs::remove_file(desk.root.join(format!("{REFERRAL}.toml"))).unwrap();
    let ending = name.rsplit_once('.').unwrap().1;
    desk.write(&format!("{REFERRAL}.{ending}"), fixture(&format!("records/{name}")));
    both(&desk, "referral list tom", 3)
}

/// What a refused command says, English, then Dutch; it changes nothing.
fn both(desk: &Desk, line: &str, code: i32) -> String {
    let [english, dutch] =
        ["en", "nl"].map(|language| desk.refused(&format!("{line} --lang {language}"), code));
    assert_eq!(english.out, "", "{line}");
    format!("{english}{dutch}").replace("--- stderr\n", "")
}
