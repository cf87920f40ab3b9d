//! From the file to posts on a board.

use std::{collections::HashMap, sync::Arc};

use chrono::NaiveDate;
use matching::{Board, Id, Leg, Person, Place, Point, Taken, Travel};
use roads::grid::Cell;
use uuid::Uuid;

use super::input::{Aboard, File, FileId, Gender, Listed, Located};
use crate::{
    carpools::{self, Plan, Poster, Reader, SiteRef, Stops, Whereabouts, day_number},
    error::Field,
    id::SiteId,
    maps::{MapId, RegionMap},
    regions::Region,
};

/// The board of a file, and what its numbers are called there.
pub struct Ground {
    pub region: String,
    pub from: NaiveDate,
    pub exact: bool,
    pub approximate: bool,
    pub board: Board<Arc<dyn Travel>>,
    pub posted: Vec<Posted>,
    /// Meeting points by the engine's number.
    pub stops: HashMap<Id, FileId>,
}

/// A commute on the board.
pub struct Posted {
    pub name: FileId,
    pub id: Id,
    pub cell: Option<Cell>,
    /// The codes in the order of their names: the engine's numbers.
    pub codes: Vec<String>,
}

/// What all commutes of a file share.
struct Shared<'a> {
    map: &'a RegionMap,
    travel: Arc<dyn Travel>,
    exact: bool,
    sites: HashMap<String, (Uuid, Place)>,
    stops: Stops,
    holidays: Arc<[i32]>,
}

impl Ground {
    /// Puts every commute of a file on a board whose horizon begins with `from`.
    ///
    /// # Errors
    /// What is wrong with the file, by field.
    pub fn new(
        region: &Region,
        map: &RegionMap,
        file: &File,
        from: NaiveDate,
        exact: bool,
    ) -> Result<Self, Vec<Field>> {
        let travel = map.travel();
        let (points, stops) = meeting_points(map, file, &*travel)?;
        let shared = Shared {
            sites: sites(file, map, &*travel)?,
            stops: Stops::new(points, &travel),
            holidays: carpools::days_off(region, from),
            travel: Arc::clone(&travel),
            map,
            exact,
        };
        let mut accounts = Names::default();
        let mut ground = Self {
            region: region.slug.clone(),
            from,
            exact,
            approximate: travel.approximate(),
            board: Board::new(travel, day_number(from)),
            posted: Vec::new(),
            stops,
        };
        check_names("commutes", file.commutes.iter().map(|commute| &commute.id))?;
        for (index, listed) in file.commutes.iter().enumerate() {
            let (commute, posted) = shared.post(index, listed, &mut accounts)?;
            let load = ground.board.load(commute);
            load.map_err(|_| vec![Field::new(format!("commutes[{index}]"), "field-unsound")])?;
            ground.posted.push(posted);
        }
        ground.board.prepare(usize::MAX);
        Ok(ground)
    }
}

/// Numbers for names.
#[derive(Default)]
struct Names(HashMap<String, Id>);

impl Names {
    fn number(&mut self, name: &FileId) -> Id {
        let next = self.0.len() as Id;
        *self.0.entry(name.to_string()).or_insert(next)
    }

    fn numbers(&mut self, names: Option<&Vec<FileId>>) -> Vec<Id> {
        names.into_iter().flatten().map(|name| self.number(name)).collect()
    }
}

fn check_names<'a>(list: &str, names: impl Iterator<Item = &'a FileId>) -> Result<(), Vec<Field>> {
    let mut seen = std::collections::HashSet::new();
    let twice = names.enumerate().filter(|(_, name)| !seen.insert(name.to_string()));
    let wrong: Vec<Field> =
        twice.map(|(index, _)| Field::new(format!("{list}[{index}].id"), "field-name-twice")).collect();
    if wrong.is_empty() { Ok(()) } else { Err(wrong) }
}

/// A point of the file on the map; the error names it.
fn on_map(map: &RegionMap, path: &str, name: &FileId, point: Point) -> Result<Point, Vec<Field>> {
    let swapped = map.has(Point::new(point.y(), point.x()));
    let code = match map.has(point) {
        true => return Ok(point),
        false if swapped => "field-lat-lon-swapped",
        false => "field-off-map",
    };
    Err(vec![Field::new(format!("{path} ({name})"), code)])
}

fn point_of(located: &Located) -> Point {
    Point::new(located.lon.get(), located.lat.get())
}

fn sites(
    file: &File,
    map: &RegionMap,
    travel: &dyn Travel,
) -> Result<HashMap<String, (Uuid, Place)>, Vec<Field>> {
    check_names("sites", file.sites.iter().map(|site| &site.id))?;
    let mut sites = HashMap::new();
    for (index, site) in file.sites.iter().enumerate() {
        let path = format!("sites[{index}]");
        let point = on_map(map, &path, &site.id, point_of(site))?;
        let spot = travel.snap(point).ok_or_else(|| off_map(&path, &site.id))?;
        let id = index as Id + 1;
        sites.insert(site.id.to_string(), (Uuid::from_u128(id), Place { id, spot }));
    }
    Ok(sites)
}

fn off_map(path: &str, name: &FileId) -> Vec<Field> {
    vec![Field::new(format!("{path} ({name})"), "field-off-map")]
}

type Points = Vec<(Id, Point)>;

