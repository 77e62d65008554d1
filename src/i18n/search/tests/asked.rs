//! What people ask for, over the needs and procedures of the core pack.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{Entry, PatternElement};
use fluent_syntax::parser;
use toml::Table;

use crate::domain::{Slug, Usage};
use crate::i18n::Search;

/// How many answers a screen shows before anybody looks further.
const SHOWN: usize = 3;

const NEEDS: &str = include_str!("../../../../assets/packs/core/needs.toml");
const PROCEDURES: &str = include_str!("../../../../assets/packs/core/procedures.toml");

/// The words of a language: its needs, its procedures.
struct Said {
    tag: &'static str,
    needs: BTreeMap<String, String>,
    procedures: BTreeMap<String, String>,
}

fn french() -> Said {
    Said {
        tag: "fr",
        needs: messages(include_str!("../../../../assets/packs/core/fr/needs.ftl")),
        procedures: messages(include_str!("../../../../assets/packs/core/fr/procedures.ftl")),
    }
}

fn english() -> Said {
    Said {
        tag: "en",
        needs: messages(include_str!("../../../../assets/packs/core/en/needs.ftl")),
        procedures: messages(include_str!("../../../../assets/packs/core/en/procedures.ftl")),
    }
}

fn arabic() -> Said {
    Said {
        tag: "ar",
        needs: messages(include_str!("../../../../assets/packs/core/ar/needs.ftl")),
        procedures: messages(include_str!("../../../../assets/packs/core/ar/procedures.ftl")),
    }
}

fn messages(fluent: &str) -> BTreeMap<String, String> {
    let resource = parser::parse(fluent).unwrap();
    let said = resource.body.into_iter().filter_map(|entry| match entry {
        Entry::Message(message) => {
            let elements = message.value.unwrap().elements;
            let text = elements.iter().map(|element| match element {
                PatternElement::TextElement { value } => *value,
                PatternElement::Placeable { .. } => panic!("{} has an argument", message.id.name),
            });
            Some((message.id.name.to_owned(), text.collect()))
        }
        _ => None,
    });
    said.collect()
}

/// The tables of a list, in its order.
fn list(toml: &str, name: &str) -> Vec<Table> {
    let list = toml.parse::<Table>().unwrap().remove(name).unwrap();
    let tables = list.as_array().unwrap().iter();
    tables.map(|table| table.as_table().unwrap().clone()).collect()
}

fn ids(toml: &str, name: &str) -> Vec<String> {
    let id = |table: Table| table["id"].as_str().unwrap().to_owned();
    list(toml, name).into_iter().map(id).collect()
}

impl Said {
    /// The search of a screen: needs, then procedures, each by what it is called, then by its other words.
    fn search(&self) -> (Search, Vec<String>) {
        let (needs, procedures) = (ids(NEEDS, "need"), ids(PROCEDURES, "procedure"));
        let mut texts = Vec::new();
        for id in &needs {
            let text = |part: &str| self.needs[&format!("need-{id}{part}")].as_str();
            texts.push(vec![text(""), text("-words")]);
        }
        for id in &procedures {
            let text = |part: &str| self.procedures[&format!("procedure-{id}-{part}")].as_str();
            texts.push(vec![text("title"), text("words"), text("official")]);
        }
        let entries = texts.iter().enumerate();
        let search = Search::new(entries.flat_map(|(at, texts)| texts.iter().map(move |text| (at, *text))));
        (search, [needs, procedures].concat())
    }

    #[track_caller]
    fn answers(&self, asked: &[(&str, &str)]) {
        let (search, ids) = self.search();
        let mut missed = Vec::new();
        for (typed, expected) in asked {
            assert!(ids.iter().any(|id| id == expected), "{expected} is not in the lists");
            let found: Vec<&str> = search
                .find(typed, SHOWN)
                .into_iter()
                .map(|at| ids[at].as_str())
                .collect();
            if !found.contains(expected) {
                missed.push(format!("{}: {typed:?} gives {found:?}, not {expected}", self.tag));
            }
        }
        assert!(missed.is_empty(), "{}", missed.join("\n"));
    }
}

