//! A coordinator's overview: what is followed, any indicator, silent sites, and the files that are ordered.

use super::driver::Kiosk;
use crate::app::figures::{Counted, Scope, Whose};
use crate::app::order::{FileForm, Grouped, Order, Release};
use crate::app::page::{Block, Shape, Words};
use crate::app::{Answer, Effect, Glyphs, Msg, Trouble};
use crate::domain::{Grain, Territory};

const MEDIATOR: &str = "staff type:m1 enter type:246810 enter";
const COORDINATOR: &str = "staff type:c1 enter type:246810 enter";
const ONE: &str = "go:desk-individual go:form-themes go:label-theme-email go:form-ready go:form-save";

/// A coordinator's kiosk before the overview of one recorded session.
fn overview() -> Kiosk {
    let mut kiosk = Kiosk::after(COORDINATOR);
    kiosk.walk(ONE).walk("go:menu-figures go:desk-overview");
    kiosk
}

fn asked(kiosk: &Kiosk) -> Vec<Scope> {
    let scope = |effect: &Effect| match effect {
        Effect::ReadFigures(_, scope) => Some(*scope),
        _ => None,
    };
    kiosk.effects.iter().filter_map(scope).collect()
}

fn orders(kiosk: &Kiosk) -> Vec<Order> {
    let order = |effect: &Effect| match effect {
        Effect::WriteOrder(_, order) => Some((**order).clone()),
        _ => None,
    };
    kiosk.effects.iter().filter_map(order).collect()
}

/// The cells of the rows that can be chosen.
fn rows(kiosk: &Kiosk) -> Vec<Vec<String>> {
    let page = kiosk.page();
    let cells = page.items().filter_map(|item| match &item.shape {
        Shape::Row { cells, .. } => Some(cells.clone()),
        _ => None,
    });
    let say = |words: &Words| kiosk.outside.wording.say(words);
    cells.map(|cells| cells.iter().map(say).collect()).collect()
}

#[test]
fn only_a_coordinator_has_the_overview() {
    let mut kiosk = Kiosk::after(MEDIATOR);
    kiosk.walk("go:menu-figures");
    assert!(!kiosk.offers("desk-overview"));
    assert!(overview().says("overview-indicators"));
}

#[test]
fn what_is_followed_has_its_trend_only_where_the_terminal_draws_it() {
    let mut kiosk = overview();
    let drawn = rows(&kiosk);
    assert_eq!(drawn.len(), 7);
    assert_eq!(drawn[0], ["Accompagnements", "40", "▂▃▁▄▅▁▆▇▁██▁"]);
    assert!(drawn[5][1].starts_with("240 (45,2"), "{drawn:?}");
    assert!(kiosk.says("figures-target"), "{:#?}", kiosk.page());
    kiosk.model.facts.glyphs = Glyphs::Blocks;
    assert_eq!(rows(&kiosk)[0], ["Accompagnements", "40"]);
}

#[test]
fn a_figure_leads_to_its_months_then_to_its_sites_and_to_what_one_of_them_did() {
    let mut kiosk = overview();
    kiosk.walk("go:overview-workshops");
    assert!(matches!(chart(&kiosk), Block::Columns(columns) if columns.rows.len() == 12));
    kiosk.walk("go:figures-choose go:overview-by-site");
    let sites = rows(&kiosk);
    assert_eq!(sites.len(), 2);
    assert_eq!(sites[0][1], "2", "the largest first, of workshops alone");
    assert_eq!(sites[1][0], "Médiathèque de Vire", "the own site by its name");
    kiosk.walk("go:overview-site");
    let last = asked(&kiosk).last().copied().unwrap();
    assert!(matches!(last.whose, Whose::Site(_)));
    assert!(!kiosk.offers("figures-write"), "the command has no such file");
    kiosk.walk("back");
    assert_eq!(rows(&kiosk).len(), 2, "back on the sites");
    kiosk.walk("back");
    assert_eq!(rows(&kiosk).len(), 7, "back on the overview");
}

/// What bars or rows are called, and their numbers.
fn named(kiosk: &Kiosk) -> Vec<(String, String)> {
    let say = |words: &Words| kiosk.outside.wording.say(words);
    match chart(kiosk) {
        Block::Bars(bars) => bars
            .rows
            .iter()
            .map(|(name, number)| (say(name), number.to_string()))
            .collect(),
        Block::Table(table) => table.rows.iter().map(|row| (say(&row[0]), say(&row[1]))).collect(),
        other => panic!("{other:?}"),
    }
}

const TO_TERRITORIES: &str = "go:figures-choose go:overview-territories";

