//! Three machines, work at random, meetings at random: all end the same, and no word is lost.
//!
//! Every value is a number of six digits that comes once. What a command or a hand edit took out of the ledger on
//! purpose is known; everything else that was ever kept must stand in the records or in a conflict at the end.

use std::collections::{BTreeMap, BTreeSet};

use regie::ledger::{Edit, read, write};
use regie::model::journal::Journal;
use regie::model::service::Service;

use super::*;

const CASE: &str = "cases/2026-01/fxt0aw";

/// A sequence of numbers that look thrown.
struct Dice(u64);

impl Dice {
    fn below(&mut self, most: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 >> 11).unwrap() % most.max(1)
    }

    fn one<'a, T>(&mut self, of: &'a [T]) -> Option<&'a T> {
        let at = self.below(of.len());
        of.get(at)
    }
}

/// The three machines and what is known of every value.
struct World {
    hub: Hub,
    machines: Vec<Place>,
    dice: Dice,
    next: u32,
    kept: BTreeSet<u32>,
    taken_out: BTreeSet<u32>,
    conflicts: usize,
}

impl World {
    fn new(seed: u64) -> Self {
        let (hub, first) = Hub::started();
        let fixture = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/ledger").join(CASE);
        let text = |name: &str| fs::read_to_string(fixture.join(name)).unwrap();
        let mut change = files(&[
            (&format!("{CASE}/case.toml"), &text("case.toml")),
            (&format!("{CASE}/journal/2026.toml"), &text("journal/2026.toml")),
        ]);
        for slug in ["aa", "bb", "cc"] {
            let (path, text) = service(slug, slug);
            change = change.write(path, text + "offer = \"\"\"\nOne.\nTwo.\nThree.\nFour.\n\"\"\"\n");
        }
        first.keep(&change);
        sync(&first);
        let machines = vec![first, hub.machine(), hub.machine()];
        let dice = Dice(seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1);
        let (kept, taken_out) = Default::default();
        Self { hub, machines, dice, next: 100_000, kept, taken_out, conflicts: 0 }
    }

    /// A value that comes once.
    fn value(&mut self) -> u32 {
        self.next += 1;
        self.next
    }

    /// One step on one machine.
    fn step(&mut self) {
        let at = self.dice.below(self.machines.len());
        match self.dice.below(16) {
            0..4 => self.meet(at),
            4 => self.save(at),
            what => {
                let Some(edits) = self.edits(at, what) else { return };
                if self.dice.below(5) == 0 {
                    self.by_hand(at, &edits);
                } else {
                    self.command(at, edits);
                }
            }
        }
    }

    /// What a command would change.
    fn edits(&mut self, at: usize, what: usize) -> Option<Vec<Edit>> {
        let value = self.value();
        match what {
            5 | 6 => self.journal(at, value).map(|edit| vec![edit]),
            7 => {
                let name = self.value();
                let (path, text) = service(&format!("s{value}"), &format!("Name {name}"));
                Some(vec![Edit { path, content: Some(text.into_bytes()) }])
            }
            8 => {
                let conflicts = self.machines[at].records("conflicts");
                let path = self.dice.one(&conflicts)?.clone();
                Some(vec![Edit { path, content: None }])
            }
            9 => {
                let path = self.some_service(at)?;
                Some(vec![Edit { path, content: None }])
            }
            10 => self.other_format(at),
            11 => self.other_name(at, value),
            _ => self.field(at, value).map(|edit| vec![edit]),
        }
    }

    fn some_service(&mut self, at: usize) -> Option<String> {
        let known = self.machines[at].records("services");
        self.dice.one(&known).cloned()
    }

    fn service(&mut self, at: usize) -> Option<(String, String, Service)> {
        let path = self.some_service(at)?;
        let text = self.machines[at].read(&path)?;
        let record = read::record::<Service>(&path, text.clone()).ok()?.record;
        Some((path, text, record))
    }

