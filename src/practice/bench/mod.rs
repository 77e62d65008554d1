//! The prototype bench: ideas to keep or set aside, a prototype to make, to test, and to document.
//!
//! Each goal is a small game in a file of its own.

mod make;
#[cfg(test)]
mod tests;
mod trials;

use super::composing::{Composed, ComposedSetup, Composing, Terms};
use super::goals::goals;
use super::verdicts::{self, Judged, Verdicts, VerdictsSetup};

goals! {
    /// A bench: everything said of it belongs to what is to be reached there.
    setup BenchSetup;
    /// What is to be reached at a bench.
    goal BenchGoal;
    /// A bench as it stands.
    game Bench;
    Idea: VerdictsSetup<Ideas> => Verdicts,
    Make: make::MakeSetup => make::Make,
    Test: trials::TestSetup => trials::Trials,
    Document: ComposedSetup<ProjectSheet> => Composing,
}

/// Ideas that answer a need, and others that do not.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ideas;

impl Judged for Ideas {
    const TERMS: verdicts::Terms = verdicts::Terms {
        thing: "idea",
        name: "practice-bench-idea",
        detail: "practice-bench-cost",
        trust: "practice-bench-keep",
        doubt: "practice-bench-set-aside",
        waiting: "practice-bench-to-read",
        trusted: "practice-bench-kept",
        doubted: "practice-bench-aside",
        which: "practice-bench-which-reason",
        other_sign: "practice-bench-wrong-reason",
    };
}

/// The sheet of a project, which lets others make the same thing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ProjectSheet;

impl Composed for ProjectSheet {
    const TERMS: Terms = Terms {
        thing: "sheet",
        waiting: "practice-bench-to-choose",
        show: "practice-bench-preview",
        missing: "practice-bench-wrong-missing",
        field: "practice-bench-title",
        few_words: "practice-bench-wrong-few-words",
        finish: "practice-bench-publish",
        example: "practice-bench-example",
    };
}
