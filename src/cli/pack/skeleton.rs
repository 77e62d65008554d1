//! `palier pack new`: a first pack that passes the checker, made to be changed.

use std::fs;
use std::path::Path;

use crate::cli::console::Console;
use crate::cli::failure::Failure;
use crate::domain::Slug;

const INDEX: &str = include_str!("../../../assets/skeleton/pack.toml");
/// The words of the usage of its lesson, by language; the first stand in for a language that has none.
const WORDS: [(&str, &str); 3] = [
    ("fr", include_str!("../../../assets/skeleton/fr/email.ftl")),
    ("en", include_str!("../../../assets/skeleton/en/email.ftl")),
    ("ar", include_str!("../../../assets/skeleton/ar/email.ftl")),
];
const FALLBACK: &str = "fr";

/// Writes a pack into a directory that is new or empty.
pub(super) fn write(console: &Console, dir: &Path, id: Option<&str>, tags: &[String]) -> Result<(), Failure> {
    let taken = fs::read_dir(dir).is_ok_and(|mut entries| entries.next().is_some());
    if taken || (dir.exists() && !dir.is_dir()) {
        return Err(Failure::PackFolderTaken { path: dir.to_owned() });
    }
    let id = id.map_or_else(|| named_after(dir), str::to_owned);
    let mut languages: Vec<&str> = Vec::new();
    for tag in tags.iter().map(String::as_str) {
        if !languages.contains(&tag) {
            languages.push(tag);
        }
    }
    if languages.is_empty() {
        languages.push(FALLBACK);
    }
    put(&dir.join("pack.toml"), &index(&id, &languages))?;
    for tag in languages {
        put(&dir.join(tag).join("email.ftl"), &words(tag))?;
    }
    let path = dir.display().to_string();
    console.say("command-pack-new", &[("path", path.into())]);
    Ok(())
}

fn index(id: &str, languages: &[&str]) -> String {
    let quoted: Vec<String> = languages.iter().map(|tag| format!("\"{tag}\"")).collect();
    INDEX.replace("{id}", id).replace("{languages}", &quoted.join(", "))
}

fn words(tag: &str) -> String {
    match WORDS.iter().find(|(known, _)| *known == tag) {
        Some((_, words)) => (*words).to_owned(),
        None => format!("# {FALLBACK} → {tag}\n{}", WORDS[0].1),
    }
}

/// The directory's name when it can name a pack.
fn named_after(dir: &Path) -> String {
    let name = dir.file_name().map(|name| name.to_string_lossy().to_lowercase());
    name.filter(|name| is_id(name)).unwrap_or_else(|| "local".to_owned())
}

/// Whether a pack other than the core one may be called so.
pub(in crate::cli) fn is_id(id: &str) -> bool {
    Slug::parse(id).is_some() && !id.contains(['.', '_']) && id != "core"
}

fn put(path: &Path, text: &str) -> Result<(), Failure> {
    let failed = |source| Failure::Unwritable {
        path: path.to_owned(),
        source,
    };
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder).map_err(failed)?;
    }
    fs::write(path, text).map_err(failed)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content;
    use crate::i18n::Locale;
    use crate::runtime::packs::Folder;

    #[test]
    fn a_new_pack_has_no_fault_in_any_language() {
        let dir = tempfile::tempdir().unwrap();
        let root = dir.path().join("Our pack");
        let tags: Vec<String> = ["fr", "en", "ar", "es"].map(str::to_owned).to_vec();
        write(&Console::new(Locale::reference()), &root, None, &tags).unwrap();
        let report = content::check(&Folder::open(&root).unwrap(), &crate::cli::pack::rows);
        let faults: Vec<String> = report.faults.iter().map(ToString::to_string).collect();
        assert_eq!(faults, [""; 0]);
        assert_eq!(report.lessons, 1);
        let index = fs::read_to_string(root.join("pack.toml")).unwrap();
        assert!(index.contains("\nid = \"local\"\n"), "{index}");
        assert!(
            fs::read_to_string(root.join("es/email.ftl"))
                .unwrap()
                .starts_with("# fr → es\n")
        );
    }

    #[test]
    fn a_pack_is_never_written_over_something() {
        let dir = tempfile::tempdir().unwrap();
        let console = Console::new(Locale::reference());
        fs::write(dir.path().join("letter"), "mine").unwrap();
        for taken in [dir.path().to_owned(), dir.path().join("letter")] {
            let refused = write(&console, &taken, Some("town"), &[]).unwrap_err();
            assert!(matches!(refused, Failure::PackFolderTaken { .. }), "{refused}");
        }
        assert_eq!(fs::read_dir(dir.path()).unwrap().count(), 1);
        assert_eq!(fs::read_to_string(dir.path().join("letter")).unwrap(), "mine");
    }

    #[test]
    fn a_pack_is_named_after_its_directory_when_it_can_be() {
        assert_eq!(named_after(Path::new("somewhere/Vire-library")), "vire-library");
        for other in ["core", "a.b", "..", "/", "La médiathèque"] {
            assert_eq!(named_after(Path::new(other)), "local", "{other}");
        }
    }
}
