//! By what a record of another tool is known again.

/// The id that another tool gave a record, as 8 bytes of a hash: it tells whether the record was taken before, and
/// nothing else, for the id itself may lead to a person there.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ForeignId(pub i64);
