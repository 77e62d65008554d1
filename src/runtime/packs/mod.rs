//! The packs in use: the core one, and upon it those that a site installed in its data directory.
//!
//! A kiosk without packs of its own pays one look at a directory for them. What no longer reads is left out and told,
//! never a reason not to start.

mod folder;

pub use folder::Folder;

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use crate::content::{Core, Later, Pack, Source, core};
use crate::domain::{NameCode, Slug};

/// The name of the file beside an installed pack that says who answers for it.
pub const SIGNER: &str = ".signed-by";

/// What lessons and words are in use.
#[derive(Clone, Debug)]
pub struct Packs {
    /// All of them as one.
    pub all: Arc<Later<Pack>>,
    pub installed: Vec<Installed>,
    pub left_out: Vec<LeftOut>,
}

/// A pack of the site.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Installed {
    pub id: String,
    pub version: String,
    pub languages: Vec<String>,
    /// Id and number of each lesson.
    pub lessons: Vec<(Slug, u16)>,
    pub procedures: usize,
    pub signer: Signer,
}

/// Who answers for a pack.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Signer {
    /// A public key that the site trusted when the pack was installed.
    Key(String),
    /// A coordinator, who said yes with a PIN.
    Coordinator(NameCode),
    /// What was noted can no longer be read.
    Unknown,
}

/// A pack that is installed and not used.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LeftOut {
    /// The name of its folder.
    pub id: String,
    /// Why, in English, as the checker says it.
    pub reason: String,
}

/// Where the packs of a site are installed.
#[must_use]
pub fn home(data_dir: &Path) -> PathBuf {
    data_dir.join("packs")
}

/// The packs in use in a data directory; a later name wins over an earlier one, and all over the core pack.
#[must_use]
pub fn packs(data_dir: &Path) -> Packs {
    let mut packs = Packs {
        all: core().clone(),
        installed: Vec::new(),
        left_out: Vec::new(),
    };
    let ids = ids(data_dir);
    if ids.is_empty() {
        return packs;
    }
    let mut all = Pack::read(Arc::new(Core)).unwrap_or_default();
    for id in ids {
        let root = home(data_dir).join(&id);
        match read(&root, &id) {
            Ok(pack) => {
                packs.installed.push(Installed {
                    id,
                    version: pack.version.clone(),
                    languages: pack.languages.clone(),
                    lessons: pack
                        .lessons
                        .iter()
                        .map(|lesson| (lesson.id.clone(), lesson.number))
                        .collect(),
                    procedures: pack.procedures.len(),
                    signer: Signer::read(&root.join(SIGNER)),
                });
                all.extend(pack);
            }
            Err(reason) => packs.left_out.push(LeftOut { id, reason }),
        }
    }
    packs.all = Arc::new(Later::from(all));
    packs
}

/// The names of what is installed, in their order; what begins with a dot is on its way in or out.
#[must_use]
pub fn ids(data_dir: &Path) -> BTreeSet<String> {
    let Ok(entries) = fs::read_dir(home(data_dir)) else {
        return BTreeSet::new();
    };
    let names = entries
        .flatten()
        .map(|entry| entry.file_name().to_string_lossy().into_owned());
    names.filter(|name| !name.starts_with('.')).collect()
}

/// A pack whose every lesson can be opened; the reason in English otherwise.
fn read(root: &Path, id: &str) -> Result<Pack, String> {
    let folder = Arc::new(Folder::open(root).map_err(|error| error.to_string())?);
    let pack = Pack::read(folder.clone()).map_err(|faults| {
        let first = faults.first().map(ToString::to_string);
        first.unwrap_or_default()
    })?;
    if pack.id != id || id == core().id {
        return Err(format!("pack.toml: id {:?}", pack.id));
    }
    if let Some(lesson) = pack.lessons.iter().find(|lesson| lesson.steps().is_empty()) {
        return Err(format!("{}: no steps", lesson.id));
    }
    let usages: BTreeSet<&str> = pack.lessons.iter().map(|lesson| lesson.usage.code()).collect();
    for tag in &pack.languages {
        for usage in &usages {
            let name = format!("{tag}/{usage}.ftl");
            if !folder.has(&name) {
                return Err(format!("{name}: missing file"));
            }
        }
    }
    Ok(pack)
}

