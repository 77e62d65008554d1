//! The checker: everything wrong with a pack, at once.
//!
//! Structure is [`super::read`]'s; here is where entries lead, and the words of every language: that each is there, says
//! nothing it must not, keeps to its length, and fits a screen. The measuring of rows is an argument, since it belongs to the language layer.

mod expected;
mod fluent;
mod glossary;
mod links;
mod plain;

use std::collections::{BTreeMap, BTreeSet};

use super::fault::{PackFault, PackReason};
use super::pack::{Pack, StepKind};
use super::{Source, read};
use crate::practice::Need;
use expected::Expected;

/// How many rows a text takes when it is laid out in so many columns.
pub type Lines<'a> = &'a dyn Fn(&str, usize) -> usize;

/// What the checker found.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Report {
    /// Usages taught by at least one lesson.
    pub usages: usize,
    pub lessons: usize,
    /// Kinds of imitation used.
    pub imitations: usize,
    pub faults: Vec<PackFault>,
}

impl Report {
    /// Most faults kept: a pack that is not one need not be listed whole.
    pub const MOST_FAULTS: usize = 1_000;

    /// The last line of `palier pack check`.
    #[must_use]
    pub fn summary(&self) -> String {
        let faults = self.faults.len();
        format!(
            "usages={} lessons={} imitations={} faults={faults}",
            self.usages, self.lessons, self.imitations
        )
    }
}

/// Checks a pack whole: its structure, where it leads, then the words of every language it says it has.
#[must_use]
pub fn check(pack: &dyn Source, lines: Lines<'_>) -> Report {
    let mut faults = Vec::new();
    let structure = read::whole(pack, &mut faults);
    // A pack without languages could not be read as one.
    if !structure.languages.is_empty() {
        links::check(&structure, &mut faults);
        check_words(pack, &structure, lines, &mut faults);
    }
    faults.truncate(Report::MOST_FAULTS);
    let usages: BTreeSet<_> = structure.lessons.iter().map(|lesson| lesson.usage).collect();
    let steps = structure.lessons.iter().flat_map(super::pack::Lesson::steps);
    let kinds: BTreeSet<_> = steps
        .filter_map(|step| match &step.kind {
            StepKind::Practice(setup) => Some(setup.kind()),
            StepKind::Read | StepKind::Question { .. } => None,
        })
        .collect();
    Report {
        usages: usages.len(),
        lessons: structure.lessons.len(),
        imitations: kinds.len(),
        faults,
    }
}

/// The first character of a line of text that no word needs.
pub(super) fn control(text: &str) -> Option<u32> {
    let line_end = text.contains('\n').then_some(u32::from('\n'));
    line_end.or_else(|| plain::controls(text).next())
}

fn check_words(source: &dyn Source, pack: &Pack, lines: Lines<'_>, faults: &mut Vec<PackFault>) {
    let needed = expected::files(pack);
    let mut names: BTreeSet<String> = source.names().into_iter().take(10_000).collect();
    names.remove(read::INDEX);
    for file in expected::structure(pack) {
        names.remove(&file);
    }
    for tag in &pack.languages {
        for (stem, expected) in &needed {
            let name = format!("{tag}/{stem}.ftl");
            if !names.remove(&name) {
                faults.push(PackFault::new(name, "", PackReason::MissingFile));
            } else if let Some(fluent) = read::text(source, &name, faults) {
                let file = Words {
                    name: &name,
                    tag,
                    lines,
                };
                file.check(&fluent, expected, faults);
            }
        }
    }
    faults.extend(
        names
            .into_iter()
            .map(|name| PackFault::new(name, "", PackReason::UnneededFile)),
    );
}

/// One file of words.
struct Words<'w> {
    name: &'w str,
    tag: &'w str,
    lines: Lines<'w>,
}

impl Words<'_> {
    fn check(&self, fluent: &str, expected: &Expected, faults: &mut Vec<PackFault>) {
        let (said, mut unread) = fluent::read(self.name, fluent);
        faults.append(&mut unread);
        for (id, need) in &expected.messages {
            match said.get(id) {
                None => self.fault(id, PackReason::MissingMessage, faults),
                Some(text) => {
                    for reason in self.reasons(text, need) {
                        self.fault(id, reason, faults);
                    }
                }
            }
        }
        for id in said.keys().filter(|id| !expected.messages.contains_key(*id)) {
            self.fault(id, PackReason::UnneededMessage, faults);
        }
        for (id, prefix) in &expected.lessons {
            let whole = said.iter().filter(|(id, _)| {
                let part = id.strip_prefix(prefix.as_str());
                part.is_some_and(|part| !plain::is_label(part))
            });
            let texts = whole.map(|(_, text)| text.as_str());
            if let Some(tenths) = plain::long_sentences(self.tag, texts) {
                let most = plain::WORDS_A_SENTENCE;
                self.fault(id, PackReason::LongSentences { tenths, most }, faults);
            }
        }
        self.fits(expected, &said, faults);
    }

    fn reasons(&self, text: &str, need: &Need) -> Vec<PackReason> {
        let breaches = need.limits.iter();
        let mut reasons: Vec<_> = breaches
            .filter_map(|&limit| expected::breach(limit, text, self.lines))
            .collect();
        reasons.extend(plain::controls(text).map(PackReason::ControlCharacter));
        reasons.extend(plain::real_addresses(text).map(PackReason::RealAddress));
        // A false letter says what false letters say, and people search with words of their own.
        if !need.quoted {
            reasons
                .extend(glossary::banned(self.tag, text).map(|(found, instead)| PackReason::Banned { found, instead }));
        }
        reasons
    }

    /// Each step on each screen: its words, the things it shows and two choices to go on.
    fn fits(&self, expected: &Expected, said: &BTreeMap<String, String>, faults: &mut Vec<PackFault>) {
        for sheet in &expected.sheets {
            let tight = expected::SCREENS.iter().find_map(|&(columns, most)| {
                let texts = sheet.texts.iter().filter_map(|id| said.get(id));
                let rows = sheet.rows + texts.map(|text| (self.lines)(text, columns)).sum::<usize>();
                (rows > most).then_some(PackReason::DoesNotFit { rows, columns, most })
            });
            if let Some(reason) = tight {
                self.fault(&sheet.id, reason, faults);
            }
        }
    }

    fn fault(&self, id: &str, reason: PackReason, faults: &mut Vec<PackFault>) {
        if faults.len() < Report::MOST_FAULTS {
            faults.push(PackFault::new(self.name, id, reason));
        }
    }
}
