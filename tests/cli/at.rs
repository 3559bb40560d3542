//! `--at DAY|COMMIT`: every reading command reads the ledger as it was, and none that writes.

use snapbox::str;

use super::{Desk, same};

/// Commands that read, each of another kind.
const READING: &[&str] = &[
    "today",
    "check",
    "check tom",
    "trace tom",
    "case list",
    "case show tom",
    "case brief tom",
    "case team tom",
    "screening list",
    "assessment list tom",
    "assessment needs tom",
    "plan",
    "plan show tom",
    "plan versions tom",
    "network show tom",
    "referral list",
    "referral show tom rvv5sa",
    "journal list tom",
    "monitoring show tom",
    "monitoring list",
    "review due",
    "review list tom",
    "conference list",
    "consent list",
    "evaluation list",
    "evaluation report gamd1x",
    "feedback list",
    "service list",
    "signal list",
    "signal suggest",
    "intervision list",
    "team list",
    "team show ilse",
    "report caseload",
    "report referrals --period 2026",
    "report fidelity",
];

#[test]
fn every_question_gets_the_answer_it_had_then() {
    let desk = Desk::sample();
    let then = desk.git("rev-parse HEAD").trim().to_owned();
    let json = |line: &str| desk.run(&format!("{line} --format json"));
    let answers: Vec<_> = READING.iter().map(|line| json(line)).collect();
    // Another ledger altogether, kept by plain git, and worse than that in the working files.
    desk.git("rm -q -r team services cases/2025-05 cases/2025-07");
    desk.git("commit -q -m 'all gone'");
    desk.write("cases/2025-10/w2zjvx/plan.toml", "nothing that can be read");
    desk.write("regie.toml", "format = \"ledger/1\"\nname = \"Broken");
    for (line, before) in READING.iter().zip(answers) {
        assert!(matches!(before.code, Some(0 | 1)), "{line}: {before}");
        let after = json(&format!("{line} --at {then}")).ended(before.code.unwrap());
        same!(after.out, before.out);
        assert!(after.out.contains(&then), "{line}: the stamp names the commit");
    }
    desk.run("case list").ended(3);
}

