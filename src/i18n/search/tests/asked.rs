//! What people ask for, over the needs and procedures of the core pack.
