//! `regie consent`: given, listed with its state, withdrawn once.

use super::Desk;

#[test]
fn a_consent_is_given_and_covers_a_term() {
    let desk = Desk::sample();
    let before = desk.commits();
    let line = "consent add tom --given-by client --with ocmw-budget --what 'de brieven' --purpose 'het plan' \
                --how spoken --until '6 maanden'";
    let kept = desk.nl(line).done();
    desk.assert_kept(before);
    assert!(kept.out.contains("Ze geldt tot en met 15 december 2026."), "{}", kept.out);
    let rows = desk.json("consent list tom");
    let rows = rows["items"].as_array().unwrap();
    let new = rows.iter().find(|row| row["what"] == "de brieven").unwrap();
    assert_eq!((&new["state"], &new["with"][0]), (&"valid".into(), &"services/ocmw-budget".into()));
    assert_eq!(rows.iter().find(|row| row["id"] == "cg30jg").unwrap()["state"], "expiring");
}

#[test]
fn a_consent_is_withdrawn_once() {
    let desk = Desk::sample();
    let before = desk.commits();
    desk.en("consent withdraw w2zjvx cwdr7b --on yesterday --reason 'Wants to tell it first.'").done();
    desk.assert_kept(before);
    assert!(!desk.message().contains("Wants"), "free text stays in the record");
    let again = desk.refused("consent withdraw w2zjvx cwdr7b --lang en", 3);
    assert!(again.err.contains("cwdr7b"), "{}", again.err);
    let all = desk.json("consent list w2zjvx");
    let state = |id: &str| {
        let rows = all["items"].as_array().unwrap();
        rows.iter().find(|row| row["id"] == id).unwrap()["state"].clone()
    };
    assert_eq!((state("cwdr7b"), state("cr0ws4")), ("withdrawn".into(), "valid".into()));
    let open = desk.json("consent");
    assert!(open["items"].as_array().unwrap().iter().all(|row| row["state"] != "withdrawn"));
    // A client may take it back after the case was closed too.
    desk.en("consent withdraw gamd1x czn140").done();
}

#[test]
fn what_is_missing_is_named() {
    let desk = Desk::sample();
    let missing = desk.refused("consent add tom --given-by client --lang en", 2);
    for flag in ["--with", "--what", "--purpose", "--how"] {
        assert!(missing.err.contains(flag), "{}", missing.err);
    }
    desk.refused("consent withdraw tom czzzzz", 3);
}

#[test]
fn the_practice_gives_no_consent_and_the_client_needs_none() {
    let desk = Desk::sample();
    for (by, with) in [("team/ilse", "caw-schuldhulp"), ("client", "client")] {
        let line = format!("consent add tom --given-by {by} --with {with} --what x --purpose y --how spoken");
        desk.refused(&line, 2);
    }
}
