//! Where things lie in a data directory, and the few calls on files that the rest shares.

use std::fs::{self, DirBuilder, File, OpenOptions};
use std::io;
use std::os::unix::fs::{DirBuilderExt, OpenOptionsExt};
use std::path::{Path, PathBuf};

use super::error::{At, Result};

/// The paths of a data directory.
#[derive(Clone, Debug)]
pub struct Layout {
    dir: PathBuf,
}

impl Layout {
    /// Takes the directory with its symbolic links followed, since no file in it may be one.
    pub(super) fn of(dir: &Path) -> Result<Self> {
        let dir = dir.canonicalize().at(dir)?;
        Ok(Self { dir })
    }

    /// Makes the directory, readable by its owner alone, unless it exists.
    pub(super) fn make(dir: &Path) -> Result<Self> {
        DirBuilder::new().recursive(true).mode(0o700).create(dir).at(dir)?;
        Self::of(dir)
    }

    /// The directory itself.
    #[must_use]
    pub fn dir(&self) -> &Path {
        &self.dir
    }

    /// The database.
    #[must_use]
    pub fn database(&self) -> PathBuf {
        self.dir.join("palier.sqlite3")
    }

    /// Where a new database is made whole before it takes its name.
    pub(super) fn unborn(&self) -> PathBuf {
        self.dir.join("palier.sqlite3.part")
    }

    pub(super) fn write_ahead_log(&self) -> PathBuf {
        self.dir.join("palier.sqlite3-wal")
    }

    pub(super) fn lock(&self) -> PathBuf {
        self.dir.join("palier.lock")
    }

    pub(super) fn high_water(&self) -> PathBuf {
        self.dir.join("palier.high-water")
    }

    /// The epoch of the last restore.
    pub(super) fn epoch(&self) -> PathBuf {
        self.dir.join("palier.epoch")
    }

    pub(super) fn ballast(&self) -> PathBuf {
        self.dir.join("palier.ballast")
    }

    /// Copies made before migrations.
    #[must_use]
    pub fn backups(&self) -> PathBuf {
        self.dir.join("backups")
    }

    /// Copies of damaged files.
    #[must_use]
    pub fn set_aside(&self) -> PathBuf {
        self.dir.join("set-aside")
    }
}

/// Opens a file for reading and writing, made when absent, never through a symbolic link.
pub(super) fn open_or_make(path: &Path) -> Result<File> {
    options().create(true).truncate(false).open(path).at(path)
}

/// Makes a file that must not exist.
pub(super) fn make_new(path: &Path) -> Result<File> {
    options().create_new(true).open(path).at(path)
}

fn options() -> OpenOptions {
    let nofollow = i32::try_from(rustix::fs::OFlags::NOFOLLOW.bits()).unwrap_or(0);
    let mut options = OpenOptions::new();
    options.read(true).write(true).mode(0o600).custom_flags(nofollow);
    options
}

/// Makes a directory's own entries durable: without it a name may be lost in a power cut though its file is not.
pub(super) fn sync_dir(dir: &Path) -> Result<()> {
    File::open(dir).and_then(|dir| dir.sync_all()).at(dir)
}

/// Removes a file; absent is fine.
pub(super) fn remove_if_there(path: &Path) -> Result<()> {
    match fs::remove_file(path) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error).at(path),
        _ => Ok(()),
    }
}

/// The path of a file that SQLite, or this program, keeps beside another under its name and a suffix.
pub(super) fn companion(path: &Path, suffix: &str) -> PathBuf {
    let mut name = path.to_owned().into_os_string();
    name.push(suffix);
    name.into()
}

/// Removes a database that is not in use yet, with what a cut left beside it.
pub(super) fn remove_with_companions(database: &Path) -> Result<()> {
    for suffix in ["", "-wal", "-shm", "-journal"] {
        remove_if_there(&companion(database, suffix))?;
    }
    Ok(())
}

/// The length of a file in bytes; `None` when it is absent.
pub(super) fn length(path: &Path) -> Result<Option<u64>> {
    match fs::symlink_metadata(path) {
        Ok(metadata) => Ok(Some(metadata.len())),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(error).at(path),
    }
}
