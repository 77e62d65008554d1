//! What a pack says of a telephone's text messages.

use serde::Deserialize;

use super::Texts;
use crate::practice::needs::{Limit, Names, Needs};
use crate::practice::setup::{Faults, Plan, SetupFault};

/// Most messages, so that their list fits a small screen.
pub(super) const MOST_TEXTS: usize = 5;
/// Most parts of a message that is looked at closely.
pub(super) const MOST_PARTS: usize = 5;

/// Text messages on a telephone, and what is asked of the learner.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TextsSetup {
    pub goal: TextsGoal,
}

/// What is to be reached with text messages.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(tag = "kind", rename_all = "lowercase", deny_unknown_fields)]
pub enum TextsGoal {
    /// Every message reported or kept: the scams to 33700, the honest ones in their place.
    Sort {
        /// Messages received, the newest first.
        texts: Vec<String>,
        scams: Vec<String>,
    },
    /// The parts of one message that give a scam away.
    Signs {
        text: String,
        /// How many parts the message is cut into.
        parts: u8,
        /// The parts that are signs, counted from 1.
        signs: Vec<u8>,
    },
}

impl Plan for TextsSetup {
    type Game = Texts;

    fn check(&self, faults: &mut Faults) {
        match &self.goal {
            TextsGoal::Sort { texts, scams } => {
                faults.list("text", texts);
                faults.list("scam", scams);
                faults.count("texts", texts.len(), (2, MOST_TEXTS));
                faults.known("text", scams, texts);
                if scams.is_empty() || scams.len() >= texts.len() {
                    faults.add(SetupFault::Other("some texts must be scams and some honest"));
                }
            }
            TextsGoal::Signs { text, parts, signs } => {
                faults.list("text", [text]);
                faults.count("parts", usize::from(*parts), (2, MOST_PARTS));
                faults.count("signs", signs.len(), (1, MOST_PARTS - 1));
                for (i, sign) in signs.iter().enumerate() {
                    if !(1..=*parts).contains(sign) {
                        faults.unknown("part", &sign.to_string());
                    }
                    if signs[..i].contains(sign) {
                        faults.add(SetupFault::Twice {
                            what: "sign",
                            id: sign.to_string(),
                        });
                    }
                }
                if signs.len() >= usize::from(*parts) {
                    faults.add(SetupFault::Other("some part of the text must be no sign"));
                }
            }
        }
    }

    fn needs(&self, needs: &mut Needs) {
        match &self.goal {
            TextsGoal::Sort { texts, .. } => {
                for text in texts {
                    let id = |part: &str| format!("text-{text}-{part}");
                    needs.quoted(&id("from"), &[Limit::Characters(22)]);
                    needs.quoted(&id("preview"), &[Limit::Characters(28)]);
                    needs.quoted(&id("body"), &[Limit::Words(35)]);
                    // Who wrote and the borders; what to do in three ways, and the way back.
                    needs.sheet(&format!("text-{text}"), &[&id("body")], 7);
                }
                needs.rows = texts.len();
            }
            TextsGoal::Signs { text, parts, .. } => {
                needs.quoted(&format!("text-{text}-from"), &[Limit::Characters(22)]);
                for n in 1..=*parts {
                    needs.quoted(&format!("text-{text}-part-{n}"), &[Limit::Characters(48)]);
                    needs.own(&format!("clue-{n}"), &[Limit::Characters(110), Limit::Rows(2)]);
                }
                // Who wrote, the parts, and what was just found in two rows.
                needs.rows = usize::from(*parts) + 3;
            }
        }
    }

    fn start(&self, names: &Names, _said: &[String]) -> Texts {
        Texts::start(self, names)
    }
}
