//! Small numbers kept back, and what would give them away.
//!
//! A figure with fewer people behind it than the threshold is kept back (primary); zero is not. Then, until nothing
//! changes: in every sum with a figure kept back, enough others are kept back, smallest first, that neither the sum nor
//! the fact that nobody is fewer than one tells it (complementary); and what elimination over all sums of the group
//! still determines, or narrowing all sums still corners, or the audit still gives away (see `audit`), is widened.
//! Whoever reads is taken to know which figures are under the threshold and which are not, since people's tables mark
//! them apart. Where figures that sum to one another are all kept back, that alone could tell them (three parts under
//! three make at least three), so their marks then say nothing. A heuristic: it may keep back too much, never too little.

mod solve;
mod sums;

use std::collections::{BTreeMap, BTreeSet};

use super::audit::{self, Attacked};
use super::sheet::{Figure, Sheet};
use super::sum::{FAR, Span, Sum, narrow};
use super::tables::Marks;
use super::{Threshold, Withheld};
use solve::{Equation, Sign};

/// Why each figure of a group's sheet is kept back, if it is.
pub(super) fn marks(sheet: &Sheet, threshold: Threshold) -> Marks {
    let least = threshold.people();
    let small = |behind: u64| (1..least).contains(&behind).then_some(Withheld::Primary);
    let mut marks: Marks = sheet.figures.iter().map(|figure| small(figure.behind)).collect();
    if marks.iter().all(Option::is_none) {
        return marks;
    }
    // Few of those who called were answered: how many called would tell too much of them.
    let told = sheet.figures.iter().zip(&marks).filter(|(_, mark)| mark.is_some());
    let ties: BTreeSet<usize> = told.map(|(figure, _)| figure.tie).collect();
    for (figure, mark) in sheet.figures.iter().zip(&mut marks) {
        if figure.hidden || (ties.contains(&figure.tie) && figure.value > 0) {
            mark.get_or_insert(Withheld::Complementary);
        }
    }
    let sums = sums::of(sheet);
    let kin = kin(sheet, &sums);
    let mut keeping = Keeping {
        sheet,
        least,
        marks,
        kin,
    };
    loop {
        let mut changed = false;
        for sum in &sums {
            changed |= keeping.close(sum);
        }
        if !changed {
            changed = keeping.widen(&sums);
        }
        if !changed {
            keeping.mute();
            return keeping.marks;
        }
    }
}

/// The figures kept back so far.
struct Keeping<'a> {
    sheet: &'a Sheet<'a>,
    least: u64,
    marks: Marks,
    /// The figures above zero of all sums, and the first of those that sums link each to.
    kin: BTreeMap<usize, usize>,
}

