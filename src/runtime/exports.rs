//! Files that staff write from a screen: whole or absent, never over another.

use std::fs::{self, File, OpenOptions};
use std::io::{self, BufWriter, ErrorKind, Write};
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

/// The same for what is written bit by bit: the file is opened before the work, so that a wrong folder fails first.
pub(super) fn keep_written(
    folder: &Path,
    name: &str,
    write: impl FnOnce(&mut dyn Write) -> Result<(), Trouble>,
) -> Result<PathBuf, Trouble> {
    let failed = |error: io::Error| trouble(&error);
    let path = free(&made(folder).map_err(failed)?, name).map_err(failed)?;
    let unfinished = part_of(&path);
    let written = open(&unfinished).map_err(failed).and_then(|file| {
        let mut out = BufWriter::new(file);
        write(&mut out)?;
        let file = out.into_inner().map_err(|error| failed(error.into_error()))?;
        file.sync_all().map_err(failed)
    });
    named(&unfinished, &path, written.map(|()| path.clone()), failed)
}

/// The same for a folder of files, which has its name once all of them are whole.
pub(super) fn keep_folder(
    folder: &Path,
    name: &str,
    files: [&str; 3],
    write: impl FnOnce([&mut dyn Write; 3]) -> Result<(), Trouble>,
) -> Result<PathBuf, Trouble> {
    let failed = |error: io::Error| trouble(&error);
    let path = free(&made(folder).map_err(failed)?, name).map_err(failed)?;
    let unfinished = part_of(&path);
    let written = fs::create_dir_all(&unfinished).map_err(failed).and_then(|()| {
        let open = |name: &str| open(&unfinished.join(name)).map(BufWriter::new).map_err(failed);
        let (mut one, mut two, mut three) = (open(files[0])?, open(files[1])?, open(files[2])?);
        write([&mut one, &mut two, &mut three])?;
        for out in [one, two, three] {
            let file = out.into_inner().map_err(|error| failed(error.into_error()))?;
            file.sync_all().map_err(failed)?;
        }
        File::open(&unfinished)
            .and_then(|folder| folder.sync_all())
            .map_err(failed)
    });
    if written.is_err() {
        for name in files {
            let _left = fs::remove_file(unfinished.join(name));
        }
    }
    named(&unfinished, &path, written.map(|()| path.clone()), failed)
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
    let unfinished = part_of(&path);
    let written = open(&unfinished).and_then(|mut file| {
        file.write_all(bytes)?;
        file.sync_all()
    });
    named(&unfinished, &path, written, |error| error)?;
    Ok(path)
}

/// The name of what is not whole yet.
fn part_of(path: &Path) -> PathBuf {
    let mut unfinished = path.as_os_str().to_owned();
    unfinished.push(".part");
    PathBuf::from(unfinished)
}

fn open(path: &Path) -> io::Result<File> {
    OpenOptions::new().write(true).create(true).truncate(true).open(path)
}

/// Gives what was written its name, or takes away what could not be finished.
fn named<T, E>(unfinished: &Path, path: &Path, written: Result<T, E>, failed: fn(io::Error) -> E) -> Result<T, E> {
    let written = written.and_then(|kept| fs::rename(unfinished, path).map(|()| kept).map_err(failed));
    if written.is_err() {
        // Half a file is of no use to anybody; were it to stay, its name would say what it is.
        let _left = fs::remove_file(unfinished).or_else(|_| fs::remove_dir(unfinished));
        return written;
    }
    // The name itself must outlive a power cut.
    if let Some(folder) = path.parent() {
        File::open(folder)
            .and_then(|folder| folder.sync_all())
            .map_err(failed)?;
    }
    written
}

/// The name, or the first of its numbered ones that nothing has.
fn free(folder: &Path, name: &str) -> io::Result<PathBuf> {
    let (stem, dot, extension) = match name.rsplit_once('.') {
        Some((stem, extension)) => (stem, ".", extension),
        None => (name, "", ""),
    };
    let numbered = (2..=MOST).map(|number| format!("{stem}-{number}{dot}{extension}"));
    let mut names = std::iter::once(name.to_owned()).chain(numbered);
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
    fn what_cannot_be_finished_leaves_nothing_under_any_name() {
        let home = tempfile::tempdir().unwrap();
        let half = |out: &mut dyn Write| {
            out.write_all(b"half").unwrap();
            Err(Trouble::DiskFull)
        };
        let kept = keep_written(home.path(), "a.xlsx", half);
        assert_eq!(kept, Err(Trouble::DiskFull));
        let kept = keep_folder(home.path(), "a", ["1", "2", "3"], |[one, ..]| half(one));
        assert_eq!(kept, Err(Trouble::DiskFull));
        assert_eq!(fs::read_dir(home.path()).unwrap().count(), 0);
    }

    #[test]
    fn a_folder_has_its_files_and_never_takes_the_name_of_another() {
        let home = tempfile::tempdir().unwrap();
        let write = |files: [&mut dyn Write; 3]| {
            for (nth, out) in (1_u8..).zip(files) {
                out.write_all(&[nth]).unwrap();
            }
            Ok(())
        };
        let first = keep_folder(home.path(), "a", ["1", "2", "3"], write).unwrap();
        let second = keep_folder(home.path(), "a", ["1", "2", "3"], write).unwrap();
        assert!(first.ends_with("a") && second.ends_with("a-2"));
        assert_eq!(fs::read(second.join("3")).unwrap(), [3]);
        assert_eq!(fs::read_dir(home.path()).unwrap().count(), 2);
    }

    #[test]
    fn a_folder_that_is_a_file_is_a_failure() {
        let home = tempfile::tempdir().unwrap();
        let folder = home.path().join("exports");
        fs::write(&folder, b"").unwrap();
        assert!(keep(&folder, "a.csv", b"1").is_err());
    }
}
