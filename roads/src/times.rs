//! Road times between all points of a list: operators compare them with trips they know.

use crate::map::RoadMap;
use matching::{Point, Travel};
use std::io::Write;

/// At most this many points: the answer grows with the square.
pub const MOST_POINTS: usize = 2_000;

/// What is wrong with a list of points.
#[derive(Debug, thiserror::Error)]
pub enum TimesError {
    /// A line is no point.
    #[error("line {line}: expected latitude,longitude in degrees, such as 47.84,11.14; found {found:?}")]
    Line {
        /// Number of the line, from 1.
        line: usize,
        /// What stands there, shortened.
        found: String,
    },
    /// A point is further than 2 km from every road of the map.
    #[error("line {line}: the point is off the map (latitude comes first, then longitude)")]
    OffTheMap {
        /// Number of the line, from 1.
        line: usize,
    },
    /// There are too many points.
    #[error("at most {MOST_POINTS} points")]
    TooMany,
    /// The answer could not be written.
    #[error("{0}")]
    Io(#[from] std::io::Error),
}

impl TimesError {
    /// A word for programs, which stays when the wording changes.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            TimesError::Line { .. } => "points-line",
            TimesError::OffTheMap { .. } => "points-off-map",
            TimesError::TooMany => "points-too-many",
            TimesError::Io(_) => "points-io",
        }
    }
}

/// A point and the line it stands on.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct ListedPoint {
    /// Number of the line, from 1.
    pub line: usize,
    /// The point.
    pub point: Point,
}

/// Reads points, one `lat,lon` a line; empty lines and a first line `lat,lon` are passed over.
///
/// # Errors
/// [`TimesError::Line`] for the first line that is no point, [`TimesError::TooMany`].
pub fn parse_points(text: &str) -> Result<Vec<ListedPoint>, TimesError> {
    let mut points = Vec::new();
    for (line, content) in (1..).zip(text.trim_start_matches('\u{feff}').lines()) {
        let content = content.trim();
        let heading = line == 1 && content.replace(' ', "").eq_ignore_ascii_case("lat,lon");
        if content.is_empty() || heading {
            continue;
        }
        let found = || content.chars().take(60).collect();
        let point = point(content).ok_or_else(|| TimesError::Line { line, found: found() })?;
        points.push(ListedPoint { line, point });
        if points.len() > MOST_POINTS {
            return Err(TimesError::TooMany);
        }
    }
    Ok(points)
}

fn point(line: &str) -> Option<Point> {
    let (lat, lon) = line.split_once(',')?;
    let (lat, lon): (f64, f64) = (lat.trim().parse().ok()?, lon.trim().parse().ok()?);
    let on_earth = (-90.0..=90.0).contains(&lat) && (-180.0..=180.0).contains(&lon);
    on_earth.then(|| Point::new(lon, lat))
}

/// Writes `from,to,minutes,metres` for every ordered pair of different points, numbered from 1 in
/// the order of the list. Minutes are not rounded: deciseconds divided by 600.
///
/// # Errors
/// [`TimesError::OffTheMap`] before anything is written, [`TimesError::Io`].
pub fn write_times(map: &RoadMap, points: &[ListedPoint], out: &mut dyn Write) -> Result<(), TimesError> {
    let snap =
        |listed: &ListedPoint| map.snap(listed.point).ok_or(TimesError::OffTheMap { line: listed.line });
    let spots = points.iter().map(snap).collect::<Result<Vec<_>, _>>()?;
    writeln!(out, "from,to,minutes,metres")?;
    for (from, &spot) in spots.iter().enumerate() {
        for (to, trip) in map.trips_from(spot, &spots, u32::MAX).into_iter().enumerate() {
            if from != to {
                let minutes = f64::from(trip.ds) / 600.0;
                writeln!(out, "{},{},{minutes},{}", from + 1, to + 1, trip.metres)?;
            }
        }
    }
    Ok(())
}
