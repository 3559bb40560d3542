//! `regie report`: caseload, reviews in time, experience with services.

use super::Desk;

#[test]
fn the_caseload_counts_each_case_manager_and_names_cases_without_one() {
    let desk = Desk::sample();
    let loads = desk.json("report caseload");
    let ilse =
        loads["items"].as_array().unwrap().iter().find(|row| row["practitioner"] == "ilse").unwrap().clone();
    assert_eq!(
        (&ilse["name"], &ilse["open"], &ilse["intensive"]),
        (&"Ilse Verdonck".into(), &3.into(), &2.into())
    );
    let shown = desk.nl("report").done().out;
    assert!(shown.contains("Noor Claessen") && shown.contains("60 %"), "{shown}");
    assert!(shown.contains("commit"), "a report names what it was made from: {shown}");
}

#[test]
fn reviews_are_told_over_a_period() {
    let desk = Desk::sample();
    let states = |line: &str| -> Vec<String> {
        let told = desk.json(line);
        let rows = told["items"].as_array().unwrap().iter();
        rows.map(|row| row["state"].as_str().unwrap().to_owned()).collect()
    };
    assert_eq!(states("report reviews"), ["on-time", "overdue", "on-time"]);
    assert_eq!(states("report reviews --period 2025"), ["on-time", "on-time", "on-time"]);
    assert_eq!(states("report reviews --period 2026q1..2026-04"), ["on-time", "on-time"]);
    let shown = desk.en("report reviews --period 2026").done().out;
    assert!(shown.contains("2 of 3 (67%)") && shown.contains("not held yet"), "{shown}");
    assert!(desk.en("report reviews --period 2024q1").done().out.contains("No reviews in this period."));
    assert!(desk.refused("report reviews --period 2026q7 --lang en", 2).err.contains("2026q7"));
}

#[test]
fn experience_with_services_is_counted_from_referrals() {
    let desk = Desk::sample();
    let told = desk.json("report referrals");
    let rows = told["items"].as_array().unwrap();
    let kiem = rows.iter().find(|row| row["service"] == "maatwerk-de-kiem").unwrap();
    assert_eq!((&kiem["referrals"], &kiem["accepted"], &kiem["answered"]), (&3.into(), &3.into(), &3.into()));
    assert_eq!(kiem["median_days_to_start"], 27);
    let team = rows.iter().find(|row| row["service"] == "mobiel-team-beekdal").unwrap();
    assert_eq!(team["refusals"][0]["reason"], "complexity");
    let shown = desk.nl("report referrals --period 2025").done().out;
    assert!(shown.contains("te complex 1") && shown.contains("alleen 2025-01-01..2025-12-31"), "{shown}");
    let csv = desk.run("report referrals --format csv").done().out;
    assert!(csv.starts_with("name,service,referrals,"), "{csv}");
}
