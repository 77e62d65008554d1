//! The interface files on disk: every language complete, without a fault.

use std::path::Path;
use std::{fs, io};

use palier::i18n::Locale;
use palier::i18n::parity::{Attributes, Fault, FaultKind, Source, faults};

/// Tag, file name and text of every interface file.
fn interface_files() -> io::Result<Vec<(String, String, String)>> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("locales");
    let mut files = Vec::new();
    for language in fs::read_dir(root)? {
        let language = language?;
        for file in fs::read_dir(language.path())? {
            let file = file?;
            files.push((
                language.file_name().to_string_lossy().into_owned(),
                file.file_name().to_string_lossy().into_owned(),
                fs::read_to_string(file.path())?,
            ));
        }
    }
    Ok(files)
}

#[test]
fn every_offered_language_says_what_french_says() {
    let files = interface_files().unwrap();
    let sources: Vec<Source<'_>> = files
        .iter()
        .map(|(tag, file, text)| Source { tag, file, text })
        .collect();
    let offered = |tag: &str| Locale::offered().iter().any(|locale| locale.tag == tag);
    let told: Vec<String> = faults("fr", &sources, Attributes::Forbidden)
        .iter()
        // A translation under way may be silent, since nobody can choose it yet; what it says must be right.
        .filter(|fault| fault.kind != FaultKind::Missing || offered(&fault.tag))
        .map(Fault::to_string)
        .collect();
    assert!(told.is_empty(), "{} faults:\n{}", told.len(), told.join("\n"));
}

#[test]
fn every_folder_is_a_language_of_the_table() {
    for (tag, file, _) in interface_files().unwrap() {
        assert_eq!(
            Locale::find(&tag).map(|locale| locale.tag),
            Some(tag.as_str()),
            "{tag}/{file}"
        );
        assert!(
            Path::new(&file).extension().is_some_and(|kind| kind == "ftl"),
            "{tag}/{file}"
        );
    }
}

#[test]
fn no_interface_text_hides_a_control_or_a_directional_mark() {
    for (tag, file, text) in interface_files().unwrap() {
        for (number, line) in text.lines().enumerate() {
            assert!(
                palier::i18n::clean::is_clean(line),
                "{tag}/{file}:{}: {line:?}",
                number + 1
            );
        }
    }
}

#[test]
fn no_interface_text_has_characters_of_uncertain_width() {
    for (tag, file, text) in interface_files().unwrap() {
        for (number, line) in text.lines().enumerate() {
            assert!(
                !palier::i18n::measure::width_is_uncertain(line),
                "{tag}/{file}:{}: {line:?}",
                number + 1
            );
        }
    }
}
