//! Notices: what people are told, when and by which ways.

mod feed;
mod guard;
mod hours;
pub mod push;
mod reminders;
mod robust;
mod settings;
