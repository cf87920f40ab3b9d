//! What several test binaries share: random numbers, a little road graph, random worlds.
#![allow(dead_code, reason = "each test binary uses its own part")]

pub mod graph;
pub mod rng;
pub mod world;
