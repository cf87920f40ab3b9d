//! The API, called as people would: one real server and one real database a test.

mod accounts;
mod activities;
mod carpools;
mod database;
mod process;
mod real_maps;
mod regions;
mod shield;
// places
mod operator;
mod places;
// clubs
mod clubs;
