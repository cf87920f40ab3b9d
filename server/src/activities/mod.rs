//! Activities: something to do together, with places, a queue for them, and lists that anybody may read.

mod actions;
mod entity;
mod http;
mod rules;
mod store;

pub use actions::{
    apart::cut_ties,
    calendar::calendar,
    circle::{Circle, circle},
    exporting::export,
    forgetting::{forget, forget_club},
    hiding::set_hidden,
    joining::{join, leave},
    kept::{Kept, commit},
    listing::see,
    offering::{Offer, offer},
    posting::{Details, NewActivity, post},
    reminding::remind,
    venues::VenueChoice,
};
pub use http::{pages, public_routes, routes};
pub use rules::{
    activity::Activity,
    joining::Party,
    words::{Access, Category, VenueKind},
};
