//! Kinship that cannot be.

use snapbox::str;

use super::both;
use crate::cli::{Desk, same};

#[test]
fn nobody_is_kin_to_themselves() {
    let desk = Desk::sample();
    same!(
        both(&desk, "network kin marleen --who jolien --kind parent --of jolien", 3),
        str![[r#"
error: Nobody is kin to themselves, and both are psm1g0.
way out: Choose two different people with --who and --of.
fout: Niemand is verwant met zichzelf, en beide zijn psm1g0.
uitweg: Kies met --who en --of twee verschillende mensen.

"#]]
    );
}

#[test]
fn nobody_descends_from_an_own_child() {
    let desk = Desk::sample();
    same!(
        both(&desk, "network kin marleen --who jolien --kind parent --of client", 3),
        str![[r#"
error: psm1g0 cannot be a parent of client: by what is recorded, psm1g0 descends from client.
way out: Swap --who and --of, or first correct what is recorded; regie network list CASE shows it.
fout: psm1g0 kan geen ouder zijn van client: volgens wat er al staat, stamt psm1g0 zelf van client af.
uitweg: Wissel --who en --of om, of verbeter eerst wat er al staat; regie network list DOSSIER toont het.

"#]]
    );
    desk.run("network kin marleen --who jolien --kind parent --of veerle").done();
    same!(
        both(&desk, "network kin marleen --who veerle --kind foster-parent --of client", 3),
        str![[r#"
error: pw35bp cannot be a parent of client: by what is recorded, pw35bp descends from client.
way out: Swap --who and --of, or first correct what is recorded; regie network list CASE shows it.
fout: pw35bp kan geen ouder zijn van client: volgens wat er al staat, stamt pw35bp zelf van client af.
uitweg: Wissel --who en --of om, of verbeter eerst wat er al staat; regie network list DOSSIER toont het.

"#]]
    );
}

#[test]
fn a_kinship_stands_once() {
    let desk = Desk::sample();
    desk.run("network kin marleen --who veerle --kind sibling --of jolien").done();
    let json = desk.json("network list marleen");
    let kinship = json["items"][0]["kinships"][0]["id"].as_str().unwrap();
    same!(
        both(&desk, "network kin marleen --who jolien --kind sibling --of veerle", 3)
            .replace(kinship, "hhhhhh"),
        str![[r#"
error: That kinship is there already: hhhhhh.
way out: Bring it up to date or end it: regie network kin CASE hhhhhh --until …
fout: Die verwantschap staat er al: hhhhhh.
uitweg: Werk ze bij of beëindig ze: regie network kin DOSSIER hhhhhh --until …

"#]]
    );
    same!(
        both(&desk, "network kin marleen --who services/de-schakel --kind partner --of jolien", 2),
        str![[r#"
error: services/de-schakel cannot be meant here (--who).
way out: Choose the participant or somebody of the network; regie network list CASE shows who there is.
fout: services/de-schakel kan dit niet zijn (--who).
uitweg: Kies de deelnemer of iemand uit het netwerk; regie network list DOSSIER toont wie er is.

"#]]
    );
    same!(
        both(&desk, "network kin marleen hzz --until 2024-01-01", 3),
        str![[r#"
error: Nothing of the kind “kinship” answers to “hzz” here.
way out: The beginning of an id will do. regie network list CASE shows the ids.
fout: Niets van de soort “verwantschap” hoort hier bij “hzz”.
uitweg: Het begin van een id volstaat. regie network list DOSSIER toont de id’s.

"#]]
    );
}
