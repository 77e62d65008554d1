//! The feed, goal by goal.

use super::*;
use crate::practice::hand::{self, press, setup, value, write, wrong};
use crate::practice::scene::{Move, Outcome, Words};
use crate::practice::{Imitation, SetupFault};

fn feed(toml: &str) -> Imitation {
    hand::start(&setup(toml), ["social", "social-post-write"], &["Bonjour à tous"])
}

fn post() -> Imitation {
    feed(
        r#"[feed]
        posts = ["library"]
        goal = { kind = "post", words = 2, audience = "group" }"#,
    )
}

fn picture() -> Imitation {
    feed(
        r#"[feed]
        posts = ["library"]
        photos = ["garden", "party"]
        goal = { kind = "picture", photo = "party", people = { karim = "yes", lina = "no" } }"#,
    )
}

fn report() -> Imitation {
    feed(
        r#"[feed]
        posts = ["library", "hate", "pushy", "advert"]
        goal = { kind = "report", acts = { hate = "report", pushy = "block", advert = "hide" } }"#,
    )
}

fn settings() -> Imitation {
    feed(
        r#"[feed]
        goal = { kind = "settings", settings = ["posts", "phone", "name"], set = { posts = "contacts", phone = "me" } }"#,
    )
}

fn answer(way: &str) -> Imitation {
    feed(&format!(
        r#"[feed]
        posts = ["kind", "cold"]
        [feed.goal]
        kind = "answer"
        post = "cold"
        way = "{way}"
        sentences = ["thanks", "liar", "sorry"]
        right = ["thanks", "sorry"]"#
    ))
}

#[test]
fn a_post_goes_out_to_the_people_it_is_meant_for_and_no_others() {
    let mut im = post();
    press(&mut im, &[WRITE.0]);
    assert_eq!(
        im.play(Move::Press(PUBLISH)),
        Outcome::Wrong(Words::counted("practice-feed-wrong-few-words", "count", 2))
    );
    write(&mut im, TEXT, "Bonjour voisins");
    assert_eq!(wrong(press(&mut im, &[PUBLISH.0])), "practice-feed-wrong-audience");
    press(&mut im, &[AUDIENCE.0, AUDIENCES + 1]);
    assert_eq!(wrong(press(&mut im, &[PUBLISH.0])), "practice-feed-wrong-audience");
    assert_eq!(press(&mut im, &[AUDIENCE.0, AUDIENCES + 2, PUBLISH.0]), Outcome::Done);
    assert!(im.undo() && !im.is_done(), "even publishing can be undone");
}

#[test]
fn no_goal_begins_with_the_audience_it_asks_for() {
    for wanted in Audience::ALL {
        let goal = FeedGoal::Post {
            words: 1,
            audience: wanted,
        };
        assert_ne!(goal::first_audience(&goal), wanted);
    }
}

#[test]
fn a_phone_number_in_a_post_is_refused() {
    let mut im = post();
    press(&mut im, &[WRITE.0]);
    assert_eq!(
        wrong(write(&mut im, TEXT, "Appelez le 0612345678")),
        "practice-refused-phone"
    );
    press(&mut im, &[BACK.0, WRITE.0]);
    assert_eq!(value(&im, TEXT), "Appelez le ");
}

#[test]
fn a_photo_waits_for_the_answer_of_each_person_and_hides_who_refuses() {
    let mut im = picture();
    assert_eq!(
        wrong(press(&mut im, &[CHOOSE_PHOTO.0, PHOTOS])),
        "practice-feed-wrong-photo"
    );
    press(&mut im, &[PHOTOS + 1]);
    assert_eq!(wrong(press(&mut im, &[PUBLISH.0])), "practice-feed-wrong-unasked");
    assert_eq!(wrong(press(&mut im, &[PEOPLE, MASK.0])), "practice-feed-wrong-unasked");
    assert_eq!(wrong(press(&mut im, &[ASK.0, MASK.0])), "practice-feed-wrong-agrees");
    press(&mut im, &[BACK.0, PEOPLE + 1, ASK.0, BACK.0]);
    assert_eq!(wrong(press(&mut im, &[PUBLISH.0])), "practice-feed-wrong-refuses");
    assert_eq!(press(&mut im, &[PEOPLE + 1, MASK.0, BACK.0, PUBLISH.0]), Outcome::Done);
}

