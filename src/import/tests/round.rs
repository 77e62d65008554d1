//! What the national columns carry comes back as it was.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use proptest::prelude::*;
use proptest::sample::{select, subsequence};

use super::*;
use crate::domain::{
    Age, Autonomy, Commune, Counters, Device, Gender, Kind, Participants, PlaceType, Referral, Status, Theme,
    WorkshopLevel,
};

type Labels = BTreeMap<String, String>;

static LABELS: LazyLock<BTreeMap<String, Labels>> =
    LazyLock::new(|| toml::from_str(include_str!("../../../assets/national/labels.toml")).unwrap());

/// The label of a code in a national list.
fn label(list: &str, code: &str) -> String {
    LABELS[list][code].clone()
}

fn counted<const N: usize>(list: &str, counters: Counters<N>, codes: &[&str]) -> String {
    let pairs = codes.iter().zip(counters.0).filter(|(_, count)| *count > 0);
    let said: Vec<String> = pairs
        .map(|(code, count)| format!("{} {count}", label(list, code)))
        .collect();
    said.join(" ; ")
}

/// The row of a session, as the national columns say it.
fn written(session: &Session) -> Vec<(&'static str, String)> {
    let people = session.participants.clone().unwrap_or(Participants::of(1));
    let joined = |list: &str, codes: Vec<&str>| {
        codes
            .into_iter()
            .map(|code| label(list, code))
            .collect::<Vec<_>>()
            .join(" ; ")
    };
    let site = site();
    let name = |labels: &Labels, id: &Slug| labels[id.as_str()].clone();
    let level = match session.kind {
        Kind::Workshop => session.workshop_level.map(|level| label("NiveauAtelier", level.code())),
        _ => session.autonomy_after.map(|level| label("Autonomie", level.code())),
    };
    let kind = if session.kind == Kind::Workshop {
        "collectif"
    } else {
        "individuel"
    };
    let ages: Vec<&str> = Age::ALL.iter().map(|age| age.code()).collect();
    let genders: Vec<&str> = Gender::ALL.iter().map(|gender| gender.code()).collect();
    let statuses: Vec<&str> = Status::ALL.iter().map(|status| status.code()).collect();
    vec![
        ("Date", session.date.format("%d/%m/%Y").to_string()),
        ("Type", label("TypeActivite", kind)),
        ("Participants", people.total.to_string()),
        ("Canaux d’accompagnement", label("TypeLieu", session.place_type.code())),
        (
            "Nom du lieu",
            match &session.place {
                Some(id) => site.places[id.as_str()].name.clone(),
                None if session.place_type == PlaceType::LieuActivite => site.name.clone(),
                None => String::new(),
            },
        ),
        (
            "Code Insee",
            session.commune.as_ref().map_or_else(String::new, ToString::to_string),
        ),
        ("Durée (min)", session.minutes.to_string()),
        (
            "Nom de l’atelier",
            session
                .title
                .as_ref()
                .map_or_else(String::new, |id| name(&site.titles(), id)),
        ),
        (
            "Matériel numérique utilisé",
            joined("Materiel", session.devices.iter().map(|device| device.code()).collect()),
        ),
        (
            "Thématique(s) d’accompagnement",
            joined("Thematique", session.themes.iter().map(|theme| theme.code()).collect()),
        ),
        (
            "Tags",
            session
                .tags
                .iter()
                .map(|id| name(&site.tags, id))
                .collect::<Vec<_>>()
                .join(" ; "),
        ),
        (
            "Nom de la démarche administrative",
            session
                .procedure
                .as_ref()
                .map_or_else(String::new, |id| name(&site.procedures, id)),
        ),
        ("Niveau d’autonomie (ou de l’atelier)", level.unwrap_or_default()),
        (
            "Bénéficiaire réorienté",
            if session.referral.is_some() {
                "Oui".to_owned()
            } else {
                "Non".to_owned()
            },
        ),
        (
            "Structure de redirection",
            session
                .referral
                .map_or_else(String::new, |to| label("StructureDeRedirection", to.code())),
        ),
        ("Genre du bénéficiaire", counted("Genre", people.gender, &genders)),
        (
            "Tranche d’âge du bénéficiaire",
            counted("TrancheAge", people.age, &ages),
        ),
        (
            "Statut du bénéficiaire",
            counted("StatutSocial", people.status, &statuses),
        ),
    ]
}

