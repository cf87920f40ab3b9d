//! Commutes, rosters, matches and the public bands.

mod commutes;
mod matches;
mod private;
mod refused;
mod town;
mod way;
