//! What cannot stand in an assessment, or be laid side by side.

use snapbox::str;

use super::{both, fixture};
use crate::cli::{Desk, same};

#[test]
fn a_code_that_is_none() {
    let desk = Desk::sample();
    same!(
        both(&desk, "assessment add tom --need 'area=work' --icf code=d45", 2),
        str![[r#"
error: --icf code does not know “d45”: after the letter come one figure (a chapter) or three to five figures.
way out: Type for example d450.13 (an activity: performance 1, capacity 3), d450._3 (capacity only), e330.2 (a barrier), e310+3 (a facilitator) or b130.2. regie assessment icf WORD finds the code.
fout: --icf code kent “d45” niet: na de letter komen één cijfer (een hoofdstuk) of drie tot vijf cijfers.
uitweg: Typ bijvoorbeeld d450.13 (een activiteit: uitvoering 1, vermogen 3), d450._3 (alleen vermogen), e330.2 (een belemmering), e310+3 (steun) of b130.2. regie assessment icf WOORD vindt de code.

"#]]
    );
    same!(
        both(&desk, "assessment add tom --need 'area=work' --icf code=b130+2", 2),
        str![[r#"
error: --icf code does not know “b130+2”: a plus sign (facilitator) goes with e, the surroundings, only.
way out: Type for example d450.13 (an activity: performance 1, capacity 3), d450._3 (capacity only), e330.2 (a barrier), e310+3 (a facilitator) or b130.2. regie assessment icf WORD finds the code.
fout: --icf code kent “b130+2” niet: een plusteken (steun) kan alleen bij e, de omgeving.
uitweg: Typ bijvoorbeeld d450.13 (een activiteit: uitvoering 1, vermogen 3), d450._3 (alleen vermogen), e330.2 (een belemmering), e310+3 (steun) of b130.2. regie assessment icf WOORD vindt de code.

"#]]
    );
    desk.write("../home/icf.toml", fixture("from/icf-code-invalid.toml"));
    same!(
        both(&desk, "assessment add tom --from ../home/icf.toml", 3),
        str![[r#"
error: “d450.7” is no ICF code: after the code stands how much: 0 to 4, 8 (not specified) or 9 (not applicable)
 --> ../home/icf.toml:6:8
  |
6 | code = "d450.7"
  |        ^^^^^^^^
  |
  = way out: Write for example d450.13, d450._3, e330.2, e310+3 or b130.2.
fout: “d450.7” is geen ICF-code: na de code staat hoeveel: 0 tot 4, 8 (niet nader bepaald) of 9 (niet van toepassing)
 --> ../home/icf.toml:6:8
  |
6 | code = "d450.7"
  |        ^^^^^^^^
  |
  = uitweg: Schrijf bijvoorbeeld d450.13, d450._3, e330.2, e310+3 of b130.2.

"#]]
    );
}

#[test]
fn a_need_that_is_looked_at_twice_or_in_itself() {
    let desk = Desk::sample();
    same!(
        both(&desk, "assessment add tom --need 'id=n43; area=work' --need 'id=n43; area=work'", 3),
        str![[r#"
error: Need n430zg is looked at twice in one assessment.
way out: Put what there is to say in one --need.
fout: Behoefte n430zg wordt in één assessment twee keer bekeken.
uitweg: Zet wat er te zeggen is in één --need.

"#]]
    );
    same!(
        both(&desk, "assessment add tom --need 'id=n43; parent=n43'", 3),
        str![[r#"
error: Need n430zg would be part of itself.
way out: Choose another parent, or none. regie assessment needs CASE shows which need is part of which.
fout: Behoefte n430zg zou deel van zichzelf zijn.
uitweg: Kies een andere parent, of geen. regie assessment needs DOSSIER toont welke behoefte deel is van welke.

"#]]
    );
}

#[test]
fn one_rater_one_level_and_one_code_one_degree() {
    let desk = Desk::sample();
    same!(
        both(
            &desk,
            "assessment add tom --need 'area=work' --rating 'area=work; rater=client; level=3' --rating 'area=work; rater=client; level=4'",
            3
        ),
        str![[r#"
error: The area of life “work” is rated twice in the same voice (participant).
way out: Keep one level for each area and voice; participant, network and professional each have their own.
fout: Het levensdomein “werk” krijgt twee scores van dezelfde stem (deelnemer).
uitweg: Houd één score per levensdomein en per stem; deelnemer, netwerk en professional hebben elk hun eigen score.

"#]]
    );
    same!(
        both(&desk, "assessment add tom --need 'area=work' --icf code=b130.1 --icf code=b130.2", 3),
        str![[r#"
error: b130 says one thing twice in one assessment.
way out: Keep one of the two. A barrier and a facilitator may stand side by side: e310.1 and e310+2.
fout: b130 zegt in één assessment twee keer hetzelfde.
uitweg: Houd een van de twee. Een belemmering en steun mogen wel naast elkaar staan: e310.1 en e310+2.

"#]]
    );
}

#[test]
fn a_result_that_the_instrument_cannot_give() {
    let desk = Desk::sample();
    same!(
        both(
            &desk,
            "assessment add tom --need 'area=work' --instrument 'instrument=zrm; on=2026-06-01; scored-by=noor; scores=total:40'",
            2
        ),
        str![[r#"
error: zrm is a profile: its scores are not added up.
way out: Give each domain its own score. regie assessment instrument zrm shows the domains.
fout: zrm is een profiel: de scores worden niet opgeteld.
uitweg: Geef elk domein zijn eigen score. regie assessment instrument zrm toont de domeinen.

"#]]
    );
    same!(
        both(
            &desk,
            "assessment add tom --need 'area=work' --instrument 'instrument=zrm; on=2026-06-01; scored-by=noor; scores=housng:4'",
            2
        ),
        str![[r#"
error: zrm does not score “housng”.
way out: Did you mean housing? The domains are: finances, work-education, daytime, housing, domestic-relations, mental-health, physical-health, substance-use, basic-adl, instrumental-adl, social-network, participation, justice.
fout: zrm heeft geen score voor “housng”.
uitweg: Bedoel je housing? De domeinen zijn: finances, work-education, daytime, housing, domestic-relations, mental-health, physical-health, substance-use, basic-adl, instrumental-adl, social-network, participation, justice.

"#]]
    );
    same!(
        both(
            &desk,
            "assessment add tom --need 'area=work' --instrument 'instrument=efs; on=2026-06-01; scored-by=noor; scores=total:18'",
            2
        ),
        str![[r#"
error: edmonton-frail-scale, total: 18 is off the scale, from 0 to 17.
way out: Look at the result again, or leave the domain out when there is no score. For another version of the instrument, say which: version=…
fout: edmonton-frail-scale, total: 18 valt buiten de schaal, van 0 tot 17.
uitweg: Kijk het resultaat na, of laat het domein weg als er geen score is. Gaat het om een andere versie van het instrument, zeg dan welke: version=…

"#]]
    );
    same!(
        both(&desk, "assessment instrument mmse", 2),
        str![[r#"
error: No instrument here is called “mmse”.
way out: Known are: belrai, belrai-screener, cansas, edmonton-frail-scale, zrm. Results of another instrument can be recorded under its own name.
fout: Geen instrument heet hier “mmse”.
uitweg: Bekend zijn: belrai, belrai-screener, cansas, edmonton-frail-scale, zrm. Resultaten van een ander instrument kun je onder zijn eigen naam noteren.

"#]]
    );
}

#[test]
fn two_assessments_that_are_not_two() {
    let desk = Desk::sample();
    same!(
        both(&desk, "assessment compare gitte", 3),
        str![[r#"
error: Case m9mt35 has no assessment yet, so there is nothing to compare.
way out: Record an assessment with regie assessment add m9mt35; regie assessment list m9mt35 shows what there is.
fout: Dossier m9mt35 heeft nog geen assessment, dus er valt niets te vergelijken.
uitweg: Noteer een assessment met regie assessment add m9mt35; regie assessment list m9mt35 toont wat er is.

"#]]
    );
    same!(
        both(&desk, "assessment compare mira", 3),
        str![[r#"
error: Case w2zjvx has one assessment, and comparing takes two.
way out: Record an assessment with regie assessment add w2zjvx; regie assessment list w2zjvx shows what there is.
fout: Dossier w2zjvx heeft één assessment, en vergelijken gaat met twee.
uitweg: Noteer een assessment met regie assessment add w2zjvx; regie assessment list w2zjvx toont wat er is.

"#]]
    );
    let later = "--on 2026-06-10 --need 'id=n43; area=work'";
    desk.en(&format!("assessment add tom {later}")).done();
    same!(
        both(&desk, "assessment compare tom mrzsp6 mrzsp6", 3),
        str![[r#"
error: Both sides of the comparison are mrzsp6.
way out: Give two ids, or two days with an assessment between them; regie assessment list CASE shows them.
fout: Beide kanten van de vergelijking zijn mrzsp6.
uitweg: Geef twee id’s, of twee dagen met een assessment ertussen; regie assessment list DOSSIER toont ze.

"#]]
    );
    same!(
        both(&desk, "assessment compare tom 2020-01-01", 3),
        str![[r#"
error: Case 25sg2g has no assessment up to 1 January 2020.
way out: Give a later day or an id; regie assessment list 25sg2g shows them.
fout: Dossier 25sg2g heeft geen assessment tot en met 1 januari 2020.
uitweg: Geef een latere dag of een id; regie assessment list 25sg2g toont ze.

"#]]
    );
}
