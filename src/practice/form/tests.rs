//! The form, goal by goal.

use crate::practice::hand::{self, press, write, wrong};
use crate::practice::scene::{Move, Outcome, Part, Spot, Words};
use crate::practice::{Imitation, SetupFault};

fn form(goal: &str) -> Imitation {
    let named = ["e-administration", "e-administration-form-fill"];
    hand::start(&hand::goal("form", goal), named, &["Samia Benali"])
}

fn faults(goal: &str) -> Vec<SetupFault> {
    hand::goal("form", goal).faults()
}

const PAGES: &str = r#"
    receipt = "AL-2026-118"
    papers = [{ id = "identity", file = "card" }]
    files = ["photo", "card"]
    pages = [
        { id = "you", fields = [
            { id = "name", kind = "text" },
            { id = "birth", kind = "date", value = "14/03/1990" },
        ] },
        { id = "home", fields = [
            { id = "postcode", kind = "digits", value = "44000" },
            { id = "lodging", kind = "choice", options = ["tenant", "owner"], value = "tenant" },
            { id = "sworn", kind = "tick", value = "yes" },
        ] },
    ]
"#;

fn send() -> Imitation {
    form(&format!("kind = \"send\"\n{PAGES}"))
}

/// The messages of the interface that stand on the screen by themselves.
fn said(imitation: &Imitation) -> Vec<&'static str> {
    let parts = imitation.scene().parts;
    let ids = parts.into_iter().filter_map(|part| match part {
        Part::Text(Words::Message(id, _)) => Some(id),
        _ => None,
    });
    ids.collect()
}

const CONTINUE: u16 = 1;
const BACK: u16 = 2;
const SEND: u16 = 3;
const KEEP: u16 = 4;

#[test]
fn a_page_is_left_only_once_right_and_each_gap_is_named() {
    let mut im = send();
    assert_eq!(wrong(press(&mut im, &[CONTINUE])), "practice-form-wrong-empty");
    write(&mut im, 10, "samia BENALI");
    write(&mut im, 11, "14/3");
    assert_eq!(wrong(press(&mut im, &[CONTINUE])), "practice-form-shape-date");
    write(&mut im, 11, "/1991");
    assert_eq!(wrong(press(&mut im, &[CONTINUE])), "practice-form-wrong-value");
    im.play(Move::Erase(Spot(11)));
    write(&mut im, 11, "0");
    assert_eq!(press(&mut im, &[CONTINUE]), Outcome::Going);
    write(&mut im, 12, "4400");
    assert_eq!(wrong(press(&mut im, &[CONTINUE])), "practice-form-shape-digits");
    write(&mut im, 12, "0");
    assert_eq!(wrong(press(&mut im, &[CONTINUE])), "practice-form-wrong-choose");
    assert_eq!(wrong(press(&mut im, &[13, 101, CONTINUE])), "practice-form-wrong-value");
    assert_eq!(wrong(press(&mut im, &[13, 100, CONTINUE])), "practice-form-wrong-tick");
    assert_eq!(press(&mut im, &[14, CONTINUE]), Outcome::Going);
    assert_eq!(wrong(press(&mut im, &[CONTINUE])), "practice-form-wrong-paper");
    assert_eq!(wrong(press(&mut im, &[200, 300])), "practice-form-wrong-file");
    assert_eq!(press(&mut im, &[301, CONTINUE, SEND]), Outcome::Going);
    assert!(!im.is_done(), "the receipt is still to be kept");
    assert_eq!(press(&mut im, &[KEEP]), Outcome::Done);
}

#[test]
fn a_page_says_while_one_types_what_has_not_its_shape_yet() {
    let mut im = send();
    assert!(said(&im).contains(&"practice-form-left"));
    write(&mut im, 10, "Samia");
    write(&mut im, 11, "14/03");
    assert!(said(&im).contains(&"practice-form-shape-date"));
    write(&mut im, 11, "/1990");
    assert!(said(&im).contains(&"practice-form-filled"));
}

#[test]
fn every_row_of_the_review_leads_to_its_page_and_back() {
    let mut im = send();
    while !im.scene().offers(Spot(SEND)) {
        im.show();
    }
    assert_eq!(press(&mut im, &[33]), Outcome::Going);
    assert_eq!(press(&mut im, &[13, 101, BACK]), Outcome::Going);
    assert_eq!(wrong(press(&mut im, &[SEND])), "practice-form-wrong-value");
    assert_eq!(
        press(&mut im, &[5, BACK, 33, 13, 100, CONTINUE, SEND, KEEP]),
        Outcome::Done
    );
}

#[test]
fn a_form_filled_in_with_a_mistake_is_not_sent_before_it_is_mended() {
    let pages = PAGES.replace("\"44000\" }", "\"44000\", before = \"40400\" }");
    let mut im = form(&format!("kind = \"correct\"\n{pages}"));
    assert_eq!(wrong(press(&mut im, &[SEND])), "practice-form-wrong-review");
    assert_eq!(press(&mut im, &[32]), Outcome::Going);
    for _ in 0..5 {
        im.play(Move::Erase(Spot(12)));
    }
    write(&mut im, 12, "44000");
    assert_eq!(press(&mut im, &[CONTINUE, SEND, KEEP]), Outcome::Done);
}