#[test]
fn figures_are_told_apart_by_territories_of_each_size_called_by_their_name_and_code() {
    let mut kiosk = overview();
    kiosk.walk("go:overview-indicators choose:0 choose:1");
    for (size, way, first, second) in [
        (
            Territory::Commune,
            "commune",
            "Saint-Lô (50502)",
            "Vire Normandie (14762)",
        ),
        (
            Territory::Intercommunal,
            "intercommunal",
            "CA Saint-Lô Agglo (200066389)",
            "CC Intercom de la Vire au Noireau (200068799)",
        ),
        (Territory::Department, "department", "Manche (50)", "Calvados (14)"),
    ] {
        kiosk.walk(&format!("{TO_TERRITORIES} go:overview-by-{way}"));
        assert_eq!(asked(&kiosk).last().unwrap().counted, Counted::One(1, Some(size)));
        let told = [(first, "20"), (second, "10"), ("Territoire inconnu", "40")];
        let told = told.map(|(name, number)| (name.to_owned(), number.to_owned()));
        assert_eq!(named(&kiosk), told, "the unknown last, however large");
        kiosk.walk("go:figures-see-table");
        assert_eq!(named(&kiosk), told);
        assert!(kiosk.says("figures-not-for-publication"));
        kiosk.walk("go:figures-see-chart");
    }
    kiosk.walk(&format!("{TO_TERRITORIES} go:overview-by-region"));
    assert_eq!(named(&kiosk)[0], ("Normandie (28)".to_owned(), "30".to_owned()));
}

#[test]
fn where_every_figure_has_a_territory_none_is_said_to_be_unknown() {
    let mut kiosk = overview();
    kiosk.walk(&format!(
        "go:overview-indicators choose:0 choose:0 {TO_TERRITORIES} go:overview-by-region"
    ));
    assert_eq!(named(&kiosk), [("Normandie (28)".to_owned(), "30".to_owned())]);
}

#[test]
fn territories_have_the_same_digits_of_every_indicator() {
    for group in 0..8 {
        let mut kiosk = overview();
        kiosk.walk(&format!(
            "go:overview-indicators choose:{group} choose:0 choose:0 choose:1"
        ));
        let page = kiosk.page();
        let sizes: Vec<String> = page
            .items()
            .map(|item| kiosk.outside.wording.say(&item.label))
            .collect();
        assert_eq!(
            sizes,
            ["Par commune", "Par intercommunalité", "Par département", "Par région"]
        );
    }
}

#[test]
fn the_hand_stays_while_territories_are_read_and_what_was_read_is_not_read_again() {
    let mut kiosk = overview();
    kiosk.walk(&format!("choose:0 {TO_TERRITORIES} hold go:overview-by-department"));
    assert_eq!(kiosk.focused().as_deref(), Some("figures-choose"));
    assert!(kiosk.says("figures-reading"));
    kiosk.walk("enter");
    assert!(kiosk.says("figures-reading"), "nothing to choose from yet");
    kiosk.walk("wait");
    assert_eq!(kiosk.focused().as_deref(), Some("figures-choose"));
    let before = asked(&kiosk).len();
    kiosk.walk("enter go:figures-by-month");
    assert!(matches!(chart(&kiosk), Block::Columns(_)));
    kiosk.walk(&format!("{TO_TERRITORIES} go:overview-by-department"));
    assert_eq!(named(&kiosk)[0].0, "Manche (50)");
    assert_eq!(asked(&kiosk).len(), before);
    kiosk.walk("start");
    assert_eq!(named(&kiosk)[0].0, "Manche (50)", "still by department, a month before");
}

#[test]
fn back_from_the_sizes_of_territories_is_what_else_can_be_looked_at() {
    let mut kiosk = overview();
    kiosk.walk(&format!(
        "choose:0 {TO_TERRITORIES} go:overview-by-region go:figures-choose"
    ));
    assert_eq!(kiosk.focused().as_deref(), Some("overview-territories"));
    kiosk.walk("enter");
    assert_eq!(kiosk.focused().as_deref(), Some("overview-by-region"));
    kiosk.walk("back");
    assert_eq!(kiosk.focused().as_deref(), Some("overview-territories"));
    kiosk.walk("back");
    assert_eq!(kiosk.focused().as_deref(), Some("figures-choose"));
    assert_eq!(named(&kiosk)[0].0, "Normandie (28)");
}

#[test]
fn of_workshops_territories_tell_workshops_alone() {
    let mut kiosk = overview();
    kiosk.walk(&format!(
        "go:overview-workshops {TO_TERRITORIES} go:overview-by-department"
    ));
    assert_eq!(named(&kiosk)[0], ("Manche (50)".to_owned(), "2".to_owned()));
    assert!(format!("{:?}", kiosk.page().title).contains("overview-workshops"));
}

