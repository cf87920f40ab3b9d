//! What people do with their accounts; each action owns its transaction.

pub mod groups;
pub mod people;
pub mod recovery;
pub mod sessions;
pub mod sign_in;
pub mod sign_up;
