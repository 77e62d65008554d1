//! What stands on top of a screen: help, language, display, "still there?", a call made, leaving.

use super::act::{Act, DeskAct};
use super::effect::Trouble;
use super::model::{Display, Model, Notice, Overlay};
use super::page::{Block, Item, Page, Shape, Tone, Words};
use super::screens::{Side, attract};

/// The page of an overlay.
pub(super) fn page(overlay: Overlay, model: &Model) -> Page {
    match overlay {
        Overlay::Help => help(model),
        Overlay::Language => attract::languages(model).choice(Act::Close, Words::message("overlay-close")),
        Overlay::Display => display(model),
        Overlay::StillThere => Page::new(Words::message("still-title"))
            .text(Words::message("still-text"))
            .choice(Act::StillHere, Words::message("still-yes"))
            .choice(Act::EndVisit, Words::message("still-no")),
        Overlay::Called(number) => Page::new(Words::message("called-title"))
            .with(Block::Heading(Words::message("called-number")))
            .with(Block::Number(number))
            .text(Words::message("called-text"))
            .choice(Act::Close, Words::message("called-close")),
        Overlay::LeaveForSure => Page::new(Words::message("leave-title"))
            .text(Words::message("leave-text"))
            .choice(Act::Close, Words::message("leave-no"))
            .choice(Act::Leave, Words::message("leave-yes")),
        Overlay::SignOutForSure => sign_out(model),
    }
}

fn sign_out(model: &Model) -> Page {
    let page = Page::new(Words::message("sign-out-title"));
    let undone = model.staff.as_ref().is_some_and(|staff| staff.last.is_some());
    let page = if undone {
        page.text(Words::message("sign-out-undo"))
    } else {
        page
    };
    page.choice(Act::Close, Words::message("leave-no"))
        .choice(Act::Desk(DeskAct::SignOut), Words::message("desk-sign-out"))
}

fn help(model: &Model) -> Page {
    let mut bullets = vec![
        Words::message("help-move"),
        Words::message("help-confirm"),
        Words::message("help-back"),
        Words::message("help-pointer"),
    ];
    if model.screen.side() == Side::Visitor {
        bullets.push(Words::message("help-safe"));
    }
    let page = Page::new(Words::message("help-title")).with(Block::Bullets(bullets));
    let page = match model.screen.side() {
        Side::Visitor => page.choice(Act::CallSomebody, Words::message("help-call")),
        Side::Idle | Side::Door | Side::Staff => page,
    };
    page.choice(Act::Close, Words::message("overlay-close"))
}

fn display(model: &Model) -> Page {
    let page = Page::new(Words::message("display-title"));
    let page = Display::ALL.into_iter().fold(page, |page, display| {
        let label = Words::message(match display {
            Display::Normal => "display-normal",
            Display::HighContrast => "display-contrast",
            Display::NoColour => "display-no-colour",
        });
        page.item(Item {
            act: Act::Show(display),
            label,
            shape: Shape::Radio(model.display == display),
        })
    });
    page.choice(Act::Close, Words::message("overlay-close"))
}

/// A notice as a note on the page.
pub(super) fn notice(notice: Notice) -> Block {
    match notice {
        Notice::SaveFailed(why) => Block::Note(Tone::Error, trouble(why)),
        Notice::Saved => Block::Note(Tone::Success, Words::message("notice-saved")),
        Notice::GivenUp => Block::Note(Tone::Plain, Words::message("notice-given-up")),
        Notice::Undone => Block::Note(Tone::Success, Words::message("notice-undone")),
        Notice::Removed => Block::Note(Tone::Success, Words::message("notice-removed")),
        Notice::PlaceRemoved => Block::Note(Tone::Success, Words::message("notice-place-removed")),
        Notice::MinutesToCheck => Block::Note(Tone::Hint, Words::message("timers-doubtful")),
    }
}

/// Why something was not written, and what to do.
pub(super) fn trouble(trouble: Trouble) -> Words {
    Words::message(match trouble {
        Trouble::DiskFull => "trouble-disk-full",
        Trouble::ReadOnly => "trouble-read-only",
        Trouble::Unavailable => "trouble-unavailable",
        Trouble::Taken => "trouble-taken",
        Trouble::NotAllowed => "trouble-not-allowed",
        Trouble::LastCoordinator => "trouble-last-coordinator",
        Trouble::DiskGone => "trouble-disk-gone",
        Trouble::ClockBehind => "trouble-clock-behind",
        Trouble::UnsoundTrail => "trouble-unsound-trail",
        Trouble::Other => "trouble-other",
    })
}
