//! What each screen of an application shows.

use super::value::{Shape, shape};
use super::{
    Application, BACK, CONTINUE, FIELDS, FILES, FieldKind, KEEP, OPTIONS, PAPERS, PAPERS_ROW, REVIEW, SEND, Screen,
    Task, YES,
};
use crate::practice::kit::{button, count, first_row, numbered, row, text};
use crate::practice::scene::{Mark, Part, Scene, Value, Words};

pub(super) fn scene(application: &Application) -> Scene {
    match application.screen {
        Screen::Page(page) => self::page(application, page),
        Screen::Options(i) => options(application, i),
        Screen::Papers => papers(application),
        Screen::Files(paper) => files(application, paper),
        Screen::Review => review(application),
        Screen::Receipt => receipt(application),
    }
}

fn page(application: &Application, page: usize) -> Scene {
    let plan = &application.plan;
    let mut parts = Vec::new();
    if plan.setup.pages.len() > 1 {
        let number = |n: usize| Value::Number(count(n));
        let place = vec![("page", number(page + 1)), ("pages", number(plan.setup.pages.len()))];
        parts.push(Part::Text(Words::Message("practice-form-page", place)));
    }
    if let Some(page) = plan.setup.pages.get(page) {
        parts.push(Part::Text(plan.names.own(&format!("page-{}", page.id))));
    }
    let fields = plan.fields.iter().enumerate().filter(|(_, field)| field.page == page);
    for (i, field) in fields {
        parts.push(self::field(application, i, field.kind));
    }
    let next = match (application.gap_of(page), plan.task) {
        (None, _) => CONTINUE,
        (Some(i), Task::Send) => numbered(FIELDS, i),
        // What is wrong is for the learner to find.
        (Some(i), Task::Correct) => numbered(FIELDS, first_of(application, page).unwrap_or(i)),
    };
    parts.push(Part::Text(state(application, page)));
    parts.push(button(CONTINUE, "practice-form-continue"));
    if page > 0 || application.reviewed {
        parts.push(button(BACK, "practice-form-back"));
    }
    Scene {
        parts,
        next: Some(next),
    }
}

/// The first field of a page.
fn first_of(application: &Application, page: usize) -> Option<usize> {
    application.plan.fields.iter().position(|field| field.page == page)
}

fn field(application: &Application, i: usize, kind: FieldKind) -> Part {
    let spot = numbered(FIELDS, i);
    let label = application.label(i);
    match kind {
        FieldKind::Choice => row(spot, vec![label, application.answer(i)], Mark::Plain),
        FieldKind::Tick => row(spot, vec![label, application.answer(i)], application.tick(i)),
        _ => Part::Field {
            spot,
            label,
            value: application.values[i].clone(),
            long: false,
        },
    }
}

/// How a page stands, said while one types: what has not its shape yet, else how much is left to fill in.
fn state(application: &Application, page: usize) -> Words {
    let plan = &application.plan;
    let shapes = plan.fields.iter().zip(&application.values).enumerate();
    let of_page = shapes.filter(|(_, (field, _))| field.page == page);
    let mut left = 0;
    for (i, (field, value)) in of_page {
        match (field.kind, shape(field.kind, value, &field.right)) {
            (FieldKind::Tick, _) => left += usize::from(field.right == YES && value != YES),
            (_, Shape::Unshaped) => return unshaped(application, i),
            (_, Shape::Empty) => left += 1,
            (_, Shape::Shaped) => {}
        }
    }
    if left > 0 {
        Words::counted("practice-form-left", "count", count(left))
    } else {
        Words::message("practice-form-filled")
    }
}

/// What shape a field asks for.
pub(super) fn unshaped(application: &Application, i: usize) -> Words {
    let field = &application.plan.fields[i];
    let label = Value::Words(Box::new(application.label(i)));
    match field.kind {
        FieldKind::Date => Words::Message("practice-form-shape-date", vec![("field", label)]),
        FieldKind::Digits => {
            let digits = Value::Number(count(field.right.chars().count()));
            Words::Message("practice-form-shape-digits", vec![("field", label), ("count", digits)])
        }
        _ => Words::Message("practice-form-shape-number", vec![("field", label)]),
    }
}

