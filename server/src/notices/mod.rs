//! Notices: what the service tells a person; an inbox written in the same transaction as what it tells of.

mod actions;
mod entity;
mod http;
mod rules;
mod store;

pub use actions::{inbox::export, push::Push, sending::deliver};
pub use http::routes;
pub use rules::kinds::{Kind, Subject, Urgency};
pub use store::{
    inbox::{About, queue, queue_about, without_unread},
    outbox::sweep,
    traces::{forget, forget_about, forget_between},
};

/// What must be known of a reader to reach them.
pub struct Reader {
    /// Where their clock stands.
    pub zone: chrono_tz::Tz,
}
