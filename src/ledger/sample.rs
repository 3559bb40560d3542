//! The sample ledgers, embedded: whole and valid, one per profile.

use include_dir::{Dir, DirEntry, include_dir};

static SAMPLES: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/cases");

/// The profiles that have a sample ledger.
#[must_use]
pub fn profiles() -> Vec<&'static str> {
    let mut names: Vec<&str> = SAMPLES.dirs().filter_map(|folder| folder.path().to_str()).collect();
    names.sort_unstable();
    names
}

/// The files of a sample ledger, path and bytes, sorted by path; empty when there is no such sample.
#[must_use]
pub fn files(profile: &str) -> Vec<(String, &'static [u8])> {
    let mut files = Vec::new();
    if let Some(folder) = SAMPLES.get_dir(profile) {
        collect(folder, profile, &mut files);
    }
    files.sort();
    files
}

fn collect(folder: &'static Dir<'static>, profile: &str, files: &mut Vec<(String, &'static [u8])>) {
    for entry in folder.entries() {
        match entry {
            DirEntry::Dir(inner) => collect(inner, profile, files),
            DirEntry::File(file) => {
                let path = file.path().to_string_lossy().replace('\\', "/");
                let path = path.strip_prefix(profile).unwrap_or(&path).trim_start_matches('/').to_owned();
                files.push((path, file.contents()));
            }
        }
    }
}
