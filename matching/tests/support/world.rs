//! Random worlds: a few square kilometres of one-way streets and slow hills, and people with rosters of all kinds.

use std::sync::Arc;

use matching::*;

use super::graph::Graph;
use super::rng::Rng;

/// Monday, 2 March 2026.
pub const FROM: i32 = 20_514;
const SIDE: usize = 11;

pub struct World {
    pub graph: Graph,
    pub commutes: Vec<Commute>,
    pub from: i32,
}

pub fn place(graph: &Graph, node: usize, id: u128) -> Place {
    Place { id, spot: Spot { point: graph.points[node], index: node as u32, along: 0 } }
}

/// A commute of somebody who goes by the book: adult, both legs, 08:00 to 16:00 on weekdays.
pub fn plain(id: u128, role: Role, home: Place, site: Place) -> Commute {
    let week = (0..7).map(|day| (day < 5).then_some(0)).collect();
    Commute {
        id,
        account: 1_000 + id,
        home,
        meeting_points: Vec::new(),
        role,
        legs: Legs::BOTH,
        sites: vec![site],
        shifts: vec![Shift { start: 480, end: 960, start_window: 0, end_window: 0, site: 0 }],
        roster: Roster {
            pattern: Pattern::Cycle { anchor: FROM, days: week },
            exceptions: Vec::new(),
            holidays: Arc::from([]),
        },
        limits: Limits::default(),
        person: Person::default(),
        taken: Vec::new(),
        pending_from: Vec::new(),
        posted_at: id as i64,
    }
}

impl World {
    pub fn random(seed: u64) -> Self {
        let mut rng = Rng(seed);
        let mut graph = streets(&mut rng);
        let sites: Vec<Place> = (0..4)
            .map(|index| {
                let node = rng.range(0, (SIDE * SIDE) as i64 - 1) as usize;
                place(&graph, node, 9_000 + index)
            })
            .collect();
        let hills: Vec<(usize, usize)> = (0..9).map(|_| hill(&mut rng, &mut graph)).collect();
        let count = rng.range(10, 14);
        let mut commutes: Vec<Commute> =
            (0..count).map(|index| somebody(&mut rng, &graph, &sites, &hills, index as u128)).collect();
        tie_people(&mut rng, &mut commutes);
        Self { graph, commutes, from: FROM }
    }

    /// Many people who fit well: one early or late shift, adults, nobody blocked.
    pub fn crowd(seed: u64, count: u128) -> Self {
        let mut world = Self::random(seed);
        let mut rng = Rng(seed);
        let sites: Vec<Place> = world.commutes.iter().map(|commute| commute.sites[0]).collect();
        let homes: Vec<(Place, Vec<Place>)> =
            world.commutes.iter().map(|commute| (commute.home, commute.meeting_points.clone())).collect();
        world.commutes = (0..count)
            .map(|id| {
                let role = *rng.pick(&[Role::Drive, Role::Ride, Role::Either]);
                let (home, meeting_points) = rng.pick(&homes).clone();
                let mut commute = plain(id, role, home, *rng.pick(&sites));
                commute.meeting_points = meeting_points;
                let (start, end) = *rng.pick(&[(360, 840), (370, 850)]);
                commute.shifts[0] = Shift { start, end, start_window: 0, end_window: 0, site: 0 };
                commute.limits.detour = rng.range(8, 20) as u8;
                commute.posted_at = rng.range(0, 5);
                commute.roster.exceptions =
                    (0..rng.range(0, 9)).map(|day| (FROM + day as i32 * 3, None)).collect();
                commute
            })
            .collect();
        world
    }

    /// The same people with wider limits: what matches only here was a near miss.
    pub fn widened(&self, commute: &Commute) -> Commute {
        let limits = commute.limits;
        let wider = Limits {
            detour: (limits.detour + 6).min(20),
            early: (limits.early + 20).min(120),
            wait: (limits.wait + 20).min(120),
            ..limits
        };
        Commute { limits: wider, ..commute.clone() }
    }
}

