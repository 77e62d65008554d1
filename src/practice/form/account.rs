//! Signing in to an official site through one account for several services.
//!
//! The address of the site first, then the account one already has, its invented name and password, and a look at what
//! is passed on.

use std::sync::Arc;

use serde::Deserialize;

use crate::practice::game::{Aim, Game, Turn};
use crate::practice::guard::{Moment, find_personal};
use crate::practice::kit::{Room, button, field, first_row, numbered, rank, row, text};
use crate::practice::needs::{Limit, Names, Needs};
use crate::practice::scene::{Mark, Part, Scene, Spot, Value, Words};
use crate::practice::setup::{Faults, SetupFault};

const MOST_ROWS: usize = 5;

const SIGN_IN: Spot = Spot(1);
const NEW_ACCOUNT: Spot = Spot(2);
const CONTINUE: Spot = Spot(3);
const BACK: Spot = Spot(4);
const LOGIN: Spot = Spot(10);
const SECRET: Spot = Spot(11);
const SITES: u16 = 100;
const ACCOUNTS: u16 = 200;

/// Sites, accounts, and which of each is the right one.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AccountSetup {
    /// Addresses found, the official one among them.
    pub sites: Vec<Site>,
    pub site: String,
    /// Accounts that open the service.
    pub accounts: Vec<String>,
    /// The one that the learner has in this rehearsal.
    pub account: String,
    /// The invented name and password to type.
    pub login: String,
    pub secret: String,
    /// What is passed on to the site.
    pub data: Vec<String>,
}

/// A site, and its invented address.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Site {
    pub id: String,
    pub address: String,
}

impl AccountSetup {
    pub(super) fn check(&self, faults: &mut Faults) {
        faults.count("sites", self.sites.len(), (2, MOST_ROWS));
        faults.list("site", self.sites.iter().map(|site| &site.id));
        for site in &self.sites {
            let host = site.address.strip_prefix("https://").unwrap_or(&site.address);
            let is_plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '-');
            if !host.ends_with(".example") || !host.chars().all(is_plain) || site.address.len() > 40 {
                faults.add(SetupFault::RealAddress(site.address.clone()));
            }
        }
        match self.sites.iter().find(|site| site.id == self.site) {
            None => faults.unknown("site", &self.site),
            // What the learner is told to look at must tell the sites apart.
            Some(site) if !is_official(site) || self.sites.iter().filter(|site| is_official(site)).count() > 1 => {
                faults.add(SetupFault::Other(
                    "the official site, and no other, ends in .gouv.example",
                ));
            }
            Some(_) => {}
        }
        faults.count("accounts", self.accounts.len(), (2, MOST_ROWS));
        faults.list("account", &self.accounts);
        faults.known("account", std::iter::once(&self.account), &self.accounts);
        faults.count("data", self.data.len(), (1, 4));
        faults.list("data", &self.data);
        for text in [&self.login, &self.secret] {
            faults.count("characters of the name or password", text.chars().count(), (3, 16));
            let is_typed = text
                .chars()
                .all(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '.'));
            if !is_typed || find_personal(text, Moment::Finished).is_some() {
                faults.add(SetupFault::Other(
                    "a name or password is ASCII letters, digits, dots and hyphens",
                ));
            }
        }
    }

    pub(super) fn needs(&self, needs: &mut Needs) {
        needs.shared("service", &[Limit::Characters(14)]);
        for site in &self.sites {
            needs.quoted(&format!("site-{}", site.id), &[Limit::Characters(24)]);
        }
        for id in &self.accounts {
            needs.shared(&format!("account-{id}"), &[Limit::Characters(30)]);
        }
        for id in &self.data {
            needs.shared(&format!("data-{id}"), &[Limit::Characters(30)]);
        }
        needs.rows = 1 + self.sites.len();
    }
}

/// A sign-in under way.
#[derive(Clone, Debug, PartialEq)]
pub struct Account {
    plan: Arc<Plan>,
    screen: Screen,
    login: String,
    secret: String,
}

