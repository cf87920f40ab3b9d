//! The ground of a board: a region's map on one day, and how a commute stands on it.

use std::{collections::HashMap, sync::Arc};

use matching::{Place, Point, Travel};
use roads::grid::Cell;

use crate::{
    carpools::rules::{
        bands,
        commute::{Commute, day_number},
        goal,
        post::{self, Whereabouts},
        stops::Stops,
    },
    id::SiteId,
    maps::{MapId, RegionMap},
    places::{self, Site},
    regions::{Region, holidays},
};

use super::Record;

/// The longest walk that "why nobody?" tries, in metres.
const WALK_TRIED: u16 = 3_000;

/// Years of holidays before and after the day: a roster reaches two days back and a quarter ahead.
const YEARS: std::ops::RangeInclusive<i32> = -1..=1;

/// What all commutes of a region stand on.
pub struct Ground {
    pub map: Arc<RegionMap>,
    pub travel: Arc<dyn Travel>,
    /// The first day of the horizon: the region's local date, as days since 1970-01-01.
    pub from: i32,
    holidays: Arc<[i32]>,
    stops: Stops,
    sites: HashMap<SiteId, Standing>,
    cells: HashMap<u32, Option<Standing>>,
}

/// A point on the map, and the place it belongs to.
#[derive(Clone, Copy, Debug)]
struct Standing {
    at: Point,
    place: Place,
    near: Option<MapId>,
}

impl Ground {
    /// The ground of a region on a local date.
    pub fn new(region: &Region, map: Arc<RegionMap>, today: chrono::NaiveDate) -> Self {
        let travel = map.travel();
        let points = map.roads().map_or(&[][..], |roads| roads.meeting_points());
        let points = points.iter().map(|point| (map_number(point.id), point.coord.point()));
        Self {
            stops: Stops::new(points, &travel),
            holidays: days_off(region, today),
            from: day_number(today),
            sites: HashMap::new(),
            cells: HashMap::new(),
            travel,
            map,
        }
    }

    /// Takes in the position of a site; one that no road is near to stays unknown.
    pub fn learn(&mut self, site: &Site) {
        // A large region is read in slices that name the same sites again and again.
        if self.sites.get(&site.id).is_some_and(|known| known.at == site.point) {
            return;
        }
        match self.stand(site.id.0.as_u128(), site.point) {
            Some(standing) => self.sites.insert(site.id, standing),
            None => self.sites.remove(&site.id),
        };
    }

    fn stand(&self, id: matching::Id, point: Point) -> Option<Standing> {
        let place = Place { id, spot: self.travel.snap(point)? };
        let near = self.map.nearest_place(point).map(|place| MapId(place.id));
        Some(Standing { at: point, place, near })
    }

    /// A site that is known, or a place of the map that a one-off goes to.
    fn site(&mut self, id: SiteId) -> Option<Standing> {
        if let Some(known) = self.sites.get(&id) {
            return Some(*known);
        }
        let standing = self.stand(id.0.as_u128(), places::on_the_map(&self.map, goal::on_map(id)?)?.point)?;
        self.sites.insert(id, standing);
        Some(standing)
    }

    fn home(&mut self, cell: u32) -> Option<Standing> {
        if let Some(known) = self.cells.get(&cell) {
            return *known;
        }
        let centre = Cell::from_id(cell).map(Cell::centre);
        let standing = centre.and_then(|centre| self.stand(cell.into(), centre));
        self.cells.insert(cell, standing);
        standing
    }

    /// The commute as a post and what else is kept of it; none where its home's cell or a site is off this map.
    pub fn post(
        &mut self,
        commute: &Commute,
        poster: &matching::Person,
    ) -> Option<(matching::Commute, Record)> {
        let walk = commute.plan.limits.walk;
        let (post, home) = self.posted(commute, poster, walk)?;
        let codes = commute.plan.roster.codes.iter().map(|code| {
            let site = code.site.map_or(commute.plan.site, SiteId);
            (code.start, self.sites.get(&site).and_then(|standing| standing.near))
        });
        let codes: Vec<_> = codes.collect();
        // What somebody does once is nobody's to count.
        let home = home.filter(|_| commute.once.is_none());
        let ways = home.map(|home| bands::ways(home, &codes, &post.roster, self.from)).unwrap_or_default();
        Some((post, Record { updated_at: commute.updated_at, epoch: 0, ways }))
    }

    /// The commute as "why nobody?" asks for it: with every meeting point that a longer walk would reach.
    pub fn trial(&mut self, commute: &Commute, poster: &matching::Person) -> Option<matching::Commute> {
        self.posted(commute, poster, WALK_TRIED.max(commute.plan.limits.walk)).map(|(post, _)| post)
    }

    fn posted(
        &mut self,
        commute: &Commute,
        poster: &matching::Person,
        walk: u16,
    ) -> Option<(matching::Commute, Option<MapId>)> {
        let home = self.home(commute.home_cell)?;
        let sites = commute.plan.sites();
        let sites = sites.iter().map(|site| Some(self.site(*site)?.place)).collect::<Option<Vec<_>>>()?;
        let rides = commute.plan.role.rides();
        let near = || self.stops.near(home.place.spot.point, walk);
        let at =
            Whereabouts { home: home.place, meeting_points: if rides { near() } else { Vec::new() }, sites };
        let by = post::Poster {
            id: commute.id.0.as_u128(),
            account: commute.account.0.as_u128(),
            person: poster.clone(),
            posted_at: commute.created_at,
        };
        Some((post::post(&commute.plan, at, by, &self.holidays), home.near))
    }
}

/// The engine's number of something on the map: ids are not negative, and keep their order.
fn map_number(id: i64) -> matching::Id {
    u128::try_from(id).unwrap_or_default()
}

/// A region's public holidays around a date, as days since 1970-01-01.
pub fn days_off(region: &Region, today: chrono::NaiveDate) -> Arc<[i32]> {
    let year = chrono::Datelike::year(&today);
    YEARS
        .flat_map(|more| holidays(region.bundesland, year + more))
        .map(|holiday| day_number(holiday.date))
        .collect()
}
