//! A page → lines, in reading order.

use super::read::SHORTCUTS;
use crate::app::page::{Bars, Block, Columns, Item, Page, Shape, Table, Tone, Value, Words};
use crate::i18n::without_marks;
use crate::wording::Wording;

/// The lines of a page: title, step, blocks, items numbered from 1, then what can be done besides.
#[must_use]
pub fn lines(page: &Page, wording: &Wording) -> Vec<String> {
    let mut told = Told {
        wording,
        lines: Vec::new(),
        number: 0,
        waiting: page.items().filter(|item| item.shape != Shape::Waiting).count(),
    };
    told.words(&page.title);
    if let Some((reached, steps)) = page.progress {
        told.words(&Words::step(reached, steps));
    }
    for block in &page.blocks {
        told.block(block);
    }
    told.commands(page);
    told.lines
}

/// The words as a speaking machine takes them: logical order, no invisible mark, one string a line.
#[must_use]
pub fn speakable(words: &Words, wording: &Wording) -> Vec<String> {
    without_marks(&wording.say(words))
        .lines()
        .map(|line| line.trim().to_owned())
        .filter(|line| !line.is_empty())
        .collect()
}

struct Told<'a> {
    wording: &'a Wording,
    lines: Vec<String>,
    number: usize,
    /// Counts what comes and goes, after all the rest: a number is the same whatever waits.
    waiting: usize,
}