#[test]
fn a_real_number_is_refused_in_a_form_as_anywhere() {
    let mut im = send();
    assert_eq!(wrong(write(&mut im, 10, "06 12 34 56 78")), "practice-refused-phone");
    write(&mut im, 10, "someone@gmail.com");
    assert_eq!(wrong(press(&mut im, &[CONTINUE])), "practice-refused-email");
}

const BOOKING: &str = r#"
    kind = "appointment"
    offers = [
        { id = "first", slots = [{ id = "mon" }] },
        { id = "renewal", slots = [{ id = "mon" }, { id = "tue", state = "full" }, { id = "wed", state = "paid" }, { id = "thu" }] },
    ]
    offer = "renewal"
    slots = ["thu"]
"#;

#[test]
fn an_appointment_is_free_free_of_charge_and_the_one_asked_for() {
    let mut im = form(BOOKING);
    assert_eq!(wrong(press(&mut im, &[100, 200])), "practice-form-wrong-reason");
    assert_eq!(wrong(press(&mut im, &[2, 101, 200])), "practice-form-wrong-slot");
    assert_eq!(wrong(press(&mut im, &[201])), "practice-form-wrong-full");
    assert_eq!(wrong(press(&mut im, &[202])), "practice-form-wrong-paid");
    assert_eq!(press(&mut im, &[203, 2, 203, 1]), Outcome::Done);
}

const ACCOUNT: &str = r#"
    kind = "account"
    sites = [{ id = "copy", address = "aides-gouv.example" }, { id = "official", address = "aides.gouv.example" }]
    site = "official"
    accounts = ["tax", "health"]
    account = "health"
    login = "omar-22"
    secret = "soleil-77"
    data = ["name", "birth"]
"#;

#[test]
fn one_account_opens_the_official_site_with_the_invented_password() {
    let mut im = form(ACCOUNT);
    assert_eq!(wrong(press(&mut im, &[100])), "practice-form-wrong-site");
    assert_eq!(wrong(press(&mut im, &[101, 2])), "practice-form-wrong-new-account");
    assert_eq!(wrong(press(&mut im, &[1, 200])), "practice-form-wrong-account");
    assert_eq!(wrong(press(&mut im, &[201, 3])), "practice-form-wrong-login");
    write(&mut im, 10, "Omar-22");
    write(&mut im, 11, "Soleil-77");
    assert_eq!(
        wrong(press(&mut im, &[3])),
        "practice-form-wrong-secret",
        "capitals count in a password"
    );
    for _ in 0.."Soleil-77".len() {
        im.play(Move::Erase(Spot(11)));
    }
    write(&mut im, 11, "soleil-77");
    assert_eq!(press(&mut im, &[3, 4, 3, 3]), Outcome::Done);
}

#[test]
fn all_cookies_are_refused_in_one_press() {
    let mut im = form("kind = \"consent\"\nasks = [\"needed\", \"adverts\"]\nneeded = [\"needed\"]");
    assert_eq!(wrong(press(&mut im, &[1])), "practice-form-wrong-accept");
    assert_eq!(press(&mut im, &[2]), Outcome::Done);
}

#[test]
fn some_cookies_are_kept_and_the_others_refused() {
    let mut im = form(
        "kind = \"consent\"\nasks = [\"needed\", \"video\", \"adverts\"]\nneeded = [\"needed\"]\nkeep = [\"video\"]",
    );
    assert_eq!(wrong(press(&mut im, &[2])), "practice-form-wrong-refuse");
    assert_eq!(wrong(press(&mut im, &[3, 100])), "practice-form-wrong-always");
    assert_eq!(wrong(press(&mut im, &[102, 4])), "practice-form-wrong-refused");
    assert_eq!(wrong(press(&mut im, &[101, 4])), "practice-form-wrong-allowed");
    assert_eq!(press(&mut im, &[102, 4]), Outcome::Done);
}

#[test]
fn what_could_not_be_played_is_a_fault() {
    let faulty = |from: &str, to: &str| {
        assert!(PAGES.contains(from), "{from}");
        !faults(&format!("kind = \"send\"\n{}", PAGES.replace(from, to))).is_empty()
    };
    assert!(faulty("14/03/1990", "31/02/1990"), "a day that does not exist");
    assert!(
        faulty("value = \"tenant\"", "value = \"guest\""),
        "an option that is not listed"
    );
    assert!(
        faulty("file = \"card\"", "file = \"permit\""),
        "a file that is not there"
    );
    assert!(faulty("\"44000\"", "\"0612345678\""), "a real number");
    assert!(faulty("AL-2026-118", "n° 3"), "a receipt that cannot be read aloud");
    assert!(
        !faults(&format!("kind = \"correct\"\n{PAGES}")).is_empty(),
        "nothing to correct"
    );
    assert!(
        !faults(&BOOKING.replace("[\"thu\"]", "[\"tue\"]")).is_empty(),
        "a full slot"
    );
    assert!(
        !faults(&ACCOUNT.replace("aides.gouv.example", "aides.gouv.fr")).is_empty(),
        "a real address"
    );
    assert!(
        !faults("kind = \"consent\"\nasks = [\"a\", \"b\"]\nkeep = [\"a\", \"b\"]").is_empty(),
        "nothing to refuse"
    );
}
