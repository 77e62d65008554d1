//! What is written comes back; corrections and removals are further revisions.

use std::collections::BTreeSet;

use super::*;
use crate::domain::{Identity, NameCode, Period, SessionFacts, SiteId, Slug, Visit};
use crate::store::{Added, Counts, Error, Listing};

fn session(chance: &mut Chance) -> Body {
    Body::Session(Box::new(chance.session()))
}

#[test]
fn every_shape_of_record_comes_back_as_it_was() {
    let seed = 20_260_901;
    println!("seed {seed}");
    let mut chance = Chance::new(seed);
    let dir = dir();
    let bodies: Vec<Body> = (0..300).map(|_| chance.body()).collect();
    let mut store = open(dir.path()).unwrap();
    let identities = store.add(&bodies, day(2)).unwrap();
    for (seq, (identity, body)) in (1..).zip(identities.iter().zip(&bodies)) {
        assert_eq!(identity.seq, seq);
        let record = store.get(identity).unwrap().unwrap();
        assert_eq!(&record.body, body);
        assert_eq!(
            (
                record.stamp.revision,
                record.stamp.demo,
                record.stamp.recorded_on,
                record.stamp.revised_on
            ),
            (1, false, day(2), day(2))
        );
    }
    drop(store);
    let reader = Store::open_to_read(dir.path()).unwrap();
    assert_eq!(all(&reader).len(), 300);
    assert!(reader.verify().is_sound());
}

#[test]
fn one_record_that_breaks_a_rule_keeps_all_out() {
    let dir = dir();
    let mut store = open(dir.path()).unwrap();
    let mut chance = Chance::new(1);
    let mut wrong = chance.session();
    wrong.minutes = 0;
    let bodies = [session(&mut chance), Body::Session(Box::new(wrong))];
    let refused = store.add(&bodies, day(2)).unwrap_err();
    assert!(
        matches!(&refused, Error::Refused { index: 1, faults } if faults[0].field == "minutes"),
        "{refused}"
    );
    assert_eq!(store.counts().unwrap(), Counts::default());
}

#[test]
fn a_correction_keeps_the_day_of_recording_and_a_removal_can_be_taken_back() {
    let dir = dir();
    let mut store = open(dir.path()).unwrap();
    let mut chance = Chance::new(2);
    let (first, second) = (session(&mut chance), session(&mut chance));
    let identity = store.add(std::slice::from_ref(&first), day(2)).unwrap()[0];

    store.revise(&identity, &second, day(3)).unwrap();
    let record = store.get(&identity).unwrap().unwrap();
    assert_eq!(record.body, second);
    assert_eq!(
        (record.stamp.revision, record.stamp.recorded_on, record.stamp.revised_on),
        (2, day(2), day(3))
    );

    store.remove(&identity, day(4)).unwrap();
    assert_eq!(store.get(&identity).unwrap(), None);
    assert_eq!(listed(&store), Vec::<String>::new());
    assert_eq!(store.counts().unwrap().sessions, 0);
    assert!(matches!(
        store.remove(&identity, day(4)),
        Err(Error::AlreadyRemoved { .. })
    ));

    store.revise(&identity, &first, day(5)).unwrap();
    assert_eq!(store.get(&identity).unwrap().unwrap().body, first);
    let removed: Vec<bool> = store.history(&identity).unwrap().iter().map(|r| r.removed).collect();
    assert_eq!(removed, [false, false, true, false]);
    assert!(store.verify().is_sound());
}

#[test]
fn what_does_not_exist_or_is_of_another_kind_is_not_corrected() {
    let dir = dir();
    let mut store = open(dir.path()).unwrap();
    let mut chance = Chance::new(3);
    let body = session(&mut chance);
    let identity = store.add(std::slice::from_ref(&body), day(2)).unwrap()[0];
    let other = Identity { seq: 9, ..identity };
    assert!(matches!(
        store.revise(&other, &body, day(3)),
        Err(Error::NoSuchRecord { .. })
    ));
    let visit = Body::Visit(Box::new(chance.visit()));
    assert!(matches!(
        store.revise(&identity, &visit, day(3)),
        Err(Error::OtherKind { .. })
    ));
    assert_eq!(store.get(&identity).unwrap().unwrap().body, body);
}

