//! Files that are not the record they should be.

use snapbox::str;

use super::record;
use crate::cli::same;

#[test]
fn a_number_where_text_belongs() {
    same!(
        record("wrong-type.toml"),
        str![[r#"
error: Here belongs text, and there is a whole number
 --> cases/2025-05/25sg2g/referrals/2025-08-25-r4gnvm.toml:4:6
  |
4 | by = 12
  |      ^^
  |
  = way out: Write text here, or take the line away if you have nothing to say.
fout: Hier hoort tekst, en er staat een geheel getal
 --> cases/2025-05/25sg2g/referrals/2025-08-25-r4gnvm.toml:4:6
  |
4 | by = 12
  |      ^^
  |
  = uitweg: Schrijf hier tekst, of haal de regel weg als je er niets over te zeggen hebt.

"#]]
    );
}

#[test]
fn a_word_that_is_not_one() {
    same!(
        record("wrong-word.toml"),
        str![[r#"
error: “in-progres” is not one of the words for this field
 --> cases/2025-05/25sg2g/referrals/2025-08-25-r4gnvm.toml:8:10
  |
8 | status = "in-progres"
  |          ^^^^^^^^^^^^
  |
  = way out: Did you mean in-progress? The words are: draft, requested, received, accepted, rejected, in-progress, on-hold, cancelled, completed, failed, entered-in-error.
fout: “in-progres” is geen woord voor dit veld
 --> cases/2025-05/25sg2g/referrals/2025-08-25-r4gnvm.toml:8:10
  |
8 | status = "in-progres"
  |          ^^^^^^^^^^^^
  |
  = uitweg: Bedoel je in-progress? De woorden zijn: draft, requested, received, accepted, rejected, in-progress, on-hold, cancelled, completed, failed, entered-in-error.

"#]]
    );
}

#[test]
fn a_day_that_is_not_on_the_calendar() {
    same!(
        record("invalid-date.toml"),
        str![[r#"
error: This is not a day on the calendar
 --> cases/2025-05/25sg2g/referrals/2025-08-25-r4gnvm.toml:3:6
  |
3 | on = 2025-02-30
  |      ^^^^^^^^^^
  |
  = way out: Write it as year-month-day: 2026-03-02.
fout: Dit is geen dag op de kalender
 --> cases/2025-05/25sg2g/referrals/2025-08-25-r4gnvm.toml:3:6
  |
3 | on = 2025-02-30
  |      ^^^^^^^^^^
  |
  = uitweg: Schrijf jaar-maand-dag: 2026-03-02.

"#]]
    );
}

#[test]
fn a_key_twice() {
    same!(
        record("duplicate-key.toml"),
        str![[r#"
error: This key stands here for the second time
 --> cases/2025-05/25sg2g/referrals/2025-08-25-r4gnvm.toml:6:1
  |
6 | by = "ilse"
  | ^^
  |
  = way out: Keep one of the two.
fout: Deze sleutel staat hier voor de tweede keer
 --> cases/2025-05/25sg2g/referrals/2025-08-25-r4gnvm.toml:6:1
  |
6 | by = "ilse"
  | ^^
  |
  = uitweg: Houd er één van de twee.

"#]]
    );
    same!(
        record("duplicate-key.yaml"),
        str![[r#"
error: “question” stands here for the second time
 --> cases/2025-05/25sg2g/referrals/2025-08-25-r4gnvm.yaml:9:1
  |
9 | question: Twee
  | ^^^^^^^^
  |
  = way out: Keep one of the two.
fout: “question” staat hier voor de tweede keer
 --> cases/2025-05/25sg2g/referrals/2025-08-25-r4gnvm.yaml:9:1
  |
9 | question: Twee
  | ^^^^^^^^
  |
  = uitweg: Houd er één van de twee.

"#]]
    );
}

#[test]
fn bytes_that_are_not_text() {
    same!(
        record("invalid-utf8.toml"),
        str![[r#"
error: These signs are not UTF-8 text
 --> cases/2025-05/25sg2g/referrals/2025-08-25-r4gnvm.toml:7:16
  |
7 | question = "Caf� naast de plek?"
  |                ^
  |
  = way out: Save the file as UTF-8 in your editor, and type the sign again.
fout: Deze tekens zijn geen UTF-8-tekst
 --> cases/2025-05/25sg2g/referrals/2025-08-25-r4gnvm.toml:7:16
  |
7 | question = "Caf� naast de plek?"
  |                ^
  |
  = uitweg: Bewaar het bestand als UTF-8 in je editor, en typ het teken opnieuw.

"#]]
    );
}

#[test]
fn something_that_is_not_an_id() {
    same!(
        record("invalid-id.toml"),
        str![[r#"
error: This is not an id
 --> cases/2025-05/25sg2g/referrals/2025-08-25-r4gnvm.toml:5:8
  |
5 | goal = "goal 1"
  |        ^^^^^^^^
  |
  = way out: A record’s id is a letter for its kind and five signs, as r7kq2m; let regie make new ones.
fout: Dit is geen id
 --> cases/2025-05/25sg2g/referrals/2025-08-25-r4gnvm.toml:5:8
  |
5 | goal = "goal 1"
  |        ^^^^^^^^
  |
  = uitweg: De id van een record is een letter voor de soort en vijf tekens, zoals r7kq2m; laat regie nieuwe maken.

"#]]
    );
}

#[test]
fn a_field_that_is_missing() {
    same!(
        record("missing-field.toml"),
        str![[r#"
error: There is no field “onn” here
 --> cases/2025-05/25sg2g/referrals/2025-08-25-r4gnvm.toml:3:1
  |
3 | onn = 2025-08-25
  | ^^^
  |
  = way out: Did you mean on?
fout: Er bestaat hier geen veld “onn”
 --> cases/2025-05/25sg2g/referrals/2025-08-25-r4gnvm.toml:3:1
  |
3 | onn = 2025-08-25
  | ^^^
  |
  = uitweg: Bedoel je on?

"#]]
    );
    same!(
        record("left-out.toml"),
        str![[r#"
error: The field “on” is missing
 --> cases/2025-05/25sg2g/referrals/2025-08-25-r4gnvm.toml:1:1
  |
1 | format = "referral/1"
  | ^^^^^^^^^^^^^^^^^^^^^
  |
  = way out: Add on. Where the field takes it, unknown or declined is an honest answer too.
fout: Het veld “on” ontbreekt
 --> cases/2025-05/25sg2g/referrals/2025-08-25-r4gnvm.toml:1:1
  |
1 | format = "referral/1"
  | ^^^^^^^^^^^^^^^^^^^^^
  |
  = uitweg: Vul on aan. Waar het veld dat toelaat, is unknown of declined ook een eerlijk antwoord.

"#]]
    );
}

#[test]
fn a_file_that_is_another_kind() {
    same!(
        record("wrong-kind.toml"),
        str![[r#"
error: This file says it is “review/1”, where “referral/1” belongs
 --> cases/2025-05/25sg2g/referrals/2025-08-25-r4gnvm.toml:1:10
  |
1 | format = "review/1"
  |          ^^^^^^^^^^
  |
  = way out: Put the file where it belongs, or write referral/1 after format.
fout: Dit bestand zegt dat het “review/1” is, waar “referral/1” hoort
 --> cases/2025-05/25sg2g/referrals/2025-08-25-r4gnvm.toml:1:10
  |
1 | format = "review/1"
  |          ^^^^^^^^^^
  |
  = uitweg: Zet het bestand waar het hoort, of schrijf referral/1 achter format.

"#]]
    );
}

#[test]
fn a_quotation_mark_left_out() {
    same!(
        record("syntax.toml"),
        str![[r#"
error: This is not valid TOML here (invalid basic string, expected `"`)
 --> cases/2025-05/25sg2g/referrals/2025-08-25-r4gnvm.toml:7:30
  |
7 | question = "Een rustige plek?
  |                              ^
  |
  = way out: Look at the sign before this place: often a quotation mark, bracket or equals sign is missing.
fout: Dit is hier geen geldige TOML (invalid basic string, expected `"`)
 --> cases/2025-05/25sg2g/referrals/2025-08-25-r4gnvm.toml:7:30
  |
7 | question = "Een rustige plek?
  |                              ^
  |
  = uitweg: Kijk naar het teken vóór deze plaats: vaak ontbreekt een aanhalingsteken, haakje of gelijkteken.

"#]]
    );
}

#[test]
fn what_a_ledger_does_not_take_of_yaml() {
    same!(
        record("anchor.yaml"),
        str![[r#"
error: Anchors and aliases (& and *) are not taken here: every record must be readable by itself
 --> cases/2025-05/25sg2g/referrals/2025-08-25-r4gnvm.yaml:8:11
  |
8 | question: &plek Een rustige plek
  |           ^^^^^^^^^^^^^^^^^^^^^^
  |
  = way out: Write the text itself in this place; put it in quotation marks if it begins with & or *.
fout: Ankers en verwijzingen (& en *) worden hier niet aangenomen: elk record moet op zichzelf leesbaar zijn
 --> cases/2025-05/25sg2g/referrals/2025-08-25-r4gnvm.yaml:8:11
  |
8 | question: &plek Een rustige plek
  |           ^^^^^^^^^^^^^^^^^^^^^^
  |
  = uitweg: Schrijf hier de tekst zelf; zet hem tussen aanhalingstekens als hij met & of * begint.

"#]]
    );
    same!(
        record("alias.yaml"),
        str![[r#"
error: Anchors and aliases (& and *) are not taken here: every record must be readable by itself
 --> cases/2025-05/25sg2g/referrals/2025-08-25-r4gnvm.yaml:8:11
  |
8 | question: *plek
  |           ^
  |
  = way out: Write the text itself in this place; put it in quotation marks if it begins with & or *.
fout: Ankers en verwijzingen (& en *) worden hier niet aangenomen: elk record moet op zichzelf leesbaar zijn
 --> cases/2025-05/25sg2g/referrals/2025-08-25-r4gnvm.yaml:8:11
  |
8 | question: *plek
  |           ^
  |
  = uitweg: Schrijf hier de tekst zelf; zet hem tussen aanhalingstekens als hij met & of * begint.

"#]]
    );
    same!(
        record("tag.yaml"),
        str![[r#"
error: Tags (!) are not taken here
 --> cases/2025-05/25sg2g/referrals/2025-08-25-r4gnvm.yaml:8:11
  |
8 | question: !text Een rustige plek
  |           ^^^^^^^^^^^^^^^^^^^^^^
  |
  = way out: Take the tag away, or put the text in quotation marks if it begins with !.
fout: Tags (!) worden hier niet aangenomen
 --> cases/2025-05/25sg2g/referrals/2025-08-25-r4gnvm.yaml:8:11
  |
8 | question: !text Een rustige plek
  |           ^^^^^^^^^^^^^^^^^^^^^^
  |
  = uitweg: Haal de tag weg, of zet de tekst tussen aanhalingstekens als hij met ! begint.

"#]]
    );
}

#[test]
fn null_is_no_text() {
    same!(
        record("nothing.yaml"),
        str![[r#"
error: Here belongs text, and there is nothing (null)
 --> cases/2025-05/25sg2g/referrals/2025-08-25-r4gnvm.yaml:8:11
  |
8 | question: null
  |           ^^^^
  |
  = way out: Write text here, or take the line away if you have nothing to say.
fout: Hier hoort tekst, en er staat niets (null)
 --> cases/2025-05/25sg2g/referrals/2025-08-25-r4gnvm.yaml:8:11
  |
8 | question: null
  |           ^^^^
  |
  = uitweg: Schrijf hier tekst, of haal de regel weg als je er niets over te zeggen hebt.

"#]]
    );
}

#[test]
fn lists_in_lists_in_lists() {
    same!(
        record("too-deep.yaml"),
        str![[r#"
error: This is nested deeper than any record is
 --> cases/2025-05/25sg2g/referrals/2025-08-25-r4gnvm.yaml:8:27
  |
8 | question: [[[[[[[[[[[[[[[[[[[[x]]]]]]]]]]]]]]]]]]]]
  |                           ^
  |
  = way out: Write it flatter, as in the other records.
fout: Dit is dieper genest dan een record ooit is
 --> cases/2025-05/25sg2g/referrals/2025-08-25-r4gnvm.yaml:8:27
  |
8 | question: [[[[[[[[[[[[[[[[[[[[x]]]]]]]]]]]]]]]]]]]]
  |                           ^
  |
  = uitweg: Schrijf het vlakker, zoals in de andere records.

"#]]
    );
}
