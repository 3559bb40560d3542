//! `regie assessment instrument`: which instruments are known, and what each scores.

use snapbox::str;

use crate::cli::{Desk, same};

#[test]
fn the_list_and_one_with_its_domains() {
    let desk = Desk::empty();
    same!(
        desk.en("assessment instrument").done(),
        str![[r#"
Instruments
═══════════

Instrument            Title                          Version  Domains  What is better    Threshold
──────────────────────────────────────────────────────────────────────────────────────────────────
belrai                BelRAI                         –              9  lower is better           –
belrai-screener       BelRAI screener                –              6  lower is better           –
cansas                CANSAS                         –             22  lower is better           –
edmonton-frail-scale  Edmonton Frail Scale           –             10  lower is better           6
zrm                   Self-Sufficiency Matrix (ZRM)  2017          13  higher is better          –

"#]]
    );
    same!(
        desk.nl("assessment instrument ZRM").done(),
        str![[r#"
Zelfredzaamheid-Matrix
══════════════════════

Id              zrm
Versie          2017
Ook getypt als  zelfredzaamheidsmatrix, zrm-2017
Herkomst        GGD Amsterdam 2017; PRACTICE 6
Wat beter is    hoger is beter

Domeinen
Domein              Titel                          Schaal
─────────────────────────────────────────────────────────
finances            financiën                      1–5
work-education      werk en opleiding              1–5
daytime             tijdsbesteding                 1–5
housing             huisvesting                    1–5
domestic-relations  huiselijke relaties            1–5
mental-health       geestelijke gezondheid         1–5
physical-health     lichamelijke gezondheid        1–5
substance-use       middelengebruik                1–5
basic-adl           basale ADL                     1–5
instrumental-adl    instrumentele ADL              1–5
social-network      sociaal netwerk                1–5
participation       maatschappelijke participatie  1–5
justice             justitie                       1–5

Een profiel: de scores worden nooit opgeteld.

"#]]
    );
    let item = desk.json("assessment instrument efs")["items"][0].clone();
    assert_eq!((&item["id"], &item["threshold"]), (&"edmonton-frail-scale".into(), &6.into()));
    assert_eq!((&item["domains"][0]["id"], &item["domains"][0]["most"]), (&"total".into(), &17.into()));
    desk.refused("assessment instrument mmse", 2);
}

#[test]
fn a_result_that_its_instrument_cannot_give_is_refused() {
    let desk = Desk::sample();
    let add = |scores: &str| {
        let result = format!("instrument=zrm; on=2026-06-01; scored-by=noor; scores={scores}");
        desk.refused(&format!("assessment add tom --need 'area=work' --instrument '{result}' --lang en"), 2)
            .err
    };
    assert!(add("total:40").contains("added up"));
    assert!(add("finances:6").contains("from 1 to 5"));
    assert!(add("finance:3").contains("Did you mean finances?"));
}
