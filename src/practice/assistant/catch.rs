//! An answer made of claims, each to be checked against a source before it is called true or false.

use std::collections::BTreeSet;
use std::sync::Arc;

use serde::Deserialize;

use crate::practice::game::{Aim, Game, Turn};
use crate::practice::kit::{button, numbered, rank, row, text};
use crate::practice::needs::{Limit, Names, Needs};
use crate::practice::scene::{Mark, Part, Scene, Spot, Words};
use crate::practice::setup::{Faults, Plan, SetupFault};

const SOURCE: Spot = Spot(1);
const TRUE: Spot = Spot(2);
const FALSE: Spot = Spot(3);
const BACK: Spot = Spot(4);
const CLAIMS: u16 = 100;
/// Most claims, so that an answer fits a small screen.
const MOST_CLAIMS: usize = 5;

/// The claims of an answer, and those that the source contradicts.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CatchSetup {
    claims: Vec<String>,
    wrong: BTreeSet<String>,
}

impl Plan for CatchSetup {
    type Game = Catch;

    fn check(&self, faults: &mut Faults) {
        faults.list("claim", &self.claims);
        faults.count("claims", self.claims.len(), (2, MOST_CLAIMS));
        faults.known("claim", &self.wrong, &self.claims);
        faults.count("wrong claims", self.wrong.len(), (1, MOST_CLAIMS));
        if self.claims.iter().all(|claim| self.wrong.contains(claim)) {
            faults.add(SetupFault::Other("at least one claim is true"));
        }
    }

    fn needs(&self, needs: &mut Needs) {
        for id in &self.claims {
            let part = |part: &str| format!("claim-{id}-{part}");
            needs.quoted(&part("text"), &[Limit::Characters(38)]);
            needs.shared(&part("source"), &[Limit::Characters(40)]);
            needs.quoted(&part("says"), &[Limit::Words(30)]);
            needs.shared(&part("why"), &[Limit::Characters(110)]);
            // The claim, the source and two rules around what it says; two verdicts and the way back.
            needs.sheet(&format!("claim-{id}"), &[&part("says")], 8);
        }
        needs.rows = 1 + self.claims.len();
    }

    fn start(&self, names: &Names, _said: &[String]) -> Catch {
        let mut claims = self.claims.clone();
        claims.truncate(MOST_CLAIMS);
        let facts = claims.into_iter().map(|id| (!self.wrong.contains(&id), id));
        let facts: Vec<(bool, String)> = facts.collect();
        Catch {
            open: None,
            states: vec![State::Unchecked; facts.len()],
            plan: Arc::new((names.clone(), facts)),
        }
    }
}

/// An answer as it is checked.
#[derive(Clone, Debug, PartialEq)]
pub struct Catch {
    /// Each claim, and whether it is true.
    plan: Arc<(Names, Vec<(bool, String)>)>,
    open: Option<usize>,
    states: Vec<State>,
}

#[derive(Clone, Copy, Debug, PartialEq)]
enum State {
    Unchecked,
    /// Its source was opened.
    Checked,
    Judged,
}

impl Game for Catch {
    fn scene(&self) -> Scene {
        self.open.map_or_else(|| self.answer(), |i| self.claim(i))
    }

    fn press(&mut self, spot: Spot) -> Turn {
        match (self.open, spot) {
            (None, claim) => {
                self.open = rank(claim, CLAIMS, self.states.len());
                Turn::Changed
            }
            (Some(_), BACK) => {
                self.open = None;
                Turn::Changed
            }
            (Some(i), SOURCE) => {
                self.states[i] = State::Checked;
                Turn::Changed
            }
            (Some(i), verdict) => self.judge(i, verdict),
        }
    }

    fn aim(&self) -> Option<Aim> {
        let waiting = self.waiting()?;
        let spot = match self.open {
            None => numbered(CLAIMS, waiting),
            Some(i) => match self.states[i] {
                State::Unchecked => SOURCE,
                State::Checked if self.plan.1[i].0 => TRUE,
                State::Checked => FALSE,
                State::Judged => BACK,
            },
        };
        Some(Aim::press(spot))
    }

    fn is_done(&self) -> bool {
        self.waiting().is_none()
    }
}

impl Catch {
    fn judge(&mut self, i: usize, verdict: Spot) -> Turn {
        let is_true = self.plan.1[i].0;
        if self.states[i] == State::Unchecked {
            return Turn::Wrong(Words::message("practice-assistant-wrong-unchecked"));
        }
        if is_true != (verdict == TRUE) {
            return Turn::Wrong(self.said(i, "why"));
        }
        self.states[i] = State::Judged;
        self.open = None;
        if self.is_done() { Turn::Done } else { Turn::Changed }
    }

    fn answer(&self) -> Scene {
        let mut parts = vec![text("practice-assistant-answer")];
        parts.extend((0..self.states.len()).map(|i| {
            let (state, mark) = match (self.states[i], self.plan.1[i].0) {
                (State::Judged, true) => ("practice-assistant-is-true", Mark::Plain),
                (State::Judged, false) => ("practice-assistant-is-false", Mark::Chosen),
                _ => ("practice-assistant-to-check", Mark::New),
            };
            let cells = vec![self.said(i, "text"), Words::message(state)];
            row(numbered(CLAIMS, i), cells, mark)
        }));
        let next = self.waiting().or((!self.states.is_empty()).then_some(0));
        Scene {
            parts,
            next: next.map(|i| numbered(CLAIMS, i)),
        }
    }

    fn claim(&self, i: usize) -> Scene {
        let mut lines = vec![(Words::message("practice-assistant-claim"), self.said(i, "text"))];
        let mut parts = Vec::new();
        let mut body = Vec::new();
        // The verdict is for the learner to give; opening the source is what is taught.
        let next = if self.states[i] == State::Unchecked {
            parts.push(button(SOURCE, "practice-assistant-source"));
            SOURCE
        } else {
            lines.push((Words::message("practice-assistant-from"), self.said(i, "source")));
            body.push(self.said(i, "says"));
            BACK
        };
        parts.insert(0, Part::Sheet { lines, body });
        parts.push(button(TRUE, "practice-assistant-true"));
        parts.push(button(FALSE, "practice-assistant-false"));
        parts.push(button(BACK, "practice-back"));
        Scene {
            parts,
            next: Some(next),
        }
    }

    /// The first claim that is not judged.
    fn waiting(&self) -> Option<usize> {
        self.states.iter().position(|state| *state != State::Judged)
    }

    fn said(&self, i: usize, part: &str) -> Words {
        let (names, facts) = &*self.plan;
        let id = facts.get(i).map_or("", |(_, id)| id.as_str());
        names.shared(&format!("claim-{id}-{part}"))
    }
}
