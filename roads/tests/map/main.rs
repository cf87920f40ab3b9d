//! The map, tested on a real extract (the Isle of Man), on others where present, and on an invented county.

mod broken;
mod cells;
mod county;
mod extracts;
mod maps;
mod meeting;
mod search;
mod snapping;
mod snapshots;
mod times;
mod travel;
