//! Places as a CSV file of the national standard: 32 columns, every one there, in its order.
//!
//! UTF-8, comma, CRLF, values of a list joined by `|`. A text that a spreadsheet would run is guarded by `'` as in every
//! file; the telephone alone begins with `+`, as the standard asks: its type lets in a country code and digits and nothing
//! else, which no spreadsheet computes anything of.

use std::borrow::Cow;
use std::io::{self, Write};

use csv::{Terminator, WriterBuilder};

use super::guard::guarded;
use crate::domain::{PlaceField, SitePlace};

/// Writes the header and a row a place; the only errors are those of `out`.
pub fn write_places(places: &[SitePlace], out: &mut dyn Write) -> io::Result<()> {
    let mut rows = WriterBuilder::new().terminator(Terminator::CRLF).from_writer(out);
    rows.write_record(PlaceField::columns().iter().map(|column| column.code()))?;
    for place in places {
        for (column, cell) in PlaceField::columns().iter().zip(place.cells()) {
            let cell = match column {
                // A number and a telephone, never a text.
                PlaceField::Latitude | PlaceField::Longitude | PlaceField::Phone => Cow::Borrowed(cell.as_str()),
                _ => guarded(&cell),
            };
            rows.write_field(cell.as_bytes())?;
        }
        rows.write_record(None::<&[u8]>)?;
    }
    rows.flush()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{Degrees, Phone};

    #[test]
    fn only_what_cannot_be_a_formula_begins_like_one() {
        let place = SitePlace {
            name: "=1+1".to_owned(),
            summary: "- café, jeux".to_owned(),
            phone: Phone::read("02 61 91 12 34").unwrap(),
            longitude: Degrees::read("-0.89"),
            ..SitePlace::default()
        };
        let mut bytes = Vec::new();
        write_places(&[place], &mut bytes).unwrap();
        let text = String::from_utf8(bytes).unwrap();
        let (header, row) = text.split_once("\r\n").unwrap();
        assert!(
            header.starts_with("id,pivot,nom,commune,code_postal,code_insee,"),
            "{header}"
        );
        assert_eq!(header.split(',').count(), 32);
        for cell in ["'=1+1,", ",+33261911234,", ",-0.89,", ",\"'- café, jeux\","] {
            assert!(row.contains(cell), "{cell} in {row}");
        }
    }
}
