//! `regie plan`: drafted from needs, revised, agreed.

mod approval;
mod difference;
mod revised;

use snapbox::str;

use super::{Desk, same};

/// The id of the record that a command made.
fn made(desk: &Desk, line: &str) -> String {
    let record = desk.json(line)["items"][0]["record"].as_str().unwrap().to_owned();
    record.split_once('/').unwrap().1.to_owned()
}

fn standing(desk: &Desk) -> String {
    desk.json("plan show tom")["items"][0]["standing"].as_str().unwrap().to_owned()
}

#[test]
fn drafting_proposes_a_goal_for_each_request_once() {
    let desk = Desk::sample();
    let add =
        "assessment add tom --need 'area=transport; request=Hoe geraak ik op tijd?' --need 'area=leisure'";
    desk.run(add).done();
    let goals = desk.read("cases/2025-05/25sg2g/plan.toml");
    let before = desk.commits();
    same!(
        desk.en("plan draft tom").done(),
        str![[r#"
✓ 2 goals proposed.
25sg2g/[ID]: De afstand tot werk is kleiner. (standing goal of the trajectory, not from a request)
25sg2g/[ID]: Hoe geraak ik op tijd?
commit [COMMIT] · cases/2025-05/25sg2g/plan.toml

"#]]
    );
    desk.assert_kept(before);
    same!(
        desk.message(),
        str![[r#"
plan.draft 25sg2g

Case: 25sg2g
Record: 25sg2g/[ID]
Record: 25sg2g/[ID]
Action: plan.draft
Function: planning
Actor: ilse
Regie-Version: 0.1.0
"#]]
    );
    let after = desk.read("cases/2025-05/25sg2g/plan.toml");
    assert!(goals.lines().all(|line| after.contains(line)), "what was there stays as it was");
    let print = desk.print();
    same!(
        desk.en("plan draft tom").done(),
        str![[r#"
Nothing to add: every request has its goal.
Nothing had to change.

"#]]
    );
    assert_eq!(print, desk.print());
}

#[test]
fn a_plan_is_drafted_from_an_assessment() {
    let desk = Desk::sample();
    desk.refused("plan draft gitte", 3);
    desk.refused("plan show gitte", 3);
    desk.refused("plan approve gitte --who client --how signed", 3);
}

#[test]
fn show() {
    let desk = Desk::sample();
    same!(
        desk.nl("plan show mira").done(),
        str![[r#"
Plan van Mira Lauwaert
══════════════════════

Dossier       w2zjvx
Stand         ! gewijzigd sinds het akkoord
Akkoord       ! nog te vragen: deelnemer
Versie        2
Vingerafdruk  151b92ad33094717
Opmerking     Bijgewerkt op 11 juni na het eerste gesprek in Vlierhof: het doel over de slaap is
              bescheidener gezet en er kwam een actie bij. Opnieuw laten goedkeuren op 22 juni.

── Mira slaapt zes uur per nacht en gaat alleen naar de winkel, ook als het druk is.
  “Mijn lijf denkt dat hij elk moment binnenkomt. Ik weet dat het niet waar is, maar mijn lijf
   luistert niet.”

Doelstelling                   g9zj12
Hulpvraag                      Wie kan mij helpen om niet meer van elke deur te schrikken, zonder
                               dat ik alles weer van voor af aan moet vertellen?
Status                         lopend
Gekozen door                   deelnemer
Indicator                      Nachten van zes uur per week, en winkelbezoeken alleen, in haar
                               boekje
Streefdatum                    30 november 2026
Gewicht                        4
Beginniveau                    -2
Veel minder dan verwacht (−2)  Slaapt vier uur of minder, gaat niet alleen buiten
Minder dan verwacht (−1)       Twee nachten van zes uur, winkel met Sanne
Zoals verwacht (0)             Vier nachten van zes uur, winkel alleen
Meer dan verwacht (+1)         Zes nachten, ook de bus alleen
Veel meer dan verwacht (+2)    Slaapt met het licht uit

Acties
Wat                Wie            Wanneer       Waar          Hoe                 Status      Actie
────────────────────────────────────────────────────────────────────────────────────────────────────
Traumabehandeling  Mira           elke week op  CGG           Start vanuit het    lopend      akp91z
bij één vaste      Lauwaert, CGG  maandag       Vlierhof,     geschreven
therapeute         Vlierhof –                   lokaal met    verslag, geen
                   volwassenen                  twee deuren   nieuwe intake

Elke dag een       Mira Lauwaert  elke dag na   Vanuit de     In het boekje: hoe  lopend      a9vnvs
rondje alleen,                    de middag     studio        ver, hoe bang op
telkens één                                                   tien
straat verder

Blijven slapen op  Sanne          wanneer Mira  In de studio  Een bericht met     lopend      at58rf
slechte avonden    Gryspeert      het vraagt,                 een maan is genoeg
                                  hoogstens
                                  twee keer
                                  per week

De bus naar het    Mira           15 juli 2026  Lijn van      Drie keer samen,    lopend      adjf22
atelier oefenen    Lauwaert,                    Beekdal naar  Hatice zit twee
op een rustig uur  Hatice Yalvaç                Lindeveld     rijen verder;
                                                              daarna alleen

Hulp aan huis om   Gezinszorg     wekelijks     In de studio  Stopgezet: Mira     losgelaten  a5zkd2
weer structuur in  Beekdal                                    wil niemand in
de dag te krijgen                                             haar studio

── Mira woont in een eigen studio met haar naam niet op de bel.
  “Ik wil een sleutel die maar één keer bestaat.”

Doelstelling                   g9gsn2
Hulpvraag                      Hoe vind ik een plek die van mij is en waar hij niet komt?
Status                         bereikt
Gekozen door                   deelnemer
Indicator                      Huurcontract en sleutel
Streefdatum                    31 januari 2026
Gewicht                        3
Beginniveau                    -2
Veel minder dan verwacht (−2)  Op straat of terug
Minder dan verwacht (−1)       Blijft bij Sanne logeren
Zoals verwacht (0)             Eigen studio
Meer dan verwacht (+1)         Studio met contract van drie jaar
Veel meer dan verwacht (+2)    Sociale woning toegewezen

Acties
Wat                   Wie               Wanneer      Waar     Hoe                  Status    Actie
───────────────────────────────────────────────────────────────────────────────────────────────────
Studio boven het      Mira Lauwaert,    15 dec 2025  Beekdal  Sanne sprak de       ✓ gedaan  attqh5
naaiwinkeltje huren,  Sanne Gryspeert,                        huisbaas aan, Ilse
waarborg via het      Ilse Verdonck                           regelde de waarborg
OCMW

── Mira naait twee dagen per week in een atelier waar ze zich veilig genoeg voelt om te blijven.
  “Ik heb gordijnen genaaid voor een heel hotel. Ik kan dat nog, als er niemand achter mij staat.”

Doelstelling                   g909aj
Hulpvraag                      Waar kan ik weer naaien, met mijn rug tegen de muur?
Status                         lopend
Gekozen door                   deelnemer en casemanager samen
Indicator                      Aanwezige halve dagen per maand in het atelier
Streefdatum                    31 oktober 2026
Gewicht                        3
Beginniveau                    -2
Veel minder dan verwacht (−2)  Geen atelier
Minder dan verwacht (−1)       Eén halve dag per week
Zoals verwacht (0)             Vier halve dagen per week
Meer dan verwacht (+1)         Eerste betaalde opdracht
Veel meer dan verwacht (+2)    Deeltijds werk als stikster

Acties
Wat              Wie                Wanneer     Waar         Hoe             Status  Actie
───────────────────────────────────────────────────────────────────────────────────────────
Naaien in het    Mira Lauwaert, De  dinsdag en  De Schakel,  Bea verwittigt  lopend  a2yahx
atelier, aan de  Schakel –          vrijdag,    naaiatelier  als er bezoek
tafel tegen de   arbeidsmatige      voormiddag               komt
muur             activiteiten

── Hoe ver de doelstellingen staan

In de ogen van: deelnemer
Doelstelling                             Gewicht  Bij de start     Nu                  Verschil
───────────────────────────────────────────────────────────────────────────────────────────────
Mira slaapt zes uur per nacht en gaat          4  Veel minder dan  Veel minder dan           +0
alleen naar de winkel, ook als het druk           verwacht (−2)    verwacht (−2)
is.

Mira woont in een eigen studio met haar        3  Veel minder dan  Zoals verwacht (0)      ✓ +2
naam niet op de bel.                              verwacht (−2)

Mira naait twee dagen per week in een          3  Veel minder dan  Minder dan              ✓ +1
atelier waar ze zich veilig genoeg                verwacht (−2)    verwacht (−1)
voelt om te blijven.

T-score: van 22,73 bij de start naar 35,00 nu (50 is zoals verwacht).

In de ogen van: professional
Doelstelling                             Gewicht  Bij de start     Nu             Verschil
──────────────────────────────────────────────────────────────────────────────────────────
Mira slaapt zes uur per nacht en gaat          4  Veel minder dan  Minder dan         ✓ +1
alleen naar de winkel, ook als het druk           verwacht (−2)    verwacht (−1)
is.

2 doelstellingen zijn hier nog niet gescoord, dus is er geen T-score.

── Afspraken

Wat de deelnemer belooft
Datum       Van            Aan            Tekst                                             Record
──────────────────────────────────────────────────────────────────────────────────────────────────
4 dec 2025  Mira Lauwaert  Ilse Verdonck  Als ik iets afzeg, stuur ik toch een bericht. Al  bxa87h
                                          is het maar een punt.

Wat aan de deelnemer beloofd is
Datum       Van            Aan            Tekst                                               Record
────────────────────────────────────────────────────────────────────────────────────────────────────
4 dec 2025  Ilse Verdonck  Mira Lauwaert  Ik vertel jouw verhaal niet verder dan wat op onze  bhd6qr
                                          twee bladzijden staat.

── Crisisplan
Signalen vooraf             Staat hij aan de deur, of belt hij met een onbekend nummer.
Wat de deelnemer zelf doet  Bij paniek: naar buiten, tien dingen tellen die blauw zijn; bellen mag.
Stappen                     Niet opendoen, 112, daarna Sanne en Ilse. De wijkagent kent de situatie.
Wat niemand doet            Hem te woord staan door de brievenbus.
Bellen                      Sanne Gryspeert, Ilse Verdonck

Wie akkoord ging
Datum       Wie            Stem          Beslissing  Hoe          Versie
────────────────────────────────────────────────────────────────────────
4 dec 2025  Mira Lauwaert  deelnemer     ✓ akkoord   ondertekend  1
4 dec 2025  Hatice Yalvaç  professional  ✓ akkoord   mondeling    1

Overhandigd
Datum       Aan                              Versie
───────────────────────────────────────────────────
8 dec 2025  Zorgnetwerk Beekdal – penhouder  1

"#]]
    );
    same!(
        desk.en("plan").done(),
        str![[r#"
Plans
═════

Case    Participant     Standing                  Version  Goals  Open actions  Last approval
─────────────────────────────────────────────────────────────────────────────────────────────
25sg2g  Tom Vereecke    ✓ approved                      1      3             6  10 Jul 2025
4fb11g  Marleen Dhoore  ✓ approved                      1      4             6  18 Sep 2025
w2zjvx  Mira Lauwaert   ! changed since approval        2      2             5  4 Dec 2025
gxnnae  Rachid Oubella  draft                           1      5             6  –
m9mt35  Gitte Moerman   ! no plan                       –      0             0  –

"#]]
    );
}

#[test]
fn a_goal_is_added_and_revised() {
    let desk = Desk::sample();
    let levels = "--much-less Niets --expected 'Eén rit' --baseline -2 --weight 3";
    let add =
        format!("plan goal tom --statement 'Tom neemt de bus.' --need n43 {levels} --target 2026-12-15");
    let id = made(&desk, &add);
    let before = desk.commits();
    same!(
        desk.nl(&format!("plan goal tom {id} --more 'Twee ritten'")).done(),
        str![[r#"
✓ Doelstelling 25sg2g/[ID] bewaard.
! Er staat nog niet bij wie deze doelstelling koos. Noteer het met --chosen-by
! Sommige niveaus van deze doelstelling staan in woorden en deze niet: Minder dan verwacht (−1),
  Veel meer dan verwacht (+2). Zonder alle vijf is ze moeilijk te scoren.
commit [COMMIT] · cases/2025-05/25sg2g/plan.toml

"#]]
    );
    desk.assert_kept(before);
    let goals = desk.json("plan show tom")["items"][0]["plan"]["goal"].clone();
    let goal = goals.as_array().unwrap().iter().find(|goal| goal["id"] == id.as_str()).unwrap();
    assert_eq!(goal["levels"]["more"], "Twee ritten");
    assert_eq!(goal["levels"]["expected"], "Eén rit");
    assert_eq!(goal["status"], "proposed");
    desk.refused(&format!("plan goal tom {id}"), 2);
    desk.refused(&format!("plan goal tom {id} --baseline 5"), 2);
    desk.refused("plan goal tom gzzzzz --note x", 3);
    same!(
        desk.en("plan goal tom --statement Loose").done(),
        str![[r#"
✓ Goal 25sg2g/[ID] kept.
! This goal hangs on no need. Tie it with --need
! It does not say yet who chose this goal. Record it with --chosen-by
commit [COMMIT] · cases/2025-05/25sg2g/plan.toml

"#]]
    );
}

#[test]
fn an_action_that_is_done_has_its_day() {
    let desk = Desk::sample();
    let id =
        made(&desk, "plan action tom --what 'Bus oefenen' --goal gr6 --who client,hatice --kind self-help");
    let action = |desk: &Desk| {
        let plan = desk.json("plan show tom")["items"][0]["plan"]["action"].clone();
        plan.as_array().unwrap().iter().find(|action| action["id"] == id.as_str()).unwrap().clone()
    };
    same!(
        desk.en(&format!("plan action tom {id} --status done")).done(),
        str![[r#"
✓ Action 25sg2g/[ID] kept.
commit [COMMIT] · cases/2025-05/25sg2g/plan.toml

"#]]
    );
    assert_eq!(action(&desk)["done_on"], "2026-06-15");
    desk.run(&format!("plan action tom {id} --status open")).done();
    assert!(action(&desk)["done_on"].is_null());
    same!(
        desk.nl("plan action tom --what 'Iets'").done(),
        str![[r#"
✓ Actie 25sg2g/[ID] bewaard.
! Deze actie dient geen doelstelling. Leg de band met --goal
! Er staat nog niet bij wie dit doet. Noteer het met --who
commit [COMMIT] · cases/2025-05/25sg2g/plan.toml

"#]]
    );
}

#[test]
fn a_change_after_approval_shows() {
    let desk = Desk::sample();
    let before = desk.commits();
    desk.refused("plan approve tom --who client --how signed --decision refused", 3);
    let no = "plan approve tom --who client --how spoken --decision refused --reason 'Te druk.'";
    desk.run(no).done();
    desk.assert_kept(before);
    assert_eq!(standing(&desk), "refused");
    same!(
        desk.en("plan approve tom --who client --how signed").done(),
        str![[r#"
✓ Recorded: Tom Vereecke, approved, version 1 (87c7032557943616).
The plan now stands as: approved.
commit [COMMIT] · cases/2025-05/25sg2g/plan.toml

"#]]
    );
    same!(
        desk.message(),
        str![[r#"
plan.approve 25sg2g

approved

Case: 25sg2g
Record: 25sg2g
Action: plan.approve
Function: planning
Actor: ilse
Regie-Version: 0.1.0
"#]]
    );
    assert_eq!(standing(&desk), "approved");
    let print = desk.print();
    desk.run("plan approve tom --who client --how signed").done();
    assert_eq!(print, desk.print(), "the same word is kept once");
    same!(
        desk.nl("plan handover tom").done(),
        str![[r#"
✓ Genoteerd: het plan (87c7032557943616) ging naar Zorgnetwerk Beekdal – penhouder.
commit [COMMIT] · cases/2025-05/25sg2g/plan.toml

"#]]
    );
    desk.run("plan action tom akh --status done").done();
    assert_eq!(standing(&desk), "approved", "progress is not content");
    desk.run("plan goal tom gr6 --indicator 'Iets anders'").done();
    assert_eq!(standing(&desk), "changed-since-approval");
}

#[test]
fn promises_go_both_ways() {
    let desk = Desk::sample();
    let before = desk.commits();
    same!(
        desk.nl("plan agree tom --who client --to team/noor --text 'Ik bel af.'").done(),
        str![[r#"
✓ Afspraak 25sg2g/[ID] bewaard.
! Het plan is niet meer wat in versie 1 afgesproken was: overleg het en noteer het akkoord opnieuw
  met regie plan approve 25sg2g.
commit [COMMIT] · cases/2025-05/25sg2g/plan.toml

"#]]
    );
    desk.assert_kept(before);
    desk.refused("plan agree tom --who client --text 'Ik bel af.'", 2);
}
