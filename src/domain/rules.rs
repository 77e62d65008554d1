//! The rules of the national record, in one place: the form, `session add` and the store all ask here.

use super::{
    Counters, Device, DossierKind, Fault, Kind, LessonUse, Participants, PlaceType, Reason, Session, SiteList, Slug,
    Theme, Visit,
};

/// The lists a site keeps, against which the codes of a record are checked.
pub trait Lists {
    /// Whether the site or a pack knows a procedure.
    fn has_procedure(&self, id: &Slug) -> bool;
    /// Whether the site's workshop catalogue has a title.
    fn has_title(&self, id: &Slug) -> bool;
    /// Whether the coordinator's list has a tag.
    fn has_tag(&self, id: &Slug) -> bool;
    /// Whether the site has a place.
    fn has_place(&self, id: &Slug) -> bool;
    /// Whether a list of the site, or that its dossiers make, has an id.
    fn has(&self, list: SiteList, id: &Slug) -> bool;
    /// Whether a pack has a lesson.
    fn has_lesson(&self, id: &Slug) -> bool;
    /// Whether a lesson of a pack has a step.
    fn has_step(&self, lesson: &Slug, step: &Slug) -> bool;
    /// Whether a pack has a path.
    fn has_path(&self, id: &Slug) -> bool;
}

/// Every rule that a session breaks, in the order of its fields; empty when it may be recorded.
#[must_use]
pub fn check_session(session: &Session, lists: &dyn Lists) -> Vec<Fault> {
    let mut faults = Faults(Vec::new());
    faults.range("hour", i64::from(session.hour), 0, 23);
    faults.range("minutes", i64::from(session.minutes), 1, 1439);
    match (&session.commune, session.place_type.needs_commune()) {
        (None, true) => faults.add("commune", Reason::Required),
        (Some(_), false) => faults.add("commune", Reason::CommuneNotAsked(session.place_type.code())),
        _ => {}
    }
    if session.place_type != PlaceType::LieuActivite && session.place.is_some() {
        faults.add("place", Reason::OnlyFor("place_type lieu_activite"));
    }
    faults.known("place", session.place.as_ref(), |id| lists.has_place(id));
    check_themes(session, &mut faults);
    faults.distinct("usages", &session.usages);
    faults.distinct("serves", &session.serves);
    faults.distinct("devices", &session.devices);
    if session.devices.len() > 1 && session.devices.contains(&Device::Aucun) {
        faults.add("devices", Reason::ExcludesOthers(Device::Aucun.code()));
    }
    if session.kind != Kind::Workshop {
        if session.workshop_level.is_some() {
            faults.add("workshop_level", Reason::OnlyFor("workshops"));
        }
        if session.title.is_some() {
            faults.add("title", Reason::OnlyFor("workshops"));
        }
    }
    faults.known("procedure", session.procedure.as_ref(), |id| lists.has_procedure(id));
    faults.known("title", session.title.as_ref(), |id| lists.has_title(id));
    for tag in &session.tags {
        faults.known("tags", Some(tag), |id| lists.has_tag(id));
    }
    faults.distinct("tags", &session.tags);
    let made = [
        ("cycle", SiteList::Cycle, &session.cycle),
        ("stop", SiteList::Stop, &session.stop),
        ("event", SiteList::Event, &session.event),
    ];
    for (field, list, id) in made {
        // Another device of the site may have given the code: its shape tells a code from a slip of the hand.
        let given = |id: &Slug| list.made_by().is_some_and(|kind| kind.gives(id));
        faults.known(field, id.as_ref(), |id| lists.has(list, id) || given(id));
    }
    if session.block.is_some() && session.cycle.is_none() {
        faults.add("block", Reason::OnlyFor("sessions of a cycle"));
    }
    if let Some(participants) = &session.participants {
        check_participants(session.kind, participants, &mut faults);
    }
    if session.kind != Kind::Individual {
        let only = Reason::OnlyFor("individual sessions");
        for (field, given) in [
            ("autonomy_before", session.autonomy_before.is_some()),
            ("autonomy_after", session.autonomy_after.is_some()),
            ("referral", session.referral.is_some()),
        ] {
            if given {
                faults.add(field, only.clone());
            }
        }
    }
    faults.0
}

fn check_themes(session: &Session, faults: &mut Faults) {
    if session.themes.is_empty() {
        faults.add("themes", Reason::Empty);
    }
    if !session.themes.contains(&Theme::AideAuxDemarches) {
        let alone: Vec<_> = session
            .themes
            .iter()
            .filter(|t| t.is_administrative())
            .map(|t| t.code())
            .collect();
        if !alone.is_empty() {
            faults.add("themes", Reason::NeedsAdministrativeHelp(alone.join(", ")));
        }
    }
    faults.distinct("themes", &session.themes);
}

