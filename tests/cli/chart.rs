//! Pictures from figures and days: `case draw`, and the bars of reports, as lines, as SVG, and in their pages.

use snapbox::str;

use super::{Desk, same};

#[test]
fn a_case_is_drawn_through_time() {
    let desk = Desk::sample();
    same!(
        desk.nl("case draw tom").done(),
        str![[r#"
Tom Vereecke
════════════

In de tijd
Fasen
casemanagement · intensief         ·███████████████████████████································
casemanagement · regulier          ···························█████████████████████████████████
Wie hielp er mee?
De Kiem – maatwerkbedrijf: lopend  ···············░░░░█████████████████████████████████████████
CAW Molenbeemd – schuldhulp: lop…  ·····················░░░████████████████████████████████████
Gezinszorg Beekdal: aangevraagd    ···················································░░░░░░░░░
Samengezeten en teruggekeken
assessments                        ·····◆······················································
opvolgmomenten                     ···························◆··························◇·····
                                   8 mei 2025 – 15 jun 2026
█ liep · ░ gevraagd, niet begonnen · ◆ vond plaats · ◇ volgende opvolging verwacht

"#]]
    );
    let svg = desk.en("case draw tom --format svg").done().out;
    for said in
        ["<title>Through time</title>", ">Gezinszorg Beekdal: requested<", ">today<", "class=\"norm\""]
    {
        assert!(svg.contains(said), "{said}: {svg}");
    }
    assert_eq!(svg, desk.en("case draw tom --format svg").done().out, "the same every time");
    let json = desk.json("case draw tom");
    assert_eq!(json["format"], "regie/case-drawing/1");
    assert_eq!(json["items"][0]["subject"], "phase");
    assert_eq!(json["items"][0]["until"], json["items"][1]["from"]);
}

#[test]
fn goals_areas_and_functioning_are_drawn_from_then_to_now() {
    let desk = Desk::sample();
    same!(
        desk.en("case draw tom --kind goals").done(),
        str![[r#"
Tom Vereecke
════════════

How far the goals came
Tom werkt drie halve dagen per week in een stille werkplaats en weet elke dag vooraf wat er klaar
moet.
  participant   ○──●──·──·──·  −2 → −1
  professional  ○──●──·──·──·  −2 → −1
Van de elf schulden zijn er vier weg en zeven geregeld, in de volgorde van Toms rekenblad.
  participant   ·──◉──·──·──·  −1 → −1
Tom kookt drie avonden per week zelf en kan een week alleen thuis zijn.
  participant   ○──●──·──·──·  −2 → −1
  network       ◉──·──·──·──·  −2 → −2
−2 much less than expected · +2 much more than expected
○ at the start · ● now

"#]]
    );
    same!(
        desk.nl("case draw guido --kind areas").done(),
        str![[r#"
Guido Pauwelyn
══════════════

Hoe het gaat op elk levensdomein
werk
  deelnemer     ●──·──·──·──·──·──·──·──·──·  1
  professional  ·──·──·──●──·──·──·──·──·──·  4
geestelijke gezondheid
  deelnemer     ·──·──●──·──·──·──·──·──·──·  3
  netwerk       ·──●──·──·──·──·──·──·──·──·  2
1 zo kan het niet verder · 10 zoals ik het wil

"#]]
    );
    same!(
        desk.en("case draw guido --kind functioning --format md").done(),
        str![[r#"
# Guido Pauwelyn

```text
Profile of functioning (ICF): difficulties
b130 energy and drive
  difficulty                 ·──·──·──●──·  3
b164 planning and switching
  difficulty                 ●──·──·──·──·  0
b455 stamina
  difficulty                 ·──·──·──●──·  3
d155 learning skills
  difficulty in performance  ●──·──·──·──·  0
  difficulty in capacity     ●──·──·──·──·  0
d240 bearing pressure
  difficulty in performance  ·──·──●──·──·  2
  difficulty in capacity     ·──●──·──·──·  1
d720 harder contact
  difficulty in performance  ·──●──·──·──·  1
  difficulty in capacity     ●──·──·──·──·  0
d845 finding, keeping, leaving work
  difficulty in performance  ·──·──·──●──·  3
  difficulty in capacity     ·──●──·──·──·  1
d850 paid work
  difficulty in performance  ·──·──·──·──●  4
  difficulty in capacity     ·──·──●──·──·  2
d855 unpaid work
  difficulty in performance  ·──·──·──●──·  3
  difficulty in capacity     ·──●──·──·──·  1
0 no difficulty · 4 complete difficulty
```

```text
Profile of functioning (ICF): the surroundings
e310 close family
  surroundings  ·──·──·──·──·──·──·──●──·  +3
e330 bosses and officials
  surroundings  ·──·──·──·──·──●──·──·──·  +1
e580 health care
  surroundings  ·──·──·──·──·──·──●──·──·  +2
e590 help with work
  surroundings  ·──·──●──·──·──·──·──·──·  −2
−4 hinders wholly · +4 helps wholly
```

"#]]
    );
    let svg = desk.nl("case draw tom --kind goals --format svg").done().out;
    for said in ["role=\"img\"", "class=\"before\"", "class=\"after\"", "class=\"ring\"", ">bij het begin<"] {
        assert!(svg.contains(said), "{said}: {svg}");
    }
    let csv = desk.run("case draw tom --kind goals --format csv").done().out;
    assert!(csv.starts_with("case,picture,subject,detail,from,until,then,now"), "{csv}");
}

#[test]
fn where_there_is_nothing_to_draw_it_says_so() {
    let desk = Desk::sample();
    desk.run("case open --name 'Nog Niemand' --notified-by client --question 'Wat nu?' --anyway").done();
    same!(
        desk.nl("case draw nog --kind goals").done(),
        str![[r#"
Nog Niemand
═══════════

! Er valt nog niets te tekenen.

"#]]
    );
    same!(
        desk.refused("case draw nog --kind functioning --format svg --lang en", 2),
        str![[r#"
--- stderr
error: There is nothing to draw.
way out: Record first what the picture is to show; without --format the command says what there is.

"#]]
    );
    same!(
        desk.refused("report time --format svg --lang nl", 2),
        str![[r#"
--- stderr
fout: svg is geen vorm van dit commando.
uitweg: Het is er een van: regie network draw, regie case draw, regie case show, regie network show, regie assessment show, regie evaluation report, regie assessment compare, regie report caseload, regie report referrals, regie report needs. De andere vormen gaan overal: table, json, jsonl, csv, md, html.

"#]]
    );
    same!(
        desk.refused("case draw tom --kind taart --lang nl", 2),
        str![[r#"
--- stderr
fout: “taart” past niet bij --kind <TEKENING>. Wel: timeline, goals, areas, functioning.
uitweg: Zet er --help achter om te zien wat een opdracht aanneemt.

"#]]
    );
}

#[test]
fn an_evaluation_report_has_its_pictures_in_the_page_and_not_among_the_tables() {
    let desk = Desk::sample();
    let page = desk.nl("evaluation report guido --format html").done().out;
    assert_eq!(page.matches("<svg class=\"picture rows\"").count(), 5, "{page}");
    for title in ["In de tijd", "Hoe ver de doelstellingen kwamen", "Hoe het gaat op elk levensdomein"] {
        assert!(page.contains(&format!("<figcaption>{title}</figcaption>")), "{title}: {page}");
        assert!(!desk.nl("evaluation report guido").done().out.contains(title), "{title}");
        assert!(!desk.nl("evaluation report guido --format md").done().out.contains(title), "{title}");
    }
    let alone = desk.nl("evaluation report guido --format svg").done().out;
    assert_eq!(alone.matches("role=\"img\"").count(), 5, "{alone}");
}

#[test]
fn reports_have_bars() {
    let desk = Desk::sample();
    let svg = desk.nl("report referrals --format svg").done().out;
    for said in ["<title>Wat van doorverwijzingen kwam</title>", ">67 dagen<", ">gevraagd<", ">CGG Vlierhof"]
    {
        assert!(svg.contains(said), "{said}: {svg}");
    }
    let needs = desk.en("report needs --format svg").done().out;
    assert_eq!(needs.matches("class=\"part four\"").count(), 8, "seven areas and the legend: {needs}");
    let page = desk.en("report needs --format html").done().out;
    assert!(page.contains("<figcaption>Needs and what became of them</figcaption>"), "{page}");
    let open = desk.en("report caseload --format svg").done().out;
    assert!(open.contains(">Open cases<") && !open.contains("class=\"norm\""), "no norm, no line: {open}");
}

#[test]
fn a_caseload_is_drawn_against_the_norm_of_its_practice() {
    let desk = Desk::empty();
    desk.run("demo sample --profile home-care --lang nl").done();
    let desk = desk.inside("sample");
    let svg = desk.nl("report caseload --format svg").done().out;
    assert!(svg.contains(">de norm<") && svg.contains("class=\"norm\""), "{svg}");
    let text = desk.nl("report caseload").done().out;
    assert!(text.contains("┊ de norm") && text.contains(" % (dossiers: "), "{text}");
}

#[test]
fn what_a_shared_report_hides_has_no_length_in_its_picture() {
    let desk = Desk::sample();
    let shared = desk.en("report needs --share --format svg").done().out;
    assert!(shared.contains(">*<"), "{shared}");
    let legend = shared.matches("<rect class=\"part").count();
    assert_eq!(legend, 4, "nothing but the legend: {shared}");
    assert!(!shared.contains("Guido"), "{shared}");
}

#[test]
fn pages_of_one_case_have_their_pictures() {
    let desk = Desk::sample();
    for (line, titles) in [
        ("case show tom", vec!["In de tijd"]),
        ("network show tom", vec!["Ecogram van Tom Vereecke", "Genogram van Tom Vereecke"]),
        (
            "assessment show tom",
            vec!["Hoe het gaat op elk levensdomein", "Profiel van functioneren (ICF): moeilijkheden"],
        ),
    ] {
        let page = desk.nl(&format!("{line} --format html")).done().out;
        let svg = desk.nl(&format!("{line} --format svg")).done().out;
        for title in titles {
            assert!(page.contains(&format!("<figcaption>{title}</figcaption>")), "{line}: {page}");
            assert!(svg.contains(&format!("<title>{title}</title>")), "{line}: {svg}");
        }
    }
}
