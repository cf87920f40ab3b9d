//! Notices: what people are told, when and by which ways.

mod settings;
