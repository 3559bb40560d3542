//! A line, a menu, a yes or no, key by key: Escape and Ctrl-C stop everywhere and leave the terminal as it was.

use std::io;

use dialoguer::console::{Key, Term, measure_text_width, style, truncate_str};

/// The most rows of a menu at once.
const ROWS: usize = 12;

/// The person stopped.
#[derive(Debug)]
pub(super) struct Stop;

impl From<io::Error> for Stop {
    fn from(_: io::Error) -> Self {
        Self
    }
}

/// What stands before what is typed.
pub(super) struct Prompt {
    /// What is asked.
    pub(super) text: String,
    /// Which keys help, or what may be left out.
    pub(super) hint: String,
}

/// What a menu starts with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Start {
    /// On an item.
    On(usize),
    /// On none: the person chooses.
    Nowhere,
}

/// A line of text; one that `judge` refuses is told why and stays to be mended.
pub(super) fn line<T>(prompt: &Prompt, judge: impl Fn(&str) -> Result<T, String>) -> Result<T, Stop> {
    let term = Term::buffered_stderr();
    let head = head(prompt);
    let (mut typed, mut at) = (Vec::<char>::new(), 0);
    loop {
        paint_line(&term, &head, &typed, at)?;
        match key(&term)? {
            Key::Enter => {
                let text: String = typed.iter().collect();
                settle(&term)?;
                match judge(text.trim()) {
                    Ok(value) => {
                        answered(&term, &prompt.text, text.trim())?;
                        return Ok(value);
                    }
                    Err(fault) => term.write_line(fault.trim_end())?,
                }
            }
            pressed => at = edited(&mut typed, at, &pressed),
        }
    }
}

/// One item of a list.
pub(super) fn one(prompt: &Prompt, items: &[String], start: Start) -> Result<usize, Stop> {
    let mut menu = Menu::new(items, start);
    loop {
        menu.paint(prompt, None)?;
        match (key(&menu.term)?, menu.chosen()) {
            (Key::Enter, Some(chosen)) => {
                menu.clear()?;
                answered(&menu.term, &prompt.text, items.get(chosen).map_or("", String::as_str))?;
                return Ok(chosen);
            }
            (pressed, _) => menu.press(&pressed),
        }
    }
}

/// Some items of a list, perhaps none; in the order in which they were ticked when that says something.
pub(super) fn several(
    prompt: &Prompt,
    items: &[String],
    (needed, ordered): (bool, bool),
) -> Result<Vec<usize>, Stop> {
    let mut menu = Menu::new(items, Start::On(0));
    let mut marked: Vec<usize> = Vec::new();
    loop {
        menu.paint(prompt, Some(&|place| mark(&marked, place, ordered)))?;
        match (key(&menu.term)?, menu.chosen()) {
            (Key::Char(' '), Some(chosen)) => match marked.iter().position(|one| *one == chosen) {
                Some(place) => drop(marked.remove(place)),
                None => marked.push(chosen),
            },
            (Key::Enter, _) if !(needed && marked.is_empty()) => {
                if !ordered {
                    marked.sort_unstable();
                }
                let names: Vec<&str> =
                    marked.iter().filter_map(|one| items.get(*one)).map(String::as_str).collect();
                menu.clear()?;
                answered(&menu.term, &prompt.text, &names.join(", "))?;
                return Ok(marked);
            }
            (pressed, _) => menu.press(&pressed),
        }
    }
}

/// Yes or no, by the keys and words of the reader's language.
pub(super) fn either(
    prompt: &Prompt,
    (yes, no): (&str, &str),
    words: [&str; 2],
    usual: bool,
) -> Result<bool, Stop> {
    let term = Term::buffered_stderr();
    let said = |answer: bool| if answer { words[0] } else { words[1] };
    let shown: Vec<char> = said(usual).chars().collect();
    paint_line(&term, &head(prompt), &shown, shown.len())?;
    let answer = loop {
        match key(&term)? {
            Key::Enter => break usual,
            Key::Char(sign) if yes.contains(sign.to_ascii_lowercase()) => break true,
            Key::Char(sign) if no.contains(sign.to_ascii_lowercase()) => break false,
            _ => {}
        }
    };
    settle(&term)?;
    answered(&term, &prompt.text, said(answer))?;
    Ok(answer)
}