#[test]
fn records_of_many_sites_list_alike_whatever_the_order_of_arrival() {
    let seed = 7;
    println!("seed {seed}");
    let mut chance = Chance::new(seed);
    let mut records = Vec::new();
    for site in 0..4_u64 {
        for seq in 1..20 {
            let identity = Identity {
                site: SiteId::from_random(site.wrapping_mul(0x1234_5678_9ABC)),
                device: SiteId::from_random(site % 2),
                epoch: 1,
                seq,
            };
            for revision in 1..=1 + u32::try_from(chance.below(2)).unwrap() {
                let body = if seq % 3 == 0 {
                    Body::Visit(Box::new(chance.visit()))
                } else {
                    session(&mut chance)
                };
                let stamp = crate::domain::Stamp {
                    identity,
                    revision,
                    demo: true,
                    recorded_on: day(1),
                    revised_on: day(revision),
                };
                records.push(Record { stamp, body });
            }
        }
    }
    let mut dumps = Vec::new();
    for _ in 0..3 {
        for i in (1..records.len()).rev() {
            records.swap(i, usize::try_from(chance.below(i as u64 + 1)).unwrap());
        }
        let dir = dir();
        let mut store = open(dir.path()).unwrap();
        let half = records.len() / 2;
        let done = store.add_records(&records[..half]).unwrap();
        assert_eq!(done, Added { added: half, known: 0 });
        let done = store.add_records(&records).unwrap();
        assert_eq!(
            done,
            Added {
                added: records.len() - half,
                known: half
            }
        );
        assert!(store.verify().is_sound());
        dumps.push(listed(&store));
    }
    assert_eq!(dumps[0].len(), 76);
    assert!(dumps.iter().all(|dump| *dump == dumps[0]));
}

#[test]
fn the_same_revision_with_other_content_is_a_conflict() {
    let dir = dir();
    let mut store = open(dir.path()).unwrap();
    let mut chance = Chance::new(4);
    let identity = store.add(&[session(&mut chance)], day(2)).unwrap()[0];
    let mut record = store.get(&identity).unwrap().unwrap();
    record.body = session(&mut chance);
    let found = store.add_records(&[record]).unwrap_err();
    assert!(matches!(found, Error::Conflict { revision: 1, .. }), "{found}");
}

#[test]
fn what_is_written_while_a_moment_is_held_is_not_read() {
    let dir = dir();
    let mut store = open(dir.path()).unwrap();
    let mut chance = Chance::new(8);
    let mut visit = || Body::Visit(Box::new(chance.visit()));
    store.add(&[visit()], day(2)).unwrap();
    let reader = Store::open_to_read(dir.path()).unwrap();
    let held = reader.hold().unwrap();
    store.add(&[visit()], day(2)).unwrap();
    let count = |reader: &Reader| {
        let mut visits = 0;
        reader.visits(None, |_, _| visits += 1).unwrap();
        visits
    };
    assert_eq!(count(&reader), 1);
    let later = Store::open_to_read(dir.path()).unwrap();
    assert!(later.hold().unwrap() > held, "a later moment can be told");
    assert_eq!(count(&later), 2);
    reader.let_go().unwrap();
    assert_eq!(count(&reader), 2);
}

/// Every day that there is.
fn always() -> Period {
    Period::between(NaiveDate::MIN, NaiveDate::MAX).unwrap()
}

