//! Buying: articles to compare, a basket, deliveries whose cost is shown.

use std::sync::Arc;

use serde::Deserialize;

use super::{DEAREST, MOST_THINGS, Priced, euros};
use crate::practice::game::{Aim, Game, Turn};
use crate::practice::kit::{button, first_row, numbered, rank, row, text};
use crate::practice::needs::{Limit, Names, Needs};
use crate::practice::scene::{Mark, Part, Scene, Spot, Words};
use crate::practice::setup::{Faults, Plan as Plans};

const ADD: Spot = Spot(1);
const BASKET: Spot = Spot(2);
const REMOVE: Spot = Spot(3);
const ORDER: Spot = Spot(4);
const BACK: Spot = Spot(5);
const ARTICLES: u16 = 100;
const DELIVERIES: u16 = 200;
const MOST_DELIVERIES: usize = 3;

/// Articles of several sellers, and the one to order.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct BuySetup {
    articles: Vec<Priced>,
    deliveries: Vec<Priced>,
    /// The article to order.
    article: String,
    /// How it is to come.
    delivery: String,
}

impl Plans for BuySetup {
    type Game = Buy;

    fn check(&self, faults: &mut Faults) {
        for (what, things, asked, most) in [
            ("article", &self.articles, &self.article, MOST_THINGS),
            ("delivery", &self.deliveries, &self.delivery, MOST_DELIVERIES),
        ] {
            let ids: Vec<String> = things.iter().map(|thing| thing.id.clone()).collect();
            faults.list(what, &ids);
            faults.count(what, ids.len(), (1, most));
            faults.known(what, [asked], &ids);
            for thing in things {
                faults.count("price", usize::from(thing.price), (0, DEAREST));
            }
        }
    }

    fn needs(&self, needs: &mut Needs) {
        for Priced { id, .. } in &self.articles {
            let part = |part: &str| format!("article-{id}-{part}");
            needs.shared(&part("name"), &[Limit::Characters(30)]);
            needs.shared(&part("seller"), &[Limit::Characters(35)]);
            needs.quoted(&part("about"), &[Limit::Words(35)]);
            // Two lines and two rules around the text, then two buttons.
            needs.sheet(&format!("article-{id}"), &[&part("about")], 6);
            if *id != self.article {
                needs.own(&format!("no-{id}"), &[Limit::Characters(110)]);
            }
        }
        for Priced { id, .. } in &self.deliveries {
            needs.shared(&format!("delivery-{id}"), &[Limit::Characters(30)]);
        }
        needs.rows = self.articles.len() + 1;
    }

    fn start(&self, names: &Names, _said: &[String]) -> Buy {
        let mut setup = self.clone();
        setup.articles.truncate(MOST_THINGS);
        setup.deliveries.truncate(MOST_DELIVERIES);
        Buy {
            screen: Screen::List,
            basket: None,
            delivery: None,
            ordered: false,
            plan: Arc::new(Plan {
                names: names.clone(),
                setup,
            }),
        }
    }
}

/// A shop, what lies in the basket and how it will come.
#[derive(Clone, Debug, PartialEq)]
pub struct Buy {
    plan: Arc<Plan>,
    screen: Screen,
    basket: Option<usize>,
    delivery: Option<usize>,
    ordered: bool,
}

#[derive(Debug, PartialEq)]
struct Plan {
    names: Names,
    setup: BuySetup,
}

#[derive(Clone, Copy, Debug, PartialEq)]
enum Screen {
    List,
    Article(usize),
    Basket,
}

impl Game for Buy {
    fn scene(&self) -> Scene {
        match self.screen {
            Screen::List => self.list(),
            Screen::Article(i) => self.article(i),
            Screen::Basket => self.basket(),
        }
    }

    fn press(&mut self, spot: Spot) -> Turn {
        let setup = &self.plan.setup;
        match (self.screen, spot) {
            (Screen::List, BASKET) => self.go(Screen::Basket),
            (Screen::List, article) => match rank(article, ARTICLES, setup.articles.len()) {
                Some(i) => self.go(Screen::Article(i)),
                None => Turn::Still,
            },
            (Screen::Article(i), ADD) => {
                self.basket = Some(i);
                self.go(Screen::Basket)
            }
            (Screen::Basket, REMOVE) => {
                self.basket = None;
                self.go(Screen::List)
            }
            (Screen::Basket, ORDER) => self.order(),
            (Screen::Article(_) | Screen::Basket, BACK) => self.go(Screen::List),
            (Screen::Basket, delivery) => {
                let chosen = rank(delivery, DELIVERIES, setup.deliveries.len());
                if chosen.is_none() || chosen == self.delivery {
                    return Turn::Still;
                }
                self.delivery = chosen;
                Turn::Changed
            }
            _ => Turn::Still,
        }
    }