    fn field(&mut self, at: usize, value: u32) -> Option<Edit> {
        let (path, text, mut record) = self.service(at)?;
        match self.dice.below(6) {
            0 => record.waiting_days = Some(value),
            1 => record.name = format!("Name {value}"),
            2 => record.note = Some(format!("Note {value}")),
            3 => record.area_served.push(format!("Place {value}")),
            4 => record.cost = None,
            _ => {
                let offer = record.offer.clone().unwrap_or_default();
                let mut lines: Vec<String> = offer.lines().map(str::to_owned).collect();
                let line = self.dice.below(lines.len() + 1);
                lines.insert(line, format!("Line {value}."));
                record.offer = Some(lines.join("\n") + "\n");
            }
        }
        write::changed(&path, &text, &record).ok()
    }

    fn other_format(&mut self, at: usize) -> Option<Vec<Edit>> {
        let (path, _, record) = self.service(at)?;
        let (stem, ending) = path.rsplit_once('.')?;
        let other = if ending == "toml" { "yaml" } else { "toml" };
        let fresh = write::fresh(format!("{stem}.{other}"), &record);
        Some(vec![Edit { path, content: None }, fresh])
    }

    fn other_name(&mut self, at: usize, value: u32) -> Option<Vec<Edit>> {
        let (path, _, mut record) = self.service(at)?;
        record.slug = format!("n{value}").parse().ok()?;
        let ending = path.rsplit_once('.')?.1.to_owned();
        let fresh = write::fresh(format!("services/n{value}.{ending}"), &record);
        Some(vec![Edit { path, content: None }, fresh])
    }

    fn journal(&mut self, at: usize, value: u32) -> Option<Edit> {
        let path = format!("{CASE}/journal/2026.toml");
        let text = self.machines[at].read(&path)?;
        let mut journal = read::record::<Journal>(&path, text.clone()).ok()?.record;
        let mut entry = journal.entries.first()?.clone();
        entry.id = format!("j{}", value % 100_000).parse().ok()?;
        entry.text = format!("Entry {value}.");
        journal.entries.push(entry);
        write::changed(&path, &text, &journal).ok()
    }

    /// Keeps by command; a file with a hand edit is refused and nothing happens.
    fn command(&mut self, at: usize, edits: Vec<Edit>) {
        let edited = self.machines[at].repository().edited().unwrap();
        // What nobody kept yet cannot be taken away by a command: a person would be asked to save it first.
        if edits.iter().any(|edit| edited.iter().any(|one| one.path == edit.path)) {
            return;
        }
        let before = self.machines[at].values();
        let mut change = Change::new("x", Function::Linking);
        change.edits = edits;
        match self.machines[at].try_keep(&change) {
            Ok(_) => self.acknowledge(at, &before),
            Err(Error::EditedByHand { .. }) => {}
            Err(other) => panic!("{other:?}"),
        }
    }

    fn by_hand(&mut self, at: usize, edits: &[Edit]) {
        for edit in edits {
            match &edit.content {
                Some(bytes) => self.machines[at].write(&edit.path, std::str::from_utf8(bytes).unwrap()),
                None => drop(fs::remove_file(self.machines[at].root.join(&edit.path))),
            }
        }
    }

    /// Keeps every hand edit.
    fn save(&mut self, at: usize) {
        let place = &self.machines[at];
        let edited = place.repository().edited().unwrap();
        if edited.is_empty() {
            return;
        }
        let before = place.values();
        let mut change = Change::new("edit.manual", Function::Administration);
        change.adopt = true;
        change.edits = edited
            .into_iter()
            .map(|one| Edit { content: fs::read(place.root.join(&one.path)).ok(), path: one.path })
            .collect();
        place.keep(&change);
        self.acknowledge(at, &before);
    }

    /// What was put in is kept; what went was taken out on purpose.
    fn acknowledge(&mut self, at: usize, before: &Values) {
        let after = self.machines[at].values();
        self.kept.extend(&after.all);
        self.taken_out.extend(before.all.difference(&after.all));
        // Who takes a value out of the records means it, also while a conflict still holds a copy.
        self.taken_out.extend(before.records.difference(&after.records));
        // Who settles a conflict has seen its values and lets go those that are in no record, also while another conflict
        // holds the same one.
        let settled = before.conflicts.iter().filter(|(path, _)| !after.conflicts.contains_key(*path));
        self.taken_out.extend(settled.flat_map(|(_, values)| values.difference(&after.records)));
    }

