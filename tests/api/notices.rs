//! Notices: what people are told, when and by which ways.

mod guard;
mod hours;
pub mod push;
mod robust;
mod settings;
