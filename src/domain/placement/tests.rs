//! Placements as a person lives them: what is asked next, and what is suggested whenever one stops.

use super::*;

/// Two acts for every level of every area, named `<area>-<level>-1` and `-2`.
fn acts() -> Acts {
    let kinds = Area::ALL
        .iter()
        .flat_map(|area| Level::ALL.iter().map(move |level| (*area, *level)));
    let acts = kinds.flat_map(|(area, level)| (1..=2).map(move |n| act(area, level, n)));
    Acts::new(acts.collect()).unwrap()
}

fn act(area: Area, level: Level, n: usize) -> Act {
    let id = Slug::parse(&format!("{}-{}-{n}", area.code(), level.code())).unwrap();
    Act { id, area, level }
}

/// Answers to the end, and gives what was asked with the placement.
fn walk(acts: &Acts, mut say: impl FnMut(&Act) -> Answer) -> (Vec<Act>, Placement) {
    let (mut asked, mut placement) = (Vec::new(), Placement::default());
    while let Some(act) = placement.next(acts) {
        asked.push(act.clone());
        placement.answer(acts, say(act));
    }
    (asked, placement)
}

/// A person whose level is known in each area, and who answers without a slip.
fn of_levels(levels: [Option<Level>; 5]) -> impl Fn(&Act) -> Answer {
    move |act| match levels[act.area.position()] {
        Some(level) if level >= act.level => Answer::Yes,
        _ => Answer::No,
    }
}

fn levels(placed: &Suggestion) -> [Option<Level>; 5] {
    placed.areas.map(|area| area.level)
}

#[test]
fn a_person_who_answers_plainly_is_placed_where_they_stand() {
    let acts = acts();
    let steps = [
        None,
        Some(Level::Basic),
        Some(Level::Intermediate),
        Some(Level::Advanced),
    ];
    for step in steps {
        let (_, placement) = walk(&acts, of_levels([step; 5]));
        let placed = placement.suggestion(&acts);
        assert_eq!((placed.overall, levels(&placed)), (step, [step; 5]));
    }
}

#[test]
fn areas_that_differ_are_told_apart() {
    let acts = acts();
    let mixed = [
        Some(Level::Advanced),
        Some(Level::Advanced),
        Some(Level::Intermediate),
        None,
        Some(Level::Basic),
    ];
    let (_, placement) = walk(&acts, of_levels(mixed));
    let placed = placement.suggestion(&acts);
    assert_eq!(placed.overall, Some(Level::Intermediate));
    assert_eq!(
        (placed.areas[0].level, placed.areas[3].level),
        (Some(Level::Advanced), None)
    );
}

#[test]
fn the_five_areas_are_asked_about_first_and_the_first_act_is_basic() {
    let acts = acts();
    for answer in [Answer::Yes, Answer::No, Answer::Skip] {
        let (asked, _) = walk(&acts, |_| answer);
        let areas: Vec<Area> = asked[..5].iter().map(|act| act.area).collect();
        assert_eq!(Area::ALL.iter().filter(|area| areas.contains(area)).count(), 5);
        assert_eq!((asked[0].area, asked[0].level), (Area::Information, Level::Basic));
    }
}

#[test]
fn whatever_is_answered_no_act_comes_twice_and_14_are_enough() {
    let acts = acts();
    // Each number of three answers in base 3 is one way through; a prime step spreads them over all the ways.
    for way in (0..3_usize.pow(14)).step_by(9_601) {
        let mut rest = way;
        let (asked, placement) = walk(&acts, |_| {
            let answer = [Answer::Yes, Answer::No, Answer::Skip][rest % 3];
            rest /= 3;
            answer
        });
        let mut ids: Vec<_> = asked.iter().map(|act| &act.id).collect();
        ids.sort();
        ids.dedup();
        assert_eq!(ids.len(), asked.len(), "way {way}");
        assert!((5..=Placement::MOST_QUESTIONS).contains(&asked.len()), "way {way}");
        assert_eq!(asked.len(), placement.asked());
    }
}

#[test]
fn a_beginner_is_asked_five_things_not_fourteen() {
    let acts = acts();
    let (asked, placement) = walk(&acts, |_| Answer::No);
    assert_eq!(asked.len(), 5);
    assert!(asked.iter().all(|act| act.level == Level::Basic));
    assert_eq!(placement.suggestion(&acts).overall, None);
}

#[test]
fn a_no_to_harder_acts_alone_is_followed_by_an_easier_one() {
    let acts = acts();
    // Basic everywhere: what the first harder questions find is no.
    let (asked, placement) = walk(&acts, of_levels([Some(Level::Basic); 5]));
    assert!(asked.iter().any(|act| act.level > Level::Basic));
    assert_eq!(placement.suggestion(&acts).used, Set::of(Area::ALL));
}

