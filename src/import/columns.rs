//! The columns of the national tool's file, as data.

use serde::Deserialize;

use super::fold::folded;

/// Which columns there are, which are needed, and which may name a person.
const COLUMNS: &str = include_str!("../../assets/national/accompaniments.toml");

/// The columns of the national tool's file.
#[derive(Debug, Default, Deserialize)]
pub(super) struct Columns {
    pub column: Vec<Column>,
    needed: Needed,
    personal: Personal,
}

/// One column.
#[derive(Debug, Deserialize)]
pub(super) struct Column {
    pub field: String,
    pub header: String,
    #[serde(default)]
    also: Vec<String>,
}

#[derive(Debug, Default, Deserialize)]
struct Needed {
    fields: Vec<String>,
}

#[derive(Debug, Default, Deserialize)]
struct Personal {
    headers: Vec<String>,
    words: Vec<String>,
}

impl Columns {
    /// Reads the list; where it cannot be read, no file is one of the national tool, and a test sees it.
    pub(super) fn load() -> Self {
        toml::from_str(COLUMNS).unwrap_or_default()
    }

    /// The field that a header gives.
    pub(super) fn field_of(&self, header: &str) -> Option<&str> {
        let header = folded(header);
        let named = |column: &&Column| {
            folded(&column.header) == header || column.also.iter().any(|also| folded(also) == header)
        };
        self.column.iter().find(named).map(|column| column.field.as_str())
    }

    /// The header that gives a field.
    pub(super) fn header_of(&self, field: &str) -> &str {
        let column = self.column.iter().find(|column| column.field == field);
        column.map_or("", |column| column.header.as_str())
    }

    /// The fields without which a file cannot be read.
    pub(super) fn needed(&self) -> impl Iterator<Item = &str> {
        self.needed.fields.iter().map(String::as_str)
    }

    /// Whether a column that is not taken may name a person, by its header.
    pub(super) fn is_personal(&self, header: &str) -> bool {
        let header = folded(header);
        let cut = |c: char| !c.is_alphanumeric() && c != '-';
        self.personal.headers.iter().any(|known| folded(known) == header)
            || header
                .split(cut)
                .any(|word| self.personal.words.iter().any(|known| folded(known) == word))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_columns_are_those_of_the_national_file_in_its_order() {
        let columns = Columns::load();
        assert_eq!(columns.column.len(), 24);
        assert_eq!(columns.column[0].header, "Date");
        assert_eq!(columns.column[23].header, "ID CRA");
        assert_eq!(columns.field_of("nom de l'atelier"), Some("title"));
        assert!(columns.needed().all(|field| !columns.header_of(field).is_empty()));
    }

    #[test]
    fn columns_that_may_name_a_person_are_known() {
        let columns = Columns::load();
        for header in [
            "Prénom du médiateur",
            "Bénéficiaire",
            "NOM",
            "E-mail",
            "Notes supplémentaires",
            "Commentaire",
        ] {
            assert!(columns.is_personal(header), "{header}");
        }
        for header in ["Source de la donnée", "Nombre", "Rôle"] {
            assert!(!columns.is_personal(header), "{header}");
        }
    }
}