#[test]
fn french_is_found_as_people_type_it() {
    french().answers(&[
        ("impot", "tax-return"),
        ("billet sncf", "transport-pass"),
        ("asile", "residence-permit"),
        ("declarer mes impots", "tax-return"),
        ("impots.gouv", "tax-return"),
        ("feuille d'impo", "tax-return"),
        ("payer impots en plusieurs fois", "tax-account"),
        ("taxe fonciere", "tax-account"),
        ("alocation", "caf-allowance"),
        ("CAF", "caf-allowance"),
        ("apl", "pay-rent"),
        ("aide pour le loyé", "pay-rent"),
        ("rsa", "rsa"),
        ("prime dactivité", "rsa"),
        ("carte griz", "vehicle-registration"),
        ("j'ai acheté une voiture", "vehicle-registration"),
        ("vendre ma voiture", "vehicle-sale"),
        ("petis enfants", "see-family"),
        ("voir ma fille en visio", "see-family"),
        ("whatsap", "see-family"),
        ("carte vital", "health-card"),
        ("carte vitale perdu", "health-card"),
        ("ameli", "health-account"),
        ("attestation sécu", "health-account"),
        ("mutuel gratuite", "health-cover"),
        ("cmu", "health-cover"),
        ("ordonance", "health-papers"),
        ("rdv docteur", "see-doctor"),
        ("docto", "see-doctor"),
        ("carte d identité", "identity-card"),
        ("carte d'idantité perdue", "identity-card"),
        ("pasport", "passport"),
        ("titre de sejour", "residence-permit"),
        ("renouveler carte sejour", "residence-permit"),
        ("rendez vous prefecture", "public-appointment"),
        ("nationalite francaise", "naturalisation"),
        ("pole emploi", "job-seeker"),
        ("chomage", "lost-job"),
        ("actualisation", "job-seeker-update"),
        ("je cherche du travail", "find-job"),
        ("travaille", "find-job"),
        ("faire un cv", "make-cv"),
        ("curiculum", "make-cv"),
        ("permi de conduire", "driving-licence"),
        ("points permis", "licence-points"),
        ("retraitte", "retirement"),
        ("trimestres retraite", "pension-statement"),
        ("hlm", "social-housing"),
        ("logemen social", "social-housing"),
        ("garant", "rent-guarantee"),
        ("edf", "energy-voucher"),
        ("cheque energi", "energy-voucher"),
        ("casier judiciere", "criminal-record"),
        ("acte de naisance", "civil-status"),
        ("déménagement", "address-change"),
        ("demenager", "address-change"),
        ("parcour sup", "parcoursup"),
        ("cantine", "school-meals"),
        ("inscrire mon fils à l'école", "school-registration"),
        ("bourse", "school-grant"),
        ("handicap", "disability"),
        ("mdph", "disability"),
        ("carte de bus", "transport-pass"),
        ("voter", "electoral-roll"),
        ("porter plinte", "complaint"),
        ("on m'a volé mon téléphone", "complaint"),
        ("avocat", "legal-aid"),
        ("divorce", "legal-aid"),
        ("nounou", "home-employment"),
        ("mon mari est mort", "death"),
        ("auto entrepreneur", "micro-enterprise"),
        ("creer une asso", "association"),
        ("sortie de territoire", "minor-exit"),
        ("mot de passe oublié", "safe-password"),
        ("mdp", "safe-password"),
        ("email", "write-email"),
        ("mails", "write-email"),
        ("envoyer une foto", "send-photo"),
        ("piece jointe", "send-photo"),
        ("trop de pub", "sort-messages"),
        ("arnaque", "strange-message"),
        ("faux sms colis", "strange-message"),
        ("facebook", "give-news"),
        ("acheter sur internet", "buy-online"),
        ("payer par carte", "pay-online"),
        ("vendre mes vetements", "sell-things"),
        ("imprimer", "find-file"),
        ("télephone plein", "keep-photos"),
        ("traduir", "translate"),
        ("je ne comprends pas le français", "translate"),
        ("intelligence artificiel", "ask-assistant"),
        ("lire un livre", "borrow-book"),
        ("généalogie", "visit-museum"),
        ("debutant", "start-from-zero"),
        ("clavié", "use-mouse"),
        ("smartfone", "use-phone"),
        ("franceconnect", "one-account"),
        ("france conect", "one-account"),
        ("téléphone cassé", "repair-device"),
        ("fausse information", "true-or-false"),
        ("imprimante 3d", "make-object"),
    ]);
}

