//! What a pack says of a social feed.

use std::collections::{BTreeMap, BTreeSet};

use serde::Deserialize;

use super::Feed;
use crate::practice::needs::{Limit, Names, Needs};
use crate::practice::scene::Words;
use crate::practice::setup::{Faults, Plan, SetupFault};

/// Most posts, photos, people or settings, so that every scene fits a small screen below the step's text.
pub(super) const MOST_THINGS: usize = 4;
/// Most sentences to choose among.
pub(super) const MOST_SENTENCES: usize = 6;

/// A social feed: ids of what lies in it, whose words are messages of the pack.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FeedSetup {
    /// Posts or reviews by others, the newest first; none where settings are the goal.
    #[serde(default)]
    pub posts: Vec<String>,
    /// Photos that can be published.
    #[serde(default)]
    pub photos: Vec<String>,
    pub goal: FeedGoal,
}

/// What is to be reached in a feed.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(tag = "kind", rename_all = "lowercase", deny_unknown_fields)]
pub enum FeedGoal {
    /// A post of at least so many words, for these people and no others.
    Post { words: u16, audience: Audience },
    /// A photo, once each person on it has been asked; a person who refuses is masked.
    Picture {
        photo: String,
        people: BTreeMap<String, Consent>,
    },
    /// What to do with each post that cannot stay as it is; the others are left alone.
    Report { acts: BTreeMap<String, Sanction> },
    /// Who sees what: settings in order, all seen by everyone at first, and what each is to become.
    ///
    /// A setting without a wish may be anything.
    Settings {
        settings: Vec<String>,
        set: BTreeMap<String, Audience>,
    },
    /// An answer to a post, or a request that it be removed, made of sentences to choose.
    Answer {
        post: String,
        way: Way,
        /// Sentences offered, in order.
        sentences: Vec<String>,
        /// Those that make a good answer: all of them are needed.
        right: BTreeSet<String>,
    },
}

/// Who sees something.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Audience {
    Everyone,
    Contacts,
    Group,
    Me,
}

impl Audience {
    /// From the widest to the narrowest.
    pub(super) const ALL: [Self; 4] = [Self::Everyone, Self::Contacts, Self::Group, Self::Me];
    /// Those a setting has.
    pub(super) const OF_SETTINGS: [Self; 3] = [Self::Everyone, Self::Contacts, Self::Me];
}

/// What a person on a photo answers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Consent {
    Yes,
    No,
}

/// What is done with a post that is not left alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Sanction {
    /// It breaks the rules or the law: the site's team is told.
    Report,
    /// It bores: the learner no longer sees it.
    Hide,
    /// Its author pesters: they can no longer write.
    Block,
}

/// How somebody else's post is met.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Way {
    Reply,
    Removal,
}

impl Plan for FeedSetup {
    type Game = Feed;

    fn check(&self, faults: &mut Faults) {
        faults.list("post", &self.posts);
        faults.list("photo", &self.photos);
        faults.count("photos", self.photos.len(), (0, MOST_THINGS));
        let posts = match self.goal {
            FeedGoal::Settings { .. } => (0, 0),
            FeedGoal::Post { .. } | FeedGoal::Picture { .. } | FeedGoal::Report { .. } | FeedGoal::Answer { .. } => {
                (1, MOST_THINGS)
            }
        };
        faults.count("posts", self.posts.len(), posts);
        match &self.goal {
            FeedGoal::Post { words, .. } => faults.count("words", usize::from(*words), (1, 10)),
            FeedGoal::Picture { photo, people } => {
                faults.known("photo", std::iter::once(photo), &self.photos);
                faults.list("person", people.keys());
                faults.count("people", people.len(), (1, MOST_THINGS));
            }
            FeedGoal::Report { acts } => {
                faults.count("acts", acts.len(), (1, MOST_THINGS));
                faults.known("post", acts.keys(), &self.posts);
            }
            FeedGoal::Settings { settings, set } => {
                faults.list("setting", settings);
                faults.count("settings", settings.len(), (2, MOST_THINGS));
                faults.count("wishes", set.len(), (1, MOST_THINGS));
                faults.known("setting", set.keys(), settings);
                let is_offered = |wish: &Audience| matches!(wish, Audience::Contacts | Audience::Me);
                if !set.values().all(is_offered) {
                    faults.add(SetupFault::Other("a setting is to become \"contacts\" or \"me\""));
                }
            }
            FeedGoal::Answer {
                post, sentences, right, ..
            } => {
                faults.known("post", std::iter::once(post), &self.posts);
                faults.list("sentence", sentences);
                faults.count("sentences", sentences.len(), (2, MOST_SENTENCES));
                // One at least is to be left.
                faults.count("right sentences", right.len(), (1, sentences.len().saturating_sub(1)));
                faults.known("sentence", right, sentences);
            }
        }
    }

    fn asks(&self, _names: &Names) -> Vec<Words> {
        match self.goal {
            FeedGoal::Post { .. } => vec![Words::message("practice-feed-example")],
            _ => Vec::new(),
        }
    }

    fn needs(&self, needs: &mut Needs) {
        let buttons = match self.goal {
            FeedGoal::Report { .. } => 3,
            FeedGoal::Answer { .. } => 2,
            FeedGoal::Post { .. } | FeedGoal::Picture { .. } | FeedGoal::Settings { .. } => 0,
        };
        for post in &self.posts {
            let text = format!("post-{post}-text");
            needs.quoted(&format!("post-{post}-from"), &[Limit::Characters(25)]);
            needs.quoted(&format!("post-{post}-about"), &[Limit::Characters(30)]);
            needs.quoted(&text, &[Limit::Words(35)]);
            // Who wrote and two borders; what to do and the way back.
            needs.sheet(&format!("post-{post}"), &[&text], 4 + buttons);
        }
        for photo in &self.photos {
            needs.shared(&format!("photo-{photo}"), &[Limit::Characters(30)]);
        }
        needs.rows = self.posts.len() + 1;
        match &self.goal {
            FeedGoal::Post { .. } | FeedGoal::Report { .. } => {}
            FeedGoal::Picture { photo, people } => {
                let shows = format!("photo-{photo}-shows");
                needs.shared(&shows, &[Limit::Words(20)]);
                // Its name and two borders; the people, publishing and the way back.
                needs.sheet(&format!("photo-{photo}"), &[&shows], 5 + people.len());
                for person in people.keys() {
                    let answer = format!("person-{person}-answer");
                    needs.shared(&format!("person-{person}"), &[Limit::Characters(25)]);
                    needs.quoted(&answer, &[Limit::Words(25)]);
                    needs.sheet(&format!("person-{person}"), &[&answer], 6);
                }
            }
            FeedGoal::Settings { settings, .. } => {
                for setting in settings {
                    needs.shared(&format!("setting-{setting}"), &[Limit::Characters(30)]);
                }
                needs.rows = settings.len() + 1;
            }
            FeedGoal::Answer { sentences, right, .. } => {
                for sentence in sentences {
                    let id = format!("sentence-{sentence}");
                    if right.contains(sentence) {
                        needs.shared(&id, &[Limit::Characters(50)]);
                    } else {
                        needs.quoted(&id, &[Limit::Characters(50)]);
                        needs.shared(&format!("{id}-why"), &[Limit::Characters(110)]);
                    }
                }
            }
        }
    }

    fn start(&self, names: &Names, said: &[String]) -> Feed {
        Feed::start(self, names, said)
    }
}
