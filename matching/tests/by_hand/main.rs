//! Examples small enough to check by hand: the dates and limits of the model, one by one.

#[path = "../support/mod.rs"]
mod support;

mod dates;
mod numbers;
mod people;

use matching::*;
use support::graph::Graph;
use support::world::{FROM, place, plain};

const MIN: i32 = 600;

/// A street from west to east, one node a kilometre, a minute each way: home of the driver (0), home of the
/// rider (2), the rider's site (10), the driver's site (12).
struct Street {
    graph: Graph,
}

impl Street {
    fn new() -> Self {
        let mut graph = Graph::new();
        for node in 0..=12 {
            graph.node(Point::new(11.0 + f64::from(node) * 0.013_38, 47.8));
        }
        for node in 0..12 {
            graph.both_ways(node, node + 1, 600, 1_000);
        }
        Self { graph }
    }

    fn at(&self, node: usize) -> Place {
        place(&self.graph, node, node as u128)
    }

    /// Driver and rider who both work the given shifts every day.
    fn couple(&self, driver: (u16, u16), rider: (u16, u16)) -> (Commute, Commute) {
        let daily = |mut commute: Commute, (start, end): (u16, u16)| {
            commute.shifts[0] = Shift { start, end, start_window: 0, end_window: 0, site: 0 };
            commute.roster.pattern = Pattern::Cycle { anchor: FROM, days: vec![Some(0)] };
            commute
        };
        (
            daily(plain(1, Role::Drive, self.at(0), self.at(12)), driver),
            daily(plain(2, Role::Ride, self.at(2), self.at(10)), rider),
        )
    }

    fn ask(&self, (driver, rider): &(Commute, Commute)) -> Outcome {
        evaluate(&self.graph.tables(), driver, rider, FROM).expect("valid")
    }
}

fn of_leg(pairing: &Pairing, leg: Leg) -> Vec<Ride> {
    pairing.rides.iter().filter(|ride| ride.leg == leg).copied().collect()
}
