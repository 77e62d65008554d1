//! Where procedures, needs and paths lead, and the numbers of paths.

use crate::content::core;
use crate::content::fault::{PackFault, PackReason};
use crate::content::pack::{Need, Pack, Path, Procedure, Towards};
use crate::content::read::Entry;
use crate::domain::{Slug, Usage};

/// Tells every entry that leads nowhere, and every number that stands for two paths.
///
/// A pack of a site may lead to what the core pack has, since it is read upon it.
pub(super) fn check(pack: &Pack, faults: &mut Vec<PackFault>) {
    let core: Option<&Pack> = (pack.id != "core").then(|| &***core());
    let known = Known { pack, core };
    for (file, procedure) in pack.procedures.listed() {
        if let Some(lesson) = &procedure.lesson {
            let id = format!("{} {}", Procedure::LIST, procedure.id);
            faults.extend(known.lesson(lesson).map(|reason| PackFault::new(file, id, reason)));
        }
    }
    for (file, need) in pack.needs.listed() {
        let reason = match &need.towards {
            Towards::Lesson(lesson) => known.lesson(lesson),
            Towards::Usage(usage) => known.usage(*usage),
            Towards::Procedure(procedure) => known.procedure(procedure),
        };
        let id = format!("{} {}", Need::LIST, need.id);
        faults.extend(reason.map(|reason| PackFault::new(file, id, reason)));
    }
    let mut before: Vec<&Path> = Vec::new();
    for (file, path) in pack.paths.listed() {
        let lessons = path.lessons.iter();
        let mut reasons: Vec<PackReason> = lessons.filter_map(|followed| known.lesson(&followed.lesson)).collect();
        reasons.extend(known.number(path, &before));
        let id = format!("{} {}", Path::LIST, path.id);
        faults.extend(
            reasons
                .into_iter()
                .map(|reason| PackFault::new(file.as_str(), id.as_str(), reason)),
        );
        before.push(path);
    }
}

/// What entries may lead to.
struct Known<'p> {
    pack: &'p Pack,
    /// Unless it is the pack itself.
    core: Option<&'p Pack>,
}

impl<'p> Known<'p> {
    fn packs(&self) -> impl Iterator<Item = &'p Pack> {
        std::iter::once(self.pack).chain(self.core)
    }

    fn lesson(&self, id: &Slug) -> Option<PackReason> {
        let found = self.packs().any(|pack| pack.lesson(id.as_str()).is_some());
        (!found).then(|| PackReason::Nowhere("lesson", id.to_string()))
    }

    fn usage(&self, usage: Usage) -> Option<PackReason> {
        let found = self.packs().any(|pack| pack.lessons_of(usage).next().is_some());
        (!found).then(|| PackReason::Nowhere("usage", usage.code().to_owned()))
    }

    fn procedure(&self, id: &Slug) -> Option<PackReason> {
        let found = self.packs().any(|pack| pack.procedure(id.as_str()).is_some());
        (!found).then(|| PackReason::Nowhere("procedure", id.to_string()))
    }

    /// A resume code knows a path by its number alone, whichever pack it comes from.
    fn number(&self, path: &Path, before: &[&Path]) -> Option<PackReason> {
        // One that was refused is read as 0, and was told.
        if path.number == 0 {
            return None;
        }
        let core: &[Path] = self.core.map_or(&[], |core| &core.paths);
        let replaced = core.iter().find(|known| known.id == path.id);
        if let Some(replaced) = replaced.filter(|known| known.number != path.number) {
            return Some(PackReason::PathRenumbered(replaced.number));
        }
        let mut others = before.iter().copied().chain(core);
        let taken = others.any(|other| other.number == path.number && other.id != path.id);
        taken.then_some(PackReason::PathNumberTwice(path.number))
    }
}
