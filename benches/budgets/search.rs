//! What is typed, found among 300 texts of the core pack in three languages, between two keys.

use std::hint::black_box;
use std::time::Instant;

use palier::content::core;
use palier::i18n::{PackWords, Search};

use super::Ground;
use super::report::{Budget, milliseconds, part};

const ENTRIES: usize = 300;
const RUNS: usize = 500;
/// Eight words, the most looked for, each with an error: nothing takes longer.
const TYPED: &str = "alocation logemen familialle remboursemment apartemment inscriptoin electrisité demenagemant";

pub fn measure(ground: &mut Ground) {
    let files = ["fr", "en", "ar"].into_iter().flat_map(|tag| {
        let names = ["procedures", "needs", "email"];
        names.into_iter().flat_map(move |name| core().words(tag, name))
    });
    let files: Vec<_> = files.collect();
    let lines = files.iter().flat_map(|file| file.lines());
    let lines: Vec<&str> = lines.filter(|line| line.len() > 40).collect();
    assert!(lines.len() >= ENTRIES, "only {} texts", lines.len());
    let step = lines.len() / ENTRIES;
    let search = Search::new(lines.into_iter().step_by(step).take(ENTRIES).enumerate());
    let mut times = Vec::new();
    for _ in 0..RUNS {
        let begun = Instant::now();
        black_box(search.find(black_box(TYPED), 8));
        times.push(milliseconds(begun.elapsed()));
    }
    let figure = part(&times, 50);
    ground
        .report
        .figure("search-of-300-texts", figure, "ms", Budget::AtMost(1.0));
}