/// Items, the one the cursor is on, and what was typed to find one.
struct Menu<'a> {
    term: Term,
    items: &'a [String],
    sought: String,
    at: Option<usize>,
    painted: usize,
}

impl<'a> Menu<'a> {
    fn new(items: &'a [String], start: Start) -> Self {
        let at = match start {
            Start::On(item) => Some(item),
            Start::Nowhere => None,
        };
        Self { term: Term::buffered_stderr(), items, sought: String::new(), at, painted: 0 }
    }

    /// The items that have what was typed, by their places.
    fn found(&self) -> Vec<usize> {
        let sought = self.sought.to_lowercase();
        let items = self.items.iter().enumerate();
        items.filter(|(_, item)| item.to_lowercase().contains(&sought)).map(|(place, _)| place).collect()
    }

    /// The item under the cursor.
    fn chosen(&self) -> Option<usize> {
        self.at.and_then(|at| self.found().get(at).copied())
    }

    fn press(&mut self, pressed: &Key) {
        let count = self.found().len();
        self.at = match (pressed, self.at) {
            (_, at) if count == 0 && !matches!(pressed, Key::Char(_) | Key::Backspace) => at,
            (Key::ArrowDown | Key::Tab, at) => Some(at.map_or(0, |at| (at + 1) % count)),
            (Key::ArrowUp | Key::BackTab, at) => {
                Some(at.map_or(count, |at| at + count).saturating_sub(1) % count)
            }
            (Key::Backspace, _) => self.sought.pop().map(|_| 0).or(self.at),
            (Key::Char(sign), at) if sign.is_control() => at,
            (Key::Char(sign), _) => {
                self.sought.push(*sign);
                Some(0)
            }
            (_, at) => at,
        };
    }

    fn paint(&mut self, prompt: &Prompt, mark: Option<&dyn Fn(usize) -> String>) -> Result<(), Stop> {
        self.clear()?;
        self.term.hide_cursor()?;
        let width = usize::from(self.term.size().1).saturating_sub(1);
        let found = self.found();
        let skipped = self.at.map_or(0, |at| (at + 1).saturating_sub(ROWS));
        let mut lines = vec![format!("{}{}", head(prompt), self.sought)];
        for (row, place) in found.iter().enumerate().skip(skipped).take(ROWS) {
            let cursor = if self.at == Some(row) { "❯" } else { " " };
            let mark = mark.map_or_else(String::new, |mark| mark(*place));
            let item = self.items.get(*place).map_or("", String::as_str);
            let text = format!("{cursor} {mark}{item}");
            let text = if self.at == Some(row) { style(text).for_stderr().cyan().to_string() } else { text };
            lines.push(text);
        }
        if found.len() > skipped + ROWS {
            lines.push(style("  …").for_stderr().dim().to_string());
        }
        for line in &lines {
            self.term.write_line(&truncate_str(line, width, "…"))?;
        }
        self.painted = lines.len();
        Ok(self.term.flush()?)
    }

    fn clear(&mut self) -> Result<(), Stop> {
        self.term.clear_last_lines(std::mem::take(&mut self.painted))?;
        Ok(())
    }
}

impl Drop for Menu<'_> {
    fn drop(&mut self) {
        drop(self.term.show_cursor().and_then(|()| self.term.flush()));
    }
}

/// What stands before an item: whether it is ticked, or its rank among those ticked.
fn mark(marked: &[usize], place: usize, ordered: bool) -> String {
    match marked.iter().position(|one| *one == place) {
        Some(rank) if ordered => format!("[{}] ", rank + 1),
        Some(_) => "[x] ".to_owned(),
        None => "[ ] ".to_owned(),
    }
}

/// The next key; Escape, Ctrl-C and a terminal that is gone all stop.
fn key(term: &Term) -> Result<Key, Stop> {
    match term.read_key_raw()? {
        Key::Escape | Key::CtrlC | Key::Char('\u{4}') => {
            drop(term.write_line("").and_then(|()| term.flush()));
            Err(Stop)
        }
        pressed => Ok(pressed),
    }
}

