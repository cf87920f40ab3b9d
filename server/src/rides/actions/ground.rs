//! What two commutes share by the facts of now, as the rules ask for it.

use chrono_tz::Tz;

use crate::{
    accounts::Leave,
    carpools::{Commute, Judged, date_of},
    clock::Millis,
    id::RequestId,
    rides::rules::seat::{Seat, Shared},
};

/// A judged pair, and what else the rules ask.
pub struct Ground {
    pub judged: Judged,
    ends: Vec<i32>,
    zone: Tz,
}

impl Ground {
    pub fn new(judged: Judged, zone: Tz) -> Self {
        Self { ends: ends(&judged.rider), judged, zone }
    }

    /// What the two share, for seats of this request.
    pub fn shared(&self, request: RequestId) -> Shared<'_> {
        Shared {
            request,
            rider: self.judged.rider.id,
            driver: self.judged.driver.id,
            pairing: self.judged.pairing.as_ref(),
            turned: self.judged.turned.as_ref(),
            ends: &self.ends,
            alone: &self.judged.alone,
            zone: self.zone,
        }
    }

    /// What the two could still share, on dates on which the rider may ride along.
    pub fn offers(&self, request: RequestId, leave: &Leave, now: Millis) -> Vec<Seat> {
        let mut offers = self.shared(request).offers(now);
        offers.retain(|offer| leave.covers(date_of(offer.times.day)));
        offers
    }

    /// How many riders the driver takes.
    pub fn seats(&self) -> u8 {
        self.judged.driver.plan.limits.seats
    }
}

/// For each of the rider's codes, how many days after its start it ends.
fn ends(rider: &Commute) -> Vec<i32> {
    rider.plan.roster.codes.iter().map(|code| (i32::from(code.end) - 1) / 1440).collect()
}
