//! `regie assessment form`: the guide for the talk.

use snapbox::str;

use crate::cli::{Desk, same};

#[test]
fn the_guide_of_a_practice() {
    let desk = Desk::sample();
    let guide = desk.nl("assessment form").done().out;
    assert!(!guide.contains("Tom"));
    let part = |from: &str, until: &str| {
        let rest = guide.split_once(from).unwrap().1;
        format!("{from}{}", rest.split_once(until).unwrap().0)
    };
    same!(
        part("Gespreksleidraad", "── Wat je wilt"),
        str![[r#"
Gespreksleidraad
════════════════

Volg wat je gesprekspartner aanbrengt; niet elke vraag hoeft. Schrijf de woorden op zoals ze vallen.
“Weet ik niet” en “zeg ik liever niet” zijn antwoorden.

Dag                    …………………………
Wie zat mee aan tafel  …………………………

── Om te beginnen
• Waar wil jij het vandaag over hebben?
• Wat maakt dat dit gesprek er nu komt?
• Hoe ziet een gewone dag er voor jou uit?
• Wat moet ik van jou weten om je goed te verstaan?

....................................................................................................
....................................................................................................
....................................................................................................
....................................................................................................
....................................................................................................
....................................................................................................


"#]]
    );
    same!(
        part("── Levensdomein: vervoer", "── Levensdomein: wettelijke"),
        str![[r#"
── Levensdomein: vervoer
• Waar wil je naartoe kunnen, en hoe vaak?
• Hoe geraak je er nu?
• Wat zou je helpen om zelf op stap te gaan?
• Met wie rijd of reis je graag mee?

....................................................................................................
....................................................................................................
....................................................................................................
....................................................................................................
....................................................................................................
....................................................................................................

Hoe gaat het hier, van 1 (zo kan het niet verder) tot 10 (zoals ik het wil)? Ieder apart: deelnemer
……, netwerk ……, professional ……


"#]]
    );
    same!(
        part("Samen bekijken", "b455"),
        str![[r#"
Samen bekijken: de gedeelde ICF-codes
Code  Wat                              Cijfer  Vorige keer
──────────────────────────────────────────────────────────
b130  energie en zin                   ……………   –
b164  plannen en schakelen             ……………   –

"#]]
    );
    assert_eq!(guide.matches("── Levensdomein").count(), 11);
}

#[test]
fn with_a_case_it_tells_what_was_said_last_time() {
    let desk = Desk::sample();
    let guide = desk.en("assessment form tom --format md").done().out;
    let (_, rest) = guide.split_once("## Area of life: daily living").unwrap();
    same!(
        rest.split_once("…").unwrap().0,
        str![[r#"


*Last time, on 16 June 2025*

> Mama moet mij niet leren koken. Iemand anders mag dat wel.

- **Request**: Hoe leer ik mijn plan trekken terwijl mama er nog is?

*Last levels: participant 6 (16 June 2025), network 3 (16 June 2025), professional 4 (16 June 2025)*

* What goes smoothly at home, also without help?
* What would you rather leave to somebody else?
* How do you want somebody to help you, when somebody does?
* Which moment of the day asks most of you?
* What do you want to learn, or do by yourself again?
* What makes a day a good one for you?


"#]]
    );
    let page = desk.nl("assessment form tom --format html").done().out;
    assert!(page.contains("<h1>Gespreksleidraad voor Tom Vereecke</h1>"), "{page}");
    assert!(page.contains("<div class=\"room\">") && page.contains("size: A4"), "{page}");
    let items = desk.json("assessment form tom")["items"].clone();
    assert_eq!(items[2]["area"], "income");
    assert_eq!(items[2]["needs"][0]["need"], "naf5kh");
    assert_eq!(items[2]["ratings"][0]["level"], 2);
    assert!(items[2]["questions"][0]["nl"].as_str().unwrap().ends_with('?'));
    desk.refused("assessment form nobody", 3);
}

#[test]
fn a_practice_asks_its_own_domains() {
    let settings = "format = \"ledger/1\"\nname = \"Thuis\"\nprofile = \"home-care\"\nlanguage = \"nl\"\n";
    let desk = Desk::of(&[("regie.toml", settings)]);
    let guide = desk.en("assessment form").done().out;
    let (_, rest) = guide.split_once("── What this practice asks besides").unwrap();
    let stable: Vec<&str> = rest.lines().filter(|line| !line.starts_with("....")).collect();
    same!(
        stable.join("\n") + "\n",
        str![[r#"


social functioning

pain

own view of health

vitality

── Instruments of this practice
• BelRAI screener
• BelRAI
• Edmonton Frail Scale
• Self-Sufficiency Matrix (ZRM)

"#]]
    );
}
