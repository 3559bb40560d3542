//! `regie referral`: the exemplar for every noun.

use snapbox::str;

use super::{Desk, same};

#[test]
fn list() {
    let desk = Desk::sample();
    same!(desk.en("referral list").done(), str![]);
}
