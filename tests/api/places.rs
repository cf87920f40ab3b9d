//! Places, meeting points and sites.

mod map;
mod sites;
