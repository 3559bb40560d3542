//! Pictures and the plan as a letter: `network draw`, `plan letter`, `--format svg` and `dot`.

use std::collections::BTreeSet;

use snapbox::str;

use super::text::files;
use super::{Desk, same};

#[test]
fn an_ecogram_is_drawn_and_told() {
    let desk = Desk::sample();
    same!(
        desk.nl("network draw gitte").done(),
        str![[r#"
Ecogram van Gitte Moerman
═════════════════════════

Gitte Moerman --> Wout (sterk)
Annemie Goethuys --> Gitte Moerman (sterk)
Lore Stappers --> Gitte Moerman (zwak)

"#]]
    );
    same!(
        desk.en("network draw gitte --format dot").done(),
        str![[r#"
digraph ecogram {
  layout=neato
  overlap=false
  node [shape=box]
  n0 [label="Gitte Moerman" shape=ellipse penwidth=3]
  n1 [label="Wout"]
  n2 [label="Annemie Goethuys"]
  n3 [label="Lore Stappers"]
  n0 -> n1 [dir=forward style=bold label="strong"]
  n2 -> n0 [dir=forward style=bold label="strong"]
  n3 -> n0 [dir=forward style=dashed label="weak"]
}

"#]]
    );
    let svg = desk.nl("network draw gitte --format svg").done().out;
    assert!(
        svg.starts_with(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" lang=\"nl\" xml:lang=\"nl\" class=\"picture\""
        ),
        "{svg}"
    );
    for said in ["<title>Ecogram van Gitte Moerman</title>", ">sterk<", ">steun gaat zo<"] {
        assert!(svg.contains(said), "{said}: {svg}");
    }
    assert_eq!(svg, desk.nl("network draw gitte --format svg").done().out, "the same every time");
    let page = desk.en("network draw gitte --format html").done().out;
    assert!(page.contains("<figcaption>Ecogram of Gitte Moerman</figcaption>"), "{page}");
    let json = desk.json("network draw gitte");
    assert_eq!(json["format"], "regie/network-drawing/1");
    assert_eq!(json["items"][0]["persons"][0]["gender"], "man");
}

#[test]
fn a_genogram_is_drawn_and_told() {
    let desk = Desk::sample();
    desk.run("network person gitte lore --gender woman").done();
    same!(
        desk.nl("network draw gitte --kind genogram").done(),
        str![[r#"
Genogram van Gitte Moerman
══════════════════════════

Generatie: Annemie Goethuys
Generatie: Gitte Moerman (°1996)
Generatie: Wout (°2022)
Gitte Moerman → Wout (ouder)
Annemie Goethuys → Gitte Moerman (ouder)

"#]]
    );
    let svg = desk.en("network draw gitte --kind genogram --format svg").done().out;
    for said in ["<title>Genogram of Gitte Moerman</title>", "<circle class=\"client\"", ">woman<", ">man<"] {
        assert!(svg.contains(said), "{said}: {svg}");
    }
    same!(
        desk.en("network draw gitte --kind genogram --format dot").done(),
        str![[r#"
digraph genogram {
  rankdir=TB
  edge [dir=none]
  n0 [label="Gitte Moerman (°1996)" shape=ellipse peripheries=2]
  n1 [label="Wout (°2022)" shape=box peripheries=1]
  n2 [label="Annemie Goethuys" shape=ellipse peripheries=1]
  n0 -> n1 [style=solid]
  n2 -> n0 [style=solid]
}

"#]]
    );
}

#[test]
fn what_has_no_picture_is_refused() {
    let desk = Desk::sample();
    same!(
        desk.refused("review due --format svg --lang en", 2),
        str![[r#"
--- stderr
error: svg is not a form of this command.
way out: It is one of: regie network draw, regie case draw, regie case show, regie network show, regie assessment show, regie evaluation report, regie assessment compare, regie report caseload, regie report referrals, regie report needs. Other forms go everywhere: table, json, jsonl, csv, md, html.

"#]]
    );
    same!(
        desk.refused("plan show marleen --format dot --lang nl", 2),
        str![[r#"
--- stderr
fout: dot is geen vorm van dit commando.
uitweg: Het is er een van: regie network draw. De andere vormen gaan overal: table, json, jsonl, csv, md, html.

"#]]
    );
    desk.run("case open --name 'Nog Niemand' --notified-by client --question 'Wat nu?'").done();
    same!(
        desk.refused("network draw nog --format svg --lang nl", 2),
        str![[r#"
--- stderr
fout: Er is niets om te tekenen.
uitweg: Noteer eerst wat de tekening moet tonen; zonder --format zegt de opdracht wat er is.

"#]]
    );
    same!(
        desk.nl("network draw nog").done(),
        str![[r#"
! Nog niemand in het netwerk.

"#]]
    );
    same!(
        desk.refused("network draw gitte --kind kaart --lang nl", 2),
        str![[r#"
--- stderr
fout: “kaart” past niet bij --kind <TEKENING>. Wel: ecogram, genogram.
uitweg: Zet er --help achter om te zien wat een opdracht aanneemt.

"#]]
    );
}

#[test]
fn the_plan_is_a_letter_that_a_client_can_read_and_sign() {
    let desk = Desk::sample();
    same!(
        desk.nl("plan letter marleen").done(),
        str![[r#"
Het plan van Marleen Dhoore
═══════════════════════════

Dit is jouw plan. Je leest hier wie wat doet, en wanneer. Je leest ook wat je doet als het misgaat.
Begrijp je iets niet? Vraag het.

Versie            1
Code              405bfe02bb8be6af
Gemaakt op        15 juni 2026
Jouw casemanager  Jeroen Baetslé, Ilse Verdonck

── Marleen heeft op elke dag van de week iets of iemand om vijf uur, en blijft nuchter.
Dit zei je zelf:

  “Om vijf uur 's avonds is het huis te stil. Dat is mijn gevaarlijk uur.”

Zo zien we dat het lukt  Dagen per week met een plan voor vijf uur, in haar keukenagenda
Dat willen we tegen      31 juli 2026

Wie doet wat?
Wie?                            Wat?                                 Wanneer?
─────────────────────────────────────────────────────────────────────────────────────────────────
Veerle Dhoore                   Even bellen na vijven                maandag tot vrijdag
                                Waar: Per telefoon

Marleen Dhoore, Elke Maerivoet  Gesprekken bij de psychologe van de  om de twee weken, dinsdag om
                                groepspraktijk                       half vijf
                                Waar: Groepspraktijk Het Plein

── Marleen werkt twee vaste dagen in een keuken waar niet gedronken wordt en is klaar voor een
── stage.
Dit zei je zelf:

  “In een keuken weet ik wie ik ben. Thuis ben ik gewoon iemand die niet drinkt.”

Zo zien we dat het lukt  Gewerkte halve dagen per week, drie maanden na elkaar
Dat willen we tegen      30 september 2026

Wie doet wat?
Wie?                            Wat?                                      Wanneer?
───────────────────────────────────────────────────────────────────────────────────────────────
Marleen Dhoore, De Schakel –    Meewerken in de keuken van het sociaal    maandag en donderdag,
arbeidsmatige activiteiten      restaurant                                van 9 tot 15 uur
                                Waar: De Schakel, Oude Melkerij

Marleen Dhoore, Jeroen Baetslé  Een stage zoeken in een grootkeuken       31 augustus 2026
                                zonder bar
                                Waar: Rusthuizen en scholen in Lindeveld

── Marleen en Jolien eten één keer per maand samen, en praten er nadien nog over.
Dit zei je zelf:

  “Ik heb haar drie verjaardagen afgepakt. Ik wil er één teruggeven.”

Zo zien we dat het lukt  Aantal maaltijden samen per kwartaal
Dat willen we tegen      31 augustus 2026

Wie doet wat?
Wie?            Wat?                                           Wanneer?
──────────────────────────────────────────────────────────────────────────────────────────────
Marleen Dhoore  Jolien een kaartje schrijven met één concrete  elke eerste zondag van de maand
                uitnodiging
                Waar: Thuis

── Marleen weet wat ze moet en wat ze heeft, en houdt elke week 90 euro over om van te leven.
Dit zei je zelf:

  “De scheiding heeft mij een stapel brieven nagelaten. Ik weet niet eens van wie het huis is.”

Zo zien we dat het lukt  Weekgeld op de rekening, acht weken na elkaar
Dat willen we tegen      30 juni 2026

Wie doet wat?
Wie?                                         Wat?                                   Wanneer?
────────────────────────────────────────────────────────────────────────────────────────────────
Marleen Dhoore, OCMW Lindeveld – budgethulp  Alle brieven ordenen en een overzicht  30 juni 2026
                                             maken
                                             Waar: OCMW Lindeveld

── Dit beloofden we elkaar
• Marleen Dhoore belooft aan Ilse Verdonck: Als ik gedronken heb, zeg ik het zelf, binnen de drie
  dagen.
• Ilse Verdonck belooft aan Marleen Dhoore: Ik vraag er niet elke keer naar, en ik bel niet met je
  zus achter je rug.

── Wat doe je als het misgaat?
Zo merk je dat het misgaat  Om vijf uur onrust.
Dit doe je eerst zelf       Eerst Veerle bellen, dan Staf.
Dit doen anderen            Is er gedronken: Ilse of de huisarts, geen preek. Nooit alleen blijven
                            tot de volgende dag.

Bel deze mensen, de eerste eerst:

• Veerle Dhoore
• Staf van hiernaast
• Ilse Verdonck

! Is er nu gevaar? Bel 112.

── Ga je akkoord?
Het is jouw plan. Je mag nee zeggen. Je mag het later ook veranderen: zeg het aan je casemanager.

• ✓ Marleen Dhoore ging akkoord op 18 september 2025
• ✓ Jeroen Baetslé ging akkoord op 18 september 2025
• ✓ Veerle Dhoore ging akkoord op 18 september 2025


__________________________________________________
Naam, datum en handtekening: Marleen Dhoore

__________________________________________________
Naam, datum en handtekening: Jeroen Baetslé

__________________________________________________
Naam, datum en handtekening: Ilse Verdonck

Dit is versie 1 van het plan, met code 405bfe02bb8be6af. Bij een akkoord wordt dezelfde code
bewaard. Verandert het plan, dan verandert de code: vraag dan een nieuwe brief.

"#]]
    );
    same!(
        desk.en("plan letter guido --format md").done(),
        str![[r#"
# The plan of Guido Pauwelyn

This is your plan. It says who does what, and when. It also says what you do when things go wrong. Is something not clear? Ask.

- **Version**: 1
- **Code**: 1cb6378721cd5bc8
- **Made on**: 15 June 2026

## This has already worked out

* ✓ Guido heeft werk waar iemand op hem wacht, binnen wat zijn hart aankan.
* ✓ Guido heeft een eigen ritme in huis en spreekt over Rosette met wie hij wil.
* ✓ Guido krijgt alles waar hij recht op heeft en houdt elke maand iets over.
* ✓ Guido wandelt elke dag een uur zonder angst om zijn hart.

## What we promised each other

* Guido Pauwelyn promises Jeroen Baetslé: Ik zeg niet meer 'het gaat wel' zonder er een cijfer bij te geven.
* Jeroen Baetslé promises Guido Pauwelyn: Ik zoek niets met vrachtwagens zonder het u eerst te vragen.

## What do you do when things go wrong?

- **How you notice that things go wrong**: Druk op de borst, of een donkere avond.
- **What you do yourself first**: Donkere avond: Kim of Freddy bellen, of Jeroen een bericht sturen; hij leest het om acht uur.
- **What others do**: Druk op de borst: 112, dan Kim.

Call these people, the first one first:

* Kim Pauwelyn
* Freddy, maat van de firma
* Jeroen Baetslé

**!** Is there danger now? Call 112.

## Do you agree?

It is your plan. You may say no. You may also change it later: tell your case manager.

* ✓ Guido Pauwelyn agreed on 14 November 2024
* ✓ Jeroen Baetslé agreed on 14 November 2024

………………………………………………………………………………/
Name, date and signature: Guido Pauwelyn

*This is version 1 of the plan, with code 1cb6378721cd5bc8. The same code is kept when somebody agrees. If the plan changes, the code changes: then ask for a new letter.*

"#]]
    );
    let page = desk.nl("plan letter marleen --format html").done().out;
    assert!(page.contains("<body class=\"large\">") && page.contains("<div class=\"sign\">"), "{page}");
    same!(
        desk.refused("plan letter gitte --lang nl", 3),
        str![[r#"
--- stderr
fout: Dossier m9mt35 heeft nog geen plan.
uitweg: Maak er een vanuit het assessment met regie plan draft m9mt35.

"#]]
    );
}

#[test]
fn the_letter_has_the_code_that_an_approval_keeps() {
    let desk = Desk::sample();
    let letter = desk.json("plan letter marleen");
    assert_eq!(letter["format"], "regie/plan-letter/1");
    let hash = letter["items"][0]["hash"].as_str().unwrap().to_owned();
    desk.run("plan approve marleen --who client --how signed").done();
    assert!(desk.read("cases/2025-07/4fb11g/plan.toml").contains(&format!("hash = \"{hash}\"")), "{hash}");
    assert!(desk.nl("plan letter marleen").done().out.contains(&hash));
}

/// What tries to be markup, style, script or a template in whatever it is put into.
const HOSTILE: &str = "</title></style></svg><script>alert(1)</script><img src=x onerror=alert(1)> ' ]]> --> \
     javascript:alert(1) {{ 7*7 }} {% if %} &lt; <svg onload=alert(1)><text>`x`</text>";

/// The elements that pages and pictures are made of.
const OURS: [&str; 41] = [
    "!doctype",
    "html",
    "head",
    "meta",
    "title",
    "style",
    "body",
    "main",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "dl",
    "dt",
    "dd",
    "div",
    "table",
    "caption",
    "thead",
    "tbody",
    "tr",
    "th",
    "td",
    "p",
    "strong",
    "ul",
    "li",
    "span",
    "blockquote",
    "section",
    "figure",
    "figcaption",
    "footer",
    "svg",
    "desc",
    "g",
    "text",
    "rect",
    "circle",
];

/// The elements that a page may not have.
fn foreign(page: &str) -> BTreeSet<String> {
    let lines = ["line", "polyline", "polygon", "path"];
    let tags = page.split('<').skip(1).map(|tag| tag.trim_start_matches('/'));
    let names = tags.map(|tag| tag.split([' ', '>', '/', '\n']).next().unwrap_or_default().to_lowercase());
    names.filter(|name| !OURS.contains(&name.as_str()) && !lines.contains(&name.as_str())).collect()
}

#[test]
fn no_text_of_any_record_becomes_markup() {
    let desk = Desk::sample();
    let mut put = 0;
    let record = |path: &&String| path.rsplit_once('.').is_some_and(|(_, kind)| kind == "toml");
    let paths: Vec<String> = files(&desk.root).into_keys().collect();
    for path in paths.iter().filter(record).filter(|path| !path.starts_with('.')) {
        let text = desk.read(path);
        let lines = text.lines().map(|line| match line.split_once(" = \"") {
            // Free text has spaces; ids, words of a vocabulary and references have none.
            Some((key, value)) if value.contains(' ') && value.ends_with('"') && !value.contains("\\\"") => {
                put += 1;
                format!("{key} = \"{HOSTILE}\"\n")
            }
            _ => format!("{line}\n"),
        });
        let text: String = lines.collect();
        desk.write(path, text);
    }
    assert!(put > 400, "{put} texts");
    for case in ["gamd1x", "w2zjvx", "4fb11g"] {
        for line in [
            "case show",
            "case brief",
            "plan show",
            "plan letter",
            "evaluation report",
            "assessment form",
            "network show",
            "network list",
            "network draw",
            "network draw --kind genogram",
            "case draw",
            "trace",
            "journal list",
            "referral list",
            "review list",
            "consent list",
            "check",
        ] {
            let page = desk.run(&format!("{line} {case} --format html"));
            assert!(page.code == Some(0) || page.code == Some(1), "{line} {case}: {page}");
            assert!(
                page.out.contains("&lt;script&gt;") || line == "check",
                "{line} {case} shows what it was given"
            );
            assert_eq!(foreign(&page.out), BTreeSet::new(), "{line} {case}: {}", page.out);
            assert_eq!(page.out.matches("</style>").count(), 1, "{line} {case}");
        }
        for kind in ["network draw", "network draw --kind genogram", "case draw", "evaluation report"] {
            let picture = desk.run(&format!("{kind} {case} --format svg")).done().out;
            assert_eq!(foreign(&picture), BTreeSet::new(), "{kind} {case}: {picture}");
            assert_eq!(picture.matches("</svg>").count(), 1, "{kind} {case}");
        }
    }
    assert_eq!(foreign("<p>x</p><script>"), BTreeSet::from(["script".to_owned()]), "the judge is awake");
}
