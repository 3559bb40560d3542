//! What is due, as a mail: plain text, no names unless asked for.

use super::Remind;
use crate::cli::context::Context;
use crate::cli::desk::Desk;
use crate::cli::error::{Error, InputError};
use crate::ledger::mail;
use crate::model::{Fact, Message, Slug};
use crate::report::view::Reminder;
use crate::report::{Block, Format, Screen, Stamp, Tone, render};

/// Where the mail goes: where it was said, else to whoever it is about.
///
/// # Errors
/// No address is known, or what was said is none.
pub(super) fn address(desk: &Desk, verb: &Remind, whose: Option<&Slug>) -> Result<String, Error> {
    let known = || {
        let member = desk.office.team.iter().find(|member| Some(&member.handle) == whose)?;
        member.mail.clone()
    };
    let who = whose.map(ToString::to_string).unwrap_or_default();
    let address = verb.to.clone().or_else(known).ok_or(InputError::NoAddress { who })?;
    // One address in one header line, and no more.
    let plain =
        address.contains('@') && !address.contains(|sign: char| sign.is_whitespace() || sign.is_control());
    if plain && !address.contains([',', ';', '<', '>']) {
        Ok(address)
    } else {
        Err(InputError::BadMail { text: address }.into())
    }
}

/// Sends what is due; with `--dry-run` the message is shown and stays here.
///
/// # Errors
/// When `sendmail` is not there or does not take it.
pub(super) fn send(
    context: &Context,
    verb: &Remind,
    address: &str,
    view: &Reminder,
    stamp: &Stamp,
) -> Result<(), Error> {
    let screen = Screen { width: None, color: false };
    let body = render(view, stamp, Format::Table, &context.words, &screen)?;
    let subject = context.words.text(&view.title());
    let foot =
        if verb.with_names { String::new() } else { format!("{}\n", context.words.say("remind-foot")) };
    let message = format!(
        "To: {address}\nSubject: {}\nMIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\n\
         Content-Transfer-Encoding: 8bit\nAuto-Submitted: auto-generated\nContent-Language: {}\n\n{body}\n{foot}",
        header(&subject),
        context.words.tag(),
    );
    if context.dry_run {
        return context.put(&message);
    }
    mail::send(address, &message)?;
    // Whatever is said in a job of cron becomes another mail.
    if context.output.verbose {
        let sent = Message::new("note-mailed").with("address", Fact::Id(address.to_owned()));
        context.remark(&[Block::Note(Tone::Good, sent)]);
    }
    Ok(())
}

/// A header's text, encoded when it is not plain (RFC 2047, quoted).
fn header(text: &str) -> String {
    let text: String = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if text.is_ascii() {
        return text;
    }
    let mut pieces = vec![String::new()];
    for letter in text.chars() {
        let quoted: String = match letter {
            'a'..='z' | 'A'..='Z' | '0'..='9' => letter.to_string(),
            other => {
                other.to_string().bytes().map(|byte| format!("={byte:02X}")).collect::<Vec<_>>().concat()
            }
        };
        match pieces.last_mut() {
            // An encoded word is at most 75 signs long and ends with a whole letter.
            Some(piece) if piece.len() + quoted.len() <= 60 => piece.push_str(&quoted),
            _ => pieces.push(quoted),
        }
    }
    let encoded: Vec<String> = pieces.iter().map(|piece| format!("=?UTF-8?Q?{piece}?=")).collect();
    encoded.join("\n ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_subject_is_one_header_in_plain_signs() {
        assert_eq!(header("2 zaken wachten"), "2 zaken wachten");
        assert_eq!(header("één\nBcc: x@y.example"), "=?UTF-8?Q?=C3=A9=C3=A9n=20Bcc=3A=20x=40y=2Eexample?=");
        let long = header(&"é".repeat(40));
        assert!(long.lines().all(|line| line.trim().len() <= 75) && long.lines().count() > 2, "{long}");
    }
}
