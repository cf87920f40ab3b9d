//! Coverage, G and score of a pair, and what the pair shares in full.

use crate::choice::Choice;
use crate::commute::{Leg, Legs, Place};
use crate::days;
use crate::post::Post;
use crate::rule::Rule;

/// What one ordered pair shares, or the first rule that said no.
pub type Outcome = Result<Pairing, Rule>;

/// Everything about one ordered pair that matches; all of it from the rider's side.
#[derive(Clone, Debug, PartialEq)]
pub struct Pairing {
    /// The shared legs of all 84 days, by day, leg and rider's code.
    pub rides: Vec<Ride>,
    /// The rider's legs of counted shifts without a ride, by day and leg; wanted legs only.
    pub missed: Vec<(i32, Leg)>,
    /// How much of the next 28 days is covered.
    pub counts: Counts,
    /// C, 0 to 1.
    pub coverage: f64,
    /// G in minutes, unrounded: the mean over counted legs; none where no leg counts.
    pub g: Option<f64>,
    /// 0 to 100; 0 where no leg counts.
    pub score: u8,
    /// Mean detour over the counted legs, minutes, unrounded.
    pub mean_detour: Option<f64>,
    /// Whether a leg lies in the next 28 days; without one the pair is not on anybody's list.
    pub listed: bool,
    /// Whether the road times are estimates from straight lines.
    pub approximate: bool,
}

/// One shared leg on one date. Times are deciseconds.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Ride {
    /// The rider's leg date.
    pub day: i32,
    /// Which leg.
    pub leg: Leg,
    /// Index of the rider's shift.
    pub rider_code: u8,
    /// Index of the driver's shift.
    pub driver_code: u8,
    /// The driver's leg date minus the rider's: -1, 0 or 1.
    pub day_offset: i8,
    /// Where the rider boards (x) or leaves (y).
    pub stop: Place,
    /// Whether that is a meeting point, not the rider's cell centre.
    pub meeting_point: bool,
    /// A or L, from midnight of the rider's leg date.
    pub at_ds: i32,
    /// When the rider boards: leaves x, or leaves the own site; from midnight of the rider's leg date.
    pub board_ds: i32,
    /// The driver's detour; negative only on a map without the triangle inequality.
    pub detour_ds: i32,
    /// The same in metres.
    pub detour_metres: i32,
    /// The rider's time in the car.
    pub ride_ds: u32,
    /// The rider's walk.
    pub walk_ds: u32,
    /// The rider's own direct trip.
    pub direct_ds: u32,
    /// To work: arrival before start - buffer; home: departure after end + 10.
    pub slack_ds: i32,
    /// Whether the shift starts within the 28 days that make coverage, G and score.
    pub counted: bool,
}

/// Counts over the rider's shifts that start in `[from, from + 27]`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Counts {
    /// The rider's shifts.
    pub shifts: u32,
    /// Those with a ride to work.
    pub out: u32,
    /// Those with a ride home.
    pub home: u32,
    /// Those with both.
    pub both: u32,
}

/// C: `0.60 c_both + 0.25 c_out + 0.15 c_home`, the weights renormalised over the legs wanted.
#[must_use]
pub fn coverage(counts: Counts, wanted: Legs) -> f64 {
    if counts.shifts == 0 {
        return 0.0;
    }
    let share = |covered: u32| f64::from(covered) / f64::from(counts.shifts);
    match (wanted.out, wanted.home) {
        (true, true) => 0.60 * share(counts.both) + 0.25 * share(counts.out) + 0.15 * share(counts.home),
        (true, false) => share(counts.out),
        (false, true) => share(counts.home),
        (false, false) => 0.0,
    }
}

/// `round(100 C exp(-G / 20))`, half up; `g` in minutes.
#[must_use]
pub fn score(coverage: f64, g: f64) -> u8 {
    (100.0 * coverage * (-g / 20.0).exp() + 0.5).floor() as u8
}

/// What the choices of a pair add up to.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Tally {
    pub counts: Counts,
    legs: u32,
    cost: i64,
    detour: i64,
    pub listed: bool,
}

impl Tally {
    pub fn of(rider: &Post, choices: &[Choice]) -> Self {
        let mut tally = Self::default();
        for (index, code) in rider.codes.iter().enumerate() {
            tally.counts.shifts += (code.line(Leg::Out).bits & days::COUNTED).count_ones();
            let mut shared = [0; 2];
            for choice in choices.iter().filter(|choice| usize::from(choice.rider_code) == index) {
                shared[choice.leg as usize] |= choice.bits;
                tally.add(choice, code.counted(choice.leg));
            }
            let out = shared[0] & days::COUNTED;
            let home = (shared[1] >> code.end_days) & days::COUNTED;
            tally.counts.out += out.count_ones();
            tally.counts.home += home.count_ones();
            tally.counts.both += (out & home).count_ones();
        }
        tally
    }

    fn add(&mut self, choice: &Choice, counted: u128) {
        let legs = (choice.bits & counted).count_ones();
        self.legs += legs;
        self.cost += i64::from(legs) * choice.cost;
        self.detour += i64::from(legs) * i64::from(choice.detour);
        self.listed |= choice.bits & (counted | days::COUNTED) != 0;
    }

    /// G in minutes.
    pub fn g(&self) -> Option<f64> {
        (self.legs > 0).then(|| self.cost as f64 / (1200.0 * f64::from(self.legs)))
    }

    /// The mean detour in minutes.
    pub fn mean_detour(&self) -> Option<f64> {
        (self.legs > 0).then(|| self.detour as f64 / (600.0 * f64::from(self.legs)))
    }

    /// The mean detour in milliseconds, for ties; without a counted leg it comes last.
    pub fn detour_ms(&self) -> i32 {
        match i64::from(self.legs) {
            0 => i32::MAX,
            legs => ((200 * self.detour + legs).div_euclid(2 * legs)) as i32,
        }
    }

    pub fn coverage(&self, wanted: Legs) -> f64 {
        coverage(self.counts, wanted)
    }

    pub fn score(&self, wanted: Legs) -> u8 {
        self.g().map_or(0, |g| score(self.coverage(wanted), g))
    }
}
