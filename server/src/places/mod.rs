//! Places: villages and meeting points from the map, and the sites that people share.

mod actions;
mod entity;
mod http;
mod rules;
mod store;

pub use actions::{
    leaving::{export, forget, unconfirmed_of},
    resolve::{NamedPlace, find_place, get_place, on_the_map},
    sites::{NewSite, confirm_site, get_site, set_hidden, suggest_site},
    speaks_for_county,
};
pub use http::routes;
pub use rules::{
    names::{search_key, search_pattern},
    position::check_on_map,
    reference::{PlaceId, PlaceKind, PlaceRef},
    site::{Site, SiteKind},
};
pub use store::{find_site, sites};
