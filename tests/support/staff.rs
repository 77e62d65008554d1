//! A directory with a coordinator in it, and how that coordinator comes in.

use std::path::Path;

use chrono::NaiveDate;
use palier::app::page::Words;
use palier::domain::{NameCode, Role};
use palier::runtime::pin;
use palier::store::{Credential, Opening, Store};

use super::{Kiosk, Launch, Person};

pub const CODE: &str = "c3";
pub const PIN: &str = "740285";

/// Opens a directory to write in it before the kiosk does.
pub fn opened(data: &Path) -> Store {
    let opening = Opening {
        today: NaiveDate::from_ymd_opt(2026, 11, 22).unwrap(),
        random: [3, 5],
    };
    Store::open_to_write(data, &opening).unwrap()
}

/// Adds the coordinator to a directory.
pub fn add_coordinator(data: &Path) {
    let hash = pin::hash(PIN).unwrap();
    let code = NameCode::parse(CODE).unwrap();
    opened(data)
        .add_staff(code, Role::Coordinator, &Credential::Pin(hash))
        .unwrap();
}

/// The unlocked kiosk of a site that has a coordinator.
pub fn with_staff() -> Launch {
    Launch::palier().args(&["kiosk"]).before(add_coordinator)
}

/// Signs the coordinator in, from any screen of the public side.
pub fn signs_in(kiosk: &Kiosk, person: &Person) {
    kiosk.answered("F10", || kiosk.key("F10"));
    person.writes(&Words::message("sign-in-code"), CODE);
    person.writes_secret(&Words::message("sign-in-pin"), PIN);
    person.chooses(&Words::message("sign-in-enter"));
    kiosk.wait_for(&format!("Bureau de {CODE}"));
}
