//! The harness: a world with a real server and a real database, and people in it who call.

mod answer;
mod authenticator;
mod cluster;
mod database;
mod mail_server;
// places
mod map;
mod people;
mod process;
mod push_service;
mod small_disk;
mod translation_service;
mod world;

pub use answer::Answer;
pub use authenticator::{Authenticator, ORIGIN};
pub use cluster::{Cluster, Ending};
pub use database::{TestDatabase, shape_of};
pub use mail_server::{Mail, MailReply, MailServer};
pub use map::COUNTY;
pub use people::{Caller, PASSPHRASE, Traits, acting};
pub use process::{Process, Taken, program};
pub use push_service::{PushService, Reply, Sent};
pub use small_disk::SmallDisk;
pub use translation_service::{Translated, TranslationService};
pub use world::World;

/// Whether the long rounds are asked for.
#[must_use]
pub fn soaking() -> bool {
    std::env::var("MITEINANDER_SOAK").is_ok_and(|value| value == "1")
}

/// So many rounds, or the many of `make soak`.
#[must_use]
pub fn rounds(short: usize, long: usize) -> usize {
    if soaking() { long } else { short }
}