#[test]
fn more_territories_than_rows_are_turned_through_and_the_chart_has_the_largest() {
    let mut kiosk = overview();
    kiosk.walk(&format!(
        "go:overview-indicators choose:1 choose:0 {TO_TERRITORIES} go:overview-by-commune"
    ));
    let bars = named(&kiosk);
    assert_eq!(bars.len(), 9, "seven, the others, and what is unknown");
    assert_eq!(bars[0].1, "300");
    assert_eq!(bars[8].0, "Territoire inconnu");
    let sum: u64 = bars.iter().map(|(_, number)| number.parse::<u64>().unwrap()).sum();
    assert_eq!(sum, 10 * (1..=30).sum::<u64>() + 40);
    kiosk.walk("go:figures-see-table");
    let mut all = named(&kiosk);
    assert_eq!(all.len(), 24);
    kiosk.walk("go:overview-more");
    all.extend(named(&kiosk));
    assert_eq!(all.len(), 31);
    assert_eq!(all[30].0, "Territoire inconnu");
    kiosk.walk("go:overview-more");
    assert_eq!(named(&kiosk)[0], all[0]);
}

#[test]
fn where_no_territory_is_known_or_nothing_was_counted_it_is_said() {
    let mut kiosk = overview();
    kiosk.walk("go:overview-indicators choose:0 choose:5");
    assert!(kiosk.says("overview-nothing"), "no empty chart");
    kiosk.walk(&format!("{TO_TERRITORIES} go:overview-by-commune"));
    assert!(kiosk.says("overview-no-territory") && kiosk.says("figures-not-for-publication"));
    kiosk.walk("go:figures-see-table");
    assert!(kiosk.says("overview-no-territory"));
}

#[test]
fn one_site_is_not_told_apart_by_territory() {
    let mut kiosk = overview();
    kiosk.walk("go:overview-workshops go:figures-choose go:overview-by-site go:overview-site go:figures-choose");
    assert!(kiosk.offers("figures-by-month") && !kiosk.offers("overview-territories"));
}

#[test]
fn a_file_begins_as_its_figures_were_looked_at() {
    let mut kiosk = overview();
    kiosk.walk(&format!("choose:0 {TO_TERRITORIES} go:overview-by-region"));
    kiosk.walk("go:figures-write go:overview-begin");
    assert_eq!(orders(&kiosk)[0].grouped, Grouped::Territory(Territory::Region));
}

#[test]
fn an_indicator_of_the_catalogue_is_of_the_period_that_was_looked_at() {
    let mut kiosk = overview();
    kiosk.walk("start start go:overview-indicators choose:0 choose:0");
    let last = asked(&kiosk).last().copied().unwrap();
    assert_eq!(
        (last.grain, last.from.to_string()),
        (Grain::Month, "2026-09-01".to_owned())
    );
    kiosk.walk("back back back go:overview-year go:overview-indicators choose:0 choose:0");
    assert_eq!(asked(&kiosk).last().unwrap().grain, Grain::Year);
}

fn chart(kiosk: &Kiosk) -> Block {
    let is = |block: &&Block| matches!(block, Block::Bars(_) | Block::Columns(_) | Block::Table(_));
    let page = kiosk.page();
    page.blocks.iter().find(is).cloned().unwrap()
}

#[test]
fn every_indicator_is_two_choices_away_and_says_what_it_is() {
    let mut seen = 0;
    for letter in 0..8 {
        let mut kiosk = overview();
        kiosk.walk(&format!("go:overview-indicators choose:{letter}"));
        let count = kiosk.page().items().count();
        assert!(count <= 10, "each has a digit: {count}");
        for nth in 0..count {
            kiosk.walk(&format!("choose:{nth} go:overview-define"));
            let definition = format!(
                "indicator-{}-definition",
                super::super::figures::CATALOGUE[seen].to_lowercase()
            );
            assert!(kiosk.says(&definition), "{definition}");
            assert!(kiosk.says("overview-unit") && kiosk.says("overview-denominator"));
            kiosk.walk("back");
            assert_eq!(kiosk.focused().as_deref(), Some("overview-define"));
            kiosk.walk("back");
            seen += 1;
        }
    }
    assert_eq!(seen, super::super::figures::CATALOGUE.len());
}

#[test]
fn each_way_of_looking_has_a_chart_and_a_table() {
    let mut kiosk = overview();
    kiosk.walk("go:overview-indicators choose:1 choose:0");
    for way in [
        "figures-by-month",
        "overview-by",
        "overview-territories go:overview-by-commune",
        "overview-territories go:overview-by-region",
    ] {
        kiosk.walk(&format!("go:figures-choose go:{way}"));
        assert!(matches!(chart(&kiosk), Block::Bars(_) | Block::Columns(_)), "{way}");
        kiosk.walk("go:figures-see-table");
        assert!(matches!(chart(&kiosk), Block::Table(_)), "{way}");
        assert!(kiosk.says("figures-not-for-publication"));
        kiosk.walk("go:figures-see-chart");
    }
}