#[test]
fn each_post_gets_what_it_deserves_and_a_fair_one_is_left_alone() {
    let mut im = report();
    for act in [REPORT, HIDE, BLOCK] {
        assert_eq!(wrong(press(&mut im, &[POSTS, act.0])), "practice-feed-wrong-fair");
        press(&mut im, &[BACK.0]);
    }
    assert_eq!(
        wrong(press(&mut im, &[POSTS + 1, HIDE.0])),
        "practice-feed-wrong-report"
    );
    assert_eq!(press(&mut im, &[REPORT.0]), Outcome::Going);
    assert!(!im.scene().offers(Spot(POSTS + 1)), "a post reported is no longer seen");
    assert_eq!(wrong(press(&mut im, &[POSTS + 2, HIDE.0])), "practice-feed-wrong-block");
    press(&mut im, &[BLOCK.0]);
    assert_eq!(wrong(press(&mut im, &[POSTS + 3, BLOCK.0])), "practice-feed-wrong-hide");
    assert_eq!(press(&mut im, &[HIDE.0]), Outcome::Done);
}

#[test]
fn settings_are_saved_once_each_wish_is_met_and_the_others_are_free() {
    let mut im = settings();
    assert_eq!(wrong(press(&mut im, &[SAVE.0])), "practice-feed-wrong-setting");
    press(&mut im, &[SETTINGS, AUDIENCES + 2]);
    press(&mut im, &[SETTINGS + 1, AUDIENCES + 2]);
    press(&mut im, &[SETTINGS + 2, AUDIENCES + 1]);
    assert_eq!(wrong(press(&mut im, &[SAVE.0])), "practice-feed-wrong-setting");
    assert_eq!(press(&mut im, &[SETTINGS, AUDIENCES + 1, SAVE.0]), Outcome::Done);
}

#[test]
fn an_answer_is_made_of_every_useful_sentence_and_no_harmful_one() {
    let mut im = answer("reply");
    assert_eq!(wrong(press(&mut im, &[POSTS, REPLY.0])), "practice-feed-wrong-post");
    press(&mut im, &[BACK.0]);
    assert_eq!(
        wrong(press(&mut im, &[POSTS + 1, REMOVAL.0])),
        "practice-feed-wrong-removal"
    );
    assert_eq!(
        wrong(press(&mut im, &[REPLY.0, SENTENCES + 1])),
        "social-sentence-liar-why"
    );
    press(&mut im, &[SENTENCES]);
    assert_eq!(
        im.play(Move::Press(PUBLISH)),
        Outcome::Wrong(Words::counted("practice-feed-wrong-few-sentences", "count", 1))
    );
    press(&mut im, &[SENTENCES, SENTENCES, SENTENCES + 2]);
    assert_eq!(press(&mut im, &[PUBLISH.0]), Outcome::Done);
}

#[test]
fn what_must_go_is_not_answered_but_removed() {
    let mut im = answer("removal");
    assert_eq!(
        wrong(press(&mut im, &[POSTS + 1, REPLY.0])),
        "practice-feed-wrong-reply"
    );
    assert_eq!(
        press(&mut im, &[REMOVAL.0, SENTENCES, SENTENCES + 2, PUBLISH.0]),
        Outcome::Done
    );
}

#[test]
fn a_feed_that_cannot_be_played_is_told_apart() {
    let faults = |toml: &str| setup(toml).faults();
    assert_eq!(
        faults(r#"feed = { posts = ["a"], goal = { kind = "report", acts = { b = "hide" } } }"#),
        [SetupFault::Unknown {
            what: "post",
            id: "b".to_owned()
        }]
    );
    assert_eq!(
        faults(r#"feed = { goal = { kind = "settings", settings = ["a", "b"], set = { a = "everyone" } } }"#).len(),
        1
    );
    let all_right = r#"
        [feed]
        posts = ["a"]
        goal = { kind = "answer", post = "a", way = "reply", sentences = ["x", "y"], right = ["x", "y"] }"#;
    assert_eq!(faults(all_right).len(), 1, "nothing is left to refuse");
    assert_eq!(
        faults(r#"feed = { goal = { kind = "post", words = 2, audience = "me" } }"#).len(),
        1,
        "a feed without posts"
    );
}
