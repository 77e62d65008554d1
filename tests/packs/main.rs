//! What the checker of packs says: nothing of a sound pack, and each fault of each broken one.
//!
//! A broken pack is the sound one of `tests/packs/sound` with something changed; the faults expected are all of them. It
//! has one module a subject.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on says where")]

mod core_pack;
mod files;
mod index;
mod leading;
mod lessons;
mod plain_words;
mod words;

use palier::content::check;

use files::{lines, sound};

#[test]
fn a_sound_pack_has_no_fault() {
    sound().has(&[]);
    assert_eq!(
        check(&sound(), &lines).summary(),
        "usages=1 lessons=1 imitations=2 faults=0"
    );
}
