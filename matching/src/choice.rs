//! The choice among feasible ways to share a leg: least G, then detour, stop, date and code.

/// One way to share a leg of a rider's shift on a set of dates.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Choice {
    pub leg: crate::commute::Leg,
    pub rider_code: u8,
    pub driver_code: u8,
    /// The driver's leg date minus the rider's, in days.
    pub offset: i8,
    /// Index of the rider's stop.
    pub stop: u8,
    /// The driver's arrival A or departure L, deciseconds from midnight of the rider's leg date.
    pub at: i32,
    /// From the driver's arrival to the rider's, backwards (tau), or from the driver's departure to the
    /// rider's (rho); deciseconds.
    pub lag: i32,
    /// The rider's minutes beyond buffer (to work) or beyond end + 10 (home), in deciseconds.
    pub slack: i32,
    pub detour: i32,
    pub detour_metres: i32,
    /// G in half deciseconds (1,200 a minute), the unit in which every weight of G is whole.
    pub cost: i64,
    /// The rider's leg dates on which this way is taken.
    pub bits: u128,
}

impl Choice {
    fn rank(&self) -> (i64, i32, u8, i8, u8) {
        // Stops are numbered in the order of ties: the cell centre, then meeting points by id.
        (self.cost, self.detour, self.stop, self.offset, self.driver_code)
    }

    /// Whether this one is taken before `other`.
    pub fn beats(&self, other: &Choice) -> bool {
        self.rank() < other.rank()
    }
}

/// Gives each date of one (leg, rider's code), found from index `start` on, to its best choice alone.
pub(crate) fn settle(choices: &mut Vec<Choice>, start: usize) {
    choices[start..].sort_unstable_by_key(Choice::rank);
    let mut settled = 0;
    let mut kept = start;
    for index in start..choices.len() {
        let mut choice = choices[index];
        choice.bits &= !settled;
        settled |= choice.bits;
        if choice.bits != 0 {
            choices[kept] = choice;
            kept += 1;
        }
    }
    choices.truncate(kept);
}
