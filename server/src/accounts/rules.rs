//! What this room decides, without a database: ages, passkeys, passphrases, delays, names, roles.

pub mod birth;
pub mod dormancy;
pub mod guessing;
pub mod names;
pub mod passkeys;
pub mod passphrase;
pub mod role;