    fn meet(&mut self, at: usize) {
        let synced = match try_sync(&self.machines[at]) {
            Err(Error::EditedByHand { .. }) => {
                self.save(at);
                try_sync(&self.machines[at])
            }
            other => other,
        };
        let synced = synced.unwrap_or_else(|error| panic!("machine {at}: {error:?}"));
        assert_eq!(synced.hindrance, None);
        self.conflicts += synced.conflicts.len();
    }

    /// Everybody saves and meets until nothing moves any more.
    fn end(&mut self) {
        for at in 0..self.machines.len() {
            self.save(at);
        }
        for _ in 0..2 {
            for at in 0..self.machines.len() {
                self.meet(at);
            }
        }
        let tip = self.hub.git(&["rev-parse", "main"]);
        for place in &self.machines {
            assert_eq!(place.head(), tip);
            place.assert_clean();
        }
        let left = self.machines[0].values().all;
        let lost: Vec<&u32> = self
            .kept
            .iter()
            .filter(|value| !left.contains(value) && !self.taken_out.contains(value))
            .collect();
        for value in &lost {
            let pickaxe = format!("-S{value}");
            let told =
                ["log", "-m", "--graph", "--format=%h %p %s", "--name-status", "--no-renames", &pickaxe];
            println!("{value}\n{}", self.machines[0].git(&told));
        }
        assert!(lost.is_empty(), "lost: {lost:?}");
    }
}

impl Place {
    /// The record files in a folder.
    fn records(&self, folder: &str) -> Vec<String> {
        let Ok(entries) = fs::read_dir(self.root.join(folder)) else { return Vec::new() };
        let mut names: Vec<String> = entries
            .map(|entry| format!("{folder}/{}", entry.unwrap().file_name().to_str().unwrap()))
            .collect();
        names.sort();
        names
    }

    /// Every value that the last commit holds.
    fn values(&self) -> Values {
        let git = git2::Repository::open(&self.work).unwrap();
        let tree = git.head().unwrap().peel_to_tree().unwrap();
        let mut values = Values::default();
        tree.walk(git2::TreeWalkMode::PreOrder, |folder, entry| {
            if let Ok(blob) = git.find_blob(entry.id()) {
                let text = String::from_utf8_lossy(blob.content()).into_owned();
                // The name of a commit may hold six digits by chance.
                let lines = text.lines().filter(|line| !line.trim_start().starts_with("commit"));
                let words = lines.flat_map(|line| line.split(|sign: char| !sign.is_ascii_digit()));
                let numbers = words.filter(|run| run.len() == 6).map(|run| run.parse::<u32>().unwrap());
                let numbers: BTreeSet<u32> = numbers.collect();
                values.all.extend(&numbers);
                if folder == "conflicts/" {
                    values.conflicts.insert(entry.name().unwrap().to_owned(), numbers);
                } else {
                    values.records.extend(&numbers);
                }
            }
            git2::TreeWalkResult::Ok
        })
        .unwrap();
        values
    }
}

/// The values of a commit: all of them, those that stand in a record, and those of each conflict.
#[derive(Default)]
struct Values {
    all: BTreeSet<u32>,
    records: BTreeSet<u32>,
    conflicts: BTreeMap<String, BTreeSet<u32>>,
}

/// `REGIE_RUNS=500 cargo test convergence` for many runs of up to 100 steps; `REGIE_SEED=122` begins there, and without
/// `REGIE_RUNS` is one run alone, the same as among many. `REGIE_STEPS` for longer or shorter runs.
#[test]
fn three_machines_meet_and_lose_nothing() {
    let (seed, many) = (number("REGIE_SEED"), number("REGIE_RUNS"));
    let (first, runs) = (seed.unwrap_or(1), many.unwrap_or(if seed.is_some() { 1 } else { 12 }));
    let most = number("REGIE_STEPS").unwrap_or(if seed.or(many).is_some() { 100 } else { 30 });
    let (mut steps, mut conflicts) = (0, 0);
    for seed in first..first + runs {
        println!("run {seed}");
        let mut world = World::new(u64::try_from(seed).unwrap());
        let count = world.dice.below(most) + 1;
        (0..count).for_each(|_| world.step());
        world.end();
        steps += count;
        conflicts += world.conflicts;
    }
    println!("{runs} runs, {steps} steps, {conflicts} conflicts");
    assert!(runs < 12 || conflicts > 0, "the sides never disagreed");
}
