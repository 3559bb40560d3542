//! `regie review`: what is due and from when it counts, held, late only with a reason.

use super::Desk;

#[test]
fn what_is_due_tells_the_day_it_was_counted_from() {
    let desk = Desk::sample();
    let due = desk.json("review");
    let first = &due["items"][0];
    assert_eq!((&first["case"], &first["state"]), (&"25sg2g".into(), &"overdue".into()));
    assert_eq!((&first["anchor"], &first["anchor_kind"]), (&"2025-11-13".into(), &"last-review".into()));
    assert_eq!(
        (&first["due"], &first["days"], &first["months"]),
        (&"2026-05-13".into(), &(-33).into(), &6.into())
    );
    assert_eq!(due["items"].as_array().unwrap().len(), 2, "the profile's notice");
    assert_eq!(desk.json("review due --within 1d")["items"].as_array().unwrap().len(), 1);
    assert_eq!(desk.json("review due --within 12m")["items"].as_array().unwrap().len(), 5);
    let shown = desk.nl("review").done().out;
    assert!(shown.contains("33 dagen") && shown.contains("laatste"), "{shown}");
}

#[test]
fn overdue_ones_fail_a_script_only_when_asked_and_only_those_it_looks_at() {
    let desk = Desk::sample();
    desk.run("review due").done();
    desk.run("review due --fail").ended(1);
    desk.run("review due --fail --by hatice").ended(1);
    desk.run("review due --fail --mine").done();
    desk.refused("review due --by nobody", 3);
    desk.refused("review due --within soon", 2);
    desk.refused("review due --mine --by noor", 2);
}

#[test]
fn a_late_review_wants_a_reason_and_echoes_the_next_day() {
    let desk = Desk::sample();
    let late = desk.refused("review add tom --client-present yes --lang en", 3);
    assert!(late.err.contains("--late-reason"), "{}", late.err);
    let before = desk.commits();
    let kept = desk.en(
        "review add tom --client-present yes --client-view 'Fine.' --late-reason 'Illness.' \
         --action 'action=apz1bs; received=yes; works=partly; fits=yes' --goal 'goal=gr6s16; rater=client; level=0'",
    );
    let kept = kept.done();
    desk.assert_kept(before);
    assert!(kept.out.contains("The next one is due by 15 December 2026 (every 6 months)."), "{}", kept.out);
    assert!(kept.out.contains("not looked at"), "five other actions: {}", kept.out);
    let held = desk.json("review list tom");
    let last = held["items"].as_array().unwrap().last().unwrap().clone();
    assert_eq!((&last["due"], &last["late"]), (&"2026-05-13".into(), &33.into()));
    let id = last["id"].as_str().unwrap();
    let shown = desk.nl(&format!("review show tom {id}")).done().out;
    assert!(shown.contains("“Fine.”") && shown.contains("Zoals verwacht (0)"), "{shown}");
    assert!(
        desk.read(&format!("cases/2025-05/25sg2g/reviews/2026-06-15-{id}.toml")).contains("due = 2026-05-13")
    );
}

#[test]
fn rows_that_do_not_fit_are_refused() {
    let desk = Desk::sample();
    let late = "review add tom --client-present yes --late-reason x --lang en";
    desk.refused("review add tom --late-reason x", 2);
    desk.refused(&format!("{late} --action 'action=apz1bs; got=yes'"), 2);
    desk.refused(&format!("{late} --action 'action=azzzzz; received=yes; works=yes; fits=yes'"), 3);
    desk.refused(&format!("{late} --goal 'goal=gr6s16; rater=client; level=3'"), 2);
    desk.refused("review add gamd1x --client-present yes", 3);
}
