//! "Show me how": the next right act from wherever the learner stands.

use super::{
    Application, BACK, CONTINUE, FIELDS, FILES, FieldKind, Gap, KEEP, OPTIONS, PAPERS, PAPERS_ROW, REVIEW, SEND, Screen,
};
use crate::practice::game::Aim;
use crate::practice::kit::numbered;

pub(super) fn aim(application: &Application) -> Option<Aim> {
    let plan = &application.plan;
    let spot = match application.screen {
        Screen::Page(page) => match application.gap_of(page) {
            Some(i) => return Some(mend(application, i)),
            None => CONTINUE,
        },
        Screen::Options(i) => {
            let field = plan.fields.get(i)?;
            numbered(OPTIONS, field.options.iter().position(|id| *id == field.right)?)
        }
        Screen::Papers => match application.attached.iter().position(|&attached| !attached) {
            Some(paper) => numbered(PAPERS, paper),
            None => CONTINUE,
        },
        Screen::Files(paper) if application.attached.get(paper) == Some(&false) => {
            let file = &plan.setup.papers.get(paper)?.file;
            numbered(FILES, plan.setup.files.iter().position(|id| id == file)?)
        }
        Screen::Files(_) => BACK,
        Screen::Review => match application.gap() {
            Some(Gap::Field(i)) => numbered(REVIEW, i),
            Some(Gap::Paper(_)) => PAPERS_ROW,
            None => SEND,
        },
        Screen::Receipt => KEEP,
    };
    Some(Aim::press(spot))
}

/// What makes a field right, or opens its options.
fn mend(application: &Application, i: usize) -> Aim {
    let field = &application.plan.fields[i];
    let spot = numbered(FIELDS, i);
    match field.kind {
        FieldKind::Choice | FieldKind::Tick => Aim::press(spot),
        _ => Aim::Write(spot, field.right.clone()),
    }
}
