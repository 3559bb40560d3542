//! `regie service`.

use snapbox::str;

use super::{Desk, same};

#[test]
fn add_takes_words_of_both_kinds_and_dates_the_waiting_time() {
    let desk = Desk::sample();
    let before = desk.commits();
    let line = "service add --slug woonhulp --name Woonhulp --area wonen,income --waiting-days 30";
    same!(
        desk.nl(line).done(),
        str![[r#"
✓ woonhulp staat op de sociale kaart.
commit [COMMIT] · services/woonhulp.toml

"#]]
    );
    desk.assert_kept(before);
    same!(
        desk.message(),
        str![[r#"
service.add services/woonhulp

Record: services/woonhulp
Action: service.add
Function: linking
Actor: ilse
Regie-Version: 0.1.0
"#]]
    );
    same!(
        desk.read("services/woonhulp.toml"),
        str![[r#"
format = "service/1"
slug = "woonhulp"
name = "Woonhulp"
areas = ["housing", "income"]
waiting_days = 30
waiting_on = 2026-06-15

"#]]
    );
    assert_eq!(desk.run(line).code, Some(3));
    same!(
        desk.en("service add --slug leeg --name Leeg").done(),
        str![[r#"
✓ leeg is in the directory.
! leeg has no area of life yet, so --area will not find it.
commit [COMMIT] · services/leeg.toml

"#]]
    );
}

#[test]
fn list_says_how_old_a_waiting_time_is() {
    let desk = Desk::sample();
    same!(
        desk.nl("service list --area education").done(),
        str![[r#"
Sociale kaart
═════════════

Dienst            Naam                       Levensdomeinen              Wachttijd      Hoe oud
───────────────────────────────────────────────────────────────────────────────────────────────
herstelacademie   Herstelacademie Oostmolen  geestelijke gezondheid,      30 dagen  ! 483 dagen
                                             onderwijs en vorming,
                                             ontspanning en vrije tijd

maatwerk-de-kiem  De Kiem – maatwerkbedrijf  werk, onderwijs en vorming   45 dagen     28 dagen

! Wachttijden met ! zijn te lang geleden gehoord. Vraag ze opnieuw na voor je doorverwijst.

"#]]
    );
    same!(
        desk.en("service list --area transport").done(),
        str![[r#"
Service directory
═════════════════

No services.

"#]]
    );
    let json = desk.json("service list --area education");
    assert_eq!(json["items"][0]["slug"], "herstelacademie");
    assert_eq!(json["items"][0]["waiting_stale"], true);
}

#[test]
fn show() {
    let desk = Desk::sample();
    same!(
        desk.en("service show herst").done(),
        str![[r#"
Herstelacademie Oostmolen
═════════════════════════

Short name             herstelacademie
Offer                  Korte cursussen over herstel, gegeven door ervaringsdeskundigen en
                       hulpverleners samen
Areas of life          mental health, education, leisure
Target group           Iedereen die met psychische kwetsbaarheid te maken heeft, ook naasten
Area served            Oostmolen, Lindeveld
Cost                   5 euro per cursus
Contact                inschrijven@herstelacademie-oostmolen.example
Umbrella organisation  Herstelacademie Oostmolen vzw

── Access
Waiting time           30 days
Waiting time heard on  17 February 2025
How old                ! 483 days
Available              unknown
Appropriate            yes
Acceptable             yes
Accessible             partly

"#]]
    );
    assert_eq!(desk.run("service show nowhere").code, Some(3));
}
