//! The shop, goal by goal.

use crate::practice::hand::{self, press, value, write, wrong};
use crate::practice::scene::{Move, Outcome, Part, Spot, Words};
use crate::practice::{Imitation, Setup, SetupFault};

fn setup(goal: &str) -> Setup {
    hand::goal("shop", goal)
}

fn shop(goal: &str) -> Imitation {
    hand::start(&setup(goal), ["e-commerce", "e-commerce-buy-step"], &["Vélo rouge"])
}

const BUY: &str = r#"kind = "buy"
articles = [{ id = "far", price = 19 }, { id = "near", price = 24 }]
deliveries = [{ id = "home", price = 6 }, { id = "shop", price = 0 }]
article = "near"
delivery = "shop""#;

fn pay(asked: &str) -> String {
    format!(
        r#"kind = "pay"
        pages = ["message", "basket"]
        page = "basket"
        amount = 24
        {asked}
        card = {{ number = "1234 5678 9012 3456", until = "12/30", code = "123" }}"#
    )
}

#[test]
fn an_order_is_taken_once_the_article_and_its_delivery_are_those_asked_for() {
    let mut im = shop(BUY);
    press(&mut im, &[100, 1]);
    assert_eq!(wrong(press(&mut im, &[4])), "e-commerce-buy-step-no-far");
    press(&mut im, &[3, 101, 1]);
    assert_eq!(wrong(press(&mut im, &[4])), "practice-shop-wrong-no-delivery");
    assert_eq!(wrong(press(&mut im, &[200, 4])), "practice-shop-wrong-delivery");
    assert_eq!(press(&mut im, &[201, 4]), Outcome::Done);
}

#[test]
fn a_total_counts_the_delivery() {
    let mut im = shop(BUY);
    press(&mut im, &[101, 1, 200]);
    let total = Words::naming("practice-shop-total", "total", super::euros(30));
    assert!(im.scene().parts.contains(&Part::Text(total)), "{:?}", im.scene());
}

#[test]
fn only_the_honest_page_takes_a_card() {
    let mut im = shop(&pay(""));
    assert_eq!(wrong(press(&mut im, &[100, 1])), "e-commerce-buy-step-no-message");
    press(&mut im, &[2, 101, 1]);
    assert_eq!(value(&im, 10), "");
}

#[test]
fn a_card_field_writes_its_own_signs_and_keeps_no_other_digit() {
    let mut im = shop(&pay(""));
    press(&mut im, &[101, 1]);
    assert_eq!(wrong(write(&mut im, 10, "4970")), "practice-shop-refused-card");
    assert_eq!(value(&im, 10), "");
    write(&mut im, 10, "12345");
    assert_eq!(value(&im, 10), "1234\u{a0}5");
    im.play(Move::Erase(Spot(10)));
    assert_eq!(value(&im, 10), "1234");
    assert_eq!(wrong(press(&mut im, &[3])), "practice-shop-wrong-number");
    write(&mut im, 10, "٥٦٧٨ 9012 3456");
    assert_eq!(wrong(write(&mut im, 10, "7")), "practice-shop-wrong-card-full");
    assert_eq!(wrong(press(&mut im, &[3])), "practice-shop-wrong-until");
    write(&mut im, 11, "1230");
    assert_eq!(value(&im, 11), "12/30");
    assert_eq!(wrong(press(&mut im, &[3])), "practice-shop-wrong-code");
    write(&mut im, 12, "123");
    assert_eq!(wrong(press(&mut im, &[3, 5])), "practice-shop-wrong-refuse");
    assert_eq!(press(&mut im, &[4]), Outcome::Done);
}

#[test]
fn a_payment_of_another_amount_is_to_be_refused() {
    let mut im = shop(&pay("asked = 240"));
    press(&mut im, &[101, 1]);
    for (field, text) in [(10, "1234567890123456"), (11, "1230"), (12, "123")] {
        write(&mut im, field, text);
    }
    assert_eq!(wrong(press(&mut im, &[3, 4])), "practice-shop-wrong-confirm");
    assert_eq!(press(&mut im, &[5]), Outcome::Done);
}

#[test]
fn a_card_that_a_bank_could_have_given_is_a_fault() {
    let goal = pay("").replace("1234 5678 9012 3456", "4111 1111 1111 1111");
    let faults = setup(&goal).faults();
    assert!(matches!(faults[..], [SetupFault::Other(_)]), "{faults:?}");
    let goal = pay("").replace("1234 5678 9012 3456", "1234567890123456");
    assert_eq!(setup(&goal).faults().len(), 1);
}

