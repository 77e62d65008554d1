//! The call, goal by goal.

use super::*;
use crate::practice::hand::{self, press, setup, write, wrong};
use crate::practice::scene::{Outcome, Part, Words};
use crate::practice::{Imitation, Setup};

fn call(toml: &str) -> Imitation {
    let named = ["video-call", "video-call-join-enter"];
    hand::start(&setup(toml), named, &["Camille", "Merci à tous"])
}

fn join(then: &str) -> Imitation {
    call(&format!(
        r#"[call]
        invitations = ["adviser", "family"]
        [call.goal]
        kind = "join"
        invitation = "family"
        name = true
        microphone = "off"
        camera = "on"
        then = {then}"#
    ))
}

fn host() -> Imitation {
    call(
        r#"[call]
        guests = ["nadia", "stranger"]
        goal = { kind = "host", admit = ["nadia"], lock = true }"#,
    )
}

fn share() -> Imitation {
    call(
        r#"[call]
        windows = ["mailbox", "budget"]
        goal = { kind = "share", window = "budget", then = ["stop", "leave"] }"#,
    )
}

fn entered(then: &str) -> Imitation {
    let mut im = join(then);
    press(&mut im, &[INVITATIONS + 1, JOIN.0]);
    write(&mut im, NAME, "Rosa");
    press(&mut im, &[MICROPHONE.0, CAMERA.0, ENTER.0]);
    im
}

/// What the call says is happening.
fn now(imitation: &Imitation) -> Option<Words> {
    imitation.scene().parts.into_iter().find_map(|part| match part {
        Part::Text(words) => Some(words),
        _ => None,
    })
}

#[test]
fn a_call_is_entered_once_name_microphone_and_camera_are_as_asked() {
    let mut im = join("[]");
    assert_eq!(
        wrong(press(&mut im, &[INVITATIONS, JOIN.0])),
        "practice-call-wrong-invitation"
    );
    press(&mut im, &[BACK.0, INVITATIONS + 1, JOIN.0]);
    assert_eq!(wrong(press(&mut im, &[ENTER.0])), "practice-call-wrong-no-name");
    write(&mut im, NAME, "Rosa");
    assert_eq!(wrong(press(&mut im, &[ENTER.0])), "practice-call-wrong-microphone-on");
    press(&mut im, &[MICROPHONE.0]);
    assert_eq!(wrong(press(&mut im, &[ENTER.0])), "practice-call-wrong-camera-off");
    assert_eq!(press(&mut im, &[CAMERA.0, ENTER.0]), Outcome::Done);
}

#[test]
fn each_moment_of_a_call_waits_for_its_own_act() {
    let mut im = entered(r#"["speak", "mute", "chat", "leave"]"#);
    for early in [CHAT, LEAVE] {
        assert_eq!(wrong(press(&mut im, &[early.0])), "practice-call-wrong-moment");
    }
    assert_eq!(now(&im), Some(Words::message("practice-call-now-speak")));
    press(&mut im, &[MICROPHONE.0]);
    assert_eq!(now(&im), Some(Words::message("practice-call-now-mute")));
    press(&mut im, &[CAMERA.0]);
    assert_eq!(now(&im), Some(Words::message("practice-call-now-mute")));
    press(&mut im, &[MICROPHONE.0, CHAT.0]);
    write(&mut im, TEXT, "Merci");
    assert_eq!(wrong(press(&mut im, &[SEND.0])), "practice-call-wrong-few-words");
    write(&mut im, TEXT, " Nadia");
    assert_eq!(press(&mut im, &[SEND.0]), Outcome::Going);
    assert_eq!(press(&mut im, &[LEAVE.0]), Outcome::Done);
}

#[test]
fn a_moment_that_is_answered_when_it_comes_is_not_waited_for() {
    let mut im = entered(r#"["speak", "hide"]"#);
    press(&mut im, &[CAMERA.0]);
    assert_eq!(now(&im), Some(Words::message("practice-call-now-speak")));
    assert_eq!(press(&mut im, &[MICROPHONE.0]), Outcome::Done);
}

#[test]
fn a_phone_number_is_no_name_to_show() {
    let mut im = join("[]");
    press(&mut im, &[INVITATIONS + 1, JOIN.0]);
    assert_eq!(wrong(write(&mut im, NAME, "0612345678")), "practice-refused-phone");
}

#[test]
fn only_people_on_the_list_come_in_and_the_meeting_is_locked_last() {
    let mut im = host();
    assert_eq!(wrong(press(&mut im, &[LOCK.0])), "practice-call-wrong-lock");
    assert_eq!(
        wrong(press(&mut im, &[GUESTS + 1, ADMIT.0])),
        "practice-call-wrong-admitted"
    );
    press(&mut im, &[REFUSE.0]);
    assert_eq!(
        wrong(press(&mut im, &[GUESTS, REFUSE.0])),
        "practice-call-wrong-refused"
    );
    assert_eq!(press(&mut im, &[ADMIT.0]), Outcome::Going);
    assert_eq!(press(&mut im, &[LOCK.0]), Outcome::Done);
}

#[test]
fn the_guest_list_names_whom_the_host_expects() {
    let mut im = host();
    press(&mut im, &[INVITED.0]);
    let scene = im.scene();
    let [Part::Sheet { lines, .. }, ..] = scene.parts.as_slice() else {
        panic!("no list");
    };
    let names: Vec<&Words> = lines.iter().map(|(_, name)| name).collect();
    assert_eq!(names, [&Words::Pack("video-call-guest-nadia".to_owned())]);
}

#[test]
fn one_window_is_shown_and_never_the_whole_screen() {
    let mut im = share();
    assert_eq!(
        wrong(press(&mut im, &[SHARE.0, WHOLE_SCREEN.0])),
        "practice-call-wrong-whole"
    );
    assert_eq!(wrong(press(&mut im, &[WINDOWS])), "practice-call-wrong-window");
    press(&mut im, &[WINDOWS + 1]);
    assert_eq!(wrong(press(&mut im, &[LEAVE.0])), "practice-call-wrong-moment");
    assert_eq!(press(&mut im, &[STOP.0, LEAVE.0]), Outcome::Done);
}

#[test]
fn a_moment_that_asks_for_nothing_is_a_fault() {
    let faults = |then: &str| {
        let text = format!(
            r#"[call]
            windows = ["a", "b"]
            goal = {{ kind = "share", window = "a", then = {then} }}"#
        );
        setup(&text).faults().len()
    };
    assert_eq!(faults(r#"["stop", "speak", "mute", "hide", "leave"]"#), 0);
    assert_eq!(faults(r#"["mute"]"#), 1, "the microphone is off already");
    assert_eq!(faults(r#"["speak", "speak"]"#), 1);
    assert_eq!(faults(r#"["stop", "stop"]"#), 1);
    assert_eq!(faults(r#"["leave", "stop"]"#), 1);
    let share = r#"call = { windows = ["a", "b"], goal = { kind = "share", window = "a", then = ["share"] } }"#;
    assert!(toml::from_str::<Setup>(share).is_err(), "sharing comes by itself");
}
