//! Eight machines that work and meet at the same time.

use std::thread;

use regie::history::{Asked, Flaw, FlawKind};

use super::*;

const MACHINES: usize = 8;

/// `REGIE_RECORDS=100 cargo test eight_machines` for eight hundred.
#[test]
fn eight_machines_add_records_and_meet_in_a_loop() {
    let each = number("REGIE_RECORDS").unwrap_or(5);
    let (hub, first) = Hub::started();
    let machines: Vec<Place> = (0..MACHINES).map(|_| hub.machine()).collect();
    thread::scope(|scope| {
        for (own, place) in machines.iter().enumerate() {
            scope.spawn(move || {
                for count in 0..each {
                    add(place, &format!("m{own}-r{count}"));
                    let synced = try_sync(place).unwrap();
                    assert!(matches!(synced.hindrance, None | Some(Error::Crowded { .. })), "{synced:?}");
                    assert_eq!(synced.conflicts, Vec::<String>::new());
                }
            });
        }
    });
    // Who was overtaken to the end sends out what is left; then everybody takes in the rest.
    for place in machines.iter().chain(&machines).chain([&first]) {
        sync(place);
    }
    let tip = hub.git(&["rev-parse", "main"]);
    for place in machines.iter().chain([&first]) {
        assert_eq!(place.head(), tip);
        place.assert_clean();
    }
    let names = fs::read_dir(first.root.join("services")).unwrap().count();
    assert_eq!((names, first.root.join("conflicts").exists()), (MACHINES * each, false));
    let commits = hub.git(&["rev-list", "--count", "--no-merges", "main"]);
    assert_eq!(commits, (MACHINES * each + 1).to_string(), "every command's commit is in the one history");
    assert_eq!(hub.git(&["rev-list", "--count", "--max-parents=0", "main"]), "1");
    let asked = Asked { is_action: &|_| true, accepted: None };
    let verified = first.repository().verify(&asked, &mut |_| {}).unwrap();
    // The practitioner of this ledger has no address of her own.
    let flaws: Vec<_> = verified.flaws.iter().filter(|flaw| flaw.kind != FlawKind::UnknownAuthor).collect();
    assert_eq!(flaws, Vec::<&Flaw>::new());
    println!("{} records", MACHINES * each);
}