    fn aim(&self) -> Option<Aim> {
        let article = Self::asked(&self.plan.setup.articles, &self.plan.setup.article)?;
        let delivery = Self::asked(&self.plan.setup.deliveries, &self.plan.setup.delivery)?;
        let step = match self.screen {
            Screen::List if self.basket == Some(article) => BASKET,
            Screen::List => numbered(ARTICLES, article),
            Screen::Article(i) if i == article && self.basket != Some(i) => ADD,
            Screen::Article(_) => BACK,
            Screen::Basket if self.basket != Some(article) => REMOVE,
            Screen::Basket if self.delivery != Some(delivery) => numbered(DELIVERIES, delivery),
            Screen::Basket => ORDER,
        };
        Some(Aim::press(step))
    }

    fn is_done(&self) -> bool {
        self.ordered
    }
}

impl Buy {
    fn list(&self) -> Scene {
        let articles = self.plan.setup.articles.iter().enumerate();
        let mut parts: Vec<Part> = articles
            .map(|(i, article)| {
                let mark = if self.basket == Some(i) {
                    Mark::Chosen
                } else {
                    Mark::Plain
                };
                let cells = vec![self.named(i, "name"), euros(article.price)];
                row(numbered(ARTICLES, i), cells, mark)
            })
            .collect();
        let mut next = first_row(&parts);
        if self.basket.is_some() {
            parts.push(button(BASKET, "practice-shop-basket"));
            next = Some(BASKET);
        }
        Scene { parts, next }
    }

    fn article(&self, i: usize) -> Scene {
        let price = self.plan.setup.articles.get(i).map_or(0, |article| article.price);
        Scene {
            parts: vec![
                Part::Sheet {
                    lines: vec![
                        (Words::message("practice-shop-seller"), self.named(i, "seller")),
                        (Words::message("practice-shop-price"), euros(price)),
                    ],
                    body: vec![self.named(i, "about")],
                },
                button(ADD, "practice-shop-add"),
                button(BACK, "practice-back"),
            ],
            // Whether it goes in the basket is for the learner to decide.
            next: Some(BACK),
        }
    }

    fn basket(&self) -> Scene {
        let setup = &self.plan.setup;
        let mut parts = Vec::new();
        let mut total = 0;
        if let Some(i) = self.basket {
            parts.push(Part::Text(Words::naming(
                "practice-shop-in-basket",
                "article",
                self.named(i, "name"),
            )));
            total += setup.articles.get(i).map_or(0, |article| article.price);
        }
        for (i, delivery) in setup.deliveries.iter().enumerate() {
            let is_chosen = self.delivery == Some(i);
            if is_chosen {
                total = total.saturating_add(delivery.price);
            }
            let mark = if is_chosen { Mark::Chosen } else { Mark::Plain };
            let cells = vec![self.delivery(i), euros(delivery.price)];
            parts.push(row(numbered(DELIVERIES, i), cells, mark));
        }
        let next = if self.delivery.is_some() {
            Some(ORDER)
        } else {
            first_row(&parts)
        };
        parts.push(match self.delivery {
            Some(_) => Part::Text(Words::naming("practice-shop-total", "total", euros(total))),
            None => text("practice-shop-choose-delivery"),
        });
        parts.push(button(ORDER, "practice-shop-order"));
        parts.push(button(REMOVE, "practice-shop-remove"));
        parts.push(button(BACK, "practice-shop-go-on"));
        Scene { parts, next }
    }

    fn order(&mut self) -> Turn {
        let setup = &self.plan.setup;
        let article = self.basket.and_then(|i| setup.articles.get(i));
        let delivery = self.delivery.and_then(|i| setup.deliveries.get(i));
        match (article, delivery) {
            (Some(article), _) if article.id != setup.article => {
                Turn::Wrong(self.plan.names.own(&format!("no-{}", article.id)))
            }
            (_, None) => Turn::Wrong(Words::message("practice-shop-wrong-no-delivery")),
            (_, Some(delivery)) if delivery.id != setup.delivery => {
                let asked = self.plan.names.shared(&format!("delivery-{}", setup.delivery));
                Turn::Wrong(Words::naming("practice-shop-wrong-delivery", "delivery", asked))
            }
            (Some(_), Some(_)) => {
                self.ordered = true;
                Turn::Done
            }
            (None, _) => Turn::Still,
        }
    }

    fn go(&mut self, screen: Screen) -> Turn {
        self.screen = screen;
        Turn::Changed
    }

    fn asked(things: &[Priced], asked: &str) -> Option<usize> {
        things.iter().position(|thing| thing.id == asked)
    }

    fn named(&self, i: usize, part: &str) -> Words {
        let id = self.plan.setup.articles.get(i).map_or("", |article| &article.id);
        self.plan.names.shared(&format!("article-{id}-{part}"))
    }

    fn delivery(&self, i: usize) -> Words {
        let id = self.plan.setup.deliveries.get(i).map_or("", |delivery| &delivery.id);
        self.plan.names.shared(&format!("delivery-{id}"))
    }
}
