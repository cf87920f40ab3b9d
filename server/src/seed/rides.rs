//! What the trainee and the driver agreed on, and what somebody else asks of the driver.

use crate::{
    app::App,
    carpools,
    error::Error,
    regions::Region,
    rides::{Ask, Phrase, accept, ask},
    who::Member,
};