/// Counts of which the sum is at most so many.
fn counters<const N: usize>(most: u16) -> impl Strategy<Value = Counters<N>> {
    proptest::collection::vec(0..=most, N).prop_map(move |counts| {
        let mut left = most;
        let mut kept = [0; N];
        for (kept, count) in kept.iter_mut().zip(counts) {
            *kept = count.min(left);
            left -= *kept;
        }
        Counters(kept)
    })
}

fn people(kind: Kind) -> impl Strategy<Value = Participants> {
    let most: u16 = if kind == Kind::Workshop { 300 } else { 1 };
    (1..=most).prop_flat_map(|total: u16| {
        (counters(total), counters(total), counters(total)).prop_map(move |(gender, age, status)| Participants {
            gender,
            age,
            status,
            ..Participants::of(total)
        })
    })
}

fn sessions() -> impl Strategy<Value = Session> {
    let slug = |id: &'static str| Slug::parse(id).unwrap();
    let kinds = select(vec![Kind::Individual, Kind::Workshop]);
    let themes = subsequence(Theme::ALL.to_vec(), 1..6);
    let devices = subsequence(Device::ALL[..4].to_vec(), 0..4);
    let tags = subsequence(vec![slug("summer"), slug("young")], 0..=2);
    (
        kinds,
        0..2000_i64,
        1..1440_u16,
        select(PlaceType::ALL.to_vec()),
        themes,
        devices,
        tags,
    )
        .prop_flat_map(move |(kind, day, minutes, place_type, mut themes, devices, tags)| {
            let date =
                chrono::NaiveDate::from_ymd_opt(2022, 1, 1).unwrap() + chrono::Days::new(u64::try_from(day).unwrap());
            if themes.iter().any(|theme| theme.is_administrative()) && !themes.contains(&Theme::AideAuxDemarches) {
                themes.push(Theme::AideAuxDemarches);
            }
            let workshop = kind == Kind::Workshop;
            let maybe = proptest::option::of::<BoxedStrategy<usize>>;
            (
                people(kind),
                maybe((0..7_usize).boxed()),
                maybe((0..3_usize).boxed()),
                any::<bool>(),
                any::<bool>(),
            )
                .prop_map(move |(people, referral, level, place, named)| {
                    let at_place = place_type == PlaceType::LieuActivite;
                    let unsaid = people == Participants::of(1);
                    Session {
                        place_type,
                        place: (at_place && place).then(|| slug("annexe")),
                        commune: place_type.needs_commune().then(|| Commune::parse("01001").unwrap()),
                        themes: themes.clone(),
                        devices: devices.clone(),
                        tags: tags.clone(),
                        procedure: named.then(|| slug("bus-pass")),
                        title: (workshop && named).then(|| slug("first-email")),
                        workshop_level: level.filter(|_| workshop).and_then(WorkshopLevel::at),
                        autonomy_after: level.filter(|_| !workshop).and_then(Autonomy::at),
                        referral: referral.filter(|_| !workshop).and_then(Referral::at),
                        participants: (!unsaid).then_some(people),
                        ..Session::new(kind, date, 12, minutes)
                    }
                })
        })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(100))]

    #[test]
    fn what_the_national_columns_carry_comes_back(sessions in proptest::collection::vec(sessions(), 1..8)) {
        let rows: Vec<_> = sessions.iter().map(written).collect();
        for (separator, straight) in [(";", false), (",", true), ("\t", false)] {
            let mut text = rows[0].iter().map(|(name, _)| *name).collect::<Vec<_>>().join(separator) + "\n";
            for row in &rows {
                let cells: Vec<String> = row.iter().map(|(_, cell)| format!("\"{cell}\"")).collect();
                text.push_str(&(cells.join(separator) + "\n"));
            }
            let text = if straight { text.replace('’', "'") } else { text };
            let entries = national_text(&text);
            let read: Vec<&Session> = entries.iter().map(session).collect();
            prop_assert_eq!(read, sessions.iter().collect::<Vec<_>>());
        }
    }
}
