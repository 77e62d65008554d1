//! The sources, read as text: who names whom, how long files are, where colours and sentences stand.
//!
//! `src/lib.rs` draws the arrows; here they are held. Code that only tests see is left aside, but for its length.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on must say where")]

use std::fs;
use std::path::{Path, PathBuf};

/// One source file, its path from the root of the project, without what only tests see.
struct Source {
    path: String,
    code: String,
}

impl Source {
    /// The module of the crate it belongs to: `app`, `main`, `wording`.
    fn module(&self) -> &str {
        let inside = self.path.strip_prefix("src/").unwrap();
        inside.split(['/', '.']).next().unwrap()
    }
}

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn files(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            files(&path, found);
        } else if path.extension().is_some_and(|kind| kind == "rs") {
            found.push(path);
        }
    }
}

fn rust_files(folders: &[&str]) -> Vec<(String, String)> {
    let mut found = Vec::new();
    for folder in folders {
        files(&root().join(folder), &mut found);
    }
    found.sort();
    let named = |path: PathBuf| {
        let name = path.strip_prefix(root()).unwrap().to_string_lossy().replace('\\', "/");
        (name, fs::read_to_string(path).unwrap())
    };
    found.into_iter().map(named).collect()
}

/// The sources that make the program: files of tests left out, modules of tests cut off, comments blanked.
fn sources() -> Vec<Source> {
    let all = rust_files(&["src"]);
    let only_tests: Vec<String> = all
        .iter()
        .flat_map(|(path, text)| modules_of_tests(path, text))
        .collect();
    let mut sources = Vec::new();
    for (path, text) in all {
        if only_tests.iter().any(|folder| path.starts_with(folder.as_str())) {
            continue;
        }
        // A module of tests written in the file itself stands at its end.
        let end = text.find("#[cfg(test)]\nmod tests {").unwrap_or(text.len());
        let code = text[..end].lines().map(without_comment).collect::<Vec<_>>().join("\n");
        sources.push(Source { path, code });
    }
    assert!(sources.len() > 150, "only {} sources", sources.len());
    sources
}

/// The paths that begin the files of a module declared for tests only.
fn modules_of_tests(path: &str, text: &str) -> Vec<String> {
    let folder = match path.strip_suffix("/mod.rs") {
        Some(folder) => folder.to_owned(),
        None => path.trim_end_matches(".rs").to_owned(),
    };
    let folder = if folder == "src/lib" { "src".to_owned() } else { folder };
    let lines: Vec<&str> = text.lines().collect();
    let declared = lines.windows(2).filter(|pair| pair[0].trim() == "#[cfg(test)]");
    declared
        .filter_map(|pair| {
            pair[1]
                .trim()
                .strip_prefix("mod ")?
                .strip_suffix(';')
                .map(|name| format!("{folder}/{name}"))
        })
        .flat_map(|module| [format!("{module}.rs"), format!("{module}/")])
        .collect()
}

/// A line without its comment; `//` inside a text stays.
fn without_comment(line: &str) -> &str {
    let mut inside = false;
    let bytes = line.as_bytes();
    for at in 0..bytes.len() {
        match bytes[at] {
            b'"' if at == 0 || bytes[at - 1] != b'\\' && bytes[at - 1] != b'\'' => inside = !inside,
            b'/' if !inside && bytes.get(at + 1) == Some(&b'/') => return &line[..at],
            _ => {}
        }
    }
    line
}

/// The modules of the crate and the crates that a module may name.
struct Arrows {
    module: &'static str,
    modules: &'static [&'static str],
    crates: &'static [&'static str],
}

const MODULES: [&str; 15] = [
    "app",
    "cli",
    "content",
    "domain",
    "export",
    "i18n",
    "import",
    "indicators",
    "linear",
    "practice",
    "runtime",
    "store",
    "tui",
    "wording",
    "exchange",
];

/// What draws, keeps, tells the time or rolls dice: named only where it is listed.
const GUARDED: [&str; 11] = [
    "ratatui",
    "crossterm",
    "rusqlite",
    "std::fs",
    "std::net",
    "std::process",
    "std::env",
    "Local",
    "Utc",
    "getrandom",
    "rand",
];

const EVERYTHING: &[&str] = &MODULES;

