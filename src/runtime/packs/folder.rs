//! A pack in a folder, read within bounds: a pack comes from a stick as often as from a colleague.

use std::borrow::Cow;
use std::fs::{self, File};
use std::io::{self, Read};
use std::path::{Path, PathBuf};

use crate::content::Source;

/// Most files looked at; a pack has one a language and usage.
const MOST_FILES: usize = 2_000;
/// Folders within folders: a pack has one level.
const DEEPEST: usize = 3;

/// The files of a pack; links are not followed.
#[derive(Debug)]
pub struct Folder {
    root: PathBuf,
    names: Vec<String>,
}

impl Folder {
    /// Looks at what the folder holds; what an editor or a version control keeps beside the pack is not of it.
    pub fn open(root: &Path) -> io::Result<Self> {
        let mut names = Vec::new();
        walk(root, "", DEEPEST, &mut names)?;
        names.sort();
        let root = root.to_owned();
        Ok(Self { root, names })
    }
}

fn walk(dir: &Path, prefix: &str, depth: usize, names: &mut Vec<String>) -> io::Result<()> {
    for entry in fs::read_dir(dir)? {
        let entry = entry?;
        let name = format!("{prefix}{}", entry.file_name().to_string_lossy());
        let kind = entry.file_type()?;
        if names.len() >= MOST_FILES {
            return Ok(());
        }
        if entry.file_name().to_string_lossy().starts_with('.') {
            continue;
        }
        if kind.is_dir() && depth > 0 {
            walk(&entry.path(), &format!("{name}/"), depth - 1, names)?;
        } else {
            names.push(name);
        }
    }
    Ok(())
}

impl Source for Folder {
    fn names(&self) -> Vec<String> {
        self.names.clone()
    }

    fn has(&self, name: &str) -> bool {
        self.names.iter().any(|known| known == name)
    }

    fn read(&self, name: &str, most: usize) -> Option<Cow<'_, [u8]>> {
        // Only what was listed: a name never leads out of the folder.
        let path = self
            .names
            .iter()
            .find(|known| *known == name)
            .map(|name| self.root.join(name))?;
        if !fs::symlink_metadata(&path).ok()?.is_file() {
            return None;
        }
        let mut bytes = Vec::new();
        let limit = u64::try_from(most).unwrap_or(u64::MAX);
        File::open(path).ok()?.take(limit).read_to_end(&mut bytes).ok()?;
        Some(Cow::Owned(bytes))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_files_within_the_folder_are_read_and_never_more_than_asked() {
        let dir = tempfile::tempdir().unwrap();
        fs::write(dir.path().join("secret"), "outside").unwrap();
        let root = dir.path().join("pack");
        fs::create_dir_all(root.join("fr")).unwrap();
        fs::write(root.join("pack.toml"), "format = 1").unwrap();
        fs::write(root.join("fr/email.ftl"), "a = b").unwrap();
        std::os::unix::fs::symlink("../secret", root.join("link")).unwrap();
        let pack = Folder::open(&root).unwrap();
        assert_eq!(pack.names(), ["fr/email.ftl", "link", "pack.toml"]);
        assert_eq!(pack.read("pack.toml", 6).unwrap(), b"format".as_slice());
        assert!(pack.read("link", 100).is_none());
        assert!(pack.read("../secret", 100).is_none());
    }

    #[test]
    fn a_folder_that_is_not_there_is_told() {
        let dir = tempfile::tempdir().unwrap();
        assert!(Folder::open(&dir.path().join("nowhere")).is_err());
        assert_eq!(Folder::open(dir.path()).unwrap().names(), [""; 0]);
    }
}
