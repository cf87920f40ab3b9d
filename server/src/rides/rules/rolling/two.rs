//! Two neighbours who ride together, for tests of what changes between them.

use chrono_tz::Tz;
use matching::{
    Commute, Leg, Legs, Limits, Pattern, Person, Place, Point, Role, Roster, Shift, StraightLine, Travel,
    Trip, evaluate,
};

use super::{Agreement, Change, changes};
use crate::{
    clock::Millis,
    id::{CommuteId, RequestId},
    rides::rules::{
        request::State,
        seat::{Seat, Shared, instant},
    },
};

pub const EARLY: u8 = 0;
pub const LATE: u8 = 1;
pub const NIGHT: u8 = 2;
pub const SCHOOL: u8 = 3;
/// As early, ten minutes before.
pub const SOONER: u8 = 4;

pub fn place(id: u128, metres_north: f64) -> Place {
    let point = Point::new(11.1, 47.8 + metres_north / 111_195.08);
    Place { id, spot: StraightLine.snap(point).expect("a spot") }
}

fn shift(start: u16, end: u16, site: u8) -> Shift {
    Shift { start, end, start_window: 0, end_window: 0, site }
}

/// Two neighbours who work at one site from Monday to Friday, with early shifts.
pub struct Two {
    pub rider: Commute,
    pub driver: Commute,
    /// Whether either pauses, is gone, or is banned.
    pub gone: bool,
    pub ongoing: bool,
    /// The local date and the hour at which the change is looked at.
    pub today: i32,
    pub hour: i32,
    pub kept: Vec<Seat>,
}

fn somebody(id: u128, role: Role, monday: i32) -> Commute {
    let week = [Some(EARLY); 5].into_iter().chain([None, None]).collect();
    Commute {
        id,
        account: id,
        home: place(id, 0.0),
        meeting_points: Vec::new(),
        role,
        legs: Legs::BOTH,
        sites: vec![place(10, 12_000.0), place(11, 40_000.0)],
        shifts: vec![
            shift(360, 840, 0),
            shift(840, 1_320, 0),
            shift(1_320, 1_800, 0),
            shift(480, 780, 1),
            shift(350, 840, 0),
        ],
        roster: Roster {
            pattern: Pattern::Cycle { anchor: monday, days: week },
            exceptions: Vec::new(),
            holidays: [].into(),
        },
        limits: Limits::default(),
        person: Person::default(),
        taken: Vec::new(),
        pending_from: Vec::new(),
        posted_at: 0,
    }
}

impl Two {
    /// They agreed on a Monday on every ride of four weeks, and it is ten in the morning.
    pub fn agreed(monday: i32, ongoing: bool) -> Self {
        let (driver, rider) = (somebody(1, Role::Drive, monday), somebody(2, Role::Ride, monday));
        let kept = Vec::new();
        let mut two = Self { rider, driver, gone: false, ongoing, today: monday, hour: 10, kept };
        two.agree();
        two
    }

    pub fn agree(&mut self) {
        let offers = self.offers().into_iter().filter(|seat| seat.shift_day < self.today + 28);
        self.kept = offers.map(|seat| Seat { state: State::Confirmed, ..seat }).collect();
    }

    fn now(&self) -> Millis {
        instant(self.today, self.hour * 36_000, Tz::Europe__Berlin)
    }

    fn offers(&self) -> Vec<Seat> {
        let judged = evaluate(&StraightLine, &self.driver, &self.rider, self.today).expect("sound posts");
        let alone = self.driver.shifts.iter().map(|shift| {
            let trip = |from: Place, to: Place| StraightLine.trips_from(from.spot, &[to.spot], u32::MAX)[0];
            let site = self.driver.sites[usize::from(shift.site)];
            [trip(self.driver.home, site), trip(site, self.driver.home)]
        });
        let alone: Vec<[Trip; 2]> = alone.collect();
        let ends: Vec<i32> = self.rider.shifts.iter().map(|shift| shift.end_days()).collect();
        let shared = Shared {
            request: RequestId(uuid::Uuid::nil()),
            rider: CommuteId(uuid::Uuid::nil()),
            driver: CommuteId(uuid::Uuid::nil()),
            pairing: judged.as_ref().ok().filter(|_| !self.gone),
            turned: None,
            ends: &ends,
            alone: &alone,
            zone: Tz::Europe__Berlin,
        };
        shared.offers(self.now())
    }

    pub fn changes(&self) -> Vec<Change> {
        let agreement = Agreement { ongoing: self.ongoing, legs: self.driver.legs };
        changes(agreement, &self.offers(), &self.kept, self.today, self.now())
    }

    /// The changes in a line: `-` drop, `+` add, `^` restore, `>` move with the new pick-up, `~` a move that nobody need be
    /// told; more than six of a kind are counted.
    pub fn told(&self) -> String {
        let mut all: Vec<(char, String)> = self.changes().iter().map(spelled).collect();
        all.sort();
        let mut line = Vec::new();
        for kind in all.chunk_by(|a, b| a.0 == b.0) {
            match kind.len() {
                0..=6 => line.extend(kind.iter().map(|(sign, text)| format!("{sign}{text}"))),
                many => line.push(format!("{}{many}", kind[0].0)),
            }
        }
        line.join(" ")
    }

    pub fn seat(&mut self, day: i32, leg: Leg) -> &mut Seat {
        let of = |seat: &&mut Seat| (seat.leg, seat.shift_day) == (leg, day);
        self.kept.iter_mut().find(of).expect("a seat of that day")
    }
}

fn spelled(change: &Change) -> (char, String) {
    let seat = change.seat();
    let (_, month, day) = matching::civil(seat.times.day);
    let leg = if seat.leg == Leg::Out { "out" } else { "home" };
    let base = format!("{month:02}-{day:02} {leg}");
    match change {
        Change::Drop(_) => ('-', base),
        Change::Add(_) => ('+', base),
        Change::Restore { .. } => ('^', base),
        Change::Move { to, told, .. } => {
            let minute = to.board_ds / 600;
            let sign = if *told { '>' } else { '~' };
            (sign, format!("{base} {:02}:{:02}", minute.div_euclid(60), minute.rem_euclid(60)))
        }
    }
}
