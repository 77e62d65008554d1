//! The high-water file: a witness beside the database of how many records were saved, and of the ledger's hash then.
//!
//! A database of 0 bytes opens fine and checks "ok", and a flipped bit in a write-ahead log drops commits silently: this
//! file knows better. Two slots of one sector each are written in turn, so that a power cut spoils at most the newer.
//! It never runs ahead of the database, since it is written after the commit.

use std::fmt::Write as _;
use std::io::{self, Read, Write as _};
use std::os::unix::fs::FileExt;
use std::path::Path;

use sha2::{Digest, Sha256};

use super::error::{At, Result};
use super::layout::{companion, make_new, open_or_make, remove_if_there, sync_dir};
use super::trail::End;

const SLOT: usize = 512;

/// How many ledger lines were saved, and the hash of the last; and the same of the trail of staff actions.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Mark {
    pub n: u32,
    pub hash: [u8; 32],
    pub trail: End,
}

impl Mark {
    /// What tells the newer of two marks.
    fn age(&self) -> (u32, u32) {
        (self.n, self.trail.n)
    }
}

/// What the file says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Witness {
    /// There is no file, or it was cut short when it was first made: nothing was promised.
    Nothing,
    /// At least this was saved.
    Saved(Mark),
    /// The file exists and says nothing readable: something was promised.
    Unreadable,
}

/// Reads the witness; never makes the file.
pub(super) fn read(path: &Path) -> Result<Witness> {
    let mut bytes = Vec::new();
    let limit = 2 * SLOT as u64;
    match std::fs::File::open(path) {
        Ok(file) => file.take(limit).read_to_end(&mut bytes).at(path)?,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Witness::Nothing),
        Err(error) => return Err(error).at(path),
    };
    let best = bytes.chunks(SLOT).filter_map(parse).max_by_key(Mark::age);
    Ok(match best {
        Some(mark) => Witness::Saved(mark),
        None if bytes.iter().all(|b| *b == 0) => Witness::Nothing,
        None => Witness::Unreadable,
    })
}

/// Writes a mark in the slot that does not hold the last one, and makes it durable.
pub(super) fn write(path: &Path, mark: &Mark) -> Result<()> {
    let file = open_or_make(path)?;
    let new = file.metadata().at(path)?.len() < 2 * SLOT as u64;
    if new {
        file.set_len(2 * SLOT as u64).at(path)?;
    }
    let mut slots = [0_u8; 2 * SLOT];
    file.read_exact_at(&mut slots, 0).at(path)?;
    let held = |slot: usize| parse(&slots[slot * SLOT..(slot + 1) * SLOT]).map(|mark| mark.age());
    let older = usize::from(held(0) > held(1));
    file.write_all_at(&line(mark), (older * SLOT) as u64).at(path)?;
    if new {
        file.sync_all().at(path)?;
        return path.parent().map_or(Ok(()), sync_dir);
    }
    file.sync_data().at(path)
}

/// Writes a mark in the place of whatever was promised, whole or not at all; the caller makes the name durable.
pub(super) fn replace(path: &Path, mark: &Mark) -> Result<()> {
    let part = companion(path, ".part");
    remove_if_there(&part)?;
    let mut file = make_new(&part)?;
    let slots = [line(mark), [b' '; SLOT]].concat();
    file.write_all(&slots).and_then(|()| file.sync_all()).at(&part)?;
    std::fs::rename(&part, path).at(path)
}

fn line(mark: &Mark) -> [u8; SLOT] {
    let trail = match mark.trail {
        End::NONE => String::new(),
        End { n, hash } => format!(" {n} {}", hex(&hash)),
    };
    let said = format!("palier {} {}{trail}", mark.n, hex(&mark.hash));
    let text = format!("{said} {}\n", hex(&Sha256::digest(said.as_bytes())[..8]));
    let mut slot = [b' '; SLOT];
    slot[..text.len()].copy_from_slice(text.as_bytes());
    slot[SLOT - 1] = b'\n';
    slot
}

