//! The API, called as people would: one real server and one real database a test.

mod access;
mod accounts;
mod activities;
mod bad_input;
mod carpools;
mod database;
mod durable;
mod groups;
mod messages;
mod moderation;
mod notices;
mod process;
mod real_maps;
mod regions;
mod repeats;
mod rides;
mod shares;
mod shield;
mod trouble;
mod watches;
// places
mod operator;
mod places;
// clubs
mod clubs;
