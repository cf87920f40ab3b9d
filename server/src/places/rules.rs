//! What holds for places and sites, whatever the database says.

pub mod names;
pub mod position;
pub mod reference;
pub mod site;
