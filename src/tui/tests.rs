use ratatui::layout::Rect;

use super::*;
use crate::app::act::Act;
use crate::app::page::*;
use crate::i18n::Locale;

fn words(text: &str) -> Words {
    Words::Plain(text.to_owned())
}

#[test]
fn look() {
    for tag in ["fr", "ar"] {
        let wording = Wording::new(Locale::find(tag).unwrap());
        let mut page = Page::new(words("Écrire un e-mail"));
        page.progress = Some((3, 7));
        page.commands = vec![
            Command::Confirm,
            Command::Back,
            Command::Help,
            Command::Language,
            Command::Display,
            Command::Keys,
        ];
        let field = |label: &str, value: &str, long| Item {
            act: Act::Nothing,
            label: words(label),
            shape: Shape::Field {
                value: value.into(),
                secret: false,
                long,
            },
        };
        let page = page
            .text(words(
                "À qui écrivez-vous ? Tapez l'adresse de Leïla dans la case « À ».",
            ))
            .item(field("À", "leila@mail.example", false))
            .item(field("Objet", "", false))
            .item(field("Texte", "Bonjour", true))
            .choice(Act::Nothing, words("Continuer"))
            .choice(Act::Nothing, words("Montrez-moi comment"));
        for (w, h) in [(80, 24), (60, 18), (46, 14)] {
            let mut buffer = Buffer::empty(Rect::new(0, 0, w, h));
            let setting = Setting {
                focus: 3,
                field: None,
                scroll: Scroll::Follow,
                palette: Palette::new(Depth::True, Contrast::Normal),
                site: "Médiathèque de Vire",
            };
            let drawn = draw(&mut buffer, &page, &setting, &wording);
            println!("{}", snapshot::plain(&buffer));
            println!("{:?} {} {}", drawn.cursor, drawn.scroll, drawn.last_scroll);
        }
    }
}
