//! A closed list of the field's vocabulary: an enum whose values each have one wire code.

/// Declares an enum whose values are the whole list, in the order in which screens and tables show it.
///
/// Gives `ALL`, `code`, `from_code`, `position` (0-based, stable: the store keeps it) and serde by code. A new value goes
/// at the end, because stored positions must not move.
macro_rules! closed_list {
    ($(#[$meta:meta])* $name:ident { $($(#[$value_meta:meta])* $value:ident = $code:literal),+ $(,)? }) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $name { $($(#[$value_meta])* $value),+ }

        impl $name {
            /// Every value, in list order.
            pub const ALL: &'static [Self] = &[$(Self::$value),+];

            /// The code written in files and exports.
            #[must_use]
            pub const fn code(self) -> &'static str {
                match self { $(Self::$value => $code),+ }
            }

            /// The value of a wire code; `None` when the list has no such code.
            #[must_use]
            pub fn from_code(code: &str) -> Option<Self> {
                match code { $($code => Some(Self::$value),)+ _ => None }
            }

            /// The 0-based place in the list, which the store keeps.
            #[must_use]
            pub const fn position(self) -> usize {
                self as usize
            }

            /// The value at a position; `None` past the end of the list.
            #[must_use]
            pub fn at(position: usize) -> Option<Self> {
                Self::ALL.get(position).copied()
            }
        }

        impl crate::domain::facts::Listed for $name {
            const VALUES: &'static [Self] = Self::ALL;

            fn place(self) -> usize {
                self as usize
            }
        }

        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.code())
            }
        }
    };
}

pub(crate) use closed_list;
