//! The shop: buying, paying with an invented card or a pass, selling, giving and receiving gifts.
//!
//! Each goal is a small game in a file of its own. Amounts are whole euros, so that every language says them alike.

mod buy;
mod donate;
mod pay;
mod receive;
mod sell;
mod tap;
#[cfg(test)]
mod tests;

use serde::Deserialize;

use super::goals::goals;
use super::scene::Words;
use super::verdicts::{Judged, Terms, Verdicts, VerdictsSetup};

/// Most things in a list of a shop.
const MOST_THINGS: usize = 5;

goals! {
    /// A shop: everything said of it belongs to what is to be reached there.
    setup ShopSetup;
    /// What is to be reached in a shop.
    goal ShopGoal;
    /// A shop as it stands.
    game Shop;
    Buy: buy::BuySetup => buy::Buy,
    Pay: pay::PaySetup => pay::Pay,
    Tap: tap::TapSetup => tap::Tap,
    Sell: sell::SellSetup => sell::Sell,
    Donate: donate::DonateSetup => donate::Donate,
    Receive: receive::ReceiveSetup => receive::Receive,
    Shops: VerdictsSetup<Shops> => Verdicts,
    Buyers: VerdictsSetup<Buyers> => Verdicts,
}

/// Shops to be judged before anything is bought there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Shops;

impl Judged for Shops {
    const TERMS: Terms = Terms {
        thing: "shop",
        name: "practice-shop-name",
        detail: "practice-shop-address",
        trust: "practice-shop-trust-shop",
        doubt: "practice-shop-doubt-shop",
        waiting: "practice-shop-to-read",
        trusted: "practice-shop-trusted",
        doubted: "practice-shop-doubted",
        which: "practice-shop-which-sign",
        other_sign: "practice-shop-wrong-sign",
    };
}

/// Buyers who write about an advert.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Buyers;

impl Judged for Buyers {
    const TERMS: Terms = Terms {
        thing: "buyer",
        name: "practice-shop-buyer",
        detail: "practice-shop-profile",
        trust: "practice-shop-accept",
        doubt: "practice-shop-refuse-buyer",
        waiting: "practice-shop-to-answer",
        trusted: "practice-shop-accepted",
        doubted: "practice-shop-refused",
        which: "practice-shop-which-sign",
        other_sign: "practice-shop-wrong-sign",
    };
}

/// A thing and its price in whole euros.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Priced {
    id: String,
    price: u16,
}

/// Most euros of a price.
const DEAREST: usize = 2_000;

/// An amount, with its currency.
fn euros(amount: u16) -> Words {
    Words::counted("practice-shop-euros", "amount", amount)
}
