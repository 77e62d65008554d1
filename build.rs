//! Puts the interface files and the core pack into the binary, the large ones deflated, and rebuilds the crate when one
//! changes: without it, editing a `.ftl` file leaves the old words in the binary.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "a build that cannot go on must say where"
)]

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs};

use miniz_oxide::deflate::compress_to_vec;

/// Files read before the first frame stay as they are: unpacking them would cost a start more than they weigh.
const READ_AT_START: [&str; 4] = ["frame.ftl", "kiosk.ftl", "words.ftl", "pack.toml"];
/// Files smaller than this gain nothing worth unpacking.
const SMALL: usize = 2048;
/// The hardest that the compressor works.
const LEVEL: u8 = 9;

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rerun-if-changed=locales");
    println!("cargo::rerun-if-changed=assets");
    let out = PathBuf::from(env::var("OUT_DIR").unwrap());
    let root = PathBuf::from(env::var("CARGO_MANIFEST_DIR").unwrap());
    let at_start = |path: &Path| {
        path.file_name()
            .is_some_and(|own| READ_AT_START.iter().any(|name| own == *name))
    };
    ship(&root.join("locales"), &out, "locales", at_start);
    ship(&root.join("assets/packs/core"), &out, "core_pack", at_start);
    let bodies = fs::read(root.join("assets/geo/intercommunal.txt")).unwrap();
    fs::write(out.join("intercommunal"), compress_to_vec(&bodies, LEVEL)).unwrap();
}

/// Writes the table of a folder's files by name, and beside it those that are deflated.
fn ship(folder: &Path, out: &Path, table: &str, whole: impl Fn(&Path) -> bool) {
    let mut files = Vec::new();
    find(folder, &mut files);
    files.sort();
    let mut code = String::from("&[\n");
    for (at, path) in files.iter().enumerate() {
        let name = path.strip_prefix(folder).unwrap().to_str().unwrap().replace('\\', "/");
        let bytes = fs::read(path).unwrap();
        if whole(path) || bytes.len() < SMALL {
            let path = path.to_str().unwrap();
            writeln!(code, "({name:?}, Packed::Whole(include_bytes!({path:?}))),").unwrap();
        } else {
            let deflated = out.join(format!("{table}-{at}"));
            fs::write(&deflated, compress_to_vec(&bytes, LEVEL)).unwrap();
            let length = bytes.len();
            let deflated = deflated.to_str().unwrap();
            let packed = format!("Packed::Deflated({length}, include_bytes!({deflated:?}))");
            writeln!(code, "({name:?}, {packed}),").unwrap();
        }
    }
    code.push(']');
    fs::write(out.join(format!("{table}.rs")), code).unwrap();
}

fn find(folder: &Path, files: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            find(&path, files);
        } else {
            files.push(path);
        }
    }
}
