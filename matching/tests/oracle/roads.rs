//! The oracle's roads and clocks: detour, rider's time, and every decisecond of the window.

use matching::{Commute, Leg, Place};

use crate::judge::{DatedLeg, Fault, Judge, MIN, Shared, Stop};

impl Judge<'_> {
    pub(super) fn trip(&mut self, from: &Place, to: &Place) -> (i64, i64) {
        let graph = self.graph;
        let (mut from, mut to) = (from.spot.index as usize, to.spot.index as usize);
        if self.fault == Fault::MissingReverse && from > to {
            // A map that reads only one direction of the row.
            (from, to) = (to, from);
        }
        let trip = self.trips.entry(from).or_insert_with(|| graph.dijkstra(from))[to];
        (i64::from(trip.ds), i64::from(trip.metres))
    }

    /// Home to stop, stop to site, site to site, the driver's own trip, the rider's own trip; or all of it back.
    fn five(
        &mut self,
        (driver, site_d): (&Commute, Place),
        (rider, site_r): (&Commute, Place),
        stop: Place,
        out: bool,
    ) -> [(i64, i64); 5] {
        let ends = [
            (driver.home, stop),
            (stop, site_r),
            (site_r, site_d),
            (driver.home, site_d),
            (rider.home, site_r),
        ];
        ends.map(|(a, b)| if out { self.trip(&a, &b) } else { self.trip(&b, &a) })
    }

    /// Detour in deciseconds and metres, and the rider's time against the direct trip.
    fn limits(
        &self,
        driver: &Commute,
        detour: i64,
        metres: i64,
        (time, direct): (i64, i64),
    ) -> Result<(), usize> {
        let strict = self.fault == Fault::StrictLimits;
        let over = |value: i64, limit: i64| value > limit || strict && value == limit;
        if over(detour, i64::from(driver.limits.detour) * MIN) {
            return Err(8);
        }
        if over(metres, 10_000) {
            return Err(9);
        }
        // In twentieths, so that half as long again stays whole.
        if over(20 * time, (30 * direct).max(20 * (direct + 10 * MIN))) {
            return Err(10);
        }
        Ok(())
    }

    /// What roads and clocks make of one element, or the number of the rule that said no.
    pub(super) fn work_out(
        &mut self,
        driver: &Commute,
        rider: &Commute,
        own: &DatedLeg,
        other: &DatedLeg,
        stop: &Stop,
    ) -> Result<Shared, usize> {
        let (shift_r, shift_d) = (rider.shifts[own.code], driver.shifts[other.code]);
        let (site_r, site_d) =
            (rider.sites[usize::from(shift_r.site)], driver.sites[usize::from(shift_d.site)]);
        let free = |place: &Place| metres(place, &driver.home) <= 300.0 || metres(place, &site_d) <= 300.0;
        let s_stop = if free(&stop.place) { 0 } else { 2 * MIN };
        let mut s_site = if free(&site_r) { 0 } else { 2 * MIN };
        let x = stop.place;
        let out = own.leg == Leg::Out || self.fault == Fault::MirroredReturn;
        let [way, ride, between, alone, direct] = self.five((driver, site_d), (rider, site_r), x, out);
        let direct = direct.0;
        if self.fault == Fault::StopOnce && s_stop > 0 {
            s_site = 0;
        }
        let detour = way.0 + ride.0 + between.0 - alone.0 + s_stop + s_site;
        let metres = way.1 + ride.1 + between.1 - alone.1;
        self.limits(driver, detour, metres, (stop.walk + ride.0, direct))?;
        let lag = between.0 + if own.leg == Leg::Out { s_site } else { 0 };
        let (at, slack) = self.step((driver, other), (rider, own), lag).ok_or(11_usize)?;
        let (out, ride, walk) = (own.leg == Leg::Out, ride.0, stop.walk);
        let requests = driver.pending_from.iter().filter(|from| **from != rider.account).count() as i64;
        let weighted_slack = if out { slack } else { 2 * slack };
        let half_cost = 3 * detour + 2 * (ride - direct) + 4 * walk + weighted_slack + 2 * 3 * MIN * requests;
        let offset = other.date - own.date;
        let board = if out { at - lag - ride } else { at + lag };
        let (stop, at_centre, half_cost) = (x.id, stop.centre, half_cost.max(0));
        let driver_code = other.code;
        Ok(Shared {
            driver_code,
            offset,
            stop,
            at_centre,
            at,
            board,
            detour,
            metres,
            ride,
            walk,
            slack,
            half_cost,
        })
    }

    /// Tries every decisecond at which the driver may arrive or leave: the latest arrival, the earliest departure.
    fn step(
        &self,
        (driver, other): (&Commute, &DatedLeg),
        (rider, own): (&Commute, &DatedLeg),
        lag: i64,
    ) -> Option<(i64, i64)> {
        let midnight = (other.date - own.date) * 1440;
        let (d, r) = (window(driver, other), window(rider, own));
        let d = (d.0 + midnight, d.1 + midnight);
        if (d.0 - r.0).abs() > 360 {
            // Six hours apart: no window is that wide, and stepping would only take its time.
            return None;
        }
        let at_rider = |at: i64| if own.leg == Leg::Out { at - lag } else { at + lag };
        let strict = i64::from(self.fault == Fault::StrictLimits);
        let fits = |at: &i64| {
            let there = at_rider(*at);
            there >= r.0 * MIN + strict && there <= r.1 * MIN - strict
        };
        let mut steps = d.0 * MIN..=d.1 * MIN;
        let limits = rider.limits;
        if own.leg == Leg::Out {
            let at = steps.rev().find(fits)?;
            let first = i64::from(rider.shifts[own.code].start) - i64::from(limits.buffer);
            Some((at, (first * MIN - at_rider(at)).max(0)))
        } else {
            let at = steps.find(fits)?;
            let leave = r.1 - i64::from(limits.wait);
            Some((at, (at_rider(at) - leave * MIN).max(0)))
        }
    }
}

/// Earliest and latest arrival (to work) or departure (home), minutes from midnight of the leg's own date.
pub fn window(commute: &Commute, dated: &DatedLeg) -> (i64, i64) {
    let shift = commute.shifts[dated.code];
    let limits = commute.limits;
    match dated.leg {
        Leg::Out => {
            let first = i64::from(shift.start);
            let last = first + i64::from(shift.start_window);
            (first - i64::from(limits.early), last - i64::from(limits.buffer))
        }
        Leg::Home => {
            let first = i64::from(shift.end) - 1440 * (i64::from(shift.end) - 1).div_euclid(1440);
            let last = first + i64::from(shift.end_window);
            (first + 10, last + 10 + i64::from(limits.wait))
        }
    }
}

/// The straight line by the haversine formula.
pub fn metres(a: &Place, b: &Place) -> f64 {
    let (a, b) = (a.spot.point, b.spot.point);
    let (dy, dx) = ((b.y() - a.y()).to_radians() / 2.0, (b.x() - a.x()).to_radians() / 2.0);
    let h = dy.sin().powi(2) + a.y().to_radians().cos() * b.y().to_radians().cos() * dx.sin().powi(2);
    2.0 * 6_371_008.8 * h.sqrt().asin()
}