#[test]
fn stopping_at_any_point_still_suggests_and_says_what_is_borrowed() {
    let acts = acts();
    let mut placement = Placement::default();
    let mut answered = Vec::new();
    loop {
        let placed = placement.suggestion(&acts);
        for area in placed.areas {
            let expected = if answered.contains(&area.area) {
                Evidence::Answered
            } else {
                Evidence::Borrowed
            };
            assert_eq!(area.evidence, expected);
        }
        let Some(act) = placement.next(&acts) else { break };
        answered.push(act.area);
        placement.answer(&acts, Answer::Yes);
        // Every yes so far: an area not asked about borrows at least as high as nobody would.
        assert!(levels(&placement.suggestion(&acts)).iter().all(Option::is_some));
    }
    assert_eq!(Placement::default().suggestion(&acts).used, Set::of(&[]));
}

#[test]
fn an_area_that_was_not_asked_about_follows_the_others() {
    let acts = acts();
    let three_answers = |answer| {
        let mut placement = Placement::default();
        for _ in 0..3 {
            placement.answer(&acts, answer);
        }
        let last = placement.suggestion(&acts).areas[4];
        assert_eq!(last.evidence, Evidence::Borrowed);
        last.level
    };
    assert!(three_answers(Answer::Yes) > three_answers(Answer::No));
}

#[test]
fn a_skip_tells_nothing_and_is_not_asked_again() {
    let acts = acts();
    let (asked, placement) = walk(&acts, |_| Answer::Skip);
    assert_eq!(asked.len(), Placement::MOST_QUESTIONS);
    let placed = placement.suggestion(&acts);
    assert_eq!(placed, Placement::default().suggestion(&acts));
    assert_eq!(placement.to_ask_again(&acts).count(), 0);
}

#[test]
fn taking_an_answer_back_asks_the_same_again() {
    let acts = acts();
    let mut placement = Placement::default();
    placement.answer(&acts, Answer::Yes);
    let before = (placement.clone(), placement.next(&acts).cloned());
    placement.answer(&acts, Answer::No);
    assert_ne!(placement.next(&acts).cloned(), before.1);
    assert!(placement.take_back());
    assert_eq!((placement.clone(), placement.next(&acts).cloned()), before);
    assert!(placement.take_back() && !placement.take_back());
}

#[test]
fn what_was_not_done_before_can_be_asked_again_after() {
    let acts = acts();
    let person = [Some(Level::Basic), None, None, Some(Level::Basic), None];
    let (asked, placement) = walk(&acts, of_levels(person));
    assert_eq!(
        placement.suggestion(&acts).used,
        Set::of(&[Area::Information, Area::Safety])
    );
    let again: Vec<&Act> = placement.to_ask_again(&acts).collect();
    let not_done = asked.iter().filter(|act| of_levels(person)(act) == Answer::No);
    assert!(again.iter().copied().eq(not_done));
    assert!(again.iter().any(|act| act.area == Area::Communication));
}

#[test]
fn an_answer_after_the_end_changes_nothing() {
    let acts = acts();
    let (_, mut placement) = walk(&acts, |_| Answer::No);
    let end = placement.clone();
    placement.answer(&acts, Answer::Yes);
    assert_eq!(placement, end);
}

#[test]
fn answers_to_other_acts_do_no_harm() {
    let (_, placement) = walk(&acts(), of_levels([Some(Level::Basic); 5]));
    // The same answers, read with no act at all.
    let none = Acts(Vec::new());
    assert_eq!(placement.next(&none), None);
    assert_eq!(placement.suggestion(&none), Placement::default().suggestion(&none));
}

#[test]
fn a_list_that_lacks_acts_or_repeats_one_is_refused() {
    let mut list = acts().0;
    let (area, level) = (Area::Safety, Level::Advanced);
    list.retain(|act| (act.area, act.level) != (area, level));
    list.push(act(area, level, 1));
    list.push(act(area, level, 1));
    list.push(act(Area::Information, Level::Basic, 1));
    let twice = |area, level| ActsFault::Twice(act(area, level, 1).id);
    let expected = vec![twice(area, level), twice(Area::Information, Level::Basic)];
    assert_eq!(Acts::new(list.clone()), Err(expected));
    list.retain(|act| act.area != area);
    let faults = Acts::new(list).unwrap_err();
    let count = ActsFault::Count { area, level, count: 0 };
    assert_eq!(faults.len(), 4);
    assert!(faults.contains(&count));
    assert_eq!(
        count.to_string(),
        "0 acts of level advanced in area 4, must be from 2 to 14"
    );
}
