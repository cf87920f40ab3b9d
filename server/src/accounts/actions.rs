//! What people do with their accounts; each action owns its transaction.

pub mod blocks;
pub mod dormancy;
pub mod erasing;
pub mod groups;
pub mod guardians;
pub mod passkeys;
pub mod people;
pub mod proof;
pub mod recovery;
pub mod sessions;
pub mod sign_in;
pub mod sign_up;
