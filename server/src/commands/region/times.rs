//! `region times`: road minutes and metres between points, to be compared with trips one knows.

use std::{
    fs,
    io::{BufWriter, Write},
    path::Path,
};

use roads::{
    RoadMap,
    times::{parse_points, write_times},
};

use crate::commands::arguments::Arguments;

pub async fn times(words: &[&str]) -> Result<(), String> {
    let arguments = Arguments::read(words, 1, &["--points"], &[])?;
    let path = arguments.required("--points")?;
    let text = fs::read_to_string(path).map_err(|error| format!("{path}: {error}"))?;
    let app = super::open().await?;
    let region = super::find(&app, arguments.word(0)).await?;
    let map = app.maps.of(region.id);
    let roads = map.roads().ok_or_else(|| {
        format!("{} has no map that can be read; see: miteinander region import", region.slug)
    })?;
    print(roads, Path::new(path), &text)
}

fn print(roads: &RoadMap, path: &Path, text: &str) -> Result<(), String> {
    let said = |error: roads::times::TimesError| format!("{}: {error} ({})", path.display(), error.code());
    let points = parse_points(text).map_err(said)?;
    let mut out = BufWriter::new(std::io::stdout().lock());
    write_times(roads, &points, &mut out).map_err(said)?;
    out.flush().map_err(|error| error.to_string())
}
