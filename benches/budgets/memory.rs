//! Memory that stays: after people signed in, and after very many inputs that mean nothing.

use super::report::{Budget, mebibytes};
use super::terminal::Terminal;
use super::{Ground, PALIER, keys, process};

const SIGN_INS: usize = 20;
/// Inputs before the first look, so that every screen has been there once.
const WARM: u64 = 20_000;
/// Inputs written at once.
const PIECE: u64 = 500;
const SEED: u64 = 7;

pub fn measure(ground: &mut Ground) {
    let data = ground.copy("sign-ins");
    let mut kiosk = Terminal::start(PALIER, &[], &data);
    kiosk.wait_for("F10");
    let before = process::rss_mib(kiosk.pid());
    for _ in 0..SIGN_INS {
        keys::sign_in(&mut kiosk);
        keys::sign_out(&mut kiosk);
    }
    kiosk.settle();
    let after = process::rss_mib(kiosk.pid());
    drop(kiosk);
    let report = &mut ground.report;
    report.figure("memory-at-start", before, "MiB", Budget::AtMost(16.0));
    report.figure("memory-after-20-sign-ins", after, "MiB", Budget::AtMost(16.0));
    random(ground);
}

/// Watches the memory of a locked kiosk over random inputs.
fn random(ground: &mut Ground) {
    let wanted = std::env::var("PALIER_BENCH_TOKENS").ok();
    let wanted: u64 = wanted.map_or(200_000, |count| count.parse().expect("PALIER_BENCH_TOKENS is a number"));
    let data = ground.copy("random");
    let mut kiosk = Terminal::start(PALIER, &["kiosk", "--locked"], &data);
    kiosk.wait_for("F10");
    let mut chance = Chance(SEED);
    type_at(&mut kiosk, &mut chance, WARM);
    let before = process::rss_kib(kiosk.pid());
    type_at(&mut kiosk, &mut chance, wanted);
    let after = process::rss_kib(kiosk.pid());
    assert!(
        (0..3).any(|_| kiosk.key("\x1bOP").is_some()),
        "no answer after seed {SEED}\n{}",
        kiosk.dump()
    );
    let growth = mebibytes(after.saturating_sub(before) * 1024);
    let report = &mut ground.report;
    let name = format!("memory-growth-over-{wanted}-inputs");
    report.figure(&name, growth, "MiB", Budget::AtMost(2.0));
    report.figure(
        "memory-after-them",
        mebibytes(after * 1024),
        "MiB",
        Budget::AtMost(16.0),
    );
}

fn type_at(kiosk: &mut Terminal, chance: &mut Chance, count: u64) {
    for _ in 0..count.div_ceil(PIECE) {
        let piece: String = (0..PIECE).map(|_| token(chance)).collect();
        kiosk.send(&piece);
        kiosk.settle();
    }
    kiosk.written_within(std::time::Duration::from_millis(300));
}

/// One input: mostly keys that lead somewhere, some clicks, texts, pastes and sequences that no terminal sends.
fn token(chance: &mut Chance) -> String {
    const KEYS: [&str; 18] = [
        "\r", "\r", "\r", "\t", "\x1b[A", "\x1b[B", "\x1b[C", "\x1b[D", "\x1b", "\x7f", " ", "\x1bOP", "\x1bOQ",
        "\x1bOR", "\x1b[15~", "\x1b[21~", "\x1a", "\x03",
    ];
    const ODD: [&str; 6] = [
        "\x1b[200~collé\x1b[201~",
        "\x1b[<64;10;10M",
        "\x1b[999999999;5u",
        "\x1b]11;rgb:ffff/ffff/ffff\x1b\\",
        "\u{FEFB}é語",
        "\x1b[I\x1b[O",
    ];
    match chance.below(10) {
        0..=4 => KEYS[chance.below(KEYS.len())].to_owned(),
        5..=7 => char::from(b'0' + u8::try_from(chance.below(10)).unwrap()).to_string(),
        8 => {
            let (column, row) = (chance.below(80) + 1, chance.below(24) + 1);
            format!("\x1b[<0;{column};{row}M\x1b[<0;{column};{row}m")
        }
        _ => ODD[chance.below(ODD.len())].to_owned(),
    }
}

/// Numbers that are the same in every run (xorshift).
struct Chance(u64);

impl Chance {
    fn below(&mut self, most: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 >> 33).unwrap() % most
    }
}
