//! Accounts: getting in, staying in, getting back in, and being kept out.

mod dormancy;
mod entry;
mod guessing;
mod leaving;
mod passkeys;
mod recovery;
mod roles;
mod sessions;
mod tokens;

pub use entry::amira_with;
