//! `regie case`: transfer, brief, merge and the closing questions; who somebody is, and who takes over.

use snapbox::str;

use super::{Desk, same};

/// A ledger of the general practice with two practitioners and two cases of one person.
fn twice() -> Desk {
    let desk = Desk::empty();
    desk.run("init desk --profile general").done();
    let desk = desk.inside("desk");
    desk.run("team add --handle omar --name 'Omar Test' --mail omar@example.org").done();
    let open = "case open --notified-by client --question '?' --anyway --role casemanager=team/ilse --born 1980-05-01";
    desk.run(&format!("{open} --name 'An Test' --alias oud --opened 2026-01-05 --route case-management"))
        .done();
    desk.run(&format!("{open} --name 'Anne Test' --alias nieuw --opened 2026-03-05")).done();
    desk.run("assessment add oud --need 'area=income; words=Ik zie het niet meer.; request=Hoe moet het?'")
        .done();
    desk.run("plan draft oud").done();
    desk.run("assessment add nieuw --need 'area=work; words=Werk.; request=Welk werk?'").done();
    desk.run("network person nieuw --name Broer --relation sibling").done();
    desk.run("plan draft nieuw").done();
    desk.run("journal add nieuw --text 'Eerste gesprek.' --on 2026-03-06 --how office --with client").done();
    desk
}

