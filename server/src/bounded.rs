//! Input types that carry their bounds: what the contract says and what is checked are one thing.

mod bytes;
mod clock_time;
mod degrees;
mod language;
mod list;
mod text;
mod whole;

pub use bytes::Bytes;
pub use clock_time::ClockTime;
pub use degrees::{Degrees, Latitude, Longitude};
pub use language::LanguageTag;
pub use list::List;
pub use text::Text;
pub use whole::Whole;
