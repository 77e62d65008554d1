//! The linear kiosk through pipes: plain numbered lines from the attract screen to goodbye, and the session form.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test that cannot go on must say where"
)]

mod support;

use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::path::Path;
use std::process::{Child, ChildStdin, Command, Stdio};
use std::sync::mpsc::{Receiver, channel};
use std::time::Duration;

use palier::domain::{Body, Face, Record, Usage};
use palier::store::Store;
use support::staff::{self, CODE, PIN};
use tempfile::TempDir;

/// How long anything may take to be said.
const PATIENCE: Duration = Duration::from_secs(10);

/// The linear kiosk, what it hears and what it says.
struct Linear {
    child: Child,
    hears: Option<ChildStdin>,
    says: Receiver<String>,
    /// All it said, and its page: what it said since it was last spoken to.
    said: String,
    page: Vec<String>,
}

impl Linear {
    fn start(data: &Path) -> Self {
        let mut child = Command::new(support::palier())
            .args(["kiosk", "--linear"])
            .env_clear()
            .env("TERM", "dumb")
            .env("PALIER_DATA_DIR", data)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        let (sender, says) = channel();
        let out = BufReader::new(child.stdout.take().unwrap());
        std::thread::Builder::new()
            .name("lines".to_owned())
            .spawn(move || {
                for line in out.split(b'\n') {
                    let line = String::from_utf8(line.unwrap()).unwrap();
                    if sender.send(line).is_err() {
                        return;
                    }
                }
            })
            .unwrap();
        let hears = child.stdin.take();
        let mut linear = Self {
            child,
            hears,
            says,
            said: String::new(),
            page: Vec::new(),
        };
        linear.listen("Votre numéro :");
        linear
    }

    /// Listens until a line that starts so.
    fn listen(&mut self, until: &str) {
        self.page.clear();
        loop {
            let Ok(line) = self.says.recv_timeout(PATIENCE) else {
                panic!("never said {until:?} in\n{}", self.said);
            };
            self.said.push_str(&line);
            self.said.push('\n');
            let over = line.starts_with(until);
            self.page.push(line);
            if over {
                return;
            }
        }
    }

    /// Says a line, and listens to the whole answer.
    fn say(&mut self, line: &str) {
        self.say_until(line, "Votre numéro :");
    }

    fn say_until(&mut self, line: &str, until: &str) {
        let hears = self.hears.as_mut().unwrap();
        hears.write_all(format!("{line}\n").as_bytes()).unwrap();
        self.listen(until);
    }

    /// The number in front of an item.
    fn number(&self, item: &str) -> String {
        let numbered = self.page.iter().filter_map(|line| line.split_once(". "));
        let found = numbered
            .filter(|(number, _)| number.parse::<u16>().is_ok())
            .find(|(_, words)| words.contains(item));
        let (number, _) = found.unwrap_or_else(|| panic!("no {item:?} in\n{}", self.page.join("\n")));
        number.to_owned()
    }

    /// Chooses an item by its number.
    fn choose(&mut self, item: &str) {
        let number = self.number(item);
        self.say(&number);
    }

    /// Types a text in a field.
    fn write(&mut self, field: &str, text: &str) {
        let number = self.number(field);
        self.say_until(&number, "Écrivez le texte");
        self.say(text);
    }

    fn hears(&self, words: &str) -> bool {
        self.page.iter().any(|line| line.contains(words))
    }

    /// Says nothing more; gives the exit code.
    fn end(mut self) -> (i32, String) {
        self.hears = None;
        while let Ok(line) = self.says.recv_timeout(PATIENCE) {
            self.said.push_str(&line);
            self.said.push('\n');
        }
        let status = self.child.wait().unwrap();
        let mut told = String::new();
        self.child.stderr.take().unwrap().read_to_string(&mut told).unwrap();
        assert_eq!(told, "");
        (status.code().unwrap(), self.said)
    }
}

fn records(data: &Path) -> Vec<Record> {
    let mut records = Vec::new();
    let reader = Store::open_to_read(data).unwrap();
    reader.for_each_record(None, |record| records.push(record)).unwrap();
    records
}

fn assert_plain(said: &str) {
    let strange = said.chars().find(|c| c.is_control() && *c != '\n');
    assert_eq!(strange, None, "a control character in\n{said}");
}

