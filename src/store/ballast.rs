//! The ballast: 4 MiB kept on the disk, freed when it is full, since a full disk refuses even to delete and to checkpoint.

use std::io::Write;
use std::path::Path;

use super::error::{At, Result};
use super::layout::{length, make_new, remove_if_there};

const BYTES: u64 = 4 * 1024 * 1024;

/// Writes the ballast unless it is whole already. The bytes are no zeros, which a file system may not keep.
pub(super) fn keep(path: &Path) -> Result<()> {
    if length(path)? == Some(BYTES) {
        return Ok(());
    }
    remove_if_there(path)?;
    let written = write(path);
    if written.is_err() {
        // Half a ballast on a full disk would only take the room that a record needs.
        remove_if_there(path)?;
    }
    written
}

fn write(path: &Path) -> Result<()> {
    let mut file = make_new(path)?;
    let mut state = 0x9E37_79B9_7F4A_7C15_u64;
    let mut block = Vec::with_capacity(64 * 1024);
    for _ in 0..BYTES / (64 * 1024) {
        block.clear();
        while block.len() < 64 * 1024 {
            // xorshift: bytes that do not compress.
            state ^= state << 13;
            state ^= state >> 7;
            state ^= state << 17;
            block.extend_from_slice(&state.to_le_bytes());
        }
        file.write_all(&block).at(path)?;
    }
    file.sync_all().at(path)
}

/// Frees the ballast; tells whether there was any.
pub(super) fn free(path: &Path) -> Result<bool> {
    let there = length(path)?.is_some();
    remove_if_there(path)?;
    Ok(there)
}
