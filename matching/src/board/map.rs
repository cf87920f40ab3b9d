//! The places of a board, each held once, and the trips between its sites.

use std::collections::HashMap;

use crate::commute::{Id, Place};
use crate::distance;
use crate::travel::{Spot, Trip};

/// What makes two places the same: identity and position.
type Key = (Id, u32, u16, u64, u64);

/// All cell centres, meeting points and sites that posts have named, by number.
#[derive(Debug, Default)]
pub(crate) struct Map {
    ids: Vec<Id>,
    spots: Vec<Spot>,
    numbers: HashMap<Key, u32>,
    /// Place of each site.
    sites: Vec<u32>,
    site_of: HashMap<u32, u32>,
    /// `between[a][b]`: the trip from site a to site b.
    between: Vec<Vec<Trip>>,
    /// By site: whether its trips stand in `between`.
    has_rows: Vec<bool>,
    /// For each home cell, every stop that a rider of that cell has named.
    stops: HashMap<u32, Vec<u32>>,
}

impl Map {
    /// The number of a place, a new one where it is not known yet.
    pub fn place(&mut self, place: &Place) -> u32 {
        let Spot { point, index, along } = place.spot;
        let key = (place.id, index, along, point.x().to_bits(), point.y().to_bits());
        *self.numbers.entry(key).or_insert_with(|| {
            self.ids.push(place.id);
            self.spots.push(place.spot);
            self.spots.len() as u32 - 1
        })
    }

    /// The number of a site, a new one where the place was none yet.
    pub fn site(&mut self, place: &Place) -> u32 {
        let number = self.place(place);
        if let Some(site) = self.site_of.get(&number) {
            return *site;
        }
        let site = self.sites.len() as u32;
        self.sites.push(number);
        self.site_of.insert(number, site);
        for row in &mut self.between {
            row.push(Trip::NONE);
        }
        self.between.push(vec![Trip::NONE; self.sites.len()]);
        self.has_rows.push(false);
        site
    }

    /// Notes that a post of the home cell `home` may be met at these stops.
    pub fn note_stops(&mut self, home: u32, stops: impl Iterator<Item = u32>) {
        let known = self.stops.entry(home).or_default();
        for stop in stops {
            if !known.contains(&stop) {
                known.push(stop);
            }
        }
    }

    /// Every home cell with its stops.
    pub fn homes(&self) -> impl Iterator<Item = (usize, &[u32])> {
        self.stops.iter().map(|(home, stops)| (*home as usize, stops.as_slice()))
    }

    /// Sets the trips between one site and every other, from rows over all places.
    pub fn set_site_rows(&mut self, site: u32, from: &[Trip], to: &[Trip]) {
        for other in 0..self.sites.len() {
            let place = self.sites[other] as usize;
            self.between[site as usize][other] = from[place];
            self.between[other][site as usize] = to[place];
        }
        self.has_rows[site as usize] = true;
    }

    /// Whether the trips between a site and every other were set.
    pub fn has_rows(&self, site: u32) -> bool {
        self.has_rows[site as usize]
    }

    /// The trip from one site to another.
    pub fn between(&self, from: u32, to: u32) -> Trip {
        self.between[from as usize][to as usize]
    }

    pub fn sites(&self) -> u32 {
        self.sites.len() as u32
    }

    pub fn site_place(&self, site: u32) -> u32 {
        self.sites[site as usize]
    }

    pub fn spots(&self) -> &[Spot] {
        &self.spots
    }

    pub fn get(&self, place: u32) -> Place {
        Place { id: self.ids[place as usize], spot: self.spots[place as usize] }
    }

    /// Whether two places are within 300 m of each other.
    pub fn near(&self, a: u32, b: u32) -> bool {
        a == b || distance::near(self.spots[a as usize].point, self.spots[b as usize].point)
    }
}
