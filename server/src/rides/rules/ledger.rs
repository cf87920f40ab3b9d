//! Whose turn it is: on a day with k aboard the driver gets (k-1)/k, each other loses 1/k. Source: matching.md, section 4.

/// A whole drive in the unit of balances: divisible by 2 to 8, the people in a car. Of nine each loses a hair too little, and
/// the driver gains what they lose.
pub const DRIVE: i32 = 840;

/// What the driver gains and each rider loses on a drive with so many riders, in 840ths.
#[must_use]
pub fn shares(riders: usize) -> (i32, i32) {
    let riders = i32::try_from(riders).unwrap_or_default();
    let each = DRIVE / (riders + 1);
    (each * riders, -each)
}

/// Who should drive: the smallest balance, and of two alike the first.
#[must_use]
pub fn next<T: Copy>(who_can: &[(T, i32)]) -> Option<T> {
    who_can.iter().min_by_key(|(_, balance)| *balance).map(|(who, _)| *who)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_drive_adds_up_to_nothing_whoever_is_aboard() {
        for riders in 0..=8_usize {
            let (driver, rider) = shares(riders);
            assert_eq!(driver + rider * i32::try_from(riders).expect("small"), 0, "{riders} riders");
        }
        assert_eq!(shares(1), (420, -420), "half a drive each with one rider");
        assert_eq!(shares(3), (630, -210), "three quarters with three");
    }

    #[test]
    fn whoever_drove_least_is_next() {
        assert_eq!(next(&[("Jonas", 420), ("Oksana", -420)]), Some("Oksana"));
        assert_eq!(next(&[("Jonas", 0), ("Oksana", 0)]), Some("Jonas"), "of two alike the first");
        assert_eq!(next::<&str>(&[]), None);
    }
}
