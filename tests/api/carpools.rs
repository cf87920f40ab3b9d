//! Commutes, rosters, matches and the public bands.

mod commutes;
mod groups;
mod kept_true;
mod matches;
mod private;
mod refused;
pub mod town;
mod way;
mod whatif;
