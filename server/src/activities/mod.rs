//! Activities: something to do together, with places, a queue for them, and lists that anybody may read.

mod actions;
mod entity;
mod http;
mod rules;
mod store;

pub use actions::{
    calendar::calendar,
    circle::{Circle, circle},
    exporting::export,
    forgetting::{forget, forget_club},
    joining::{join, leave},
    kept::{Kept, commit},
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