#[test]
fn english_is_found_as_people_type_it() {
    english().answers(&[
        ("taxes", "tax-return"),
        ("incom tax", "tax-return"),
        ("rent help", "pay-rent"),
        ("benifits", "caf-allowance"),
        ("grandchilden", "see-family"),
        ("video call", "see-family"),
        ("vitale card", "health-card"),
        ("doctor appointment", "see-doctor"),
        ("glasses", "health-cover"),
        ("passeport", "passport"),
        ("id card lost", "identity-card"),
        ("residance permit", "residence-permit"),
        ("become french", "naturalisation"),
        ("citizenship", "naturalisation"),
        ("unemployed", "lost-job"),
        ("find work", "find-job"),
        ("resume", "make-cv"),
        ("driver license", "driving-licence"),
        ("sell my car", "vehicle-sale"),
        ("pension", "retirement"),
        ("cheap flat", "social-housing"),
        ("birth certificat", "civil-status"),
        ("moving house", "address-change"),
        ("electricity bill", "energy-voucher"),
        ("school lunch", "school-meals"),
        ("scholarship", "school-grant"),
        ("disabled", "disability"),
        ("bus pass", "transport-pass"),
        ("stolen phone", "complaint"),
        ("lawyer", "legal-aid"),
        ("funeral", "death"),
        ("my own bussiness", "micro-enterprise"),
        ("forgot my pasword", "safe-password"),
        ("email", "write-email"),
        ("atach a photo", "send-photo"),
        ("scam", "strange-message"),
        ("translate", "translate"),
        ("AI", "ask-assistant"),
        ("begginer", "start-from-zero"),
        ("don't know how to print", "find-file"),
    ]);
}

#[test]
fn arabic_is_found_as_people_type_it() {
    arabic().answers(&[
        ("الضرائب", "tax-return"),
        ("ضريبه", "tax-return"),
        ("شوماج", "job-seeker"),
        ("لم الشمل", "residence-permit"),
        ("لجوء", "residence-permit"),
        ("واتس اب", "see-family"),
        ("دفع الضرائب", "tax-account"),
        ("مساعدة السكن", "pay-rent"),
        ("الايجار", "pay-rent"),
        ("كاف", "caf-allowance"),
        ("احفادي", "see-family"),
        ("واتس اب", "see-family"),
        ("البطاقة الصحيه", "health-card"),
        ("موعد طبيب", "see-doctor"),
        ("الطبيب", "see-doctor"),
        ("نظارات", "health-cover"),
        ("جواز سفر", "passport"),
        ("باسبور", "passport"),
        ("الاقامة", "residence-permit"),
        ("تجديد الاقامه", "residence-permit"),
        ("الجنسيه الفرنسيه", "naturalisation"),
        ("بطالة", "lost-job"),
        ("ابحث عن عمل", "find-job"),
        ("السيرة الذاتيه", "make-cv"),
        ("رخصة السياقة", "driving-licence"),
        ("شراء سياره", "vehicle-registration"),
        ("بيع سيارة", "vehicle-sale"),
        ("تقاعد", "retirement"),
        ("سكن اجتماعي", "social-housing"),
        ("شهادة ميلاد", "civil-status"),
        ("تغيير العنوان", "address-change"),
        ("كهرباء", "energy-voucher"),
        ("تسجيل ابني في المدرسة", "school-registration"),
        ("منحه", "school-grant"),
        ("اعاقة", "disability"),
        ("محامي", "legal-aid"),
        ("سرقة", "complaint"),
        ("باص", "transport-pass"),
        ("كلمة المرور", "safe-password"),
        ("ايميل", "write-email"),
        ("إرسال صوره", "send-photo"),
        ("احتيال", "strange-message"),
        ("ترجمه", "translate"),
        ("الذكاء الاصطناعي", "ask-assistant"),
        ("كمبيوتر", "start-from-zero"),
        ("لوحة المفاتيح", "use-mouse"),
    ]);
}

