//! `regie remind`: what is due, printed or mailed; silent when nothing is.

use std::os::unix::fs::PermissionsExt;

use snapbox::str;

use super::{Answer, Desk, TODAY, same};

const QUIET: (&str, &str) =
    ("regie.toml", "format = \"ledger/1\"\nname = \"Empty\"\nprofile = \"general\"\nlanguage = \"nl\"\n");

/// Runs a command with a `sendmail` of its own first on the path; it keeps arguments and message, and ends as told.
fn with_sendmail(desk: &Desk, line: &str, code: i32) -> (Answer, String) {
    let kept = desk.beside("mail", "");
    let program = desk.beside("sendmail", format!("#!/bin/sh\n(echo \"$@\"; cat) >> {kept}\nexit {code}\n"));
    std::fs::set_permissions(&program, std::fs::Permissions::from_mode(0o755)).unwrap();
    let home = std::path::Path::new(&program).parent().unwrap().to_str().unwrap().to_owned();
    let answer = desk.shell(&format!("PATH={home}:$PATH; export PATH; \"$0\" --today {TODAY} {line}"));
    (answer, std::fs::read_to_string(kept).unwrap())
}

#[test]
fn what_is_due_is_printed_without_names() {
    let desk = Desk::sample();
    same!(
        desk.en("remind --all").done(),
        str![[r#"
4 things ask for attention on 15 June 2026
What                        Case    Record  Day          Term
─────────────────────────────────────────────────────────────────────
! incident not followed up  25sg2g  j50ak6  7 Apr 2026   69 days late
! action overdue            25sg2g  ay20kr  30 Apr 2026  46 days late
! referral unanswered       25sg2g  rvv5sa  7 May 2026   39 days late
✗ review overdue            25sg2g  –       13 May 2026  33 days late

"#]]
    );
    let text = desk.en("remind --all").done().out;
    assert!(!text.contains("Tom") && text.contains("25sg2g"), "{text}");
    assert!(desk.nl("remind --all --with-names").done().out.contains("Tom Vereecke"));
    let told = desk.json("remind --all");
    assert!(told["items"].as_array().unwrap().iter().all(|item| item["client"] == ""), "{told}");
    assert_eq!(told["format"], "regie/remind/1");
}

#[test]
fn only_what_one_answers_for_and_as_far_ahead_as_asked() {
    let desk = Desk::sample();
    let count = |line: &str| desk.json(line)["items"].as_array().unwrap().len();
    assert_eq!(count("remind --by hatice"), count("remind --all"));
    assert!(count("remind --all --within 30d") > count("remind --all"));
    // Nothing of Ilse's is due: not a word.
    same!(desk.en("remind").done(), str![""]);
}

#[test]
fn nothing_is_said_when_nothing_is_due() {
    let desk = Desk::of(&[QUIET]);
    same!(desk.en("remind --all").done(), str![""]);
    let (answer, mail) = with_sendmail(&desk, "remind --all --mail --to a@b.example", 0);
    same!(answer.done(), str![""]);
    assert_eq!(mail, "");
}

#[test]
fn a_mail_goes_to_who_answers_for_it_and_names_nobody() {
    let desk = Desk::sample();
    let (answer, mail) = with_sendmail(&desk, "remind --by hatice --mail --lang en", 0);
    same!(answer.done(), str![""]);
    same!(
        mail,
        str![[r#"
-i -- hatice.yalvac@werkpunt.example
To: hatice.yalvac@werkpunt.example
Subject: 4 things ask for attention on 15 June 2026
MIME-Version: 1.0
Content-Type: text/plain; charset=utf-8
Content-Transfer-Encoding: 8bit
Auto-Submitted: auto-generated
Content-Language: en

4 things ask for attention on 15 June 2026
What                        Case    Record  Day          Term
─────────────────────────────────────────────────────────────────────
! incident not followed up  25sg2g  j50ak6  7 Apr 2026   69 days late
! action overdue            25sg2g  ay20kr  30 Apr 2026  46 days late
! referral unanswered       25sg2g  rvv5sa  7 May 2026   39 days late
✗ review overdue            25sg2g  –       13 May 2026  33 days late

Names stand in the ledger only: regie today.

"#]]
    );
    assert!(!mail.contains("Tom"));
    let (_, named) = with_sendmail(&desk, "remind --by hatice --mail --with-names --to team@x.example", 0);
    assert!(
        !named.contains("in the ledger only")
            && named.contains("Tom Vereecke")
            && named.contains("-i -- team@x.example"),
        "{named}"
    );
    // A dry run shows the message and sends nothing.
    let (shown, sent) = with_sendmail(&desk, "remind --by hatice --mail --dry-run --lang en", 0);
    assert!(shown.done().out.starts_with("To: hatice"));
    assert_eq!(sent, "");
}

#[test]
fn a_mail_that_cannot_go_is_told() {
    let desk = Desk::sample();
    let (answer, _) = with_sendmail(&desk, "remind --by hatice --mail --lang nl", 75);
    same!(
        answer.ended(3),
        str![[r#"
--- stderr
fout: sendmail nam het bericht niet aan.
uitweg: Probeer het met de hand: echo test | sendmail ADRES. Zijn eigen logboek zegt meer.

"#]]
    );
    same!(
        desk.refused("remind --all --mail --lang nl", 2),
        str![[r#"
--- stderr
fout: Er is geen mailadres bekend.
uitweg: Geef er een met --to, noem een teamlid met --by, of zet het adres in het teambestand.

"#]]
    );
    let bad = desk.refused("remind --all --mail --to 'a@b.example\nBcc: c@d.example' --lang en", 2);
    assert!(bad.err.contains("a@b.example"), "{}", bad.err);
}

#[test]
fn the_lines_to_install_run_what_they_say() {
    let desk = Desk::sample();
    let cron = desk.en("remind --install cron --mail --by hatice").done().out;
    assert!(
        cron.contains("30 7 * * 1-5 ") && cron.trim_end().ends_with("remind --by hatice --mail"),
        "{cron}"
    );
    let systemd = desk.nl("remind --install systemd --all").done().out;
    assert!(
        systemd.contains("OnCalendar=Mon..Fri 07:30") && systemd.contains("\"remind\" \"--all\""),
        "{systemd}"
    );
    let shell = desk.en("remind --install shell --all").done().out;
    let line = shell.lines().last().unwrap().trim_start_matches("[ ! -t 1 ] || ");
    let said = desk.shell(&format!("cd /; {line} --today {TODAY}")).done();
    assert!(said.out.contains("25sg2g"), "{}", said.out);
    desk.refused("remind --install windows", 2);
}
