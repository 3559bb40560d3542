//! Pages: one file that stands on its own, and `--open`, which shows it in the user's browser.

use std::path::Path;
use std::time::Duration;

use snapbox::str;

use super::text::words;
use super::{Answer, Desk, same};

/// Runs a command with this browser and no other program in reach.
fn with_browser(desk: &Desk, browser: &str, line: &str) -> Answer {
    let mut command = desk.command();
    command.args(words(line)).env("BROWSER", browser).env("PATH", "/nowhere");
    desk.answer(line, command, "")
}

/// What the browser was given; it starts on its own time.
fn seen(path: &Path) -> String {
    for _ in 0..500 {
        match std::fs::read_to_string(path) {
            Ok(text) if text.ends_with("</html>\n") => return text,
            _ => std::thread::sleep(Duration::from_millis(20)),
        }
    }
    panic!("no browser was started");
}

#[test]
fn a_page_is_shown_in_the_browser_that_the_user_named() {
    let desk = Desk::sample();
    let browser = "no-such-browser:/bin/cp %s seen.html";
    same!(
        with_browser(&desk, browser, "plan show marleen --open --lang nl").done(),
        str![[r#"
--- stderr
✓ Geopend in de browser: [DESK]/.git/regie/page.html

"#]]
    );
    let page = seen(&desk.root.join("seen.html"));
    assert!(page.starts_with("<!doctype html>\n<html lang=\"nl\">"), "{page}");
    let line = "plan show marleen --open --output plan.html --no-input -q --lang en";
    same!(with_browser(&desk, "/bin/cp %s second.html", line).done(), str![""]);
    assert_eq!(seen(&desk.root.join("second.html")), desk.read("plan.html"));
}

#[test]
fn without_a_browser_the_page_is_there_all_the_same() {
    let desk = Desk::sample();
    same!(
        with_browser(&desk, "", "plan show marleen --open --output plan.html --lang en").ended(3),
        str![[r#"
--- stderr
error: There is no browser that starts.
way out: The page is in [DESK]/plan.html: open it yourself, or put the name of your browser in BROWSER.

"#]]
    );
    assert!(desk.read("plan.html").ends_with("</html>\n"));
    same!(
        desk.refused("plan show marleen --open --format csv --lang nl", 2),
        str![[r#"
--- stderr
fout: Een browser toont geen csv.
uitweg: Laat --format weg, of kies --format html.

"#]]
    );
}

#[test]
fn a_printed_sheet_names_the_ledger_and_the_commit() {
    let desk = Desk::sample();
    let page = desk.nl("evaluation report guido --format html").done().out;
    let commit = desk.git("rev-parse --short=7 HEAD");
    assert!(page.contains("@bottom-left { content: \"Register\\000020"), "{page}");
    assert!(page.contains(&format!("commit\\000020{}\"", commit.trim())), "{page}");
    assert!(
        page.contains("\"pagina\\000020\" counter(page) \"\\000020van\\000020\" counter(pages)"),
        "{page}"
    );
}
