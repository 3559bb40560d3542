//! `regie conference`: an invitation with the client's points first, a table, and what became of what was decided.

use snapbox::str;

use super::{Desk, same};

const TABLE: &str = "conference add tom --on 2026-06-12 --client-present yes --place 'bij Tom' \
    --client-agenda 'Minder mensen over de vloer.' --agenda 'Het uurrooster.' \
    --participant 'who=client; present=yes; position=Eén vast gezicht.; interest=rust' \
    --participant 'who=team/noor; present=no' --agreement 'Noor is het aanspreekpunt.' \
    --disagreement 'about=De kookles; who=client,noor; next=In juli opnieuw.' --minutes 'Kort en goed.'";

/// What a command says, with every id that the conference gave out left out.
fn told(desk: &Desk, line: &str) -> String {
    let item = desk.json("conference show tom")["items"][0].clone();
    let decisions = item["decision"].as_array().cloned().unwrap_or_default();
    let made = decisions.iter().filter_map(|decision| decision["became"].as_str());
    let ids = made.chain(item["id"].as_str());
    ids.fold(desk.run(line).done().out, |text, id| text.replace(id, "[ID]"))
}

#[test]
fn decisions_become_actions_and_tasks_in_one_commit() {
    let desk = Desk::sample();
    let before = desk.commits();
    let line = format!(
        "{TABLE} --next 2026-09-01 \
         --decision 'what=Uurrooster maken; who=client; due=2026-07-01; goal=gr6s16; becomes=action' \
         --decision 'what=Dokter bellen; who=noor; due=2026-06-20; becomes=task' \
         --decision 'what=We houden het kort.'"
    );
    let said = desk.nl(&line).done();
    desk.assert_kept(before);
    let ids: Vec<String> = desk.json("conference show tom")["items"][0]["decision"]
        .as_array()
        .unwrap()
        .iter()
        .filter_map(|decision| decision["became"].as_str().map(str::to_owned))
        .collect();
    let [action, task] = ids.as_slice() else { panic!("{ids:?}") };
    assert!(action.starts_with('a') && task.starts_with('j'), "{ids:?}");
    let said = said.to_string().replace(action, "[ID]").replace(task, "[ID]");
    same!(
        said,
        str![[r#"
✓ Overleg 25sg2g/[ID] van 12 juni 2026 bewaard.
Eén beslissing werd een actie in het plan: [ID].
Eén beslissing werd een taak in het logboek: [ID].
Eén beslissing staat alleen in dit verslag. Neem over wat opgevolgd moet worden met regie plan
action 25sg2g; een volgende keer gaat dat meteen met --into-plan.
! Het plan is niet meer wat afgesproken was. Ging iedereen aan tafel akkoord, noteer dat dan met:
  regie plan approve 25sg2g --how conference
Het volgende overleg is op 1 september 2026; de uitnodiging maak je met: regie conference agenda
25sg2g
commit [COMMIT] · 3 bestanden
cases/2025-05/25sg2g/conferences/2026-06-12-[ID].toml
cases/2025-05/25sg2g/journal/2026.toml
cases/2025-05/25sg2g/plan.toml

"#]]
    );
    let message = desk.git("log -1 --format=%B");
    for record in [action, task] {
        assert!(message.contains(&format!("Record: 25sg2g/{record}")), "{message}");
    }
    same!(
        told(&desk, "conference show tom --lang nl"),
        str![[r#"
Overleg [ID]
══════════════

Dossier             25sg2g
Deelnemer           Tom Vereecke
Datum               12 juni 2026
Soort               zorgconferentie
Waar                bij Tom
Door                Ilse Verdonck
Deelnemer aanwezig  ja
Volgend overleg     1 september 2026

── Agenda van de deelnemer
• Minder mensen over de vloer.

── Agenda van anderen
• Het uurrooster.

Wie aan tafel zat
Wie            Aanwezig  Standpunt          Belang
──────────────────────────────────────────────────
Tom Vereecke   ja        Eén vast gezicht.  rust
Noor Claessen  ! nee     –                  –

── Afspraken
• Noor is het aanspreekpunt.

Waar men het niet over eens was
Waarover    Wie                          Vervolg
─────────────────────────────────────────────────────────
De kookles  Tom Vereecke, Noor Claessen  In juli opnieuw.

Wat beslist is
Wat               Wie            Uiterlijk op  Doelstelling                 Werd    Status
───────────────────────────────────────────────────────────────────────────────────────────────
Uurrooster maken  Tom Vereecke   1 jul 2026    Tom werkt drie halve dagen   [ID]  lopend
                                               per week in een stille
                                               werkplaats en weet elke dag
                                               vooraf wat er klaar moet.

Dokter bellen     Noor Claessen  20 jun 2026   –                            [ID]  lopend

We houden het     –              –             –                            –       nergens
kort.                                                                               overgenomen

── Verslag
  “Kort en goed.”

"#]]
    );
    let plan = desk.json("plan show tom")["items"][0].to_string();
    assert!(plan.contains(action) && plan.contains("Uurrooster maken"), "{plan}");
    let tasks = desk.json("journal list tom --tasks");
    assert_eq!(tasks["items"][0]["entry"], task.as_str());
    assert!(tasks["items"][0]["conference"].is_string());
    desk.run(&format!("journal add tom --completes {task} --text Gebeld.")).done();
    desk.run(&format!("plan action tom {action} --status done")).done();
    let states = desk.json("conference show tom")["items"][0]["decision_states"].clone();
    assert_eq!(states, serde_json::json!(["done", "done", "untracked"]));
    assert!(desk.en("trace tom").done().out.contains("Decided at the conference of 12 June 2026"));
    same!(
        told(&desk, "conference list --lang en"),
        str![[r#"
Conferences
═══════════

Case    Participant   Record  Date         Kind             Participant  Still open  Next
                                                            there
───────────────────────────────────────────────────────────────────────────────────────────────
25sg2g  Tom Vereecke  [ID]  12 Jun 2026  care conference  yes          1 of 3      1 Sep 2026

"#]]
    );
}

#[test]
fn into_the_plan_goes_what_serves_a_goal_and_only_when_asked() {
    let desk = Desk::sample();
    let decisions = "--decision 'what=Een; goal=gr6s16' --decision 'what=Twee'";
    desk.run(&format!("{TABLE} {decisions}")).done();
    let became = |desk: &Desk| -> Vec<Option<char>> {
        let item = desk.json("conference show tom")["items"][0].clone();
        let decisions = item["decision"].as_array().unwrap().clone();
        decisions.iter().map(|one| one["became"].as_str().and_then(|id| id.chars().next())).collect()
    };
    assert_eq!(became(&desk), [None, None]);
    desk.run(&format!("{TABLE} {decisions} --on 2026-06-13 --into-plan")).done();
    assert_eq!(became(&desk), [Some('a'), Some('j')]);
    let text = "kind = 'family'\nclient_present = 'no'\n[[decision]]\nwhat = 'x'\nbecomes = 'task'\n";
    let answer = desk.run_with("conference add tom --from - --lang en", text).done();
    let lines = answer.to_string().lines().take(4).collect::<Vec<_>>().join("\n");
    same!(
        lines.replace(&newest(&desk), "[ID]"),
        str![[r#"
✓ Conference 25sg2g/[ID] of 15 June 2026 kept.
! The participant was not there. Tell what was said, and ask what they think of it.
! What the participant wanted on the table is not told.
One decision became a task in the journal: [ID].
"#]]
    );
    assert_eq!(became(&desk), [Some('j')]);
}

/// The journal entry that the last conference made.
fn newest(desk: &Desk) -> String {
    let item = desk.json("conference show tom")["items"][0].clone();
    item["decision"][0]["became"].as_str().unwrap().to_owned()
}

#[test]
fn what_cannot_be_is_refused_and_nothing_is_kept() {
    let desk = Desk::sample();
    let answer = desk.refused(
        &format!("{TABLE} --decision 'what=a' --decision 'what=Uurrooster; becomes=action' --lang en"),
        3,
    );
    same!(
        answer,
        str![[r#"
--- stderr
error: Decision 2 is to become an action in the plan, and no goal stands with it.
way out: Give it a goal with goal=ID (regie plan show CASE shows the ids), or make it a task with becomes=task.

"#]]
    );
    assert!(!answer.err.contains("Uurrooster"));
    desk.refused("conference add tom", 2);
    desk.refused(&format!("{TABLE} --decision 'what=a; becomes=miracle'"), 2);
    desk.refused(&format!("{TABLE} --decision 'who=client'"), 2);
    desk.refused(&format!("{TABLE} --participant 'who=zeppelin'"), 3);
    desk.refused(&format!("{TABLE} --next 2026-01-01"), 3);
    desk.refused("conference add tom --client-present yes --on tomorrow", 3);
    desk.refused("conference add guido --client-present yes", 3);
    desk.refused("conference show tom kzzzz", 3);
    desk.refused("conference agenda guido", 3);
    desk.refused("conference agenda tom --without zeppelin", 3);
    desk.refused("conference agenda tom --on someday", 2);
}

#[test]
fn a_ledger_without_conferences_says_so() {
    let desk = Desk::sample();
    same!(
        desk.nl("conference").done(),
        str![[r#"
Overleggen
══════════

Nog geen overleg.

"#]]
    );
    assert_eq!(desk.json("conference show tom")["items"], serde_json::json!([]));
    assert!(desk.en("conference show tom").done().out.contains("No conference yet."));
}

#[test]
fn the_invitation_begins_with_the_client() {
    let desk = Desk::sample();
    desk.run(&format!("{TABLE} --next 2026-07-10 --decision 'what=Dokter bellen; who=noor; becomes=task'"))
        .done();
    let line = "conference agenda tom --place 'bij Tom' --client-agenda 'Wie komt wanneer?' --without wim";
    same!(
        desk.nl(line).done(),
        str![[r#"
Overleg rond Tom Vereecke
═════════════════════════

Wanneer  10 juli 2026
Waar     bij Tom

── Wat de deelnemer op tafel wil
• Wie komt wanneer?

── Wat anderen op tafel willen
....................................................................................................
....................................................................................................
....................................................................................................
....................................................................................................

Wie uitgenodigd is
Wie                                        Als
──────────────────────────────────────────────────────────────────────────────
Tom Vereecke                               deelnemer
Paula Vereecke-Stas                        mantelzorger, ouder
Katrien Vereecke                           broer of zus
Vriend van het spel (Deen, voornaam Mads)  vriend of vriendin
Hatice Yalvaç                              casemanager werk, referentiepersoon
Noor Claessen                              casemanager zorg
Zorgnetwerk Beekdal – penhouder            penhouder
CAW Molenbeemd – schuldhulp                spreekt voor de deelnemer, helpt nu
De Kiem – maatwerkbedrijf                  helpt nu

Wat nog loopt
Wat                                                 Wie                               Uiterlijk op
──────────────────────────────────────────────────────────────────────────────────────────────────
Fietsen herstellen in de werkplaats, aan de         Tom Vereecke, De Kiem –           –
achterste bank                                      maatwerkbedrijf

Werkondersteunende maatregel aanvragen              Hatice Yalvaç                     30 apr 2026

Rekenblad bijhouden en elke vrijdag doorsturen      Tom Vereecke                      –

Regelingen treffen met de elf schuldeisers          CAW Molenbeemd – schuldhulp, Tom  –
                                                    Vereecke

Zondagse kookles via video                          Tom Vereecke, Katrien Vereecke    –

Begeleid koken en wassen met iemand van Gezinszorg  Tom Vereecke, Gezinszorg Beekdal  1 sep 2026

Dokter bellen                                       Noor Claessen                     –

── Wat we de vorige keer afspraken (12 juni 2026)
• Noor is het aanspreekpunt.

Waar men het niet over eens was
Waarover    Vervolg
────────────────────────────
De kookles  In juli opnieuw.

── Notities
....................................................................................................
....................................................................................................
....................................................................................................
....................................................................................................

"#]]
    );
    let page = desk.nl(&format!("{line} --format html")).done().out;
    assert!(page.starts_with("<!") && page.contains("Wie komt wanneer?"), "{page}");
    let text = desk.en("conference agenda tom --format md --on 2026-07-01").done().out;
    let order =
        ["What the participant wants on the table", "What others want", "Who is invited", "What is going on"];
    let places: Vec<Option<usize>> = order.iter().map(|words| text.find(words)).collect();
    assert!(places.iter().all(Option::is_some) && places.is_sorted(), "{places:?}: {text}");
    let item = desk.json("conference agenda tom")["items"][0].clone();
    assert_eq!(
        (item["on"].as_str(), item["invited"][0]["who"].as_str()),
        (Some("2026-07-10"), Some("client"))
    );
}

#[test]
fn the_next_one_is_announced_until_it_is_recorded() {
    let desk = Desk::sample();
    desk.run(&format!("{TABLE} --next 2026-06-20")).done();
    let announced = |desk: &Desk, day: &str| {
        let rows = desk.json(&format!("today --today {day}"));
        let rows = rows["items"].as_array().unwrap().clone();
        rows.iter().any(|row| row["kind"] == "conference-agreed" && row["case"] == "25sg2g")
    };
    assert!(announced(&desk, "2026-06-15") && announced(&desk, "2026-06-21"));
    assert!(!announced(&desk, "2026-06-05"), "not a month before");
    desk.run("conference add tom --client-present yes").done();
    assert!(!announced(&desk, "2026-06-21"));
}
