//! Messages: the right form, the right separators, nothing in English by accident.

use crate::i18n::interface::Interface;
use crate::i18n::parity::ids;
use std::borrow::Cow;
use std::collections::BTreeSet;
use std::sync::Arc;

use crate::i18n::{Arg, Direction, Locale, PackWords, Texts};

fn texts(tag: &str) -> Texts {
    Texts::load(Locale::find(tag).unwrap())
}

fn minutes(texts: &Texts, count: i64) -> String {
    texts.text("words-minutes", &[("count", Arg::Number(count))])
}

#[test]
fn french_counts_zero_and_one_as_singular() {
    let french = texts("fr");
    assert_eq!(minutes(&french, 0), "0 minute");
    assert_eq!(minutes(&french, 1), "1 minute");
    assert_eq!(minutes(&french, 2), "2 minutes");
}

#[test]
fn english_counts_only_one_as_singular() {
    let english = texts("en");
    assert_eq!(minutes(&english, 0), "0 minutes");
    assert_eq!(minutes(&english, 1), "1 minute");
}

#[test]
fn arabic_has_six_forms() {
    let arabic = texts("ar");
    let seen: Vec<String> = [0, 1, 2, 3, 11, 100]
        .into_iter()
        .map(|count| crate::i18n::without_marks(&minutes(&arabic, count)))
        .collect();
    assert_eq!(
        seen,
        [
            "أقل من دقيقة",
            "دقيقة واحدة",
            "دقيقتان",
            "3 دقائق",
            "11 دقيقة",
            "100 دقيقة"
        ]
    );
}

#[test]
fn numbers_in_messages_have_the_separators_of_the_language() {
    assert_eq!(minutes(&texts("fr"), 12_345), "12\u{202f}345 minutes");
    assert_eq!(minutes(&texts("en"), 12_345), "12,345 minutes");
    assert!(minutes(&texts("ar"), 12_345).contains("12,345"));
}

#[test]
fn left_to_right_languages_show_no_stray_mark() {
    for tag in ["fr", "en"] {
        let text = texts(tag).text("words-telephone", &[("number", "06 12 34 56 78".into())]);
        assert!(!text.contains(['\u{2068}', '\u{2069}']), "{text:?}");
    }
}

#[test]
fn marks_follow_the_language_at_each_load() {
    let number = [("number", Arg::from("06 12"))];
    let marked = |tag| texts(tag).text("words-telephone", &number).contains('\u{2068}');
    assert_eq!(["ar", "fr", "ar", "en"].map(marked), [true, false, true, false]);
}

#[test]
fn an_argument_cannot_close_the_marks_around_it() {
    let text = texts("ar").text("words-telephone", &[("number", "06\u{2069}\u{202E}\u{1b}[2J".into())]);
    assert_eq!(text.matches('\u{2069}').count(), 1);
    assert!(!text.contains(['\u{202E}', '\u{1b}']));
}

#[test]
fn an_unknown_message_shows_its_id_and_is_remembered() {
    let french = texts("fr");
    assert_eq!(french.text("words-unheard", &[]), "⟨words-unheard⟩");
    assert_eq!(french.pack_text("step-1", &[]), "⟨step-1⟩");
    assert!(!french.has("words-unheard"));
    assert!(french.has("words-minutes"));
    assert_eq!(french.missing(), ["step-1", "words-unheard"]);
}

#[test]
fn a_language_without_files_speaks_french() {
    let dari = texts("fa-AF");
    assert_eq!(dari.direction(), Direction::RightToLeft);
    assert!(minutes(&dari, 2).contains("minutes"));
}

/// A pack of one file, in the language of the texts and in another.
struct OneFile([Vec<String>; 2]);

impl PackWords for OneFile {
    fn file_of(&self, _id: &str) -> Option<&'static str> {
        Some("all")
    }

    fn words(&self, tag: &str, _file: &str) -> Vec<Cow<'_, str>> {
        let sources = if tag == self.fallback() { &self.0[1] } else { &self.0[0] };
        sources.iter().map(|source| Cow::Borrowed(source.as_str())).collect()
    }

    fn fallback(&self) -> &'static str {
        "en"
    }
}

fn pack(chosen: &[&str], fallback: &[&str]) -> Arc<OneFile> {
    let kept = |sources: &[&str]| sources.iter().map(|&source| source.to_owned()).collect();
    Arc::new(OneFile([kept(chosen), kept(fallback)]))
}

