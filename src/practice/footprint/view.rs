//! What each screen of the calculator shows, in at most a dozen rows.

use super::figure::{kilos, total};
use super::{BACK, CHOICES, COUNT, DEVICES, FINISH, Footprint, Goal, HEAVIEST, HOURS, LITTLE, SAVE, YEARS, things};
use crate::practice::kit::{button, field, first_row, numbered, row, text};
use crate::practice::scene::{Mark, Part, Scene, Value, Words};

pub(super) fn scene(footprint: &Footprint) -> Scene {
    match (footprint.open, &footprint.plan.setup.goal) {
        (Some(device), _) => form(footprint, device),
        (None, Goal::Measure) if footprint.entered.iter().all(|&entered| entered) => result(footprint),
        (None, Goal::Measure) => devices(footprint),
        (None, Goal::Reduce { .. }) => choices(footprint),
    }
}

fn devices(footprint: &Footprint) -> Scene {
    let rows = footprint.entered.iter().enumerate().map(|(i, &entered)| {
        let (state, mark) = if entered {
            (weight(footprint.devices()[i].grams()), Mark::Plain)
        } else {
            (Words::message("practice-footprint-to-enter"), Mark::New)
        };
        row(numbered(DEVICES, i), vec![footprint.device(i), state], mark)
    });
    let mut parts: Vec<Part> = rows.collect();
    let next = footprint.entered.iter().position(|entered| !entered);
    let next = next.map(|device| numbered(DEVICES, device));
    parts.push(sum(footprint));
    Scene { parts, next }
}

/// Every device with what it weighs: which is the heaviest is for the learner to tell.
fn result(footprint: &Footprint) -> Scene {
    let mut parts = vec![sum(footprint), text("practice-footprint-heaviest")];
    let rows = (0..footprint.devices().len()).map(|i| {
        let cells = vec![footprint.device(i), weight(footprint.devices()[i].grams())];
        row(numbered(HEAVIEST, i), cells, Mark::Plain)
    });
    parts.extend(rows);
    let next = first_row(&parts);
    Scene { parts, next }
}

fn form(footprint: &Footprint, device: usize) -> Scene {
    let typed = &footprint.typed;
    let given = format!("given-{}", footprint.devices()[device].id);
    let mut parts = vec![Part::Text(footprint.plan.names.own(&given))];
    let fields = [
        (COUNT, "practice-footprint-count", &typed.count),
        (YEARS, "practice-footprint-years", &typed.years),
        (HOURS, "practice-footprint-hours", &typed.hours),
    ];
    let shown = fields.into_iter().filter(|(spot, ..)| footprint.has_field(*spot));
    parts.extend(shown.map(|(spot, label, value)| field(spot, label, value)));
    parts.push(button(SAVE, "practice-footprint-save"));
    parts.push(button(BACK, "practice-back"));
    Scene {
        parts,
        next: Some(footprint.mistyped(device).map_or(SAVE, |(_, place)| place)),
    }
}

fn choices(footprint: &Footprint) -> Scene {
    let things = things(&footprint.plan.setup);
    let (before, now) = (total(things, &[]), total(things, &footprint.ranks()));
    let figures = [("now", now), ("goal", before / 2)].map(|(name, grams)| (name, Value::Number(kilos(grams))));
    let mut parts = vec![Part::Text(Words::Message("practice-footprint-now", figures.to_vec()))];
    parts.extend(footprint.chosen.iter().enumerate().map(|(i, &chosen)| {
        let mut cells = vec![footprint.choice(i)];
        if chosen {
            // What it spares beside the others that are chosen.
            let others: Vec<usize> = footprint.ranks().into_iter().filter(|&other| other != i).collect();
            let spared = total(things, &others).saturating_sub(now);
            cells.push(if spared * LITTLE < before {
                Words::message("practice-footprint-little")
            } else {
                Words::counted("practice-footprint-spared", "count", kilos(spared))
            });
        }
        row(
            numbered(CHOICES, i),
            cells,
            if chosen { Mark::Chosen } else { Mark::Plain },
        )
    }));
    parts.push(button(FINISH, "practice-footprint-finish"));
    Scene { parts, next: None }
}

/// What is entered so far weighs, and the electricity it takes.
fn sum(footprint: &Footprint) -> Part {
    let entered = footprint
        .devices()
        .iter()
        .zip(&footprint.entered)
        .filter(|(_, entered)| **entered);
    let (grams, watt_hours) = entered.fold((0, 0), |(grams, hours), (device, _)| {
        (grams + device.grams(), hours + device.watt_hours())
    });
    // Without hours there is no electricity to tell of, which is not to say that it takes none.
    if watt_hours == 0 {
        return Part::Text(Words::counted("practice-footprint-total", "count", kilos(grams)));
    }
    Part::Text(Words::Message(
        "practice-footprint-sum",
        vec![
            ("weight", Value::Number(kilos(grams))),
            ("power", Value::Number(kilos(watt_hours))),
        ],
    ))
}

fn weight(grams: u64) -> Words {
    Words::counted("practice-footprint-weight", "count", kilos(grams))
}

impl Footprint {
    fn device(&self, i: usize) -> Words {
        self.plan.names.shared(&format!("device-{}", self.devices()[i].id))
    }

    fn choice(&self, i: usize) -> Words {
        let id = things(&self.plan.setup)
            .choices
            .get(i)
            .map_or("", |choice| choice.id.as_str());
        self.plan.names.shared(&format!("choice-{id}"))
    }
}
