//! The lines with which `regie remind` runs by itself: for cron, a user timer of systemd, or the start of a shell.

use serde::{Deserialize, Serialize};

use super::Remind;
use crate::cli::context::{Context, called_from_anywhere};
use crate::cli::desk::Desk;
use crate::cli::error::Error;
use crate::model::{Fact, Message};

/// Where a reminder can run by itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Place {
    /// A line of `crontab -e`.
    Cron,
    /// A service and a timer of the user.
    Systemd,
    /// A line of the file that a shell reads at its start.
    Shell,
}

/// The lines, with what to do with them as comments. Nothing is written anywhere.
///
/// # Errors
/// When who it is for is unknown.
pub(super) fn lines(context: &Context, desk: &Desk, verb: &Remind, place: Place) -> Result<String, Error> {
    let (program, folder) = called_from_anywhere(desk.ledger.root());
    let mut words = vec![program, "--ledger".to_owned(), folder, "--lang".to_owned()];
    words.extend([context.words.tag().to_owned(), "remind".to_owned()]);
    words.extend(options(desk, verb)?);
    let comment = |id: &str| comment(context, id);
    Ok(match place {
        Place::Cron => {
            let line = typed(&words, shell_word).replace('%', "\\%");
            format!("{}30 7 * * 1-5 {line}\n", comment("remind-install-cron"))
        }
        Place::Systemd => {
            let line = typed(&words, unit_word);
            let unit = "[Unit]\nDescription=regie remind\n";
            format!(
                "{}{unit}\n[Service]\nType=oneshot\nExecStart={line}\n\n{}{unit}\n[Timer]\n\
                 OnCalendar=Mon..Fri 07:30\nPersistent=true\n\n[Install]\nWantedBy=timers.target\n\n{}",
                comment("remind-install-service"),
                comment("remind-install-timer"),
                comment("remind-install-systemd"),
            )
        }
        Place::Shell => {
            let line = typed(&words, shell_word);
            format!("{}[ ! -t 1 ] || {line}\n", comment("remind-install-shell"))
        }
    })
}

/// The same options again.
fn options(desk: &Desk, verb: &Remind) -> Result<Vec<String>, Error> {
    let mut options = Vec::new();
    let mut valued = |name: &str, value: Option<String>| {
        options.extend(value.into_iter().flat_map(|value| [name.to_owned(), value]));
    };
    valued("--by", verb.by.as_ref().map(|word| desk.member(word)).transpose()?.map(|who| who.to_string()));
    valued("--within", verb.within.clone());
    valued("--to", verb.to.clone());
    let switches = [("--all", verb.all), ("--mail", verb.mail), ("--with-names", verb.with_names)];
    options.extend(switches.iter().filter(|(_, on)| *on).map(|(name, _)| (*name).to_owned()));
    Ok(options)
}

fn typed(words: &[String], quoted: fn(&str) -> String) -> String {
    words.iter().map(|word| quoted(word)).collect::<Vec<_>>().join(" ")
}

fn comment(context: &Context, id: &str) -> String {
    let file = |name: &str| Fact::Id(format!("~/.config/systemd/user/{name}"));
    let message = Message::new(id)
        .with("service", file("regie-remind.service"))
        .with("timer", file("regie-remind.timer"));
    let text = context.words.text(&message);
    text.lines().fold(String::new(), |lines, line| lines + "# " + line + "\n")
}

/// A word as a shell takes it.
fn shell_word(word: &str) -> String {
    let plain = |sign: char| sign.is_ascii_alphanumeric() || "-_./@:+=,".contains(sign);
    if !word.is_empty() && word.chars().all(plain) {
        return word.to_owned();
    }
    format!("'{}'", word.replace('\'', r"'\''"))
}

/// A word as a unit file takes it.
fn unit_word(word: &str) -> String {
    let escaped = word.replace('\\', r"\\").replace('"', "\\\"").replace('%', "%%").replace('$', "$$");
    format!("\"{escaped}\"")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_folder_breaks_out_of_its_line() {
        assert_eq!(shell_word("/home/ilse/cases"), "/home/ilse/cases");
        assert_eq!(shell_word("a b'; rm x"), r"'a b'\''; rm x'");
        assert_eq!(unit_word("50% \"$x\""), r#""50%% \"$$x\"""#);
    }
}
