//! Finds places by name as one types.

use crate::coord::straight_metres;
use crate::fold::{Umlauts, fold};
use crate::places::Place;
use matching::Point;

/// No search returns more than this.
pub const MOST_HITS: usize = 50;

/// Longer queries than this (in characters) are cut: no place has such a name.
const LONGEST_QUERY: usize = 80;

/// How well a name fits a query, the best first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Fit {
    /// The whole name.
    Whole,
    /// The name begins with it.
    Start,
    /// Every word of the query begins a word of the name.
    Words,
    /// The name has it somewhere.
    Inside,
}

/// A place that was found.
#[derive(Clone, Debug, PartialEq)]
pub struct Hit<'a> {
    /// The place.
    pub place: &'a Place,
    /// The name that fitted: that of the place, or one in another language.
    pub name: &'a str,
    /// How well it fitted.
    pub fit: Fit,
}

/// One name of a place in one folding.
#[derive(Debug)]
struct Entry {
    place: u32,
    /// Which name: 0 its own, then those in other languages.
    name: u32,
    folded: String,
}

/// The names of all places, folded.
#[derive(Debug)]
pub struct Search {
    places: Vec<Place>,
    entries: Vec<Entry>,
}

impl Search {
    /// Folds the names of all places.
    #[must_use]
    pub fn new(places: Vec<Place>) -> Search {
        let mut entries = Vec::new();
        for (index, place) in places.iter().enumerate() {
            let names = std::iter::once(&place.name).chain(place.names.iter().map(|(_, name)| name));
            for (number, name) in names.enumerate() {
                for folded in foldings(name) {
                    entries.push(Entry { place: index as u32, name: number as u32, folded });
                }
            }
        }
        Search { places, entries }
    }

    /// All places.
    #[must_use]
    pub fn places(&self) -> &[Place] {
        &self.places
    }

    /// The place with this id.
    #[must_use]
    pub fn get(&self, id: i64) -> Option<&Place> {
        self.places.iter().find(|place| place.id == id)
    }

    /// The place whose middle is nearest to a point by straight line; of equals the least id.
    #[must_use]
    pub fn nearest(&self, point: Point) -> Option<&Place> {
        let far = |place: &Place| metres(Some(point), place);
        self.places.iter().min_by(|a, b| far(a).total_cmp(&far(b)).then(a.id.cmp(&b.id)))
    }

    /// The places whose name fits, best first: by fit, then kind, then (where `near` is given) the
    /// straight line to it, then name and id. At most `limit`, and never more than [`MOST_HITS`].
    #[must_use]
    pub fn find(&self, query: &str, near: Option<Point>, limit: usize) -> Vec<Hit<'_>> {
        let cut: String = query.chars().take(LONGEST_QUERY).collect();
        let queries = foldings(&cut);
        let mut best: Vec<Option<(Fit, u32)>> = vec![None; self.places.len()];
        for entry in &self.entries {
            let fit = queries.iter().filter_map(|query| fit(&entry.folded, query)).min();
            if let Some(found) = fit.map(|fit| (fit, entry.name)) {
                let known = &mut best[entry.place as usize];
                *known = Some(known.map_or(found, |old| old.min(found)));
            }
        }
        let hits = self.places.iter().zip(best).filter_map(|(place, best)| {
            best.map(|(fit, name)| Hit { place, name: name_of(place, name), fit })
        });
        let mut hits: Vec<_> = hits.map(|hit| (metres(near, hit.place), hit)).collect();
        hits.sort_by(|(far_a, a), (far_b, b)| {
            let rank = |hit: &Hit<'_>| (hit.fit, hit.place.kind);
            rank(a)
                .cmp(&rank(b))
                .then(far_a.total_cmp(far_b))
                .then_with(|| a.place.name.cmp(&b.place.name).then(a.place.id.cmp(&b.place.id)))
        });
        hits.truncate(limit.min(MOST_HITS));
        hits.into_iter().map(|(_, hit)| hit).collect()
    }
}

fn metres(near: Option<Point>, place: &Place) -> f64 {
    near.map_or(0.0, |point| straight_metres(point, place.coord.point()))
}

fn name_of(place: &Place, number: u32) -> &str {
    match number.checked_sub(1) {
        None => &place.name,
        Some(other) => place.names.get(other as usize).map_or(&place.name, |(_, name)| name),
    }
}

/// A text folded with umlauts spelled out and, where that differs, with umlauts dropped; none where
/// nothing but signs is left.
#[must_use]
pub fn foldings(text: &str) -> Vec<String> {
    let mut both = vec![fold(text, Umlauts::Spelled), fold(text, Umlauts::Dropped)];
    both.dedup();
    both.retain(|folded| !folded.is_empty());
    both
}

fn fit(name: &str, query: &str) -> Option<Fit> {
    if name == query {
        Some(Fit::Whole)
    } else if name.starts_with(query) {
        Some(Fit::Start)
    } else if query.split(' ').all(|part| name.split(' ').any(|word| word.starts_with(part))) {
        Some(Fit::Words)
    } else {
        // A single letter is inside of nearly every name, which would help nobody.
        (query.chars().nth(1).is_some() && name.contains(query)).then_some(Fit::Inside)
    }
}
