//! What the goal of a feed asks, and how far the learner is from it, in words that say what to do.

use super::{
    AUDIENCE, Audience, Consent, Feed, FeedGoal, PEOPLE, Person, SENTENCES, SETTINGS, Sanction, TEXT, Way, view,
};
use crate::practice::kit::{count, numbered, words_in};
use crate::practice::scene::{Spot, Value, Words};

/// Whom a new post is for before the learner chooses: never those whom the goal asks for.
pub(super) fn first_audience(goal: &FeedGoal) -> Audience {
    match goal {
        FeedGoal::Post {
            audience: Audience::Everyone,
            ..
        } => Audience::Contacts,
        _ => Audience::Everyone,
    }
}

/// What is to be done with a post.
pub(super) fn fate(feed: &Feed, i: usize) -> Option<Sanction> {
    match &feed.plan.setup.goal {
        FeedGoal::Report { acts } => acts.get(&feed.plan.setup.posts[i]).copied(),
        _ => None,
    }
}

/// Why a post does not deserve that; `None` when it does.
pub(super) fn undue(feed: &Feed, i: usize, sanction: Sanction) -> Option<Words> {
    let right = fate(feed, i);
    if right == Some(sanction) {
        return None;
    }
    let id = match right {
        None => "practice-feed-wrong-fair",
        Some(Sanction::Report) => "practice-feed-wrong-report",
        Some(Sanction::Hide) => "practice-feed-wrong-hide",
        Some(Sanction::Block) => "practice-feed-wrong-block",
    };
    Some(Words::Message(id, vec![("from", from(feed, i))]))
}

/// The rank of the post to answer, the first when the goal names none.
pub(super) fn answered(feed: &Feed) -> usize {
    let FeedGoal::Answer { post, .. } = &feed.plan.setup.goal else {
        return 0;
    };
    let found = feed.plan.setup.posts.iter().position(|id| id == post);
    found.unwrap_or_default()
}

/// Why this post is not the one to answer, or not in this way; `None` when it is.
pub(super) fn misdirected(feed: &Feed, i: usize, way: Way) -> Option<Words> {
    let FeedGoal::Answer { way: asked, .. } = &feed.plan.setup.goal else {
        return None;
    };
    let post = answered(feed);
    if i != post {
        return Some(Words::Message(
            "practice-feed-wrong-post",
            vec![("from", from(feed, post))],
        ));
    }
    match asked {
        asked if *asked == way => None,
        Way::Reply => Some(Words::message("practice-feed-wrong-removal")),
        Way::Removal => Some(Words::message("practice-feed-wrong-reply")),
    }
}

/// Why a sentence does harm; `None` when it belongs to the answer.
pub(super) fn harmful(feed: &Feed, i: usize) -> Option<Words> {
    (!is_right(feed, i)).then(|| feed.said(&format!("sentence-{}-why", feed.plan.sentences[i])))
}

/// Why a photo is not the one to publish; `None` when it is.
pub(super) fn photo(feed: &Feed, i: usize) -> Option<Words> {
    let FeedGoal::Picture { photo, .. } = &feed.plan.setup.goal else {
        return None;
    };
    (feed.plan.setup.photos[i] != *photo).then(|| {
        let asked = feed.said(&format!("photo-{photo}"));
        Words::naming("practice-feed-wrong-photo", "photo", asked)
    })
}

/// Why a face is not masked; `None` when its owner asks for it.
pub(super) fn mask(feed: &Feed, i: usize) -> Option<Words> {
    let id = match (feed.people[i], feed.plan.people[i].1) {
        (Person::Unasked, _) => "practice-feed-wrong-unasked",
        (_, Consent::Yes) => "practice-feed-wrong-agrees",
        (_, Consent::No) => return None,
    };
    Some(Words::Message(id, vec![("person", person(feed, i))]))
}

/// What keeps the work from being published or saved, and the place where to mend it; `None` when it is ready.
pub(super) fn unready(feed: &Feed) -> Option<(Words, Spot)> {
    match &feed.plan.setup.goal {
        FeedGoal::Post { words, audience } => {
            let missing = usize::from(*words).saturating_sub(words_in(&feed.draft));
            if missing > 0 {
                let words = Words::counted("practice-feed-wrong-few-words", "count", count(missing));
                Some((words, TEXT))
            } else if feed.audience == *audience {
                None
            } else {
                let seen = view::audience(feed.audience);
                let words = Words::naming("practice-feed-wrong-audience", "audience", seen);
                Some((words, AUDIENCE))
            }
        }
        FeedGoal::Picture { .. } => (0..feed.people.len()).find_map(|i| {
            let id = match (feed.people[i], feed.plan.people[i].1) {
                (Person::Unasked, _) => "practice-feed-wrong-unasked",
                (Person::Answered, Consent::No) => "practice-feed-wrong-refuses",
                _ => return None,
            };
            let words = Words::Message(id, vec![("person", person(feed, i))]);
            Some((words, numbered(PEOPLE, i)))
        }),
        FeedGoal::Settings { set, .. } => feed.plan.settings.iter().enumerate().find_map(|(i, id)| {
            let wish = set.get(id)?;
            (feed.values[i] != *wish).then(|| {
                let words = Words::Message(
                    "practice-feed-wrong-setting",
                    vec![
                        ("setting", Value::Words(Box::new(feed.said(&format!("setting-{id}"))))),
                        ("audience", Value::Words(Box::new(view::audience(feed.values[i])))),
                    ],
                );
                (words, numbered(SETTINGS, i))
            })
        }),
        FeedGoal::Answer { .. } => {
            let missing: Vec<usize> = (0..feed.chosen.len())
                .filter(|&i| is_right(feed, i) && !feed.chosen[i])
                .collect();
            let first = missing.first()?;
            let words = Words::counted("practice-feed-wrong-few-sentences", "count", count(missing.len()));
            Some((words, numbered(SENTENCES, *first)))
        }
        FeedGoal::Report { .. } => None,
    }
}

fn is_right(feed: &Feed, i: usize) -> bool {
    match &feed.plan.setup.goal {
        FeedGoal::Answer { right, .. } => right.contains(&feed.plan.sentences[i]),
        _ => false,
    }
}

fn from(feed: &Feed, i: usize) -> Value {
    Value::Words(Box::new(view::post(feed, i, "from")))
}

fn person(feed: &Feed, i: usize) -> Value {
    Value::Words(Box::new(view::person(feed, i)))
}
