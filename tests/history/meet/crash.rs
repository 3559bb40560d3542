//! Killed at any point of a meeting: what came in is wholly there or wholly absent, and the next meeting finishes it.

use super::*;

/// The child of these tests: one meeting, stopped dead at the step that the parent asks for.
#[test]
fn child_that_dies() {
    let (Some(ledger), Some(at)) = (ledger_of_child(), number("REGIE_TEST_STEP")) else { return };
    let mut watch = |step: Step| {
        if Some(&step) == Step::ALL.get(at) {
            std::process::abort();
        }
    };
    let joining = Change::new("sync", Function::Administration);
    let synced = Repository::open(&ledger).unwrap().sync(None, (&joining, VERSION), &mut watch).unwrap();
    println!("acknowledged {}", synced.commit.unwrap());
}

/// A machine for which a file comes in, one goes and one changes; `own` is whether it has work of its own.
fn prepared(own: bool) -> (Hub, Place, Place) {
    let (hub, one) = Hub::started();
    add(&one, "gone");
    add(&one, "same");
    sync(&one);
    let other = hub.machine();
    let (path, text) = service("same", "Changed");
    let change = files(&[(&path, &text)]).delete("services/gone.toml");
    one.keep(&change);
    add(&one, "fresh");
    sync(&one);
    if own {
        let (path, text) = service("same", "same");
        other.keep(&files(&[(&path, &(text + "waiting_days = 3\n"))]));
    }
    (hub, one, other)
}

#[test]
fn killed_at_every_step_the_next_meeting_finds_it_whole_or_absent() {
    for own in [false, true] {
        for at in 0..Step::ALL.len() {
            // Going forward passes the same steps; those around the move are enough.
            if !own && !(8..=15).contains(&at) {
                continue;
            }
            let (hub, one, other) = prepared(own);
            let mut child = other.child("history::meet::crash::child_that_dies");
            let output = child.env("REGIE_TEST_STEP", at.to_string()).stderr(Stdio::null()).output().unwrap();
            let acknowledged = String::from_utf8_lossy(&output.stdout).contains("acknowledged");
            assert_eq!(output.status.success(), acknowledged);
            other.repository();
            let seen = [
                other.read("services/fresh.toml").is_some(),
                other.read("services/same.toml").unwrap().contains("Changed"),
                other.read("services/gone.toml").is_none(),
            ];
            assert!(seen == [true; 3] || seen == [false; 3], "{own} {:?} {seen:?}", Step::ALL[at]);
            assert!(seen[0] || !acknowledged);
            sync(&other);
            other.assert_clean();
            sync(&one);
            assert_eq!((one.head(), other.head()), (hub.git(&["rev-parse", "main"]), one.head()));
            let text = other.read("services/same.toml").unwrap();
            assert_eq!((text.contains("Changed"), text.contains("waiting_days")), (true, own), "{text}");
        }
    }
}
