//! What the page says, and what it never lets through.

use super::super::sample::{part, protected, report, text, texts, total};
use super::super::{Format, Page, Records};
use crate::domain::{Period, SiteId, Territory};
use crate::indicators::{By, Code, Dimension, Protection, Report, Unit, Value};

fn page(report: &Report, tag: &str, site: &str) -> String {
    let texts = texts(tag);
    let page = Page {
        texts: &texts,
        site,
        records: Records::Real,
    };
    text(report, Format::Page(page))
}

/// The names of the elements that are opened and never closed, or closed in another order.
fn unbalanced(page: &str) -> Vec<String> {
    let mut open: Vec<String> = Vec::new();
    let mut wrong = Vec::new();
    for tag in page.split('<').skip(1) {
        let (tag, _) = tag.split_once('>').unwrap();
        let name: String = tag
            .trim_start_matches('/')
            .chars()
            .take_while(char::is_ascii_alphanumeric)
            .collect();
        let is_empty = tag.ends_with('/') || tag.starts_with('!') || name == "meta";
        if tag.starts_with('/') {
            if open.pop().as_ref() != Some(&name) {
                wrong.push(name);
            }
        } else if !is_empty {
            open.push(name);
        }
    }
    [wrong, open].concat()
}

#[test]
fn a_page_is_whole_in_each_language_and_fetches_nothing() {
    for (tag, direction) in [("fr", "ltr"), ("en", "ltr"), ("ar", "rtl")] {
        let page = page(&protected(), tag, "Espace des Tilleuls");
        assert!(page.starts_with("<!DOCTYPE html>\n<html lang="), "{page}");
        assert!(page.contains(&format!("lang=\"{tag}\" dir=\"{direction}\"")), "{page}");
        assert_eq!(unbalanced(&page), Vec::<String>::new(), "{tag}");
        for fetched in ["<script", "<link", "src=", "http:", "https:", "url(", "@import"] {
            assert!(!page.contains(fetched), "{tag}: {fetched}");
        }
    }
}

#[test]
fn what_is_kept_back_is_marked_counted_and_explained() {
    let plain = page(&protected(), "fr", "").replace(['\u{202F}', '\u{A0}'], " ");
    assert!(plain.contains("2 chiffres sur 5 sont retenus"), "{plain}");
    assert!(plain.contains("<dt dir=\"ltr\">&lt;11</dt>"), "{plain}");
    assert!(
        plain.contains("<td><span class=\"w\" dir=\"ltr\">&lt;11</span>"),
        "{plain}"
    );
    assert!(plain.contains("<td><span class=\"w\" dir=\"ltr\">·</span>"), "{plain}");
    let shown = report(
        Protection::Internal,
        Vec::new(),
        vec![(Code::A1, vec![total(Code::A1, Unit::Sessions, 3)])],
    );
    let plain = page(&shown, "fr", "");
    assert!(plain.contains("à ne pas publier"), "{plain}");
}

#[test]
fn hostile_names_stay_texts() {
    let hostile = "</title><script>alert(1)</script><b onload='x'>\"&\u{202E}";
    let all = total(Code::D2, Unit::LessonsStarted, 40);
    let mut lesson = part(&all, (Dimension::Lesson, ""), 12, 300);
    lesson.value_1 = Value::Owned(hostile.to_owned());
    let mut other = part(&all, (Dimension::Lesson, ""), 28, 700);
    other.value_1 = Value::Owned("email.mailbox".to_owned());
    let mut cells = vec![all, lesson, other];
    for cell in &mut cells {
        cell.territory = hostile.to_owned();
        cell.site = SiteId::parse("0A1B2C3D");
    }
    let mut elsewhere = cells.clone();
    for cell in &mut elsewhere {
        cell.territory = "86".to_owned();
    }
    let by = vec![By::Site, By::Territory(Territory::Department)];
    let report = report(Protection::Internal, by, vec![(Code::D2, [cells, elsewhere].concat())]);
    for tag in ["fr", "en", "ar"] {
        let page = page(&report, tag, hostile);
        assert_eq!(unbalanced(&page), Vec::<String>::new(), "{tag}");
        for markup in ["<script", "<b ", "</title><", "\u{202E}"] {
            assert!(!page.contains(markup), "{tag}: {markup}");
        }
        assert!(page.contains("Vienne (86)"), "{tag}");
    }
}

#[test]
fn departments_are_tiles_and_months_are_columns() {
    let of = |territory: &str, value| {
        let mut cell = total(Code::A2, Unit::Accompaniments, value);
        cell.territory = territory.to_owned();
        cell
    };
    let by = vec![By::Territory(Territory::Department)];
    let cells = vec![of("75", 90), of("86", 12), of("unknown", 40)];
    let drawn = page(&report(Protection::Internal, by, vec![(Code::A2, cells)]), "fr", "");
    let shaded = |shade: &str| drawn.matches(&format!("<rect class=\"q {shade}\"")).count();
    assert_eq!((shaded("q1"), shaded("q5")), (1, 1), "Vienne and Paris");
    assert!(
        drawn.contains("Paris (75)") && drawn.contains("Territoire inconnu"),
        "{drawn}"
    );

    let months = ["2026-07", "2026-08", "2026-09"].map(|month| {
        let mut cell = total(Code::A2, Unit::Accompaniments, 30);
        cell.period = Period::parse(month).unwrap();
        cell
    });
    let by = vec![By::Period(crate::domain::Grain::Month)];
    let drawn = page(
        &report(Protection::Internal, by, vec![(Code::A2, months.to_vec())]),
        "fr",
        "",
    );
    assert_eq!(drawn.matches("<rect class=\"b\"").count(), 3);
    assert_eq!(drawn.matches("role=\"img\"").count(), 1);
}

#[test]
fn the_same_report_gives_the_same_bytes() {
    assert_eq!(page(&protected(), "ar", "x"), page(&protected(), "ar", "x"));
}
