//! Machines that meet through a real bare repository.

mod clone;
mod convergence;
mod crash;
mod crowd;
mod incoming;
mod records;
mod refuse;
mod ways;

use regie::history::{Moved, Synced};
use regie::ledger::kind;

use super::*;

/// A bare repository and the machines that meet there.
struct Hub {
    _hold: TempDir,
    path: PathBuf,
}

impl Hub {
    fn empty() -> Self {
        let hold = tempfile::tempdir().unwrap();
        let path = hold.path().canonicalize().unwrap().join("hub.git");
        let hub = Self { _hold: hold, path };
        let made = Command::new("git").args(["init", "-q", "--bare", "-b", "main"]).arg(&hub.path).status();
        assert!(made.unwrap().success());
        hub
    }

    /// A bare repository with the first commit of a ledger, and the machine that it came from.
    fn started() -> (Self, Place) {
        let (hub, place) = (Self::empty(), Place::empty());
        hub.tell(&place);
        place.keep(&files(&[("regie.toml", SETTINGS), ("team/ilse.toml", MEMBER)]));
        sync(&place);
        (hub, place)
    }

    fn address(&self) -> &str {
        self.path.to_str().unwrap()
    }

    /// Tells a machine where to meet.
    fn tell(&self, place: &Place) {
        place.git(&["remote", "add", "origin", self.address()]);
    }

    /// One machine more.
    fn machine(&self) -> Place {
        let place = Place::empty();
        self.tell(&place);
        sync(&place);
        place
    }

    fn git(&self, args: &[&str]) -> String {
        let output = Command::new("git").arg("-C").arg(&self.path).args(args).output().unwrap();
        assert!(output.status.success(), "{args:?}: {}", String::from_utf8_lossy(&output.stderr));
        String::from_utf8_lossy(&output.stdout).trim().to_owned()
    }
}

const SETTINGS: &str = "format = \"ledger/1\"\nname = \"Proef\"\nprofile = \"general\"\nlanguage = \"nl\"\n";
const MEMBER: &str = "format = \"team/1\"\nhandle = \"ilse\"\nname = \"Ilse\"\n";

/// A service with a name of its own.
fn service(slug: &str, name: &str) -> (String, String) {
    let text =
        format!("format = \"service/1\"\nslug = \"{slug}\"\nname = \"{name}\"\nareas = [\"income\"]\n");
    (format!("services/{slug}.toml"), text)
}

/// A change of these files.
fn files(files: &[(&str, &str)]) -> Change {
    let mut change = Change::new("x", Function::Linking);
    change.records = files.iter().filter_map(|(path, _)| kind::reference(path)).collect();
    files.iter().fold(change, |change, (path, text)| change.write(*path, *text))
}

fn try_sync(place: &Place) -> Result<Synced, Error> {
    let joining = Change::new("sync", Function::Administration);
    place.repository().sync(None, (&joining, VERSION), &mut |_| {})
}

/// Meets, which must succeed to the end.
fn sync(place: &Place) -> Synced {
    let synced = try_sync(place).unwrap();
    assert_eq!(synced.hindrance, None);
    synced
}

/// The subjects of commits.
fn subjects(moved: &[Moved]) -> Vec<&str> {
    moved.iter().map(|moved| moved.entry.subject.as_str()).collect()
}

/// Adds a service on one machine.
fn add(place: &Place, slug: &str) {
    let (path, text) = service(slug, slug);
    place.keep(&files(&[(&path, &text)]));
}