/// The meeting points, those of the file or else the region's, with their numbers in the order of their ids.
fn meeting_points(
    map: &RegionMap,
    file: &File,
    travel: &dyn Travel,
) -> Result<(Points, HashMap<Id, FileId>), Vec<Field>> {
    let Some(listed) = &file.meeting_points else {
        let all = map.roads().map_or(&[][..], |roads| roads.meeting_points()).iter();
        let numbered = all.map(|point| (u128::try_from(point.id).unwrap_or_default(), point));
        let name = |id: i64| FileId::Text(MapId(id).to_string());
        return Ok(numbered.map(|(number, p)| ((number, p.coord.point()), (number, name(p.id)))).unzip());
    };
    check_names("meeting_points", listed.iter().map(|point| &point.id))?;
    for (index, point) in listed.iter().enumerate() {
        let path = format!("meeting_points[{index}]");
        let at = on_map(map, &path, &point.id, point_of(point))?;
        travel.snap(at).ok_or_else(|| off_map(&path, &point.id))?;
    }
    let mut ordered: Vec<&Located> = listed.iter().collect();
    ordered.sort_by(|a, b| a.id.cmp(&b.id));
    let numbered = ordered.into_iter().zip(1..);
    Ok(numbered.map(|(point, number)| ((number, point_of(point)), (number, point.id.clone()))).unzip())
}

impl Shared<'_> {
    fn post(
        &self,
        index: usize,
        listed: &Listed,
        accounts: &mut Names,
    ) -> Result<(matching::Commute, Posted), Vec<Field>> {
        let prefix = format!("commutes[{index}].");
        let mut reader = Reader::new(&prefix);
        let plan = self.plan(listed, &mut reader);
        let taken = taken(listed.aboard.as_ref(), &mut reader);
        let wrong = std::mem::take(&mut reader.wrong);
        let plan = plan.filter(|_| wrong.is_empty()).ok_or(wrong)?;
        let (home, cell) = self.home(index, listed)?;
        let id = index as Id;
        let walk = plan.limits.walk;
        let near = || self.stops.near(home.spot.point, walk);
        let at = Whereabouts {
            home,
            meeting_points: if plan.role.rides() { near() } else { Vec::new() },
            sites: plan.sites().iter().filter_map(|site| self.place(*site)).collect(),
        };
        let by = Poster {
            id,
            account: accounts.number(listed.account.as_ref().unwrap_or(&listed.id)),
            person: person(listed, accounts),
            posted_at: i64::try_from(index).unwrap_or(i64::MAX),
        };
        let pending_from = accounts.numbers(listed.pending_from.as_ref());
        let commute = carpools::post(&plan, at, by, &self.holidays);
        let codes = plan.roster.codes.into_iter().map(|code| code.code).collect();
        let posted = Posted { name: listed.id.clone(), id, cell, codes };
        Ok((matching::Commute { taken, pending_from, ..commute }, posted))
    }

    fn plan(&self, listed: &Listed, reader: &mut Reader) -> Option<Plan> {
        let find = |site: &SiteRef| self.sites.get(&site.0).map(|(id, _)| *id);
        let site = find(&listed.site_id);
        if site.is_none() {
            reader.no("site_id", "field-site-unknown");
        }
        let legs = reader.legs(listed.legs);
        let limits = reader.limits(listed.limits);
        let roster = reader.roster(&listed.roster, find);
        Some(Plan {
            role: carpools::role(listed.role),
            legs,
            site: SiteId(site?),
            roster: roster?,
            limits,
            women_only: listed.women_only.unwrap_or(false),
        })
    }

    fn place(&self, site: SiteId) -> Option<Place> {
        self.sites.values().find(|(id, _)| *id == site.0).map(|(_, place)| *place)
    }

    /// The home as the engine sees it: the cell's centre, or the very point.
    fn home(&self, index: usize, listed: &Listed) -> Result<(Place, Option<Cell>), Vec<Field>> {
        let path = format!("commutes[{index}].point");
        let point = Point::new(listed.point.lon.get(), listed.point.lat.get());
        let point = on_map(self.map, &path, &listed.id, point)?;
        let cell = if self.exact { None } else { self.map.cell_of(point) };
        if cell.is_none() && !self.exact {
            return Err(off_map(&path, &listed.id));
        }
        let point = cell.map_or(point, Cell::centre);
        let spot = self.travel.snap(point).ok_or_else(|| off_map(&path, &listed.id))?;
        // An exact home is a place of its own; the number must not be that of another's cell.
        let id = cell.map_or((1 << 64) + index as Id, |cell| cell.id().into());
        Ok((Place { id, spot }, cell))
    }
}

fn person(listed: &Listed, accounts: &mut Names) -> Person {
    let mut vouchers = Vec::new();
    for voucher in listed.vouched_by.iter().flatten() {
        // Vouchers are numbered among the accounts: only equality counts, and the two are never compared.
        vouchers.push(accounts.number(voucher));
    }
    Person {
        birth: listed.birth_month.map(|birth| birth.0),
        woman: listed.gender == Some(Gender::Woman),
        women_only: false,
        verified: listed.verified.unwrap_or(false),
        vouched_by: vouchers,
        blocked: accounts.numbers(listed.blocks.as_ref()),
    }
}

fn taken(aboard: Option<&Aboard>, reader: &mut Reader) -> Vec<Taken> {
    let mut taken = Vec::new();
    let Some(aboard) = aboard else { return taken };
    for (leg, name, dates) in [(Leg::Out, "out", &aboard.out), (Leg::Home, "home", &aboard.home)] {
        for (date, riders) in dates.iter().flatten() {
            match NaiveDate::parse_from_str(date, "%Y-%m-%d") {
                Ok(day) => taken.push(Taken {
                    leg,
                    day: day_number(day),
                    riders: u8::try_from(riders.get()).unwrap_or(u8::MAX),
                }),
                Err(_) => reader.no(format!("aboard.{name}.{date}"), "field-date"),
            }
        }
    }
    taken
}