impl Signer {
    fn read(path: &Path) -> Self {
        let noted = fs::read_to_string(path).unwrap_or_default();
        match noted.trim().split_once(' ') {
            Some(("key", key)) if is_key(key) => Self::Key(key.to_owned()),
            Some(("coordinator", code)) => NameCode::parse(code).map_or(Self::Unknown, Self::Coordinator),
            _ => Self::Unknown,
        }
    }

    /// The line that is noted beside the pack.
    #[must_use]
    pub fn noted(&self) -> String {
        match self {
            Self::Key(key) => format!("key {key}\n"),
            Self::Coordinator(code) => format!("coordinator {code}\n"),
            Self::Unknown => String::new(),
        }
    }
}

fn is_key(key: &str) -> bool {
    key.len() < 100
        && key
            .chars()
            .all(|c| c.is_ascii_alphanumeric() || matches!(c, '+' | '/' | '='))
}

#[cfg(test)]
mod tests {
    use super::*;

    const SOUND: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/packs/sound");

    fn copy(from: &Path, to: &Path) {
        fs::create_dir_all(to).unwrap();
        for entry in fs::read_dir(from).unwrap() {
            let entry = entry.unwrap();
            let to = to.join(entry.file_name());
            if entry.file_type().unwrap().is_dir() {
                copy(&entry.path(), &to);
            } else {
                fs::copy(entry.path(), to).unwrap();
            }
        }
    }

    fn installed() -> tempfile::TempDir {
        let dir = tempfile::tempdir().unwrap();
        copy(Path::new(SOUND), &dir.path().join("packs/sound"));
        dir
    }

    #[test]
    fn without_packs_of_the_site_the_core_pack_itself_is_in_use() {
        let dir = tempfile::tempdir().unwrap();
        for data_dir in [dir.path().to_owned(), dir.path().join("nowhere")] {
            assert!(Arc::ptr_eq(&packs(&data_dir).all, core()));
        }
        fs::create_dir_all(dir.path().join("packs/.part-sound")).unwrap();
        assert!(Arc::ptr_eq(&packs(dir.path()).all, core()));
    }

    #[test]
    fn what_a_site_installed_stands_upon_the_core_pack() {
        let dir = installed();
        fs::write(dir.path().join("packs/sound").join(SIGNER), "coordinator c1\n").unwrap();
        let packs = packs(dir.path());
        assert_eq!(packs.left_out, []);
        let sound = &packs.installed[0];
        assert_eq!(
            (sound.id.as_str(), sound.lessons.len(), sound.procedures),
            ("sound", 1, 1)
        );
        assert_eq!(sound.signer, Signer::Coordinator(NameCode::parse("c1").unwrap()));
        assert!(packs.all.procedure("library-card").is_some());
        assert_eq!(packs.all.lessons.len(), core().lessons.len());
        let (lesson, replaced) = (
            packs.all.lesson("email.sort").unwrap(),
            core().lesson("email.sort").unwrap(),
        );
        assert_eq!(lesson.number, replaced.number);
        assert_ne!(lesson.steps(), replaced.steps());
    }

    #[test]
    fn a_single_message_is_replaced_and_the_others_stay() {
        use crate::i18n::{Locale, Texts};
        let dir = installed();
        let mut texts = Texts::load(Locale::reference());
        texts.use_packs(packs(dir.path()).all);
        assert_eq!(texts.pack_text("email-sort-why-title", &[]), "Pourquoi ranger");
        assert!(texts.pack_words("email-mailbox-title").is_some());
    }

    #[test]
    fn a_pack_that_no_longer_reads_is_left_out_and_told() {
        type Break = fn(&Path);
        let breaks: [(&str, Break); 5] = [
            ("missing file", |root| fs::remove_file(root.join("pack.toml")).unwrap()),
            ("not TOML", |root| fs::write(root.join("pack.toml"), b"id =").unwrap()),
            ("en/email.ftl: missing file", |root| {
                fs::remove_file(root.join("en/email.ftl")).unwrap();
            }),
            ("sound", |root| fs::rename(root, root.with_file_name("other")).unwrap()),
            ("", |root| {
                fs::remove_dir_all(root).unwrap();
                fs::write(root, "a file").unwrap();
            }),
        ];
        for (reason, broken) in breaks {
            let dir = installed();
            broken(&dir.path().join("packs/sound"));
            let packs = packs(dir.path());
            assert_eq!(packs.left_out.len(), 1, "{reason}");
            assert!(packs.left_out[0].reason.contains(reason), "{:?}", packs.left_out);
            assert!(packs.installed.is_empty());
            assert_eq!(packs.all.lessons.len(), core().lessons.len());
        }
    }
}