#[test]
fn a_visitor_goes_from_the_attract_screen_to_goodbye_by_numbers() {
    let dir = TempDir::new().unwrap();
    let mut kiosk = Linear::start(dir.path());
    kiosk.choose("Commencer");
    kiosk.choose("Français");
    kiosk.choose("Les premiers pas");
    kiosk.choose("Écrire et recevoir des e-mails");
    kiosk.choose("Écrire et recevoir des e-mails");
    assert!(kiosk.hears("étape 1 sur 9"));
    kiosk.choose("Continuer");

    kiosk.choose("Nouvel e-mail");
    kiosk.write("À", "leila@mail.example");
    kiosk.write("Objet", "Jeudi");
    kiosk.write("Texte", "Bonjour, je viens jeudi.");
    kiosk.choose("Envoyer");
    kiosk.choose("Continuer");

    kiosk.choose("Association Les Voisins");
    kiosk.choose("Répondre");
    kiosk.write("Texte", "Oui, merci beaucoup");
    kiosk.choose("Envoyer");
    kiosk.choose("Continuer");

    kiosk.choose("Nouvel e-mail");
    kiosk.write("À", "accueil@mairie.example");
    kiosk.write("Objet", "Attestation");
    kiosk.choose("Joindre un fichier");
    kiosk.choose("Attestation.pdf");
    kiosk.choose("Envoyer");
    kiosk.choose("Continuer");

    kiosk.choose("Mairie, accueil");
    kiosk.choose("Papiers");
    kiosk.choose("Jardin Malin");
    kiosk.choose("Publicités");
    kiosk.choose("Continuer");

    for scam in ["Suivi colis", "Alerte banque"] {
        kiosk.choose(scam);
        kiosk.choose("Signaler");
    }
    kiosk.choose("Continuer");
    for answer in ["le sujet en quelques mots", "je le signale", "je joins le bon"] {
        kiosk.choose(answer);
        kiosk.choose("Continuer");
    }
    assert!(kiosk.hears("Bravo, vous avez terminé"));
    kiosk.choose("Pas content");
    kiosk.choose("J’ai fini");
    assert!(kiosk.hears("Au revoir"));
    kiosk.choose("Fermer");
    assert!(kiosk.hears("Appuyez sur une touche."));

    let (code, said) = kiosk.end();
    assert_eq!(code, 0);
    assert_plain(&said);
    let [record] = &records(dir.path())[..] else {
        panic!("not one record")
    };
    let Body::Visit(visit) = &record.body else {
        panic!("not a visit")
    };
    assert!(visit.lessons[0].completed);
    assert_eq!(visit.face.map(Face::code), Some("1"));
}

#[test]
fn a_session_is_recorded_by_numbers() {
    let dir = TempDir::new().unwrap();
    staff::add_coordinator(dir.path());
    let mut kiosk = Linear::start(dir.path());
    kiosk.say("m");
    kiosk.write("Code (m1", CODE);
    kiosk.write("Code secret", PIN);
    assert!(!kiosk.said.contains(PIN), "the PIN was said aloud");
    let enter = kiosk.number("Entrer");
    // First that it is being checked, then the desk.
    kiosk.say_until(&enter, "Bureau de");
    kiosk.listen("Votre numéro :");
    kiosk.choose("Nouvel atelier collectif");
    kiosk.write("Durée en minutes", "95");
    kiosk.write("Nombre de personnes", "8");
    kiosk.choose("Usages");
    kiosk.choose("Écrire et recevoir des e-mails");
    kiosk.choose("C’est bon");
    kiosk.choose("Enregistrer");
    assert!(kiosk.hears("Enregistré."), "{}", kiosk.page.join("\n"));
    let (code, said) = kiosk.end();
    assert_eq!(code, 0);
    assert_plain(&said);
    let [record] = &records(dir.path())[..] else {
        panic!("not one record")
    };
    let Body::Session(session) = &record.body else {
        panic!("not a session")
    };
    assert_eq!((session.minutes, session.usages.as_slice()), (95, &[Usage::Email][..]));
    assert_eq!(session.participants.as_ref().map(|people| people.total), Some(8));
}

#[test]
fn what_nobody_would_type_is_answered_and_ends_nothing() {
    let dir = TempDir::new().unwrap();
    let mut kiosk = Linear::start(dir.path());
    for line in ["999", "bonjour", "-1", "\u{1b}[2J", "\u{202e}", "?", "?"] {
        kiosk.say(line);
    }
    let endless = "x".repeat(100_000);
    kiosk.say(&endless);
    kiosk.hears.as_mut().unwrap().write_all(b"\xff\xfe\0\n").unwrap();
    kiosk.listen("Votre numéro :");
    // An empty line tells the page again.
    kiosk.say("");
    kiosk.choose("Commencer");
    assert!(kiosk.hears("Choisissez votre langue"));
    let (code, said) = kiosk.end();
    assert_eq!(code, 0);
    assert_plain(&said);
}
