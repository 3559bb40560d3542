//! `regie init`, `status`, `save`, `edit`, `check`, `explain`, `history`, `schema`, `completions`, `man`.

use snapbox::str;

use super::{Desk, same};

#[test]
fn init_makes_a_ledger_that_can_be_worked_in() {
    let desk = Desk::empty();
    let answer = desk.nl("init team --profile work-care --name Proef").done();
    assert!(
        answer.out.starts_with("✓ Register klaar in ") && answer.out.contains("; jij bent ilse."),
        "{}",
        answer.out
    );
    let desk = desk.inside("team");
    desk.assert_clean();
    assert_eq!(desk.commits(), 1);
    let mode = std::fs::metadata(&desk.root).unwrap().permissions();
    assert_eq!(std::os::unix::fs::PermissionsExt::mode(&mode) & 0o777, 0o700, "for its owner only");
    assert!(desk.read(".taplo.toml").contains("schemas/referral.schema.json"));
    assert!(desk.read(".vscode/settings.json").contains("yaml.schemas"));
    assert!(desk.read("schemas/referral.schema.json").contains("\"const\": \"referral/1\""));
    same!(
        desk.read("regie.toml"),
        str![[r#"
format = "ledger/1"
name = "Proef"
profile = "work-care"
language = "nl"
record_format = "toml"

"#]]
    );
    same!(
        desk.message(),
        str![[r#"
init

Record: settings
Record: team/ilse
Action: init
Function: administration
Actor: ilse
Regie-Version: 0.1.0
"#]]
    );
    same!(
        desk.nl("status").done(),
        str![[r#"
Stand van het register
══════════════════════

Map             [DESK]
Tak             main
Aan het werk    ilse
Laatste commit  [COMMIT]

✓ Alles is bewaard; niets is met de hand gewijzigd.

"#]]
    );
    assert_eq!(desk.json("today")["items"].as_array().map(Vec::len), Some(0));
    same!(
        desk.refused("init . --lang en", 3),
        str![[r#"
--- stderr
error: There is a ledger already in [DESK].
way out: Work in it as it is, or begin a new one in another folder: regie init FOLDER.

"#]]
    );
    same!(
        desk.refused("init other --profile none --lang en", 2),
        str![[r#"
--- stderr
error: There is no practice profile “none”.
way out: Choose one of: early-help, general, home-care, work-care. It stands in regie.toml under profile.

"#]]
    );
}

#[test]
fn init_in_a_subfolder_of_a_larger_repository() {
    let desk = Desk::empty();
    desk.git("init -q -b main --template= .");
    desk.write("other.txt", "something else");
    desk.write("staged.txt", "staged");
    desk.git("add staged.txt");
    desk.run("init care --profile general").done();
    assert_eq!(
        desk.git("show --format= --name-only HEAD").lines().filter(|path| !path.starts_with("care/")).count(),
        0
    );
    assert_eq!(desk.git("status --porcelain"), "A  staged.txt\n?? other.txt\n");
    let inner = desk.inside("care");
    inner.run("team add --handle jan --name Jan").done();
    assert_eq!(inner.git("status --porcelain"), "A  staged.txt\n?? other.txt\n");
}

#[test]
fn hand_edits_are_listed_judged_and_kept() {
    let desk = Desk::sample();
    let path = "cases/2025-05/25sg2g/referrals/2026-04-23-rvv5sa.toml";
    let text = desk.read(path);
    desk.write(path, text.replace("question = ", "# with the hand\nquestion = "));
    same!(
        desk.en("status").done(),
        str![[r#"
Where the ledger stands
═══════════════════════

Folder       [DESK]
Branch       main
At work      ilse
Last commit  [COMMIT]

Edited by hand
File                                                   How      Staged in git
─────────────────────────────────────────────────────────────────────────────
cases/2025-05/25sg2g/referrals/2026-04-23-rvv5sa.toml  changed  no

! Judge and keep: regie save. Take back: git restore FILE.

"#]]
    );
    same!(
        desk.run("referral update tom rvv5sa --status received --lang en").ended(3),
        str![[r#"
--- stderr
error: Edited by hand and not yet saved: cases/2025-05/25sg2g/referrals/2026-04-23-rvv5sa.toml. That work must not be overwritten.
way out: Keep it first with regie save, or put it back with git restore, and give the command again.

"#]]
    );
    let before = desk.commits();
    same!(
        desk.en("save").done(),
        str![[r#"
✓ One file judged and kept.
commit [COMMIT] · cases/2025-05/25sg2g/referrals/2026-04-23-rvv5sa.toml

"#]]
    );
    desk.assert_kept(before);
    same!(
        desk.message(),
        str![[r#"
edit.manual 25sg2g/rvv5sa

Case: 25sg2g
Record: 25sg2g/rvv5sa
Action: edit.manual
Function: administration
Actor: ilse
Regie-Version: 0.1.0
"#]]
    );
    same!(desk.changed(), str!["M cases/2025-05/25sg2g/referrals/2026-04-23-rvv5sa.toml"]);
    same!(
        desk.refused("save --lang nl", 3),
        str![[r#"
--- stderr
fout: Er is geen bestand met de hand bewerkt: er valt niets te bewaren.
uitweg: regie status toont wat verschilt van wat het laatst bewaard is.

"#]]
    );
}

#[test]
fn faulty_hand_edits_are_not_kept() {
    let desk = Desk::sample();
    let path = "cases/2025-05/25sg2g/referrals/2026-04-23-rvv5sa.toml";
    let text = desk.read(path);
    desk.write(path, text.replace("status = \"requested\"", "status = \"asked\""));
    same!(
        desk.refused("save --lang en", 3),
        str![[r#"
--- stderr
error: “asked” is not one of the words for this field
 --> cases/2025-05/25sg2g/referrals/2026-04-23-rvv5sa.toml:8:10
  |
8 | status = "asked"
  |          ^^^^^^^
  |
  = way out: Choose one of: draft, requested, received, accepted, rejected, in-progress, on-hold, cancelled, completed, failed, entered-in-error.

"#]]
    );
    desk.write(path, text.replace("goal = \"", "goal = \"g00000\" # was \""));
    same!(
        desk.refused("save --lang en", 3),
        str![[r#"
--- stderr
Checked
═══════

── Tom Vereecke (25sg2g)
✗ error · Reference to something that is not there: Under goal stands g00000, and that does not
  exist.
→ Correct the id with `regie edit 25sg2g/rvv5sa`, or add what it points at. [dangling-reference,
regie] cases/2025-05/25sg2g/referrals/2026-04-23-rvv5sa.toml:2

✗ 1 error, 0 warnings, 0 pieces of advice, 0 answered.
error: There is one fault in what was edited by hand; nothing has been kept.
way out: Put right what stands above, and type regie save again.

"#]]
    );
}

#[test]
fn edit_keeps_a_text_that_is_a_record() {
    let desk = Desk::sample();
    let path = "cases/2025-05/25sg2g/referrals/2026-04-23-rvv5sa.toml";
    let text = desk.read(path);
    let changed = text.replace("# Nog altijd geen antwoord.", "# Nog steeds geen antwoord.");
    assert_ne!(text, changed);
    let before = desk.commits();
    same!(
        desk.run_with("edit tom/rvv --from - --lang en", &changed).done(),
        str![[r#"
✓ cases/2025-05/25sg2g/referrals/2026-04-23-rvv5sa.toml changed and kept.
commit [COMMIT] · cases/2025-05/25sg2g/referrals/2026-04-23-rvv5sa.toml

"#]]
    );
    assert_eq!(desk.read(path), changed);
    desk.assert_kept(before);
    same!(
        desk.message(),
        str![[r#"
edit 25sg2g/rvv5sa

Case: 25sg2g
Record: 25sg2g/rvv5sa
Action: edit
Function: administration
Actor: ilse
Regie-Version: 0.1.0
"#]]
    );
    same!(
        desk.run_with("edit tom/rvv --from - --lang en", "format = \"referral/1\"\n").ended(3),
        str![[r#"
--- stderr
error: The field “id” is missing
 --> cases/2025-05/25sg2g/referrals/2026-04-23-rvv5sa.toml:1:1
  |
1 | format = "referral/1"
  | ^^^^^^^^^^^^^^^^^^^^^
  |
  = way out: Add id. Where the field takes it, unknown or declined is an honest answer too.

"#]]
    );
    same!(
        desk.refused("edit tom/j --lang en", 3),
        str![[r#"
--- stderr
error: “j” can mean more than one: j50ak6, j7crqz, jdezxw, jdrpyt, jexgsr, jg7y4z, jn2a81, jp6v81, jtcb70, jv1mbx, jv700y.
way out: Type more letters of the one you mean.

"#]]
    );
    same!(
        desk.refused("edit tom/rvv --lang en", 2),
        str![[r#"
--- stderr
error: There is no terminal to open an editor in.
way out: Give the record with flags, or with --from FILE.

"#]]
    );
}

#[test]
fn check_tells_what_why_where_and_the_way_out() {
    let desk = Desk::sample();
    same!(
        desk.run("check tom --lang nl").ended(1),
        str![[r#"
Nagekeken
═════════

── Tom Vereecke (25sg2g)
✗ fout · Opvolging te laat: De opvolging moest er zijn op 13 mei 2026 en is 33 dagen over tijd.
→ Plan het overleg en leg het vast met `regie review add 25sg2g`. [review-overdue, SAM 2.4]
cases/2025-05/25sg2g/case.toml

! waarschuwing · Actie over datum: Deze actie moest klaar zijn op 30 april 2026 en is nu 46 dagen
  over datum.
→ Vraag na hoe het staat en werk de actie bij met `regie plan action 25sg2g ay20kr`, met --status of
--due. [action-overdue, SAM 2.4] cases/2025-05/25sg2g/plan.toml:69

! waarschuwing · Doorverwijzing zonder antwoord: De dienst gezinszorg-beekdal heeft na 53 dagen nog
  niet geantwoord.
→ Bel de dienst en noteer het antwoord met `regie referral update 25sg2g rvv5sa`.
[referral-unanswered, CARDS 2.9] cases/2025-05/25sg2g/referrals/2026-04-23-rvv5sa.toml:2

✗ 1 fout, 2 waarschuwingen, 0 adviezen, 0 beantwoord.

"#]]
    );
    same!(
        desk.run("check mira --lang en").done(),
        str![[r#"
Checked
═══════

── Mira Lauwaert (w2zjvx)
! warning · Plan changed since its approval: The last approval is of 4 December 2025 and was about
  version 1; the plan has changed since.
→ See what changed with `regie plan diff w2zjvx`, and ask for approval again with `regie plan
approve w2zjvx`. [plan-changed-since-approval, P3 4] cases/2025-10/w2zjvx/plan.toml
answered · Need without a goal: No goal of the plan serves this need (legal provisions).
→ Talk the need through and type `regie plan goal w2zjvx --need neacyz`, or note
why it can wait with `regie edit w2zjvx/neacyz`. [need-without-goal, SAM 2.2]
cases/2025-10/w2zjvx/assessments/2025-11-06-m7qgyv.toml:34

✓ No errors, 1 warning, 0 pieces of advice, 1 answered.

"#]]
    );
    let items = desk.run("check --format json --lang en").ended(1);
    let found: serde_json::Value = serde_json::from_str(&items.out).unwrap();
    let item = &found["items"][0];
    assert_eq!(item["rule"], "review-overdue");
    assert_eq!(item["source"], "SAM 2.4");
    assert!(item["place"]["path"].as_str().unwrap().starts_with("cases/2025-05/25sg2g/"));
}

#[test]
fn explain_tells_a_rule() {
    let desk = Desk::empty();
    same!(
        desk.nl("explain review-overdue").done(),
        str![[r#"
Opvolging te laat
═════════════════

Regel    review-overdue
Gewicht  fout
Bron     SAM 2.4
Functie  opvolging
Waarom   Minstens om de zes maanden kijk je samen met de cliënt of het plan nog wordt uitgevoerd,
         werkt en past.
Uitweg   Plan het overleg en leg het vast met `regie review add DOSSIER`.

Klopt het hier toch? Antwoord op het record zelf: [[deviation]] rule = "review-overdue", met reason,
by en on.

"#]]
    );
    same!(
        desk.refused("explain review-overdu --lang en", 2),
        str![[r#"
--- stderr
error: There is no rule “review-overdu”.
way out: Do you mean review-overdue? regie explain shows all rules.

"#]]
    );
    assert!(desk.json("explain")["items"].as_array().unwrap().len() > 45);
}

#[test]
fn today_is_mine_first() {
    let desk = Desk::sample();
    same!(
        desk.nl("today").done(),
        str![[r#"
Vandaag, 15 juni 2026
═════════════════════

Van mij
Wat                      Deelnemer       Dossier  Record  Dag         Termijn       Wie
────────────────────────────────────────────────────────────────────────────────────────────────
opvolgmoment op komst    Marleen Dhoore  4fb11g   –       8 jul 2026  nog 23 dagen  jeroen, ilse

! plan gewijzigd sinds   Mira Lauwaert   w2zjvx   –       –           –             hatice, ilse
akkoord; nog te vragen:
deelnemer

Van collega’s
Wat                     Deelnemer       Dossier  Record  Dag          Termijn           Wie
────────────────────────────────────────────────────────────────────────────────────────────────────
! incident niet         Tom Vereecke    25sg2g   j50ak6  7 apr 2026   69 dagen te laat  hatice, noor
opgevolgd

! actie over datum      Tom Vereecke    25sg2g   ay20kr  30 apr 2026  46 dagen te laat  hatice, noor

! doorverwijzing        Tom Vereecke    25sg2g   rvv5sa  7 mei 2026   39 dagen te laat  hatice, noor
zonder antwoord

✗ opvolgmoment te laat  Tom Vereecke    25sg2g   –       13 mei 2026  33 dagen te laat  hatice, noor

! toestemming loopt af  Tom Vereecke    25sg2g   cg30jg  29 jun 2026  nog 14 dagen      hatice, noor

! plan niet             Rachid Oubella  gxnnae   –       –            –                 jeroen, noor
goedgekeurd; nog te
vragen: deelnemer

"#]]
    );
    let mine = desk.json("today --mine");
    assert!(mine["items"].as_array().unwrap().iter().all(|item| item["mine"] == true));
    same!(
        desk.run("--lang en --format csv").done(),
        str![[r#"
mine,client,kind,case,record,date,days,responsible,assent.standing,assent.awaited,assent.refused_by
true,Marleen Dhoore,review-coming,4fb11g,,2026-07-08,23,jeroen; ilse,,,
true,Mira Lauwaert,plan-changed,w2zjvx,,,,hatice; ilse,changed-since-approval,"[{""kind"":""voice"",""voices"":[""client""]}]",
false,Tom Vereecke,incident-neglected,25sg2g,j50ak6,2026-04-07,-69,hatice; noor,,,
false,Tom Vereecke,action-overdue,25sg2g,ay20kr,2026-04-30,-46,hatice; noor,,,
false,Tom Vereecke,referral-unanswered,25sg2g,rvv5sa,2026-05-07,-39,hatice; noor,,,
false,Tom Vereecke,review-overdue,25sg2g,,2026-05-13,-33,hatice; noor,,,
false,Tom Vereecke,consent-expiring,25sg2g,cg30jg,2026-06-29,14,hatice; noor,,,
false,Rachid Oubella,plan-not-approved,gxnnae,,,,jeroen; noor,draft,"[{""kind"":""voice"",""voices"":[""client""]}]",

"#]]
    );
}

#[test]
fn the_thread_is_told_from_need_to_result() {
    let desk = Desk::sample();
    same!(
        desk.en("trace mira").done(),
        str![[r#"
The red thread of Mira Lauwaert (w2zjvx)
════════════════════════════════════════

── Need: mental health (n8ybyv)
  “Mijn lijf denkt dat hij elk moment binnenkomt. Ik weet dat het niet waar is, maar mijn lijf
   luistert niet.”

Request: Wie kan mij helpen om niet meer van elke deur te schrikken, zonder dat ik alles weer van
voor af aan moet vertellen?

Goal: Mira slaapt zes uur per nacht en gaat alleen naar de winkel, ook als het druk is. — active
(g9zj12)
• Action: Traumabehandeling bij één vaste therapeute — Mira Lauwaert, CGG Vlierhof – volwassenen —
  open (akp91z)
• Action: Elke dag een rondje alleen, telkens één straat verder — Mira Lauwaert — open (a9vnvs)
• ↳ Review 26 March 2026: received yes, works partly, still fits yes
• Action: Blijven slapen op slechte avonden — Sanne Gryspeert — open (at58rf)
• ↳ Review 26 March 2026: received yes, works yes, still fits yes
• Action: De bus naar het atelier oefenen op een rustig uur — Mira Lauwaert, Hatice Yalvaç — open
  (adjf22)
• Action: Hulp aan huis om weer structuur in de dag te krijgen — Gezinszorg Beekdal — dropped
  (a5zkd2)
• Referral 8 December 2025 to Mobiel team Beekdal: Kan één vaste hulpverleenster met Mira werken aan
  slaap en veiligheid, op een plek die zij kiest, zodat ze weer alleen de deur uit durft? — rejected
  (r2p4zc)
• Referral 22 January 2026 to Gezinszorg Beekdal: Kan een vrouwelijke verzorgende wekelijks
  langskomen, zodat Mira weer op vaste uren eet en slaapt? — cancelled (ryk4q6)
• Referral 2 April 2026 to CGG Vlierhof – volwassenen: Kan één therapeute met Mira aan het trauma
  werken, vertrekkend van haar eigen geschreven verslag, zodat ze weer zes uur slaapt en alleen naar
  de winkel gaat? — in progress (r2ng0h)
• Journal 4 December 2025: Plan getekend in het kleine lokaal, deur op een kier. Ze heeft
  'zelfredzaamheid' overal vervangen door 'zelf'. (jwtgpa)
• Journal 15 January 2026: Bezwaar tegen de afwijzing: eerst gebeld met het aanmeldteam, daarna op
  papier. Niet stabiel genoeg is precies de reden van de vraag, en niemand heeft haar gesproken.
  Ze bekijken het opnieuw op het teamoverleg van 29 januari. Mira las de brief na en voegde één zin
  toe: 'Ik ben stabieler dan uw wachtlijst.' (j2mx6x)
• Journal 3 February 2026: De afwijzing blijft, maar het team wil de huisarts wel adviseren over de
  slaapmedicatie. Dat is iets. Gemeld op het netwerkoverleg dat dit de derde is dit jaar. (j2nv9d)
• Journal 10 February 2026: Mira wil de verzorgende niet. Ik heb eerst uitgelegd waarom het goed
  voor haar zou zijn, en daarna gezwegen en geluisterd. Het is haar deur. Afgezegd bij Gezinszorg.
  Afspraak: vanaf nu elke week, op haar plek, en ik bel aan met twee korte. (jbamvq)
• Journal 2 April 2026: Drie mogelijkheden op tafel: Herstelacademie, opnieuw het mobiel team,
  Vlierhof. Gezegd dat Vlierhof tot mijn eigen organisatie behoort en dat ik daar niets bij win. Ze
  koos zelf. Het verslag van twee bladzijden samen afgewerkt. (jf76kf)
• Journal 7 May 2026: Slechte week, ze had een auto gezien die op de zijne leek. Samen met de
  wijkagent gebeld: het was hem niet. Sanne is drie nachten gebleven. (jxy15b)
• Journal 11 June 2026: Eerste gesprek in Vlierhof viel mee: 'Ze had mijn blad gelezen. Helemaal.'
  Plan aangepast: meer tijd voor de slaap, en de bus oefenen met Hatice. Tekenen op 22 juni, dan
  leest Hatice ook mee. (jr21vs)
• Attainment 26 March 2026, by the participant: −2
• Attainment 26 March 2026, by the professional: −1

── Need: housing (n1ympq)
  “Ik wil een sleutel die maar één keer bestaat.”

Request: Hoe vind ik een plek die van mij is en waar hij niet komt?

Goal: Mira woont in een eigen studio met haar naam niet op de bel. — reached (g9gsn2)
• Action: Studio boven het naaiwinkeltje huren, waarborg via het OCMW — Mira Lauwaert, Sanne
  Gryspeert, Ilse Verdonck — done (attqh5)
• ↳ Review 26 March 2026: received yes, works yes, still fits yes
• Journal 4 December 2025: Plan getekend in het kleine lokaal, deur op een kier. Ze heeft
  'zelfredzaamheid' overal vervangen door 'zelf'. (jwtgpa)
• Journal 15 December 2025: Sleutel. Ze heeft de deur vier keer op slot gedaan en vier keer weer
  open. (jqg5r6)
• Attainment 26 March 2026, by the participant: 0

── Need: legal provisions (neacyz)
  “Vraag mij nu niet of ik hem wil aangeven. Ik wil alleen weten dat het later nog kan.”

── Need: work (nwrjj3)
  “Ik heb gordijnen genaaid voor een heel hotel. Ik kan dat nog, als er niemand achter mij staat.”

Request: Waar kan ik weer naaien, met mijn rug tegen de muur?

Goal: Mira naait twee dagen per week in een atelier waar ze zich veilig genoeg voelt om te blijven.
— active (g909aj)
• Action: Naaien in het atelier, aan de tafel tegen de muur — Mira Lauwaert, De Schakel –
  arbeidsmatige activiteiten — open (a2yahx)
• ↳ Review 26 March 2026: received yes, works partly, still fits yes
• Referral 6 January 2026 to De Schakel – arbeidsmatige activiteiten: Kan Mira in het naaiatelier
  opbouwen aan een tafel tegen de muur, zodat ze tegen de herfst vier halve dagen per week werkt? —
  in progress (rbar21)
• Journal 4 December 2025: Plan getekend in het kleine lokaal, deur op een kier. Ze heeft
  'zelfredzaamheid' overal vervangen door 'zelf'. (jwtgpa)
• Journal 5 March 2026: In het atelier. Er kwam een leverancier binnen en Mira was weg, langs
  achter. Een uur later stond ze terug aan haar machine. Bea hangt nu een bel aan de poort. (jqg3rt)
• Journal 28 May 2026: Drie weken na elkaar twee voormiddagen gewerkt. De bus blijft het moeilijkst;
  ze vraagt of iemand mee kan, 'maar niet naast mij'. (j97j4r)
• Journal 11 June 2026: Eerste gesprek in Vlierhof viel mee: 'Ze had mijn blad gelezen. Helemaal.'
  Plan aangepast: meer tijd voor de slaap, en de bus oefenen met Hatice. Tekenen op 22 juni, dan
  leest Hatice ook mee. (jr21vs)
• Attainment 26 March 2026, by the participant: −1

── Loose ends
• ! need without goal: neacyz

Ledger Werk en zorg Lindeveld · 15 June 2026 · commit [COMMIT]

"#]]
    );
    assert_eq!(desk.json("trace mira")["items"][0]["case"], "w2zjvx");
}

#[test]
fn history_tells_who_did_what() {
    let desk = Desk::sample();
    desk.run("referral update tom rvv5sa --status received").done();
    same!(
        desk.en("history tom/rvv5sa").done(),
        str![[r#"
History
═══════

Day          Who   What               Record         Commit
────────────────────────────────────────────────────────────
15 Jun 2026  ilse  referral updated   25sg2g/rvv5sa  [COMMIT]
15 Jun 2026  ilse  straight with git  25sg2g/rvv5sa  [COMMIT]

"#]]
    );
    assert_eq!(desk.json("history tom")["items"][0]["action"], "referral.update");
}

#[test]
fn schemas_completions_and_manual_pages_are_printed() {
    let desk = Desk::empty();
    let names = desk.run("schema").done().out;
    assert!(names.lines().any(|name| name == "referral") && names.lines().any(|name| name == "view/check"));
    assert!(desk.run("schema referral").done().out.contains("\"const\": \"referral/1\""));
    desk.refused("schema nothing", 2);
    for shell in ["bash", "zsh", "fish"] {
        assert!(desk.run(&format!("completions {shell}")).done().out.contains("referral"));
    }
    assert!(desk.en("man referral add").done().out.contains(".TH"));
    desk.refused("man referral fly", 2);
}

#[test]
fn a_dry_run_shows_the_commit_and_keeps_nothing() {
    let desk = Desk::sample();
    same!(
        desk.refused("referral update tom rvv5sa --status received --dry-run --lang en", 0),
        str![[r#"
! Nothing is kept: this is what the command would do.
Referral 25sg2g/rvv5sa is now “received”.
cases/2025-05/25sg2g/referrals/2026-04-23-rvv5sa.toml
--- stderr
referral.update 25sg2g/rvv5sa

received

Case: 25sg2g
Record: 25sg2g/rvv5sa
Action: referral.update
Function: linking
Actor: ilse
Regie-Version: 0.1.0


"#]]
    );
}
