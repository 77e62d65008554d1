//! Setting a database aside, damaged or about to be replaced: a copy is kept, and the file itself is left where it is.
//!
//! Copied rather than moved: whatever is tried next can be undone, and a directory never looks new because its database
//! went away. The same damage is kept once.

use std::fs::{self, DirBuilder};
use std::io;
use std::os::unix::fs::DirBuilderExt;
use std::path::{Path, PathBuf};

use chrono::NaiveDate;
use sha2::{Digest, Sha256};

use super::error::{At, Result};
use super::layout::{Layout, companion, sync_dir};

/// Keeps what is there; `None` when there is neither a database nor anything of one.
pub(super) fn keep_if_any(layout: &Layout, today: NaiveDate) -> Result<Option<PathBuf>> {
    if files(layout).iter().any(|file| file.is_file()) {
        keep(layout, today).map(Some)
    } else {
        Ok(None)
    }
}

fn files(layout: &Layout) -> [PathBuf; 4] {
    let journal = companion(&layout.database(), "-journal");
    [
        layout.database(),
        layout.write_ahead_log(),
        journal,
        layout.high_water(),
    ]
}

/// Copies the database, its log and its witness to a dated and numbered directory; gives that directory.
pub(super) fn keep(layout: &Layout, today: NaiveDate) -> Result<PathBuf> {
    let all = layout.set_aside();
    DirBuilder::new().recursive(true).mode(0o700).create(&all).at(&all)?;
    let files = files(layout);
    let there: Vec<&PathBuf> = files.iter().filter(|file| file.is_file()).collect();
    let sums = there.iter().map(|file| sum(file)).collect::<Result<Vec<_>>>()?;
    for kept in fs::read_dir(&all).at(&all)?.flatten() {
        let same = there.iter().zip(&sums).all(|(file, sum_now)| {
            let copy = kept.path().join(file.file_name().unwrap_or_default());
            sum(&copy).is_ok_and(|sum_then| sum_then == *sum_now)
        });
        if same {
            return Ok(kept.path());
        }
    }
    let kept = new_dir(&all, today)?;
    for file in there {
        let copy = kept.join(file.file_name().unwrap_or_default());
        fs::copy(file, &copy).at(&copy)?;
        fs::File::open(&copy).and_then(|file| file.sync_all()).at(&copy)?;
    }
    sync_dir(&kept)?;
    sync_dir(&all)?;
    Ok(kept)
}

fn new_dir(all: &Path, today: NaiveDate) -> Result<PathBuf> {
    for number in 1_u32.. {
        let dir = all.join(format!("{today}-{number}"));
        match DirBuilder::new().mode(0o700).create(&dir) {
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {}
            other => return other.at(&dir).map(|()| dir),
        }
    }
    Err(io::Error::from(io::ErrorKind::AlreadyExists)).at(all)
}

fn sum(path: &Path) -> Result<[u8; 32]> {
    let mut file = fs::File::open(path).at(path)?;
    let mut hash = Sha256::new();
    let mut block = vec![0; 64 * 1024];
    loop {
        match io::Read::read(&mut file, &mut block).at(path)? {
            0 => return Ok(hash.finalize().into()),
            n => hash.update(&block[..n]),
        }
    }
}
