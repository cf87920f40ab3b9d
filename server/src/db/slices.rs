//! Many ids in one question: in slices, and of few sizes.

use uuid::Uuid;

/// The most ids in one question.
const MOST: usize = 500;

/// Ids in slices of [`MOST`] at most, each filled up with its last id to a power of two. Every number of ids is a statement of its
/// own, which each connection prepares and keeps.
pub fn slices<T: Copy>(ids: &[T], bare: impl Fn(T) -> Uuid) -> impl Iterator<Item = Vec<Uuid>> {
    ids.chunks(MOST).map(move |slice| {
        let mut bare: Vec<Uuid> = slice.iter().map(|id| bare(*id)).collect();
        if let Some(last) = bare.last().copied() {
            bare.resize(bare.len().next_power_of_two().min(MOST), last);
        }
        bare
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn any_number_of_ids_makes_few_different_questions() {
        let all: Vec<u128> = (1..=1_234).collect();
        let sizes: std::collections::BTreeSet<usize> = (0..=all.len())
            .flat_map(|many| slices(&all[..many], Uuid::from_u128).map(|slice| slice.len()))
            .collect();
        assert_eq!(sizes.into_iter().collect::<Vec<_>>(), [1, 2, 4, 8, 16, 32, 64, 128, 256, 500]);
        let asked: std::collections::BTreeSet<Uuid> = slices(&all, Uuid::from_u128).flatten().collect();
        assert_eq!(asked.len(), all.len());
        assert_eq!(slices(&all[..0], Uuid::from_u128).count(), 0);
    }
}
