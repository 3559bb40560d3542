//! Who is at work, and with which key.

use super::{explained_of_git, good, id, note};
use crate::cli::desk::Desk;
use crate::cli::error::known;
use crate::history::{self, Repository};
use crate::model::team::Member;
use crate::model::{Date, Message};
use crate::report::view::{CheckState, Looked};

/// How many signs of a key tell it from others.
const SIGNS: usize = 12;

/// The name that commits would carry in a new ledger.
pub(super) fn outside() -> Looked {
    identity(Repository::known_user())
}

/// The name that commits carry, who that is in the team, and how they are signed.
pub(super) fn looked(repository: &Repository, desk: Option<&Desk>, today: Date) -> Vec<Looked> {
    let user = repository.user().zip(repository.mail());
    let mut looked = vec![identity(user.clone())];
    let Some(desk) = desk else { return looked };
    let mine = user.as_ref().and_then(|(_, mail)| member(desk, mail));
    if let Some((_, mail)) = &user {
        looked.push(place_in_team(desk, mine, mail));
    }
    looked.push(signing(repository, mine, today));
    looked
}

fn identity(user: Option<(String, String)>) -> Looked {
    match user {
        Some((name, mail)) => good("identity", &[("name", id(&name)), ("mail", id(&mail))]),
        None => super::git_refuses("identity", &history::Error::NoIdentity {}),
    }
}

fn member<'desk>(desk: &'desk Desk, mail: &str) -> Option<&'desk Member> {
    let theirs = |member: &&Member| member.writes_from(mail);
    desk.office.team.iter().find(theirs)
}

/// Who somebody is in the team; where only one works, that one is taken for them all the same.
fn place_in_team(desk: &Desk, mine: Option<&Member>, mail: &str) -> Looked {
    if let Some(member) = mine {
        return good("member", &[("handle", id(member.handle.as_str()))]);
    }
    let alone = desk.actor().ok();
    let handle = alone.as_ref().map_or("", |handle| handle.as_str());
    let mut looked = note(("member", CheckState::Warning), "doctor-no-member", &[("mail", id(mail))]);
    let next = known(Message::new("doctor-no-member-next"), "handle", alone.is_some());
    looked.next = Some(next.with("handle", id(handle)).with("mail", id(mail)));
    looked
}

/// Whether commits are signed, and whether the team knows the key.
fn signing(repository: &Repository, mine: Option<&Member>, today: Date) -> Looked {
    match repository.signs() {
        Err(error) => {
            let (seen, next) = explained_of_git(&error);
            return Looked { check: "signing", state: CheckState::Error, seen, next: Some(next) };
        }
        Ok(false) => {
            let owed = mine.is_some_and(|member| member.signing_keys.iter().any(|key| key.counts_on(today)));
            let seen = if owed { "doctor-signing-owed" } else { "doctor-signing-off" };
            return note(("signing", CheckState::Advice), seen, &[]).then("doctor-signing-on-next", &[]);
        }
        Ok(true) => {}
    }
    let Some(key) = repository.signing_key() else {
        return note(("signing", CheckState::Warning), "doctor-signing-unread", &[])
            .then("doctor-signing-unread-next", &[]);
    };
    let facts = [("key", id(&shortened(&key)))];
    let Some(member) = mine else { return good("signing", &facts) };
    let listed = member.signing_keys.iter().find(|listed| material(&listed.key) == material(&key));
    if listed.is_some_and(|listed| listed.counts_on(today)) {
        return good("signing", &facts);
    }
    let seen = if listed.is_some() { "doctor-signing-expired" } else { "doctor-signing-unlisted" };
    note(("signing", CheckState::Warning), seen, &facts)
        .then("doctor-signing-unlisted-next", &[("handle", id(member.handle.as_str())), ("key", id(&key))])
}

/// What of a key counts: not the comment behind it.
fn material(key: &str) -> Vec<&str> {
    key.split_whitespace().take(2).collect()
}

/// A key as people tell it from others: its kind and its end.
fn shortened(key: &str) -> String {
    match material(key).as_slice() {
        [kind, text] => {
            let end: String = text.chars().skip(text.chars().count().saturating_sub(SIGNS)).collect();
            format!("{kind} …{end}")
        }
        _ => key.to_owned(),
    }
}