#[test]
fn periods_turn_as_on_the_year_and_never_beyond_today() {
    let mut kiosk = overview();
    kiosk.walk("end start go:overview-year");
    let scopes: Vec<(Grain, String)> = asked(&kiosk)
        .iter()
        .map(|scope| (scope.grain, scope.from.to_string()))
        .collect();
    assert_eq!(
        scopes,
        [
            (Grain::Month, "2026-11-01".to_owned()),
            (Grain::Month, "2026-10-01".to_owned()),
            (Grain::Year, "2026-01-01".to_owned()),
        ]
    );
    assert!(asked(&kiosk).iter().all(|scope| scope.counted == Counted::Overview));
}

#[test]
fn a_screen_left_while_it_reads_asks_again_when_somebody_comes_back() {
    let mut kiosk = overview();
    kiosk.walk("hold start go:overview-indicators back");
    assert_eq!(asked(&kiosk).len(), 3);
    kiosk.walk("wait");
    assert!(!kiosk.says("figures-reading"));
}

#[test]
fn silent_sites_are_told_the_longest_silence_first_and_lead_to_their_months() {
    let mut kiosk = overview();
    kiosk.walk("go:overview-silent");
    let silent = rows(&kiosk);
    assert_eq!(silent.len(), 2, "three days are no silence");
    assert_eq!(silent[0][1], "120 jours");
    assert_eq!(silent[1][0], "Médiathèque de Vire");
    kiosk.walk("enter");
    assert!(matches!(asked(&kiosk).last().unwrap().whose, Whose::Site(_)));
}

#[test]
fn where_every_site_writes_it_is_said() {
    let mut kiosk = Kiosk::after(COORDINATOR);
    kiosk.walk("go:menu-figures go:desk-overview go:overview-silent");
    assert!(kiosk.says("overview-none-silent"));
}

#[test]
fn a_file_is_ordered_as_it_was_set_and_its_full_name_is_said() {
    let mut kiosk = overview();
    kiosk.walk("go:figures-write go:overview-file-form go:overview-form-package");
    assert_eq!(kiosk.focused().as_deref(), Some("overview-file-form"));
    kiosk.walk("go:overview-file-grouped go:overview-by-site");
    kiosk.walk("go:overview-file-where go:overview-disk go:overview-begin");
    let order = &orders(&kiosk)[0];
    assert_eq!(
        (order.form, order.grouped, order.release, order.disk.as_deref()),
        (
            FileForm::Package,
            Grouped::Site,
            Release::Protected,
            Some("/media/c1/CLE USB")
        )
    );
    assert_eq!(order.indicator, None);
    assert!(kiosk.says("figures-written"));
    kiosk.walk("at:overview-file-release end");
    assert!(kiosk.says("overview-internal-means") && !kiosk.says("figures-written"));
    kiosk.walk("go:overview-begin");
    assert_eq!(orders(&kiosk)[1].release, Release::Internal);
}

#[test]
fn the_file_of_an_indicator_is_of_it_alone_unless_all_are_asked_for() {
    let mut kiosk = overview();
    kiosk.walk("go:indicator-a3-title go:figures-write go:overview-begin at:overview-file-what end go:overview-begin");
    let asked: Vec<_> = orders(&kiosk).iter().map(|order| order.indicator).collect();
    assert_eq!(asked, [Some("A3"), None]);
}

#[test]
fn a_file_under_way_says_how_far_it_is_and_is_not_begun_twice() {
    let mut kiosk = overview();
    kiosk.walk("go:figures-write hold go:overview-begin enter");
    assert_eq!(orders(&kiosk).len(), 1);
    let request = kiosk.late.last().unwrap().0;
    kiosk.tell(Msg::Answered(request, Answer::FiguresReading(40)));
    assert!(kiosk.says("overview-writing-at"));
    kiosk.walk("wait");
    assert!(kiosk.says("figures-written"));
}

#[test]
fn a_disk_that_is_gone_is_said_with_what_to_do() {
    let mut kiosk = overview();
    kiosk.walk("go:figures-write");
    kiosk.outside.trouble = Some(Trouble::DiskGone);
    kiosk.walk("go:overview-begin");
    assert!(kiosk.says("trouble-disk-gone") && kiosk.offers("overview-begin"));
}

#[test]
fn whoever_turns_periods_twice_presses_the_same_thing_twice() {
    let mut kiosk = overview();
    for (way, then) in [
        ("figures-month-before", "figures-month-before"),
        ("overview-year", "overview-months"),
        ("figures-year-before", "figures-year-before"),
        ("overview-months", "overview-year"),
    ] {
        kiosk.walk(&format!("hold go:{way}"));
        assert_eq!(kiosk.focused().as_deref(), Some(then), "while figures are read");
        kiosk.walk("wait");
        assert_eq!(kiosk.focused().as_deref(), Some(then), "once they have come");
    }
}
