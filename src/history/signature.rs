//! Signatures of commits, read strictly from the commit's header and verified against the keys of the team.

use ssh_key::{PublicKey, SshSig};

use crate::model::Date;
use crate::model::team::SigningKey;

/// What git signs for.
const NAMESPACE: &str = "git";

const BEGIN: &str = concat!("-----BEGIN ", "SSH SIGNATURE-----");
const END: &str = concat!("-----END ", "SSH SIGNATURE-----");

/// What a commit object carries as its signature. Only its header counts: whatever stands in the message is text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Seal {
    /// Nothing.
    Unsigned,
    /// A signature by an ssh key, and the bytes that it is about.
    Ssh {
        /// The signature in its armour.
        armour: String,
        /// The commit object without it.
        signed: Vec<u8>,
    },
    /// A signature of another kind, which is not judged here.
    Foreign,
    /// A header that git would not write: two signatures, or one out of its place.
    Malformed,
}

/// What a signature is worth.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Worth {
    /// Made by a key of the author that counted on that day.
    Good,
    /// The key is not one of the author's.
    UnknownKey,
    /// The key is the author's, and did not count on that day.
    NotThen,
    /// It is about something else, or is none.
    Bad,
}

/// The signature in the header of a commit object.
pub(super) fn seal(commit: &[u8]) -> Seal {
    let Some(end) = commit.windows(2).position(|pair| pair == b"\n\n") else { return Seal::Unsigned };
    let (header, message) = commit.split_at(end + 1);
    let mut lines = header.split_inclusive(|byte| *byte == b'\n').peekable();
    let (mut signed, mut armour, mut committed) = (Vec::new(), None, false);
    while let Some(line) = lines.next() {
        committed |= line.starts_with(b"committer ");
        let Some(first) = line.strip_prefix(b"gpgsig ") else {
            if line.starts_with(b"gpgsig") {
                return Seal::Malformed;
            }
            signed.extend_from_slice(line);
            continue;
        };
        if armour.is_some() || !committed {
            return Seal::Malformed;
        }
        let mut text = first.to_vec();
        while let Some(more) = lines.next_if(|line| line.starts_with(b" ")) {
            text.extend_from_slice(more.get(1..).unwrap_or_default());
        }
        armour = Some(String::from_utf8_lossy(&text).into_owned());
    }
    signed.extend_from_slice(message);
    match armour {
        None => Seal::Unsigned,
        Some(armour) if armour.starts_with(BEGIN) && armour.trim_end().ends_with(END) => {
            Seal::Ssh { armour, signed }
        }
        Some(armour) if armour.starts_with(BEGIN) => Seal::Malformed,
        Some(_) => Seal::Foreign,
    }
}

/// Whether a text holds what looks like a signature, where none belongs.
pub(super) fn pasted(message: &[u8]) -> bool {
    let text = String::from_utf8_lossy(message);
    text.lines().any(|line| {
        let begins = line.trim_start().starts_with("-----BEGIN ");
        line.starts_with("gpgsig") || begins && (line.contains(" SIGNATURE") || line.contains(" SIGNED"))
    })
}

/// Judges a signature by the keys of the author, on the day of the commit.
pub(super) fn judge(armour: &str, signed: &[u8], keys: &[SigningKey], day: Option<Date>) -> Worth {
    let Ok(signature) = SshSig::from_pem(armour.trim_end()) else { return Worth::Bad };
    let theirs: Vec<(PublicKey, &SigningKey)> = keys
        .iter()
        .filter_map(|row| Some((PublicKey::from_openssh(row.key.trim()).ok()?, row)))
        .filter(|(key, _)| key.key_data() == signature.public_key())
        .collect();
    let own = PublicKey::from(signature.public_key().clone());
    if own.verify(NAMESPACE, signed, &signature).is_err() {
        return Worth::Bad;
    }
    match theirs.as_slice() {
        [] => Worth::UnknownKey,
        rows if rows.iter().any(|(_, row)| day.is_some_and(|day| row.counts_on(day))) => Worth::Good,
        _ => Worth::NotThen,
    }
}

/// The public key in a text as ssh writes it, on one line; `None` when it is none.
#[must_use]
pub fn public_key(text: &str) -> Option<String> {
    let line = text.lines().map(str::trim).find(|line| !line.is_empty() && !line.starts_with('#'))?;
    PublicKey::from_openssh(line).ok().map(|_| line.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    const COMMIT: &[u8] = include_bytes!("../../tests/fixtures/signing/commit");

    /// A public key and a signature as OpenSSH made them.
    macro_rules! made {
        ($name:literal) => {
            (
                include_str!(concat!("../../tests/fixtures/signing/", $name, ".pub")),
                include_str!(concat!("../../tests/fixtures/signing/", $name, ".sig")),
            )
        };
    }

    fn made() -> [(&'static str, &'static str); 5] {
        [made!("ed25519"), made!("ecdsa"), made!("ecdsa384"), made!("ecdsa521"), made!("rsa")]
    }

    fn row(key: &str) -> SigningKey {
        SigningKey { key: key.to_owned(), from: None, until: None }
    }

    #[test]
    fn signatures_of_openssh_are_verified_whatever_the_kind_of_key() {
        let day = "2026-06-15".parse().ok();
        for (key, armour) in made() {
            assert!(public_key(key).is_some(), "{key}");
            let worth = |signed: &[u8], keys: &[SigningKey]| judge(armour, signed, keys, day);
            assert_eq!(worth(COMMIT, &[row(key)]), Worth::Good, "{key}");
            assert_eq!(worth(&[COMMIT, b"x"].concat(), &[row(key)]), Worth::Bad, "{key}");
            let others: Vec<_> =
                made().iter().filter(|(other, _)| *other != key).map(|(other, _)| row(other)).collect();
            assert_eq!(worth(COMMIT, &others), Worth::UnknownKey, "{key}");
            let late = SigningKey { from: "2026-06-16".parse().ok(), ..row(key) };
            assert_eq!(worth(COMMIT, &[late]), Worth::NotThen, "{key}");
        }
    }

    #[test]
    fn a_signature_in_a_header_is_the_same_as_on_its_own() {
        for (key, armour) in made() {
            let armour = armour.trim_end().replace('\n', "\n ");
            let text = String::from_utf8_lossy(COMMIT);
            let whole = text.replacen("\n\n", &format!("\ngpgsig {armour}\n\n"), 1);
            let Seal::Ssh { armour, signed } = seal(whole.as_bytes()) else { panic!("{whole}") };
            assert_eq!(signed, COMMIT);
            assert_eq!(judge(&armour, &signed, &[row(key)], "2026-06-15".parse().ok()), Worth::Good);
        }
    }
}