#[test]
fn everything_is_found_by_its_own_name_first() {
    for said in [french(), english(), arabic()] {
        let (search, ids) = said.search();
        for id in &ids {
            let need = said.needs.get(&format!("need-{id}"));
            let title = said.procedures.get(&format!("procedure-{id}-title"));
            let name = need.or(title).unwrap();
            let found: Vec<&String> = search.find(name, SHOWN).into_iter().map(|at| &ids[at]).collect();
            assert_eq!(found[0], id, "{}: {name} gives {found:?}", said.tag);
        }
    }
}

#[test]
fn every_need_leads_to_something_that_is_taught_or_listed() {
    let procedures = ids(PROCEDURES, "procedure");
    for need in list(NEEDS, "need") {
        let id = need["id"].as_str().unwrap();
        assert_eq!(need.len(), 2, "{id} leads to one thing");
        let text = |field: &str| need.get(field).map(|value| value.as_str().unwrap());
        let is_known = match (text("lesson"), text("usage"), text("procedure")) {
            (Some(lesson), ..) => {
                let (usage, name) = lesson.split_once('.').unwrap();
                Usage::from_code(usage).is_some() && Slug::parse(name).is_some()
            }
            (_, Some(usage), _) => Usage::from_code(usage).is_some(),
            (.., Some(procedure)) => procedures.iter().any(|id| id == procedure),
            (None, None, None) => false,
        };
        assert!(is_known, "{id}");
    }
}

#[test]
fn the_needs_reach_every_usage() {
    let needs = list(NEEDS, "need");
    let targets = needs.iter().filter_map(|need| need.get("lesson").or(need.get("usage")));
    let reached: BTreeSet<&str> = targets
        .map(|target| target.as_str().unwrap().split('.').next().unwrap())
        .collect();
    for usage in Usage::ALL {
        assert!(reached.contains(usage.code()), "{}", usage.code());
    }
}

#[test]
fn the_lists_and_their_words_name_the_same_things_once() {
    let (needs, procedures) = (ids(NEEDS, "need"), ids(PROCEDURES, "procedure"));
    assert_eq!(procedures.len(), 40);
    let all: BTreeSet<&String> = needs.iter().chain(&procedures).collect();
    assert_eq!(all.len(), needs.len() + procedures.len());
    let named = |ids: &[String], name: &str, parts: &[&str]| -> BTreeSet<String> {
        let of = |id: &String| {
            parts
                .iter()
                .map(move |part| format!("{name}-{id}{part}"))
                .collect::<Vec<_>>()
        };
        ids.iter().flat_map(of).collect()
    };
    for said in [french(), english(), arabic()] {
        let expected = named(&needs, "need", &["", "-words"]);
        assert_eq!(
            said.needs.keys().cloned().collect::<BTreeSet<_>>(),
            expected,
            "{}",
            said.tag
        );
        let parts = ["-title", "-official", "-bring", "-time", "-watch", "-words"];
        let expected = named(&procedures, "procedure", &parts);
        assert_eq!(
            said.procedures.keys().cloned().collect::<BTreeSet<_>>(),
            expected,
            "{}",
            said.tag
        );
    }
}

#[test]
fn needs_and_other_words_keep_to_their_length() {
    for said in [french(), english(), arabic()] {
        for (id, text) in said.needs.iter().chain(&said.procedures) {
            let most = match id.strip_suffix("-words") {
                Some(id) if id.starts_with("need-") => 140,
                Some(_) => 120,
                None if id.starts_with("need-") => 60,
                None => continue,
            };
            let length = text.chars().count();
            assert!((1..=most).contains(&length), "{} {id}: {length} characters", said.tag);
        }
    }
}
