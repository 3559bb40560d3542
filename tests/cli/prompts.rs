//! Questions on a real terminal: what Enter, Escape and Ctrl-C do.

use std::time::Duration;

use expectrl::process::Termios;
use expectrl::session::OsSession;
use expectrl::{Eof, Expect};

use super::Desk;

/// A command at a terminal.
pub(super) fn at_terminal(desk: &Desk, line: &str) -> OsSession {
    let mut command = desk.command();
    command.args(line.split(' ')).args(["--lang", "en"]).env("TERM", "xterm");
    let mut session = OsSession::spawn(command).unwrap();
    session.set_expect_timeout(Some(Duration::from_mins(1)));
    session
}

/// Answers a question when it is there.
pub(super) fn answer(session: &mut OsSession, keys: &str) {
    session.expect("› ").unwrap();
    press(session, keys);
}

/// Presses keys once they are listened to: before that the terminal itself takes a backspace or a Ctrl-C.
pub(super) fn press(session: &mut OsSession, keys: &str) {
    let listens = (0..10_000).any(|_| {
        std::thread::sleep(Duration::from_millis(5));
        !session.get_process().is_echo().unwrap()
    });
    assert!(listens, "nothing is asked");
    session.send(keys).unwrap();
}

#[test]
fn enter_through_what_may_stay_open_records_only_the_text() {
    let desk = Desk::sample();
    let before = desk.commits();
    let mut session = at_terminal(&desk, "journal add tom");
    for label in ["With", "How", "Reached"] {
        session.expect(label).unwrap();
        answer(&mut session, "\r");
        session.expect("✓").unwrap();
    }
    answer(&mut session, "\r");
    session.expect("This is needed").unwrap();
    answer(&mut session, "Gebeld.");
    session.expect("Gebeld.").unwrap();
    press(&mut session, "\r");
    session.expect("✓").unwrap();
    for _ in 0..13 {
        answer(&mut session, "\r");
        session.expect("✓").unwrap();
    }
    session.expect("Keep it").unwrap();
    answer(&mut session, "y");
    session.expect(Eof).unwrap();
    desk.assert_kept(before);
    let added = desk.git("show --format= -U0 HEAD");
    let added = added.lines().filter(|line| line.starts_with('+') && !line.starts_with("+++"));
    let keys: Vec<&str> =
        added.filter_map(|line| line.get(1..)?.split_once(" = ")).map(|(key, _)| key).collect();
    assert_eq!(keys, ["id", "on", "recorded", "by", "text"]);
    assert!(!desk.root.join(".git/regie/draft-journal-25sg2g.toml").exists());
}

#[test]
fn escape_and_control_c_keep_nothing_and_hold_what_was_typed() {
    let desk = Desk::sample();
    let before = desk.commits();
    for stop in ["\u{1b}", "\u{3}"] {
        let mut session = at_terminal(&desk, "consent add tom");
        session.expect("Tom").unwrap();
        press(&mut session, "\u{1b}[B");
        session.expect("❯").unwrap();
        press(&mut session, "\r");
        session.expect("✓").unwrap();
        answer(&mut session, stop);
        session.expect("nothing has been kept").unwrap();
        session.expect("draft-consent-25sg2g.toml").unwrap();
        session.expect(Eof).unwrap();
        assert!(desk.read(".git/regie/draft-consent-25sg2g.toml").contains("given_by = \"client\""));
    }
    assert_eq!(desk.commits(), before);
}

#[test]
fn a_closed_case_is_refused_before_anything_is_asked() {
    let desk = Desk::sample();
    let mut session = at_terminal(&desk, "journal add guido");
    session.expect("is closed").unwrap();
    session.expect(Eof).unwrap();
}

#[test]
fn a_text_with_nothing_in_it_is_no_answer() {
    let desk = Desk::sample();
    for line in [
        "journal add tom --text ''",
        "journal add tom --text '   '",
        "plan goal tom gr6s16 --statement ' '",
        "assessment add tom --resource 'what= ; kind=person; source=network'",
    ] {
        desk.refused(line, 2);
    }
    let answer = desk.run_with("journal add tom --from - --lang en", "text = ' '\n");
    assert_eq!(answer.code, Some(2), "{}", answer.err);
    let answer = desk.run_with("journal add tom --from - --lang en", "text = 'a\n");
    assert!(answer.err.contains("TOML"), "{}", answer.err);
}