#[test]
fn a_reader_takes_its_own_pass_from_an_unlocked_telephone() {
    let mut im = shop("kind = \"tap\"\npasses = [\"bank\", \"bus\"]\npass = \"bus\"");
    assert!(!im.scene().offers(Spot(2)), "a locked telephone pays nothing");
    assert_eq!(wrong(press(&mut im, &[1, 2])), "practice-shop-wrong-no-pass");
    assert_eq!(wrong(press(&mut im, &[100, 2])), "practice-shop-wrong-pass");
    assert_eq!(press(&mut im, &[101, 2]), Outcome::Done);
}

#[test]
fn an_advert_is_published_once_it_is_clear_fair_and_honest() {
    let mut im = shop(
        r#"kind = "sell"
        states = ["new", "used"]
        state = "used"
        pictures = ["family", "bicycle"]
        picture = "bicycle"
        price = [30, 60]"#,
    );
    assert_eq!(wrong(press(&mut im, &[3])), "practice-shop-wrong-title");
    assert_eq!(wrong(write(&mut im, 10, "Vélo 0612345678")), "practice-refused-phone");
    write(&mut im, 10, "rouge");
    assert_eq!(wrong(write(&mut im, 11, "a")), "practice-shop-wrong-digits");
    write(&mut im, 11, "400");
    assert_eq!(wrong(press(&mut im, &[3])), "practice-shop-wrong-price");
    im.play(Move::Erase(Spot(11)));
    assert_eq!(wrong(press(&mut im, &[3])), "practice-shop-wrong-no-state");
    assert_eq!(wrong(press(&mut im, &[1, 100, 3])), "e-commerce-buy-step-no-state-new");
    press(&mut im, &[1, 101]);
    assert_eq!(wrong(press(&mut im, &[3])), "practice-shop-wrong-no-picture");
    assert_eq!(
        wrong(press(&mut im, &[2, 100, 3])),
        "e-commerce-buy-step-no-picture-family"
    );
    assert_eq!(press(&mut im, &[2, 101, 3]), Outcome::Done);
}

#[test]
fn a_gift_goes_once_its_amount_rhythm_and_receipt_are_those_asked_for() {
    let mut im = shop("kind = \"donate\"\namounts = [10, 20]\namount = 20\nrhythm = \"once\"");
    assert_eq!(wrong(press(&mut im, &[3])), "practice-shop-wrong-no-amount");
    assert_eq!(wrong(press(&mut im, &[100, 3, 4])), "practice-shop-wrong-amount");
    assert_eq!(wrong(press(&mut im, &[5, 101, 3, 4])), "practice-shop-wrong-rhythm");
    assert_eq!(wrong(press(&mut im, &[5, 1, 3, 4])), "practice-shop-wrong-no-receipt");
    assert_eq!(press(&mut im, &[5, 2, 3, 4]), Outcome::Done);
}

#[test]
fn a_page_that_calls_for_gifts_hides_who_gave_and_every_giver_is_thanked() {
    let mut im = shop(
        r#"kind = "receive"
        words = 3
        lines = ["contact", "givers"]
        shown = ["contact"]
        gifts = [{ id = "ana", price = 20 }, { id = "bakery", price = 50 }]"#,
    );
    assert_eq!(wrong(press(&mut im, &[1])), "practice-shop-wrong-project");
    write(&mut im, 10, "un potager partagé");
    assert_eq!(wrong(press(&mut im, &[1])), "e-commerce-buy-step-no-contact");
    assert_eq!(wrong(press(&mut im, &[100, 101, 1])), "e-commerce-buy-step-no-givers");
    press(&mut im, &[101, 1, 200, 2]);
    assert!(!im.is_done());
    assert_eq!(press(&mut im, &[201, 2]), Outcome::Done);
}

#[test]
fn a_buyer_is_judged_by_what_they_ask_and_the_sign_is_named() {
    let mut im = shop(
        r#"kind = "buyers"
        things = ["ana", "hurry"]
        doubtful = ["hurry"]
        signs = ["outside", "code"]
        shows = { hurry = "code" }"#,
    );
    assert_eq!(wrong(press(&mut im, &[100, 2])), "e-commerce-buyer-ana-why");
    press(&mut im, &[1]);
    assert_eq!(wrong(press(&mut im, &[101, 1])), "e-commerce-buyer-hurry-why");
    assert_eq!(wrong(press(&mut im, &[2, 200])), "practice-shop-wrong-sign");
    assert_eq!(press(&mut im, &[201]), Outcome::Done);
}

#[test]
fn a_doubtful_shop_without_its_sign_is_a_fault() {
    let goal = "kind = \"shops\"\nthings = [\"a\", \"b\"]\ndoubtful = [\"b\"]\nsigns = [\"x\"]";
    assert!(matches!(setup(goal).faults()[..], [SetupFault::Other(_)]));
    assert!(toml::from_str::<Setup>(&format!("[shop.goal]\n{goal}\nextra = 1")).is_err());
}
