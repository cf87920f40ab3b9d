//! The oracle's rules about people: accounts, ages, vouchers, seats, nights.

use matching::{Commute, Leg, Role};

use crate::judge::{Element, MIN};

pub(super) fn passes(rule: usize, name: &str, driver: &Commute, rider: &Commute, element: &Element) -> bool {
    let Element { own, other, way } = element;
    match name {
        "no-common-date" => true,
        "no-seat" => {
            let aboard = driver.taken.iter().filter(|t| t.leg == other.leg && i64::from(t.day) == other.date);
            aboard.map(|t| i64::from(t.riders)).sum::<i64>() < i64::from(driver.limits.seats)
        }
        "driver-under-18" => of_age(driver, own.date),
        "minor-unverified-driver" => of_age(rider, own.date) || driver.person.verified,
        "minor-at-night" => {
            let vouchers = &driver.person.vouched_by;
            let known = rider.person.vouched_by.iter().any(|voucher| vouchers.contains(voucher));
            let shared = way.expect("earlier rules passed");
            of_age(rider, own.date)
                || known
                || !touches_night(own.leg, (shared.board, shared.ride, shared.walk))
        }
        _ => way.err().is_none_or(|failed| failed > rule),
    }
}

pub(super) fn people(driver: &Commute, rider: &Commute) -> Result<(), usize> {
    if driver.account == rider.account {
        return Err(0);
    }
    if driver.person.blocked.contains(&rider.account) || rider.person.blocked.contains(&driver.account) {
        return Err(1);
    }
    if driver.role == Role::Ride || rider.role == Role::Drive {
        return Err(2);
    }
    let women = driver.person.woman && rider.person.woman;
    if !women && (driver.person.women_only || rider.person.women_only) {
        return Err(3);
    }
    Ok(())
}

/// 18 from the first day of the month after the birth month; found by walking through the calendar.
pub(super) fn of_age(commute: &Commute, date: i64) -> bool {
    let Some(birth) = commute.person.birth else { return true };
    // 1 January 2026 is day 20,454: the worlds of these tests begin later.
    let (mut year, mut month, mut left) = (2026, 1, date - 20_454);
    loop {
        let leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
        let days =
            [31, if leap { 29 } else { 28 }, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month as usize - 1];
        if left < days {
            break;
        }
        left -= days;
        month += 1;
        if month == 13 {
            (year, month) = (year + 1, 1);
        }
    }
    (year * 12 + month) - (birth.year * 12 + i32::from(birth.month)) > 18 * 12
}

/// Whether any decisecond of the way from door to door (boarding, ride, walk) lies in 23:00-05:00.
pub(super) fn touches_night(leg: Leg, (board, ride, walk): (i64, i64, i64)) -> bool {
    let (start, end) = match leg {
        Leg::Out => (board - walk, board + ride),
        Leg::Home => (board, board + ride + walk),
    };
    (start..end).any(|ds| {
        let minute = ds.div_euclid(MIN).rem_euclid(1440);
        !(5 * 60..23 * 60).contains(&minute)
    })
}
