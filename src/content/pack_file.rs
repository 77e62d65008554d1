//! A pack as one file, to be carried and signed: JSON Lines, a header then a line for each file of the pack.
//!
//! Nothing is compressed and no name leads anywhere: what is read is never larger than what was brought. The same pack
//! always gives the same bytes.

use std::borrow::Cow;
use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::Source;
use super::fault::{PackFault, PackReason};
use super::read::{self, INDEX, LONGEST_FILE};
use crate::domain::SpokenLanguage;

const FORMAT: &str = "palier-pack";
const VERSION: u32 = 1;

/// The files of a pack, out of one file or ready for it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PackFile {
    files: BTreeMap<String, String>,
}

/// Why a file is not a pack that can be taken.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum PackFileFault {
    #[error("longer than {0} bytes")]
    TooLong(usize),
    #[error("not UTF-8")]
    NotText,
    #[error("line {line}: {reason}")]
    NotALine { line: usize, reason: String },
    #[error("not a pack file: the first line must have \"format\": \"palier-pack\"")]
    NotAPack,
    #[error("version {0} of pack files is not one that this Palier reads (1)")]
    UnknownVersion(u32),
    #[error("{announced} files announced, {found} found, at most {most}")]
    Files {
        announced: usize,
        found: usize,
        most: usize,
    },
    #[error("{0:?} is not a file of a pack (pack.toml, <name>.toml, <language>/<name>.ftl)")]
    BadName(String),
    #[error("{0}: given twice")]
    Twice(String),
    #[error("{name}: {announced} bytes announced, {found} found, at most {most}")]
    Bytes {
        name: String,
        announced: usize,
        found: usize,
        most: usize,
    },
    #[error("no pack.toml, or one of another id or version than the first line")]
    OtherIndex,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Header {
    format: String,
    version: u32,
    id: String,
    pack_version: String,
    files: usize,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Line {
    name: String,
    bytes: usize,
    text: String,
}

impl PackFile {
    /// Longest file, in bytes.
    pub const LONGEST: usize = 8 << 20;
    /// Most files within.
    pub const MOST_FILES: usize = 2_000;

    /// Gathers the files of a pack; every one that cannot be carried is told.
    pub fn gather(pack: &dyn Source) -> Result<Self, Vec<PackFault>> {
        let mut faults = Vec::new();
        let mut files = BTreeMap::new();
        for name in pack.names() {
            if !is_name(&name) {
                faults.push(PackFault::new(name, "", PackReason::UnneededFile));
            } else if let Some(text) = read::text(pack, &name, &mut faults) {
                files.insert(name, text);
            }
        }
        if faults.is_empty() {
            Ok(Self { files })
        } else {
            Err(faults)
        }
    }

    /// The bytes of the file; the id and version are those of its index.
    pub fn write(&self) -> Result<Vec<u8>, PackFileFault> {
        let (id, pack_version) = self.index().ok_or(PackFileFault::OtherIndex)?;
        let header = Header {
            format: FORMAT.to_owned(),
            version: VERSION,
            id,
            pack_version,
            files: self.files.len(),
        };
        let mut text = json(&header);
        for (name, file) in &self.files {
            text.push('\n');
            text.push_str(&json(&Line {
                name: name.clone(),
                bytes: file.len(),
                text: file.clone(),
            }));
        }
        text.push('\n');
        // What could not be read back is not written.
        Self::read(text.as_bytes()).map(|_| text.into_bytes())
    }

    /// Reads the bytes of a file, hostile until read.
    pub fn read(bytes: &[u8]) -> Result<Self, PackFileFault> {
        if bytes.len() > Self::LONGEST {
            return Err(PackFileFault::TooLong(Self::LONGEST));
        }
        let text = std::str::from_utf8(bytes).map_err(|_| PackFileFault::NotText)?;
        let mut lines = text.lines();
        let first = lines.next().unwrap_or_default();
        let header: Header = serde_json::from_str(first).map_err(|_| PackFileFault::NotAPack)?;
        if header.format != FORMAT {
            return Err(PackFileFault::NotAPack);
        }
        if header.version != VERSION {
            return Err(PackFileFault::UnknownVersion(header.version));
        }
        let mut files = BTreeMap::new();
        for (number, line) in lines.enumerate().take(Self::MOST_FILES + 1) {
            let line: Line = serde_json::from_str(line).map_err(|error| PackFileFault::NotALine {
                line: number + 2,
                reason: error.to_string(),
            })?;
            let Line { name, bytes, text } = line;
            if !is_name(&name) {
                return Err(PackFileFault::BadName(name));
            }
            if bytes != text.len() || text.len() > LONGEST_FILE {
                return Err(PackFileFault::Bytes {
                    name,
                    announced: bytes,
                    found: text.len(),
                    most: LONGEST_FILE,
                });
            }
            if files.contains_key(&name) {
                return Err(PackFileFault::Twice(name));
            }
            files.insert(name, text);
        }
        if header.files != files.len() || files.len() > Self::MOST_FILES {
            return Err(PackFileFault::Files {
                announced: header.files,
                found: files.len(),
                most: Self::MOST_FILES,
            });
        }
        let read = Self { files };
        if read.index() == Some((header.id, header.pack_version)) {
            Ok(read)
        } else {
            Err(PackFileFault::OtherIndex)
        }
    }

    /// Id and version, as the index says them.
    #[must_use]
    pub fn index(&self) -> Option<(String, String)> {
        let table = self.files.get(INDEX)?.parse::<toml::Table>().ok()?;
        let text = |field| table.get(field).and_then(toml::Value::as_str).map(str::to_owned);
        Some((text("id")?, text("version")?))
    }

    /// Name and text of each file.
    pub fn files(&self) -> impl Iterator<Item = (&str, &str)> {
        self.files.iter().map(|(name, text)| (name.as_str(), text.as_str()))
    }
}

impl Source for PackFile {
    fn names(&self) -> Vec<String> {
        self.files.keys().cloned().collect()
    }

    fn has(&self, name: &str) -> bool {
        self.files.contains_key(name)
    }

    fn read(&self, name: &str, most: usize) -> Option<Cow<'_, [u8]>> {
        let bytes = self.files.get(name)?.as_bytes();
        Some(Cow::Borrowed(&bytes[..bytes.len().min(most)]))
    }
}

