//! What each screen of the feed shows, in at most a dozen rows.

use super::{
    ASK, AUDIENCE, AUDIENCES, Audience, BACK, BLOCK, CHOOSE_PHOTO, Consent, Feed, FeedGoal, HIDE, MASK, PEOPLE, PHOTOS,
    POSTS, PUBLISH, Person, REMOVAL, REPLY, REPORT, SAVE, SENTENCES, SETTINGS, Screen, TEXT, WRITE, Way, goal,
};
use crate::practice::kit::{button, first_row, numbered, row, text};
use crate::practice::scene::{Mark, Part, Scene, Spot, Words};

pub(super) fn scene(feed: &Feed) -> Scene {
    let (parts, next) = match feed.screen {
        Screen::Posts => posts(feed),
        Screen::Post(i) => one_post(feed, i),
        Screen::Write => write(feed),
        Screen::Audiences => (audiences(&Audience::ALL, feed.audience), None),
        Screen::Photos => photos(feed),
        Screen::Photo => photo(feed),
        Screen::Person(i) => one_person(feed, i),
        Screen::Settings => settings(feed),
        Screen::Setting(i) => setting(feed, i),
        Screen::Answer => answer(feed),
    };
    let next = next.or_else(|| first_row(&parts));
    Scene { parts, next }
}

/// What an audience is called.
pub(super) fn audience(audience: Audience) -> Words {
    Words::message(match audience {
        Audience::Everyone => "practice-feed-everyone",
        Audience::Contacts => "practice-feed-contacts",
        Audience::Group => "practice-feed-group",
        Audience::Me => "practice-feed-me",
    })
}

/// A message of a post: `from`, `about` or `text`.
pub(super) fn post(feed: &Feed, i: usize, part: &str) -> Words {
    let id = feed.plan.setup.posts.get(i).map_or("", String::as_str);
    feed.said(&format!("post-{id}-{part}"))
}

/// The name of a person on the photo.
pub(super) fn person(feed: &Feed, i: usize) -> Words {
    feed.said(&format!("person-{}", feed.plan.people[i].0))
}

type Shown = (Vec<Part>, Option<Spot>);

fn posts(feed: &Feed) -> Shown {
    let left = (0..feed.fates.len()).filter(|&i| feed.fates[i].is_none());
    let mut parts: Vec<Part> = left
        .map(|i| {
            let cells = vec![post(feed, i, "from"), post(feed, i, "about")];
            row(numbered(POSTS, i), cells, Mark::Plain)
        })
        .collect();
    if parts.is_empty() {
        parts.push(text("practice-feed-empty"));
    }
    let next = match feed.plan.setup.goal {
        FeedGoal::Post { .. } => {
            parts.push(button(WRITE, "practice-feed-write"));
            Some(WRITE)
        }
        FeedGoal::Picture { .. } => {
            parts.push(button(CHOOSE_PHOTO, "practice-feed-choose-photo"));
            Some(CHOOSE_PHOTO)
        }
        _ => None,
    };
    (parts, next)
}

fn one_post(feed: &Feed, i: usize) -> Shown {
    let mut parts = vec![Part::Sheet {
        lines: vec![(Words::message("practice-feed-from"), post(feed, i, "from"))],
        body: vec![post(feed, i, "text")],
    }];
    let mut next = BACK;
    match feed.plan.setup.goal {
        FeedGoal::Report { .. } => {
            parts.push(button(REPORT, "practice-feed-report"));
            parts.push(button(HIDE, "practice-feed-hide"));
            parts.push(button(BLOCK, "practice-feed-block"));
        }
        FeedGoal::Answer { way, .. } => {
            parts.push(button(REPLY, "practice-feed-reply"));
            parts.push(button(REMOVAL, "practice-feed-removal"));
            if goal::misdirected(feed, i, way).is_none() {
                next = match way {
                    Way::Reply => REPLY,
                    Way::Removal => REMOVAL,
                };
            }
        }
        FeedGoal::Post { .. } | FeedGoal::Picture { .. } | FeedGoal::Settings { .. } => {}
    }
    parts.push(button(BACK, "practice-back"));
    (parts, Some(next))
}

fn write(feed: &Feed) -> Shown {
    let audience = audience(feed.audience);
    let parts = vec![
        Part::Field {
            spot: TEXT,
            label: Words::message("practice-feed-text"),
            value: feed.draft.clone(),
            long: true,
        },
        Part::Button {
            spot: AUDIENCE,
            label: Words::naming("practice-feed-audience", "audience", audience),
        },
        button(PUBLISH, "practice-feed-publish"),
        button(BACK, "practice-back"),
    ];
    // Whom the post is for is for the learner to think of.
    let next = match goal::unready(feed) {
        Some((_, TEXT)) => TEXT,
        _ => AUDIENCE,
    };
    (parts, Some(next))
}

