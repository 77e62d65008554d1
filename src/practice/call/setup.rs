//! What a pack says of a video call.

use std::collections::BTreeSet;

use serde::Deserialize;

use super::Call;
use crate::practice::needs::{Limit, Names, Needs};
use crate::practice::scene::Words;
use crate::practice::setup::{Faults, Plan, SetupFault};

/// Most invitations, guests or windows, so that every scene fits a small screen below the step's text.
pub(super) const MOST_THINGS: usize = 4;
/// Most things that happen during a call.
pub(super) const MOST_MOMENTS: usize = 5;

/// A video call: ids of invitations, guests and windows, whose words are messages of the pack.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CallSetup {
    /// Invitations received, the newest first.
    #[serde(default)]
    pub invitations: Vec<String>,
    /// People in the waiting room, the first to come first.
    #[serde(default)]
    pub guests: Vec<String>,
    /// Windows open on the learner's computer.
    #[serde(default)]
    pub windows: Vec<String>,
    pub goal: CallGoal,
}

/// What is to be reached in a call.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(tag = "kind", rename_all = "lowercase", deny_unknown_fields)]
pub enum CallGoal {
    /// In the call of an invitation with the microphone and the camera as asked, then through what happens there.
    Join {
        invitation: String,
        /// Whether a name is asked before entering.
        #[serde(default)]
        name: bool,
        microphone: Switch,
        camera: Switch,
        #[serde(default)]
        then: Vec<Moment>,
    },
    /// The waiting room emptied: these guests let in, the others refused.
    Host {
        admit: BTreeSet<String>,
        /// Whether the meeting is to be locked afterwards.
        #[serde(default)]
        lock: bool,
    },
    /// One window shown to everybody, then through what happens next.
    ///
    /// The microphone is off and the camera on at first.
    Share {
        window: String,
        #[serde(default)]
        then: Vec<Moment>,
    },
}

/// How a microphone or a camera stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Switch {
    On,
    Off,
}

impl Switch {
    /// The other way.
    pub(super) const fn turned(self) -> Self {
        match self {
            Self::On => Self::Off,
            Self::Off => Self::On,
        }
    }
}

/// Something that happens during a call and asks for an act.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Moment {
    /// Somebody else speaks: the microphone is to be off.
    Mute,
    /// The learner is asked something: the microphone is to be on.
    Speak,
    /// The others see nobody: the camera is to be on.
    See,
    /// Something private comes into the picture: the camera is to be off.
    Hide,
    /// A written message is asked.
    Chat,
    /// The window is to be shown; comes first by itself where sharing is the goal.
    #[serde(skip)]
    Share,
    /// Sharing is to end.
    Stop,
    /// The call is over.
    Leave,
}

impl CallGoal {
    /// What happens during the call, in order.
    pub(super) fn moments(&self) -> Vec<Moment> {
        let (first, then) = match self {
            Self::Join { then, .. } => (None, then.as_slice()),
            Self::Share { then, .. } => (Some(Moment::Share), then.as_slice()),
            Self::Host { .. } => (None, [].as_slice()),
        };
        let then = then.iter().copied().take(MOST_MOMENTS);
        first.into_iter().chain(then).collect()
    }

    /// Microphone and camera as they are to be when the call begins.
    pub(super) const fn switches(&self) -> (Switch, Switch) {
        match self {
            Self::Join { microphone, camera, .. } => (*microphone, *camera),
            Self::Host { .. } | Self::Share { .. } => (Switch::Off, Switch::On),
        }
    }

    /// Whether a moment would be over as it comes, or has no place where it stands.
    fn has_idle_moment(&self) -> bool {
        let (mut microphone, mut camera) = self.switches();
        let mut shares = false;
        let moments = self.moments();
        moments.iter().enumerate().any(|(i, moment)| {
            let (switch, wished) = match moment {
                Moment::Mute => (&mut microphone, Switch::Off),
                Moment::Speak => (&mut microphone, Switch::On),
                Moment::See => (&mut camera, Switch::On),
                Moment::Hide => (&mut camera, Switch::Off),
                Moment::Chat => return false,
                Moment::Share => {
                    shares = true;
                    return false;
                }
                Moment::Stop => return !std::mem::take(&mut shares),
                Moment::Leave => return i + 1 != moments.len(),
            };
            std::mem::replace(switch, wished) == wished
        })
    }
}

impl Plan for CallSetup {
    type Game = Call;

    fn check(&self, faults: &mut Faults) {
        faults.list("invitation", &self.invitations);
        faults.list("guest", &self.guests);
        faults.list("window", &self.windows);
        let (mut invitations, mut guests, mut windows) = ((0, 0), (0, 0), (0, 0));
        match &self.goal {
            CallGoal::Join { invitation, then, .. } => {
                invitations = (1, MOST_THINGS);
                faults.known("invitation", std::iter::once(invitation), &self.invitations);
                faults.count("moments", then.len(), (0, MOST_MOMENTS));
            }
            CallGoal::Host { admit, .. } => {
                guests = (2, MOST_THINGS);
                faults.known("guest", admit, &self.guests);
                faults.count("guests to admit", admit.len(), (1, MOST_THINGS));
            }
            CallGoal::Share { window, then } => {
                windows = (2, MOST_THINGS);
                faults.known("window", std::iter::once(window), &self.windows);
                faults.count("moments", then.len(), (0, MOST_MOMENTS));
            }
        }
        faults.count("invitations", self.invitations.len(), invitations);
        faults.count("guests", self.guests.len(), guests);
        faults.count("windows", self.windows.len(), windows);
        if self.goal.has_idle_moment() {
            faults.add(SetupFault::Other(
                "a moment of the call asks for nothing where it stands",
            ));
        }
    }

    fn asks(&self, _names: &Names) -> Vec<Words> {
        match self.goal {
            CallGoal::Join { .. } | CallGoal::Share { .. } => vec![
                Words::message("practice-call-example-name"),
                Words::message("practice-call-example"),
            ],
            CallGoal::Host { .. } => Vec::new(),
        }
    }

    fn needs(&self, needs: &mut Needs) {
        for invitation in &self.invitations {
            let id = |part: &str| format!("invitation-{invitation}-{part}");
            needs.quoted(&id("from"), &[Limit::Characters(25)]);
            needs.quoted(&id("about"), &[Limit::Characters(30)]);
            needs.quoted(&id("link"), &[Limit::Characters(40)]);
            needs.quoted(&id("text"), &[Limit::Words(35)]);
            // Who wrote, the link and two borders; joining and the way back.
            needs.sheet(&format!("invitation-{invitation}"), &[&id("text")], 6);
        }
        for guest in &self.guests {
            let says = format!("guest-{guest}-says");
            needs.quoted(&format!("guest-{guest}"), &[Limit::Characters(25)]);
            needs.quoted(&says, &[Limit::Words(25)]);
            // The name and two borders; letting in, refusing and the way back.
            needs.sheet(&format!("guest-{guest}"), &[&says], 6);
        }
        for window in &self.windows {
            needs.shared(&format!("window-{window}"), &[Limit::Characters(30)]);
        }
        needs.rows = match &self.goal {
            CallGoal::Join { .. } => self.invitations.len(),
            CallGoal::Host { lock, .. } => self.guests.len() + 1 + usize::from(*lock),
            // What happens, microphone, camera, sharing, leaving.
            CallGoal::Share { then, .. } => 5 + usize::from(then.contains(&Moment::Chat)),
        };
    }

    fn start(&self, names: &Names, said: &[String]) -> Call {
        Call::start(self, names, said)
    }
}