fn head(prompt: &Prompt) -> String {
    let sign = style("?").for_stderr().yellow();
    let text = style(&prompt.text).for_stderr().bold();
    let hint = if prompt.hint.is_empty() { String::new() } else { format!("({}) ", prompt.hint) };
    format!("{sign} {text} {}› ", style(hint).for_stderr().dim())
}

/// One row, the text scrolled so that the cursor is on it.
fn paint_line(term: &Term, head: &str, typed: &[char], at: usize) -> Result<(), Stop> {
    let width = usize::from(term.size().1).saturating_sub(1);
    let head = truncate_str(head, width * 3 / 4, "… ");
    let room = width.saturating_sub(measure_text_width(&head)).max(1);
    let wide = |signs: &[char]| measure_text_width(&signs.iter().collect::<String>());
    let (before, after) = typed.split_at(at.min(typed.len()));
    let start = (0..before.len()).find(|start| before.get(*start..).is_none_or(|part| wide(part) < room));
    let before: String = before.iter().skip(start.unwrap_or(before.len())).collect();
    let left = room.saturating_sub(measure_text_width(&before));
    let after: String = after.iter().collect();
    let after = truncate_str(&after, left, "");
    term.clear_line()?;
    term.write_str(&format!("{head}{before}{after}"))?;
    let back = measure_text_width(&after);
    if back > 0 {
        term.move_cursor_left(back)?;
    }
    Ok(term.flush()?)
}

/// Takes the row of a question away again.
fn settle(term: &Term) -> Result<(), Stop> {
    term.clear_line()?;
    Ok(term.flush()?)
}

/// What was answered, to stay on the screen.
fn answered(term: &Term, prompt: &str, answer: &str) -> Result<(), Stop> {
    let answer = if answer.is_empty() { "–" } else { answer };
    term.write_line(&format!("{} {prompt} · {answer}", style("✓").for_stderr().green()))?;
    Ok(term.flush()?)
}

/// A text after a key, and where the cursor is then.
fn edited(typed: &mut Vec<char>, at: usize, pressed: &Key) -> usize {
    match pressed {
        Key::Char(sign) if !sign.is_control() => {
            typed.insert(at, *sign);
            at + 1
        }
        Key::Backspace if at > 0 => {
            typed.remove(at - 1);
            at - 1
        }
        Key::Del if at < typed.len() => {
            typed.remove(at);
            at
        }
        Key::ArrowLeft => at.saturating_sub(1),
        Key::ArrowRight => (at + 1).min(typed.len()),
        Key::Home => 0,
        Key::End => typed.len(),
        _ => at,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_edit_a_line() {
        let (mut typed, mut at) = (Vec::new(), 0);
        for pressed in [Key::Char('a'), Key::Char('c'), Key::ArrowLeft, Key::Char('b'), Key::Home, Key::Del] {
            at = edited(&mut typed, at, &pressed);
        }
        assert_eq!((typed.iter().collect::<String>().as_str(), at), ("bc", 0));
        assert_eq!(edited(&mut typed, 0, &Key::Backspace), 0);
    }

    #[test]
    fn what_is_ticked_in_order_shows_its_rank() {
        assert_eq!([0, 1, 2].map(|place| mark(&[2, 0], place, true)), ["[2] ", "[ ] ", "[1] "]);
        assert_eq!([0, 1, 2].map(|place| mark(&[2, 0], place, false)), ["[x] ", "[ ] ", "[x] "]);
    }

    #[test]
    fn a_menu_that_starts_nowhere_chooses_nothing_and_typing_finds() {
        let items = ["wonen", "geld", "school"].map(str::to_owned);
        let mut menu = Menu::new(&items, Start::Nowhere);
        assert_eq!(menu.chosen(), None);
        menu.press(&Key::ArrowUp);
        assert_eq!(menu.chosen(), Some(2));
        menu.press(&Key::ArrowDown);
        assert_eq!(menu.chosen(), Some(0));
        menu.press(&Key::Char('G'));
        assert_eq!(menu.chosen(), Some(1));
        menu.press(&Key::Backspace);
        assert_eq!(menu.chosen(), Some(0));
    }
}
