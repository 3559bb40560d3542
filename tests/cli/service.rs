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
! leeg has no area of life yet, so --area may not find it.
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

── Experience from the own referrals
Number                2
Status                requested 1, completed 1
Accepted              1 of 1 (100%)
Start after (median)  40 days
Need met              1 of 1 (100%)

"#]]
    );
    assert_eq!(desk.run("service show nowhere").code, Some(3));
}

#[test]
fn show_computes_experience_from_the_own_referrals() {
    let desk = Desk::sample();
    let shown = desk.nl("service show mobiel").done().out;
    same!(
        &shown[shown.find("── Ervaring").unwrap()..],
        str![[r#"
── Ervaring uit de eigen doorverwijzingen
Aantal                       1
Stand                        geweigerd 1
Aanvaard                     0 van 1 (0 %)
Behoefte vervuld             0 van 1 (0 %)
Redenen van weigering        te complex 1
Betwiste weigeringen         1
Wat het betwisten opleverde  elders 1

"#]]
    );
    let shown = desk.en("service show zorgnetwerk").done().out;
    same!(
        &shown[shown.find("── Experience").unwrap()..],
        str![[r#"
── Experience from the own referrals
No referrals to this service yet, so no experience yet.

"#]]
    );
    let own = desk.en("service show cgg").done().out;
    assert!(own.contains("belongs to the own umbrella organisation"), "{own}");
    let item = desk.json("service show mobiel")["items"][0].clone();
    assert_eq!((&item["slug"], &item["experience"]["answered"]), (&"mobiel-team-beekdal".into(), &1.into()));
    assert_eq!(item["experience"]["contests"][0]["result"], "elsewhere");
    assert_eq!(item["waiting_known"], "fresh");
}

#[test]
fn edit_changes_what_is_said_and_dates_the_waiting_time() {
    let desk = Desk::sample();
    let before = desk.commits();
    same!(
        desk.nl("service edit herst --waiting-days 30").done(),
        str![[r#"
✓ herstelacademie is bijgewerkt.
commit [COMMIT] · services/herstelacademie.toml

"#]]
    );
    desk.assert_kept(before);
    same!(
        desk.message(),
        str![[r#"
service.edit services/herstelacademie

Record: services/herstelacademie
Action: service.edit
Function: linking
Actor: ilse
Regie-Version: 0.1.0
"#]]
    );
    let diff = desk.git("diff --unified=0 HEAD~1");
    let changed = diff.lines().filter(|line| line.starts_with(['+', '-'])).skip(2).collect::<Vec<_>>();
    assert_eq!(changed, ["-waiting_on = 2025-02-17", "+waiting_on = 2026-06-15"]);
    assert!(desk.read("services/herstelacademie.toml").contains("# Wachttijd nog van vorig jaar"));
    desk.run("service edit herst --waiting-days 20 --waiting-on 2026-06-01 --area wonen --cost ''").done();
    let text = desk.read("services/herstelacademie.toml");
    assert!(text.contains("waiting_on = 2026-06-01") && text.contains("areas = [\"housing\"]"), "{text}");
    assert!(!text.contains("cost"), "an empty value takes it away: {text}");
    same!(
        desk.en("service edit herst --area ''").done(),
        str![[r#"
✓ herstelacademie is brought up to date.
! herstelacademie has no area of life yet, so --area may not find it.
commit [COMMIT] · services/herstelacademie.toml

"#]]
    );
    let file = desk.beside("changes.toml", "waiting_days = 10\n");
    desk.run(&format!("service edit herst --from {file}")).done();
    assert!(desk.read("services/herstelacademie.toml").contains("waiting_on = 2026-06-15"));
}

#[test]
fn find_ranks_with_reasons_and_tells_apart_what_is_not_known() {
    let desk = Desk::sample();
    same!(
        desk.nl("service find --area 'geestelijke gezondheid' --place beekdal --within 90").done(),
        str![[r#"
Passende diensten
═════════════════

Levensdomeinen     geestelijke gezondheid
Waar               beekdal
Hoogstens wachten  90 dagen

Zorgnetwerk Beekdal – penhouder · zorgnetwerk-beekdal
• werkt voor geestelijke gezondheid
• werkt in Beekdal
• wachttijd 7 dagen, gehoord op 1 juni 2026
• plaats als het nodig is: ja
• afspraak tot en met 30 juni 2028

CGG Vlierhof – volwassenen · cgg-vlierhof
• werkt voor geestelijke gezondheid
• werkt in Beekdal
• wachttijd 75 dagen, gehoord op 4 mei 2026
• plaats als het nodig is: gedeeltelijk
• zei ja op 1 van 1 (100 %)
• hulp begon na 67 dagen (mediaan)
• ! Deze dienst hoort bij de eigen koepel: weeg eerst wat anderen aanbieden.

"#]]
    );
    same!(
        desk.en("service find --area mental-health --within 40 --exclude-own").done(),
        str![[r#"
Services that fit
═════════════════

Areas of life          mental health
Waiting at most        40 days
Umbrella organisation  not the own umbrella organisation

Zorgnetwerk Beekdal – penhouder · zorgnetwerk-beekdal
• works for mental health
• waiting time 7 days, heard on 1 June 2026
• a place when needed: yes
• agreement until 30 June 2028

── Perhaps: not everything is known of these

Herstelacademie Oostmolen · herstelacademie
• works for mental health
• said yes to 1 of 1 (100%)
• help began after 40 days (median)
• ! waiting time 30 days, but that is of 17 February 2025: ask again

"#]]
    );
    let json = desk.json("service find --area mental-health --within 40");
    assert_eq!(json["format"], "regie/service-search/1");
    let told: Vec<_> =
        json["items"].as_array().unwrap().iter().map(|one| (&one["service"], &one["fits"])).collect();
    assert_eq!(
        told,
        [(&"zorgnetwerk-beekdal".into(), &true.into()), (&"herstelacademie".into(), &false.into())]
    );
}

#[test]
fn find_for_a_case_takes_its_areas_and_place() {
    let desk = Desk::sample();
    let found = desk.en("service find --case tom --for fiets").done();
    same!(
        found,
        str![[r#"
Services that fit
═════════════════

Areas of life  work, income, daily living
Where          Oostmolen
Words          fiets

De Kiem – maatwerkbedrijf · maatwerk-de-kiem
• works for work
• works in Oostmolen
• mentions fiets
• waiting time 45 days, heard on 18 May 2026
• a place when needed: partly
• said yes to 3 of 3 (100%)
• help began after 27 days (median)
• ! asked before in this case on 25 August 2025 (r4gnvm): in progress

"#]]
    );
    let typed = desk.json("service find --case tom --area income --place Lindeveld --for 'vanaf 18'");
    assert_eq!(typed["items"][0]["service"], "ocmw-budget", "what is typed counts more than the case");
}

#[test]
fn find_of_nothing_says_what_to_loosen() {
    let desk = Desk::sample();
    same!(
        desk.nl("service find --area income --place Beekdal --for jongeren").done(),
        str![[r#"
Passende diensten
═════════════════

Levensdomeinen  inkomen
Waar            Beekdal
Woorden         jongeren

! Geen dienst waarvan bekend is dat alles past.

• 2 diensten zonder woorden

"#]]
    );
    same!(
        desk.en("service find --area work --for xyz --within 2").done(),
        str![[r#"
Services that fit
═════════════════

Areas of life    work
Words            xyz
Waiting at most  2 days

! No service of which everything is known to fit.
Let go of more than one condition, or put a service you know in the directory with regie service
add.

"#]]
    );
    let settings = desk.read("regie.toml").replace("organisation =", "# organisation =");
    desk.write("regie.toml", settings);
    let told = desk.en("service find --area mental-health --exclude-own").done().out;
    assert!(told.contains("names no own umbrella organisation"), "{told}");
}