fn check_participants(kind: Kind, participants: &Participants, faults: &mut Faults) {
    let total = participants.total;
    let most = if kind.is_group() { Participants::MOST } else { 1 };
    faults.range("participants.total", i64::from(total), 1, i64::from(most));
    let returning = u32::from(participants.already.unwrap_or(0)) + u32::from(participants.first_time.unwrap_or(0));
    let field = if participants.already.is_some() {
        "participants.already"
    } else {
        "participants.first_time"
    };
    faults.within(field, returning, total);
    faults.counters("participants.gender", participants.gender, total);
    faults.counters("participants.age", participants.age, total);
    faults.counters("participants.status", participants.status, total);
}

/// Every rule that a visit breaks; empty when it may be recorded.
#[must_use]
pub fn check_visit(visit: &Visit, lists: &dyn Lists) -> Vec<Fault> {
    let mut faults = Faults(Vec::new());
    faults.range("hour", i64::from(visit.hour), 0, 23);
    let longest = i64::from(Visit::LONGEST);
    faults.range("seconds", i64::from(visit.seconds), 0, longest);
    faults.known("procedure", visit.procedure.as_ref(), |id| lists.has_procedure(id));
    faults.known("event", visit.event.as_ref(), |id| {
        lists.has(SiteList::Event, id) || DossierKind::Event.gives(id)
    });
    let path = visit.path.as_ref().map(|path| &path.id);
    faults.known("path", path, |id| lists.has_path(id));
    faults.count("lessons", visit.lessons.len(), Visit::MOST_PARTS);
    faults.count("calls", visit.calls.len(), Visit::MOST_PARTS);
    for lesson in &visit.lessons {
        check_lesson(lesson, lists, &mut faults);
    }
    for call in &visit.calls {
        faults.known("calls.lesson", call.lesson.as_ref(), |id| lists.has_lesson(id));
        faults.range("calls.waited", i64::from(call.waited.unwrap_or(0)), 0, longest);
    }
    faults.0
}

fn check_lesson(lesson: &LessonUse, lists: &dyn Lists, faults: &mut Faults) {
    faults.known("lessons.id", Some(&lesson.id), |id| lists.has_lesson(id));
    faults.range(
        "lessons.seconds",
        i64::from(lesson.seconds),
        0,
        i64::from(Visit::LONGEST),
    );
    let [tried, first_try] = [lesson.tried, lesson.first_try].map(i64::from);
    faults.range("lessons.first_try", first_try, 0, tried);
    if lesson.steps.is_empty() {
        return;
    }
    faults.count("lessons.steps", lesson.steps.len(), LessonUse::MOST_STEPS);
    // What is told step by step is part of what is told of the lesson, and so is what it leaves.
    let steps = i64::try_from(lesson.steps.len()).unwrap_or(i64::MAX);
    let right = i64::from(lesson.steps_first_try());
    if steps > tried {
        faults.range("lessons.tried", tried, steps, steps.max(LessonUse::MOST_TRIED.into()));
    } else if first_try <= tried {
        faults.range("lessons.first_try", first_try, right, right + tried - steps);
    }
    for (at, step) in lesson.steps.iter().enumerate() {
        // A lesson that nobody knows is a fault already.
        let known = |id: &Slug| !lists.has_lesson(&lesson.id) || lists.has_step(&lesson.id, id);
        faults.known("lessons.steps.id", Some(&step.id), known);
        if lesson.steps[..at].iter().any(|before| before.id == step.id) {
            faults.add("lessons.steps.id", Reason::Repeated);
        }
    }
}

struct Faults(Vec<Fault>);

impl Faults {
    fn add(&mut self, field: &str, reason: Reason) {
        self.0.push(Fault::new(field, reason));
    }

    fn range(&mut self, field: &str, value: i64, from: i64, to: i64) {
        if !(from..=to).contains(&value) {
            self.add(field, Reason::OutOfRange { value, from, to });
        }
    }

    fn count(&mut self, field: &str, count: usize, most: usize) {
        let [count, most] = [count, most].map(|n| i64::try_from(n).unwrap_or(i64::MAX));
        self.range(field, count, 0, most);
    }

    fn known(&mut self, field: &str, id: Option<&Slug>, known: impl Fn(&Slug) -> bool) {
        if let Some(id) = id.filter(|id| !known(id)) {
            self.add(field, Reason::NotOfThisSite(id.to_string()));
        }
    }

    fn distinct<T: PartialEq>(&mut self, field: &str, values: &[T]) {
        if values.iter().enumerate().any(|(i, v)| values[..i].contains(v)) {
            self.add(field, Reason::Repeated);
        }
    }

    fn within(&mut self, field: &str, sum: u32, total: u16) {
        if sum > u32::from(total) {
            self.add(
                field,
                Reason::MoreThanTotal {
                    sum,
                    total: u32::from(total),
                },
            );
        }
    }

    fn counters<const N: usize>(&mut self, field: &str, counters: Counters<N>, total: u16) {
        self.within(field, counters.sum(), total);
    }
}
