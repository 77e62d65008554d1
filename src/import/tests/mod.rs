//! Files of every kind, sound and hostile, read as records.
