//! The store as its callers see it, on real directories.

mod damage;
mod directory;
mod dossiers;
mod drafts;
mod events;
mod foreign;
mod kept;
mod people;
mod records;
mod restore;
mod sample;
mod schema;
mod timers;
mod trail;
mod versions;

use std::path::Path;

use chrono::NaiveDate;

use super::{Actor, Opening, Reader, Result, Store};
use crate::domain::{Body, Record, write_line};
use sample::Chance;

/// A directory that goes when the test ends.
fn dir() -> tempfile::TempDir {
    tempfile::tempdir().unwrap()
}

fn day(day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 9, day).unwrap()
}

/// The machine's own shell, on a day.
fn shell(number: u32) -> Actor {
    Actor {
        code: None,
        day: day(number),
        hour: 9,
    }
}

fn opening() -> Opening {
    Opening {
        today: day(1),
        random: [11, 22],
    }
}

fn open(dir: &Path) -> Result<Store> {
    Store::open_to_write(dir, &opening())
}

/// Every record that stands, as it is listed.
fn listed(reader: &Reader) -> Vec<String> {
    let mut lines = Vec::new();
    reader
        .for_each_record(None, |record| lines.push(write_line(&record)))
        .unwrap();
    lines
}

fn all(reader: &Reader) -> Vec<Record> {
    let mut records = Vec::new();
    reader.for_each_record(None, |record| records.push(record)).unwrap();
    records
}

/// A directory of records of every shape.
fn filled(dir: &Path, seed: u64, records: usize) {
    let mut chance = Chance::new(seed);
    let bodies: Vec<Body> = (0..records).map(|_| chance.body()).collect();
    let mut store = open(dir).unwrap();
    let identities = store.add(&bodies, day(2)).unwrap();
    for identity in identities.iter().step_by(7) {
        store.remove(identity, day(3)).unwrap();
    }
    for (identity, body) in identities.iter().zip(&bodies).step_by(5) {
        store.revise(identity, body, day(4)).unwrap();
    }
}