#[test]
fn facts_and_visits_are_those_of_the_records() {
    let dir = dir();
    let seed = 5;
    println!("seed {seed}");
    filled(dir.path(), seed, 200);
    let reader = Store::open_to_read(dir.path()).unwrap();
    for period in ["", "2026-03", "2026-Q2", "2026-05-04"] {
        let period = Period::parse(period).ok();
        let (mut facts, mut visits) = (Vec::new(), Vec::new());
        reader
            .sessions_facts([period.unwrap_or(always())], |site, f| facts.push((site, *f)))
            .unwrap();
        reader
            .visits(period.as_ref(), |site, v| visits.push((site, v.clone())))
            .unwrap();
        let (mut wanted_facts, mut wanted_visits) = (Vec::new(), Vec::<(SiteId, Visit)>::new());
        for record in all(&reader) {
            if period.is_none_or(|p| p.contains(record.body.date())) {
                let site = record.stamp.identity.site;
                match record.body {
                    Body::Session(session) => wanted_facts.push((site, SessionFacts::from(&*session))),
                    Body::Visit(visit) => wanted_visits.push((site, *visit)),
                    Body::Dossier(dossier) => panic!("a listing of sessions and visits told {dossier:?}"),
                }
            }
        }
        assert_eq!(facts.len(), wanted_facts.len());
        assert!(wanted_facts.iter().all(|fact| facts.contains(fact)));
        // A long period is read as the file lies, a short one day by day.
        let told = |visits: Vec<(SiteId, Visit)>| {
            let mut told: Vec<String> = visits.iter().map(|visit| format!("{visit:?}")).collect();
            told.sort_unstable();
            told
        };
        assert_eq!(told(visits), told(wanted_visits), "{period:?}");
    }
}

#[test]
fn the_first_and_the_last_day_are_those_of_the_records() {
    let dir = dir();
    assert_eq!(
        Store::open_to_read(dir.path()).unwrap().first_and_last_day().unwrap(),
        None
    );
    let seed = 9;
    println!("seed {seed}");
    filled(dir.path(), seed, 60);
    let reader = Store::open_to_read(dir.path()).unwrap();
    let mut days: Vec<_> = all(&reader).iter().map(|record| record.body.date()).collect();
    days.sort_unstable();
    let ends = days.first().copied().zip(days.last().copied());
    assert_eq!(reader.first_and_last_day().unwrap(), ends);
    assert!(ends.is_some());
}

#[test]
fn the_days_of_sessions_and_visits_are_those_of_the_records() {
    let dir = dir();
    let seed = 11;
    println!("seed {seed}");
    filled(dir.path(), seed, 300);
    let reader = Store::open_to_read(dir.path()).unwrap();
    let april = Period::parse("2026-04").unwrap().to();
    for to in [april, NaiveDate::MAX] {
        let (mut sessions, mut visits) = (BTreeSet::new(), Vec::new());
        reader
            .session_days(to, |site, day, mediator| {
                assert!(sessions.insert((site, day, mediator)), "{site} {day} twice");
            })
            .unwrap();
        reader.visit_days(to, |site, day| visits.push((site, day))).unwrap();
        let (mut wanted_sessions, mut wanted_visits) = (BTreeSet::new(), Vec::new());
        for record in all(&reader) {
            let (site, date) = (record.stamp.identity.site, record.body.date());
            match record.body {
                _ if date > to => {}
                Body::Session(session) => {
                    wanted_sessions.insert((site, date, session.mediator));
                }
                _ => wanted_visits.push((site, date)),
            }
        }
        visits.sort_unstable();
        wanted_visits.sort_unstable();
        assert_eq!(sessions, wanted_sessions);
        assert_eq!(visits, wanted_visits);
        assert!(sessions.len() > 20 && visits.len() > 20);
    }
}

