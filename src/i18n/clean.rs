//! What people wrote, made safe to show: no terminal, browser or reader may be steered by a record's text.

/// The text with line ends as `\n`, tabs as spaces, and every character that could steer a screen replaced by a
/// visible one: control characters by their picture (`␛`), hidden direction changes by `�`.
#[must_use]
pub fn clean(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut letters = text.chars().peekable();
    while let Some(letter) = letters.next() {
        match letter {
            '\r' if letters.peek() == Some(&'\n') => {}
            '\n' | '\r' | '\u{85}' | '\u{2028}' | '\u{2029}' => out.push('\n'),
            '\t' => out.push(' '),
            other if is_unsafe(other) => out.push(picture(other)),
            other => out.push(other),
        }
    }
    out
}

/// Whether a character must never reach a screen: controls (C0, C1, delete), line separators, direction overrides
/// and isolates, the byte order mark and invisible tags. Line feed and tab count too: the caller decides on those.
#[must_use]
pub fn is_unsafe(letter: char) -> bool {
    letter.is_control()
        || matches!(letter,
            '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{206f}' | '\u{feff}' | '\u{fff9}'..='\u{fffb}'
            | '\u{e0000}'..='\u{e007f}')
}

fn picture(letter: char) -> char {
    match letter {
        '\u{0}'..='\u{1f}' => char::from_u32(0x2400 + u32::from(letter)).unwrap_or('\u{fffd}'),
        '\u{7f}' => '\u{2421}',
        _ => '\u{fffd}',
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_that_steers_a_screen_is_left() {
        assert_eq!(clean("a\u{1b}[2Jb\u{7}\u{7f}\u{9b}31m"), "a␛[2Jb␇␡\u{fffd}31m");
        assert_eq!(clean("a\u{202e}b\u{2066}c\u{feff}\u{e0041}"), "a\u{fffd}b\u{fffd}c\u{fffd}\u{fffd}");
        assert_eq!(clean("a\r\nb\rc\u{2028}d\te"), "a\nb\nc\nd e");
    }

    #[test]
    fn ordinary_writing_of_any_people_stays_whole() {
        for text in ["Zoë Çelik-Ünal", "عائشة", "王芳", "👩‍👧", "“ja” – nee…", "می‌روم"]
        {
            assert_eq!(clean(text), text);
        }
    }
}
