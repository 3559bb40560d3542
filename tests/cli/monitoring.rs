//! `regie monitoring`: the six kinds, promised against given, contacts agreed beforehand, tasks and incidents.

use snapbox::str;

use super::{Desk, same};

/// A contact planned with Tom, by its id.
fn planned(desk: &Desk, on: &str) -> String {
    let line = format!("monitoring plan tom --on {on} --transition work --about 'Hoe loopt het werk?'");
    desk.json(&line)["items"][0]["record"].as_str().unwrap().split('/').nth(1).unwrap().to_owned()
}

/// An entry written with these flags, by its id.
fn entry(desk: &Desk, flags: &str) -> String {
    let line = format!("journal add tom {flags}");
    desk.json(&line)["items"][0]["record"].as_str().unwrap().split('/').nth(1).unwrap().to_owned()
}

#[test]
fn show_tells_how_a_case_is_followed() {
    let desk = Desk::sample();
    let call = entry(&desk, "--with client --how phone --monitoring professional-informal --text Gebeld.");
    same!(
        desk.nl("monitoring show tom").done().out.replace(&call, "[ID]"),
        str![[r#"
Opvolging van Tom Vereecke (25sg2g)
═══════════════════════════════════

Intensiteit                regulier
Laatste contact            15 juni 2026
Toegelaten stilte          31 dagen
Volgend contact uiterlijk  16 juli 2026

Deze opvolgtermijn loopt sinds 15 december 2025: wat eerder bekeken is, telt niet meer mee.

Wat bekeken is
Wiens hulp            In het plan  Informeel, kwalitatief    Formeel, kwantitatief
───────────────────────────────────────────────────────────────────────────────────────
zelfhulp              ja           ✓ 9 juni 2026 (jdrpyt)    13 november 2025 (vpx8af)
hulp uit het netwerk  ja           ✓ 24 maart 2026 (j50ak6)  13 november 2025 (vpx8af)
professionele hulp    ja           ✓ 15 juni 2026 ([ID])   ✓ 20 januari 2026 (jn2a81)

Toegezegd en gegeven
Actie              Wie              Toegezegd    Gegeven       Werkt         Past nog      Nagekeken
                                                                                           op
────────────────────────────────────────────────────────────────────────────────────────────────────
Fietsen            Tom Vereecke,    dinsdag en   ! niet        ✓ ja          ✓ ja          13 nov
herstellen in de   De Kiem –        donderdag,   nagekeken                                 2025
werkplaats, aan    maatwerkbedrijf  van 9 tot
de achterste bank                   12 uur
(apz1bs)

Werkondersteunend  Hatice Yalvaç    tegen 30     ! over datum  onbekend      ✓ ja          13 nov
e maatregel                         april 2026                                             2025
aanvragen
(ay20kr)

Rekenblad          Tom Vereecke     elke         ! niet        ✓ ja          ✓ ja          13 nov
bijhouden en elke                   vrijdag      nagekeken                                 2025
vrijdag
doorsturen
(akhy1h)

Regelingen         CAW Molenbeemd   maandelijks  ! niet        !             ✓ ja          13 nov
treffen met de     – schuldhulp,    gesprek      nagekeken     gedeeltelijk                2025
elf schuldeisers   Tom Vereecke
(at9c6d)

Zondagse kookles   Tom Vereecke,    elke zondag  !             ✓ ja          ✓ ja          13 nov
via video          Katrien          om 17 uur    gedeeltelijk                              2025
(ac6zsh)           Vereecke                      gegeven

Begeleid koken en  Tom Vereecke,    tegen 1      ! niet        onbekend      !             13 nov
wassen met iemand  Gezinszorg       september    nagekeken                   gedeeltelijk  2025
van Gezinszorg     Beekdal          2026
(afgcyn)

Incidenten
Record  Datum        Incident  Tekst                                  Status            Logboek
───────────────────────────────────────────────────────────────────────────────────────────────
j50ak6  24 mrt 2026  incident  Terug aan het werk. Moeder is in de …  ✗ niet opgevolgd  –

"#]]
    );
    same!(
        desk.en("monitoring show mira").done(),
        str![[r#"
Monitoring of Mira Lauwaert (w2zjvx)
════════════════════════════════════

Intensity        intensive
Last contact     11 June 2026
Silence allowed  14 days
Next contact by  25 June 2026

This term of review runs since 15 December 2025: what was looked at before that no longer counts.

What was looked at
Whose help           In the plan  Informal, qualitative     Formal, quantitative
────────────────────────────────────────────────────────────────────────────────────
self-help            yes          ✓ 26 March 2026 (v3yt85)  ✓ 28 May 2026 (j97j4r)
help by the network  yes          ✓ 7 May 2026 (jxy15b)     ✓ 26 March 2026 (v3yt85)
professional help    yes          ✓ 26 March 2026 (v3yt85)  ✓ 26 March 2026 (v3yt85)

Promised and given
Action                 Who              Promised        Given         Works     Still  Reviewed on
                                                                                fits
──────────────────────────────────────────────────────────────────────────────────────────────────
Traumabehandeling bij  Mira Lauwaert,   elke week op    ! not looked  –         –      –
één vaste therapeute   CGG Vlierhof –   maandag         at
(akp91z)               volwassenen

Elke dag een rondje    Mira Lauwaert    elke dag na de  ✓ given       ! partly  ✓ yes  26 Mar 2026
alleen, telkens één                     middag
straat verder
(a9vnvs)

Blijven slapen op      Sanne Gryspeert  wanneer Mira    ✓ given       ✓ yes     ✓ yes  26 Mar 2026
slechte avonden                         het vraagt,
(at58rf)                                hoogstens twee
                                        keer per week

De bus naar het        Mira Lauwaert,   by 15 July      ! not looked  –         –      –
atelier oefenen op     Hatice Yalvaç    2026            at
een rustig uur
(adjf22)

Studio boven het       Mira Lauwaert,   by 31 January   ✓ done        ✓ yes     ✓ yes  26 Mar 2026
naaiwinkeltje huren,   Sanne            2026
waarborg via het OCMW  Gryspeert, Ilse
(attqh5)               Verdonck

Naaien in het          Mira Lauwaert,   dinsdag en      ✓ given       ! partly  ✓ yes  26 Mar 2026
atelier, aan de tafel  De Schakel –     vrijdag,
tegen de muur          arbeidsmatige    voormiddag
(a2yahx)               activiteiten

"#]]
    );
    let item = desk.json("monitoring show tom")["items"][0].clone();
    assert_eq!(item["case"], "25sg2g");
    assert_eq!(item["kinds"].as_array().unwrap().len(), 6);
    assert_eq!(item["kinds"][4]["state"], "seen");
}

#[test]
fn a_contact_is_planned_takes_place_or_is_called_off() {
    let desk = Desk::sample();
    let before = desk.commits();
    same!(
        desk.nl("monitoring plan tom --on 'over 6 maanden' --transition school --about 'De opleiding.'")
            .done(),
        str![[r#"
✓ Contact 25sg2g/[ID] gepland op 15 december 2026.
commit [COMMIT] · cases/2025-05/25sg2g/case.toml
--- stderr
“over 6 maanden” is 15 december 2026.

"#]]
    );
    desk.assert_kept(before);
    same!(
        desk.message(),
        str![[r#"
monitoring.plan 25sg2g/[ID]

Case: 25sg2g
Record: 25sg2g/[ID]
Action: monitoring.plan
Function: monitoring
Actor: ilse
Regie-Version: 0.1.0
"#]]
    );
    let contact = planned(&desk, "2026-06-20");
    desk.run(&format!("journal add tom --planned {contact} --how phone --reached no --text Vergeefs."))
        .done();
    let rows = desk.json("monitoring list tom");
    let ids = rows["items"].as_array().unwrap().iter().map(|row| row["contact"].as_str().unwrap());
    let list = desk.en("monitoring list tom").done().out;
    same!(
        ids.fold(list, |list, id| list.replace(id, "[ID]")),
        str![[r#"
Planned contacts
════════════════

Case    Participant   Record  Date         Transition        About                Status     Journal
────────────────────────────────────────────────────────────────────────────────────────────────────
25sg2g  Tom Vereecke  [ID]  20 Jun 2026  work              Hoe loopt het werk?  coming up  –

25sg2g  Tom Vereecke  [ID]  15 Dec 2026  choice or change  De opleiding.        later      –
                                           of school

"#]]
    );
    desk.run(&format!("journal add tom --planned {contact} --how phone --reached yes --text Gesproken."))
        .done();
    let rows = desk.json("monitoring list tom --all");
    let states: Vec<&str> =
        rows["items"].as_array().unwrap().iter().map(|row| row["state"].as_str().unwrap()).collect();
    assert_eq!(states, ["met", "later"]);
    let other = planned(&desk, "2026-09-20");
    let off = format!("monitoring cancel tom {other} --reason 'Belt zelf.'");
    let before = desk.commits();
    assert!(desk.en(&off).done().out.contains("is off"));
    desk.assert_kept(before);
    assert!(desk.read("cases/2025-05/25sg2g/case.toml").contains("cancelled = \"Belt zelf.\""));
    same!(
        desk.en("monitoring list mira").done(),
        str![[r#"
Planned contacts
════════════════

No planned contacts.

"#]]
    );
}

#[test]
fn what_cannot_be_planned_or_called_off_is_refused() {
    let desk = Desk::sample();
    let contact = planned(&desk, "2026-06-20");
    desk.refused("monitoring plan tom --transition school", 2);
    desk.refused("monitoring plan tom --on 2026-06-14 --transition school", 3);
    desk.refused("monitoring plan tom --on 2026-07-14 --transition puberty", 2);
    desk.refused("monitoring plan guido --on 2026-07-14 --transition school", 3);
    desk.refused(&format!("monitoring cancel tom {contact}"), 2);
    desk.refused("monitoring cancel tom dzzzz --reason x", 3);
    desk.refused("monitoring show nobody", 3);
    desk.run(&format!("monitoring cancel tom {contact} --reason x")).done();
    let answer = desk.refused(&format!("journal add tom --planned {contact} --text x --lang en"), 3);
    assert!(answer.err.contains("was called off"), "{}", answer.err);
    desk.refused(&format!("monitoring cancel tom {contact} --reason x"), 3);
    let met = planned(&desk, "2026-06-21");
    desk.run(&format!("journal add tom --planned {met} --text x")).done();
    let answer = desk.refused(&format!("monitoring cancel tom {met} --reason x --lang en"), 3);
    assert!(answer.err.contains("has taken place"), "{}", answer.err);
}

#[test]
fn today_announces_planned_contacts_tasks_and_incidents() {
    let desk = Desk::sample();
    let contact = planned(&desk, "2026-06-20");
    let task = entry(&desk, "--text 'Attest opvragen.' --task-for noor --task-due 2026-06-18");
    let incident = entry(&desk, "--on 2026-05-20 --incident complaint --text 'Niemand kwam opdagen.'");
    let asked = |desk: &Desk, line: &str| -> Vec<(String, String)> {
        let rows = desk.json(line);
        let text = |row: &serde_json::Value, key: &str| row[key].as_str().unwrap_or_default().to_owned();
        let rows = rows["items"].as_array().unwrap().iter();
        let own = rows.filter(|row| row["case"] == "25sg2g");
        own.map(|row| (text(row, "kind"), text(row, "record"))).collect()
    };
    let all = asked(&desk, "today");
    for (kind, record) in
        [("planned-contact-coming", &contact), ("task-due", &task), ("incident-neglected", &incident)]
    {
        assert!(all.contains(&(kind.to_owned(), record.clone())), "{kind}: {all:?}");
    }
    let later = asked(&desk, "today --today 2026-06-21");
    for (kind, record) in [("planned-contact-missed", &contact), ("task-overdue", &task)] {
        assert!(later.contains(&(kind.to_owned(), record.clone())), "{kind}: {later:?}");
    }
    let mine = asked(&desk, "today --mine");
    assert!(!mine.iter().any(|(kind, _)| kind == "task-due"), "the task is Noor's: {mine:?}");
    desk.run(&format!("journal add tom --completes {task} --text 'Attest is er.'")).done();
    desk.run(&format!("journal add tom --completes {incident} --text 'Besproken.'")).done();
    let after = asked(&desk, "today");
    assert!(!after.iter().any(|(_, record)| *record == task || *record == incident), "{after:?}");
}