/// Texts and numbers have no value that JSON cannot write.
fn json(line: &impl Serialize) -> String {
    serde_json::to_string(line).unwrap_or_default()
}

/// Whether a name is one of a pack: a name of small letters, in the folder of a language or in none.
fn is_name(name: &str) -> bool {
    let stem = |stem: &str| {
        (1..=40).contains(&stem.len())
            && stem
                .bytes()
                .all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
    };
    match name.split_once('/') {
        None => name.strip_suffix(".toml").is_some_and(stem),
        Some((tag, file)) => {
            let plain = tag.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-');
            plain && SpokenLanguage::parse(tag).is_some() && file.strip_suffix(".ftl").is_some_and(stem)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn small() -> PackFile {
        let files = [
            ("pack.toml", "id = \"town\"\nversion = \"2\"\n"),
            ("fr/email.ftl", "a = \u{e9}\u{2028}\"\\\n"),
        ];
        PackFile {
            files: files.map(|(name, text)| (name.to_owned(), text.to_owned())).into(),
        }
    }

    fn changed(from: &str, to: &str) -> PackFileFault {
        let text = String::from_utf8(small().write().unwrap()).unwrap();
        assert_eq!(text.matches(from).count(), 1, "{from} in {text}");
        PackFile::read(text.replace(from, to).as_bytes()).unwrap_err()
    }

    #[test]
    fn what_is_written_is_read_back_and_always_the_same() {
        let bytes = small().write().unwrap();
        assert_eq!(PackFile::read(&bytes).unwrap(), small());
        assert_eq!(bytes, small().write().unwrap());
        assert_eq!(bytes.iter().filter(|byte| **byte == b'\n').count(), 3);
        assert_eq!(PackFile::gather(&small()).unwrap(), small());
    }

    #[test]
    fn only_files_of_a_pack_are_taken() {
        let hostile = [
            "../pack.toml",
            "/etc/x.toml",
            "fr/../x.ftl",
            "fr/a/b.ftl",
            "fr\\\\x.ftl",
            "fr/email.toml",
            "email.ftl",
            ".toml",
            "./a.toml",
            "Fr/X.ftl",
            "fr/.ftl",
            "a\\u0000.toml",
            "xx-/email.ftl",
            "pack.toml.sh",
            "",
        ];
        for name in hostile {
            let fault = changed("\"fr/email.ftl\"", &format!("\"{name}\""));
            assert!(matches!(fault, PackFileFault::BadName(_)), "{name}: {fault}");
        }
        assert_eq!(
            changed("fr/email.ftl", "pack.toml"),
            PackFileFault::Twice("pack.toml".into())
        );
    }

    #[test]
    fn what_is_announced_is_what_is_found() {
        assert!(matches!(
            changed("\"files\":2", "\"files\":3"),
            PackFileFault::Files {
                announced: 3,
                found: 2,
                ..
            }
        ));
        assert!(matches!(
            changed("\"bytes\":12", "\"bytes\":13"),
            PackFileFault::Bytes { found: 12, .. }
        ));
        assert_eq!(changed("\"id\":\"town\"", "\"id\":\"city\""), PackFileFault::OtherIndex);
        assert_eq!(
            changed("\"version\":1", "\"version\":2"),
            PackFileFault::UnknownVersion(2)
        );
        assert_eq!(changed("palier-pack", "palier"), PackFileFault::NotAPack);
        assert!(matches!(
            changed("\"name\":\"fr", "\"run\":1,\"name\":\"fr"),
            PackFileFault::NotALine { line: 2, .. }
        ));
    }

    #[test]
    fn nothing_beyond_the_limits_is_read() {
        assert_eq!(
            PackFile::read(&vec![b' '; PackFile::LONGEST + 1]),
            Err(PackFileFault::TooLong(PackFile::LONGEST))
        );
        assert_eq!(PackFile::read(b"\xff"), Err(PackFileFault::NotText));
        assert_eq!(PackFile::read(b""), Err(PackFileFault::NotAPack));
        let mut many = small();
        for n in 0..PackFile::MOST_FILES {
            many.files.insert(format!("f{n}.toml"), String::new());
        }
        assert!(matches!(many.write(), Err(PackFileFault::Files { .. })));
        let mut long = small();
        long.files.insert("long.toml".into(), "#".repeat(LONGEST_FILE + 1));
        assert!(matches!(long.write(), Err(PackFileFault::Bytes { .. })));
    }

    #[test]
    fn cut_or_changed_anywhere_it_never_panics() {
        let bytes = small().write().unwrap();
        for end in 0..bytes.len() - 1 {
            assert!(PackFile::read(&bytes[..end]).is_err(), "{end}");
            let mut other = bytes.clone();
            other[end] ^= 0x15;
            let _answered = PackFile::read(&other);
        }
    }
}
