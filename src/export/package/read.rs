//! The description of a data package, read back: which files it has, and by which hash each is known.

use serde::Deserialize;
use sha2::{Digest, Sha256};

use super::hexadecimal;
use crate::indicators::audit::reading::{Fault, ReadError};

/// Most files of a package: it has two.
const MOST_FILES: usize = 8;

/// What a package says of itself.
#[derive(Clone, Debug, Deserialize)]
pub struct Described {
    name: String,
    /// The threshold of its figures; none where they are internal.
    pub threshold: Option<u32>,
    pub resources: Vec<Resource>,
}

/// A file of a package.
#[derive(Clone, Debug, Deserialize)]
pub struct Resource {
    /// Its name, in the folder of the description.
    pub path: String,
    bytes: u64,
    hash: String,
}

impl Described {
    /// Reads a description; refused when it is none of ours, or when it names a file that is not beside it.
    pub fn read(text: &str) -> Result<Self, ReadError> {
        let refused = |line: usize, what: String| ReadError {
            line,
            fault: Fault::NotOurs(what),
        };
        let described: Self = serde_json::from_str(text).map_err(|error| refused(error.line(), error.to_string()))?;
        if described.name != "palier-indicators" {
            return Err(refused(1, described.name.chars().take(40).collect()));
        }
        let count = described.resources.len();
        if count == 0 || count > MOST_FILES {
            return Err(refused(1, format!("{count} resources")));
        }
        for resource in &described.resources {
            let path = resource.path.as_str();
            let is_beside = !path.starts_with('.') && !path.contains(['/', '\\', ':', '\0']) && !path.is_empty();
            if !is_beside {
                let path: String = path.chars().take(40).collect();
                return Err(refused(1, format!("the path {path:?} leads elsewhere")));
            }
        }
        Ok(described)
    }
}

impl Resource {
    /// Whether a file is the one that was described.
    #[must_use]
    pub fn is(&self, file: &[u8]) -> bool {
        let hash = format!("sha256:{}", hexadecimal(&Sha256::digest(file)));
        self.bytes == file.len() as u64 && self.hash == hash
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn described(path: &str) -> Result<Described, ReadError> {
        let hash = "sha256:ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
        let resource = serde_json::json!({ "path": path, "bytes": 3, "hash": hash });
        let package = serde_json::json!({ "name": "palier-indicators", "threshold": 5, "resources": [resource] });
        Described::read(&package.to_string())
    }

    #[test]
    fn a_file_is_known_by_its_size_and_its_hash() {
        let package = described("indicators.csv").unwrap();
        assert!(package.resources[0].is(b"abc"));
        assert!(!package.resources[0].is(b"abd") && !package.resources[0].is(b"abcd"));
        assert_eq!(package.threshold, Some(5));
    }

    #[test]
    fn a_package_names_only_files_that_are_beside_it() {
        for path in [
            "",
            "..",
            "../x.csv",
            "/etc/passwd",
            "a/b.csv",
            "a\\b.csv",
            "c:x",
            "a\0b",
        ] {
            assert!(described(path).is_err(), "{path:?}");
        }
        assert!(Described::read("{}").is_err() && Described::read("[").is_err());
    }
}
