//! Clubs: Vereine, employer groups, classes and advice services, their members, and the invitations of all groups.

mod entity;
mod rules;
mod store;

pub use rules::{Club, ClubKind, group};
pub use store::{club_name, clubs, find_club, get_club, is_member, speaks_for};