#[test]
fn a_case_passes_to_a_colleague_with_a_brief() {
    let desk = Desk::sample();
    let before = desk.commits();
    let answer = desk.en("case transfer tom --of ilse --to noor --reason 'Ilse gaat met verlof.'");
    assert_eq!(answer.code, Some(3), "{}", answer.out);
    let answer = desk.en("case transfer tom --of noor --to ilse --reason 'Noor gaat met verlof.'").done();
    same!(
        answer,
        str![[r#"
✓ One case is with ilse from 15 June 2026.
! Open in 25sg2g: review overdue, referral unanswered, action overdue, consent expiring, incident
  not followed up.
The handover on paper: regie case brief --of ilse --format html --output handover.html
commit [COMMIT] · cases/2025-05/25sg2g/case.toml

Handover: Tom Vereecke · 25sg2g
═══════════════════════════════

Called             Tom
Language we speak  Nederlands
Lives in           Oostmolen
Contact            Via zijn moeder, of mail met één vraag per bericht: tomv@post.example
Opened on          12 May 2025
Route              case management
Intensity          regular
Reason             Ritme zit erin: Tom gaat elke week naar de fietswerkplaats.
Last contact       9 June 2026
Review due         13 May 2026
Plan               approved

  “Mijn zoon is vijfendertig en zit op zijn kamer sinds het magazijn hem heeft laten gaan. Hij heeft
   autisme. Ik ga naar de tachtig. Wat als ik er niet meer ben?”

── Life project
  “Een plek waar de dingen kloppen. Een fiets die iemand anders had weggegooid en die dan weer
   rijdt.”

Asks for attention
What                        Record  Date         Term
─────────────────────────────────────────────────────────────
! review overdue            –       13 May 2026  33 days late
! referral unanswered       rvv5sa  7 May 2026   39 days late
! action overdue            ay20kr  30 Apr 2026  46 days late
consent expiring            cg30jg  29 Jun 2026  14 days left
! incident not followed up  j50ak6  7 Apr 2026   69 days late

Roles
Role               Name                             From
───────────────────────────────────────────────────────────────
case manager work  Hatice Yalvaç                    19 May 2025
pen holder         Zorgnetwerk Beekdal – penhouder  10 Jul 2025
reference person   Hatice Yalvaç                    19 May 2025
informal carer     Paula Vereecke-Stas              19 May 2025
case manager care  Ilse Verdonck                    15 Jun 2026

Needs
Area of life  Own words                                      Request
──────────────────────────────────────────────────────────────────────────────────────────────────
work          Ik ben niet lui. Het magazijn was te luid en   Is er werk waar ik één ding tegelijk
              niemand zei wanneer het klaar was.             mag doen, en waar het stil is?

income        Ik heb op ja geklikt. Het waren maar kleine    Hoe geraak ik van die elf af, in een
              bedragen. Nu zijn het er elf.                  volgorde die klopt?

daily living  Mama moet mij niet leren koken. Iemand anders  Hoe leer ik mijn plan trekken terwijl
              mag dat wel.                                   mama er nog is?

Open goals
What will be different                             Status  Target date  Stands at
──────────────────────────────────────────────────────────────────────────────────────────────────
Tom werkt drie halve dagen per week in een stille  active  30 Sep 2026  participant -1,
werkplaats en weet elke dag vooraf wat er klaar                         professional -1
moet.

Van de elf schulden zijn er vier weg en zeven      active  31 Oct 2026  participant -1
geregeld, in de volgorde van Toms rekenblad.

Tom kookt drie avonden per week zelf en kan een    active  31 Dec 2026  participant -1, network -2
week alleen thuis zijn.

Open actions
What                           Who                             Due          Days and hours
─────────────────────────────────────────────────────────────────────────────────────────────────
Fietsen herstellen in de       Tom Vereecke, De Kiem –         –            dinsdag en donderdag,
werkplaats, aan de achterste   maatwerkbedrijf                              van 9 tot 12 uur
bank

Werkondersteunende maatregel   Hatice Yalvaç                   30 Apr 2026  –
aanvragen

Rekenblad bijhouden en elke    Tom Vereecke                    –            elke vrijdag
vrijdag doorsturen

Regelingen treffen met de elf  CAW Molenbeemd – schuldhulp,    –            maandelijks gesprek
schuldeisers                   Tom Vereecke

Zondagse kookles via video     Tom Vereecke, Katrien Vereecke  –            elke zondag om 17 uur

Begeleid koken en wassen met   Tom Vereecke, Gezinszorg        1 Sep 2026   –
iemand van Gezinszorg          Beekdal

Agreements
From           To             Text
──────────────────────────────────────────────────────────────────────────────────────────────────
Noor Claessen  Tom Vereecke   Afspraken verzetten we minstens twee dagen op voorhand, met de reden
                              erbij.

Tom Vereecke   Hatice Yalvaç  Ik antwoord binnen de drie dagen, ook als het antwoord is dat ik het
                              niet weet.

Crisis plan
Crisis plan                What
──────────────────────────────────────────────────────────────────────────────────────────────────
Signs beforehand           Te veel prikkels: hij antwoordt niet meer en zijn handen gaan naar zijn
                           oren.

What the participant does  Koptelefoon, garage, een uur.

Steps                      Daarna mag iemand iets vragen. Valt moeder uit: Katrien bellen, dan
                           Gezinszorg; het blad hangt in de keukenkast.

Call                       Katrien Vereecke

Referrals that run
Service                      Status       Since
─────────────────────────────────────────────────────
De Kiem – maatwerkbedrijf    in progress  15 Sep 2025
CAW Molenbeemd – schuldhulp  in progress  20 Oct 2025
Gezinszorg Beekdal           requested    23 Apr 2026

Consents
With whom                                                                          Until
──────────────────────────────────────────────────────────────────────────────────────────────
Hatice Yalvaç, De Kiem – maatwerkbedrijf, CAW Molenbeemd – schuldhulp, Gezinszorg  29 Jun 2026
Beekdal, Zorgnetwerk Beekdal – penhouder

People
Name                                       Relation      Contact
────────────────────────────────────────────────────────────────
Paula Vereecke-Stas                        parent        –
Katrien Vereecke                           sibling       –
Vriend van het spel (Deen, voornaam Mads)  friend        –
Wim Hellinckx                              professional  –

Last in the journal
Date         How              Text
────────────────────────────────────────────────────────────────────────────────────────────────────
9 Jun 2026   elsewhere        Tom vraagt waar zijn opvolging blijft: die stond voor mei in zijn
                              agenda. Hij heeft gelijk. Met Noor een datum zoeken, met drie stoelen.
                              Ook de aanvraag van de maatregel ligt nog bij mij.

28 May 2026  phone            Gebeld, antwoordapparaat, bericht ingesproken. De verantwoordelijke is
                              met verlof tot 15 juni.

23 Apr 2026  mail or message  Aanvraag bij Gezinszorg samen met Tom geschreven. Hij heeft de zin
                              'hij moet geholpen worden' veranderd in 'ik wil dit leren'.

Ledger Werk en zorg Lindeveld · 15 June 2026 · commit [COMMIT]

"#]]
    );
    desk.assert_kept(before);
    same!(
        desk.message(),
        str![[r#"
case.transfer 25sg2g

Case: 25sg2g
Record: 25sg2g
Action: case.transfer
Function: administration
Actor: ilse
Regie-Version: 0.1.0
"#]]
    );
    let case = desk.json("case show tom")["items"][0].clone();
    assert_eq!(case["transfer"][0]["from"], "noor");
    assert_eq!(case["responsible"][0], "ilse");
    desk.refused("case transfer tom --of hatice --to hatice", 3);
    desk.refused("case transfer tom --of ilse --to nobody", 3);
    desk.refused("case transfer", 2);
    desk.refused("case transfer gamd1x --to ilse", 3);
}

#[test]
fn a_whole_caseload_passes_in_one_commit() {
    let desk = Desk::sample();
    let before = desk.commits();
    let answer = desk.nl("case transfer --all-of jeroen --to hatice --since 2026-07-01 --quiet").done();
    assert_eq!(answer.out, "");
    desk.assert_kept(before);
    let files = desk.changed();
    assert!(files.lines().count() == 2 && files.lines().all(|line| line.ends_with("/case.toml")), "{files}");
    let theirs = desk.json("case list --by hatice --today 2026-07-02");
    assert!(theirs["items"].as_array().unwrap().len() >= 4, "{theirs}");
    desk.refused("case transfer --all-of jeroen --to hatice --today 2026-07-02", 3);
    let brief = desk.nl("case brief --of hatice --format html --today 2026-07-02").done().out;
    assert!(brief.contains("Overdracht: ") && brief.contains("<html lang=\"nl\""), "{brief}");
    assert!(desk.json("case brief tom")["items"][0]["needs"].as_array().unwrap().len() > 1);
    desk.refused("case brief", 2);
}

#[test]
fn two_cases_of_one_person_become_one_and_part_again() {
    let desk = twice();
    let before = desk.print();
    let commits = desk.commits();
    same!(
        desk.en("case merge nieuw --into oud --reason 'Zelfde vrouw.'").done(),
        str![[r#"
✓ Case [ID] was taken into case [ID].
! The plan now holds goals of both cases: talk it through again and ask for a new approval.
To take it back: regie case merge [ID] --undo
commit [COMMIT] · 6 files
cases/2026-01/[ID]/assessments/2026-06-15-[ID].toml
cases/2026-01/[ID]/case.toml
cases/2026-01/[ID]/journal/2026.toml
cases/2026-01/[ID]/network.toml
cases/2026-01/[ID]/plan.toml
cases/2026-03/[ID]/case.toml

"#]]
    );
    desk.assert_kept(commits);
    let case = desk.json("case show oud")["items"][0].clone();
    assert_eq!(case["merge"][0]["records"].as_array().unwrap().len(), 5);
    let plan = desk.json("plan show oud")["items"][0].clone();
    assert_eq!(plan["plan"]["goal"].as_array().unwrap().len(), 2);
    assert_eq!(desk.json("journal list oud")["items"].as_array().unwrap().len(), 1);
    let gone = case["merge"][0]["case"].as_str().unwrap().to_owned();
    desk.refused(&format!("journal add {gone} --text x"), 3);
    desk.refused("case merge oud --into oud", 2);
    assert_eq!(desk.json("case list")["items"].as_array().unwrap().len(), 1);
    // The alias of the case that went now leads to the one that goes on.
    assert_eq!(desk.json("case show nieuw")["items"][0]["id"], case["id"]);
    let errors = desk.json("check")["items"].clone();
    assert!(!errors.to_string().contains("dangling-reference"), "{errors}");

    desk.en(&format!("case merge {gone} --undo")).done();
    let after = desk.print();
    let same_files: Vec<_> = before
        .iter()
        .filter(|(path, _)| path.starts_with("cases/") && !path.ends_with("case.toml"))
        .filter(|(path, print)| after.get(*path) != Some(*print))
        .collect();
    assert!(same_files.is_empty(), "{same_files:?}");
    desk.refused(&format!("case merge {gone} --undo"), 3);
}

#[test]
fn what_was_built_on_a_merge_holds_it_together() {
    let desk = twice();
    desk.run("case merge nieuw --into oud").done();
    let case = desk.json("case show oud")["items"][0].clone();
    let gone = case["merge"][0]["case"].as_str().unwrap();
    let goal = desk.json("plan show oud")["items"][0]["plan"]["goal"][1]["id"].as_str().unwrap().to_owned();
    desk.run(&format!("plan action oud --goal {goal} --what x --who client")).done();
    let answer = desk.refused(&format!("case merge {gone} --undo"), 3);
    assert!(answer.err.contains("regie edit"), "{}", answer.err);
}

#[test]
fn two_people_are_not_taken_together_by_mistake() {
    let desk = Desk::sample();
    let answer = desk.refused("case merge gitte --into tom", 3);
    assert!(answer.err.contains("--anyway"), "{}", answer.err);
    desk.refused("case merge gitte", 2);
}

#[test]
fn the_type_and_the_model_are_kept_and_shown() {
    let desk = Desk::sample();
    desk.run("case edit gitte --model broker --steering demand-led --beside separate").done();
    let out = desk.en("case show gitte").done().out;
    assert!(out.contains("broker") && out.contains("demand-led") && out.contains("separate"), "{out}");
    assert_eq!(desk.json("case show gitte")["items"][0]["approach"]["model"], "broker");
    let answer = desk.refused("case edit gitte --steering nobody", 2);
    assert!(answer.err.contains("aanbodgericht"), "{}", answer.err);
}

#[test]
fn closing_asks_the_questions_of_the_practice() {
    let desk = Desk::empty();
    desk.run("init desk --profile early-help").done();
    let desk = desk.inside("desk");
    desk.run("case open --name 'Bo Test' --notified-by family --question '?'").done();
    same!(
        desk.nl("case close bo --reason need-met").ended(3),
        str![[r#"
--- stderr
fout: Voor het afsluiten vraagt het praktijkprofiel nog: parents-direct, network-carries, transition-ahead.
uitweg: Zet er voor elke vraag --[ID] VRAAG=yes, partly of no bij; wat niet bekend is, met een reden: --[ID] 'VRAAG=unknown; reason=…'. Op een terminal worden ze in woorden gesteld.

"#]]
    );
    let answers = "--answer parents-direct=yes --answer network-carries=partly";
    let unknown = "--answer transition-ahead=unknown";
    desk.refused(&format!("case close bo --reason need-met {answers} {unknown}"), 3);
    let strange = "--answer transition-ahead=no --answer weather=no";
    same!(
        desk.en(&format!("case close bo --reason need-met {answers} {strange}")).ended(3),
        str![[r#"
--- stderr
error: This practice asks no question “weather” at closing.
way out: It asks: parents-direct, network-carries, transition-ahead. regie explain closing-question-open says why.

"#]]
    );
    let why = "--answer 'transition-ahead=unknown; reason=De schoolkeuze valt in mei.'";
    desk.run(&format!("case close bo --reason need-met {answers} {why}")).done();
    let closing = desk.json("case show bo")["items"][0]["closing"][0].clone();
    assert_eq!(closing["answer"].as_array().unwrap().len(), 3);
    assert_eq!(closing["answer"][2]["reason"], "De schoolkeuze valt in mei.");
}

#[test]
fn a_name_that_is_nearly_the_same_is_told() {
    let desk = Desk::sample();
    for name in ["Marleen Dhore", "Dhoore Marleen", "marleen dhoore"] {
        let line = format!("case open --name '{name}' --notified-by other --question '?' --dry-run");
        let answer = desk.en(&line).done();
        assert!(answer.out.contains("may be the same person as in 4fb11g"), "{}", answer.out);
    }
    let other =
        desk.en("case open --name 'Marlies Vercauteren' --notified-by other --question '?' --dry-run");
    assert!(!other.done().out.contains("same person"));
}