#[test]
fn number_is_a_function_of_packs() {
    let mut french = texts("fr");
    french.use_packs(pack(&["a = { NUMBER($n, minimumFractionDigits: 1) }"], &[]));
    assert_eq!(french.pack_text("a", &[("n", Arg::Number(12_000))]), "12\u{202f}000,0");
}

#[test]
fn a_pack_speaks_the_language_and_falls_back_where_it_is_silent() {
    let mut arabic = texts("ar");
    arabic.use_packs(pack(&["title = البريد"], &["title = Le courriel\nhint = Tapez ici"]));
    assert_eq!(arabic.pack_text("title", &[]), "البريد");
    assert_eq!(arabic.pack_text("hint", &[]), "Tapez ici");
    assert!(arabic.pack_words("hint").is_some() && !arabic.pack_speaks("hint"));
}

#[test]
fn ids_of_packs_and_of_the_interface_never_meet() {
    let mut french = texts("fr");
    french.use_packs(pack(&["words-minutes = autre chose"], &[]));
    assert_eq!(minutes(&french, 2), "2 minutes");
    assert_eq!(french.pack_text("words-minutes", &[]), "autre chose");
}

#[test]
fn a_hostile_pack_draws_no_control_and_exhausts_nothing() {
    let mut french = texts("fr");
    let deep = format!("deep = {}", "{".repeat(100_000));
    let laughs = "a = ha\nb = { a }{ a }{ a }{ b }\n{ broken\nc = {\"\\u001b[2J\\u202E\"}x\u{1b}";
    french.use_packs(pack(&[&deep, laughs], &[laughs]));
    assert_eq!(french.pack_text("c", &[]), "[2Jx");
    assert!(!french.pack_text("b", &[]).is_empty());
    assert!(french.pack_words("deep").is_none());
}

#[test]
fn messages_that_name_each_other_without_end_stop() {
    let links: Vec<String> = (0..20_000).map(|n| format!("m{n} = x {{ m{} }}", n + 1)).collect();
    let chain = links.join("\n") + "\nm20000 = end\n";
    let mut french = texts("fr");
    french.use_packs(pack(&[&chain], &[]));
    assert!(french.pack_text("m0", &[]).starts_with("x x"));
}

#[test]
fn texts_may_be_shared_between_threads() {
    fn shared<T: Send + Sync>() {}
    shared::<Texts>();
    shared::<crate::i18n::Dates>();
    shared::<crate::i18n::Numbers>();
}

#[test]
fn a_message_read_alone_says_what_it_says_among_the_others() {
    for locale in Locale::offered() {
        let whole = Texts::load(locale);
        let mut alone = 0;
        for file in Interface::files(locale.tag) {
            let path = format!("{}/locales/{}/{file}", env!("CARGO_MANIFEST_DIR"), locale.tag);
            for id in ids(&std::fs::read_to_string(path).unwrap()) {
                if let Some(text) = Texts::alone(locale, &id) {
                    assert_eq!(text, whole.text(&id, &[]), "{} {id}", locale.tag);
                    alone += 1;
                }
            }
        }
        assert!(alone > 100, "{}: {alone}", locale.tag);
        assert_eq!(Texts::alone(locale, "words-minutes"), None, "it needs a number");
        assert_eq!(Texts::alone(locale, "no-such-message"), None);
    }
}

#[test]
fn what_is_read_on_demand_is_found_by_the_first_words_of_its_ids() {
    for locale in crate::i18n::locale::LOCALES
        .iter()
        .filter(|locale| !Interface::files(locale.tag).is_empty())
    {
        for file in Interface::files(locale.tag) {
            let name = file.trim_end_matches(".ftl");
            let source = Interface::source(locale.tag, name).unwrap();
            let waits: BTreeSet<Option<String>> = ids(&source)
                .iter()
                .map(|id| Interface::on_demand(id).map(str::to_owned))
                .collect();
            let waits: Vec<Option<String>> = waits.into_iter().collect();
            match name {
                "frame" | "kiosk" | "words" => assert_eq!(waits, [None], "{} {file}", locale.tag),
                _ => assert_eq!(waits, [Some(name.to_owned())], "{} {file}", locale.tag),
            }
        }
    }
}