fn parse(slot: &[u8]) -> Option<Mark> {
    let text = std::str::from_utf8(slot).ok()?.lines().next()?;
    let (said, sum) = text.rsplit_once(' ')?;
    if sum != hex(&Sha256::digest(said.as_bytes())[..8]) {
        return None;
    }
    let words: Vec<&str> = said.strip_prefix("palier ")?.split(' ').collect();
    // A file of before the trail promises nothing of it.
    let (n, hash, trail) = match words[..] {
        [n, hash] => (n, hash, End::NONE),
        [n, hash, trail_n, trail_hash] => {
            let (n_of_trail, hash_of_trail) = (trail_n.parse().ok()?, unhex(trail_hash)?);
            let trail = End {
                n: n_of_trail,
                hash: hash_of_trail,
            };
            (n, hash, trail)
        }
        _ => return None,
    };
    Some(Mark {
        n: n.parse().ok()?,
        hash: unhex(hash)?,
        trail,
    })
}

pub(super) fn hex(bytes: &[u8]) -> String {
    bytes.iter().fold(String::new(), |mut text, byte| {
        // Writing to a String has no way to fail.
        let _ = write!(text, "{byte:02x}");
        text
    })
}

fn unhex(text: &str) -> Option<[u8; 32]> {
    let mut bytes = [0; 32];
    if text.len() != 64 {
        return None;
    }
    for (i, byte) in bytes.iter_mut().enumerate() {
        *byte = u8::from_str_radix(text.get(2 * i..2 * i + 2)?, 16).ok()?;
    }
    Some(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn mark(n: u32) -> Mark {
        Mark {
            n,
            hash: [u8::try_from(n).unwrap(); 32],
            trail: End {
                n: n / 2,
                hash: [u8::try_from(n / 2).unwrap(); 32],
            },
        }
    }

    #[test]
    fn the_last_mark_is_read_back() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("palier.high-water");
        assert_eq!(read(&path).unwrap(), Witness::Nothing);
        for n in 0..5 {
            write(&path, &mark(n)).unwrap();
            assert_eq!(read(&path).unwrap(), Witness::Saved(mark(n)));
        }
    }

    #[test]
    fn a_file_of_before_the_trail_is_read() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("palier.high-water");
        let before = Mark {
            trail: End::NONE,
            ..mark(7)
        };
        let text = String::from_utf8(line(&before).to_vec()).unwrap();
        assert_eq!(text.split_whitespace().count(), 4, "the shape of then: {text}");
        write(&path, &before).unwrap();
        assert_eq!(read(&path).unwrap(), Witness::Saved(before));
        write(&path, &mark(7)).unwrap();
        assert_eq!(
            read(&path).unwrap(),
            Witness::Saved(mark(7)),
            "more of the trail is newer"
        );
    }

    #[test]
    fn a_spoilt_slot_leaves_the_one_before() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("palier.high-water");
        write(&path, &mark(1)).unwrap();
        write(&path, &mark(2)).unwrap();
        for (spoilt, left) in [(SLOT, 1), (0, 2)] {
            let whole = std::fs::read(&path).unwrap();
            let at = if whole[spoilt..].starts_with(b"palier 2") {
                spoilt
            } else {
                SLOT - spoilt
            };
            let mut bytes = whole.clone();
            bytes[if left == 1 { at } else { SLOT - at } + 9] ^= 1;
            std::fs::write(&path, &bytes).unwrap();
            assert_eq!(read(&path).unwrap(), Witness::Saved(mark(left)));
            std::fs::write(&path, whole).unwrap();
        }
    }

    #[test]
    fn a_file_that_says_nothing_readable_is_told_from_none() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("palier.high-water");
        std::fs::write(&path, b"palier 12").unwrap();
        assert_eq!(read(&path).unwrap(), Witness::Unreadable);
        std::fs::write(&path, [0; 700]).unwrap();
        assert_eq!(read(&path).unwrap(), Witness::Nothing);
    }
}
