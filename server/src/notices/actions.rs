//! What people do with their notices, and how these reach them.

pub mod feed;
pub mod inbox;
pub mod letter;
pub mod mail;
pub mod mailer;
mod mailing;
mod planning;
pub mod push;
pub mod reminding;
pub mod sending;
pub mod settings;
