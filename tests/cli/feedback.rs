//! `regie feedback`: the form, filled in on paper, alone or together.

use snapbox::str;

use super::{Desk, same};

#[test]
fn the_form_speaks_plain_language_in_both() {
    let desk = Desk::sample();
    same!(
        desk.nl("feedback form --format md").done(),
        str![[r#"
# Hoe was het voor jou?

Wij willen leren van wat jij vindt. Zo kunnen we anderen en jou beter helpen.

Invullen hoeft niet. Een vraag overslaan mag ook. Dat verandert niets aan de hulp die je krijgt.

Je kunt dit alleen doen of samen met iemand. Wie met jou werkt, leest je antwoorden. In een verslag voor anderen staat nooit je naam, en pas iets als minstens vijf mensen antwoordden.

Zet bij elke zin één kruisje.

## De begeleiding

| Wat ik ervan vind | helemaal niet | een beetje | half | grotendeels | helemaal | geen antwoord |
| --- | --- | --- | --- | --- | --- | --- |
| Er werd naar mij geluisterd. | ☐ | ☐ | ☐ | ☐ | ☐ | ☐ |
| Ik begreep wat er in mijn plan stond. | ☐ | ☐ | ☐ | ☐ | ☐ | ☐ |
| Ik kon mee kiezen wat er gebeurde. | ☐ | ☐ | ☐ | ☐ | ☐ | ☐ |
| Ik wist bij wie ik terechtkon. | ☐ | ☐ | ☐ | ☐ | ☐ | ☐ |
| Wie mij hielp, werkte goed samen. | ☐ | ☐ | ☐ | ☐ | ☐ | ☐ |

Wil je hier iets over zeggen?

…………………………………………………………………………………………………………

…………………………………………………………………………………………………………

…………………………………………………………………………………………………………

## Hoe het hierna verder gaat

| Wat ik ervan vind | helemaal niet | een beetje | half | grotendeels | helemaal | geen antwoord |
| --- | --- | --- | --- | --- | --- | --- |
| Ik weet bij wie ik terechtkan als deze hulp stopt. | ☐ | ☐ | ☐ | ☐ | ☐ | ☐ |
| Ik heb mee beslist wat er hierna komt. | ☐ | ☐ | ☐ | ☐ | ☐ | ☐ |
| Er is genoeg hulp voor wat nog nodig is. | ☐ | ☐ | ☐ | ☐ | ☐ | ☐ |
| Ik durf terug te komen als het minder gaat. | ☐ | ☐ | ☐ | ☐ | ☐ | ☐ |

Wil je hier iets over zeggen?

…………………………………………………………………………………………………………

…………………………………………………………………………………………………………

…………………………………………………………………………………………………………

## Wat het heeft opgeleverd

| Wat ik ervan vind | helemaal niet | een beetje | half | grotendeels | helemaal | geen antwoord |
| --- | --- | --- | --- | --- | --- | --- |
| Ik heb bereikt wat ik wilde. | ☐ | ☐ | ☐ | ☐ | ☐ | ☐ |
| Mijn leven gaat beter dan bij het begin. | ☐ | ☐ | ☐ | ☐ | ☐ | ☐ |
| Ik kan nu meer zelf. | ☐ | ☐ | ☐ | ☐ | ☐ | ☐ |
| Er zijn mensen op wie ik kan rekenen. | ☐ | ☐ | ☐ | ☐ | ☐ | ☐ |

Wil je hier iets over zeggen?

…………………………………………………………………………………………………………

…………………………………………………………………………………………………………

…………………………………………………………………………………………………………

## Hoe ik vooruitkijk

| Wat ik ervan vind | helemaal niet | een beetje | half | grotendeels | helemaal | geen antwoord |
| --- | --- | --- | --- | --- | --- | --- |
| Werk is voor mij dichterbij gekomen. | ☐ | ☐ | ☐ | ☐ | ☐ | ☐ |
| Ik weet welk werk bij mij past. | ☐ | ☐ | ☐ | ☐ | ☐ | ☐ |
| Ik durf de volgende stap naar werk te zetten. | ☐ | ☐ | ☐ | ☐ | ☐ | ☐ |
| Wat er over werk in mijn plan staat, kan ik ook. | ☐ | ☐ | ☐ | ☐ | ☐ | ☐ |

Wil je hier iets over zeggen?

…………………………………………………………………………………………………………

…………………………………………………………………………………………………………

…………………………………………………………………………………………………………

## Wat wil je nog zeggen?

…………………………………………………………………………………………………………

…………………………………………………………………………………………………………

…………………………………………………………………………………………………………

*Formulier van regie, versie 1*

"#]]
    );
    let page = desk.en("feedback form guido --format html").done().out;
    assert!(page.contains("For Guido Pauwelyn") && page.contains("Work has come closer for me."), "{page}");
    assert!(!desk.en("feedback form").done().out.contains("Guido"));
    let items = desk.json("feedback form")["items"][0]["item"].clone();
    assert_eq!(items.as_array().unwrap().len(), 17);
}

#[test]
fn a_closed_case_still_gets_its_feedback() {
    let desk = Desk::sample();
    let before = desk.commits();
    let answers = "--answer listened=5 --answer 'item=goals; level=4; words=Bijna alles.' --answer people=3";
    let remarks = "--remark 'guidance=Jeroen belde altijd terug.' --words 'Bedankt.'";
    same!(
        desk.en(&format!("feedback add guido --how paper {answers} {remarks}")).done(),
        str![[r#"
✓ Form gamd1x/[ID] kept: 3 of 17 questions answered.
commit [COMMIT] · cases/2024-09/gamd1x/feedback/2026-06-15-[ID].toml

"#]]
    );
    desk.assert_kept(before);
    same!(
        desk.message(),
        str![[r#"
feedback.add gamd1x/[ID]

Case: gamd1x
Record: gamd1x/[ID]
Action: feedback.add
Function: evaluation
Actor: ilse
Regie-Version: 0.1.0
"#]]
    );
    same!(
        desk.written(),
        str![[r#"
format = "feedback/1"
id = "[ID]"
on = 2026-06-15
by = "ilse"
form = "1"
how = "paper"
words = "Bedankt."

[[answer]]
item = "listened"
level = 5

[[answer]]
item = "goals"
level = 4
words = "Bijna alles."

[[answer]]
item = "people"
level = 3

[[remark]]
part = "guidance"
words = "Jeroen belde altijd terug."

"#]]
    );
    let shown = desk.nl("feedback show guido").done().out;
    assert!(shown.contains("grotendeels") && shown.contains("geen antwoord"), "{shown}");
    let row = desk.json("feedback list guido")["items"].as_array().unwrap().last().unwrap().clone();
    assert_eq!((row["answered"].clone(), row["asked"].clone()), (3.into(), 17.into()));
}

#[test]
fn nothing_filled_in_is_told() {
    let desk = Desk::sample();
    same!(
        desk.en("feedback show gitte").done(),
        str![[r#"
No feedback.

"#]]
    );
    same!(
        desk.nl("feedback list gitte").done(),
        str![[r#"
Feedback
════════

Geen feedback.

"#]]
    );
}

#[test]
fn what_the_form_does_not_ask_is_refused() {
    let desk = Desk::sample();
    same!(
        desk.en("feedback add guido --how paper --answer weather=5").ended(3),
        str![[r#"
--- stderr
error: The feedback form has no question “weather”.
way out: The questions are: listened, understood, had-a-say, knew-whom, worked-together, next-known, next-chosen, next-enough, come-back, goals, life, by-myself, people, work-closer, work-fits, work-step, work-real. regie feedback form shows them in words.

"#]]
    );
    desk.refused("feedback add guido --how paper --answer weather=5", 3);
    desk.refused("feedback add guido --how paper --answer goals=6", 2);
    desk.refused("feedback add guido --how paper --answer goals=5 --answer goals=4", 3);
    desk.refused("feedback add guido --how paper --form-version 0 --answer goals=5", 3);
    desk.refused("feedback add guido --how singing", 2);
    desk.refused("feedback add guido --answer goals=5", 2);
}
