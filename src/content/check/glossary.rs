//! One word a concept: expressions that are not said to the public, and what is said in their place.

/// Expressions by language, with the advice of the fault. Whole words only; letters in either case.
///
/// Some are said otherwise so that a word learnt in one lesson is the word of the next; others speak down to people, or
/// make what they find hard sound easy.
const BANNED: &[(&str, &[&str], &str)] = &[
    (
        "fr",
        &["cliquer ici", "cliquez ici", "cliquant ici", "cliquer là", "cliquez là"],
        "name the place or the button",
    ),
    ("fr", &["mail", "email", "mèl", "courriel"], "say e-mail"),
    ("fr", &["mails", "emails", "courriels"], "say e-mails"),
    ("fr", &["phishing"], "say arnaque"),
    ("fr", &["spam", "spams"], "say courrier indésirable"),
    ("fr", &["newsletter", "newsletters"], "say lettre d’information"),
    ("fr", &["cloud"], "say stockage en ligne"),
    (
        "fr",
        &[
            "e-administration",
            "démarche dématérialisée",
            "démarches dématérialisées",
            "téléprocédure",
            "téléprocédures",
        ],
        "say démarches en ligne",
    ),
    ("fr", &["e-commerce"], "say achats et ventes en ligne"),
    ("fr", &["e-réputation"], "say image en ligne"),
    ("fr", &["digital", "digitaux"], "say numérique"),
    ("fr", &["login"], "say identifiant"),
    ("fr", &["password", "mdp"], "say mot de passe"),
    ("fr", &["fake news"], "say fausse information"),
    ("fr", &["malware", "malwares"], "say logiciel malveillant"),
    ("fr", &["hacker", "hackers"], "say pirate"),
    ("fr", &["upload", "uploader", "uploadez"], "say envoyer"),
    ("fr", &["screenshot"], "say capture d’écran"),
    ("fr", &["backup", "back-up"], "say copie or sauvegarde"),
    ("fr", &["wifi"], "say Wi-Fi"),
    ("fr", &["veuillez"], "ask directly"),
    ("fr", &["afin de", "afin d’"], "say pour"),
    ("fr", &["le cas échéant"], "say when"),
    (
        "fr",
        &[
            "il suffit de",
            "il suffit d’",
            "il vous suffit",
            "vous n’avez qu’à",
            "simplement",
            "évidemment",
        ],
        "say what to do: it is not simple for everybody",
    ),
    ("fr", &["publics en difficulté"], "say personnes éloignées du numérique"),
    (
        "fr",
        &["illectronisme", "illettrisme numérique", "fracture numérique"],
        "say what people can do, without a label",
    ),
    (
        "en",
        &["click here", "clicking here", "click on here"],
        "name the place or the button",
    ),
    ("en", &["email"], "say e-mail"),
    ("en", &["emails"], "say e-mails"),
    ("en", &["phishing"], "say scam"),
    ("en", &["spam"], "say junk mail"),
    ("en", &["cloud"], "say online storage"),
    (
        "en",
        &["e-administration", "e-government"],
        "say public services online",
    ),
    ("en", &["e-commerce"], "say buying and selling online"),
    ("en", &["e-reputation"], "say online image or reputation"),
    (
        "en",
        &["login", "log in", "log into", "log on"],
        "say sign in, or user name",
    ),
    ("en", &["fake news"], "say false information"),
    ("en", &["malware"], "say harmful software"),
    ("en", &["wifi"], "say Wi-Fi"),
    ("en", &["kindly", "utilize", "utilise"], "say it in everyday words"),
    ("en", &["in order to"], "say to"),
    (
        "en",
        &["simply", "obviously", "all you have to do"],
        "say what to do: it is not simple for everybody",
    ),
    ("en", &["the elderly"], "say older people"),
    (
        "en",
        &["digital divide", "digital illiteracy"],
        "say what people can do, without a label",
    ),
    (
        "ar",
        &["انقر هنا", "اضغط هنا", "انقروا هنا", "اضغطوا هنا"],
        "name the place or the button",
    ),
    (
        "ar",
        &["إيميل", "ايميل", "الإيميل", "الايميل"],
        "say رسالة إلكترونية or البريد الإلكتروني",
    ),
    (
        "ar",
        &["كلمة المرور", "باسورد", "الباسورد", "باسوورد", "الباسوورد"],
        "say كلمة السر",
    ),
    ("ar", &["تصيد", "التصيد"], "say احتيال"),
    ("ar", &["سبام", "السبام"], "say رسائل مزعجة"),
    ("ar", &["لينك", "اللينك"], "say رابط"),
    ("ar", &["أونلاين", "اونلاين"], "say على الإنترنت"),
    ("ar", &["انترنت", "الانترنت"], "write الإنترنت"),
    ("ar", &["كلاود", "الكلاود", "التخزين السحابي"], "say التخزين على الإنترنت"),
    ("ar", &["كمبيوتر", "كومبيوتر", "الكمبيوتر", "الكومبيوتر"], "say حاسوب"),
    ("ar", &["موبايل", "الموبايل", "جوال", "الجوال"], "say هاتف"),
    ("ar", &["المسنين", "العجزة"], "say كبار السن"),
    ("ar", &["ببساطة"], "say what to do: it is not simple for everybody"),
];

