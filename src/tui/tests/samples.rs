//! Pages with every kind of block, and screens to draw them on.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use crate::app::act::Act;
use crate::app::page::{
    Bars, Block, Cap, Column, Columns, Command, Gauge, Heat, Item, Key, Keys, Matrix, Page, Shape, Table, Tone, Words,
};
use crate::i18n::Locale;
use crate::tui::{Contrast, Depth, Drawn, Palette, Scroll, Setting, Wording, draw};

pub const SIZES: [(u16, u16); 4] = [(80, 24), (76, 22), (60, 18), (46, 14)];

pub const COMMANDS: [Command; 8] = [
    Command::Confirm,
    Command::Back,
    Command::Help,
    Command::Language,
    Command::Display,
    Command::Keys,
    Command::Staff,
    Command::Undo,
];

pub fn wording(tag: &str) -> Wording {
    Wording::new(Locale::find(tag).unwrap())
}

pub fn setting(focus: usize) -> Setting<'static> {
    Setting {
        focus,
        field: None,
        scroll: Scroll::Follow,
        palette: Palette::new(Depth::True, Contrast::Normal),
        site: "Médiathèque de Vire",
    }
}

pub struct Screen {
    pub buffer: Buffer,
    pub drawn: Drawn,
}

pub fn screen(size: (u16, u16), page: &Page, setting: &Setting<'_>, wording: &Wording) -> Screen {
    let mut buffer = Buffer::empty(Rect::new(0, 0, size.0, size.1));
    let drawn = draw(&mut buffer, page, setting, wording);
    Screen { buffer, drawn }
}

/// The text of one language or the other, so that both are tried with what they will show.
pub fn said(tag: &str, french: &str, arabic: &str) -> Words {
    Words::Plain(if tag == "ar" { arabic } else { french }.to_owned())
}

fn item(label: Words, shape: Shape) -> Item {
    Item {
        act: Act::Nothing,
        label,
        shape,
    }
}

fn field(label: Words, value: &str, long: bool) -> Item {
    let value = value.to_owned();
    item(
        label,
        Shape::Field {
            value,
            secret: false,
            long,
        },
    )
}

/// The screen of the design: a letter being written.
pub fn letter(tag: &str) -> Page {
    let mut page = Page::new(said(tag, "Écrire un e-mail", "كتابة رسالة"))
        .text(said(
            tag,
            "À qui écrivez-vous ? Tapez l'adresse de Leïla dans la case « À ».",
            "إلى من تكتب؟ اكتب عنوان ليلى في الخانة «إلى».",
        ))
        .item(field(said(tag, "À", "إلى"), "leila@mail.example", false))
        .item(field(said(tag, "Objet", "الموضوع"), "", false))
        .item(field(
            said(tag, "Texte", "النص"),
            if tag == "ar" { "مرحبا" } else { "Bonjour" },
            true,
        ))
        .choice(Act::Nothing, said(tag, "Continuer", "متابعة"))
        .choice(Act::Nothing, said(tag, "Montrez-moi comment", "أرني كيف"));
    page.progress = Some((3, 7));
    page.commands = COMMANDS[..5].to_vec();
    page
}

/// The same with keys on the screen.
pub fn typing(tag: &str) -> Page {
    let mut page = letter(tag);
    let letters = ["azertyuiop", "qsdfghjklm", "wxcvbn,.@'"];
    let arabic = ["ضصثقفغعهخحجد", "شسيبلاتنمكط", "ئءؤرىةوزظ"];
    let mut rows: Vec<Vec<Key>> = if tag == "ar" { arabic } else { letters }
        .iter()
        .map(|row| row.chars().map(|c| key(Cap::Character(c))).collect())
        .collect();
    rows.push(vec![
        key(Cap::Words(said(tag, "espace", "مسافة"))),
        key(Cap::Words(said(tag, "effacer", "مسح"))),
    ]);
    page.keys = Some(Keys { rows });
    page
}

fn key(cap: Cap) -> Key {
    Key { act: Act::Nothing, cap }
}

