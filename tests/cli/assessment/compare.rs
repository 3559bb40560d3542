//! `regie assessment compare`: two side by side, by id, by day, or the last two.

use snapbox::str;

use crate::cli::{Desk, same};

/// A ledger in which Tom was assessed twice.
fn twice() -> Desk {
    let desk = Desk::sample();
    let needs = "--need 'id=n43; urgency=now' --need 'id=naf; words=Nu zijn het er nog zes.'";
    let rated = "--rating 'area=income; rater=client; level=5' --rating 'area=daily-living; rater=client; level=5' \
                 --rating 'area=daily-living; rater=professional; level=4'";
    let codes = "--icf code=b130.3 --icf code=d155.00 --icf code=d240.38 --icf code=e330+1 --icf code=e310+2";
    let zrm = "--instrument 'instrument=zrm; on=2026-06-01; scored-by=noor; scores=finances:3'";
    desk.en(&format!("assessment add tom {needs} {rated} {codes} {zrm}")).done();
    desk
}

#[test]
fn the_last_two() {
    let desk = twice();
    let shown = desk.en("assessment compare tom").done().out;
    let later = desk.json("assessment compare tom")["items"][0]["later"].as_str().unwrap().to_owned();
    same!(
        shown.replace(&later, "[LATER]"),
        str![[r#"
Assessments side by side: Tom Vereecke · 25sg2g
═══════════════════════════════════════════════

Then  16 June 2025 · Noor Claessen · mrzsp6
Now   15 June 2026 · Ilse Verdonck · [LATER]

Ratings side by side, from 1 (cannot go on like this) to 10 (as I want it)
Area of life  Rated by      Then  Now  Change
──────────────────────────────────────────────────────
income        participant      2    5  ✓ better (+3)
work          participant      2    –  not named again
daily living  participant      6    5  ! worse (-1)
daily living  network          3    –  not named again
daily living  professional     4    4  the same

Functioning (ICF)
Code  What               Of what                    Then      Now            Change
────────────────────────────────────────────────────────────────────────────────────────────
b130  energy and drive   difficulty                 slight    great          ! worse

b164  planning and       difficulty                 moderate  –              not named again
      switching

b455  stamina            difficulty                 none      –              not named again

d155  learning skills    difficulty in performance  slight    none           ✓ better

d155  learning skills    difficulty in capacity     none      none           the same

d240  bearing pressure   difficulty in performance  great     great          the same

d240  bearing pressure   difficulty in capacity     great     not specified  not to be
                                                                             compared

d720  harder contact     difficulty in performance  great     –              not named again

d720  harder contact     difficulty in capacity     moderate  –              not named again

d845  finding, keeping,  difficulty in performance  complete  –              not named again
      leaving work

d845  finding, keeping,  difficulty in capacity     great     –              not named again
      leaving work

d850  paid work          difficulty in performance  complete  –              not named again

d850  paid work          difficulty in capacity     moderate  –              not named again

d855  unpaid work        difficulty in performance  great     –              not named again

d855  unpaid work        difficulty in capacity     slight    –              not named again

e310  close family       facilitator                complete  moderate       ! worse

e330  bosses and         –                          barrier:  facilitator:   ✓ better
      officials                                     moderate  slight

e580  health care        barrier                    slight    –              not named again

e590  help with work     barrier                    moderate  –              not named again

Instruments
Instrument                     Domain    Scored by  Then  Now  Change
─────────────────────────────────────────────────────────────────────
Self-Sufficiency Matrix (ZRM)  finances  noor          –    3  new

Needs
Area of life  Need    Own words                           Urgency then  Urgency now  Change
────────────────────────────────────────────────────────────────────────────────────────────────────
income        naf5kh  “Ik heb op ja geklikt. Het waren    cannot wait   cannot wait  changed
                      maar kleine bedragen. Nu zijn het
                      er elf.”
                      → “Nu zijn het er nog zes.”

work          n430zg  Ik ben niet lui. Het magazijn was   within weeks  cannot wait  changed
                      te luid en niemand zei wanneer het
                      klaar was.

daily living  n3tyr2  Mama moet mij niet leren koken.     within weeks  –            not named again
                      Iemand anders mag dat wel.

"#]]
    );
}

#[test]
fn days_and_ids_in_dutch() {
    let desk = twice();
    let days = desk.nl("assessment compare tom vandaag 2025-12-31").done();
    let ids = desk.nl("assessment compare tom mrz").done();
    assert_eq!(days.out, ids.out);
    let (_, needs) =
        ids.to_string().split_once("\nBehoeften").map(|(a, b)| (a.to_owned(), b.to_owned())).unwrap();
    same!(
        format!("Behoeften{needs}"),
        str![[r#"
Behoeften
Levensdomein  Behoefte  Eigen woorden               Dringendheid   Dringendheid  Verschil
                                                    toen           nu
─────────────────────────────────────────────────────────────────────────────────────────────
inkomen       naf5kh    “Ik heb op ja geklikt. Het  kan niet       kan niet      gewijzigd
                        waren maar kleine           wachten        wachten
                        bedragen. Nu zijn het er
                        elf.”
                        → “Nu zijn het er nog
                        zes.”

werk          n430zg    Ik ben niet lui. Het        binnen enkele  kan niet      gewijzigd
                        magazijn was te luid en     weken          wachten
                        niemand zei wanneer het
                        klaar was.

dagelijks     n3tyr2    Mama moet mij niet leren    binnen enkele  –             niet opnieuw
leven                   koken. Iemand anders mag    weken                        genoemd
                        dat wel.

"#]]
    );
}

#[test]
fn for_machines() {
    let desk = twice();
    let items = desk.json("assessment compare tom")["items"].clone();
    let row = |part: &str, subject: &str| {
        let fits = |row: &&serde_json::Value| row["part"] == part && row["subject"] == subject;
        items.as_array().unwrap().iter().find(fits).cloned().unwrap()
    };
    let income = row("rating", "income");
    assert_eq!((&income["then"], &income["now"]), (&"2".into(), &"5".into()));
    assert_eq!((&income["difference"], &income["shift"]), (&3.into(), &"better".into()));
    assert_eq!(row("functioning", "e330")["shift"], "better");
    assert_eq!(row("functioning", "e310")["shift"], "worse");
    assert_eq!(row("need", "n430zg")["urgency_now"], "now");
    assert_eq!(row("score", "zrm")["detail"], "finances");
    let csv = desk.run("assessment compare tom --format csv").done().out;
    assert!(csv.starts_with("case,earlier,earlier_on,later,later_on,part,subject,"), "{csv}");
}

#[test]
fn what_cannot_be_compared() {
    let desk = twice();
    desk.refused("assessment compare mira", 3);
    desk.refused("assessment compare gitte", 3);
    desk.refused("assessment compare tom mrz mrz", 3);
    desk.refused("assessment compare tom 2020-01-01", 3);
    desk.refused("assessment compare tom mzz", 3);
}