#[derive(Debug, PartialEq)]
struct Plan {
    setup: AccountSetup,
    names: Names,
}

#[derive(Clone, Copy, Debug, PartialEq)]
enum Screen {
    Sites,
    Door,
    Accounts,
    Identity,
    Data,
    Signed,
}

impl Game for Account {
    fn scene(&self) -> Scene {
        match self.screen {
            Screen::Sites => self.sites(),
            Screen::Door => self.door(),
            Screen::Accounts => self.accounts(),
            Screen::Identity => self.identity(),
            Screen::Data => self.data(),
            Screen::Signed => Scene::default(),
        }
    }

    fn press(&mut self, spot: Spot) -> Turn {
        let setup = &self.plan.setup;
        let next = match (self.screen, spot) {
            (Screen::Sites, site) => {
                let site = rank(site, SITES, setup.sites.len()).and_then(|i| setup.sites.get(i));
                if site.is_none_or(|site| site.id != setup.site) {
                    return Turn::Wrong(Words::message("practice-form-wrong-site"));
                }
                Screen::Door
            }
            (Screen::Door, NEW_ACCOUNT) => {
                return Turn::Wrong(self.with_service("practice-form-wrong-new-account"));
            }
            (Screen::Door, SIGN_IN) | (Screen::Identity, BACK) => Screen::Accounts,
            (Screen::Accounts, BACK) => Screen::Door,
            (Screen::Accounts, account) => {
                let account = rank(account, ACCOUNTS, setup.accounts.len()).and_then(|i| setup.accounts.get(i));
                if account != Some(&setup.account) {
                    return Turn::Wrong(Words::message("practice-form-wrong-account"));
                }
                Screen::Identity
            }
            (Screen::Identity, _) => match self.unready() {
                Some(words) => return Turn::Wrong(words),
                None => Screen::Data,
            },
            (Screen::Data, BACK) => Screen::Identity,
            (Screen::Data, _) => {
                self.screen = Screen::Signed;
                return Turn::Done;
            }
            (Screen::Door, _) => Screen::Sites,
            (Screen::Signed, _) => return Turn::Still,
        };
        self.screen = next;
        Turn::Changed
    }

    fn room(&self, spot: Spot) -> Option<Room> {
        self.is_open(spot).then_some(Room::line(24))
    }

    fn texts(&self) -> Vec<(Spot, &str)> {
        vec![(LOGIN, self.login.as_str()), (SECRET, &self.secret)]
    }

    fn aim(&self) -> Option<Aim> {
        let setup = &self.plan.setup;
        let spot = match self.screen {
            Screen::Sites => numbered(SITES, setup.sites.iter().position(|site| site.id == setup.site)?),
            Screen::Door => SIGN_IN,
            Screen::Accounts => numbered(ACCOUNTS, setup.accounts.iter().position(|id| *id == setup.account)?),
            Screen::Identity if !is_same(&self.login, &setup.login) => {
                return Some(Aim::Write(LOGIN, setup.login.clone()));
            }
            Screen::Identity if self.secret.trim() != setup.secret => {
                return Some(Aim::Write(SECRET, setup.secret.clone()));
            }
            Screen::Identity | Screen::Data => CONTINUE,
            Screen::Signed => return None,
        };
        Some(Aim::press(spot))
    }

    fn is_done(&self) -> bool {
        self.screen == Screen::Signed
    }

    fn field_mut(&mut self, spot: Spot) -> Option<&mut String> {
        match spot {
            LOGIN => Some(&mut self.login),
            SECRET => Some(&mut self.secret),
            _ => None,
        }
    }
}

impl Account {
    pub(super) fn start(setup: &AccountSetup, names: &Names) -> Self {
        let mut setup = setup.clone();
        setup.sites.truncate(MOST_ROWS);
        setup.accounts.truncate(MOST_ROWS);
        setup.data.truncate(MOST_ROWS);
        let names = names.clone();
        Self {
            plan: Arc::new(Plan { setup, names }),
            screen: Screen::Sites,
            login: String::new(),
            secret: String::new(),
        }
    }

