//! Aligned text: what a reader sees on a wide, a narrow and a coloured screen.

use super::super::Format;
use super::super::sample::{Sample, calm, hostile, shown, stamp};
use super::*;
use crate::model::Language;
use crate::report::View;

fn at(sample: &Sample, width: u16) -> String {
    let screen = Screen { width: Some(width), color: false };
    write(&sample.blocks(), &stamp(), &Words::new(Language::Nl), screen)
}

#[test]
fn a_report_in_dutch() {
    insta::assert_snapshot!(shown(&calm(), Format::Table, Language::Nl, false), @r#"
Verslag
═══════

Soort record  doorverwijzing
Maand         2 maart 2026
Bestand       –
Record        Ik wil weer zelf kiezen.

── Kernfunctie

Record
Soort record  Kernfunctie                                  Maand
────────────────────────────────────────────────────────────────
k7qf2x        Wacht op antwoord van het OCMW over de  ✗ 12 dagen
              schuldhulpverlening

p2m9rd        王芳 belt                                 ✓ -1 dag

Er hoefde niets te veranderen.

• € 3.500,00
• Ik wil weer zelf kiezen.

! Er is niets bewaard: dit zou de opdracht doen.
Register Ik wil weer zelf kiezen.

  “Ik wil weer zelf kiezen.”

........................................................................
........................................................................

  Kernfunctie
    “Ik wil weer zelf kiezen.”

    Er hoefde niets te veranderen.

Register voorbeeld · 2 maart 2026 · commit 0123456 · met --mine
"#);
}

#[test]
fn a_report_in_english() {
    insta::assert_snapshot!(shown(&calm(), Format::Table, Language::En, false), @r#"
Report
══════

Kind of record  referral
Month           2 March 2026
File            –
Record          Ik wil weer zelf kiezen.

── Core function

Record
Kind of record  Core function                               Month
─────────────────────────────────────────────────────────────────
k7qf2x          Wacht op antwoord van het OCMW over de  ✗ 12 days
                schuldhulpverlening

p2m9rd          王芳 belt                                ✓ -1 day

Nothing had to change.

• € 3,500.00
• Ik wil weer zelf kiezen.

! Nothing is kept: this is what the command would do.
Ledger Ik wil weer zelf kiezen.

  “Ik wil weer zelf kiezen.”

........................................................................
........................................................................

  Core function
    “Ik wil weer zelf kiezen.”

    Nothing had to change.

Ledger voorbeeld · 2 March 2026 · commit 0123456 · with --mine
"#);
}

#[test]
fn colours_come_on_top_of_the_same_signs() {
    insta::assert_snapshot!(shown(&calm(), Format::Table, Language::Nl, true).replace('\u{1b}', "^"), @r#"
^[1m^[4mVerslag^[0m

^[2mSoort record^[0m  doorverwijzing
^[2mMaand^[0m         2 maart 2026
^[2mBestand^[0m       ^[2m–^[0m
^[2mRecord^[0m        Ik wil weer zelf kiezen.

^[1mKernfunctie^[0m

^[1mRecord^[0m
^[1mSoort record^[0m  ^[1mKernfunctie^[0m                                  ^[1mMaand^[0m
^[2m────────────────────────────────────────────────────────────────^[0m
k7qf2x        Wacht op antwoord van het OCMW over de  ^[31m✗ 12 dagen^[0m
              schuldhulpverlening

p2m9rd        王芳 belt                                 ^[32m✓ -1 dag^[0m

^[2mEr hoefde niets te veranderen.^[0m

• € 3.500,00
• Ik wil weer zelf kiezen.

^[33m! Er is niets bewaard: dit zou de opdracht doen.^[0m
^[2mRegister Ik wil weer zelf kiezen.^[0m

  “Ik wil weer zelf kiezen.”

........................................................................
........................................................................

  ^[1mKernfunctie^[0m
    “Ik wil weer zelf kiezen.”

    Er hoefde niets te veranderen.

^[2mRegister voorbeeld · 2 maart 2026 · commit 0123456 · met --mine^[0m
"#);
}

#[test]
fn on_a_narrow_screen_rows_become_cards() {
    insta::assert_snapshot!(at(&calm(), 24), @r#"
Verslag
═══════

Soort      doorverwijzin
record     g
Maand      2 maart 2026
Bestand    –
Record     Ik wil weer
           zelf kiezen.

── Kernfunctie

Record
Soort      k7qf2x
record
Kernfunct  Wacht op
ie         antwoord van
           het OCMW over
           de schuldhulp
           verlening
Maand      ✗ 12 dagen

Soort      p2m9rd
record
Kernfunct  王芳 belt
ie
Maand      ✓ -1 dag

Er hoefde niets te
veranderen.

• € 3.500,00
• Ik wil weer zelf
  kiezen.

! Er is niets bewaard:
  dit zou de opdracht
  doen.
Register Ik wil weer
zelf kiezen.

  “Ik wil weer zelf
   kiezen.”

........................
........................

  Kernfunctie
    “Ik wil weer zelf
     kiezen.”

    Er hoefde niets te
    veranderen.

Register voorbeeld ·
2 maart 2026 · commit
0123456 · met --mine
"#);
}

#[test]
fn no_line_is_wider_than_the_screen() {
    for width in [20, 24, 30, 40, 60, 80, 100, 200] {
        for sample in [calm(), hostile()] {
            let out = at(&sample, width);
            let wide = out.lines().find(|line| display_width(line) > usize::from(width));
            assert_eq!(wide, None, "{width}: {out}");
        }
    }
}