/// Everything that is read but not chosen.
pub fn reading(tag: &str) -> Page {
    let mut page = Page::new(said(tag, "Ce mois en images", "هذا الشهر في صور"))
        .with(Block::Stairs(2))
        .with(Block::Heading(said(tag, "Le soir", "المساء")))
        .with(Block::Note(
            Tone::Success,
            said(tag, "Bravo, la lettre est partie.", "أحسنت، وصلت الرسالة."),
        ))
        .with(Block::Note(
            Tone::Hint,
            said(tag, "Regardez en haut.", "انظر إلى الأعلى."),
        ))
        .with(Block::Note(
            Tone::Error,
            said(tag, "Adresse sans arobase.", "العنوان ناقص."),
        ))
        .with(Block::Note(Tone::Plain, said(tag, "Démonstration", "عرض تجريبي")))
        .with(Block::Bullets(vec![
            said(tag, "une pièce d'identité", "بطاقة الهوية"),
            said(tag, "un numéro fiscal", "الرقم الضريبي"),
        ]))
        .with(Block::Sheet {
            lines: vec![
                (said(tag, "De", "من"), said(tag, "La mairie", "البلدية")),
                (
                    said(tag, "Sujet", "الموضوع"),
                    said(tag, "Rendez-vous (mardi)", "موعد (الثلاثاء)"),
                ),
            ],
            body: vec![said(
                tag,
                "Bonjour, votre dossier est prêt. Venez mardi à neuf heures avec une photo récente.",
                "مرحبا، ملفكم جاهز. تعالوا يوم الثلاثاء في الساعة 9 مع صورة حديثة.",
            )],
        })
        .with(Block::Bars(Bars {
            title: said(tag, "Activités", "الأنشطة"),
            unit: said(tag, "personnes", "أشخاص"),
            rows: vec![
                (said(tag, "lundi", "الاثنين"), 1240),
                (said(tag, "mardi", "الثلاثاء"), 3),
                (said(tag, "jeudi", "الخميس"), 0),
            ],
        }))
        .choice(Act::Nothing, said(tag, "Continuer", "متابعة"));
    page.commands = COMMANDS.to_vec();
    page
}

/// Every kind of item but fields.
pub fn choosing(tag: &str) -> Page {
    let setting = |label: Words, value: Words, error: Option<Words>| item(label, Shape::Setting { value, error });
    let row = |cells: Vec<Words>, new: bool, chosen: bool| {
        item(Words::Plain(String::new()), Shape::Row { cells, new, chosen })
    };
    let place = |label: Words, column: u8, row: u8, chosen: bool| item(label, Shape::Place { column, row, chosen });
    let mut page = Page::new(said(tag, "Une séance", "جلسة"))
        .item(item(said(tag, "Courriel", "البريد"), Shape::Tick(true)))
        .item(item(said(tag, "Sécurité", "الأمان"), Shape::Tick(false)))
        .item(item(said(tag, "Débutant", "مبتدئ"), Shape::Radio(true)))
        .item(item(said(tag, "Avancé", "متقدم"), Shape::Radio(false)))
        .item(setting(
            said(tag, "Durée", "المدة"),
            said(tag, "45 minutes", "45 دقيقة"),
            Some(said(tag, "Un nombre de 1 à 1439.", "رقم من 1 إلى 1439.")),
        ))
        .item(setting(
            said(tag, "Langue", "اللغة"),
            said(tag, "français", "العربية"),
            None,
        ))
        .with(Block::Heading(said(tag, "Lettres", "الرسائل")))
        .item(row(
            vec![
                said(tag, "Leïla", "ليلى"),
                said(tag, "Photos de vacances", "صور العطلة"),
                said(tag, "lundi", "الاثنين"),
            ],
            true,
            false,
        ))
        .item(row(
            vec![
                said(tag, "La mairie", "البلدية"),
                said(tag, "Votre rendez-vous", "موعدكم"),
                said(tag, "mardi", "الثلاثاء"),
            ],
            false,
            true,
        ))
        .item(place(said(tag, "Chat", "قط"), 0, 0, false))
        .item(place(said(tag, "Clé", "باب"), 2, 1, true))
        .item(place(said(tag, "Lune", "قمر"), 4, 2, false));
    page.commands = COMMANDS[..5].to_vec();
    page
}

/// The attract screen's greetings.
pub fn greeting(_tag: &str) -> Page {
    let mut page = Page::new(Words::Plain("Palier".to_owned())).with(Block::Hello(vec![
        ("fr", Words::Plain("Bonjour".to_owned())),
        ("en", Words::Plain("Hello".to_owned())),
        ("ar", Words::Plain("مرحبا".to_owned())),
    ]));
    page.commands = vec![Command::Confirm];
    page
}

