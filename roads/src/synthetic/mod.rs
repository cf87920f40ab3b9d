//! An invented county from a seed: for tests, benchmarks and the demo. Nothing in it is real but the grid below.

mod life;
mod names;
mod plan;
mod rng;
mod streets;

use crate::drawing::Drawing;
use crate::graph::build::build;
use crate::snapshot::{Bounds, Meta, Snapshot};
use matching::Point;
use plan::Plan;
pub(crate) use rng::Rng;

/// How large a county to invent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CountyOptions {
    /// The same seed gives the same county.
    pub seed: u64,
    /// Number of villages, at least 4.
    pub villages: usize,
    /// About how many corners of streets all villages have together; the graph has a few more nodes.
    pub corners: usize,
    /// How many sample homes to list.
    pub homes: usize,
    /// How many candidate sites to list.
    pub sites: usize,
}

impl CountyOptions {
    /// The demo: 30 villages.
    #[must_use]
    pub fn demo(seed: u64) -> CountyOptions {
        CountyOptions { seed, villages: 30, corners: 3_000, homes: 1_000, sites: 60 }
    }

    /// A county of about 9,000 nodes, for benchmarks.
    #[must_use]
    pub fn medium(seed: u64) -> CountyOptions {
        CountyOptions { seed, villages: 48, corners: 9_000, homes: 10_000, sites: 200 }
    }

    /// A county and 40 km around it, about 80,000 nodes, for benchmarks.
    #[must_use]
    pub fn large(seed: u64) -> CountyOptions {
        CountyOptions { seed, villages: 280, corners: 81_000, homes: 100_000, sites: 1_000 }
    }
}

/// A village of an invented county.
#[derive(Clone, Debug, PartialEq)]
pub struct Village {
    /// Its name.
    pub name: String,
    /// Its middle.
    pub point: Point,
    /// Its share of the county's people; all add up to 1.
    pub weight: f64,
}

/// An invented county.
#[derive(Clone, Debug)]
pub struct County {
    /// Its map.
    pub snapshot: Snapshot,
    /// Its villages, the largest first.
    pub villages: Vec<Village>,
    /// Points where people live, drawn by the villages' weights, some on farms.
    pub homes: Vec<Point>,
    /// Points where people might work, at the edges of the larger villages.
    pub sites: Vec<Point>,
}

/// Invents a county. The same options always give the same county.
#[must_use]
pub fn county(options: CountyOptions) -> County {
    let mut rng = Rng::new(options.seed);
    let plan = Plan::new(&mut rng, options.villages.max(4));
    let mut streets = streets::build(&mut rng, &plan, options.corners);
    let life = life::settle(&mut rng, &plan, &streets);
    let homes = life::homes(&mut rng, &plan, &streets, options.homes);
    let sites = life::sites(&mut rng, &plan, &streets, options.sites);
    let drawing = Drawing::new(std::mem::take(&mut streets.lines));
    let graph = build(streets.net, 1.0).expect("villages are joined by roads");
    let meta = Meta {
        name: String::from("Zwirbelland"),
        source_date: None,
        imported_at: 0,
        bounds: Bounds::around(&graph.nodes),
        scale: 1.0,
        attribution: String::new(),
    };
    let (places, meeting_points, dwellings) = (life.places, life.meeting_points, life.dwellings);
    let snapshot = Snapshot { meta, graph, places, meeting_points, dwellings, drawing };
    County { snapshot, villages: life.villages, homes, sites }
}
