//! Explanations as data: codes and parameters from the numbers of the match, rounded so that nothing finer
//! than the home cell can be read from them. Words are put to them elsewhere.

use crate::commute::{Id, Leg};
use crate::score::{Pairing, Ride};

/// Five minutes in deciseconds.
const FIVE_MINUTES: i32 = 3_000;

/// One sentence about a match; the code is [`Reason::code`], minutes are rounded up to 5.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Reason {
    /// "3 of 5 shifts both ways", of those that start in the next 28 days.
    BothWays {
        /// Shifts with both rides.
        shared: u32,
        /// The rider's shifts.
        of: u32,
    },
    /// "3 of 5 rides to work" or home.
    OneWay {
        /// Which leg.
        leg: Leg,
        /// Shifts with a ride on this leg.
        shared: u32,
        /// The rider's shifts.
        of: u32,
    },
    /// "About 5 minutes' detour for the driver", the mean of the shared legs.
    Detour {
        /// Minutes.
        minutes: u32,
    },
    /// "You arrive 15 minutes early", beyond the rider's own buffer, the mean.
    Early {
        /// Minutes.
        minutes: u32,
    },
    /// "You wait 10 minutes" after the end of the shift and ten minutes more, the mean.
    Wait {
        /// Minutes.
        minutes: u32,
    },
    /// "5 minutes on foot to the meeting point", the longest.
    Walk {
        /// Minutes.
        minutes: u32,
    },
    /// "No ride home on Tuesday".
    NoRide {
        /// Which leg.
        leg: Leg,
        /// The rider's leg dates.
        days: Vec<i32>,
    },
    /// The driver comes from or goes to a shift of the neighbouring date.
    OverMidnight,
    /// The road times are estimates from straight lines.
    Approximate,
}

impl Reason {
    /// A stable name for wire formats and catalogues.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Reason::BothWays { .. } => "both-ways",
            Reason::OneWay { leg: Leg::Out, .. } => "rides-out",
            Reason::OneWay { leg: Leg::Home, .. } => "rides-home",
            Reason::Detour { .. } => "detour",
            Reason::Early { .. } => "early",
            Reason::Wait { .. } => "wait",
            Reason::Walk { .. } => "walk",
            Reason::NoRide { leg: Leg::Out, .. } => "no-ride-out",
            Reason::NoRide { leg: Leg::Home, .. } => "no-ride-home",
            Reason::OverMidnight => "over-midnight",
            Reason::Approximate => "approximate",
        }
    }
}

/// One way of sharing a leg, on all its dates; minutes rounded as in [`Explanation`].
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct ShownRide {
    /// Which leg.
    pub leg: Leg,
    /// The rider's leg dates.
    pub days: Vec<i32>,
    /// Index of the rider's shift.
    pub rider_code: u8,
    /// Index of the driver's shift.
    pub driver_code: u8,
    /// The meeting point; none for the rider's home cell.
    pub meeting_point: Option<Id>,
    /// When the rider boards, local minutes from midnight of the leg date, rounded down to 5; under 0 is the evening before.
    pub pick_up: i32,
    /// The driver's detour, minutes rounded up to 5.
    pub detour: u32,
    /// The rider's time in the car, minutes rounded up to 5.
    pub ride: u32,
    /// The rider's walk, minutes rounded up to 5.
    pub walk: u32,
    /// Early (to work) or wait (home), minutes rounded up to 5.
    pub slack: u32,
}

/// What may be said of a match before it is accepted: durations rounded up to 5 minutes, pick-ups down.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Explanation {
    /// Sentences, in the order in which they should be read.
    pub reasons: Vec<Reason>,
    /// The ways of sharing, by first date and leg.
    pub rides: Vec<ShownRide>,
}

/// Explains a match from its own numbers.
#[must_use]
pub fn explain(pairing: &Pairing) -> Explanation {
    let mut rides: Vec<ShownRide> = Vec::new();
    for ride in &pairing.rides {
        let shown = shown(ride);
        let same = |other: &&mut ShownRide| ShownRide { days: Vec::new(), ..(**other).clone() } == shown;
        match rides.iter_mut().find(same) {
            Some(known) => known.days.push(ride.day),
            None => rides.push(ShownRide { days: vec![ride.day], ..shown }),
        }
    }
    Explanation { reasons: reasons(pairing), rides }
}

