//! From the start to the first frame, beside `whiptail` showing a box.

use super::report::{Budget, milliseconds, part};
use super::terminal::Terminal;
use super::{Ground, PALIER};

const PAIRS: usize = 21;
const PEER: &str = "/usr/bin/whiptail";

/// Alternates the two programs, so that whatever else the machine does meets both.
pub fn measure(ground: &mut Ground) {
    assert!(
        std::path::Path::new(PEER).exists(),
        "{PEER} is missing: apt-get install whiptail"
    );
    let data = ground.data();
    // What each draws last: the end of the line of keys, the button under the text.
    let ours = || milliseconds(Terminal::start(PALIER, &[], &data).time_to("F10"));
    let theirs = || {
        let box_of_text = ["--msgbox", "Bonjour ! Appuyez sur une touche.", "10", "50"];
        milliseconds(Terminal::start(PEER, &box_of_text, &data).time_to("Ok"))
    };
    let pairs: Vec<(f64, f64)> = (0..=PAIRS).map(|_| (ours(), theirs())).skip(1).collect();
    let column = |of: fn(&(f64, f64)) -> f64| pairs.iter().map(of).collect::<Vec<f64>>();
    let report = &mut ground.report;
    report.figure("start-to-first-frame", part(&column(|p| p.0), 50), "ms", Budget::None);
    report.figure("start-of-whiptail", part(&column(|p| p.1), 50), "ms", Budget::None);
    let ratio = part(&column(|p| p.0 / p.1), 50);
    report.figure("start-ratio-to-whiptail", ratio, "times", Budget::AtMost(2.0));
}
