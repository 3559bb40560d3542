//! `regie assessment`: needs in the client's words, ratings side by side.

mod compare;
mod form;
mod icf;
mod instrument;
mod whole;

use snapbox::str;

use super::{Desk, same};

#[test]
fn a_need_that_is_looked_at_again_stays_the_same_need() {
    let desk = Desk::sample();
    let before = desk.commits();
    let needs = "--need 'id=n43; area=work; urgency=now' --need 'area=transport; words=De bus is te vol'";
    same!(
        desk.en(&format!("assessment add tom {needs}")).done(),
        str![[r#"
✓ Assessment 25sg2g/[ID] kept, with 2 needs.
! One need has no request yet: no goal can be proposed for it.
Next step: regie plan draft 25sg2g
commit [COMMIT] · cases/2025-05/25sg2g/assessments/2026-06-15-[ID].toml

"#]]
    );
    desk.assert_kept(before);
    same!(
        desk.message(),
        str![[r#"
assessment.add 25sg2g/[ID]

Case: 25sg2g
Record: 25sg2g/[ID]
Action: assessment.add
Function: assessment
Actor: ilse
Regie-Version: 0.1.0
"#]]
    );
    let items = desk.json("assessment show tom");
    let need = &items["items"][0]["assessment"]["need"][0];
    assert_eq!(need["id"], "n430zg");
    assert_eq!(need["urgency"], "now");
    assert!(need["words"].as_str().unwrap().starts_with("Ik ben niet lui."));
    assert!(need["request"].as_str().unwrap().starts_with("Is er werk"));
}

#[test]
fn show() {
    let desk = Desk::sample();
    same!(
        desk.nl("assessment show tom").done(),
        str![[r#"
Assessment mrzsp6
═════════════════

Dossier    25sg2g
Deelnemer  Tom Vereecke
Datum      16 juni 2025
Door       Noor Claessen

── Levensproject
  “Een plek waar de dingen kloppen. Een fiets die iemand anders had weggegooid en die dan weer
   rijdt.”

── Behoeften

Levensdomein: inkomen
  “Ik heb op ja geklikt. Het waren maar kleine bedragen. Nu zijn het er elf.”

Behoefte            naf5kh
Verwoord door       deelnemer
Hulpvraag           Hoe geraak ik van die elf af, in een volgorde die klopt?
Dringendheid        kan niet wachten
Wat moeilijk loopt  Elf kredieten en abonnementen, deels bij buitenlandse firma's.
Sterktes            Heeft er een rekenblad van, perfect bijgehouden
Grenzen             Neemt de telefoon niet op

Levensdomein: werk
  “Ik ben niet lui. Het magazijn was te luid en niemand zei wanneer het klaar was.”

Behoefte                    n430zg
Verwoord door               deelnemer
Hulpvraag                   Is er werk waar ik één ding tegelijk mag doen, en waar het stil is?
Dringendheid                binnen enkele weken
Wat moeilijk loopt          Ontslagen na drie jaar, zonder uitleg die hij begreep.
Sterktes                    Nauwkeurig, onthoudt elk onderdeelnummer
Grenzen                     Lawaai, en plots veranderende afspraken
Invloed van de omgeving     Op kantoren krijgt hij een ticket en een nummer; dan gaat hij weer naar
                            huis.
Hulp uit het eigen netwerk  Moeder brengt hem weg, maar zou dat liever niet meer moeten.

Levensdomein: dagelijks leven
  “Mama moet mij niet leren koken. Iemand anders mag dat wel.”

Behoefte                    n3tyr2
Verwoord door               deelnemer
Hulpvraag                   Hoe leer ik mijn plan trekken terwijl mama er nog is?
Dringendheid                binnen enkele weken
Wat moeilijk loopt          Moeder neemt over voor hij kan proberen.
Sterktes                    Volgt een stappenplan tot op de gram
Grenzen                     Begint niet zonder dat iemand 'nu' zegt
Invloed van de omgeving     Moeder vindt hulp van buiten een vorm van opgeven.
Hulp uit het eigen netwerk  Zus wil via video meekijken op zondag.

Scores naast elkaar, van 1 (zo kan het niet verder) tot 10 (zoals ik het wil)
Levensdomein     deelnemer  netwerk  professional
─────────────────────────────────────────────────
inkomen                  2        –             –
werk                     2        –             –
dagelijks leven          6        3             4

• dagelijks leven, netwerk: Moeder: 'Zonder mij eet hij niet.'

Hulpbronnen
Soort        informeel                                              formeel
───────────────────────────────────────────────────────────────────────────
materieel    • Werkbank en gereedschap van zijn vader in de garage  –
             • Rekenblad met alle schulden

immaterieel  –                                                      –

Risico en bescherming
Niveau            risico                                          bescherming
───────────────────────────────────────────────────────────────────────────────────────────
persoon           –                                               Vaste dag, vast uur werkt
gezin en familie  Alle zorg rust op een moeder van bijna tachtig  –

Functioneren (ICF)
Code     Wat                       Hoe het ermee gaat                         Opmerking
───────────────────────────────────────────────────────────────────────────────────────────
b130.1   energie en zin            moeite: licht                              –

b164.2   plannen en schakelen      moeite: matig                              Plannen lukt,
                                                                              beginnen niet

b455.0   uithouding                moeite: geen                               –

d155.10  vaardigheden leren        moeite in uitvoering: licht, moeite in     –
                                   vermogen: geen

d240.33  omgaan met spanning       moeite in uitvoering: groot, moeite in     –
                                   vermogen: groot

d720.32  moeilijker omgang         moeite in uitvoering: groot, moeite in     –
                                   vermogen: matig

d845.43  werk vinden, houden,      moeite in uitvoering: volledig, moeite in  –
         beëindigen                vermogen: groot

d850.42  betaald werk              moeite in uitvoering: volledig, moeite in  –
                                   vermogen: matig

d855.31  onbetaald werk            moeite in uitvoering: groot, moeite in     –
                                   vermogen: licht

e310+4   naaste familie            steun: volledig                            –

e330.2   chefs en gezagsdragers    belemmering: matig                         –

e580.1   gezondheidszorg           belemmering: licht                         –

e590.2   werk- en arbeidsdiensten  belemmering: matig                         –

"#]]
    );
}

#[test]
fn list() {
    let desk = Desk::sample();
    same!(
        desk.en("assessment").done(),
        str![[r#"
Assessments
═══════════

Case    Participant     Record  Date         By    Needs  Requests  Rated by
─────────────────────────────────────────────────────────────────────────────────────────────
25sg2g  Tom Vereecke    mrzsp6  16 Jun 2025  noor      3         3  participant, network,
                                                                    professional

4fb11g  Marleen Dhoore  mswjcd  7 Aug 2025   ilse      4         4  participant, network,
                                                                    professional

w2zjvx  Mira Lauwaert   m7qgyv  6 Nov 2025   ilse      4         3  participant, professional

gxnnae  Rachid Oubella  m6ycfy  7 May 2026   noor      4         4  participant, network,
                                                                    professional

"#]]
    );
    same!(
        desk.nl("assessment show gitte").done(),
        str![[r#"
Geen assessments.

"#]]
    );
}

#[test]
fn what_does_not_fit_is_refused() {
    let desk = Desk::sample();
    desk.refused("assessment add tom", 2);
    desk.refused("assessment add tom --need 'words=x'", 2);
    desk.refused("assessment add tom --need 'area=wrk'", 2);
    desk.refused("assessment add tom --need 'area=work' --rating 'area=work; rater=client; level=12'", 2);
    desk.refused("assessment add tom --need 'id=n43; area=work' --need 'id=n43; area=work'", 3);
    desk.refused("assessment add tom --need 'id=nzz; area=work'", 3);
    desk.refused("assessment add gamd1x --need 'area=work'", 3);
}
