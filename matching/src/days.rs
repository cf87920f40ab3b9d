//! Dated bitmaps: one `u128` for the 84 days of the horizon and a guard day at each end.

/// Days of the horizon: a rider's leg is reported when its date is within these.
pub const HORIZON_DAYS: i32 = 84;

/// Days whose shifts count for coverage, G and score: those starting in `[from, from + 27]`.
pub const COUNTED_DAYS: i32 = 28;

/// Bits 1 to 84: the horizon without its guard days (bit 0 is the day before `from`).
pub(crate) const HORIZON: u128 = ((1 << HORIZON_DAYS) - 1) << 1;

/// Bits of the days on which a counted shift starts.
pub(crate) const COUNTED: u128 = ((1 << COUNTED_DAYS) - 1) << 1;

/// All bits in use, guard days included.
pub(crate) const GUARDED: u128 = (1 << (HORIZON_DAYS + 2)) - 1;

/// The bit of `day` in a bitmap that begins at `from`, if it is within the horizon or a guard day.
pub(crate) fn bit(from: i32, day: i32) -> Option<u32> {
    let index = i64::from(day) - i64::from(from) + 1;
    (0..i64::from(HORIZON_DAYS) + 2).contains(&index).then_some(index as u32)
}

/// The day a bit stands for.
pub(crate) fn day(from: i32, bit: u32) -> i32 {
    from + bit as i32 - 1
}

/// The bitmap of all days from `first` on.
pub(crate) fn since(from: i32, first: i32) -> u128 {
    let index = i64::from(first) - i64::from(from) + 1;
    match index {
        ..=0 => GUARDED,
        1..=127 => GUARDED & (u128::MAX << index),
        _ => 0,
    }
}

/// The bitmap of the driver's dates seen from the rider's: bit i says whether day i + `offset` is set.
pub(crate) fn seen_from(bits: u128, offset: i32) -> u128 {
    if offset < 0 { bits << -offset } else { bits >> offset }
}

/// The set bits, lowest first.
pub(crate) fn ones(mut bits: u128) -> impl Iterator<Item = u32> {
    std::iter::from_fn(move || {
        let lowest = bits.trailing_zeros();
        (bits != 0).then(|| {
            bits &= bits - 1;
            lowest
        })
    })
}
