//! The signature of a commit, judged by the keys that its author had on that day.

use git2::{Commit, Odb};

use super::team::Then;
use super::{FlawKind, Unchecked, Verification};
use crate::history::log::Entry;
use crate::history::moment::instant;
use crate::history::signature::{Seal, Worth, judge, pasted, seal};

/// Tells what the signature of a commit is worth.
pub(super) fn judged(
    odb: &Odb<'_>,
    commit: &Commit<'_>,
    (entry, then): (&Entry, &Then),
    found: &mut Verification,
) {
    let Ok(object) = odb.read(commit.id()) else { return };
    let when = commit.committer().when();
    let day = instant(when.seconds(), when.offset_minutes()).0;
    let author = then.author(&entry.mail);
    let keys = author.map_or(&[][..], |member| then.keys(member));
    if pasted(commit.message_raw_bytes()) {
        found.flaw(FlawKind::PastedSignature).at_commit(&entry.id);
    }
    let (armour, signed) = match seal(object.data()) {
        Seal::Unsigned => {
            found.leave(Unchecked::Unsigned, 1);
            if day.is_some_and(|day| keys.iter().any(|key| key.counts_on(day) && then.had(&entry.mail, key)))
            {
                let who = author.map(|member| member.handle.as_str());
                found.again(FlawKind::KeyNotUsed, (who, None), &entry.id);
            }
            return;
        }
        Seal::Foreign => return found.leave(Unchecked::ForeignSignature, 1),
        Seal::Malformed => {
            found.flaw(FlawKind::BadSignature).at_commit(&entry.id);
            return;
        }
        Seal::Ssh { armour, signed } => (armour, signed),
    };
    let kind = match judge(&armour, &signed, keys, day) {
        Worth::Good => return,
        Worth::Bad => FlawKind::BadSignature,
        Worth::UnknownKey => FlawKind::UnknownKey,
        Worth::NotThen => FlawKind::ExpiredKey,
    };
    let flaw = found.flaw(kind).at_commit(&entry.id);
    flaw.who = Some(author.map_or_else(|| entry.mail.clone(), |member| member.handle.to_string()));
}
