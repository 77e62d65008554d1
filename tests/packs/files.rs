//! Packs in memory, made of the sound one of `tests/packs/sound`.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::path::Path;

use palier::content::{Source, check};

pub const FR: &str = "fr/email.ftl";
pub const EN: &str = "en/email.ftl";
pub const TOML: &str = "pack.toml";

/// A pack in memory.
#[derive(Clone, Debug)]
pub struct Files(pub BTreeMap<String, Vec<u8>>);

/// The smallest pack without fault.
pub fn sound() -> Files {
    Files(BTreeMap::new()).add("sound")
}

/// The sound pack with needs and a path, which lead to its own lesson and to those of the core pack.
pub fn leading() -> Files {
    sound().add("leading")
}

impl Source for Files {
    fn names(&self) -> Vec<String> {
        self.0.keys().cloned().collect()
    }

    fn read(&self, name: &str, most: usize) -> Option<Cow<'_, [u8]>> {
        let bytes = self.0.get(name)?;
        Some(Cow::Borrowed(&bytes[..bytes.len().min(most)]))
    }
}

impl Files {
    /// Adds the files of a folder of `tests/packs`, and of its folders.
    fn add(mut self, folder: &str) -> Self {
        let root = format!("{}/tests/packs/{folder}", env!("CARGO_MANIFEST_DIR"));
        for part in ["", "fr/", "en/"] {
            for entry in std::fs::read_dir(format!("{root}/{part}")).unwrap() {
                let path = entry.unwrap().path();
                if path.is_file() {
                    let name = path.file_name().and_then(|name| name.to_str()).unwrap();
                    self.0.insert(format!("{part}{name}"), read(&path));
                }
            }
        }
        self
    }

    /// Replaces a text that stands in a file exactly once.
    pub fn change(mut self, name: &str, from: &str, to: &str) -> Self {
        let bytes = self.0.get_mut(name).unwrap();
        let text = String::from_utf8(bytes.clone()).unwrap();
        assert_eq!(text.matches(from).count(), 1, "{from:?} in {name}");
        *bytes = text.replace(from, to).into_bytes();
        self
    }

    pub fn put(mut self, name: &str, bytes: &[u8]) -> Self {
        self.0.insert(name.to_owned(), bytes.to_vec());
        self
    }

    pub fn without(mut self, name: &str) -> Self {
        self.0.remove(name).unwrap();
        self
    }

    /// What the checker says of it.
    pub fn faults(&self) -> Vec<String> {
        check(self, &lines).faults.iter().map(ToString::to_string).collect()
    }

    #[track_caller]
    pub fn has(&self, expected: &[&str]) {
        assert_eq!(self.faults(), expected);
    }
}

/// Rows of a text of one cell a character.
pub fn lines(text: &str, columns: usize) -> usize {
    let rows = text.lines().map(|line| {
        let mut rows = 1;
        let mut used = 0;
        for word in line.split(' ') {
            let length = word.chars().count();
            if used > 0 && used + 1 + length > columns {
                rows += 1;
                used = length;
            } else {
                used += length + usize::from(used > 0);
            }
        }
        rows
    });
    rows.sum::<usize>().max(1)
}

fn read(path: &Path) -> Vec<u8> {
    std::fs::read(path).unwrap()
}
