//! What a pack says of passwords to make, to keep and of codes to give to nobody.

use serde::Deserialize;

use super::Password;
use crate::practice::needs::{Limit, Names, Needs};
use crate::practice::scene::Words;
use crate::practice::setup::{Faults, Plan, SetupFault};

/// Most accounts or people who ask for a code, so that their list fits a small screen.
pub(super) const MOST_THINGS: usize = 5;

/// A rehearsal with passwords, and what is asked of the learner.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PasswordSetup {
    pub goal: PasswordGoal,
}

/// What is to be reached with passwords.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(tag = "kind", rename_all = "lowercase", deny_unknown_fields)]
pub enum PasswordGoal {
    /// A passphrase of at least so many different words.
    Make {
        words: u8,
        /// Whether the pack names words that others guess: a name, a town, a year.
        #[serde(default)]
        avoid: bool,
        /// Whether the pack names a password that is already used elsewhere.
        #[serde(default)]
        used: bool,
    },
    /// A different password for each account, made and kept by the manager; sites that imitate others are left.
    Keep {
        sites: Vec<String>,
        #[serde(default)]
        imitators: Vec<String>,
    },
    /// The code that was received, typed only where the learner is signing in.
    Code {
        asks: Vec<String>,
        right: String,
        code: String,
    },
}

impl Plan for PasswordSetup {
    type Game = Password;

    fn check(&self, faults: &mut Faults) {
        match &self.goal {
            PasswordGoal::Make { words, .. } => faults.count("words", usize::from(*words), (3, 8)),
            PasswordGoal::Keep { sites, imitators } => {
                faults.list("site", sites);
                faults.list("imitator", imitators);
                faults.count("sites", sites.len(), (2, MOST_THINGS));
                faults.known("site", imitators, sites);
                if imitators.len() >= sites.len() {
                    faults.add(SetupFault::Other("some site must be a true one"));
                }
            }
            PasswordGoal::Code { asks, right, code } => {
                faults.list("ask", asks);
                faults.count("asks", asks.len(), (2, MOST_THINGS));
                faults.known("ask", [right], asks);
                if !(4..=8).contains(&code.len()) || !code.bytes().all(|digit| digit.is_ascii_digit()) {
                    faults.add(SetupFault::Other("a code has from 4 to 8 digits"));
                }
            }
        }
    }

    fn asks(&self, names: &Names) -> Vec<Words> {
        let PasswordGoal::Make { avoid, used, .. } = self.goal else {
            return Vec::new();
        };
        let parts = [("example", true), ("avoid", avoid), ("used", used)];
        let asked = parts.into_iter().filter(|(_, asked)| *asked);
        asked.map(|(part, _)| names.own(part)).collect()
    }

    fn needs(&self, needs: &mut Needs) {
        match &self.goal {
            PasswordGoal::Make { avoid, used, .. } => {
                needs.own("example", &[Limit::Characters(60), Limit::Rows(1)]);
                if *avoid {
                    needs.own("avoid", &[Limit::Characters(34)]);
                }
                if *used {
                    needs.own("used", &[Limit::Characters(24)]);
                }
                // A warning, the field, its strength, a button; what is known and what is used.
                needs.rows = 4 + usize::from(*avoid) + usize::from(*used);
            }
            PasswordGoal::Keep { sites, .. } => {
                for site in sites {
                    needs.quoted(&format!("site-{site}"), &[Limit::Characters(22)]);
                    needs.quoted(&format!("site-{site}-address"), &[Limit::Characters(34)]);
                }
                needs.own("same", &[Limit::Characters(24)]);
                needs.rows = sites.len();
            }
            PasswordGoal::Code { asks, .. } => {
                for ask in asks {
                    let id = |part: &str| format!("ask-{ask}-{part}");
                    needs.quoted(&id("from"), &[Limit::Characters(24)]);
                    needs.quoted(&id("body"), &[Limit::Words(30)]);
                    // The code, who asks and the borders; to give it or not, and the way back.
                    needs.sheet(&format!("ask-{ask}"), &[&id("body")], 7);
                }
                needs.rows = asks.len() + 1;
            }
        }
    }

    fn start(&self, names: &Names, said: &[String]) -> Password {
        Password::start(self, names, said)
    }
}
