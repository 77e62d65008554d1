//! The page builder: blocks of a page, a picture with its credit, a small application, and what precedes publishing.
//!
//! Each goal is a small game in a file of its own. Nothing leaves the kiosk: addresses end in `.example`.

mod app;
mod build;
mod credit;
mod publish;
#[cfg(test)]
mod tests;

use super::goals::goals;

/// Most blocks of a page, or screens and buttons of an application, so that every scene fits a small screen.
const MOST_THINGS: usize = 5;

goals! {
    /// A page builder: everything said of it belongs to what is to be reached there.
    setup BuilderSetup;
    /// What is to be reached in a page builder.
    goal BuilderGoal;
    /// A page builder as it stands.
    game Builder;
    Build: build::BuildSetup => build::Build,
    Credit: credit::CreditSetup => credit::Credit,
    App: app::AppSetup => app::App,
    Publish: publish::PublishSetup => publish::Publish,
}