/// A crooked grid of streets about 700 m apart, one street in four one-way, on a two-way serpentine.
fn streets(rng: &mut Rng) -> Graph {
    let mut graph = Graph::new();
    for row in 0..SIDE {
        for column in 0..SIDE {
            let lon = 11.0 + column as f64 * 0.0095 + rng.range(-200, 200) as f64 * 1e-5;
            let lat = 47.8 + row as f64 * 0.0063 + rng.range(-150, 150) as f64 * 1e-5;
            graph.node(Point::new(lon, lat));
        }
    }
    for row in 0..SIDE {
        for column in 0..SIDE {
            let node = row * SIDE + column;
            let serpentine = column + 1 < SIDE;
            if serpentine {
                street(rng, &mut graph, node, node + 1, true);
            }
            if row + 1 < SIDE {
                let keep = column == if row % 2 == 0 { SIDE - 1 } else { 0 };
                street(rng, &mut graph, node, node + SIDE, keep);
            }
        }
    }
    graph
}

fn street(rng: &mut Rng, graph: &mut Graph, a: usize, b: usize, both: bool) {
    let metres = straight_metres(graph.points[a], graph.points[b]) * (1.0 + rng.range(0, 40) as f64 / 100.0);
    let speed = *rng.pick(&[25.0, 35.0, 45.0, 60.0, 80.0]) / 3.6;
    let ds = (metres / speed * 10.0).ceil() as u32 + 15;
    let metres = metres as u32;
    if both || rng.chance(60) {
        graph.both_ways(a, b, ds, metres);
    } else if rng.chance(50) {
        graph.one_way(a, b, ds, metres);
    } else {
        graph.one_way(b, a, ds, metres);
    }
}

/// A home up a slow hill road, with the meeting point at its foot: (home, foot).
fn hill(rng: &mut Rng, graph: &mut Graph) -> (usize, usize) {
    let foot = rng.range(0, (SIDE * SIDE) as i64 - 1) as usize;
    let shift = |rng: &mut Rng| rng.range(80, 330) as f64 * 1e-5 * if rng.chance(50) { 1.0 } else { -1.0 };
    let point = Point::new(graph.points[foot].x() + shift(rng), graph.points[foot].y() + shift(rng) / 1.5);
    let home = graph.node(point);
    let metres = straight_metres(point, graph.points[foot]) as u32 * 2 + 1;
    graph.one_way(foot, home, rng.range(300, 2_400) as u32, metres);
    graph.one_way(home, foot, rng.range(300, 2_400) as u32, metres);
    (home, foot)
}

fn somebody(rng: &mut Rng, graph: &Graph, sites: &[Place], hills: &[(usize, usize)], id: u128) -> Commute {
    let (home, _) = *rng.pick(hills);
    let home = if rng.chance(65) { home } else { rng.range(0, (SIDE * SIDE) as i64 - 1) as usize };
    let role = *rng.pick(&[Role::Drive, Role::Ride, Role::Either, Role::Either]);
    let mut commute = plain(id, role, place(graph, home, 100_000 + home as u128), *rng.pick(sites));
    if rng.chance(50) {
        commute.sites.push(*rng.pick(sites));
    }
    commute.meeting_points = (0..graph.points.len())
        .filter(|node| node % 3 != 0 && straight_metres(graph.points[*node], graph.points[home]) < 2_000.0)
        .map(|node| place(graph, node, 200_000 + (node as u128 * 7_919) % 1_000))
        .collect();
    commute.shifts = shifts(rng, commute.sites.len());
    commute.roster = roster(rng, commute.shifts.len());
    commute.limits = limits(rng);
    commute.legs = *rng.pick(&[
        Legs::BOTH,
        Legs::BOTH,
        Legs::BOTH,
        Legs { out: true, home: false },
        Legs { out: false, home: true },
    ]);
    commute.posted_at = rng.range(0, 3);
    commute
}

