//! What a pack says of a search page.

use std::collections::BTreeSet;

use serde::Deserialize;

use super::Search;
use crate::practice::needs::{Limit, Names, Needs};
use crate::practice::scene::Words;
use crate::practice::setup::{Faults, Plan, SetupFault};

/// Most results, so that the list fits a small screen under the step's text.
pub(super) const MOST_RESULTS: usize = 5;
/// Most words that a query must have.
pub(super) const MOST_WORDS: usize = 3;
/// Most sources that say the same.
const MOST_SOURCES: usize = 3;

/// A search page: ids of its results, whose words are messages of the pack.
///
/// The words of the query belong to the step, since they depend on the language.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SearchSetup {
    #[serde(default)]
    pub index: Index,
    /// How many words the query must have; with none, the search is already made.
    #[serde(default)]
    pub words: u8,
    /// Results, the first on top.
    pub results: Vec<String>,
    /// Results that somebody paid for, and that say so.
    #[serde(default)]
    pub adverts: BTreeSet<String>,
    pub goal: Goal,
}

/// What is searched, hence what is said of each result beside who made it and when.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Index {
    /// Pages and their site.
    #[default]
    Web,
    /// Works of a library and their format.
    Catalogue,
    /// Documents of a museum or an archive and their rights.
    Archive,
}

/// What is to be reached on a search page.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(tag = "kind", rename_all = "lowercase", deny_unknown_fields)]
pub enum Goal {
    /// The result that answers.
    Find { result: String },
    /// A verdict on every result.
    Judge { question: Question, yes: BTreeSet<String> },
    /// Sources that say the same without copying each other.
    Compare { same: BTreeSet<String> },
}

/// What is asked of every result, answered by one of two buttons.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Question {
    /// Reliable or not.
    Reliable,
    /// A fact or an opinion.
    Fact,
    /// Free to be used again, or only with leave.
    Reuse,
    /// About me or about somebody else.
    Mine,
    /// May stay, or is to be removed.
    Keep,
}

impl Plan for SearchSetup {
    type Game = Search;

    fn check(&self, faults: &mut Faults) {
        faults.list("result", &self.results);
        faults.count("results", self.results.len(), (2, MOST_RESULTS));
        faults.count("words", usize::from(self.words), (0, MOST_WORDS));
        faults.known("result", &self.adverts, &self.results);
        match &self.goal {
            Goal::Find { result } => {
                faults.known("result", std::iter::once(result), &self.results);
                self.check_honest(std::iter::once(result), faults);
            }
            Goal::Judge { yes, .. } => {
                faults.count("yes", yes.len(), (1, MOST_RESULTS));
                faults.known("result", yes, &self.results);
            }
            Goal::Compare { same } => {
                faults.count("same", same.len(), (2, MOST_SOURCES));
                faults.known("result", same, &self.results);
                self.check_honest(same, faults);
            }
        }
    }

    fn asks(&self, names: &Names) -> Vec<Words> {
        let words = usize::from(self.words).min(MOST_WORDS);
        (1..=words).map(|n| names.own(&format!("query-{n}"))).collect()
    }

    fn needs(&self, needs: &mut Needs) {
        if self.words == 0 {
            needs.own("query", &[Limit::Characters(40)]);
        }
        for n in 1..=self.words {
            needs.own(
                &format!("query-{n}"),
                &[Limit::AtLeastCharacters(2), Limit::Characters(15)],
            );
        }
        let verdicts = match self.goal {
            Goal::Judge { .. } => 2,
            Goal::Find { .. } | Goal::Compare { .. } => 1,
        };
        for result in &self.results {
            let id = |part: &str| format!("result-{result}-{part}");
            needs.quoted(&id("title"), &[Limit::Characters(28)]);
            needs.quoted(&id("source"), &[Limit::Characters(22)]);
            needs.quoted(&id("who"), &[Limit::Characters(36)]);
            needs.quoted(&id("when"), &[Limit::Characters(36)]);
            needs.quoted(&id("text"), &[Limit::Words(35)]);
            if self.explains(result) {
                needs.shared(&id("why"), &[Limit::Characters(110)]);
            }
            // Where, who, when and a border above the page; below it, a border, the verdicts and the way back.
            needs.sheet(&format!("result-{result}"), &[&id("text")], 6 + verdicts);
        }
        // What was searched; the way back to the query; how many sources are kept.
        let change = usize::from(self.words > 0);
        let kept = usize::from(matches!(self.goal, Goal::Compare { .. }));
        needs.rows = self.results.len() + 1 + change + kept;
    }

    fn start(&self, names: &Names, said: &[String]) -> Search {
        Search::start(self, names, said)
    }
}

impl SearchSetup {
    /// Whether the pack says why a result is what it is; of an advert to pass over, the interface does.
    fn explains(&self, result: &String) -> bool {
        match &self.goal {
            Goal::Find { result: asked } => result != asked && !self.adverts.contains(result),
            Goal::Judge { .. } => true,
            Goal::Compare { .. } => !self.adverts.contains(result),
        }
    }

    /// What is to be found is no advert: lessons teach to pass them over.
    fn check_honest<'r>(&self, asked: impl IntoIterator<Item = &'r String>, faults: &mut Faults) {
        if asked.into_iter().any(|result| self.adverts.contains(result)) {
            faults.add(SetupFault::Other("the goal asks for an advert"));
        }
    }
}
