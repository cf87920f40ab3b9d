//! Notices: what people are told, when and by which ways.

mod feed;
mod guard;
mod hours;
mod letters;
mod mail;
mod mail_trouble;
pub mod push;
mod reminders;
mod robust;
mod settings;