impl Keeping<'_> {
    /// Keeps a figure back, with all those of its tie.
    fn keep(&mut self, figure: usize) {
        let tie = self.sheet.figures[figure].tie;
        let tied = self
            .sheet
            .figures
            .iter()
            .enumerate()
            .filter(|(_, other)| other.tie == tie);
        for (at, other) in tied {
            if other.value > 0 {
                self.marks[at].get_or_insert(Withheld::Complementary);
            }
        }
    }

    fn is_kept(&self, figure: usize) -> bool {
        self.marks[figure].is_some()
    }

    /// The published figure with the fewest people behind it, never one of nobody.
    fn smallest(&self, among: impl Iterator<Item = usize>) -> Option<usize> {
        let figures = &self.sheet.figures;
        among
            .filter(|&at| !self.is_kept(at) && figures[at].value > 0)
            .min_by_key(|&at| (figures[at].behind, figures[at].value, at))
    }

    /// Keeps back what one sum, taken alone, would give away; whether anything was added.
    fn close(&mut self, sum: &Sum) -> bool {
        let mut changed = false;
        while !self.is_closed(sum) {
            let Some(next) = self
                .smallest(sum.parts.iter().copied())
                .or_else(|| self.smallest(std::iter::once(sum.whole)))
            else {
                break;
            };
            self.keep(next);
            changed = true;
        }
        changed
    }

    /// Whether a sum gives nothing away.
    ///
    /// What stands on no line gives nothing away by itself, and hides what stands beside it. With its whole published, the parts kept back have a known sum and each is at least one: there must be two of
    /// them at least, with room between them. Their room is the threshold, or all there is when no other part is left.
    /// With its whole kept back, another unknown must stand beside it, and nothing bounds both.
    fn is_closed(&self, sum: &Sum) -> bool {
        let kept = || sum.parts.iter().copied().filter(|&part| self.is_kept(part));
        if sum
            .figures()
            .all(|at| !self.is_kept(at) || self.sheet.figures[at].hidden)
        {
            return true;
        }
        let count = u64::try_from(kept().count()).unwrap_or(u64::MAX);
        if self.is_kept(sum.whole) {
            return count >= 1;
        }
        let room: u64 = kept().map(|part| self.sheet.figures[part].value).sum();
        let all = self.smallest(sum.parts.iter().copied()).is_none();
        count == 0 || (count >= 2 && (room >= self.least || all) && room > count)
    }

    /// Keeps back one more figure beside each that all sums together still give away; whether anything was added.
    fn widen(&mut self, sums: &[Sum]) -> bool {
        let mut changed = false;
        for figure in self.solved(sums) {
            changed |= self.keep_beside(figure, sums);
        }
        if changed {
            return true;
        }
        for (figure, (least, most)) in self.narrowed(sums, Self::told) {
            if least >= most {
                changed |= self.keep_beside(figure, sums);
            }
        }
        if changed {
            return true;
        }
        // Room is counted from zero, as auditors count it: from one, each figure added would take back what it gives.
        for (figure, (_, most)) in self.narrowed(sums, |_, _| (0, FAR)) {
            if most < i128::from(self.least) {
                changed |= self.make_room(figure, sums);
            }
        }
        changed || self.widen_by_audit(sums)
    }

    /// Keeps back one more figure beside each that the audit finds, which reckons with all sums at once.
    fn widen_by_audit(&mut self, sums: &[Sum]) -> bool {
        let attacked = |(at, figure): (usize, &Figure)| {
            let value = i128::from(figure.value);
            let is_kept = self.is_kept(at);
            Attacked {
                told: match (is_kept, figure.hidden) {
                    (true, true) => (0, FAR),
                    (true, false) => (1, FAR),
                    _ => (value, value),
                },
                is_wanted: is_kept && !figure.hidden,
                // Where one person may add nothing, a small figure may be of many people.
                room: (figure.each.least > 0).then_some(self.least),
                truth: Some(figure.value),
            }
        };
        let figures: Vec<Attacked> = self.sheet.figures.iter().enumerate().map(attacked).collect();
        let linked: BTreeSet<usize> = sums.iter().flat_map(Sum::figures).collect();
        // A group too large for the audit is one that the audit of its file will refuse.
        let found = audit::attack_sums(&figures, sums).unwrap_or_default();
        let mut changed = false;
        for (figure, (least, most)) in found.given {
            if !linked.contains(&figure) {
                continue;
            }
            changed |= least < most && self.make_room(figure, sums) || self.keep_beside(figure, sums);
        }
        changed
    }

    /// The least and the most that each figure kept back of these sums can be, from what is told of each.
    fn narrowed(&self, sums: &[Sum], told: impl Fn(&Self, usize) -> Span) -> BTreeMap<usize, Span> {
        let figures = self.sheet.figures.iter().enumerate();
        let known = |(at, figure): (usize, &Figure)| {
            if self.is_kept(at) {
                told(self, at)
            } else {
                (i128::from(figure.value), i128::from(figure.value))
            }
        };
        let mut bounds: Vec<Span> = figures.map(known).collect();
        narrow(sums, &mut bounds);
        let linked = sums.iter().flat_map(Sum::figures);
        linked
            .filter(|&at| self.is_kept(at) && !self.sheet.figures[at].hidden)
            .map(|at| (at, bounds[at]))
            .collect()
    }

    /// What the mark of a figure kept back tells of it: how many people are behind it, so how far it can go.
    fn told(&self, figure: usize) -> Span {
        if self.sheet.figures[figure].hidden {
            return (0, FAR);
        }
        let each = self.sheet.figures[figure].each;
        let threshold = i128::from(self.least);
        let (fewest, most) = if self.marks[figure] == Some(Withheld::Primary) {
            (1, threshold - 1)
        } else {
            (threshold, FAR)
        };
        let far = most.saturating_mul(i128::from(each.most)).min(FAR);
        ((fewest * i128::from(each.least)).max(1), far)
    }

    /// Makes the marks alike where figures that sum to one another are all kept back.
    fn mute(&mut self) {
        let kin = &self.kin;
        let open: BTreeSet<usize> = kin
            .iter()
            .filter(|(at, _)| !self.is_kept(**at))
            .map(|(_, &kin)| kin)
            .collect();
        let closed = |at: usize| kin.get(&at).is_some_and(|kin| !open.contains(kin));
        // Minutes that sum to nothing shown still tell how many people are behind them.
        let lines = self.sheet.blocks.iter().flat_map(|block| &block.lines);
        let beside = lines.filter(|line| closed(line.n)).map(|line| line.value);
        let alike = kin.keys().copied().filter(|&at| closed(at)).chain(beside);
        let ties: BTreeSet<usize> = alike.map(|at| self.sheet.figures[at].tie).collect();
        for (figure, mark) in self.sheet.figures.iter().zip(&mut self.marks) {
            if mark.is_some() && ties.contains(&figure.tie) {
                *mark = Some(Withheld::Complementary);
            }
        }
    }

    /// The figures kept back that have one solution.
    fn solved(&self, sums: &[Sum]) -> Vec<usize> {
        let mut unknowns = BTreeMap::new();
        for at in sums.iter().flat_map(Sum::figures) {
            let next = unknowns.len();
            if self.is_kept(at) {
                unknowns.entry(at).or_insert(next);
            }
        }
        let equation = |sum: &Sum| -> Equation {
            let parts = sum.parts.iter().map(|part| (part, Sign::Plus));
            let terms = parts.chain([(&sum.whole, Sign::Minus)]);
            terms
                .filter_map(|(at, sign)| Some((*unknowns.get(at)?, sign)))
                .collect()
        };
        let equations: Vec<Equation> = sums.iter().map(equation).filter(|terms| !terms.is_empty()).collect();
        let solved: BTreeSet<usize> = solve::determined(unknowns.len(), &equations).into_iter().collect();
        unknowns
            .into_iter()
            .filter(|(at, n)| solved.contains(n) && !self.sheet.figures[*at].hidden)
            .map(|(at, _)| at)
            .collect()
    }

    /// Keeps back the smallest figure in a sum with this one, or else in any that leads there: all kept back, nothing
    /// can be solved.
    fn keep_beside(&mut self, figure: usize, sums: &[Sum]) -> bool {
        let near = sums
            .iter()
            .filter(|sum| sum.figures().any(|at| at == figure))
            .flat_map(Sum::figures);
        let next = self.smallest(near).or_else(|| {
            let same = self.kin.iter().filter(|(_, of)| Some(*of) == self.kin.get(&figure));
            self.smallest(same.map(|(&at, _)| at))
        });
        next.inspect(|&next| self.keep(next)).is_some()
    }

    /// Keeps back a brother of a figure that has less room than the threshold, or else their whole.
    ///
    /// A whole that is itself published under the threshold (few sessions of many people) leaves no more room to its
    /// parts, and takes none away.
    fn make_room(&mut self, figure: usize, sums: &[Sum]) -> bool {
        let own = || sums.iter().filter(|sum| sum.parts.contains(&figure));
        let brother = self.smallest(own().flat_map(|sum| sum.parts.iter().copied()));
        let whole = || {
            let large = own().map(|sum| sum.whole);
            self.smallest(large.filter(|&at| self.sheet.figures[at].value >= self.least))
        };
        let next = brother.or_else(whole);
        next.inspect(|&next| self.keep(next)).is_some()
    }
}

/// The figures above zero of all sums, and the first of those that sums link each to.
fn kin(sheet: &Sheet, sums: &[Sum]) -> BTreeMap<usize, usize> {
    let linked = |sum: &Sum| -> Vec<usize> { sum.figures().filter(|&at| sheet.figures[at].value > 0).collect() };
    let linked: Vec<Vec<usize>> = sums.iter().map(linked).collect();
    let mut kin: BTreeMap<usize, usize> = linked.iter().flatten().map(|&at| (at, at)).collect();
    let mut moved = true;
    while moved {
        moved = false;
        for figures in &linked {
            let Some(first) = figures.iter().filter_map(|at| kin.get(at).copied()).min() else {
                continue;
            };
            for &at in figures {
                moved |= kin.insert(at, first) != Some(first);
            }
        }
    }
    kin
}