fn audiences(offered: &[Audience], now: Audience) -> Vec<Part> {
    let rows = offered.iter().enumerate().map(|(i, one)| {
        let mark = if *one == now { Mark::Chosen } else { Mark::Plain };
        row(numbered(AUDIENCES, i), vec![audience(*one)], mark)
    });
    let mut parts: Vec<Part> = rows.collect();
    parts.push(button(BACK, "practice-back"));
    parts
}

fn photos(feed: &Feed) -> Shown {
    let mut parts = vec![text("practice-feed-which-photo")];
    parts.extend(feed.plan.setup.photos.iter().enumerate().map(|(i, id)| {
        row(
            numbered(PHOTOS, i),
            vec![feed.said(&format!("photo-{id}"))],
            Mark::Plain,
        )
    }));
    parts.push(button(BACK, "practice-back"));
    let next = first_row(&parts).unwrap_or(BACK);
    (parts, Some(next))
}

fn photo(feed: &Feed) -> Shown {
    let id = match &feed.plan.setup.goal {
        FeedGoal::Picture { photo, .. } => photo.as_str(),
        _ => "",
    };
    let mut parts = vec![Part::Sheet {
        lines: vec![(Words::message("practice-feed-photo"), feed.said(&format!("photo-{id}")))],
        body: vec![feed.said(&format!("photo-{id}-shows"))],
    }];
    parts.extend((0..feed.people.len()).map(|i| {
        let cells = vec![person(feed, i), Words::message(standing(feed, i))];
        row(numbered(PEOPLE, i), cells, Mark::Plain)
    }));
    parts.push(button(PUBLISH, "practice-feed-publish"));
    parts.push(button(BACK, "practice-back"));
    (parts, None)
}

/// How a person stands towards the photo.
fn standing(feed: &Feed, i: usize) -> &'static str {
    match (feed.people[i], feed.plan.people[i].1) {
        (Person::Unasked, _) => "practice-feed-not-asked",
        (Person::Masked, _) => "practice-feed-masked",
        (Person::Answered, Consent::Yes) => "practice-feed-agrees",
        (Person::Answered, Consent::No) => "practice-feed-refuses",
    }
}

fn one_person(feed: &Feed, i: usize) -> Shown {
    let answer = if feed.people[i] == Person::Unasked {
        Words::message("practice-feed-silent")
    } else {
        feed.said(&format!("person-{}-answer", feed.plan.people[i].0))
    };
    let mut parts = vec![Part::Sheet {
        lines: vec![(Words::message("practice-feed-person"), person(feed, i))],
        body: vec![answer],
    }];
    if feed.people[i] == Person::Unasked {
        parts.push(button(ASK, "practice-feed-ask"));
    }
    if feed.people[i] != Person::Masked {
        parts.push(button(MASK, "practice-feed-mask"));
    }
    parts.push(button(BACK, "practice-back"));
    let next = if feed.people[i] == Person::Unasked { ASK } else { BACK };
    (parts, Some(next))
}

fn settings(feed: &Feed) -> Shown {
    let mut parts: Vec<Part> = (feed.plan.settings.iter().enumerate())
        .map(|(i, id)| {
            let cells = vec![feed.said(&format!("setting-{id}")), audience(feed.values[i])];
            row(numbered(SETTINGS, i), cells, Mark::Plain)
        })
        .collect();
    parts.push(button(SAVE, "practice-feed-save"));
    (parts, None)
}

fn setting(feed: &Feed, i: usize) -> Shown {
    let name = feed.said(&format!("setting-{}", feed.plan.settings[i]));
    let mut parts = vec![Part::Text(Words::naming("practice-feed-who-sees", "setting", name))];
    parts.extend(audiences(&Audience::OF_SETTINGS, feed.values[i]));
    (parts, None)
}

fn answer(feed: &Feed) -> Shown {
    let mut parts: Vec<Part> = (feed.plan.sentences.iter().enumerate())
        .map(|(i, id)| {
            let mark = if feed.chosen[i] { Mark::Chosen } else { Mark::Plain };
            row(numbered(SENTENCES, i), vec![feed.said(&format!("sentence-{id}"))], mark)
        })
        .collect();
    parts.push(button(PUBLISH, "practice-feed-send"));
    parts.push(button(BACK, "practice-back"));
    (parts, None)
}
