//! Clubs: Vereine, employer groups, classes and advice services, their members, and the invitations of all groups.

mod actions;
mod entity;
mod http;
mod rules;
mod store;

pub use actions::{
    leaving::{alone_in, export, forget},
    profile::{found_club, set_verified},
    see_club, set_hidden,
};
pub use http::routes;
pub use rules::{Club, ClubKind, Profile, group};
pub use store::{club_name, clubs, find_club, get_club, is_member, newest, speaks_for};
