//! What a shared trip may cost: so much for each kilometre, for all riders together, and what that means for each of them.
//!
//! Amounts are whole euro cents and are rounded downwards, so that nobody ever pays more than the law lets them share.

use matching::day_number;

/// What all riders together may pay for a kilometre, from a local date on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rate {
    /// The first day on which it holds, as days since 1970-01-01.
    pub from: i32,
    /// Tenths of a cent for each kilometre.
    pub tenths: i32,
    /// Where it is written.
    pub source: String,
}

/// The law's own rate: whoever takes more than the travel allowance of federal officials, 30 cents a kilometre for all
/// riders together, carries passengers for money. In force since 2021-08-01; of the days before it is the best guess.
#[must_use]
pub fn of_the_law() -> Rate {
    Rate {
        from: day_number(2021, 8, 1),
        tenths: 300,
        source: "§ 1 Abs. 2 Nr. 1 b PBefG, § 5 Abs. 2 BRKG".to_owned(),
    }
}

/// The rate of a day (days since 1970-01-01): the region's latest by then, else the law's.
#[must_use]
pub fn rate_on(regions: &[Rate], day: i32) -> Rate {
    let known = regions.iter().filter(|rate| rate.from <= day).max_by_key(|rate| rate.from);
    known.cloned().unwrap_or_else(of_the_law)
}

/// The most that all riders together may pay for so many metres of the driver's way, in cents.
#[must_use]
pub fn most(metres: i32, rate: &Rate) -> i32 {
    let cents = i64::from(metres.max(0)) * i64::from(rate.tenths.max(0)) / 10_000;
    i32::try_from(cents).unwrap_or(i32::MAX)
}

/// What is suggested to each of so many riders, in cents.
#[must_use]
pub fn suggestion(most: i32, riders: usize) -> i32 {
    i32::try_from(riders).ok().filter(|riders| *riders > 0).map_or(0, |riders| most / riders)
}

/// What one rider's trip comes to, in cents.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Share {
    /// An equal part of the most.
    pub suggested: i32,
    /// What the two agreed on.
    pub agreed: Option<i32>,
    /// What holds: what was agreed, else what is suggested; where all of it together would be too much, each rider's part of
    /// the most.
    pub owed: i32,
}

/// The shares of all riders of a trip, of which each has `agreed` on an amount or not; together never more than the most.
#[must_use]
pub fn shares(most: i32, agreed: &[Option<i32>]) -> Vec<Share> {
    let suggested = suggestion(most, agreed.len());
    let wanted: Vec<i64> = agreed.iter().map(|one| i64::from(one.unwrap_or(suggested).max(0))).collect();
    let sum: i64 = wanted.iter().sum();
    let fits = |cents: i64| if sum > i64::from(most) { cents * i64::from(most) / sum } else { cents };
    let owed = |cents: &i64| i32::try_from(fits(*cents)).unwrap_or_default();
    agreed
        .iter()
        .zip(&wanted)
        .map(|(agreed, cents)| Share { suggested, agreed: *agreed, owed: owed(cents) })
        .collect()
}

/// The most that two may agree on for a trip on which others have `agreed` on so much already, in cents.
#[must_use]
pub fn room(most: i32, agreed: &[i32]) -> i32 {
    agreed.iter().fold(most, |left, cents| left.saturating_sub(*cents)).max(0)
}

/// What two say about the amount for a ride, in cents.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Terms {
    pub rider_says: Option<i32>,
    pub driver_says: Option<i32>,
    /// What holds: the last amount that both said.
    pub agreed: Option<i32>,
}

