//! `regie case`.

use snapbox::str;

use super::{Desk, same};

const OPEN: &str = "case open --name 'Zoë Claes' --notified-by family --question 'Ze eet niet meer.'";

#[test]
fn open_keeps_one_file() {
    let desk = Desk::sample();
    let before = desk.commits();
    let line =
        format!("{OPEN} --role casemanager-care=team/ilse --route case-management --intensity intensive");
    same!(
        desk.nl(&line).done(),
        str![[r#"
✓ Dossier [ID] geopend voor Zoë Claes.
! Nog niemand heeft de rol: casemanager werk, penhouder. Geef ze met: regie case role [ID]
Een volgende stap: regie screening add [ID]
commit [COMMIT] · cases/2026-06/[ID]/case.toml

"#]]
    );
    desk.assert_kept(before);
    let path = desk.git("show --format= --name-only HEAD");
    let id = path.split('/').nth(2).unwrap();
    same!(
        desk.message().replace(id, "[CASE]"),
        str![[r#"
case.open [CASE]

Case: [CASE]
Record: [CASE]
Action: case.open
Function: intake
Actor: ilse
Regie-Version: 0.1.0
"#]]
    );
    same!(desk.changed(), str!["A cases/2026-06/[ID]/case.toml"]);
    let text = desk.read(path.trim());
    same!(
        text.lines().skip(2).collect::<Vec<_>>().join("\n"),
        str![[r#"
opened = 2026-06-15
by = "ilse"
status = "open"

[client]
name = "Zoë Claes"

[notification]
on = 2026-06-15
by = "family"
question = "Ze eet niet meer."

[[phase]]
from = 2026-06-15
route = "case-management"
intensity = "intensive"
by = "ilse"

[[role]]
role = "casemanager-care"
who = "team/ilse"
from = 2026-06-15
"#]]
    );
    assert_eq!(desk.run("case open --name Zoë").code, Some(2));
}

#[test]
fn open_tells_of_cases_that_look_alike() {
    let desk = Desk::sample();
    let line = "case open --name 'mira LAUWAERT' --notified-by other --question '?' --lang en";
    same!(
        desk.run(line).done(),
        str![[r#"
✓ Case [ID] opened for mira LAUWAERT.
! This may be the same person as in w2zjvx. Please check.
! Nobody has this role yet: case manager care, case manager work, pen holder. Give it with: regie
  case role [ID]
A next step: regie screening add [ID]
commit [COMMIT] · cases/2026-06/[ID]/case.toml

"#]]
    );
    let born = "case open --name Anders --born 1994-04-30 --notified-by other --question '?' --format json";
    assert!(desk.run(born).done().out.contains("note-look-alike"));
}

#[test]
fn list() {
    let desk = Desk::sample();
    same!(
        desk.nl("case").done(),
        str![[r#"
Dossiers
════════

Dossier  Deelnemer       Geopend op   Casemanager   Intensiteit  Opvolging
──────────────────────────────────────────────────────────────────────────────
25sg2g   Tom Vereecke    12 mei 2025  hatice, noor  regulier     ✗ 13 mei 2026
4fb11g   Marleen Dhoore  14 jul 2025  jeroen, ilse  regulier     ! 8 jul 2026
w2zjvx   Mira Lauwaert   6 okt 2025   hatice, ilse  intensief    26 sep 2026
gxnnae   Rachid Oubella  20 apr 2026  jeroen, noor  intensief    20 okt 2026
m9mt35   Gitte Moerman   9 jun 2026   ilse, hatice  intensief    9 dec 2026

"#]]
    );
    same!(
        desk.en("case list --mine").done(),
        str![[r#"
Cases
═════

Case    Participant     Opened on    Case manager  Intensity  Review due
──────────────────────────────────────────────────────────────────────────
4fb11g  Marleen Dhoore  14 Jul 2025  jeroen, ilse  regular    ! 8 Jul 2026
w2zjvx  Mira Lauwaert   6 Oct 2025   hatice, ilse  intensive  26 Sep 2026
m9mt35  Gitte Moerman   9 Jun 2026   ilse, hatice  intensive  9 Dec 2026

"#]]
    );
    same!(
        desk.en("case list --closed --format csv").done(),
        str![[r#"
case,client,opened,status,closed,responsible,route,intensity,review_due,review_state,review_days
gamd1x,Guido Pauwelyn,2024-09-09,closed,2025-11-27,,case-management,remote,,,

"#]]
    );
    let all = desk.json("case list --all");
    assert_eq!(all["items"].as_array().map(Vec::len), Some(6));
    let nobody = Desk::of(&[(
        "regie.toml",
        "format = \"ledger/1\"\nname = \"leeg\"\nprofile = \"general\"\nlanguage = \"nl\"\n",
    )]);
    same!(
        nobody.nl("case").done(),
        str![[r#"
Dossiers
════════

Geen dossiers.

"#]]
    );
}

#[test]
fn show() {
    let desk = Desk::sample();
    same!(
        desk.en("case show rachid").done(),
        str![[r#"
Rachid Oubella · gxnnae
═══════════════════════

✓ notified · ✓ screened · ✓ assessed · ✓ reference person named · ▸ plan made and approved ·
○ carried out · ○ monitored · ○ evaluated

Status             open
Called             Rachid
Other names        RO
Born on            27 May 1984
Language we speak  Nederlands, Tarifit thuis
Lives in           Lindeveld
Contact            Bellen na 11 uur; de nachten zijn kort
Opened on          20 April 2026
Case manager       Jeroen Baetslé, Noor Claessen
Last contact       11 June 2026

── Notification
Notified on                      16 April 2026
Notified by                      participant
Name or service of who notified  Kwam zelf binnen op het spreekuur in het wijkhuis

  “Mijn rug is kapot van vijftien jaar pleisteren en ik slaap niet meer. Het ziekenfonds zegt dat ik
   iets licht moet zoeken. Maar wat, en wie helpt mij?”

Roles
Role               Name                 Who                           From         Chosen by the
                                                                                   participant
────────────────────────────────────────────────────────────────────────────────────────────────
case manager care  Noor Claessen        team/noor                     20 Apr 2026  –

case manager work  Jeroen Baetslé       team/jeroen                   23 Apr 2026  –

pen holder         Zorgnetwerk Beekdal  services/zorgnetwerk-beekdal  21 May 2026  –
                   – penhouder

reference person   Noor Claessen        team/noor                     23 Apr 2026  yes

informal carer     Nadia Oubella        pq5wsp                        7 May 2026   –

Phases
From         Route            Intensity  Reason
───────────────────────────────────────────────────────────────────────────────────────────────
23 Apr 2026  case management  intensive  Start: assessment en plan, met om de week een gesprek.

── Plan
Status       draft
Version      1
Fingerprint  8d2e7dfa6e0d14bd

Open goals
Goal    What will be different                                                 Status    Target date
────────────────────────────────────────────────────────────────────────────────────────────────────
gg0ryn  Rachid heeft drie soorten rugvriendelijk werk echt gezien en           proposed  15 Dec 2026
        geprobeerd, en weet waar hij verder in wil.

ggy398  Rachid slaapt de meeste nachten door en weet wat hij kan doen als het  proposed  31 Oct 2026
        rekenen begint.

g95cd8  De achterstand op de energie is verdeeld in maandbedragen die het      proposed  30 Sep 2026
        gezin kan dragen, en Nadia weet ervan.

g2js3p  Rachid heeft één advies over zijn rug, op één blad, waar alle artsen   proposed  31 Aug 2026
        achter staan.

gwerp9  De afstand tot werk is kleiner.                                        proposed  30 Apr 2027

Referrals that run
No referrals that run.

── Next review
Review due              20 October 2026
Term                    later
Counted from            20 April 2026 (opening)
Months between reviews  6

Consents
Record  With whom                                                          Status  Until
──────────────────────────────────────────────────────────────────────────────────────────────
chd1dz  Jeroen Baetslé, Zorgnetwerk Beekdal – penhouder, OCMW Lindeveld –  valid   22 Apr 2027
        budgethulp

✓ A check finds nothing to remark.

"#]]
    );
    same!(
        desk.nl("case show guido").done(),
        str![[r#"
Guido Pauwelyn · gamd1x
═══════════════════════

✓ aangemeld · ✓ gescreend · ✓ in kaart gebracht · ✓ referentiepersoon aangeduid · ✓ plan opgemaakt
en goedgekeurd · ✓ in uitvoering · ✓ gevolgd · ✓ geëvalueerd

Status                  afgesloten
Aanspreking             Guido
Andere namen            GP, schoolbus
Geboren op              5 oktober 1971
Taal waarin we spreken  Nederlands
Woonplaats              Oostmolen
Contactgegevens         Bellen, hij neemt altijd op
Geopend op              9 september 2024
Laatste contact         27 november 2025

── Aanmelding
Aangemeld op                      5 september 2024
Aangemeld door                    professional
Naam of dienst van wie aanmeldde  Huisarts

  “Vrachtwagenchauffeur, hartfalen, rijbewijs C kwijt en vorig jaar weduwnaar geworden. Lichamelijk
   gaat het beter, maar hij komt zijn zetel niet uit. Wie pakt hem vast?”

── Afsluiting
Datum      27 november 2025
Door       Ilse Verdonck
Reden      behoefte vervuld
Nazorg     Jeroen belt in februari en in mei. De praatgroep gaat door. Bij nieuwe hartklachten neemt
           de huisarts contact op en kan het traject heropend worden.
Opmerking  Afscheid op de schoolbus: we mochten de laatste rit mee.

Wat bij het afsluiten beantwoord is
Vraag                                              Antwoord  Reden
────────────────────────────────────────────────────────────────────────────────────────────────────
Is te verwachten dat de zorgnood nog stijgt?       onbekend  Het hartfalen is stabiel; de cardioloog
                                                             kan voor langer dan een jaar niets
                                                             zeggen.

Is de situatie stabiel, en volstaat minder         ja        Drie maanden op afstand gewerkt zonder
intensief in plaats van stoppen?                             terugval.

Is de kwaliteit van de zorg optimaal?              ja        –

Past de hulp bij de behoeften?                     ja        –

Zijn deelnemer en omgeving tevreden over de zorg?  ja        Guido gaf zelf vier op vijf, zijn
                                                             dochter vijf.

Zijn de doelen en de gewenste resultaten bereikt?  ja        Drie doelen bereikt, één ruimer dan
                                                             verwacht.

Zijn de juiste professionals ingeschakeld?         ja        –

Is begeleiding naar een woonzorgcentrum gewenst?   nee       –

Rollen
Rol           Naam          Wie     Van          Gekozen door de deelnemer
──────────────────────────────────────────────────────────────────────────
mantelzorger  Kim Pauwelyn  p2jqhg  12 sep 2024  –

Fasen
Van          Route           Intensiteit  Reden
──────────────────────────────────────────────────────────────────────────────────────────────────
12 sep 2024  casemanagement  intensief    Start; rouw, gezondheid en inkomen door elkaar.

27 feb 2025  casemanagement  regulier     Eerste opvolging: het hart is onder controle en hij komt
                                          buiten.

21 aug 2025  casemanagement  op afstand   Aan het werk als busbegeleider; Guido belt zelf als er
                                          iets is.

── Plan
Status        ✓ goedgekeurd
Versie        1
Vingerafdruk  1cb6378721cd5bc8

Open doelstellingen
Geen open doelstellingen.

Lopende doorverwijzingen
Geen lopende doorverwijzingen.

Toestemmingen
Record  Met wie                                                                 Status  Tot en met
───────────────────────────────────────────────────────────────────────────────────────────────────
czn140  Jeroen Baetslé, Zorgnetwerk Beekdal – penhouder, Ziekenfonds Onderling  geldig  31 dec 2026
        Welzijn – dienst maatschappelijk werk, Herstelacademie Oostmolen, De
        Kiem – maatwerkbedrijf

✓ Nakijken geeft niets op te merken.

"#]]
    );
    assert_eq!(desk.json("case show mira")["items"][0]["plan"]["version"], 2);
}

#[test]
fn edit_changes_only_what_was_said() {
    let desk = Desk::sample();
    let line = "case edit mira --lives-in Oostmolen --review-months 3 --review-reason 'Veel verandert.'";
    same!(
        desk.nl(line).done(),
        str![[r#"
✓ Dossier w2zjvx van Mira Lauwaert bijgewerkt.
commit [COMMIT] · cases/2025-10/w2zjvx/case.toml

"#]]
    );
    let diff = desk.git("diff --unified=0 HEAD~1 -- cases");
    let changed = diff.lines().filter(|line| line.starts_with(['+', '-'])).skip(2).collect::<Vec<_>>();
    same!(
        changed.join("\n"),
        str![[r#"
-lives_in = "Beekdal"
+lives_in = "Oostmolen"
+
+[review]
+months = 3
+reason = "Veel verandert."
"#]]
    );
    assert_eq!(desk.run("case edit rachid --review-months 3").code, Some(3));
}

#[test]
fn phase_wants_a_reason_for_another_intensity() {
    let desk = Desk::sample();
    assert_eq!(desk.run("case phase mira --intensity regular").code, Some(3));
    same!(
        desk.en("case phase mira --intensity regular --reason 'At her own request.'").done(),
        str![[r#"
✓ From 15 June 2026 case w2zjvx follows the route “case management”, intensity “regular”.
commit [COMMIT] · cases/2025-10/w2zjvx/case.toml

"#]]
    );
    same!(
        desk.message(),
        str![[r#"
case.phase w2zjvx

regular

Case: w2zjvx
Record: w2zjvx
Action: case.phase
Function: planning
Actor: ilse
Regie-Version: 0.1.0
"#]]
    );
    same!(
        desk.refused("case phase mira --intensity remote --reason x --since 2026-01-01 --lang en", 3),
        str![[r#"
--- stderr
error: 1 January 2026 is too early: this can be from 16 June 2026 on.
way out: Give a later day with --since, or correct the earlier date first with regie edit.

"#]]
    );
    same!(
        desk.refused("case phase rachid --intensity intensive --lang nl", 3),
        str![[r#"
--- stderr
fout: Dossier gxnnae heeft die route en die intensiteit al.
uitweg: Geef met --route of --intensity iets anders dan wat nu geldt; regie case show gxnnae toont het.

"#]]
    );
}

#[test]
fn a_role_passes_on_and_ends() {
    let desk = Desk::sample();
    same!(
        desk.en("case role mira --role casemanager-care --who noor --since 2026-06-10").done(),
        str![[r#"
✓ From 10 June 2026 team/noor has the role “case manager care” in case w2zjvx.
team/ilse had this role until 9 June 2026, that day included.
commit [COMMIT] · cases/2025-10/w2zjvx/case.toml

"#]]
    );
    same!(
        desk.refused("case role mira --role casemanager-care --who noor --lang nl", 3),
        str![[r#"
--- stderr
fout: team/noor heeft de rol casemanager zorg al.
uitweg: Kies iemand anders, of beëindig de rol eerst met --end.

"#]]
    );
    same!(
        desk.refused("case role mira --role casemanager-care --who hatice --since 2026-06-01 --lang nl", 3),
        str![[r#"
--- stderr
fout: Iemand anders heeft de rol casemanager zorg vanaf 10 juni 2026.
uitweg: Geef met --until een laatste dag vóór 10 juni 2026, of kies met --since een latere dag.

"#]]
    );
    same!(
        desk.nl("case role mira --role casemanager-care --end").done(),
        str![[r#"
✓ team/noor heeft de rol “casemanager zorg” in dossier w2zjvx tot en met 15 juni 2026.
commit [COMMIT] · cases/2025-10/w2zjvx/case.toml

"#]]
    );
    same!(
        desk.refused("case role mira --role informal-carer --end --lang en", 3),
        str![[r#"
--- stderr
error: Nobody has the role informal carer on 15 June 2026.
way out: Look at the roles with regie case show, or give another day with --until.

"#]]
    );
}

#[test]
fn close_and_reopen() {
    let desk = Desk::sample();
    same!(
        desk.en("case close mira --reason moved --aftercare 'Warm handover.'").done(),
        str![[r#"
✓ Case w2zjvx closed on 15 June 2026: moved.
! 2 referrals still run: rbar21, r2ng0h.
! 5 actions are still open: akp91z, a9vnvs, at58rf, adjf22, a2yahx.
! There is no final evaluation yet. Make it with: regie evaluation add w2zjvx --kind final
commit [COMMIT] · cases/2025-10/w2zjvx/case.toml

"#]]
    );
    same!(
        desk.message(),
        str![[r#"
case.close w2zjvx

moved

Case: w2zjvx
Record: w2zjvx
Action: case.close
Function: evaluation
Actor: ilse
Regie-Version: 0.1.0
"#]]
    );
    assert_eq!(desk.run("case close mira --reason moved").code, Some(3));
    assert_eq!(desk.run("case role mira --role other --who client").code, Some(3));
    same!(
        desk.refused("case reopen mira --reason 'Terug.' --on 2026-06-01 --lang nl", 3),
        str![[r#"
--- stderr
fout: 1 juni 2026 valt te vroeg: dit kan pas vanaf 15 juni 2026.
uitweg: Geef met --on een latere dag, of verbeter eerst de vorige datum met regie edit.

"#]]
    );
    same!(
        desk.nl("case reopen mira --reason 'Terug.'").done(),
        str![[r#"
✓ Dossier w2zjvx heropend op 15 juni 2026.
commit [COMMIT] · cases/2025-10/w2zjvx/case.toml

"#]]
    );
    assert_eq!(desk.run("case reopen mira --reason 'Terug.'").code, Some(3));
    desk.assert_clean();
}

#[test]
fn dry_run_keeps_nothing() {
    let desk = Desk::sample();
    let before = desk.print();
    same!(
        desk.en(&format!("{OPEN} --dry-run")).done(),
        str![[r#"
! Nothing is kept: this is what the command would do.
Case [ID] opened for Zoë Claes.
! Nobody has this role yet: case manager care, case manager work, pen holder. Give it with: regie
  case role [ID]
A next step: regie screening add [ID]
cases/2026-06/[ID]/case.toml
--- stderr
case.open [ID]

Case: [ID]
Record: [ID]
Action: case.open
Function: intake
Actor: ilse
Regie-Version: 0.1.0


"#]]
    );
    assert_eq!(before, desk.print());
}
