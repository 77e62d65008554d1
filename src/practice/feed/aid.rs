//! "Show me how": the next right act from wherever the learner stands.

use super::{
    ASK, AUDIENCE, AUDIENCES, Audience, BACK, BLOCK, CHOOSE_PHOTO, Feed, FeedGoal, HIDE, MASK, PHOTOS, POSTS, PUBLISH,
    Person, REMOVAL, REPLY, REPORT, ROOM, SAVE, Sanction, Screen, TEXT, WRITE, Way, goal,
};
use crate::practice::game::Aim;
use crate::practice::kit::{enough, numbered, words_in};
use crate::practice::scene::Spot;

/// The next right act; a field is written whole.
pub(super) fn aim(feed: &Feed) -> Option<Aim> {
    let step = match &feed.plan.setup.goal {
        FeedGoal::Post { words, audience } => return aim_post(feed, usize::from(*words), *audience),
        FeedGoal::Picture { photo, .. } => aim_picture(feed, photo),
        FeedGoal::Report { .. } => aim_report(feed)?,
        FeedGoal::Settings { .. } => aim_settings(feed),
        FeedGoal::Answer { way, .. } => aim_answer(feed, *way),
    };
    Some(Aim::press(step))
}

fn aim_post(feed: &Feed, words: usize, audience: Audience) -> Option<Aim> {
    let step = match (feed.screen, goal::unready(feed)) {
        (Screen::Posts, _) => WRITE,
        (Screen::Audiences, _) => numbered(AUDIENCES, Audience::ALL.iter().position(|one| *one == audience)?),
        (Screen::Write, Some((_, TEXT))) => {
            let text = enough(&feed.plan.example, ROOM, |text| words_in(text) >= words);
            return Some(Aim::Write(TEXT, text));
        }
        (Screen::Write, Some(_)) => AUDIENCE,
        (Screen::Write, None) => PUBLISH,
        _ => BACK,
    };
    Some(Aim::press(step))
}

fn aim_picture(feed: &Feed, photo: &str) -> Spot {
    match feed.screen {
        Screen::Posts => CHOOSE_PHOTO,
        Screen::Photos => {
            let asked = feed.plan.setup.photos.iter().position(|id| id == photo);
            asked.map_or(BACK, |i| numbered(PHOTOS, i))
        }
        Screen::Photo => goal::unready(feed).map_or(PUBLISH, |(_, person)| person),
        Screen::Person(i) => match feed.people[i] {
            Person::Unasked => ASK,
            Person::Answered if goal::mask(feed, i).is_none() => MASK,
            Person::Answered | Person::Masked => BACK,
        },
        _ => BACK,
    }
}

fn aim_report(feed: &Feed) -> Option<Spot> {
    let is_amiss = |i: &usize| feed.fates[*i] != goal::fate(feed, *i);
    Some(match feed.screen {
        Screen::Posts => numbered(POSTS, (0..feed.fates.len()).find(is_amiss)?),
        Screen::Post(i) if is_amiss(&i) => match goal::fate(feed, i)? {
            Sanction::Report => REPORT,
            Sanction::Hide => HIDE,
            Sanction::Block => BLOCK,
        },
        _ => BACK,
    })
}

fn aim_settings(feed: &Feed) -> Spot {
    let FeedGoal::Settings { set, .. } = &feed.plan.setup.goal else {
        return BACK;
    };
    match feed.screen {
        Screen::Setting(i) => {
            let wish = set.get(&feed.plan.settings[i]);
            let asked = Audience::OF_SETTINGS.iter().position(|value| Some(value) == wish);
            asked.map_or(BACK, |value| numbered(AUDIENCES, value))
        }
        _ => goal::unready(feed).map_or(SAVE, |(_, setting)| setting),
    }
}

fn aim_answer(feed: &Feed, way: Way) -> Spot {
    let post = goal::answered(feed);
    match (feed.screen, way) {
        (Screen::Posts, _) => numbered(POSTS, post),
        (Screen::Post(i), Way::Reply) if i == post => REPLY,
        (Screen::Post(i), Way::Removal) if i == post => REMOVAL,
        (Screen::Answer, _) => goal::unready(feed).map_or(PUBLISH, |(_, sentence)| sentence),
        _ => BACK,
    }
}