impl Terms {
    /// The same after one of the two named an amount; it holds once the other names it too.
    #[must_use]
    pub fn after(self, by_driver: bool, cents: i32) -> Self {
        let said = if by_driver {
            Self { driver_says: Some(cents), ..self }
        } else {
            Self { rider_says: Some(cents), ..self }
        };
        let agrees = said.rider_says == said.driver_says;
        Self { agreed: if agrees { Some(cents) } else { said.agreed }, ..said }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn thirty_cents_a_kilometre_for_all_together_rounded_downwards() {
        let law = of_the_law();
        assert_eq!(most(15_600, &law), 468);
        assert_eq!(most(15_633, &law), 468, "a part of a cent is nobody's");
        assert_eq!((most(0, &law), most(-5, &law)), (0, 0));
        assert_eq!(most(i32::MAX, &Rate { tenths: 10_000, ..law }), 2_147_483_647);
        assert_eq!((suggestion(468, 1), suggestion(468, 5), suggestion(468, 0)), (468, 93, 0));
    }

    #[test]
    fn a_dated_rate_holds_from_its_day_on() {
        let day = day_number(2027, 1, 1);
        let new = Rate { from: day, tenths: 380, source: "Beschluss".to_owned() };
        let newer = Rate { from: day + 31, tenths: 400, source: "Beschluss".to_owned() };
        let rates = [newer.clone(), new.clone()];
        assert_eq!(rate_on(&rates, day - 1), of_the_law());
        assert_eq!(rate_on(&rates, day), new);
        assert_eq!(rate_on(&rates, day + 30), new);
        assert_eq!(rate_on(&rates, day + 31), newer);
        assert_eq!(rate_on(&[], day), of_the_law());
    }

    #[test]
    fn whatever_was_agreed_all_riders_together_never_pay_more_than_the_law_lets_them() {
        // A row of numbers that looks like chance and is the same each time.
        let mut seed = 7_u32;
        let mut next = |below: u32| {
            seed = seed.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            i32::try_from((seed >> 8) % below).expect("small")
        };
        for _ in 0..20_000 {
            let rate = Rate { tenths: next(1_000), ..of_the_law() };
            let (metres, riders) = (next(300_000), next(9));
            let most = most(metres, &rate);
            let agreed: Vec<Option<i32>> =
                (0..riders).map(|_| if next(3) == 0 { None } else { Some(next(20_000)) }).collect();
            let shares = shares(most, &agreed);
            let sum = |of: fn(&Share) -> i32| shares.iter().map(|share| i64::from(of(share))).sum::<i64>();
            assert!(sum(|share| share.owed) <= i64::from(most), "{metres} {rate:?} {agreed:?}");
            assert!(sum(|share| share.suggested) <= i64::from(most), "{metres} {rate:?} {agreed:?}");
            assert!(i64::from(most) * 10_000 <= i64::from(metres) * i64::from(rate.tenths));
            for (share, agreed) in shares.iter().zip(&agreed) {
                assert!(
                    share.owed >= 0 && share.owed <= agreed.unwrap_or(share.suggested),
                    "nobody pays more than they said"
                );
            }
        }
    }

    #[test]
    fn what_fits_stays_as_agreed_and_what_does_not_is_cut_alike() {
        let owed = |most, agreed: &[Option<i32>]| -> Vec<i32> {
            shares(most, agreed).iter().map(|share| share.owed).collect()
        };
        assert_eq!(owed(400, &[Some(250), Some(100)]), [250, 100]);
        assert_eq!(owed(400, &[Some(300), Some(300)]), [200, 200]);
        assert_eq!(
            owed(400, &[Some(0), None]),
            [0, 200],
            "who rides for nothing does not make it dearer for others"
        );
        assert_eq!(owed(0, &[Some(100), None]), [0, 0]);
        assert_eq!(room(400, &[150, 300]), 0);
        assert_eq!(room(400, &[150]), 250);
    }

    #[test]
    fn an_amount_holds_once_both_have_said_it() {
        let asked = Terms::default().after(false, 200);
        assert_eq!(asked.agreed, None);
        let agreed = asked.after(true, 200);
        assert_eq!(agreed.agreed, Some(200));
        let anew = agreed.after(true, 250);
        assert_eq!(anew.agreed, Some(200), "what was agreed holds until both say otherwise");
        assert_eq!(anew.after(false, 250).agreed, Some(250));
    }
}
