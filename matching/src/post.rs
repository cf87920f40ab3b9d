//! A commute made ready for the board: stops chosen, roster expanded, windows in deciseconds.

use crate::commute::Leg;
use crate::days;
use crate::known::Known;
use crate::roster::Shift;
use crate::travel::Trip;

/// Most stops of a rider: the cell centre and the 8 nearest meeting points.
pub(crate) const STOPS: usize = 9;

/// Deciseconds of a minute and of a day.
pub(crate) const MINUTE: i32 = 600;
pub(crate) const DAY: i32 = 1440 * MINUTE;

/// After the end of a shift nobody leaves sooner than this (minutes).
const LEAVE: i32 = 10;

/// One leg of one shift code: its dates and the window of arrival (to work) or departure (home), in
/// deciseconds from midnight of the leg's own date.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Line {
    pub bits: u128,
    pub lo: i32,
    pub hi: i32,
    /// To work: the arrival from which on nobody is early. Home: the departure up to which nobody waits.
    pub due: i32,
}

/// One shift code of a post.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Code {
    /// The board's number of the site.
    pub site: u32,
    /// Index of the site in the post's own list.
    pub own_site: u8,
    /// Days from the start to the date of the leg home.
    pub end_days: u8,
    lines: [Line; 2],
}

impl Code {
    pub fn line(&self, leg: Leg) -> &Line {
        &self.lines[leg as usize]
    }

    /// The bits of `leg` whose shift starts within the counted days.
    pub fn counted(&self, leg: Leg) -> u128 {
        match leg {
            Leg::Out => days::COUNTED,
            Leg::Home => days::COUNTED << self.end_days,
        }
    }
}

/// A place where a rider may board or leave, by the board's number.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Stop {
    pub place: u32,
    pub walk_ds: u32,
}

/// A commute on the board.
#[derive(Debug)]
pub(crate) struct Post {
    /// All but its places, which are in `stops` and `sites`.
    pub commute: Known,
    /// The cell centre, then meeting points by id.
    pub stops: Box<[Stop]>,
    pub codes: Box<[Code]>,
    /// The board's numbers of the sites.
    pub sites: Box<[u32]>,
    /// Own trips (to work, home) per site and stop.
    pub own: Box<[[Trip; 2]]>,
    /// Per leg, the post's own dates without a free seat.
    pub full: [u128; 2],
    /// The dates on which the person counts as 18.
    pub adult: u128,
}

impl Post {
    /// The own trip of a code between a stop and its site, on one leg.
    pub fn own_trip(&self, code: &Code, stop: usize, leg: Leg) -> Trip {
        self.own[usize::from(code.own_site) * self.stops.len() + stop][leg as usize]
    }

    /// Expands roster, seats and age from the day `from` on.
    pub fn roll(&mut self, from: i32) {
        let bitmaps = self.commute.roster.expand(&self.commute.shifts, from);
        let shifts = &self.commute.shifts;
        self.codes = (shifts.iter().zip(bitmaps))
            .map(|(shift, bits)| code(&self.commute, *shift, bits, self.sites[usize::from(shift.site)]))
            .collect();
        self.adult = match self.commute.person.birth {
            Some(birth) => days::since(from, birth.adult_from()),
            None => days::GUARDED,
        };
        self.full = Leg::BOTH.map(|leg| full_dates(&self.commute, leg, from));
    }
}

fn code(commute: &Known, shift: Shift, (out, home): (u128, u128), site: u32) -> Code {
    let limits = &commute.limits;
    let (early, buffer) = (i32::from(limits.early), i32::from(limits.buffer));
    let first = i32::from(shift.start);
    let last = first + i32::from(shift.start_window);
    let first_end = shift.end_minute();
    let last_end = first_end + i32::from(shift.end_window);
    let line =
        |bits, lo: i32, hi: i32, due: i32| Line { bits, lo: lo * MINUTE, hi: hi * MINUTE, due: due * MINUTE };
    let wait = i32::from(limits.wait);
    Code {
        site,
        own_site: shift.site,
        end_days: shift.end_days() as u8,
        lines: [
            line(out, first - early, last - buffer, first - buffer),
            line(home, first_end + LEAVE, last_end + LEAVE + wait, last_end + LEAVE),
        ],
    }
}

fn full_dates(commute: &Known, leg: Leg, from: i32) -> u128 {
    let of_leg = || commute.taken.iter().filter(|taken| taken.leg == leg);
    let mut full = 0;
    for taken in of_leg() {
        let riders: u32 = of_leg().filter(|other| other.day == taken.day).map(|t| u32::from(t.riders)).sum();
        if riders >= u32::from(commute.limits.seats) {
            full |= days::bit(from, taken.day).map_or(0, |bit| 1 << bit);
        }
    }
    full
}
