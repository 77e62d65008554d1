//! Where data goes: the standard output, or a file that is whole or absent.

use std::error::Error;
use std::fs::{self, File, OpenOptions};
use std::io::{self, BufWriter, ErrorKind, IsTerminal, StdoutLock, Write};
use std::os::unix::fs::OpenOptionsExt;
use std::path::{Path, PathBuf};

use super::failure::Failure;

/// Links followed from one to the next, as the kernel counts them.
const MOST_LINKS: usize = 40;

/// The standard output; whoever stopped reading it is no error.
#[derive(Debug)]
pub(super) struct Output(BufWriter<StdoutLock<'static>>);

impl Output {
    pub fn open() -> Self {
        Self(BufWriter::new(io::stdout().lock()))
    }

    pub fn line(&mut self, line: &str) -> Result<(), Failure> {
        writeln!(self.0, "{line}").map_err(failed)
    }

    /// Must be called: what is still held back is written here.
    pub fn finish(mut self) -> Result<(), Failure> {
        self.0.flush().map_err(failed)
    }
}

impl Write for Output {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.0.flush()
    }
}

/// The failure of a write to the standard output.
pub(super) fn failed(source: io::Error) -> Failure {
    if is_broken_pipe(&source) {
        Failure::NobodyReads
    } else {
        let path = PathBuf::from("/dev/stdout");
        Failure::Unwritable { path, source }
    }
}

/// Whether the reader has left, however deep the format's own errors hide it.
fn is_broken_pipe(error: &io::Error) -> bool {
    let mut cause: Option<&(dyn Error + 'static)> = Some(error);
    while let Some(error) = cause {
        let io = error.downcast_ref::<io::Error>();
        if io.is_some_and(|io| io.kind() == ErrorKind::BrokenPipe) {
            return true;
        }
        // An input or output error names as its source what its inner error has for one, and skips that error itself.
        cause = match io.and_then(io::Error::get_ref) {
            Some(inner) => Some(inner),
            None => error.source(),
        };
    }
    false
}

/// The standard output or a file, opened before the work so that a wrong path fails at once.
#[derive(Debug)]
pub(super) enum Target {
    Standard(Output),
    File(Part),
}

impl Target {
    pub fn open(path: Option<&Path>) -> Result<Self, Failure> {
        Ok(match path {
            None => Self::Standard(Output::open()),
            Some(path) => Self::File(Part::open(path)?),
        })
    }

    /// The failure of a write to this target.
    pub fn failed(&self, source: io::Error) -> Failure {
        match self {
            Self::Standard(_) => failed(source),
            Self::File(part) => part.failed(source),
        }
    }

    /// Must be called: a file takes its name here.
    pub fn finish(self) -> Result<(), Failure> {
        match self {
            Self::Standard(output) => output.finish(),
            Self::File(part) => part.finish(),
        }
    }
}

impl Write for Target {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        match self {
            Self::Standard(output) => output.write(bytes),
            Self::File(part) => part.file.write(bytes),
        }
    }

    fn flush(&mut self) -> io::Result<()> {
        match self {
            Self::Standard(output) => output.flush(),
            Self::File(part) => part.file.flush(),
        }
    }
}

/// Refuses to write what is no text to a terminal.
pub(super) fn for_file(path: Option<&Path>) -> Result<(), Failure> {
    if path.is_none() && io::stdout().is_terminal() {
        return Err(Failure::NeedsFile);
    }
    Ok(())
}

/// A file under another name until it is whole; dropped before, it leaves nothing.
#[derive(Debug)]
pub(super) struct Part {
    file: BufWriter<File>,
    unfinished: PathBuf,
    path: PathBuf,
    whole: bool,
}

impl Part {
    fn open(path: &Path) -> Result<Self, Failure> {
        let failed = |source| Failure::Unwritable {
            path: path.to_owned(),
            source,
        };
        let path = &followed(path).map_err(failed)?;
        match fs::symlink_metadata(path) {
            Ok(there) if there.is_dir() => return Err(failed(ErrorKind::IsADirectory.into())),
            // A device or a pipe would be replaced by a file, for every other program of the machine too.
            Ok(there) if !there.is_file() => return Err(Failure::NoFile { path: path.clone() }),
            Err(source) if source.kind() != ErrorKind::NotFound => return Err(failed(source)),
            _ => {}
        }
        let mut name = path
            .file_name()
            .ok_or_else(|| failed(ErrorKind::InvalidFilename.into()))?
            .to_owned();
        name.push(".part");
        let unfinished = path.with_file_name(name);
        let nofollow = i32::try_from(rustix::fs::OFlags::NOFOLLOW.bits()).unwrap_or(0);
        let opened = OpenOptions::new()
            .write(true)
            .create(true)
            .truncate(true)
            .custom_flags(nofollow)
            .open(&unfinished);
        let file = BufWriter::new(opened.map_err(failed)?);
        let path = path.to_owned();
        Ok(Self {
            file,
            unfinished,
            path,
            whole: false,
        })
    }

