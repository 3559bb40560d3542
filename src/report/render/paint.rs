//! Colours that survive wrapping.
//!
//! comfy-table and textwrap measure text without knowing colour codes. So colour is first written as invisible marks
//! (variation selectors, no width) behind each letter; when lines stand, marks become codes, or vanish.

use anstyle::{AnsiColor, Style};

use crate::report::Tone;

/// How a piece of text looks on a screen with colours.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Paint {
    /// The report's own heading.
    Title,
    /// Other headings and column labels.
    Strong,
    /// Of less importance.
    Faint,
    /// In order.
    Good,
    /// Wants attention.
    Attention,
    /// Wrong.
    Bad,
}

/// A line made of this mark alone is no text but a gap between rows.
pub(super) const GAP: char = '\u{fe09}';

const MARKS: [(char, Paint); 6] = [
    ('\u{fe03}', Paint::Title),
    ('\u{fe04}', Paint::Strong),
    ('\u{fe05}', Paint::Faint),
    ('\u{fe06}', Paint::Good),
    ('\u{fe07}', Paint::Attention),
    ('\u{fe08}', Paint::Bad),
];

/// A space at which no line breaks.
const TIE: char = '\u{a0}';

/// The text as one word, so that no line breaks in it.
pub(super) fn tied(text: &str) -> String {
    text.replace(' ', &TIE.to_string())
}

/// The text with its ties turned back into spaces, so that lines may break there.
pub(super) fn loosened(text: &str) -> String {
    text.replace(TIE, " ")
}

/// The text with the space behind its tone's sign as a tie, so that no sign stands alone on a line.
pub(super) fn tied_sign(text: String, tone: Tone) -> String {
    if tone.sign().is_some() { text.replacen(' ', &TIE.to_string(), 1) } else { text }
}

/// The text without anything that this module would take for a mark.
pub(super) fn unmarked(text: &str) -> String {
    text.chars().filter(|letter| !is_mark(*letter)).collect()
}

/// The text with a mark behind each of its letters.
pub(super) fn marked(text: &str, paint: Paint) -> String {
    let mark = MARKS.iter().find(|(_, known)| *known == paint).map_or(GAP, |(mark, _)| *mark);
    let mut out = String::with_capacity(text.len() * 2);
    for letter in text.chars().filter(|letter| !is_mark(*letter)) {
        out.push(letter);
        // Marks inside a joined emoji would change its width, and colour does nothing for it.
        if letter.is_alphanumeric() || letter.is_ascii_graphic() || "✓✗–·…“”─•".contains(letter)
        {
            out.push(mark);
        }
    }
    out
}

/// The text with its marks turned into colour codes, or taken out when there is no colour.
pub(super) fn painted(text: &str, color: bool) -> String {
    let spaced = loosened(text);
    spaced.split('\n').map(|line| painted_line(line.trim_end(), color)).collect::<Vec<_>>().join("\n")
}

fn painted_line(line: &str, color: bool) -> String {
    if !color {
        return unmarked(line).trim_end().to_owned();
    }
    let mut out = String::with_capacity(line.len());
    let mut open: Option<Paint> = None;
    let mut spaces = 0;
    let mut letters = line.chars().peekable();
    while let Some(letter) = letters.next() {
        let paint = letters.peek().and_then(|next| paint_of(*next));
        if is_mark(letter) {
            continue;
        }
        if letter == ' ' {
            spaces += 1;
            continue;
        }
        let gap = " ".repeat(std::mem::take(&mut spaces));
        // A gap of one space lies within a sentence; a wider one lies between columns and stays plain.
        if paint == open && gap.len() < 2 {
            out.push_str(&gap);
        } else {
            out.push_str(&code(open, false));
            out.push_str(&gap);
            out.push_str(&code(paint, true));
            open = paint;
        }
        out.push(letter);
    }
    out.push_str(&code(open, false));
    out
}

fn code(paint: Option<Paint>, start: bool) -> String {
    let style = match paint {
        None => return String::new(),
        Some(Paint::Title) => Style::new().bold().underline(),
        Some(Paint::Strong) => Style::new().bold(),
        Some(Paint::Faint) => Style::new().dimmed(),
        Some(Paint::Good) => AnsiColor::Green.on_default(),
        Some(Paint::Attention) => AnsiColor::Yellow.on_default(),
        Some(Paint::Bad) => AnsiColor::Red.on_default(),
    };
    if start { style.render().to_string() } else { style.render_reset().to_string() }
}

fn paint_of(letter: char) -> Option<Paint> {
    MARKS.iter().find(|(mark, _)| *mark == letter).map(|(_, paint)| *paint)
}

fn is_mark(letter: char) -> bool {
    letter == GAP || paint_of(letter).is_some()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_become_codes_or_nothing() {
        let text = format!("{}  {}", marked("te laat", Paint::Bad), marked("op tijd", Paint::Good));
        assert_eq!(painted(&text, false), "te laat  op tijd");
        assert_eq!(painted(&text, true), "\u{1b}[31mte laat\u{1b}[0m  \u{1b}[32mop tijd\u{1b}[0m");
    }

    #[test]
    fn every_letter_of_a_name_is_coloured_and_a_tie_becomes_a_space() {
        assert_eq!(painted(&marked("Zoë Çelik", Paint::Bad), true), "\u{1b}[31mZoë Çelik\u{1b}[0m");
        assert_eq!(painted(&tied("1 mrt 2026"), false), "1 mrt 2026");
        assert!(!tied("1 mrt 2026").contains(' '));
    }

    #[test]
    fn marks_take_no_room_and_records_cannot_bring_their_own() {
        assert_eq!(textwrap::core::display_width(&marked("één · ✓ 王", Paint::Faint)), 10);
        assert_eq!(painted(&unmarked("a\u{fe08}b\u{fe09}"), true), "ab");
    }
}
