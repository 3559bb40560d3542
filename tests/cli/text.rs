//! Lines, words and files, as the harness takes them apart.

use std::collections::BTreeMap;
use std::fs;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::Path;

/// Splits a line as a shell does: spaces part, single and double quotes hold together.
pub(super) fn words(line: &str) -> Vec<String> {
    let (mut found, mut word, mut quote) = (Vec::new(), None::<String>, None);
    for letter in line.chars() {
        match (quote, letter) {
            (Some(open), _) if letter == open => quote = None,
            (None, '\'' | '"') => {
                quote = Some(letter);
                word.get_or_insert_default();
            }
            (None, _) if letter.is_whitespace() => found.extend(word.take()),
            _ => word.get_or_insert_default().push(letter),
        }
    }
    found.extend(word);
    found
}

pub(super) fn tokens(text: &str) -> impl Iterator<Item = &str> {
    text.split(|letter: char| !letter.is_ascii_alphanumeric()).filter(|token| !token.is_empty())
}

/// Every file below a folder with a print of its content; a link is not followed.
pub(super) fn files(root: &Path) -> BTreeMap<String, u64> {
    let mut found = BTreeMap::new();
    let mut folders = vec![root.to_path_buf()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).unwrap() {
            let entry = entry.unwrap();
            let path = entry.path();
            if entry.file_type().unwrap().is_dir() {
                folders.push(path);
                continue;
            }
            let mut hasher = DefaultHasher::new();
            fs::read_link(&path).ok().hash(&mut hasher);
            fs::read(&path).unwrap_or_default().hash(&mut hasher);
            let name = path.strip_prefix(root).unwrap().to_str().unwrap().to_owned();
            found.insert(name, hasher.finish());
        }
    }
    found
}

pub(super) fn copy(from: &Path, to: &Path) {
    for path in files(from).into_keys() {
        let target = to.join(&path);
        fs::create_dir_all(target.parent().unwrap()).unwrap();
        fs::copy(from.join(&path), target).unwrap();
    }
}

#[test]
fn a_line_is_split_as_a_shell_does() {
    assert_eq!(words("a  'b c' d=\"e 'f'\" ''"), ["a", "b c", "d=e 'f'", ""]);
}
