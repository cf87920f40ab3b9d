//! Requests over HTTP.

mod requests;
mod views;

pub use requests::routes;
