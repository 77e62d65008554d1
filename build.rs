//! Rebuilds the crate when a translation changes: without it, editing a `.ftl` file leaves the old words in the binary.

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rerun-if-changed=locales");
    println!("cargo::rerun-if-changed=assets");
}
