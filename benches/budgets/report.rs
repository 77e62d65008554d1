//! Figures as lines, and whether they keep their budgets.

use std::process::ExitCode;
use std::time::Duration;

/// What a figure may reach.
#[derive(Clone, Copy, Debug)]
pub enum Budget {
    AtMost(f64),
    /// Printed to be compared, held by nothing.
    None,
}

/// The lines written so far.
#[derive(Debug, Default)]
pub struct Report {
    over: u32,
}

impl Report {
    /// Prints one figure.
    pub fn figure(&mut self, name: &str, value: f64, unit: &str, budget: Budget) {
        let (budget, verdict) = match budget {
            Budget::None => ("-".to_owned(), "-"),
            Budget::AtMost(most) if value <= most => (format!("<= {most}"), "ok"),
            Budget::AtMost(most) => {
                self.over += 1;
                (format!("<= {most}"), "OVER")
            }
        };
        println!("{name:<44} {value:>10.3} {unit:<8} {budget:<8} {verdict}");
    }

    /// How many figures were over so far.
    pub fn over(&self) -> u32 {
        self.over
    }

    /// Goes back to a count, because the figures since then are measured again.
    pub fn forgive(&mut self, over: u32) {
        self.over = over;
    }

    /// Whether every figure kept its budget.
    pub fn exit(&self) -> ExitCode {
        match self.over {
            0 => ExitCode::SUCCESS,
            over => {
                println!("{over} over budget");
                ExitCode::FAILURE
            }
        }
    }
}

pub fn milliseconds(time: Duration) -> f64 {
    time.as_secs_f64() * 1000.0
}

#[expect(clippy::cast_precision_loss, reason = "sizes far below 2^52")]
pub fn mebibytes(bytes: u64) -> f64 {
    bytes as f64 / f64::from(1 << 20)
}

/// The value that this many hundredths of the others do not exceed; the middle one is `part(values, 50)`.
pub fn part(values: &[f64], hundredths: usize) -> f64 {
    let mut sorted = values.to_vec();
    sorted.sort_by(f64::total_cmp);
    let last = sorted.len().checked_sub(1).expect("something was measured");
    sorted[(last * hundredths).div_ceil(100)]
}