/// More choices than any screen has rows.
pub fn long(tag: &str) -> Page {
    let mut page = Page::new(said(tag, "Choisir", "اختيار"));
    page.commands = COMMANDS[..5].to_vec();
    (1..=70).fold(page, |page, n| {
        page.choice(Act::Nothing, said(tag, &format!("Choix{n}"), &format!("اختيار{n}")))
    })
}

pub type Sample = fn(&str) -> Page;

/// Every kind of chart, and a table.
pub fn charts(tag: &str) -> Page {
    let number = |value: u64| Words::counted("frame-number", "number", i64::try_from(value).unwrap());
    let days = [("lundi", "الاثنين"), ("mardi", "الثلاثاء"), ("mercredi", "الأربعاء")];
    let rows = |most: u64| {
        let cells = move |nth: u64| (0..13).map(|hour| (hour * 7 + nth * 5) % most).collect();
        let rows = (0..).zip(days);
        rows.map(|(nth, (french, arabic))| (said(tag, french, arabic), cells(nth)))
            .collect()
    };
    let columns = |count: u64, most: u64| {
        let column = move |nth: u64| Column {
            short: number(nth),
            label: number(nth),
            value: nth * nth % most,
        };
        Block::Columns(Columns {
            title: said(tag, "Par jour (activités)", "حسب اليوم (أنشطة)"),
            rows: (1..=count).map(column).collect(),
        })
    };
    let mut page = Page::new(said(tag, "Des graphiques", "رسوم بيانية"))
        .choice(Act::Nothing, said(tag, "Continuer", "متابعة"))
        .with(columns(31, 990))
        .with(columns(12, 30))
        .with(columns(3, 1))
        .with(Block::Heat(Heat {
            title: said(tag, "Heures (activités)", "الساعات (أنشطة)"),
            columns: (8..21).map(number).collect(),
            rows: rows(40),
        }))
        .with(Block::Matrix(Matrix {
            title: said(tag, "Matrice (accompagnements)", "المصفوفة (مرافقات)"),
            columns: (1..4)
                .map(|step| Words::label("matrix-step", &u64::to_string(&step)))
                .collect(),
            rows: vec![
                (
                    said(tag, "Personnes éloignées du numérique", "أشخاص بعيدون عن العالم الرقمي"),
                    vec![12, 0],
                ),
                (said(tag, "Seniors", "كبار السن"), vec![0, 123_456, 3]),
            ],
        }))
        .with(Block::Gauges(vec![
            Gauge {
                label: said(tag, "Accompagnements", "المرافقات"),
                value: 820,
                target: 1200,
                said: said(tag, "820 sur 1200", "820 من 1200"),
            },
            Gauge {
                label: said(tag, "Activités", "الأنشطة"),
                value: 90,
                target: 40,
                said: said(tag, "90 sur 40", "90 من 40"),
            },
        ]))
        .with(Block::Table(Table {
            title: said(tag, "Un tableau", "جدول"),
            head: vec![
                Words::Plain(String::new()),
                said(tag, "mentions", "مرات"),
                said(tag, "part", "النسبة"),
            ],
            words: 1,
            rows: vec![
                vec![said(tag, "Bureautique", "البرامج المكتبية"), number(14), number(50)],
                vec![said(tag, "Logement", "السكن"), number(1234), number(7)],
            ],
        }))
        .with(Block::Table(Table {
            title: said(tag, "Un tableau large", "جدول عريض"),
            head: vec![
                Words::Plain(String::new()),
                said(tag, "usage", "الاستعمال"),
                said(tag, "accompagnements", "مرافقات"),
            ],
            words: 2,
            rows: vec![vec![
                said(tag, "Personnes éloignées du numérique", "أشخاص بعيدون عن العالم الرقمي"),
                said(
                    tag,
                    "Faire ses démarches administratives en ligne",
                    "إنجاز المعاملات عبر الإنترنت",
                ),
                number(3),
            ]],
        }));
    page.commands = COMMANDS.to_vec();
    page
}

pub const SAMPLES: [(&str, Sample); 7] = [
    ("letter", letter),
    ("typing", typing),
    ("reading", reading),
    ("choosing", choosing),
    ("greeting", greeting),
    ("long", long),
    ("charts", charts),
];