const ARROWS: [Arrows; 15] = [
    Arrows {
        module: "domain",
        modules: &[],
        crates: &[],
    },
    Arrows {
        module: "practice",
        modules: &["domain"],
        crates: &[],
    },
    Arrows {
        module: "content",
        modules: &["domain", "practice", "i18n"],
        crates: &[],
    },
    Arrows {
        module: "i18n",
        modules: &["domain"],
        crates: &[],
    },
    Arrows {
        module: "wording",
        // The words of the imitations, by the name the pages give them.
        modules: &["practice", "i18n"],
        crates: &[],
    },
    Arrows {
        module: "app",
        modules: &["domain", "practice", "content"],
        crates: &[],
    },
    Arrows {
        module: "tui",
        modules: &["app", "practice", "wording", "i18n", "domain"],
        crates: &["ratatui", "crossterm"],
    },
    Arrows {
        module: "linear",
        modules: &["app", "practice", "wording", "i18n", "domain"],
        crates: &[],
    },
    Arrows {
        module: "store",
        modules: &["domain"],
        crates: &["rusqlite", "std::fs", "Utc", "getrandom"],
    },
    Arrows {
        module: "indicators",
        modules: &["domain"],
        crates: &[],
    },
    Arrows {
        module: "import",
        modules: &["domain"],
        crates: &[],
    },
    Arrows {
        module: "export",
        modules: &["indicators", "domain", "i18n"],
        crates: &[],
    },
    Arrows {
        module: "runtime",
        modules: EVERYTHING,
        crates: &GUARDED,
    },
    Arrows {
        module: "cli",
        modules: EVERYTHING,
        crates: &GUARDED,
    },
    Arrows {
        module: "main",
        modules: EVERYTHING,
        crates: &["std::process", "std::env"],
    },
];

/// Whether a code names a path as a whole word.
fn names(code: &str, path: &str) -> bool {
    let part = |c: Option<char>| c.is_some_and(|c| c.is_alphanumeric() || c == '_');
    code.match_indices(path).any(|(at, _)| {
        let before = code[..at].chars().next_back();
        let after = code[at + path.len()..].chars().next();
        !part(before) && !part(after)
    })
}

#[test]
fn every_module_names_only_what_its_arrows_allow() {
    let mut told = Vec::new();
    for source in sources().iter().filter(|source| source.path != "src/lib.rs") {
        let Some(arrows) = ARROWS.iter().find(|arrows| arrows.module == source.module()) else {
            told.push(format!("{}: has no arrows", source.path));
            continue;
        };
        // `use crate::{a, b}` is written one a line here, so that a path is enough.
        assert!(
            !source.code.contains("use crate::{"),
            "{}: one module a line",
            source.path
        );
        for module in MODULES {
            let named = names(&source.code, &format!("crate::{module}"));
            if named && module != source.module() && !arrows.modules.contains(&module) {
                told.push(format!("{}: names {module}", source.path));
            }
        }
        for guarded in GUARDED {
            let named = match guarded {
                // A crate is named by a path; a clock, by its type.
                "Local" | "Utc" => names(&source.code, guarded) && source.code.contains("chrono"),
                krate if krate.contains("::") => names(&source.code, krate),
                krate => names(&source.code, &format!("{krate}::")) || source.code.contains(&format!("use {krate}::")),
            };
            if named && !arrows.crates.contains(&guarded) {
                told.push(format!("{}: names {guarded}", source.path));
            }
        }
    }
    assert!(told.is_empty(), "{}", told.join("\n"));
}

#[test]
fn the_domain_knows_no_crate_but_dates_and_codes() {
    let allowed = [
        "crate",
        "super",
        "self",
        "std",
        "chrono",
        "serde",
        "serde_json",
        "thiserror",
        // The list of intercommunal bodies lies deflated in the binary.
        "miniz_oxide",
    ];
    for source in sources().iter().filter(|source| source.module() == "domain") {
        for line in source.code.lines() {
            let used = line
                .trim()
                .trim_start_matches("pub ")
                .trim_start_matches("pub(crate) ")
                .strip_prefix("use ");
            let Some(first) = used.map(|path| path.split([':', ';']).next().unwrap()) else {
                continue;
            };
            let own = first.chars().next().is_some_and(char::is_uppercase) || is_own_module(first);
            assert!(own || allowed.contains(&first), "{}: {line}", source.path);
        }
    }
}

