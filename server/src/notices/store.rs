//! Notices in the database.

pub mod feeds;
pub mod inbox;
pub mod mail;
pub mod mail_exits;
pub mod mail_turns;
pub mod outbox;
pub mod posted;
pub mod reminders;
pub mod settings;
pub mod targets;
pub mod traces;
