//! Who has to agree, who did, and who is still to be asked.

use snapbox::str;

use crate::cli::{Desk, same};

/// A child's case with two parents who hold direction, in the practice of early help.
fn family() -> Desk {
    let settings = "format = 'ledger/1'\nname = 'Vroeghulp'\nprofile = 'early-help'\nlanguage = 'nl'\n";
    let member = "format = 'team/1'\nhandle = 'ilse'\nname = 'Ilse Verdonck'\nmail = 'ilse.verdonck@devlier.example'\n";
    let desk = Desk::of(&[("regie.toml", settings), ("team/ilse.toml", member)]);
    let open =
        "case open --name 'Fien Maes' --notified-by family --question 'Ze spreekt nog niet.' --alias fien";
    let roles = "--role casemanager=team/ilse --route case-management --intensity intensive";
    desk.run(&format!("{open} {roles}")).done();
    for name in ["An Maes", "Bert Cools"] {
        desk.run(&format!("network person fien --name '{name}' --relation parent")).done();
        desk.run(&format!("case role fien --role parent --who '{name}'")).done();
    }
    desk.run("assessment add fien --need 'area=education; request=Hoe leert ze spreken?'").done();
    desk.run("plan draft fien").done();
    desk
}

/// A text on one line.
fn flat(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn both_parents_agree_to_the_plan_of_a_child() {
    let desk = family();
    let shown = desk.json("plan show fien")["items"][0].clone();
    assert_eq!(shown["standing"], "draft");
    // Case and content differ from run to run.
    let case = shown["case"].as_str().unwrap().to_owned();
    let hash = shown["hash"].as_str().unwrap().to_owned();
    let plain = |text: String| text.replace(&case, "[CASE]").replace(&hash, "[HASH]");
    assert_eq!(shown["plan"]["goal"].as_array().unwrap().len(), 1, "no standing goal in this practice");
    same!(
        plain(desk.nl("plan approve fien --who an --how signed").done().to_string()),
        str![[r#"
✓ Genoteerd: An Maes, akkoord, versie 1 ([HASH]).
! Stand van het plan: wacht op akkoord; nog te vragen: Bert Cools (ouder met de regie).
commit [COMMIT] · cases/2026-06/[ID]/plan.toml

"#]]
    );
    let head: Vec<String> = desk.nl("plan show fien").done().out.lines().take(8).map(str::to_owned).collect();
    same!(
        plain(head.join("\n")),
        str![[r#"
Plan van Fien Maes
══════════════════

Dossier       [CASE]
Stand         ! wacht op akkoord
Akkoord       ! nog te vragen: Bert Cools (ouder met de regie)
Versie        1
Vingerafdruk  [HASH]
"#]]
    );
    same!(
        plain(desk.nl("today").done().to_string()),
        str![[r#"
Vandaag, 15 juni 2026
═════════════════════

Van mij
Wat                                                 Kind       Dossier  Record  Dag  Termijn  Wie
──────────────────────────────────────────────────────────────────────────────────────────────────
! plan niet goedgekeurd; nog te vragen: Bert Cools  Fien Maes  [CASE]   –       –    –        ilse
(ouder met de regie)

"#]]
    );
    same!(
        plain(
            desk.en("plan approve fien --who bert --how spoken --decision refused --reason 'Too soon.'")
                .done()
                .to_string()
        ),
        str![[r#"
✓ Recorded: Bert Cools, refused, version 1 ([HASH]).
! The plan now stands as: refused; refused by Bert Cools.
commit [COMMIT] · cases/2026-06/[ID]/plan.toml

"#]]
    );
    let item = desk.json("today")["items"][0].clone();
    assert_eq!(item["assent"]["standing"], "refused");
    same!(
        plain(desk.en("plan approve fien --who bert --how signed").done().to_string()),
        str![[r#"
✓ Recorded: Bert Cools, approved, version 1 ([HASH]).
The plan now stands as: approved.
One proposed goal is now being worked on.
commit [COMMIT] · cases/2026-06/[ID]/plan.toml

"#]]
    );
    assert_eq!(desk.json("plan show fien")["items"][0]["assent"]["awaited"], serde_json::json!([]));
    assert_eq!(desk.json("today")["items"], serde_json::json!([]));
}

#[test]
fn the_reason_of_the_rule_names_who_is_asked() {
    let desk = Desk::sample();
    desk.run("plan approve tom --who client --how spoken --decision refused --reason 'Te druk.'").done();
    let found = flat(&desk.en("check tom").out);
    assert!(found.contains("Version 1 of the plan is not approved: refused by client."), "{found}");
    let found = flat(&desk.nl("check tom").out);
    assert!(found.contains("Versie 1 van het plan is niet goedgekeurd: geweigerd door client."), "{found}");
}

#[test]
fn versions_tell_who_agreed_and_which_one_stands() {
    let desk = Desk::sample();
    desk.run("plan handover tom").done();
    desk.run("plan goal tom gr6 --statement 'Tom werkt twee halve dagen.'").done();
    desk.run("plan approve tom --who client --how spoken --decision refused --reason 'Te druk.'").done();
    desk.run("plan goal tom gr6 --statement 'Tom werkt één halve dag.'").done();
    same!(
        desk.nl("plan versions tom").done(),
        str![[r#"
Versies van het plan van Tom Vereecke
═════════════════════════════════════

── Versie 1
Datum         10 juli 2025
Stand         ✓ goedgekeurd
Vingerafdruk  87c7032557943616
Overhandigd   Zorgnetwerk Beekdal – penhouder op 14 juli 2025, Zorgnetwerk Beekdal – penhouder op 15
              juni 2026

Wie akkoord ging
Datum        Wie            Stem          Beslissing  Hoe           Reden
─────────────────────────────────────────────────────────────────────────
10 jul 2025  Tom Vereecke   deelnemer     ✓ akkoord   schriftelijk  –
10 jul 2025  Hatice Yalvaç  professional  ✓ akkoord   mondeling     –

── Versie 2
Datum         15 juni 2026
Stand         ✗ geweigerd
Vingerafdruk  6bf22bc0a6924deb

Wie akkoord ging
Datum        Wie           Stem       Beslissing      Hoe        Reden
─────────────────────────────────────────────────────────────────────────
15 jun 2026  Tom Vereecke  deelnemer  ✗ niet akkoord  mondeling  Te druk.

── Versie 3
Nu            ✓ zo staat het plan er nu
Stand         ! gewijzigd sinds het akkoord
Vingerafdruk  9a646d61ad80db46

"#]]
    );
    let items = desk.json("plan versions tom")["items"].clone();
    let seen: Vec<_> =
        items.as_array().unwrap().iter().map(|one| (&one["number"], &one["standing"])).collect();
    let stands = |word: &str| serde_json::Value::from(word);
    assert_eq!(
        seen,
        [
            (&1.into(), &stands("approved")),
            (&2.into(), &stands("refused")),
            (&3.into(), &stands("changed-since-approval")),
        ]
    );
    assert_eq!(items[0]["handovers"].as_array().unwrap().len(), 2);
    desk.refused("plan versions gitte", 3);
}

#[test]
fn what_was_handed_over_is_the_present_content_or_not() {
    let desk = Desk::sample();
    let given = |desk: &Desk| {
        let shown = desk.en("plan show tom").done().out;
        shown[shown.find("Handed over").unwrap()..].to_owned()
    };
    same!(
        given(&desk),
        str![[r#"
Handed over
Date         To                               Version
───────────────────────────────────────────────────────────────
14 Jul 2025  Zorgnetwerk Beekdal – penhouder  ✓ 1, as it is now

"#]]
    );
    desk.run("plan goal tom gr6 --statement 'Tom werkt twee halve dagen.'").done();
    same!(
        desk.nl("plan handover tom").done(),
        str![[r#"
✓ Genoteerd: het plan (6bf22bc0a6924deb) ging naar Zorgnetwerk Beekdal – penhouder.
! Dit plan is niet goedgekeurd zoals het nu is. Stand: gewijzigd sinds het akkoord.
commit [COMMIT] · cases/2025-05/25sg2g/plan.toml

"#]]
    );
    same!(
        given(&desk),
        str![[r#"
Handed over
Date         To                               Version
───────────────────────────────────────────────────────────────
14 Jul 2025  Zorgnetwerk Beekdal – penhouder  1
15 Jun 2026  Zorgnetwerk Beekdal – penhouder  ✓ 2, as it is now

"#]]
    );
    let print = desk.print();
    desk.run("plan handover tom").done();
    assert_eq!(print, desk.print(), "the same is kept once");
    desk.run("plan approve tom --who client --how signed").done();
    desk.run("plan goal tom gr6 --statement 'Tom werkt één halve dag.'").done();
    desk.run("plan approve tom --who client --how signed").done();
    let later = flat(&desk.run("check tom --lang en --today 2026-07-10").out);
    assert!(later.contains("the pen holder still has the older content of 15 June 2026"), "{later}");
}
