//! A connected home: devices set together in a scene, and the consent that a new device asks.
//!
//! The home is invented; no network is looked for and nothing is switched.

mod devices;
#[cfg(test)]
mod tests;

use serde::Deserialize;

use devices::{Devices, SceneSetup};

use super::consent::{Before, Consent, ConsentSetup, ConsentWords};
use super::goals::one_of;
use super::needs::{Names, Needs};
use super::setup::{Faults, Plan, SetupFault};

/// A connected home, as a pack writes it.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct HomeSetup {
    pub goal: HomeGoal,
}

/// What is to be reached in the home.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(tag = "kind", rename_all = "lowercase")]
pub enum HomeGoal {
    /// A scene kept, each device as it is wanted.
    Scene(SceneSetup),
    /// A new device allowed what its work needs, and nothing else.
    Consent(ConsentSetup),
}

impl Plan for HomeSetup {
    type Game = Home;

    fn check(&self, faults: &mut Faults) {
        match &self.goal {
            HomeGoal::Scene(setup) => setup.check(faults),
            HomeGoal::Consent(setup) => {
                setup.check(faults);
                if setup.keep.is_empty() || !setup.needed.is_empty() {
                    faults.add(SetupFault::Other("what a device needs for its work is to be kept"));
                }
            }
        }
    }

    fn needs(&self, needs: &mut Needs) {
        match &self.goal {
            HomeGoal::Scene(setup) => setup.needs(needs),
            HomeGoal::Consent(setup) => setup.needs(needs),
        }
    }

    fn start(&self, names: &Names, _said: &[String]) -> Home {
        match &self.goal {
            HomeGoal::Scene(setup) => Home::Devices(Devices::start(setup, names)),
            HomeGoal::Consent(setup) => Home::Consent(Consent::start(setup, &PERMISSIONS, names)),
        }
    }
}

/// A home as it stands.
#[derive(Clone, Debug, PartialEq)]
pub enum Home {
    Devices(Devices),
    Consent(Consent),
}

one_of!(Home: Devices, Consent);

static PERMISSIONS: ConsentWords = ConsentWords {
    before: Before::Allowed,
    accept: "practice-home-accept",
    refuse: "practice-home-refuse",
    choose: "practice-home-choose",
    list: "practice-home-permissions",
    allowed: "practice-home-allowed",
    refused: "practice-home-refused",
    // A device has nothing that cannot be refused: the check of the setup holds it.
    always: "practice-home-allowed",
    save: "practice-home-validate",
    back: "practice-home-back",
    wrong_accept: "practice-home-wrong-accept",
    wrong_refuse: "practice-home-wrong-refuse",
    wrong_always: "practice-home-wrong-refused",
    wrong_allowed: "practice-home-wrong-allowed",
    wrong_refused: "practice-home-wrong-refused",
};
