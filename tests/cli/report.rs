//! `regie report`: ten reports, asked in one way; what leaves the team.

use serde_json::{Value, json};
use snapbox::str;

use super::{Desk, same};

const NAMES: [&str; 10] = [
    "caseload",
    "reviews",
    "needs",
    "referrals",
    "outcomes",
    "evaluation",
    "time",
    "feedback",
    "signals",
    "fidelity",
];

/// The row of a report with this key.
fn row(told: &Value, group: &str) -> Value {
    let rows = told["items"].as_array().unwrap();
    rows.iter().find(|row| row["group"] == group).unwrap_or_else(|| panic!("{group}: {told}")).clone()
}

fn total(told: &Value) -> Value {
    told["items"].as_array().unwrap().iter().find(|row| row["total"] == true).unwrap().clone()
}

#[test]
fn a_bare_noun_lists_the_reports() {
    let desk = Desk::sample();
    same!(
        desk.nl("report").done(),
        str![[r#"
Overzichten
═══════════

Overzicht   Wat het vertelt                                                        Per
───────────────────────────────────────────────────────────────────────────────────────────────
caseload    Wie draagt hoeveel dossiers, hoe zwaar, en hoe staat dat tegenover de  practitioner
            norm?

reviews     Zijn de opvolgmomenten op tijd gehouden?                               practitioner

needs       Wat is er nodig, in welke levensdomeinen, en is het vervuld?           area

referrals   Wat kwam er van de doorverwijzingen?                                   service

outcomes    Wat is er bereikt, in de ogen van elke beoordelaar?                    total

evaluation  Hoe is de begeleiding geëvalueerd, en hoe liep ze af?                  total

time        Hoeveel tijd en geld ging erin, tegenover de uren per jaar?            route

feedback    Hoe kijken mensen terug, vraag per vraag?                              total

signals     Wat schiet tekort, en hoeveel dossiers staan daarachter?               kind

fidelity    Verdient casemanagement zijn naam, en hoe ver staan de dossiers?       total

Typ regie report NAAM --help om te zien wat je kunt vragen; met `--by WAT` kies je andere rijen,
`--share` is voor lezers buiten het team.

"#]]
    );
    let told = desk.json("report");
    let names: Vec<&str> =
        told["items"].as_array().unwrap().iter().map(|item| item["report"].as_str().unwrap()).collect();
    assert_eq!(names, NAMES);
    assert_eq!(told["items"][2]["usual"], "area");
}

/// The harness refuses what has no words.
#[test]
fn every_report_and_every_dimension_has_its_words() {
    let desk = Desk::sample();
    let told = desk.json("report");
    for kind in told["items"].as_array().unwrap() {
        let (name, usual) = (kind["report"].as_str().unwrap(), kind["usual"].as_str().unwrap());
        for (by, language) in [(usual, "nl"), ("total", "en")] {
            let shown = desk.run(&format!("report {name} --by {by} --lang {language}")).done().out;
            assert!(shown.contains(&format!("--by {by}")) && shown.contains("commit"), "{shown}");
        }
    }
    for by in told["items"][0]["dimensions"].as_array().unwrap() {
        desk.nl(&format!("report caseload --by {}", by.as_str().unwrap())).done();
    }
    for format in ["csv", "md", "html", "jsonl"] {
        assert!(!desk.run(&format!("report time --by work --format {format}")).done().out.is_empty());
    }
}

#[test]
fn an_empty_ledger_has_nothing_to_count() {
    let settings = "format = \"ledger/1\"\nname = \"leeg\"\nprofile = \"home-care\"\nlanguage = \"nl\"\n";
    let desk = Desk::of(&[("regie.toml", settings)]);
    for name in NAMES {
        let shown = desk.run(&format!("report {name} --period 2026q1")).done().out;
        assert!(shown.contains("Hier valt niets te tellen."), "{shown}");
    }
    same!(
        desk.en("report caseload").done(),
        str![[r#"
Caseload
════════

Days  on 15 June 2026
By    Case manager

There is nothing to count here.
Norm for a full-time post: clinical 40, social 60. A case counts by its intensity; “of the norm”
counts with the size of the post.

Ledger leeg · 15 June 2026 · commit [COMMIT] · with --by practitioner

"#]]
    );
}

#[test]
fn the_caseload_counts_each_case_manager_and_names_cases_without_one() {
    let desk = Desk::sample();
    let settings = desk.read("regie.toml");
    desk.write("regie.toml", format!("{settings}\n[overrides]\ncaseload_per_fte = 3\n"));
    let told = desk.json("report caseload");
    assert_eq!(told["format"], "regie/report/1");
    let ilse = row(&told, "ilse");
    assert_eq!((&ilse["name"], &ilse["dimension"]), (&json!("Ilse Verdonck"), &json!("practitioner")));
    assert_eq!((&ilse["open"], &ilse["intensive"]), (&json!({"count": 3}), &json!({"count": 2})));
    // Two intensive cases and a regular one weigh five regular ones, on a norm of three.
    assert_eq!(ilse["load"], json!({"hundredths": 500}));
    assert_eq!(ilse["norm_share"], json!({"percent_hundredths": 16_666}));
    assert_eq!(total(&told)["open"], json!({"count": 5}), "a case with two case managers counts once");
    same!(
        desk.nl("report caseload").done(),
        str![[r#"
Caseload
════════

Dagen  op 15 juni 2026
Per    Casemanager

Caseload tegenover de norm
Hatice Yalvaç   ████████████████████████┊███████████████   166,66 % (dossiers: 3)
Ilse Verdonck   ████████████████████████┊███████████████   166,66 % (dossiers: 3)
Jeroen Baetslé  ████████████████████████┊                  100 % (dossiers: 2)
Noor Claessen   ████████████████████████┊███████████████   166,66 % (dossiers: 2)
┊ de norm

Casemanager     Lopend  Intensief  Regulier  Op afstand  Steun na  Gewicht   Baan  Van de norm
                                                          traject
──────────────────────────────────────────────────────────────────────────────────────────────
Hatice Yalvaç        3          2         1           0         0     5,00  100 %   ✗ 166,66 %
Ilse Verdonck        3          2         1           0         0     5,00  100 %   ✗ 166,66 %
Jeroen Baetslé       2          1         1           0         0     3,00  100 %      ! 100 %
Noor Claessen        2          1         1           0         0     3,00   60 %   ✗ 166,66 %
Totaal               5          3         2           0         0     8,00  360 %      74,07 %

Norm voor een voltijdse: 3. Een dossier telt naar zijn intensiteit; “van de norm” rekent met de
omvang van de baan.

Register Werk en zorg Lindeveld · 15 juni 2026 · commit [COMMIT] · met --by practitioner

"#]]
    );
    let before = desk.json("report caseload --on 2025-06-01");
    assert_eq!(total(&before)["open"], json!({"count": 2}));
    assert_eq!(before["items"][0]["until"], "2025-06-01");
    let found = desk.nl("check").ended(1).out;
    assert!(found.contains("166,66 % van de norm"), "{found}");
    desk.refused("report caseload --on 2026-06-01 --period 2026", 2);
    desk.refused("report caseload --on ooit", 2);
}

#[test]
fn reviews_are_told_over_a_period() {
    let desk = Desk::sample();
    let counted = |line: &str| {
        let told = total(&desk.json(line));
        ["reviews", "late", "overdue"].map(|measure| told[measure]["count"].as_i64().unwrap())
    };
    assert_eq!(counted("report reviews"), [3, 0, 1]);
    assert_eq!(counted("report reviews --period 2025"), [3, 0, 0]);
    assert_eq!(counted("report reviews --period 2026q1..2026-04"), [2, 0, 0]);
    same!(
        desk.en("report reviews --period 2026").done(),
        str![[r#"
Reviews
═══════

Days  1 January 2026 to 15 June 2026
By    Case manager

Case manager   Reviews   Held on time  Held late  Not held yet  Days late (median)
──────────────────────────────────────────────────────────────────────────────────
Hatice Yalvaç        1    0 of 1 (0%)          0             1             33 days
Ilse Verdonck        2  2 of 2 (100%)          0             0                   –
Noor Claessen        1    0 of 1 (0%)          0             1             33 days
Total                3   2 of 3 (67%)          0             1             33 days

Review by review
Case    Participant     Due          Held on      On time       Late     By    Reason for being late
────────────────────────────────────────────────────────────────────────────────────────────────────
4fb11g  Marleen Dhoore  18 Mar 2026  8 Jan 2026   on time       –        ilse  –
25sg2g  Tom Vereecke    13 May 2026  –            not held yet  33 days  –     –
w2zjvx  Mira Lauwaert   4 Jun 2026   26 Mar 2026  on time       –        ilse  –

Ledger Werk en zorg Lindeveld · 15 June 2026 · commit [COMMIT] · with --period 2026-01-01..2026-12-31
--by practitioner

"#]]
    );
    let told = desk.json("report reviews");
    let rows = told["items"].as_array().unwrap();
    let late = rows.iter().find(|row| row["table"] == "reviews" && row["state"] == "overdue").unwrap();
    assert_eq!(
        (&late["case"], &late["due"], &late["days_late"]),
        (&json!("25sg2g"), &json!("2026-05-13"), &json!(33))
    );
    assert!(desk.refused("report reviews --period 2026q7 --lang en", 2).err.contains("2026q7"));
}

#[test]
fn needs_are_told_by_area_with_the_areas_nobody_serves() {
    let desk = Desk::sample();
    same!(
        desk.en("report needs").done(),
        str![[r#"
Needs
═════

Days  everything up to 15 June 2026
By    Area of life

Needs and what became of them
income            ████████▓▓▓▓▓▓▓▓░░░░░░░░░░░░░░░░           4
housing           ░░░░░░░░                                   1
work              ████████▓▓▓▓▓▓▓▓░░░░░░░░░░░░░░░░░░░░░░░░   5
physical health   ████████░░░░░░░░                           2
mental health     ▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓░░░░░░░░░░░░░░░░           4
relationships     ▒▒▒▒▒▒▒▒                                   1
daily living      ░░░░░░░░                                   1
legal provisions  ░░░░░░░░                                   1
█ Met  ▓ Partly met  ▒ Not met  ░ Not known

Area of life      Needs  Cases  Services     With a goal  Without a goal
────────────────────────────────────────────────────────────────────────
income                4      4         3   4 of 4 (100%)     0 of 4 (0%)
housing               1      1         0   1 of 1 (100%)     0 of 1 (0%)
work                  5      5         2   5 of 5 (100%)     0 of 5 (0%)
physical health       2      2         2   2 of 2 (100%)     0 of 2 (0%)
mental health         4      4         4   4 of 4 (100%)     0 of 4 (0%)
relationships         1      1         3   1 of 1 (100%)     0 of 1 (0%)
leisure               0      0         2               –               –
daily living          1      1         3   1 of 1 (100%)     0 of 1 (0%)
transport             0      0         0               –               –
legal provisions      1      1         3     0 of 1 (0%)   1 of 1 (100%)
education             0      0         2               –               –
Total                19      5        10  18 of 19 (95%)    1 of 19 (5%)

── Who voiced them
Area of life      Needs  participant  network  professional  not said
─────────────────────────────────────────────────────────────────────
income                4            4        0             0         0
housing               1            1        0             0         0
work                  5            5        0             0         0
physical health       2            2        0             0         0
mental health         4            4        0             0         0
relationships         1            1        0             0         0
leisure               0            0        0             0         0
daily living          1            1        0             0         0
transport             0            0        0             0         0
legal provisions      1            1        0             0         0
education             0            0        0             0         0
Total                19           19        0             0         0

── Needs met
Area of life      Needs  Met  Partly met  Not met  Not known
────────────────────────────────────────────────────────────
income                4    1           1        0          2
housing               1    0           0        0          1
work                  5    1           1        0          3
physical health       2    1           0        0          1
mental health         4    0           2        0          2
relationships         1    0           0        1          0
leisure               0    0           0        0          0
daily living          1    0           0        0          1
transport             0    0           0        0          0
legal provisions      1    0           0        0          1
education             0    0           0        0          0
Total                19    3           4        1         11

! No service in the directory serves: housing, transport.

Ledger Werk en zorg Lindeveld · 15 June 2026 · commit [COMMIT] · with --by area

"#]]
    );
    let income = row(&desk.json("report needs"), "income");
    assert_eq!(income["met"], json!({"count": 1, "of": 4}));
    assert_eq!(income["services"], json!({"count": 3}));
}

#[test]
fn experience_with_services_is_counted_from_referrals() {
    let desk = Desk::sample();
    let told = desk.json("report referrals");
    let kiem = row(&told, "maatwerk-de-kiem");
    assert_eq!((&kiem["referrals"]["count"], &kiem["accepted"]), (&json!(3), &json!({"count": 3, "of": 3})));
    assert_eq!(kiem["start"], json!({"days": 27}));
    assert_eq!(row(&told, "mobiel-team-beekdal")["reason_complexity"], json!({"count": 1}));
    let shown = desk.nl("report referrals --period 2025").done().out;
    assert!(shown.contains("te complex") && shown.contains("2025-01-01..2025-12-31 --by service"), "{shown}");
    let csv = desk.run("report referrals --format csv").done().out;
    let mut lines = csv.lines();
    assert!(
        lines
            .next()
            .unwrap()
            .starts_with("report,table,from,until,dimension,group,name,total,referrals.count,")
    );
    assert!(
        lines.next().unwrap().starts_with("referrals,tally,,2026-06-15,service,caw-schuldhulp,"),
        "{csv}"
    );
}

#[test]
fn outcomes_keep_raters_apart_and_a_score_with_its_case() {
    let desk = Desk::sample();
    same!(
        desk.nl("report outcomes").done(),
        str![[r#"
Wat er bereikt is
═════════════════

Dagen  alles tot en met 15 juni 2026
Per    Alles samen

── Doelstellingen, elke beoordelaar apart
Stem          Beoordeeld  Verschil (mediaan)  Bereikt (0 of meer)  Beter  Hetzelfde  Slechter
─────────────────────────────────────────────────────────────────────────────────────────────
deelnemer             14                1,00      6 van 14 (43 %)     11          3         0
netwerk                2                1,50       1 van 2 (50 %)      1          1         0
professional           6                1,50       3 van 6 (50 %)      6          0         0

── Behoeften vervuld
Behoeften      8
Vervuld        3 van 8 (38 %)
Deels vervuld  4 van 8 (50 %)
Niet vervuld   1 van 8 (13 %)
Niet bekend    0 van 8 (0 %)

T-scores, dossier per dossier, waar elke doelstelling beoordeeld is
Dossier  Deelnemer       Beoordeeld door  T bij het begin  T nu
────────────────────────────────────────────────────────────────
gamd1x   Guido Pauwelyn  deelnemer        26,20            58,40
25sg2g   Tom Vereecke    deelnemer        26,73            36,43
4fb11g   Marleen Dhoore  deelnemer        23,39            41,60
w2zjvx   Mira Lauwaert   deelnemer        22,73            35,00

Register Werk en zorg Lindeveld · 15 juni 2026 · commit [COMMIT] · met --by total

"#]]
    );
}

#[test]
fn evaluation_and_fidelity() {
    let desk = Desk::sample();
    same!(
        desk.en("report evaluation --period 2025..2026").done(),
        str![[r#"
Evaluations and closings
════════════════════════

Days  1 January 2025 to 15 June 2026
By    Everything together

Evaluations        2
Interim            1
Final              1
With final advice  1 of 1 (100%)

── What evaluations speak of
Part of an evaluation                 Told  Not told
────────────────────────────────────────────────────
plan carried out             2 of 2 (100%)         0
goals                        2 of 2 (100%)         0
needs                        2 of 2 (100%)         0
team: process                2 of 2 (100%)         0
team: product                2 of 2 (100%)         0
involvement                  2 of 2 (100%)         0
motivation                   2 of 2 (100%)         0
satisfaction                 2 of 2 (100%)         0
satisfaction of the network  2 of 2 (100%)         0

── Looking back, from 1 (not at all) to 5 (wholly)
Part of an evaluation        1  2  3  4  5
──────────────────────────────────────────
involvement                  0  0  0  0  2
motivation                   0  0  0  1  1
satisfaction                 0  0  0  2  0
satisfaction of the network  0  0  0  1  1

── Why cases were closed
Closed    1
need met  1

── How long it took
Shorter than the term  0
Within the term        1
Longer than the term   0
Length (median)        444 days

Ledger Werk en zorg Lindeveld · 15 June 2026 · commit [COMMIT] · with --period 2025-01-01..2026-12-31
--by total

"#]]
    );
    same!(
        desk.nl("report fidelity --by practitioner").done(),
        str![[r#"
Elementen en stappen
════════════════════

Dagen  alles tot en met 15 juni 2026
Per    Casemanager

Casemanager     Dossiers  In casemanagement  Minstens 4 van 6 elementen  Minder
───────────────────────────────────────────────────────────────────────────────
Hatice Yalvaç          3                  3              2 van 3 (67 %)       1
Ilse Verdonck          3                  3              2 van 3 (67 %)       1
Jeroen Baetslé         2                  2             2 van 2 (100 %)       0
Noor Claessen          2                  2             2 van 2 (100 %)       0
Totaal                 5                  5              4 van 5 (80 %)       1

── Elementen van casemanagement
Element van casemanagement  Hatice Yalvaç  Ilse Verdonck  Jeroen Baetslé  Noor Claessen  Totaal
───────────────────────────────────────────────────────────────────────────────────────────────
In casemanagement                       3              3               2              2       5
assessment                              2              2               2              2       4
planning                                2              2               2              2       4
hulp mogelijk maken                     3              3               1              1       4
zorgcoördinatie                         2              2               2              2       4
evaluatie                               2              2               1              1       3
belangenbehartiging                     2              2               2              2       4

── Stappen van de weg
Stap                           Hatice Yalvaç  Ilse Verdonck  Jeroen Baetslé  Noor Claessen  Totaal
──────────────────────────────────────────────────────────────────────────────────────────────────
Dossiers                                   3              3               2              2       5
aangemeld                                  3              3               2              2       5
gescreend                                  3              3               2              2       5
in kaart gebracht                          2              2               2              2       4
referentiepersoon aangeduid                3              3               2              2       5
plan opgemaakt en goedgekeurd              1              1               1              1       2
in uitvoering                              0              0               0              0       0
gevolgd                                    2              2               1              1       3
geëvalueerd                                0              0               0              0       0

Register Werk en zorg Lindeveld · 15 juni 2026 · commit [COMMIT] · met --by practitioner

"#]]
    );
}

#[test]
fn feedback_and_signals() {
    let desk = Desk::sample();
    let told = total(&desk.json("report feedback"));
    assert_eq!(told["listened_answers"], json!({"count": 1}));
    assert_eq!(told["listened_1"], json!({"suppressed": true}), "one answer is shown to nobody");
    let shown = desk.en("report feedback").done().out;
    assert!(shown.contains("People listened to me.") && shown.contains("fewer than 5 answers"), "{shown}");
    same!(
        desk.nl("report signals").done(),
        str![[r#"
Signalen aan het beleid
═══════════════════════

Dagen  alles tot en met 15 juni 2026
Per    Type

Hier valt niets te tellen.

Register Werk en zorg Lindeveld · 15 juni 2026 · commit [COMMIT] · met --by kind

"#]]
    );
}

/// An early-help ledger with two cases: fifty hours of case management, twenty-eight of trajectory support.
fn hours() -> Desk {
    let case = |id: &str, route: &str, intensity: &str| {
        let head = format!(
            "format = \"case/1\"\nid = \"{id}\"\nopened = 2025-01-01\nby = \"lies\"\nstatus = \"open\""
        );
        let people =
            "[client]\nname = \"Kind\"\n[notification]\non = 2025-01-01\nby = \"family\"\nquestion = \"?\"";
        format!(
            "{head}\n{people}\n[[phase]]\nfrom = 2025-01-01\nroute = \"{route}\"\nintensity = \"{intensity}\"\nby = \"lies\"\n"
        )
    };
    let entry = |id: &str, minutes: u32, travel: u32, more: &str| {
        let head = format!(
            "[[entry]]\nid = \"{id}\"\non = 2025-05-05\nrecorded = 2025-05-05\nby = \"lies\"\ntext = \"?\""
        );
        format!("{head}\nminutes = {minutes}\ntravel = {travel}\n{more}\n")
    };
    let one = entry("jaaaa1", 2400, 600, "work = \"guiding\"");
    let wrong = entry("jaaaa2", 9999, 0, "work = \"guiding\"");
    let right = entry("jaaaa3", 1680, 0, "work = \"coordinating\"\ncorrects = \"jaaaa2\"");
    Desk::of(&[
        (
            "regie.toml",
            "format = \"ledger/1\"\nname = \"vroeg\"\nprofile = \"early-help\"\nlanguage = \"nl\"\n",
        ),
        ("team/lies.toml", "format = \"team/1\"\nhandle = \"lies\"\nname = \"Lies\"\n"),
        ("cases/2025-01/gamd1x/case.toml", &case("gamd1x", "case-management", "intensive")),
        ("cases/2025-01/gamd1x/journal/2025.toml", &format!("format = \"journal/1\"\n{one}")),
        ("cases/2025-01/25sg2g/case.toml", &case("25sg2g", "trajectory-support", "trajectory-support")),
        ("cases/2025-01/25sg2g/journal/2025.toml", &format!("format = \"journal/1\"\n{wrong}{right}")),
    ])
}

#[test]
fn fifty_hours_cost_3500_euro_and_twenty_eight_1960() {
    let desk = hours();
    same!(
        desk.en("report time --period 2025").done(),
        str![[r#"
Time and cost
═════════════

Days  1 January 2025 to 31 December 2025
By    Route

Route               Entries  Cases  Working time  Travelling  Time together  Hours by        Cost
                                                                             the norm
─────────────────────────────────────────────────────────────────────────────────────────────────
case management           1      1          40 h        10 h           50 h      50 h  € 3,500.00
trajectory support        1      1          28 h       0 min           28 h      28 h  € 1,960.00
Total                     2      2          68 h        10 h           78 h      78 h  € 5,460.00

── What the time went to
Route               direct  indirect  neither  not said
───────────────────────────────────────────────────────
case management       50 h     0 min    0 min     0 min
trajectory support   0 min      28 h    0 min     0 min
Total                 50 h      28 h    0 min     0 min

Ledger vroeg · 15 June 2026 · commit [COMMIT] · with --period 2025-01-01..2025-12-31 --by route

"#]]
    );
    let told = desk.json("report time --period 2025");
    let of = |route: &str| {
        let row = row(&told, route);
        ["time", "expected"]
            .map(|measure| row[measure]["minutes"].clone())
            .into_iter()
            .chain([row["cost"]["cents"].clone()])
            .collect::<Vec<_>>()
    };
    assert_eq!(of("case-management"), [json!(3000), json!(3000), json!(350_000)]);
    assert_eq!(of("trajectory-support"), [json!(1680), json!(1680), json!(196_000)]);
    let half = desk.json("report time --period 2025-01-01..2025-06-30");
    assert_eq!(row(&half, "case-management")["expected"], json!({"minutes": 1488}), "181 days of 365");
    let now = desk.json("report time");
    assert_eq!(
        (&now["items"][0]["from"], &now["items"][0]["until"]),
        (&json!("2026-01-01"), &json!("2026-06-15"))
    );
}

#[test]
fn what_leaves_the_team_names_nobody_and_counts_no_few() {
    let desk = Desk::sample();
    let secrets = ["Ilse", "ilse", "Verdonck", "Tom", "Vereecke", "25sg2g", "gamd1x", "Hatice", "hatice"];
    for name in NAMES {
        for by in ["total", "practitioner", "month"] {
            for format in ["table", "json", "csv", "html"] {
                let shown =
                    desk.run(&format!("report {name} --by {by} --share --format {format}")).done().out;
                let told: Vec<_> = secrets.iter().filter(|secret| shown.contains(**secret)).collect();
                assert!(told.is_empty(), "{name} by {by}: {told:?}\n{shown}");
            }
        }
    }
    same!(
        desk.nl("report needs --share").done(),
        str![[r#"
Behoeften
═════════

Dagen  alles tot en met 15 juni 2026
Per    Levensdomein
Voor   lezers buiten het team

Behoeften en wat ervan kwam
inkomen                                                              *
wonen                                                                *
werk                                                                 5
lichamelijke gezondheid                                              *
geestelijke gezondheid                                               *
relaties                                                             *
dagelijks leven                                                      *
wettelijke voorzieningen                                             *
█ Vervuld  ▓ Deels vervuld  ▒ Niet vervuld  ░ Niet bekend

Levensdomein               Behoeften  Dossiers  Diensten  Met doelstelling  Zonder doelstelling
───────────────────────────────────────────────────────────────────────────────────────────────
inkomen                            *         *         3                 *                    0
wonen                              *         *         0                 *                    0
werk                               5         5         2   5 van 5 (100 %)        0 van 5 (0 %)
lichamelijke gezondheid            *         *         2                 *                    0
geestelijke gezondheid             *         *         4                 *                    0
relaties                           *         *         3                 *                    0
ontspanning en vrije tijd          0         0         2                 –                    –
dagelijks leven                    *         *         3                 *                    0
vervoer                            0         0         0                 –                    –
wettelijke voorzieningen           *         *         3                 0                    *
onderwijs en vorming               0         0         2                 –                    –
Totaal                            19         5        10                 *                    *

── Wie ze uitte
Levensdomein               Behoeften  deelnemer  netwerk  professional  niet gezegd
───────────────────────────────────────────────────────────────────────────────────
inkomen                            *          *        0             0            0
wonen                              *          *        0             0            0
werk                               5          5        0             0            0
lichamelijke gezondheid            *          *        0             0            0
geestelijke gezondheid             *          *        0             0            0
relaties                           *          *        0             0            0
ontspanning en vrije tijd          0          0        0             0            0
dagelijks leven                    *          *        0             0            0
vervoer                            0          0        0             0            0
wettelijke voorzieningen           *          *        0             0            0
onderwijs en vorming               0          0        0             0            0
Totaal                            19         19        0             0            0

── Behoeften vervuld
Levensdomein               Behoeften  Vervuld  Deels vervuld  Niet vervuld  Niet bekend
───────────────────────────────────────────────────────────────────────────────────────
inkomen                            *        *              *             0            *
wonen                              *        0              0             0            *
werk                               5        *              *             0            *
lichamelijke gezondheid            *        *              0             0            *
geestelijke gezondheid             *        0              *             0            *
relaties                           *        0              0             *            0
ontspanning en vrije tijd          0        0              0             0            0
dagelijks leven                    *        0              0             0            *
vervoer                            0        0              0             0            0
wettelijke voorzieningen           *        0              0             0            *
onderwijs en vorming               0        0              0             0            0
Totaal                            19        *              *             *            *

* is afgeschermd: het gaat over minder dan 5 mensen, of zo een getal is eruit af te leiden.

! Geen enkele dienst van de sociale kaart bedient: wonen, vervoer.

Register Werk en zorg Lindeveld · 15 juni 2026 · commit [COMMIT] · met --by area --share

"#]]
    );
    let told = desk.json("report needs --share");
    assert_eq!(row(&told, "income")["needs"], json!({"suppressed": true}));
    assert_eq!(row(&told, "leisure")["needs"], json!({"count": 0}));
    assert_eq!(total(&told)["needs"], json!({"count": 19}));
    let csv = desk.run("report needs --share --format csv").done().out;
    assert!(
        csv.contains("\nneeds,tally,,2026-06-15,area,income,,false,,,3,,,0,") && !csv.contains("suppressed"),
        "{csv}"
    );
}

#[test]
fn a_case_that_cannot_be_read_is_told_and_left_out() {
    let desk = Desk::sample();
    desk.write("cases/2025-05/25sg2g/case.toml", "format = \"case/1\"\nid = 3\n");
    let answer = desk.nl("report caseload").ended(1);
    assert!(answer.err.contains("25sg2g/case.toml") && answer.out.contains("Caseload"), "{answer}");
}
