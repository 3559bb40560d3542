//! `regie assessment icf`: codes with our own labels.

use snapbox::str;

use crate::cli::{Desk, same};

#[test]
fn by_their_beginning_or_by_a_word_in_either_language() {
    let desk = Desk::empty();
    same!(
        desk.en("assessment icf d47").done(),
        str![[r#"
ICF codes for “d47”
═══════════════════

Code  What                  Part
─────────────────────────────────────────────────
d470  bus, train and lifts  doing and taking part
d475  being the driver      doing and taking part

"#]]
    );
    same!(
        desk.nl("assessment icf sleep").done(),
        str![[r#"
ICF-codes bij “sleep”
═════════════════════

Code  Wat     Deel
──────────────────────────────
b134  slapen  lichaam en geest

"#]]
    );
    assert_eq!(
        desk.nl("assessment icf SLAPEN").done().out,
        desk.nl("assessment icf slapen").done().out.replace("slapen”", "SLAPEN”")
    );
    same!(
        desk.en("assessment icf nothing-like-it").done(),
        str![[r#"
ICF codes for “nothing-like-it”
═══════════════════════════════

No code answers to this.

"#]]
    );
    assert_eq!(desk.json("assessment icf")["items"].as_array().unwrap().len(), 30);
    assert_eq!(desk.json("assessment icf d111")["items"].as_array().unwrap().len(), 0);
}

#[test]
fn a_whole_code_in_words() {
    let desk = Desk::empty();
    same!(
        desk.en("assessment icf d450._3").done(),
        str![[r#"
ICF codes for “d450._3”
═══════════════════════

Code     What           Part                   How it stands
────────────────────────────────────────────────────────────────────────────
d450._3  going on foot  doing and taking part  difficulty in capacity: great

"#]]
    );
    same!(
        desk.nl("assessment icf E310+3").done(),
        str![[r#"
ICF-codes bij “E310+3”
══════════════════════

Code    Wat             Deel      Hoe het ermee gaat
────────────────────────────────────────────────────
e310+3  naaste familie  omgeving  steun: groot

"#]]
    );
    let item = desk.json("assessment icf b28010.2")["items"][0].clone();
    assert_eq!((&item["chapter"], &item["level"]), (&"b2".into(), &"fourth".into()));
    assert_eq!(item["label"]["nl"], "pijn");
    assert_eq!(item["measures"][0]["degree"], "moderate");
}

#[test]
fn the_shared_set_of_a_practice_and_what_is_still_open() {
    let desk = Desk::sample();
    desk.en("assessment add gitte --need 'area=work' --icf code=b130.2 --icf code=d155.1").done();
    same!(
        desk.en("assessment icf --set --case gitte").done(),
        str![[r#"
The shared set of ICF codes
═══════════════════════════

Code  What                            Part                   How it stands         Last assessed
────────────────────────────────────────────────────────────────────────────────────────────────
b130  energy and drive                body and mind          difficulty: moderate  15 Jun 2026

b164  planning and switching          body and mind          ! not looked at yet   –

b455  stamina                         body and mind          ! not looked at yet   –

d155  learning skills                 doing and taking part  difficulty in         15 Jun 2026
                                                             performance: slight

d240  bearing pressure                doing and taking part  ! not looked at yet   –

d720  harder contact                  doing and taking part  ! not looked at yet   –

d845  finding, keeping, leaving work  doing and taking part  ! not looked at yet   –

d850  paid work                       doing and taking part  ! not looked at yet   –

d855  unpaid work                     doing and taking part  ! not looked at yet   –

e310  close family                    surroundings           ! not looked at yet   –

e330  bosses and officials            surroundings           ! not looked at yet   –

e580  health care                     surroundings           ! not looked at yet   –

e590  help with work                  surroundings           ! not looked at yet   –

! 11 of the 13 codes have not been looked at yet in this case.

"#]]
    );
    let items = desk.json("assessment icf --set --case gitte")["items"].clone();
    assert_eq!(items.as_array().unwrap().len(), 13);
    assert_eq!(items[0]["last"][0]["code"], "b130.2");
    assert_eq!(items[1]["last"], serde_json::json!([]));
    desk.refused("assessment icf --set --case nobody", 3);
    desk.refused("assessment icf d4 --set", 2);
}
