//! The yearly figure of devices: whole grams of `CO2e` and watt-hours, in orders of magnitude that a person can check by hand.
//!
//! The method is that of the public calculators of ADEME (Impact CO2) and of the ADEME–Arcep studies of digital
//! technology in France: what making a device weighs, shared out over the years it is kept, then its electricity, then
//! the networks and data centres behind an hour of use.

use super::setup::{Choice, Device};

/// Grams of `CO2e` for a kilowatt-hour of electricity in France, rounded from ADEME's Base Empreinte (average mix).
const GRAMS_A_KWH: u64 = 50;
const DAYS: u64 = 365;

/// What a household has, and what it could change.
#[derive(Clone, Copy)]
pub(super) struct Things<'t> {
    pub devices: &'t [Device],
    pub choices: &'t [Choice],
}

impl Device {
    /// Grams of `CO2e` a year.
    pub(super) fn grams(&self) -> u64 {
        let made = u64::from(self.make) * 1_000 / u64::from(self.years.max(1));
        let behind = u64::from(self.net) * u64::from(self.hours) * DAYS;
        u64::from(self.count) * (made + behind) + self.watt_hours() * GRAMS_A_KWH / 1_000
    }

    /// Watt-hours a year.
    pub(super) fn watt_hours(&self) -> u64 {
        u64::from(self.count) * u64::from(self.watts) * u64::from(self.hours) * DAYS
    }
}

impl Choice {
    /// The device once this is chosen.
    pub(super) fn changed(&self, device: &Device) -> Device {
        Device {
            make: self.make.unwrap_or(device.make),
            count: self.count.unwrap_or(device.count),
            years: self.years.unwrap_or(device.years),
            hours: self.hours.unwrap_or(device.hours),
            watts: self.watts.unwrap_or(device.watts),
            net: self.net.unwrap_or(device.net),
            ..device.clone()
        }
    }
}

/// Grams of `CO2e` a year with some changes chosen, by their ranks.
pub(super) fn total(things: Things<'_>, chosen: &[usize]) -> u64 {
    let after = |device: &Device| {
        let choices = chosen.iter().filter_map(|&i| things.choices.get(i));
        let of_it = choices.filter(|choice| choice.device == device.id);
        of_it.fold(device.clone(), |device, choice| choice.changed(&device))
    };
    things.devices.iter().map(|device| after(device).grams()).sum()
}

/// The changes that lower the figure most, in so many at most.
pub(super) fn best(things: Things<'_>, most: u8) -> Vec<usize> {
    let choices = things.choices.len().min(8);
    let sets = (0_u32..1 << choices).filter(|set| set.count_ones() <= u32::from(most));
    let ranks = |set: u32| (0..choices).filter(|i| set >> i & 1 == 1).collect::<Vec<_>>();
    sets.map(ranks)
        .min_by_key(|chosen| (total(things, chosen), chosen.len()))
        .unwrap_or_default()
}

/// Kilograms, rounded.
pub(super) fn kilos(grams: u64) -> i64 {
    i64::try_from((grams + 500) / 1_000).unwrap_or(i64::MAX)
}