/// Whether a path begins with a file of the domain, as a `mod.rs` names its own.
fn is_own_module(name: &str) -> bool {
    let domain = root().join("src/domain");
    domain.join(format!("{name}.rs")).is_file()
        || domain.join(name).is_dir()
        || domain.join("wire").join(format!("{name}.rs")).is_file()
}

#[test]
fn colours_are_named_in_the_palette_alone() {
    for source in sources() {
        let may = source.path == "src/tui/palette.rs";
        assert!(may || !names(&source.code, "Color"), "{}", source.path);
    }
}

#[test]
fn no_file_is_longer_than_five_hundred_lines() {
    for (path, text) in rust_files(&["src", "tests"]) {
        let lines = text.lines().count();
        assert!(lines <= 500, "{path}: {lines} lines");
    }
}

#[test]
fn every_file_says_what_lives_there() {
    for (path, text) in rust_files(&["src", "tests"]) {
        assert!(text.starts_with("//! "), "{path}");
    }
}

/// The texts between quotes of a code, with the line each stands on; escapes are left as written.
fn texts(code: &str) -> Vec<(usize, String)> {
    let mut found = Vec::new();
    let (mut line, mut chars) = (1, code.chars().peekable());
    while let Some(c) = chars.next() {
        match c {
            '\n' => line += 1,
            // A character between quotes, or a lifetime.
            '\'' => {
                let mut ahead = chars.clone();
                let (first, second) = (ahead.next(), ahead.next());
                if first == Some('\\') {
                    chars.nth(1);
                    while chars.next_if(|c| *c != '\'').is_some() {}
                    chars.next();
                } else if second == Some('\'') {
                    chars.nth(1);
                }
            }
            '"' => {
                let (mut text, start) = (String::new(), line);
                while let Some(c) = chars.next() {
                    match c {
                        '"' => break,
                        '\\' => text.extend(['\\', chars.next().unwrap_or(' ')]),
                        '\n' => {
                            line += 1;
                            text.push(' ');
                        }
                        c => text.push(c),
                    }
                }
                found.push((start, text));
            }
            _ => {}
        }
    }
    found
}

/// Whether a text reads as a sentence for people: three words or more, the first with a capital.
fn is_sentence(text: &str) -> bool {
    let words = text
        .split(' ')
        .filter(|word| word.chars().filter(|c| c.is_lowercase()).count() >= 2);
    let capital = text.trim_start().chars().next().is_some_and(char::is_uppercase);
    capital && words.count() >= 3 && !is_sql(text)
}

fn is_sql(text: &str) -> bool {
    [
        "SELECT ", "INSERT ", "UPDATE ", "DELETE ", "PRAGMA ", "CREATE ", "WITH ", "BEGIN ", "VACUUM ",
    ]
    .iter()
    .any(|word| text.trim_start().starts_with(word))
}

/// The files whose texts with accents are data: keys of a keyboard, names of languages in their own script.
const WITH_ACCENTS: [&str; 4] = [
    "src/app/keys.rs",
    "src/content/check/glossary.rs",
    "src/i18n/locale.rs",
    "src/cli/",
];

#[test]
fn no_sentence_for_people_stands_in_the_code() {
    let mut told = Vec::new();
    for source in sources() {
        // The words of commands are English, and clap reads them from the comments; faults are thiserror's.
        let english = source.path.starts_with("src/cli/") || source.path == "src/main.rs";
        let lines: Vec<&str> = source.code.lines().collect();
        for (line, text) in texts(&source.code) {
            let here = lines.get(line - 1).copied().unwrap_or_default();
            let for_logs = [
                "#[error(", "reason =", "assert", "panic!", "expect(", "#[doc", "version",
            ]
            .iter()
            .any(|word| here.contains(word));
            if is_sentence(&text) && !english && !for_logs {
                told.push(format!("{}:{line}: {text:?}", source.path));
            }
        }
    }
    assert!(told.is_empty(), "{}", told.join("\n"));
}

#[test]
fn no_french_stands_in_the_code() {
    let mut told = Vec::new();
    for source in sources() {
        if WITH_ACCENTS.iter().any(|path| source.path.starts_with(path)) {
            continue;
        }
        for (line, text) in texts(&source.code) {
            if text.chars().any(|c| "àâçéèêëîïôûùœÀÇÉÈÊŒ".contains(c)) {
                told.push(format!("{}:{line}: {text:?}", source.path));
            }
        }
    }
    assert!(told.is_empty(), "{}", told.join("\n"));
}