    /// What keeps the learner from signing in.
    fn unready(&self) -> Option<Words> {
        let setup = &self.plan.setup;
        if !is_same(&self.login, &setup.login) {
            let login = Value::Text(setup.login.clone());
            Some(Words::Message("practice-form-wrong-login", vec![("login", login)]))
        } else if self.secret.trim() != setup.secret {
            let secret = Value::Text(setup.secret.clone());
            Some(Words::Message("practice-form-wrong-secret", vec![("secret", secret)]))
        } else {
            None
        }
    }

    fn is_open(&self, spot: Spot) -> bool {
        self.screen == Screen::Identity && matches!(spot, LOGIN | SECRET)
    }

    fn sites(&self) -> Scene {
        let mut parts = vec![text("practice-form-sites")];
        for (i, site) in self.plan.setup.sites.iter().enumerate() {
            let name = self.plan.names.shared(&format!("site-{}", site.id));
            let cells = vec![name, Words::Plain(site.address.clone())];
            parts.push(row(numbered(SITES, i), cells, Mark::Plain));
        }
        let next = first_row(&parts);
        Scene { parts, next }
    }

    fn door(&self) -> Scene {
        let setup = &self.plan.setup;
        let site = setup.sites.iter().find(|site| site.id == setup.site);
        let address = Value::Text(site.map_or_else(String::new, |site| site.address.clone()));
        let parts = vec![
            Part::Text(Words::Message("practice-form-address", vec![("address", address)])),
            Part::Button {
                spot: SIGN_IN,
                label: self.with_service("practice-form-sign-in"),
            },
            button(NEW_ACCOUNT, "practice-form-new-account"),
            button(BACK, "practice-form-back"),
        ];
        Scene {
            parts,
            next: Some(SIGN_IN),
        }
    }

    fn accounts(&self) -> Scene {
        let mut parts = vec![Part::Text(self.with_service("practice-form-accounts"))];
        for (i, id) in self.plan.setup.accounts.iter().enumerate() {
            let cells = vec![self.plan.names.shared(&format!("account-{id}"))];
            parts.push(row(numbered(ACCOUNTS, i), cells, Mark::Plain));
        }
        let next = first_row(&parts);
        parts.push(button(BACK, "practice-form-back"));
        Scene { parts, next }
    }

    fn identity(&self) -> Scene {
        let parts = vec![
            text("practice-form-invented"),
            field(LOGIN, "practice-form-login", &self.login),
            field(SECRET, "practice-form-secret", &self.secret),
            button(CONTINUE, "practice-form-continue"),
            button(BACK, "practice-form-back"),
        ];
        let setup = &self.plan.setup;
        let next = if !is_same(&self.login, &setup.login) {
            LOGIN
        } else if self.secret.trim() != setup.secret {
            SECRET
        } else {
            CONTINUE
        };
        Scene {
            parts,
            next: Some(next),
        }
    }

    fn data(&self) -> Scene {
        let data = self.plan.setup.data.iter();
        let body = data.map(|id| self.plan.names.shared(&format!("data-{id}"))).collect();
        let parts = vec![
            Part::Text(self.with_service("practice-form-data")),
            Part::Sheet {
                lines: Vec::new(),
                body,
            },
            button(CONTINUE, "practice-form-continue"),
            button(BACK, "practice-form-back"),
        ];
        Scene {
            parts,
            next: Some(CONTINUE),
        }
    }

    fn with_service(&self, id: &'static str) -> Words {
        Words::naming(id, "service", self.plan.names.shared("service"))
    }
}

/// Whether the address is of the kind that only the State has.
fn is_official(site: &Site) -> bool {
    site.address.ends_with(".gouv.example")
}

/// Capitals do not count in a name.
fn is_same(typed: &str, asked: &str) -> bool {
    typed.trim().to_lowercase() == asked.to_lowercase()
}
