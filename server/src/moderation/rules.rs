//! What is reported, what is decided, and until when one may appeal.

pub mod appeal;
pub mod report;
pub mod restriction;
