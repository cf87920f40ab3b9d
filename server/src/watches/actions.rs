//! What people look for, what is found for them, and how they are told.

pub mod looking;
pub mod telling;
pub mod watching;