/// What is not said in this language, with what is; a region or a plainer way of writing has the words of its language.
pub(super) fn banned<'t>(tag: &'t str, text: &str) -> impl Iterator<Item = (&'static str, &'static str)> + 't {
    let text = whole_words(text);
    let primary = tag.split('-').next().unwrap_or(tag);
    let lists = BANNED.iter().filter(move |(language, _, _)| *language == primary);
    lists
        .flat_map(|(_, expressions, instead)| expressions.iter().map(|found| (*found, *instead)))
        .filter(move |(found, _)| text.contains(&whole_words(found)))
}

/// Lower-case words between single spaces; addresses and words with hyphens stay whole, a sentence's end is two spaces.
fn whole_words(text: &str) -> String {
    let inner = |c: char| c.is_alphanumeric() || matches!(c, '-' | '\u{2011}' | '@' | '.' | '_');
    let text = text.to_lowercase().replace(|c: char| !inner(c), " ");
    let mut whole = String::from(" ");
    for word in text.split(' ').filter(|word| !word.is_empty()) {
        let (word, ends) = word.strip_suffix('.').map_or((word, ""), |word| (word, " "));
        whole.push_str(word);
        whole.push(' ');
        whole.push_str(ends);
    }
    whole
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(tag: &str, text: &str) -> Vec<&'static str> {
        banned(tag, text).map(|(found, _)| found).collect()
    }

    #[test]
    fn only_whole_words_are_banned() {
        assert_eq!(found("fr", "Envoyez un e-mail à leila@mail.example"), [""; 0]);
        assert_eq!(found("fr", "Ouvrez votre mail."), ["mail"]);
        assert_eq!(found("fr", "Cliquez ici, puis là"), ["cliquez ici"]);
        assert_eq!(found("fr", "Cliquez. Ici, rien ne casse."), [""; 0]);
        assert_eq!(found("fr", "Posez le doigt : une empreinte digitale."), [""; 0]);
        assert_eq!(found("en", "Ouvrez votre mail."), [""; 0]);
        assert_eq!(found("en", "Sign in to loginov.example"), [""; 0]);
    }

    #[test]
    fn an_expression_is_found_over_an_apostrophe_or_the_end_of_a_line() {
        assert_eq!(found("fr", "Il suffit d’un clic"), ["il suffit d’"]);
        assert_eq!(found("fr", "Il suffit d'un clic"), ["il suffit d’"]);
        assert_eq!(found("en", "Now click\nhere."), ["click here"]);
        assert_eq!(found("ar", "ثم اضغط\u{a0}هنا."), ["اضغط هنا"]);
    }

    #[test]
    fn a_plainer_way_of_writing_has_the_words_of_its_language() {
        assert_eq!(found("fr-simple", "Un mail"), ["mail"]);
        assert_eq!(found("en-GB", "An email"), ["email"]);
        assert_eq!(found("de", "Eine Email, ein mail"), [""; 0]);
    }

    #[test]
    fn an_expression_is_listed_once_and_can_be_found() {
        let mut listed = Vec::new();
        for (tag, expressions, _) in BANNED {
            for expression in *expressions {
                assert!(found(tag, expression).contains(expression), "{tag} {expression}");
                assert!(
                    !listed.contains(&(tag, expression)),
                    "{tag} {expression} is listed twice"
                );
                listed.push((tag, expression));
            }
        }
    }
}