#[test]
fn a_mediators_sessions_are_listed_newest_first_page_by_page() {
    let dir = dir();
    filled(dir.path(), 6, 120);
    let reader = Store::open_to_read(dir.path()).unwrap();
    let mediator = NameCode::parse("m2");
    let page = |offset| {
        reader
            .list(&Listing {
                mediator,
                limit: 5,
                offset,
            })
            .unwrap()
    };
    let mut pages = Vec::new();
    for offset in (0..).step_by(5) {
        let page = page(offset);
        if page.is_empty() {
            break;
        }
        pages.extend(page);
    }
    assert!(pages.len() > 10);
    assert!(pages.windows(2).all(|pair| pair[0].body.date() >= pair[1].body.date()));
    let of_m2 = |record: &Record| matches!(&record.body, Body::Session(s) if s.mediator == mediator);
    assert!(pages.iter().all(of_m2));
    assert_eq!(pages.len(), all(&reader).iter().filter(|r| of_m2(r)).count());
    let nobody = NameCode::parse("zz99");
    assert_eq!(
        reader
            .list(&Listing {
                mediator: nobody,
                limit: 5,
                offset: 0
            })
            .unwrap(),
        []
    );
}

#[test]
fn what_is_added_to_a_demonstration_is_marked_so() {
    let dir = dir();
    let mut store = open(dir.path()).unwrap();
    assert!(!store.is_demo().unwrap());
    store.mark_demo().unwrap();
    drop(store);
    let mut store = open(dir.path()).unwrap();
    assert!(store.is_demo().unwrap());
    let identity = store.add(&[session(&mut Chance::new(8))], day(2)).unwrap()[0];
    assert!(store.get(&identity).unwrap().unwrap().stamp.demo);
}

#[test]
fn lists_are_stored_in_list_order() {
    use crate::domain::Theme;
    let dir = dir();
    let mut store = open(dir.path()).unwrap();
    let mut session = Chance::new(9).session();
    session.themes = vec![Theme::Justice, Theme::AideAuxDemarches, Theme::Email];
    session.tags = ["b", "a"].map(|tag| Slug::parse(tag).unwrap()).to_vec();
    let identity = store.add(&[Body::Session(Box::new(session.clone()))], day(2)).unwrap()[0];
    let Body::Session(back) = store.get(&identity).unwrap().unwrap().body else {
        panic!("a session")
    };
    assert_eq!(back.themes, [Theme::Email, Theme::AideAuxDemarches, Theme::Justice]);
    assert_eq!(back.tags, session.tags, "tags keep the order they were given in");
}

#[test]
fn the_largest_and_the_smallest_facts_survive() {
    use crate::domain::{Counters, Kind, MediatorRole, Participants, Referral, ServedTheme, Session, Theme, Usage};
    let dir = dir();
    let mut store = open(dir.path()).unwrap();
    let mut largest = Session::new(Kind::Project, day(30), 23, 1439);
    largest.themes = Theme::ALL.to_vec();
    largest.usages = Usage::ALL.to_vec();
    largest.serves = ServedTheme::ALL.to_vec();
    largest.mediator_role = MediatorRole::ALL.last().copied();
    let mut people = Participants::of(Participants::MOST);
    people.already = Some(0);
    people.first_time = Some(Participants::MOST);
    people.gender = Counters([0, Participants::MOST]);
    people.age = Counters([1, 2, 4, 8, 16, 32, 9937]);
    people.status = Counters([9997, 0, 1, 2]);
    largest.participants = Some(people);
    let mut smallest = Session::new(Kind::Individual, day(1), 0, 1);
    smallest.themes = vec![Theme::ALL[0]];
    smallest.own_device = Some(false);
    smallest.referral = Referral::at(0);
    let sessions = [smallest, largest];
    let bodies: Vec<Body> = sessions.iter().map(|s| Body::Session(Box::new(s.clone()))).collect();
    store.add(&bodies, day(2)).unwrap();
    let mut facts = Vec::new();
    store.sessions_facts([always()], |_, fact| facts.push(*fact)).unwrap();
    assert_eq!(facts, sessions.iter().map(SessionFacts::from).collect::<Vec<_>>());
}
