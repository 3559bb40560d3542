//! `regie signal`: raised without naming anybody, put on an agenda, answered; and what the records point at.

use snapbox::str;

use super::{Desk, same};

const WHAT: &str = "--kind waiting-time --what 'Wie trauma heeft, wacht een half jaar.'";

#[test]
fn a_signal_goes_from_raised_to_answered_and_every_step_stays() {
    let desk = Desk::sample();
    let before = desk.commits();
    let about = "--area mental-health --service cgg-vlierhof --place Lindeveld --case mira --case gitte";
    same!(
        desk.en(&format!("signal add {WHAT} {about}")).done(),
        str![[r#"
✓ Signal signals/[ID] (too long a wait) kept, seen in 2 cases.
Put it on an agenda with: regie signal update signals/[ID] --status on-agenda
commit [COMMIT] · signals/2026-06-15-[ID].toml

"#]]
    );
    desk.assert_kept(before);
    same!(
        desk.message(),
        str![[r#"
signal.add signals/[ID]

Record: signals/[ID]
Action: signal.add
Function: monitoring
Actor: ilse
Regie-Version: 0.1.0
"#]]
    );
    same!(
        desk.written(),
        str![[r#"
format = "signal/1"
id = "[ID]"
on = 2026-06-15
by = "ilse"
kind = "waiting-time"
what = "Wie trauma heeft, wacht een half jaar."
areas = ["mental-health"]
services = ["cgg-vlierhof"]
places = ["Lindeveld"]
cases = ["w2zjvx", "m9mt35"]
status = "raised"

"#]]
    );
    let id = desk.json("signal list")["items"][0]["id"].as_str().unwrap().to_owned();
    desk.run(&format!("signal update {id} --status on-agenda --body 'Netwerkoverleg'")).done();
    let text = "Er komt een tweede behandelaar.";
    same!(
        desk.nl(&format!("signal update signals/{id} --status answered --body 'De koepel' --text '{text}'"))
            .done(),
        str![[r#"
✓ Signaal signals/[ID] is nu: beantwoord.
commit [COMMIT] · signals/2026-06-15-[ID].toml

"#]]
    );
    desk.refused(&format!("signal update {id} --status raised"), 3);
    desk.refused(&format!("signal update {id} --status solved --on 2026-05-01"), 3);
    let shown = desk.nl(&format!("signal show {id}")).done().out;
    assert!(
        shown.contains(text) && shown.contains("Netwerkoverleg") && shown.contains("geagendeerd"),
        "{shown}"
    );
    assert!(!shown.contains("Mira"), "{shown}");
    desk.run(&format!("signal update {id} --status solved")).done();
    same!(
        desk.nl("signal").done(),
        str![[r#"
Signalen
════════

Geen signalen die nog iets vragen.

"#]]
    );
    assert_eq!(desk.json("signal list --all")["items"][0]["cases"], 2);
    assert_eq!(desk.json(&format!("history signals/{id}"))["items"].as_array().unwrap().len(), 4);
}

#[test]
fn a_signal_names_nobody() {
    let desk = Desk::sample();
    let named = "signal add --kind other --what 'Zoals bij Mira Lauwaert gaat het overal.'";
    same!(
        desk.en(named).ended(3),
        str![[r#"
--- stderr
error: The text holds a name from case w2zjvx. A signal goes outside and names nobody.
way out: Write it without the name; if it happens to be the same word, keep it with --[..].

"#]]
    );
    desk.refused(named, 3);
    let around = "signal add --kind other --what 'Sanne Gryspeert vraagt het ook.' --case mira";
    desk.refused(around, 3);
    desk.run(&format!("{around} --anyway")).done();
    desk.refused("signal add --kind other", 2);
    desk.refused("signal add --kind nothing --what x", 2);
    desk.refused("signal add --kind other --what x --on 2026-07-01", 3);
    desk.refused("signal show w00000", 3);
}

#[test]
fn the_records_point_at_what_falls_short() {
    let desk = Desk::sample();
    same!(
        desk.nl("signal suggest").done(),
        str![[r#"
Wat de records doen vermoeden
═════════════════════════════

Wat de records tonen  Waarover  Dossiers  Hoe vaak  Wachttijd  Melden met
─────────────────────────────────────────────────────────────────────────────────────────────────
geen dienst voor dit  wonen            1         1          –  regie signal add --kind no-service
levensgebied                                                   --area housing --case w2zjvx

Of het een signaal is, beslis jij: typ de opdracht en zeg met --what in één zin wat tekortschiet.

"#]]
    );
    let found = desk.json("signal suggest")["items"].clone();
    assert!(!found.to_string().contains("Mira"), "{found}");
}
