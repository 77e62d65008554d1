//! The drawers of the desk: what a day does not need at once stands behind one choice.

use crate::app::act::{Act, DeskAct};
use crate::app::model::Model;
use crate::app::page::{Page, Words};
use crate::domain::{DossierKind, Role};

/// A drawer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Menu {
    /// What is planned and followed beside single sessions.
    Work,
    /// What can be looked at and written as files.
    Figures,
    /// The place, what stands in it, and the team.
    Site,
}

impl Menu {
    /// All of them, in the order of the desk.
    pub(super) const ALL: [Self; 3] = [Self::Work, Self::Figures, Self::Site];

    /// The message that opens it, which is also its title.
    pub(super) const fn title(self) -> &'static str {
        match self {
            Self::Work => "menu-work",
            Self::Figures => "menu-figures",
            Self::Site => "menu-site",
        }
    }

    /// What it holds for a role, each with its message.
    pub(super) fn entries(self, role: Role) -> Vec<(DeskAct, &'static str)> {
        let coordinator = role == Role::Coordinator;
        let (everybody, coordinators): (&[_], &[_]) = match self {
            Self::Work => (
                &[
                    (DeskAct::Dossiers(DossierKind::Event), "dossier-event-list"),
                    (DeskAct::National, "national-desk"),
                    (DeskAct::Dossiers(DossierKind::Cycle), "dossier-cycle-list"),
                    (DeskAct::Dossiers(DossierKind::Production), "dossier-production-list"),
                    (DeskAct::Dossiers(DossierKind::Support), "dossier-support-list"),
                    (DeskAct::Dossiers(DossierKind::Stop), "dossier-stop-list"),
                    (DeskAct::Surveys, "survey-list"),
                ],
                &[(
                    DeskAct::Dossiers(DossierKind::Coordination),
                    "dossier-coordination-list",
                )],
            ),
            Self::Figures => (
                &[
                    (DeskAct::Today, "desk-today"),
                    (DeskAct::Month, "desk-month"),
                    (DeskAct::Network, "dossier-cycle-targets"),
                ],
                &[
                    (DeskAct::SiteMonth, "desk-site-month"),
                    (DeskAct::SiteYear, "desk-site-year"),
                    (DeskAct::Overview, "desk-overview"),
                ],
            ),
            Self::Site => (
                &[(DeskAct::Trail, "desk-trail")],
                &[
                    (DeskAct::Team, "desk-team"),
                    (DeskAct::Place, "site-open"),
                    (DeskAct::Dossiers(DossierKind::Equipment), "dossier-equipment-list"),
                    (DeskAct::Inventory, "dossier-equipment-inventory"),
                ],
            ),
        };
        let coordinators = coordinators.iter().filter(|_| coordinator);
        everybody.iter().chain(coordinators).copied().collect()
    }
}

pub(super) fn page(menu: Menu, model: &Model) -> Page {
    let page = Page::new(Words::message(menu.title()));
    let Some(staff) = &model.staff else { return page };
    menu.entries(staff.role).into_iter().fold(page, |page, (act, words)| {
        page.choice(Act::Desk(act), Words::message(words))
    })
}
