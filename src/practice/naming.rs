//! Whether a text gives somebody away: what a team tells policy or one another names nobody.

/// Whether a text holds a name as words of its own, capitals aside.
#[must_use]
pub fn holds(text: &str, name: &str) -> bool {
    let (text, name) = (words(text), words(name));
    !name.is_empty() && text.windows(name.len()).any(|part| part == name)
}

fn words(text: &str) -> Vec<String> {
    let words = text.split(|sign: char| !sign.is_alphanumeric()).filter(|word| !word.is_empty());
    words.map(str::to_lowercase).collect()
}

#[cfg(test)]
mod tests {
    use super::holds;

    #[test]
    fn a_name_is_seen_whole_and_only_whole() {
        assert!(holds("De weg van An Peeters-Maes, nog eens", "an peeters"));
        assert!(!holds("Ann Peeters", "An Peeters"));
        assert!(!holds("Peeters en An", "An Peeters"));
        assert!(!holds("Wat dan ook", ""));
    }
}
