//! Files that staff write from a screen: whole or absent, never over another.

use std::fs::{self, File, OpenOptions};
use std::io::{self, ErrorKind, Write};
use std::path::{Path, PathBuf};

use crate::app::Trouble;

/// Most files of one name: more are a mistake.
const MOST: u32 = 1_000;

/// Keeps bytes under a name of a folder, which is made where it is missing; the full name of the file.
///
/// The name gets a number where it is taken, so that a file somebody worked on since is never lost. The file has its name
/// once all of it is on the disk: until then it ends with `.part`.
pub(super) fn keep(folder: &Path, name: &str, bytes: &[u8]) -> io::Result<PathBuf> {
    let folder = made(folder)?;
    whole(free(&folder, name)?, bytes)
}

/// The same, in the place of a file of that name: for what nobody works on in a file.
pub(super) fn replace(folder: &Path, name: &str, bytes: &[u8]) -> io::Result<PathBuf> {
    whole(made(folder)?.join(name), bytes)
}

/// The folder that a site's files go to: the one it names, `exports` in the data directory otherwise.
pub(super) fn folder(dir: &Path, named: &str) -> PathBuf {
    match named {
        "" => dir.join("exports"),
        named => PathBuf::from(named),
    }
}

fn made(folder: &Path) -> io::Result<PathBuf> {
    fs::create_dir_all(folder)?;
    folder.canonicalize()
}

/// Writes a file that has its name once all of it is on the disk.
fn whole(path: PathBuf, bytes: &[u8]) -> io::Result<PathBuf> {
    let mut unfinished = path.clone().into_os_string();
    unfinished.push(".part");
    let unfinished = PathBuf::from(unfinished);
    let written = write(&unfinished, bytes).and_then(|()| fs::rename(&unfinished, &path));
    if let Err(error) = written {
        // Half a file is of no use to anybody; were it to stay, its name would say what it is.
        let _left = fs::remove_file(&unfinished);
        return Err(error);
    }
    // The name itself must outlive a power cut.
    if let Some(folder) = path.parent() {
        File::open(folder)?.sync_all()?;
    }
    Ok(path)
}

fn write(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let mut file = OpenOptions::new().write(true).create(true).truncate(true).open(path)?;
    file.write_all(bytes)?;
    file.sync_all()
}

/// The name, or the first of its numbered ones that nothing has.
fn free(folder: &Path, name: &str) -> io::Result<PathBuf> {
    let stem = name.strip_suffix(".csv").unwrap_or(name);
    let numbered = (2..=MOST).map(|number| format!("{stem}-{number}.csv"));
    let mut names = std::iter::once(format!("{stem}.csv")).chain(numbered);
    let free = names.find(|name| fs::symlink_metadata(folder.join(name)).is_err());
    free.map(|name| folder.join(name))
        .ok_or(ErrorKind::AlreadyExists.into())
}

/// What staff are told when a file could not be written.
pub(super) fn trouble(error: &io::Error) -> Trouble {
    match error.kind() {
        ErrorKind::StorageFull | ErrorKind::QuotaExceeded => Trouble::DiskFull,
        ErrorKind::ReadOnlyFilesystem | ErrorKind::PermissionDenied => Trouble::ReadOnly,
        _ => Trouble::Other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_never_written_over_another_and_leaves_no_part_behind() {
        let home = tempfile::tempdir().unwrap();
        let folder = home.path().join("exports");
        let first = keep(&folder, "a.csv", b"1").unwrap();
        let second = keep(&folder, "a.csv", b"2").unwrap();
        assert_eq!(fs::read(&first).unwrap(), b"1");
        assert_eq!(
            (fs::read(&second).unwrap(), second.ends_with("a-2.csv")),
            (b"2".to_vec(), true)
        );
        assert!(first.is_absolute());
        assert_eq!(fs::read_dir(&folder).unwrap().count(), 2);
    }

    #[test]
    fn a_file_cut_short_before_is_written_again() {
        let home = tempfile::tempdir().unwrap();
        fs::write(home.path().join("a.csv.part"), b"half of an older o").unwrap();
        let path = keep(home.path(), "a.csv", b"whole").unwrap();
        assert_eq!(fs::read(path).unwrap(), b"whole");
        assert_eq!(fs::read_dir(home.path()).unwrap().count(), 1);
    }

    #[test]
    fn a_folder_that_is_a_file_is_a_failure() {
        let home = tempfile::tempdir().unwrap();
        let folder = home.path().join("exports");
        fs::write(&folder, b"").unwrap();
        assert!(keep(&folder, "a.csv", b"1").is_err());
    }
}