fn options(application: &Application, i: usize) -> Scene {
    let mut parts = vec![Part::Text(Words::naming(
        "practice-form-options",
        "field",
        application.label(i),
    ))];
    for (option, id) in application.plan.fields[i].options.iter().enumerate() {
        let mark = if application.values[i] == *id {
            Mark::Chosen
        } else {
            Mark::Plain
        };
        let cells = vec![application.plan.names.shared(&format!("option-{id}"))];
        parts.push(row(numbered(OPTIONS, option), cells, mark));
    }
    let next = first_row(&parts);
    parts.push(button(BACK, "practice-form-back"));
    Scene { parts, next }
}

fn papers(application: &Application) -> Scene {
    let mut parts = vec![text("practice-form-papers")];
    let mut next = CONTINUE;
    for (paper, &attached) in application.attached.iter().enumerate().rev() {
        let spot = numbered(PAPERS, paper);
        let (state, mark) = if attached {
            ("practice-form-attached", Mark::Chosen)
        } else {
            next = spot;
            ("practice-form-to-attach", Mark::Plain)
        };
        let cells = vec![application.paper(paper), Words::message(state)];
        parts.insert(1, row(spot, cells, mark));
    }
    parts.push(button(CONTINUE, "practice-form-continue"));
    parts.push(button(BACK, "practice-form-back"));
    Scene {
        parts,
        next: Some(next),
    }
}

fn files(application: &Application, paper: usize) -> Scene {
    let mut parts = vec![Part::Text(Words::naming(
        "practice-form-files",
        "paper",
        application.paper(paper),
    ))];
    for (file, id) in application.plan.setup.files.iter().enumerate() {
        let cells = vec![application.plan.names.shared(&format!("file-{id}"))];
        parts.push(row(numbered(FILES, file), cells, Mark::Plain));
    }
    let next = first_row(&parts);
    parts.push(button(BACK, "practice-form-back"));
    Scene { parts, next }
}

fn review(application: &Application) -> Scene {
    let plan = &application.plan;
    let mut parts = vec![match plan.task {
        Task::Send => text("practice-form-review"),
        Task::Correct => Part::Text(plan.names.own("facts")),
    }];
    for i in 0..plan.fields.len() {
        let cells = vec![application.label(i), application.answer(i)];
        parts.push(row(numbered(REVIEW, i), cells, Mark::Plain));
    }
    if !application.attached.is_empty() {
        let there = application.attached.iter().filter(|&&attached| attached).count();
        let cells = vec![
            Words::message("practice-form-papers-row"),
            Words::counted("practice-form-papers-count", "count", count(there)),
        ];
        parts.push(row(PAPERS_ROW, cells, Mark::Plain));
    }
    // What is wrong is for the learner to find; nothing is, where all was checked page after page.
    let next = match plan.task {
        Task::Send => Some(SEND),
        Task::Correct => first_row(&parts),
    };
    parts.push(button(SEND, "practice-form-send"));
    Scene { parts, next }
}

fn receipt(application: &Application) -> Scene {
    let number = Words::Plain(application.plan.setup.receipt.clone());
    let parts = vec![
        Part::Sheet {
            lines: vec![(Words::message("practice-form-receipt"), number)],
            body: vec![Words::message("practice-form-received")],
        },
        button(KEEP, "practice-form-keep"),
    ];
    Scene {
        parts,
        next: Some(KEEP),
    }
}

impl Application {
    pub(super) fn label(&self, i: usize) -> Words {
        let id = self.plan.fields.get(i).map_or("", |field| field.id.as_str());
        self.plan.names.shared(&format!("field-{id}"))
    }

    pub(super) fn paper(&self, i: usize) -> Words {
        let id = self.plan.setup.papers.get(i).map_or("", |paper| paper.id.as_str());
        self.plan.names.shared(&format!("paper-{id}"))
    }

    /// What a field holds, in words.
    fn answer(&self, i: usize) -> Words {
        let value = self.values[i].as_str();
        match self.plan.fields[i].kind {
            FieldKind::Choice if value.is_empty() => Words::message("practice-form-to-choose"),
            FieldKind::Choice => self.plan.names.shared(&format!("option-{value}")),
            FieldKind::Tick if value == YES => Words::message("practice-form-yes"),
            FieldKind::Tick => Words::message("practice-form-no"),
            _ => Words::Plain(value.to_owned()),
        }
    }

    fn tick(&self, i: usize) -> Mark {
        if self.values[i] == YES {
            Mark::Chosen
        } else {
            Mark::Plain
        }
    }
}
