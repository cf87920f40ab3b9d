//! What two people give each other once they agreed, how it is spelled, and how long it stands.

use super::{
    request::{Request, State},
    seat::Seat,
};
use crate::clock::{DAY, Millis};

/// So long after the last ride the two still reach each other, for what was left in the car; in milliseconds.
pub const AFTERWARDS: Millis = DAY;

/// What a person keeps of their own to show it to others.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Card {
    /// What the car looks like, in the person's own words.
    pub look: Option<String>,
    pub plate: Option<String>,
    /// As [`read_phone`] spells it.
    pub phone: Option<String>,
}

impl Card {
    /// Whether there is a car to be shown.
    #[must_use]
    pub fn has_car(&self) -> bool {
        self.look.is_some() || self.plate.is_some()
    }
}

/// Where exactly somebody waits or picks up.
#[derive(Clone, Debug, PartialEq)]
pub struct Spot {
    pub words: Option<String>,
    /// Latitude and longitude in degrees, WGS 84.
    pub at: Option<(f64, f64)>,
}

/// What one of two lets the other see. Nothing is shown that was not switched on.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Consent {
    pub car: bool,
    /// Whether the car also stands in the links by which the other shares a ride with somebody they trust.
    pub car_in_links: bool,
    pub phone: bool,
    pub spot: Option<Spot>,
}

/// What somebody reads of the other, all of it by consent.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Shown {
    pub look: Option<String>,
    pub plate: Option<String>,
    pub phone: Option<String>,
    pub spot: Option<Spot>,
}

/// What the other reads by this consent of this card.
#[must_use]
pub fn shown(card: Card, consent: Consent) -> Shown {
    let (look, plate) = if consent.car { (card.look, card.plate) } else { (None, None) };
    Shown { look, plate, phone: card.phone.filter(|_| consent.phone), spot: consent.spot }
}

/// Whether an agreement runs at `now`: it holds on, or one of its rides is to come, under way or just over. One that
/// was called off beforehand does not count; one on which somebody waited in vain does.
#[must_use]
pub fn runs(request: &Request, seats: &[Seat], now: Millis) -> bool {
    let counts = |seat: &Seat| {
        matches!(seat.state, State::Confirmed | State::Validated)
            || (seat.state == State::Cancelled && (seat.rider_says.is_some() || seat.driver_says.is_some()))
    };
    let near = |seat: &&Seat| counts(seat) && seat.times.alights_at + AFTERWARDS > now;
    request.state == State::Confirmed && (request.ongoing || seats.iter().any(|seat| near(&seat)))
}

/// A phone number without what people put between its digits, `00` as `+`: with the country, or as it is dialled at
/// home. Source: ITU-T E.164, at most 15 digits.
#[must_use]
pub fn read_phone(raw: &str) -> Option<String> {
    let dialled: String = raw.chars().filter(|c| !matches!(c, ' ' | '-' | '/' | '(' | ')' | '.')).collect();
    let number = match dialled.strip_prefix("00") {
        Some(rest) => format!("+{rest}"),
        None => dialled,
    };
    let (digits, first) = match number.strip_prefix('+') {
        Some(rest) => (rest, '1'..='9'),
        None => (&number[..], '0'..='0'),
    };
    let begins = digits.chars().next().is_some_and(|digit| first.contains(&digit));
    let good = begins && (6..=15).contains(&digits.len()) && digits.bytes().all(|b| b.is_ascii_digit());
    good.then_some(number)
}

/// A number plate in capitals: letters of any script, digits, single blanks and hyphens.
#[must_use]
pub fn read_plate(raw: &str) -> Option<String> {
    let plate = raw.split_whitespace().collect::<Vec<_>>().join(" ").to_uppercase();
    let good = plate.chars().all(|c| c.is_alphanumeric() || matches!(c, ' ' | '-'));
    (good && plate.chars().any(char::is_alphanumeric)).then_some(plate)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_is_read_as_people_write_it() {
        for (raw, read) in [
            ("+49 171 123-45 67", Some("+491711234567")),
            ("0049 (0)171 1234567", Some("+4901711234567")),
            ("0171/1234567", Some("01711234567")),
            ("+380 44 123 4567", Some("+380441234567")),
            ("1711234567", None),
            ("+0171 1234567", None),
            ("+49 171 123456789012", None),
            ("+49171", None),
            ("ruf mich an", None),
            ("+49171;ext=1", None),
            ("", None),
        ] {
            assert_eq!(read_phone(raw).as_deref(), read, "{raw}");
        }
    }

    #[test]
    fn a_plate_is_read_in_capitals() {
        for (raw, read) in [
            ("wm-ab  123e", Some("WM-AB 123E")),
            ("АА 1234 ВК", Some("АА 1234 ВК")),
            ("WM <b>", None),
            (" - ", None),
        ] {
            assert_eq!(read_plate(raw).as_deref(), read, "{raw}");
        }
    }

    #[test]
    fn nothing_is_shown_without_a_yes_to_it() {
        let card = Card {
            look: Some("rot".to_owned()),
            plate: Some("WM-A 1".to_owned()),
            phone: Some("01711234567".to_owned()),
        };
        assert_eq!(shown(card.clone(), Consent::default()), Shown::default());
        let links = Consent { car_in_links: true, ..Consent::default() };
        assert_eq!(shown(card.clone(), links), Shown::default(), "the links are no yes to the other");
        let phone = shown(card, Consent { phone: true, ..Consent::default() });
        assert_eq!((phone.look, phone.phone.as_deref()), (None, Some("01711234567")));
    }
}
