//! The tables, forward and back, the same for SQLite and PostgreSQL. Instants are milliseconds UTC.

use sea_orm_migration::{MigrationTrait, async_trait::async_trait};
pub use sea_orm_migration::{MigratorTrait, SchemaManager};

mod columns;
mod m01_regions;
mod m02_accounts;
mod m03_notices;
// places
mod m04_places;
// clubs
mod m05_clubs;
// activities
mod m06_activities;
// carpools
mod m07_carpools;
// repeats
mod m08_repeats;
// passkeys
mod m09_passkeys;
// traces
mod m10_traces;
// messages
mod m12_messages;
// notices
mod m13_outbox;
mod m15_reminders;
// carpools
mod m10_boards;
// blocks
mod m14_blocks;
// moderation
mod m14_moderation;
// rides
mod m16_requests;
mod m17_carpools;
// dormancy
mod m23_dormancy;
// watches
mod m18_watches;
// the week of a ride
mod m19_consents;
mod m19_guardians;
mod m19_shares;
mod m20_changes;
mod m20_costs;
// translations, and what moderators hide
mod m25_hidden;
mod m25_translations;
// one-offs
mod m22_one_offs;
// mail
mod m24_mail;
// tours
mod m26_aboard;

/// Runs the migrations in order.
pub struct Migrator;

#[async_trait]
impl MigratorTrait for Migrator {
    fn migrations() -> Vec<Box<dyn MigrationTrait>> {
        vec![
            Box::new(m01_regions::Migration),
            Box::new(m02_accounts::Migration),
            Box::new(m03_notices::Migration),
            // places
            Box::new(m04_places::Migration),
            // clubs
            Box::new(m05_clubs::Migration),
            // activities
            Box::new(m06_activities::Migration),
            // carpools
            Box::new(m07_carpools::Migration),
            // repeats
            Box::new(m08_repeats::Migration),
            // passkeys
            Box::new(m09_passkeys::Migration),
            // traces
            Box::new(m10_traces::Migration),
            // messages
            Box::new(m12_messages::Migration),
            // notices
            Box::new(m13_outbox::Migration),
            // carpools
            Box::new(m10_boards::Migration),
            // blocks
            Box::new(m14_blocks::Migration),
            // moderation
            Box::new(m14_moderation::Migration),
            // reminders and calendars
            Box::new(m15_reminders::Migration),
            // rides
            Box::new(m16_requests::Migration),
            Box::new(m17_carpools::Migration),
            // dormancy
            Box::new(m23_dormancy::Migration),
            // watches
            Box::new(m18_watches::Migration),
            // the week of a ride
            Box::new(m20_changes::Migration),
            Box::new(m19_consents::Migration),
            Box::new(m19_shares::Migration),
            Box::new(m19_guardians::Migration),
            // one-offs
            Box::new(m22_one_offs::Migration),
            // translations, and what moderators hide
            Box::new(m25_translations::Migration),
            Box::new(m25_hidden::Migration),
            Box::new(m26_aboard::Migration),
            // costs
            Box::new(m20_costs::Migration),
            // mail
            Box::new(m24_mail::Migration),
        ]
    }
}
