//! Regions: the counties that one deployment serves, with their time zone, holidays, languages and legal texts.

mod actions;
mod entity;
mod http;
mod rules;
mod store;

pub use actions::{NewRegion, correct_texts, create_region, renew_terms};
pub use http::routes;
pub use rules::{
    holidays::{Bundesland, Holiday, holidays},
    zone::{Instant, local_instant, series_instant},
};
pub use store::{
    Region, Text, TextKind, check_terms, find_by_slug, find_text, get_region, languages_of, list_regions,
    local_date, lock_region, secret, set_map_file, zones,
};
