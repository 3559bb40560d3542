//! `regie assessment`: needs in the client's words, ratings side by side.

use snapbox::str;

use super::{Desk, same};

#[test]
fn a_need_that_is_looked_at_again_stays_the_same_need() {
    let desk = Desk::sample();
    let before = desk.commits();
    let needs = "--need 'id=n43; area=work; urgency=now' --need 'area=transport; words=De bus is te vol'";
    same!(desk.en(&format!("assessment add tom {needs}")).done(), str![]);
    desk.assert_kept(before);
    same!(desk.message(), str![]);
    let items = desk.json("assessment show tom");
    let need = &items["items"][0]["assessment"]["need"][0];
    assert_eq!(need["id"], "n430zg");
    assert_eq!(need["urgency"], "now");
    assert!(need["words"].as_str().unwrap().starts_with("Ik ben niet lui."));
    assert!(need["request"].as_str().unwrap().starts_with("Is er werk"));
}

#[test]
fn show() {
    let desk = Desk::sample();
    same!(desk.nl("assessment show tom").done(), str![]);
}

#[test]
fn list() {
    let desk = Desk::sample();
    same!(desk.en("assessment").done(), str![]);
    same!(desk.nl("assessment show gitte").done(), str![]);
}

#[test]
fn what_does_not_fit_is_refused() {
    let desk = Desk::sample();
    desk.refused("assessment add tom", 2);
    desk.refused("assessment add tom --need 'words=x'", 3);
    desk.refused("assessment add tom --need 'area=wrk'", 2);
    desk.refused("assessment add tom --need 'area=work' --rating 'area=work; rater=client; level=12'", 3);
    desk.refused("assessment add tom --need 'id=n43; area=work' --need 'id=n43; area=work'", 3);
    desk.refused("assessment add tom --need 'id=nzz; area=work'", 3);
    desk.refused("assessment add gamd1x --need 'area=work'", 3);
}