#[test]
fn a_day_means_its_last_commit() {
    let desk = Desk::sample();
    let amend = |day: &str| desk.git(&format!("commit -q --amend --no-edit --date {day}T20:00:00+0100"));
    amend("2026-03-02");
    desk.run("case phase tom --route care-coordination --intensity intensive --reason Onrust").done();
    amend("2026-06-01");
    let intensity = |at: &str| {
        let items = desk.json(&format!("case list {at}"));
        let tom = items["items"].as_array().unwrap().iter().find(|case| case["case"] == "25sg2g");
        tom.unwrap()["intensity"].as_str().unwrap().to_owned()
    };
    assert_eq!(intensity(""), "intensive");
    assert_eq!(intensity("--at 2026-06-01"), "intensive");
    assert_eq!(intensity("--at 2026-05-31"), "regular");
    assert_eq!(intensity("--at '2 weeks ago'"), "intensive");
    assert_eq!(intensity("--at '3 weken geleden'"), "regular");
    assert_eq!(intensity("--at HEAD~1"), "regular");
    same!(
        desk.en("report caseload --at 2026-05-31").done(),
        str![[r#"
Caseload
════════

Days  on 15 June 2026
By    Case manager

Open cases
Hatice Yalvaç   ████████████████████████████████████████   3
Ilse Verdonck   ████████████████████████████████████████   3
Jeroen Baetslé  ██████████████████████████                 2
Noor Claessen   ██████████████████████████                 2

Case manager    Open  Intensive  Regular  Remote  Trajectory support  Weight  Post  Of the norm
───────────────────────────────────────────────────────────────────────────────────────────────
Hatice Yalvaç      3          2        1       0                   0    5.00  100%            –
Ilse Verdonck      3          2        1       0                   0    5.00  100%            –
Jeroen Baetslé     2          1        1       0                   0    3.00  100%            –
Noor Claessen      2          1        1       0                   0    3.00   60%            –
Total              5          3        2       0                   0    8.00  360%            –

This practice profile sets no norm. A norm of your own can stand in regie.toml.

Ledger Werk en zorg Lindeveld · 15 June 2026 · commit [COMMIT] · with --by practitioner

"#]]
    );
    same!(
        desk.nl("history --at 2026-05-31").done(),
        str![[r#"
Geschiedenis
════════════

Dag         Wie   Wat                   Record                                              Commit
───────────────────────────────────────────────────────────────────────────────────────────────────
2 mrt 2026  ilse  rechtstreeks met git  25sg2g, 25sg2g/cg30jg, 25sg2g/journal/2025, en nog  [COMMIT]
                                        80

Register Werk en zorg Lindeveld · 15 juni 2026 · commit [COMMIT]

"#]]
    );
    same!(
        desk.nl("status --at 2026-05-31").done(),
        str![[r#"
Stand van het register
══════════════════════

Map             [DESK]
Tak             main
Aan het werk    ilse
Laatste commit  [COMMIT]

✓ Alles is bewaard; niets is met de hand gewijzigd.

Register Werk en zorg Lindeveld · 15 juni 2026 · commit [COMMIT]

"#]]
    );
}

#[test]
fn what_was_is_never_written() {
    let desk = Desk::sample();
    for line in [
        "journal add tom --text Iets --at HEAD",
        "referral update tom rvv5sa --status received --at 2030-01-01",
        "edit tom/rvv --from - --at HEAD",
        "save --at HEAD",
        "case phase tom --intensity remote --reason Rust --at HEAD --dry-run",
        "init elsewhere --at HEAD",
        "demo elsewhere --at HEAD",
    ] {
        let answer = desk.refused(&format!("{line} --lang en"), 3);
        assert!(answer.err.starts_with("error: What was ("), "{line}: {answer}");
    }
    same!(
        desk.refused("team add --handle jan --name Jan --at 2030-01-01 --lang en", 3),
        str![[r#"
--- stderr
error: What was (1 January 2030) can be read and not changed.
way out: Leave --at out to keep something now; regie history shows what was done.

"#]]
    );
    same!(
        desk.refused("team add --handle jan --name Jan --at HEAD --lang nl", 3),
        str![[r#"
--- stderr
fout: Wat was (HEAD) kan gelezen worden en niet gewijzigd.
uitweg: Laat --at weg om nu iets te bewaren; regie history toont wat er gedaan is.

"#]]
    );
}

#[test]
fn a_moment_that_never_was_is_told() {
    let desk = Desk::sample();
    desk.git("commit -q --amend --no-edit --date 2026-03-02T20:00:00+0100");
    same!(
        desk.refused("today --at 2026-03-01 --lang en", 3),
        str![[r#"
--- stderr
error: The ledger had no commit yet on 1 March 2026; the first one is of 2 March 2026.
way out: Give a later day, or a commit: regie history shows them.

"#]]
    );
    same!(
        desk.refused("today --at v9 --lang nl", 3),
        str![[r#"
--- stderr
fout: Geen commit heet v9.
uitweg: regie history toont de commits.

"#]]
    );
    desk.git("mv regie.toml settings.txt");
    desk.commit("no ledger");
    desk.git("mv settings.txt regie.toml");
    desk.write("team/ilse.toml", "format = \"team/1\"\nhandle = \"ilse\"\nname = 3\n");
    desk.commit("a fault");
    same!(
        desk.refused("today --at HEAD~1 --lang en", 3),
        str![[r#"
--- stderr
error: In commit [COMMIT] no ledger stood here yet.
way out: Give a later moment: regie history shows the commits.

"#]]
    );
    desk.git("checkout -q HEAD~1 -- team");
    same!(
        desk.run("team list --at HEAD --lang en").ended(1),
        str![[r#"
Team
════

Short name  Name            Roles                                    Share of a  Organisation
                                                                 full-time post
                                                                            (%)
───────────────────────────────────────────────────────────────────────────────────────────────────
hatice      Hatice Yalvaç   case manager work, reference person             100  Werkpunt Lindeveld
jeroen      Jeroen Baetslé  case manager work, reference person             100  Werkpunt Lindeveld
noor        Noor Claessen   case manager care, reference person              60  Zorggroep De Vlier

Ledger Werk en zorg Lindeveld · 15 June 2026 · commit [COMMIT]
--- stderr
error: Here belongs text, and there is a whole number
 --> [COMMIT]:team/ilse.toml:3:8
  |
3 | name = 3
  |        ^
  |
  = way out: Write text here, or take the line away if you have nothing to say.

"#]]
    );
    let whole = desk.root.display().to_string();
    desk.git(&format!("clone -q --depth 1 file://{whole} ../home/shallow"));
    let shallow = desk.inside("../home/shallow");
    for moment in ["2026-03-02", "HEAD~2"] {
        let answer = shallow.refused(&format!("case list --at {moment} --lang en"), 3);
        assert!(answer.err.contains("only the last part (shallow)"), "{moment}: {answer}");
    }
}

#[test]
fn a_ledger_in_a_larger_repository_is_read_at_its_own_place() {
    let desk = Desk::empty();
    desk.git("init -q -b main --template= .");
    desk.run("init care --profile general --name Zorg").done();
    let desk = desk.inside("care");
    desk.run("team add --handle jan --name Jan").done();
    let handles = |at: &str| {
        let items = desk.json(&format!("team list {at}"));
        items["items"].as_array().unwrap().iter().map(|one| one["handle"].to_string()).collect::<String>()
    };
    assert_eq!(handles("--at HEAD~1"), r#""ilse""#);
    assert_eq!(handles("--at HEAD"), r#""ilse""jan""#);
}
