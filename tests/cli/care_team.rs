//! `regie case team`.

use snapbox::str;

use super::{Desk, same};

#[test]
fn the_care_team_is_client_network_and_professionals() {
    let desk = Desk::sample();
    same!(
        desk.nl("case team gitte").done(),
        str![[r#"
Uitvoeringsteam van Gitte Moerman op 15 juni 2026 · m9mt35
══════════════════════════════════════════════════════════

Deelnemer
Naam           Rol  Doet  Sinds       Contactgegevens
─────────────────────────────────────────────────────────────────────────────────────────────
Gitte Moerman  –    –     9 jun 2026  Liefst een berichtje, niet bellen: gitte.m@post.example

Netwerk
Naam              Rol  Doet                                Sinds  Contactgegevens
─────────────────────────────────────────────────────────────────────────────────
Annemie Goethuys  –    geeft steun: praktisch, emotioneel  –      –

Professionals
Naam                  Rol                Doet          Sinds        Contactgegevens
──────────────────────────────────────────────────────────────────────────────────────────────────
Ilse Verdonck         casemanager zorg,  –             11 jun 2026  ilse.verdonck@devlier.example
(Zorggroep De Vlier)  referentiepersoon

Hatice Yalvaç         casemanager werk   –             11 jun 2026  hatice.yalvac@werkpunt.example
(Werkpunt Lindeveld)

Lore Stappers         –                  geeft steun:  –            –
(Ziekenfonds                             informatie
Onderling Welzijn)

"#]]
    );
    same!(
        desk.en("case team tom").done(),
        str![[r#"
Care team of Tom Vereecke on 15 June 2026 · 25sg2g
══════════════════════════════════════════════════

Participant
Name          Role  Does                                           Since        Contact
───────────────────────────────────────────────────────────────────────────────────────────────────
Tom Vereecke  –     Fietsen herstellen in de werkplaats, aan de    12 May 2025  Via zijn moeder, of
                    achterste bank, Rekenblad bijhouden en elke                 mail met één vraag
                    vrijdag doorsturen, Regelingen treffen met de               per bericht:
                    elf schuldeisers, Zondagse kookles via video,               tomv@post.example
                    Begeleid koken en wassen met iemand van
                    Gezinszorg

Network
Name                   Role            Does                                  Since        Contact
─────────────────────────────────────────────────────────────────────────────────────────────────
Paula Vereecke-Stas    informal carer  gives support: practical, financial,  19 May 2025  –
                                       emotional

Katrien Vereecke       –               Zondagse kookles via video, gives     –            –
                                       support: informational

Vriend van het spel    –               gives support: companionship          1 Jan 2018   –
(Deen, voornaam Mads)

Professionals
Name              Role       Does                 Since        Contact
────────────────────────────────────────────────────────────────────────────────────────────────────
Noor Claessen     case       –                    12 May 2025  noor.claessen@devlier.example
(Zorggroep De     manager
Vlier)            care

Hatice Yalvaç     case       Werkondersteunende   19 May 2025  hatice.yalvac@werkpunt.example
(Werkpunt         manager    maatregel aanvragen
Lindeveld)        work,
                  reference
                  person

Zorgnetwerk       pen        –                    10 Jul 2025  penhouder@zorgnetwerk-beekdal.example
Beekdal –         holder
penhouder

De Kiem –         –          Fietsen herstellen   8 Sep 2025   instroom@dekiem.example
maatwerkbedrijf              in de werkplaats,
                             aan de achterste
                             bank, referral
                             r4gnvm: in progress
                             since 15 September
                             2025

Wim Hellinckx     –          gives support:       15 Sep 2025  –
(De Kiem,                    informational,
fietswerkplaats)             practical

CAW Molenbeemd –  –          Regelingen treffen   13 Oct 2025  schuldhulp@caw-molenbeemd.example
schuldhulp                   met de elf
                             schuldeisers,
                             referral r7cv0y: in
                             progress since 20
                             October 2025

Asked, no yes or no yet
Name                For what                    Since        Contact
────────────────────────────────────────────────────────────────────────────────────────────────
Gezinszorg Beekdal  referral rvv5sa: requested  23 Apr 2026  aanvraag@gezinszorg-beekdal.example
                    since 23 April 2026

"#]]
    );
}

#[test]
fn the_care_team_of_a_closed_case_is_that_of_its_last_day() {
    let desk = Desk::sample();
    let shown = desk.nl("case team guido").done().out;
    assert!(shown.contains("op 27 november 2025"), "{shown}");
    same!(
        &shown[shown.find("Deed mee").unwrap()..],
        str![[r#"
Deed mee
Naam                       Als                                              Sinds        Tot en met
────────────────────────────────────────────────────────────────────────────────────────────────────
Ziekenfonds Onderling      Toelating vragen om deeltijds te hervatten,      26 nov 2024  22 jul 2025
Welzijn – dienst           Overlevingspensioen en verhoogde tegemoetkoming
maatschappelijk werk       aanvragen, doorverwijzing rtc46d: afgerond
                           sinds 25 maart 2025

Herstelacademie Oostmolen  Cursus over verlies volgen en daarna de          17 dec 2024  8 apr 2025
                           praatgroep, doorverwijzing r0k8be: afgerond
                           sinds 8 april 2025

De Kiem – maatwerkbedrijf  doorverwijzing rtwgdd: afgerond sinds 21 maart   23 jan 2025  21 mrt 2025
                           2025

"#]]
    );
}

#[test]
fn the_care_team_for_machines_and_on_another_day() {
    let desk = Desk::sample();
    let team = |on: &str| desk.json(&format!("case team mira --on {on}"));
    let told = |on: &str, who: &str| {
        let items = team(on)["items"].as_array().unwrap().clone();
        items.iter().find(|seat| seat["who"] == who).map(|seat| seat["standing"].clone())
    };
    assert_eq!(team("today")["format"], "regie/care-team/1");
    assert_eq!(told("2026-02-03", "services/gezinszorg-beekdal"), Some("present".into()));
    assert_eq!(told("2026-02-02", "services/gezinszorg-beekdal"), Some("asked".into()));
    assert_eq!(told("2026-02-10", "services/gezinszorg-beekdal"), Some("former".into()));
    assert_eq!(told("2026-01-20", "services/cgg-vlierhof"), None, "an action alone does not bring it in");
    let first = team("2026-06-15")["items"][0].clone();
    assert_eq!(first["side"], "client");
    assert_eq!(first["does"][2], "De bus naar het atelier oefenen op een rustig uur");
}

#[test]
fn a_care_team_of_nobody_says_how_to_begin() {
    let desk = Desk::sample();
    desk.write("cases/2026-06/m9mt35/network.toml", "format = \"network/1\"\n");
    let path = "cases/2026-06/m9mt35/case.toml";
    let text = desk.read(path);
    let roles = text.find("[[role]]").unwrap();
    desk.write(path, &text[..roles]);
    same!(
        desk.en("case team gitte").done(),
        str![[r#"
Care team of Gitte Moerman on 15 June 2026 · m9mt35
═══════════════════════════════════════════════════

Participant
Name           Role  Does  Since       Contact
──────────────────────────────────────────────────────────────────────────────────────────────
Gitte Moerman  –     –     9 Jun 2026  Liefst een berichtje, niet bellen: gitte.m@post.example

! Nobody of the network takes part. Who could do what? regie network show m9mt35
! No case manager, service or other professional takes part. Give a role with: regie case role
  m9mt35

"#]]
    );
    desk.refused("case team gitte --on ooit", 2);
    desk.refused("case team niemand", 3);
}
