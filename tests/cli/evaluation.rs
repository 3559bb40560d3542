//! `regie evaluation`: noted, listed, and told whole in the report.

use super::Desk;

#[test]
fn an_evaluation_is_kept_and_says_what_it_leaves_open() {
    let desk = Desk::sample();
    let before = desk.commits();
    let kept = desk.en("evaluation add tom --kind interim --goal 'goal=gr6s16; rater=client; level=1' \
         --final-advice 'Carry on.' --final-advice-by noor --client-satisfaction 4");
    let kept = kept.done();
    desk.assert_kept(before);
    assert!(kept.out.contains("(interim) kept"), "{}", kept.out);
    assert!(kept.out.contains("not yet said whether these needs are met"), "{}", kept.out);
    assert!(kept.out.contains("case manager work"), "the second name is missing: {}", kept.out);
    assert_eq!(desk.json("evaluation list tom")["items"][0]["goals_rated"], 1);
    desk.refused("evaluation add tom --kind interim --client-satisfaction 6", 2);
    desk.refused("evaluation add tom", 2);
}

#[test]
fn the_report_tells_everything_in_the_readers_language() {
    let desk = Desk::sample();
    let told = desk.nl("evaluation report guido --format md").done().out;
    for words in [
        "# Evaluatieverslag van Guido Pauwelyn",
        "Ilse Verdonck",
        "Van behoefte tot resultaat",
        "> Ik ben nu de man die op tijd is.",
        "van 26,20 bij de start naar 58,40 nu",
        "2 van 2 (100 %)",
        "Herstelacademie Oostmolen",
        "Netwerk nu",
        "Steun die niemand geeft",
        "Hoe werkte het team?",
        "4 op 5",
        "Guido is klaar voor gewoon, deeltijds werk",
    ] {
        assert!(told.contains(words), "{words}: {told}");
    }
    let page = desk.en("evaluation report guido --format html").done().out;
    assert!(page.starts_with("<!") && page.contains("Evaluation report of Guido Pauwelyn"), "{page}");
    let item = desk.json("evaluation report guido")["items"][0].clone();
    assert_eq!((&item["client"], &item["closed"]["reason"]), (&"Guido Pauwelyn".into(), &"need-met".into()));
    let client =
        item["attainment"].as_array().unwrap().iter().find(|seen| seen["rater"] == "client").unwrap();
    assert_eq!(client["t"], 5840);
    let network =
        item["attainment"].as_array().unwrap().iter().find(|seen| seen["rater"] == "network").unwrap();
    assert!(network["t"].is_null(), "no T while a goal is unrated");
}

#[test]
fn a_report_before_any_evaluation_says_so() {
    let desk = Desk::sample();
    let told = desk.en("evaluation report gitte").done().out;
    assert!(told.contains("There has been no evaluation yet"), "{told}");
    assert!(told.contains("There is no final advice yet"), "{told}");
}

#[test]
fn entries_that_not_everybody_may_read_stay_out_of_the_report() {
    let desk = Desk::sample();
    let told = |desk: &Desk| desk.en("evaluation report tom --format json").done().out;
    assert!(told(&desk).contains("\"entries_left_out\": 0"));
    desk.run("journal add tom --goal gr6s16 --confidentiality private --text 'Alleen voor mij.'").done();
    let after = told(&desk);
    assert!(after.contains("\"entries_left_out\": 1") && !after.contains("Alleen voor mij."), "{after}");
}

#[test]
fn who_signs_or_tells_of_aftercare_gives_the_advice_too() {
    let desk = Desk::sample();
    for part in ["--aftercare 'Bellen kan.'", "--final-advice-by ilse"] {
        let line = format!("evaluation add tom --kind final {part} --lang en");
        let answer = desk.refused(&line, 2);
        assert!(answer.err.contains("Add --final-advice."), "{}", answer.err);
    }
    desk.run("evaluation add tom --kind final --final-advice 'Rustig aan.' --aftercare 'Bellen kan.'").done();
}
