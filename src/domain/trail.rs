//! The trail of what staff do: who, what from a closed list, when to the hour, and the number it is about.
//!
//! It serves security and the correction of errors. It says nothing of how well anybody works, and names nobody.

use chrono::NaiveDate;

use super::closed_list::closed_list;
use super::staff::NameCode;

closed_list! {
    /// What a member of staff did, or tried to do.
    Action {
        SignedIn = "signed_in",
        /// A wrong PIN for a code that exists; the number is how many failed in a row.
        SignInRefused = "sign_in_refused",
        SignedOut = "signed_out",
        /// Nobody touched the desk for five minutes.
        Locked = "locked",
        SessionAdded = "session_added",
        SessionRevised = "session_revised",
        SessionRemoved = "session_removed",
        SessionRestored = "session_restored",
        StaffAdded = "staff_added",
        /// Somebody gets a code to be used once.
        StaffReset = "staff_reset",
        /// Somebody chose a PIN after a code used once, and came in with it.
        PinChosen = "pin_chosen",
        RoleChanged = "role_changed",
        StaffRemoved = "staff_removed",
        /// A member of staff as found when the trail began, or when older lines were purged.
        StaffNoted = "staff_noted",
        SiteSet = "site_set",
        PackInstalled = "pack_installed",
        PackRemoved = "pack_removed",
        BackupWritten = "backup_written",
        BackupRestored = "backup_restored",
        ExportWritten = "export_written",
        /// The number is how many records came in.
        RecordsImported = "records_imported",
        /// The number is that of the last line purged.
        TrailPurged = "trail_purged",
        DossierAdded = "dossier_added",
        DossierRevised = "dossier_revised",
        DossierRemoved = "dossier_removed",
        DossierRestored = "dossier_restored",
        /// The visits of a kiosk belong to a planned date from now on; the number is that of the date's code.
        DateJoined = "date_joined",
        DateLeft = "date_left",
    }
}

closed_list! {
    /// What actions have in common, to look for one among many.
    ActionKind {
        Door = "door",
        Sessions = "sessions",
        Team = "team",
        Data = "data",
    }
}

impl Action {
    /// What it is among.
    #[must_use]
    pub const fn kind(self) -> ActionKind {
        match self {
            Self::SignedIn | Self::SignInRefused | Self::SignedOut | Self::Locked => ActionKind::Door,
            Self::SessionAdded
            | Self::SessionRevised
            | Self::SessionRemoved
            | Self::SessionRestored
            | Self::DossierAdded
            | Self::DossierRevised
            | Self::DossierRemoved
            | Self::DossierRestored
            | Self::DateJoined
            | Self::DateLeft => ActionKind::Sessions,
            Self::StaffAdded
            | Self::StaffReset
            | Self::PinChosen
            | Self::RoleChanged
            | Self::StaffRemoved
            | Self::StaffNoted => ActionKind::Team,
            Self::SiteSet
            | Self::PackInstalled
            | Self::PackRemoved
            | Self::BackupWritten
            | Self::BackupRestored
            | Self::ExportWritten
            | Self::RecordsImported
            | Self::TrailPurged => ActionKind::Data,
        }
    }
}

/// One line of the trail.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TrailLine {
    /// 1 is the first ever written.
    pub n: u32,
    pub date: NaiveDate,
    /// 0–23.
    pub hour: u8,
    /// `None` for the machine's own shell.
    pub by: Option<NameCode>,
    pub action: Action,
    /// The member of staff it is about.
    pub about: Option<NameCode>,
    /// A record's number, or a count; each action says which.
    pub number: Option<u32>,
}

/// Which lines are looked at.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum TrailOf {
    #[default]
    Everybody,
    /// What somebody did, and what was done about them.
    Person(NameCode),
    Kind(ActionKind),
}

/// How many months a line is kept before a coordinator may purge it.
pub const TRAIL_MONTHS: u32 = 12;