    fn failed(&self, source: io::Error) -> Failure {
        let path = self.path.clone();
        Failure::Unwritable { path, source }
    }

    /// On the disk before it has its name, and the name on the disk before anybody is told.
    fn finish(mut self) -> Result<(), Failure> {
        let done = self.file.flush().and_then(|()| self.file.get_ref().sync_all());
        done.and_then(|()| fs::rename(&self.unfinished, &self.path))
            .map_err(|source| self.failed(source))?;
        self.whole = true;
        let dir = self
            .path
            .parent()
            .filter(|dir| !dir.as_os_str().is_empty())
            .unwrap_or(Path::new("."));
        File::open(dir)
            .and_then(|dir| dir.sync_all())
            .map_err(|source| self.failed(source))
    }
}

/// Where a path leads: a link is followed, for its target is what it stands for, there or not.
fn followed(path: &Path) -> io::Result<PathBuf> {
    let mut path = path.to_owned();
    for _ in 0..MOST_LINKS {
        match fs::read_link(&path) {
            // Joined to the link's directory, an absolute target stays as it is.
            Ok(target) => path = path.parent().unwrap_or(Path::new("")).join(target),
            Err(_) => return Ok(path),
        }
    }
    Err(rustix::io::Errno::LOOP.into())
}

impl Drop for Part {
    fn drop(&mut self) {
        if !self.whole {
            // What failed is told already.
            let _ = fs::remove_file(&self.unfinished);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_cut_short_keeps_the_former_one_and_leaves_nothing_else() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("indicators.csv");
        fs::write(&path, "former").unwrap();
        let mut target = Target::open(Some(&path)).unwrap();
        target.write_all(b"half").unwrap();
        drop(target);
        assert_eq!(fs::read_to_string(&path).unwrap(), "former");
        assert_eq!(fs::read_dir(dir.path()).unwrap().count(), 1);
    }

    #[test]
    fn a_whole_file_takes_its_name() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("indicators.csv");
        let mut target = Target::open(Some(&path)).unwrap();
        target.write_all(b"whole").unwrap();
        target.finish().unwrap();
        assert_eq!(fs::read_to_string(&path).unwrap(), "whole");
        assert_eq!(fs::read_dir(dir.path()).unwrap().count(), 1);
    }

    #[test]
    fn what_is_no_file_is_never_replaced() {
        use std::os::unix::fs::FileTypeExt;
        use std::os::unix::net::UnixListener;

        use rustix::fs::{CWD, FileType, Mode, mknodat};
        let dir = tempfile::tempdir().unwrap();
        let (pipe, link, socket) = (
            dir.path().join("pipe"),
            dir.path().join("link"),
            dir.path().join("socket"),
        );
        mknodat(CWD, &pipe, FileType::Fifo, Mode::RUSR | Mode::WUSR, 0).unwrap();
        std::os::unix::fs::symlink("pipe", &link).unwrap();
        let _listener = UnixListener::bind(&socket).unwrap();
        for path in [&pipe, &link, &socket] {
            let said = Target::open(Some(path)).unwrap_err();
            assert!(matches!(said, Failure::NoFile { .. }), "{said}");
        }
        assert!(fs::symlink_metadata(&pipe).unwrap().file_type().is_fifo());
        assert!(fs::symlink_metadata(&link).unwrap().is_symlink());
        assert_eq!(fs::read_dir(dir.path()).unwrap().count(), 3);
    }

    #[test]
    fn a_link_is_followed_to_its_target_there_or_not() {
        let dir = tempfile::tempdir().unwrap();
        fs::create_dir(dir.path().join("inner")).unwrap();
        let (target, link, second) = (
            dir.path().join("inner/figures.csv"),
            dir.path().join("link"),
            dir.path().join("second"),
        );
        std::os::unix::fs::symlink("inner/figures.csv", &link).unwrap();
        std::os::unix::fs::symlink(&link, &second).unwrap();
        for text in ["first", "next"] {
            let mut out = Target::open(Some(&second)).unwrap();
            out.write_all(text.as_bytes()).unwrap();
            out.finish().unwrap();
            assert_eq!(fs::read_to_string(&target).unwrap(), text);
            assert!(fs::symlink_metadata(&link).unwrap().is_symlink());
        }
        let round = dir.path().join("round");
        std::os::unix::fs::symlink("round", &round).unwrap();
        assert!(Target::open(Some(&round)).is_err());
    }

    #[test]
    fn a_directory_is_no_target() {
        let dir = tempfile::tempdir().unwrap();
        assert!(Target::open(Some(dir.path())).is_err());
        assert!(Target::open(Some(&dir.path().join("nowhere/indicators.csv"))).is_err());
        assert_eq!(fs::read_dir(dir.path()).unwrap().count(), 0);
    }
}