impl Told<'_> {
    fn words(&mut self, words: &Words) {
        self.lines.extend(speakable(words, self.wording));
    }

    fn block(&mut self, block: &Block) {
        match block {
            Block::Text(words) | Block::Heading(words) => self.words(words),
            Block::Note(tone, words) => self.words(&note(*tone, words)),
            Block::Bullets(bullets) => {
                for words in bullets {
                    self.words(words);
                }
            }
            Block::Sheet { lines, body } => {
                for (label, value) in lines {
                    self.words(&pair(label, value));
                }
                for words in body {
                    self.words(words);
                }
            }
            Block::Stairs(reached) => {
                self.words(&Words::counted("frame-linear-stairs", "reached", *reached));
            }
            Block::Hello(greetings) => {
                for (tag, words) in greetings {
                    let (text, _) = self.wording.say_in(tag, words);
                    self.words(&Words::Plain(text));
                }
            }
            Block::Bars(bars) => self.bars(bars),
            Block::Columns(chart) => self.columns(chart),
            // Of a week, the hours that had something: the others are many, and say nothing.
            Block::Heat(chart) => self.rows(&chart.title, &chart.columns, &chart.rows, 1),
            Block::Matrix(chart) => self.rows(&chart.title, &chart.columns, &chart.rows, 0),
            Block::Gauges(gauges) => {
                for gauge in gauges {
                    self.words(&pair(&gauge.label, &gauge.said));
                }
            }
            Block::Table(table) => self.table(table),
            Block::Number(number) => self.words(&Words::counted("frame-number", "number", *number)),
            Block::Code(code) => self.words(&Words::Plain(code.clone())),
            Block::Item(item) => self.item(item),
        }
    }

    fn bars(&mut self, bars: &Bars) {
        self.words(&bars.title);
        self.words(&bars.unit);
        for (label, value) in &bars.rows {
            self.words(&pair(label, &Words::counted("frame-number", "number", *value)));
        }
    }

    fn columns(&mut self, chart: &Columns) {
        self.words(&chart.title);
        for column in &chart.rows {
            self.words(&pair(&column.label, &number(column.value)));
        }
    }

    /// One line a row, each number from the least on behind the name of its column.
    fn rows(&mut self, title: &Words, columns: &[Words], rows: &[(Words, Vec<u64>)], least: u64) {
        self.words(title);
        for (label, values) in rows {
            let told = columns.iter().zip(values).filter(|(_, value)| **value >= least);
            let told = told.map(|(column, value)| speakable(&pair(column, &number(*value)), self.wording).concat());
            let told = self.listed(told.collect());
            let told = if told.is_empty() { number(0) } else { Words::Plain(told) };
            self.words(&pair(label, &told));
        }
    }

    /// One line a row: what it is, then its figures, each behind the name of its column.
    fn table(&mut self, table: &Table) {
        self.words(&table.title);
        for row in &table.rows {
            let said = |words: &Words| speakable(words, self.wording).concat();
            let told = table.head.iter().zip(row).skip(1);
            let told = told.map(|(head, cell)| said(&pair(head, cell))).collect();
            let name = row.first().cloned().unwrap_or(Words::Plain(String::new()));
            let told = Words::Plain(self.listed(told));
            self.words(&pair(&name, &told));
        }
    }

    fn item(&mut self, item: &Item) {
        let number = match item.shape {
            Shape::Waiting => &mut self.waiting,
            _ => &mut self.number,
        };
        *number += 1;
        let number = *number;
        let mut said = self.item_lines(item).into_iter();
        let first = said.next().unwrap_or_default();
        self.lines.push(format!("{number}. {first}"));
        self.lines.extend(said);
        if let Shape::Setting { error: Some(words), .. } = &item.shape {
            self.words(&note(Tone::Error, words));
        }
    }

    fn item_lines(&self, item: &Item) -> Vec<String> {
        let say = |words: &Words| speakable(words, self.wording);
        let marked = |mark: &str, mut lines: Vec<String>| {
            match lines.first_mut() {
                Some(first) => *first = format!("{mark} {first}"),
                None => lines.push(mark.to_owned()),
            }
            lines
        };
        let sign = |id: &'static str| say(&Words::message(id)).concat();
        match &item.shape {
            Shape::Choice | Shape::Waiting => say(&item.label),
            Shape::Tick(on) => marked(if *on { "[x]" } else { "[ ]" }, say(&item.label)),
            Shape::Radio(on) => marked(if *on { "(x)" } else { "( )" }, say(&item.label)),
            Shape::Field { value, secret, .. } => say(&pair(&item.label, &typed(value, *secret))),
            Shape::Setting { value, .. } => say(&pair(&item.label, value)),
            Shape::Row { cells, new, chosen } => {
                let cells: Vec<String> = if cells.is_empty() {
                    say(&item.label)
                } else {
                    cells.iter().flat_map(say).collect()
                };
                let row = vec![self.listed(cells)];
                let row = if *new {
                    marked(&sign("frame-linear-new"), row)
                } else {
                    row
                };
                if *chosen {
                    marked(&sign("frame-linear-chosen"), row)
                } else {
                    row
                }
            }
            Shape::Place { column, row, chosen } => {
                let number = |place: u8| Value::Number(i64::from(place) + 1);
                let place = Words::Message(
                    "frame-linear-place",
                    vec![("column", number(*column)), ("row", number(*row))],
                );
                let said = say(&pair(&item.label, &place));
                if *chosen {
                    marked(&sign("frame-linear-chosen"), said)
                } else {
                    said
                }
            }
        }
    }

    /// Parts one after the other, separated as the language does.
    fn listed(&self, parts: Vec<String>) -> String {
        let join = |first: String, next: String| {
            let part = Value::Text;
            let words = Words::Message("frame-linear-list", vec![("first", part(first)), ("next", part(next))]);
            speakable(&words, self.wording).concat()
        };
        parts.into_iter().reduce(join).unwrap_or_default()
    }

    /// One line with what the page does besides its items, each with what is typed for it.
    fn commands(&mut self, page: &Page) {
        let said: Vec<String> = SHORTCUTS
            .iter()
            .filter(|shortcut| shortcut.works_on(page))
            .map(|shortcut| {
                let label = speakable(&shortcut.command.label(), self.wording).concat();
                format!("{} {label}", shortcut.shown(self.wording))
            })
            .collect();
        if !said.is_empty() {
            self.lines.push(self.listed(said));
        }
    }
}

fn number(value: u64) -> Words {
    let value = i64::try_from(value).unwrap_or(i64::MAX);
    Words::counted("frame-number", "number", value)
}

fn pair(label: &Words, value: &Words) -> Words {
    let part = |words: &Words| Value::Words(Box::new(words.clone()));
    Words::Message(
        "frame-linear-pair",
        vec![("label", part(label)), ("value", part(value))],
    )
}

fn note(tone: Tone, words: &Words) -> Words {
    let id = match tone {
        Tone::Error => "frame-linear-error",
        Tone::Success => "frame-linear-success",
        Tone::Hint => "frame-linear-hint",
        Tone::Plain => "frame-linear-note",
    };
    Words::Message(id, vec![("words", Value::Words(Box::new(words.clone())))])
}

fn typed(value: &str, secret: bool) -> Words {
    if value.is_empty() {
        Words::message("frame-linear-empty")
    } else if secret {
        let count = i64::try_from(value.chars().count()).unwrap_or(i64::MAX);
        Words::counted("frame-linear-hidden", "count", count)
    } else {
        Words::Plain(value.to_owned())
    }
}