fn shifts(rng: &mut Rng, sites: usize) -> Vec<Shift> {
    // Early, late, night; ends just before and after midnight; a day of 24 hours' line.
    let kinds: [(u16, u16); 10] = [
        (360, 840),
        (350, 840),
        (370, 850),
        (840, 1430),
        (840, 1450),
        (835, 1440),
        (1320, 1800),
        (1310, 1801),
        (10, 500),
        (1430, 1910),
    ];
    (0..rng.range(2, 4))
        .map(|_| {
            let (start, end) = *rng.pick(&kinds);
            let window = |rng: &mut Rng| if rng.chance(20) { rng.range(0, 60) as u8 } else { 0 };
            let site = rng.range(0, sites as i64 - 1) as u8;
            Shift { start, end, start_window: window(rng), end_window: window(rng), site }
        })
        .collect()
}

fn roster(rng: &mut Rng, shifts: usize) -> Roster {
    let code = |rng: &mut Rng| rng.range(0, shifts as i64 - 1) as u8;
    let pattern = if rng.chance(20) {
        let days = (-3..88).filter(|_| rng.chance(55)).collect::<Vec<i32>>();
        Pattern::Dated(days.into_iter().map(|day| (FROM + day, code(rng))).collect())
    } else {
        let length = *rng.pick(&[5, 6, 7, 8, 10, 14, 21, 35]);
        let days = (0..length).map(|_| rng.chance(75).then(|| code(rng))).collect();
        Pattern::Cycle { anchor: FROM + rng.range(-400, 400) as i32, days }
    };
    let mut exceptions: Vec<(i32, Option<u8>)> = Vec::new();
    for day in -2..86 {
        if rng.chance(8) {
            let other = if rng.chance(50) { Some(code(rng)) } else { None };
            exceptions.push((FROM + day, other));
        }
    }
    let holidays: Vec<i32> =
        if rng.chance(40) { vec![FROM + 32, FROM + 35, FROM + rng.range(0, 27) as i32] } else { Vec::new() };
    Roster { pattern, exceptions, holidays: holidays.into() }
}

fn limits(rng: &mut Rng) -> Limits {
    let early = *rng.pick(&[15, 30, 30, 45]);
    Limits {
        detour: *rng.pick(&[0, 3, 5, 8, 10, 10, 15, 20]),
        buffer: (*rng.pick(&[0, 5, 10, 10, 15])).min(early),
        early,
        wait: *rng.pick(&[0, 10, 20, 30]),
        walk: *rng.pick(&[0, 400, 800, 1_000, 1_500]),
        seats: rng.range(1, 3) as u8,
    }
}

/// Accounts, blocks, ages, vouchers, seats and requests.
fn tie_people(rng: &mut Rng, commutes: &mut [Commute]) {
    let accounts: Vec<u128> = commutes.iter().map(|commute| commute.account).collect();
    for commute in commutes.iter_mut() {
        if rng.chance(8) {
            commute.account = *rng.pick(&accounts);
        }
        if rng.chance(10) {
            commute.person.blocked.push(*rng.pick(&accounts));
        }
        commute.person.woman = rng.chance(50);
        commute.person.women_only = rng.chance(10);
        commute.person.verified = rng.chance(70);
        commute.person.vouched_by = (0..rng.range(0, 2)).map(|_| 50 + u128::from(rng.next() % 3)).collect();
        if rng.chance(30) {
            // Turns 18 before, within or after the 84 days.
            let month = *rng.pick(&[(2008, 1), (2008, 2), (2008, 3), (2008, 4), (2009, 6)]);
            commute.person.birth = Some(Birth { year: month.0, month: month.1 });
        }
        for _ in 0..rng.range(0, 30) {
            let leg = *rng.pick(&Leg::BOTH);
            let day = FROM + rng.range(-1, 84) as i32;
            commute.taken.push(Taken { leg, day, riders: rng.range(1, 2) as u8 });
        }
        if rng.chance(8) {
            let all =
                (-1..=84).flat_map(|day| Leg::BOTH.map(|leg| Taken { leg, day: FROM + day, riders: 3 }));
            commute.taken.extend(all);
        }
        commute.pending_from = (0..rng.range(0, 3)).map(|_| *rng.pick(&accounts)).collect();
    }
}