/// Deciseconds as minutes rounded up to 5; nothing below 0.
#[must_use]
pub fn round_up_5(ds: i32) -> u32 {
    let ds = ds.max(0);
    (ds / FIVE_MINUTES + i32::from(ds % FIVE_MINUTES > 0)) as u32 * 5
}

/// Deciseconds from midnight as minutes rounded down to 5.
#[must_use]
pub fn round_down_5(ds: i32) -> i32 {
    ds.div_euclid(FIVE_MINUTES) * 5
}

fn shown(ride: &Ride) -> ShownRide {
    ShownRide {
        leg: ride.leg,
        days: Vec::new(),
        rider_code: ride.rider_code,
        driver_code: ride.driver_code,
        meeting_point: ride.meeting_point.then_some(ride.stop.id),
        pick_up: round_down_5(ride.board_ds),
        detour: round_up_5(ride.detour_ds),
        ride: round_up_5(ride.ride_ds as i32),
        walk: round_up_5(ride.walk_ds as i32),
        slack: round_up_5(ride.slack_ds),
    }
}

fn reasons(pairing: &Pairing) -> Vec<Reason> {
    // What is said is said of the counted days, like G and score; of all where none counts.
    let any_counted = pairing.rides.iter().any(|ride| ride.counted);
    let rides: Vec<&Ride> = pairing.rides.iter().filter(|ride| ride.counted || !any_counted).collect();
    let mut reasons = covered(pairing);
    reasons.extend(costs(&rides));
    for leg in Leg::BOTH {
        let of_leg = pairing.missed.iter().filter(|(_, other)| *other == leg);
        let days: Vec<i32> = of_leg.map(|(day, _)| *day).collect();
        if !days.is_empty() {
            reasons.push(Reason::NoRide { leg, days });
        }
    }
    let neighbouring = rides.iter().any(|ride| ride.day_offset != 0);
    reasons.extend(neighbouring.then_some(Reason::OverMidnight));
    reasons.extend(pairing.approximate.then_some(Reason::Approximate));
    reasons
}

/// How many of the rider's shifts are covered, for the legs that the rider wants.
fn covered(pairing: &Pairing) -> Vec<Reason> {
    let counts = pairing.counts;
    let wants = |leg: Leg| {
        pairing.rides.iter().any(|ride| ride.leg == leg)
            || pairing.missed.iter().any(|(_, other)| *other == leg)
    };
    let mut reasons = Vec::new();
    if wants(Leg::Out) && wants(Leg::Home) {
        reasons.push(Reason::BothWays { shared: counts.both, of: counts.shifts });
    }
    for (leg, shared) in [(Leg::Out, counts.out), (Leg::Home, counts.home)] {
        if wants(leg) {
            reasons.push(Reason::OneWay { leg, shared, of: counts.shifts });
        }
    }
    reasons
}

/// What the match costs driver and rider; nothing is said of what costs nothing but the detour.
fn costs(rides: &[&Ride]) -> Vec<Reason> {
    let slack = |leg: Leg| mean(rides.iter().filter(|ride| ride.leg == leg).map(|ride| ride.slack_ds));
    let detour = round_up_5(mean(rides.iter().map(|ride| ride.detour_ds)));
    let early = round_up_5(slack(Leg::Out));
    let wait = round_up_5(slack(Leg::Home));
    let walk = round_up_5(rides.iter().map(|ride| ride.walk_ds as i32).max().unwrap_or(0));
    let mut reasons = vec![Reason::Detour { minutes: detour }];
    reasons.extend((early > 0).then_some(Reason::Early { minutes: early }));
    reasons.extend((wait > 0).then_some(Reason::Wait { minutes: wait }));
    reasons.extend((walk > 0).then_some(Reason::Walk { minutes: walk }));
    reasons
}

/// The mean, rounded up to a whole decisecond; 0 of nothing.
fn mean(values: impl Iterator<Item = i32>) -> i32 {
    let (sum, count) = values.fold((0_i64, 0_i64), |(sum, count), value| (sum + i64::from(value), count + 1));
    if count == 0 { 0 } else { ((sum + count - 1).div_euclid(count)) as i32 }
}
