//! Makes a page fit: gives up decoration first, then scrolls, following the thing with the focus.

use ratatui::layout::Rect;

use super::body::body;
use super::chrome::{self, Level};
use super::rows::{Ease, Pen, Rows, Weight};
use super::{Scroll, Setting, Target, Wording};
use crate::app::page::Page;

/// Blank columns at both edges.
pub(super) const MARGIN: u16 = 2;
/// With fewer rows of the page in view than this, the keys on the screen scroll with it.
const LEAST_VIEW: usize = 3;
/// Rows of the edges above and below a view.
const EDGES: usize = 2;
/// From this height on, a page that scrolls keeps its blank lines before choices.
const HIGH: u16 = 18;

/// Three stacks of rows, and which part of the middle one is in view.
#[derive(Debug)]
pub(super) struct Plan {
    pub top: Rows,
    pub body: Rows,
    pub bottom: Rows,
    pub scroll: usize,
    pub last_scroll: usize,
    /// Rows of the body in view, blank ones at its end included.
    pub view: usize,
    pub focus: Option<Target>,
}

pub(super) fn plan(area: Rect, page: &Page, setting: &Setting<'_>, wording: &Wording) -> Plan {
    let pen = Pen::new(wording, setting, area.width.saturating_sub(2 * MARGIN));
    let draft = Draft {
        page,
        setting,
        pen,
        height: usize::from(area.height),
        roomy: body(page, &pen),
        tight: body(page, &pen.with_ease(Ease::Tight)),
        keyboard: chrome::keyboard(page, &pen),
        footer: chrome::footer(page, &pen),
    };
    Level::ALL
        .into_iter()
        .find_map(|level| draft.whole(level))
        .or_else(|| draft.scrolled(area.height))
        .unwrap_or_else(|| draft.with_loose_keys())
}

struct Draft<'a> {
    page: &'a Page,
    setting: &'a Setting<'a>,
    pen: Pen<'a>,
    height: usize,
    roomy: Rows,
    tight: Rows,
    keyboard: Rows,
    footer: Rows,
}

impl Draft<'_> {
    fn body(&self, level: Level) -> Rows {
        match level {
            Level::Airy => self.roomy.at_least(Weight::Loose),
            Level::Close => self.roomy.at_least(Weight::Firm),
            Level::Packed => self.roomy.at_least(Weight::Content),
            Level::Snug => self.tight.at_least(Weight::Firm),
            Level::Bare | Level::Headless => self.tight.at_least(Weight::Content),
        }
    }

    /// The page at a level, when it needs no scrolling there.
    fn whole(&self, level: Level) -> Option<Plan> {
        let mut top = chrome::top(self.page, self.setting, level, &self.pen);
        if matches!(level, Level::Airy | Level::Close | Level::Snug) {
            top.append(chrome::blank());
        }
        let body = self.body(level);
        let edge = if level == Level::Headless {
            Rows::default()
        } else {
            chrome::edge(None, &self.pen)
        };
        let frame = top.height() + edge.height() + self.keyboard.height() + self.footer.height();
        let view = self.height.checked_sub(frame)?;
        if body.height() > view {
            return None;
        }
        let mut bottom = edge;
        bottom.append(self.keyboard.clone());
        bottom.append(self.footer.clone());
        Some(Plan {
            top,
            body,
            bottom,
            scroll: 0,
            last_scroll: 0,
            view,
            focus: self.focused(),
        })
    }

    /// The page with edges that say there is more, its keys pinned under it; `None` when these leave no view.
    fn scrolled(&self, height: u16) -> Option<Plan> {
        let levels: &[Level] = if height < HIGH {
            &[Level::Headless]
        } else {
            &[Level::Close, Level::Snug, Level::Headless]
        };
        levels.iter().find_map(|&level| {
            let least = if level == Level::Headless {
                LEAST_VIEW
            } else {
                2 * LEAST_VIEW
            };
            self.windowed(level, self.body(level), &self.keyboard, least)
        })
    }

    /// The page with its keys under the blocks, where they scroll with them; the title too, if it is that long.
    fn with_loose_keys(&self) -> Plan {
        let mut body = self.body(Level::Headless);
        body.append(self.keyboard.clone());
        self.windowed(Level::Headless, body.clone(), &Rows::default(), 1)
            .unwrap_or_else(|| {
                let mut all = chrome::top(self.page, self.setting, Level::Headless, &self.pen);
                all.append(body);
                all.append(self.footer.clone());
                self.window(Rows::default(), all, Rows::default())
            })
    }

    fn windowed(&self, level: Level, body: Rows, keyboard: &Rows, least: usize) -> Option<Plan> {
        let top = chrome::top(self.page, self.setting, level, &self.pen);
        let mut under = keyboard.clone();
        under.append(self.footer.clone());
        let view = self.height.checked_sub(top.height() + under.height() + EDGES)?;
        (view >= least).then(|| self.window(top, body, under))
    }

    /// The part of a body that the scroll asks for, between edges that say whether there is more.
    fn window(&self, mut top: Rows, body: Rows, under: Rows) -> Plan {
        let view = self.height.saturating_sub(top.height() + under.height() + EDGES);
        let last_scroll = body.height().saturating_sub(view);
        let scroll = match self.setting.scroll {
            Scroll::To(row) => usize::from(row).min(last_scroll),
            Scroll::Follow => self.following(&body, view).min(last_scroll),
        };
        top.append(if scroll > 0 {
            chrome::edge(Some(Target::ScrollUp), &self.pen)
        } else {
            chrome::blank()
        });
        let mut bottom = chrome::edge((scroll < last_scroll).then_some(Target::ScrollDown), &self.pen);
        bottom.append(under);
        Plan {
            top,
            body,
            bottom,
            scroll,
            last_scroll,
            view,
            focus: self.focused(),
        }
    }

    /// The least scroll that shows the thing with the focus, and a row after it so that what follows is guessed.
    fn following(&self, body: &Rows, view: usize) -> usize {
        let spot = self
            .focused()
            .and_then(|target| body.spot(target))
            .or_else(|| body.spot(Target::Item(self.typed_in()?)));
        let Some(spot) = spot else {
            return 0;
        };
        let (cursor, _) = spot.cursor;
        let for_end = (spot.rows.end + 1).saturating_sub(view);
        // A thing higher than the view shows the row of its cursor, and as much above it as there is room for.
        let height = spot.rows.end - spot.rows.start;
        if height < view {
            for_end.min(spot.rows.start)
        } else {
            (cursor + 1).saturating_sub(view).max(spot.rows.start.min(cursor))
        }
    }

    fn focused(&self) -> Option<Target> {
        let items = self.page.items().count();
        let focus = self.setting.focus;
        if focus < items {
            Some(Target::Item(focus))
        } else {
            (focus < self.page.focusable()).then(|| Target::Key(focus - items))
        }
    }

    fn typed_in(&self) -> Option<usize> {
        let field = || self.page.items().position(|item| item.shape.is_field());
        self.setting.field.or_else(field)
    }
}
