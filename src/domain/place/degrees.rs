//! A latitude or a longitude, to the millionth of a degree: a hand's breadth.

use std::fmt;

use serde::de::{Error, Visitor};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

const MILLION: i64 = 1_000_000;

/// Degrees of the WGS 84 system, from -180 to 180.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Degrees(i32);

impl Degrees {
    /// Reads decimal degrees with a dot or a comma; further decimals than six are dropped. `None` when it is no such
    /// number.
    #[must_use]
    pub fn read(text: &str) -> Option<Self> {
        let text = text.trim().replace(',', ".");
        let (sign, bare) = match text.strip_prefix('-') {
            Some(bare) => (-1, bare),
            None => (1, text.as_str()),
        };
        let (whole, part) = bare.split_once('.').unwrap_or((bare, "0"));
        let digits = |text: &str| !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit());
        if !digits(whole) || !digits(part) || whole.len() > 3 {
            return None;
        }
        let part: String = part.chars().chain("000000".chars()).take(6).collect();
        let millionths = whole.parse::<i64>().ok()? * MILLION + part.parse::<i64>().ok()?;
        (millionths <= 180 * MILLION).then(|| Some(Self(i32::try_from(sign * millionths).ok()?)))?
    }

    /// Whether it may be a latitude.
    #[must_use]
    pub fn is_latitude(self) -> bool {
        i64::from(self.0).abs() <= 90 * MILLION
    }
}

impl fmt::Display for Degrees {
    /// Decimal degrees with a dot, without needless zeros.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let millionths = i64::from(self.0).abs();
        let sign = if self.0 < 0 { "-" } else { "" };
        let part = format!("{:06}", millionths % MILLION);
        let part = part.trim_end_matches('0');
        let part = if part.is_empty() { "0" } else { part };
        write!(f, "{sign}{}.{part}", millionths / MILLION)
    }
}

impl Serialize for Degrees {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_f64(f64::from(self.0) / 1e6)
    }
}

impl<'de> Deserialize<'de> for Degrees {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Number;

        impl Visitor<'_> for Number {
            type Value = Degrees;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("decimal degrees, such as 48.838611")
            }

            fn visit_f64<E: Error>(self, degrees: f64) -> Result<Degrees, E> {
                self.visit_str(&format!("{degrees:.6}"))
            }

            fn visit_i64<E: Error>(self, degrees: i64) -> Result<Degrees, E> {
                self.visit_str(&degrees.to_string())
            }

            fn visit_u64<E: Error>(self, degrees: u64) -> Result<Degrees, E> {
                self.visit_str(&degrees.to_string())
            }

            fn visit_str<E: Error>(self, text: &str) -> Result<Degrees, E> {
                Degrees::read(text).ok_or_else(|| E::custom(format!("{text:?} is not decimal degrees (48.838611)")))
            }
        }

        deserializer.deserialize_any(Number)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn degrees_are_written_as_they_were_read() {
        for text in ["48.838611", "-0.8902", "2.0", "-61.5", "180.0", "0.000001"] {
            let read = Degrees::read(text).unwrap();
            assert_eq!(read.to_string(), text);
            let json = serde_json::to_string(&read).unwrap();
            assert_eq!(serde_json::from_str::<Degrees>(&json).unwrap(), read, "{json}");
        }
        assert_eq!(Degrees::read("48,8386119").unwrap().to_string(), "48.838611");
    }

    #[test]
    fn what_is_no_place_on_earth_is_refused() {
        for text in [
            "",
            "north",
            "180.000001",
            "1e3",
            "--1",
            "1.2.3",
            "NaN",
            "9999999999",
            "4 8",
        ] {
            assert_eq!(Degrees::read(text), None, "{text}");
        }
        assert!(!Degrees::read("90.5").unwrap().is_latitude());
        assert!(Degrees::read("-90").unwrap().is_latitude());
    }
}
