//! Miteinander, the service: rooms outside, layers inside. See ARCHITECTURE.md.

#[macro_use]
mod table;
#[macro_use]
mod words;

pub mod app;
pub mod body;
pub mod bounded;
pub mod calendar;
pub mod clock;
pub mod commands;
pub mod config;
pub mod contract;
pub mod db;
pub mod error;
pub mod ground;
pub mod hasher;
pub mod id;
pub mod l10n;
pub mod maps;
pub mod outgoing;
pub mod page;
pub mod passkeys;
pub mod refusal;
pub mod repeats;
pub mod secret;
pub mod seed;
pub mod shield;
pub mod tokens;
pub mod translator;
pub mod web;
pub mod who;
pub mod worker;

pub mod accounts;
pub mod activities;
// carpools
pub mod carpools;
pub mod clubs;
// messages
pub mod messages;
pub mod moderation;
pub mod notices;
pub mod places;
pub mod regions;
// rides
pub mod rides;
pub mod shares;
// watches
pub mod watches;
