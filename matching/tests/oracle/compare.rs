//! Holds the engine's answers against the oracle's.

use matching::{
    Board, Commute, Leg, Outcome, Pairing, Role, Rule, evaluate, explain, round_down_5, round_up_5,
};

use crate::judge::{Fault, Judge, RULES, Shared, Verdict};
use crate::support::world::World;

#[derive(Debug, Default)]
pub struct Tally {
    pub pairs: u64,
    pub matches: u64,
    pub near_misses: u64,
    pub false_matches: u64,
    pub lost_matches: u64,
    pub disagreements: u64,
    pub meeting_points: u64,
    pub nights: u64,
    pub legs: u64,
    pub reasons: [u64; 13],
    pub first: Option<String>,
}

impl Tally {
    pub fn add(&mut self, other: &Tally) {
        self.pairs += other.pairs;
        self.matches += other.matches;
        self.near_misses += other.near_misses;
        self.false_matches += other.false_matches;
        self.lost_matches += other.lost_matches;
        self.disagreements += other.disagreements;
        self.meeting_points += other.meeting_points;
        self.nights += other.nights;
        self.legs += other.legs;
        for (sum, count) in self.reasons.iter_mut().zip(other.reasons) {
            *sum += count;
        }
        self.first = self.first.take().or_else(|| other.first.clone());
    }
}

/// Compares every ordered pair of a world.
pub fn compare(world: &World, fault: Fault) -> Tally {
    let tables = world.graph.tables();
    let mut board = Board::new(&tables, world.from);
    for commute in &world.commutes {
        board.load(commute.clone()).expect("random commutes are valid");
    }
    board.prepare(usize::MAX);
    let mut judge = Judge::new(&world.graph, world.from, fault);
    let mut tally = Tally::default();
    for driver in &world.commutes {
        for rider in world.commutes.iter().filter(|rider| rider.id != driver.id) {
            let ours = board.outcome(driver.id, rider.id).expect("both are on the board");
            let theirs = judge.judge(driver, rider);
            tally.pairs += 1;
            tally.take(driver, rider, &ours, &theirs);
            if ours.is_err_and(|rule| rule >= Rule::DetourMinutes) && tally.near_misses < 10 {
                let wide = evaluate(&tables, &world.widened(driver), &world.widened(rider), world.from);
                tally.near_misses += u64::from(wide.expect("still valid").is_ok());
            }
        }
    }
    tally
}

impl Tally {
    fn take(&mut self, driver: &Commute, rider: &Commute, ours: &Outcome, theirs: &Result<Verdict, usize>) {
        let complaint = match (ours, theirs) {
            (Ok(ours), Ok(theirs)) => {
                self.matches += 1;
                self.legs += theirs.shared.len() as u64;
                self.meeting_points +=
                    theirs.shared.values().filter(|shared| !shared.at_centre).count() as u64;
                let night = |key: &&(i64, Leg, usize)| key.1 == Leg::Home && rider.shifts[key.2].end > 1440;
                self.nights += theirs.shared.keys().filter(night).count() as u64;
                differ(ours, theirs)
            }
            (Err(ours), Err(theirs)) => {
                self.reasons[*theirs] += 1;
                (ours.code() != RULES[*theirs]).then(|| format!("{} is not {}", ours.code(), RULES[*theirs]))
            }
            (Ok(_), Err(theirs)) => {
                self.false_matches += 1;
                Some(format!("the oracle says {}", RULES[*theirs]))
            }
            (Err(ours), Ok(_)) => {
                self.lost_matches += 1;
                Some(format!("the engine says {}", ours.code()))
            }
        };
        if let Some(complaint) = complaint {
            self.disagreements += 1;
            self.first.get_or_insert(format!("{} drives {}: {complaint}", driver.id, rider.id));
        }
    }
}

/// Where the two differ, if they do.
fn differ(ours: &Pairing, theirs: &Verdict) -> Option<String> {
    if ours.rides.len() != theirs.shared.len() {
        return Some(format!("{} legs against {}", ours.rides.len(), theirs.shared.len()));
    }
    for ride in &ours.rides {
        let key = (i64::from(ride.day), ride.leg, usize::from(ride.rider_code));
        let Some(shared) = theirs.shared.get(&key) else { return Some(format!("{key:?} is not shared")) };
        let seen = Shared {
            driver_code: usize::from(ride.driver_code),
            offset: i64::from(ride.day_offset),
            stop: ride.stop.id,
            at_centre: !ride.meeting_point,
            at: i64::from(ride.at_ds),
            board: i64::from(ride.board_ds),
            detour: i64::from(ride.detour_ds),
            metres: i64::from(ride.detour_metres),
            ride: i64::from(ride.ride_ds),
            walk: i64::from(ride.walk_ds),
            slack: i64::from(ride.slack_ds),
            half_cost: shared.half_cost,
        };
        if seen != *shared {
            return Some(format!("{key:?}: {seen:?} is not {shared:?}"));
        }
    }
    let counts = (ours.counts.shifts, ours.counts.out, ours.counts.home, ours.counts.both);
    if counts != theirs.counts || i64::from(ours.score) != theirs.score {
        return Some(format!("{counts:?} {} is not {:?} {}", ours.score, theirs.counts, theirs.score));
    }
    let same_g = match (ours.g, theirs.g) {
        (Some(a), Some(b)) => (a - b).abs() < 1e-9,
        (a, b) => a == b,
    };
    if !same_g {
        return Some(format!("G {:?} is not {:?}", ours.g, theirs.g));
    }
    explained(ours, theirs)
}

/// Whether every shown ride says what the oracle would say, rounded.
fn explained(ours: &Pairing, theirs: &Verdict) -> Option<String> {
    let explanation = explain(ours);
    for shown in &explanation.rides {
        for day in &shown.days {
            let shared = &theirs.shared[&(i64::from(*day), shown.leg, usize::from(shown.rider_code))];
            let up = |ds: i64| round_up_5(ds as i32);
            let expected = (
                round_down_5(shared.board as i32),
                up(shared.detour),
                up(shared.ride),
                up(shared.walk),
                up(shared.slack),
            );
            let said = (shown.pick_up, shown.detour, shown.ride, shown.walk, shown.slack);
            let point = (!shared.at_centre).then_some(shared.stop);
            if said != expected || shown.meeting_point != point {
                return Some(format!("explained {shown:?}, not {shared:?}"));
            }
        }
    }
    None
}

/// Whether an instance has all that section 7 asks for.
pub fn is_hard(world: &World, tally: &Tally) -> bool {
    let tables = world.graph.tables();
    let nodes = world.graph.points.len();
    let one_ways = (0..nodes).any(|a| (0..nodes).any(|b| tables.trip(a, b) != tables.trip(b, a)));
    let either = world.commutes.iter().filter(|commute| commute.role == Role::Either).count();
    let exceptions = world.commutes.iter().any(|commute| !commute.roster.exceptions.is_empty());
    let two_sites = world.commutes.iter().any(|commute| commute.sites.len() > 1);
    let enough = tally.matches >= 10 && tally.near_misses >= 10;
    let hard = one_ways && either >= 2 && exceptions && two_sites && enough;
    hard && tally.meeting_points > 0 && tally.nights > 0
}
