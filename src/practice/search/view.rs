//! What each screen of the search page shows, in at most a dozen rows.

use super::{BACK, CHANGE, Goal, Index, NO, QUERY, Question, RESULTS, SEARCH, Screen, Search, Verdict, YES, query};
use crate::practice::kit::{button, count, field, numbered, row};
use crate::practice::scene::{Mark, Part, Scene, Value, Words};

pub(super) fn scene(search: &Search) -> Scene {
    match search.screen {
        Screen::Query => ask(search),
        Screen::Results => results(search),
        Screen::Page(i) => page(search, i),
        Screen::Told(i) => told(search, i),
    }
}

fn ask(search: &Search) -> Scene {
    let next = match query::lack(&search.query, &search.plan.words) {
        Some(_) => QUERY,
        None => SEARCH,
    };
    Scene {
        parts: vec![
            field(QUERY, "practice-search-query", &search.query),
            button(SEARCH, "practice-search-go"),
        ],
        next: Some(next),
    }
}

fn results(search: &Search) -> Scene {
    let mut parts = vec![Part::Text(searched(search))];
    if let Goal::Compare { same } = &search.plan.setup.goal {
        parts.push(Part::Text(kept(search, same.len())));
    }
    let mut next = None;
    for i in 0..search.told.len() {
        let spot = numbered(RESULTS, i);
        // What was already judged need not be opened again.
        if !search.told[i] && next.is_none() {
            next = Some(spot);
        }
        let mark = if search.told[i] { Mark::Chosen } else { Mark::Plain };
        parts.push(row(spot, vec![search.says(i, "title"), beside(search, i)], mark));
    }
    if !search.plan.words.is_empty() {
        parts.push(button(CHANGE, "practice-search-change"));
    }
    Scene { parts, next }
}

/// What was searched, by the learner or by the pack.
fn searched(search: &Search) -> Words {
    let query = if search.plan.words.is_empty() {
        Value::Words(Box::new(search.plan.names.own("query")))
    } else {
        Value::Text(search.query.clone())
    };
    Words::Message("practice-search-asked", vec![("query", query)])
}

/// How many sources are kept, of those asked for.
fn kept(search: &Search, asked: usize) -> Words {
    let kept = search.told.iter().filter(|&&kept| kept).count();
    Words::Message(
        "practice-search-kept",
        vec![
            ("number", Value::Number(count(kept))),
            ("total", Value::Number(count(asked))),
        ],
    )
}

/// What stands beside the title of a result: its verdict once given, or where it comes from.
fn beside(search: &Search, i: usize) -> Words {
    if search.told[i] {
        return match search.plan.setup.goal {
            Goal::Compare { .. } => Words::message("practice-search-is-kept"),
            Goal::Find { .. } | Goal::Judge { .. } => label(search, search.right(i)),
        };
    }
    let source = search.says(i, "source");
    if search.is_advert(i) {
        Words::naming("practice-search-advert", "source", source)
    } else {
        source
    }
}

fn page(search: &Search, i: usize) -> Scene {
    let source = match search.plan.setup.index {
        Index::Web => "practice-search-site",
        Index::Catalogue => "practice-search-format",
        Index::Archive => "practice-search-rights",
    };
    let mut source_said = search.says(i, "source");
    if search.is_advert(i) {
        let source = source_said;
        source_said = Words::naming("practice-search-advert", "source", source);
    }
    let mut parts = vec![Part::Sheet {
        lines: vec![
            (Words::message(source), source_said),
            (Words::message("practice-search-who"), search.says(i, "who")),
            (Words::message("practice-search-when"), search.says(i, "when")),
        ],
        body: vec![search.says(i, "text")],
    }];
    // A verdict once given is not asked again.
    if !search.told[i] {
        let verdicts = match search.plan.setup.goal {
            Goal::Judge { .. } => vec![(YES, Verdict::Yes), (NO, Verdict::No)],
            Goal::Find { .. } | Goal::Compare { .. } => vec![(YES, Verdict::Yes)],
        };
        let buttons = verdicts.into_iter().map(|(spot, verdict)| Part::Button {
            spot,
            label: label(search, verdict),
        });
        parts.extend(buttons);
    }
    parts.push(button(BACK, "practice-search-back"));
    // What to say of the page is for the learner to decide.
    Scene {
        parts,
        next: Some(BACK),
    }
}

fn told(search: &Search, i: usize) -> Scene {
    Scene {
        parts: vec![
            Part::Sheet {
                lines: vec![(
                    Words::message("practice-search-verdict"),
                    label(search, search.right(i)),
                )],
                body: vec![search.says(i, "title"), search.reason(i)],
            },
            button(BACK, "practice-search-back"),
        ],
        next: Some(BACK),
    }
}

/// The words of a verdict, on its button and in the list.
fn label(search: &Search, verdict: Verdict) -> Words {
    let setup = &search.plan.setup;
    let ids = match (&setup.goal, setup.index) {
        (Goal::Find { .. }, Index::Web) => alone("practice-search-found"),
        (Goal::Find { .. }, Index::Catalogue) => alone("practice-search-borrow"),
        (Goal::Find { .. }, Index::Archive) => alone("practice-search-choose"),
        (Goal::Compare { .. }, _) => alone("practice-search-keep"),
        (Goal::Judge { question, .. }, _) => match question {
            Question::Reliable => ("practice-search-reliable", "practice-search-unreliable"),
            Question::Fact => ("practice-search-fact", "practice-search-opinion"),
            Question::Reuse => ("practice-search-reuse", "practice-search-ask"),
            Question::Mine => ("practice-search-mine", "practice-search-namesake"),
            Question::Keep => ("practice-search-stays", "practice-search-removal"),
        },
    };
    Words::message(match verdict {
        Verdict::Yes => ids.0,
        Verdict::No => ids.1,
    })
}

/// The only button of a goal that asks for no other verdict.
const fn alone(id: &'static str) -> (&'static str, &'static str) {
    (id, id)
}
