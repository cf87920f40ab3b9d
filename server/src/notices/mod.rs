//! Notices: what the service tells a person; an inbox written in the same transaction as what it tells of.

mod actions;
mod entity;
mod http;
mod rules;
mod store;

pub use actions::{
    inbox::{export, sweep},
    mailer::Mailer,
    push::Push,
    reminding::{Coming, remind, unreminded},
    sending::deliver,
};
pub use http::{pages, routes};
pub use rules::{
    kinds::{Kind, Subject, Urgency},
    reminding::{Moment, REACH, day},
};
pub use store::{
    inbox::{About, queue, queue_about, withdraw, without_unread},
    outbox::Lane,
    posted::{
        Posted, PostedRow, announce, announcement, drop_posted_commutes, finish_posted, is_posted,
        take_posted,
    },
    reminders::reminded,
    traces::{forget, forget_about, forget_between},
};

/// What must be known of a reader to reach them.
pub struct Reader {
    /// Where their clock stands.
    pub zone: chrono_tz::Tz,
    /// What they read.
    pub locale: crate::l10n::Locale,
}
