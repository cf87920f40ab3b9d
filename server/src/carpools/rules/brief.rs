//! What a list says of a match: the weightiest reasons, and the next four weeks as a strip.

use matching::{Counts, Explanation, Leg, Pairing, Reason, Roster, Shift};

use super::bands::ShiftBand;

/// Reasons in a list; the rest is told with the single match.
pub const MOST_REASONS: usize = 4;

/// Days of a strip.
pub const STRIP_DAYS: usize = 28;

/// A match as a list has it, the same to both.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Brief {
    /// Of the rider's shifts in the next four weeks.
    pub counts: Counts,
    /// At most [`MOST_REASONS`], in the order in which they should be read.
    pub reasons: Vec<Reason>,
    /// One letter a day: see [`strip`].
    pub strip: Box<str>,
}

/// Cuts a match down to what a list says of it. `from` is the first day, as days since 1970-01-01.
#[must_use]
pub fn brief(pairing: &Pairing, explanation: &Explanation, from: i32) -> Brief {
    let both = pairing.counts.both > 0;
    let weighty = |reason: &&Reason| match reason {
        Reason::BothWays { .. } => both,
        Reason::OneWay { shared, .. } => !both && *shared > 0,
        // The strip shows the first; the second holds for the whole list.
        Reason::NoRide { .. } | Reason::Approximate => false,
        _ => true,
    };
    let mut reasons: Vec<Reason> = explanation.reasons.iter().filter(weighty).cloned().collect();
    // That a ride belongs to the night before or after must not be the one that is cut off.
    reasons.sort_by_key(|reason| {
        matches!(reason, Reason::Early { .. } | Reason::Wait { .. } | Reason::Walk { .. })
    });
    reasons.truncate(MOST_REASONS);
    Brief { counts: pairing.counts, reasons, strip: strip(pairing, from) }
}

/// A letter for each of the [`STRIP_DAYS`] days from `from` on, by the rider's dates: `o` a ride to work, `h` a ride
/// home, `b` both, `-` none.
fn strip(pairing: &Pairing, from: i32) -> Box<str> {
    let mut legs = [[false; 2]; STRIP_DAYS];
    for ride in &pairing.rides {
        let day = usize::try_from(ride.day - from).ok().and_then(|day| legs.get_mut(day));
        if let Some(day) = day {
            day[usize::from(ride.leg == Leg::Home)] = true;
        }
    }
    let letter = |[out, home]: [bool; 2]| match (out, home) {
        (true, true) => 'b',
        (true, false) => 'o',
        (false, true) => 'h',
        (false, false) => '-',
    };
    legs.into_iter().map(letter).collect::<String>().into()
}

/// A letter for each of the [`STRIP_DAYS`] days from `from` on (days since 1970-01-01): the band in which the shift
/// begins that starts on it, `e`arly, `d`ay, `l`ate or `n`ight; `-` none.
#[must_use]
pub fn roster_strip(shifts: &[Shift], roster: &Roster, from: i32) -> Box<str> {
    let letter = |day| {
        let shift = roster.code_on(day).and_then(|code| shifts.get(usize::from(code)));
        shift.map_or('-', |shift| match ShiftBand::of(shift.start) {
            ShiftBand::Early => 'e',
            ShiftBand::Day => 'd',
            ShiftBand::Late => 'l',
            ShiftBand::Night => 'n',
        })
    };
    (from..).take(STRIP_DAYS).map(letter).collect::<String>().into()
}

#[cfg(test)]
mod tests {
    use matching::{Place, Point, Ride, Spot};

    use super::*;

    fn ride(day: i32, leg: Leg) -> Ride {
        let spot = Spot { point: Point::new(11.0, 47.8), index: 0, along: 0 };
        Ride {
            day,
            leg,
            rider_code: 0,
            driver_code: 0,
            day_offset: 0,
            stop: Place { id: 1, spot },
            meeting_point: false,
            at_ds: 0,
            board_ds: 0,
            detour_ds: 0,
            detour_metres: 0,
            ride_ds: 0,
            walk_ds: 0,
            direct_ds: 0,
            slack_ds: 0,
            counted: true,
        }
    }

    fn pairing(rides: Vec<Ride>, both: u32) -> Pairing {
        Pairing {
            rides,
            missed: Vec::new(),
            counts: Counts { shifts: 20, out: 3, home: 0, both },
            coverage: 0.5,
            g: None,
            score: 40,
            mean_detour: None,
            listed: true,
            approximate: true,
        }
    }

    #[test]
    fn the_strip_has_a_letter_for_each_of_the_28_days_and_none_for_others() {
        let rides = [(99, Leg::Out), (100, Leg::Out), (101, Leg::Home), (102, Leg::Out), (102, Leg::Home)];
        let late = [(127, Leg::Out), (128, Leg::Out)];
        let rides = rides.into_iter().chain(late).map(|(day, leg)| ride(day, leg)).collect();
        let told = brief(&pairing(rides, 1), &Explanation::default(), 100);
        assert_eq!(&*told.strip, format!("ohb{}o", "-".repeat(24)));
    }

    #[test]
    fn a_list_leaves_out_what_says_nothing_and_keeps_the_neighbouring_night() {
        let reasons = vec![
            Reason::BothWays { shared: 0, of: 20 },
            Reason::OneWay { leg: Leg::Out, shared: 3, of: 20 },
            Reason::OneWay { leg: Leg::Home, shared: 0, of: 20 },
            Reason::Detour { minutes: 5 },
            Reason::Early { minutes: 5 },
            Reason::Wait { minutes: 5 },
            Reason::NoRide { leg: Leg::Home, days: vec![100] },
            Reason::OverMidnight,
            Reason::Approximate,
        ];
        let codes = |both| {
            let all = Explanation { reasons: reasons.clone(), rides: Vec::new() };
            brief(&pairing(Vec::new(), both), &all, 100).reasons.iter().map(Reason::code).collect::<Vec<_>>()
        };
        assert_eq!(codes(0), ["rides-out", "detour", "over-midnight", "early"]);
        assert_eq!(codes(1), ["both-ways", "detour", "over-midnight", "early"]);
    }
}
