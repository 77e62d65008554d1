//! Arguments in, exit code out.

use palier::app::Bolts;
use palier::i18n::Locale;
use palier::runtime::{KioskOptions, clock, run};
use palier::store::{Opening, Store};

fn main() {
    let dir = std::path::PathBuf::from(std::env::var("PALIER_DATA_DIR").unwrap_or("/tmp/palier-try".into()));
    let store = Store::open_to_write(&dir, &Opening { today: clock::now().day, random: [1, 2] });
    let options = KioskOptions { data_dir: dir, locale: Locale::reference(), bolts: Bolts::Open };
    let _ = run(&options, store.ok());
}
