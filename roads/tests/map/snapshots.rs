//! A snapshot comes back as it was written, or not at all.

use crate::maps::{COUNTY, Dice, Folder, ISLE_OF_MAN};
use matching::Travel;
use proptest::prelude::*;
use roads::{RoadMap, Snapshot};
use std::sync::LazyLock;

/// The county's file: ranking its junctions takes a while.
static BYTES: LazyLock<Vec<u8>> = LazyLock::new(|| COUNTY.0.snapshot.to_bytes());

#[test]
fn what_was_written_is_read() {
    let folder = Folder::new("written");
    for snapshot in [&ISLE_OF_MAN.0, &COUNTY.0.snapshot] {
        let file = folder.file("map");
        snapshot.write(&file).expect("writable");
        assert!(Snapshot::read(&file).expect("readable") == *snapshot);
        assert_eq!(RoadMap::open(&file).expect("readable").meta(), &snapshot.meta);
    }
    assert_eq!(std::fs::read_dir(&folder.0).expect("a folder").count(), 1, "no temporary file is left");
    assert_eq!(Snapshot::read(&folder.file("none")).expect_err("no file").code(), "map-io");
    let nowhere = folder.file("none").join("map");
    assert_eq!(COUNTY.0.snapshot.write(&nowhere).expect_err("no folder").code(), "map-io");
}

#[test]
fn damage_and_other_versions_are_told_apart() {
    let bytes = BYTES.clone();
    let code = |bytes: &[u8]| Snapshot::from_bytes(bytes).expect_err("damaged").code();
    assert_eq!(code(b""), "snapshot-foreign");
    assert_eq!(code(b"\x89PNG\r\n\x1a\n"), "snapshot-foreign");
    let mut newer = bytes.clone();
    newer[8] += 1;
    assert_eq!(code(&newer), "snapshot-version");
    for at in [8, 9, 10, 13, 14, 21, 22, 23, bytes.len() / 2, bytes.len() - 1] {
        assert_eq!(code(&bytes[..at]), "snapshot-damaged", "cut at {at}");
    }
    let mut dice = Dice(3);
    for _ in 0..300 {
        let mut flipped = bytes.clone();
        let at = 10 + dice.below(bytes.len() - 10);
        flipped[at] ^= 1 << dice.below(8);
        assert_eq!(code(&flipped), "snapshot-damaged", "flipped at {at}");
    }
}

/// Puts a right checksum over a body, as someone would who means harm.
fn forged(body: &[u8]) -> Vec<u8> {
    let mut bytes = BYTES[..10].to_vec();
    let mut sum = flate2::Crc::new();
    sum.update(body);
    bytes.extend_from_slice(&sum.sum().to_le_bytes());
    bytes.extend_from_slice(&(body.len() as u64).to_le_bytes());
    bytes.extend_from_slice(body);
    bytes
}

#[test]
fn a_map_from_a_file_has_its_ranks_and_gives_the_same_rows_as_one_ranked_anew() {
    let (fresh, read) = (&COUNTY.1, RoadMap::from_bytes(&BYTES).expect("just written"));
    assert!(read.is_ranked(), "no start ranks it again");
    rows_agree(fresh, &read);
}

#[test]
fn a_file_from_before_ranks_were_kept_is_read_and_ranked_when_first_asked() {
    let mut old = b"mitemap\n\x01\x00".to_vec();
    old.extend_from_slice(&forged(&postcard::to_stdvec(&COUNTY.0.snapshot).expect("plain data"))[10..]);
    assert!(Snapshot::from_bytes(&old).expect("still read") == COUNTY.0.snapshot);
    let read = RoadMap::from_bytes(&old).expect("still read");
    assert!(!read.is_ranked());
    rows_agree(&COUNTY.1, &read);
    assert!(read.is_ranked());
}

fn rows_agree(one: &RoadMap, other: &RoadMap) {
    let spots: Vec<_> = COUNTY.0.villages.iter().filter_map(|village| one.snap(village.point)).collect();
    for spot in &spots {
        assert_eq!(one.trips_from(*spot, &spots, u32::MAX), other.trips_from(*spot, &spots, u32::MAX));
        assert_eq!(one.trips_to(*spot, &spots, u32::MAX), other.trips_to(*spot, &spots, u32::MAX));
    }
}

#[test]
fn a_forged_checksum_does_not_make_the_map_fail() {
    let bytes = BYTES.clone();
    let mut dice = Dice(9);
    let mut opened = 0;
    for _ in 0..150 {
        let mut body = bytes[22..].to_vec();
        for _ in 0..3 {
            let at = dice.below(body.len());
            body[at] = dice.below(256) as u8;
        }
        if let Ok(map) = RoadMap::from_bytes(&forged(&body)) {
            opened += 1;
            if let Some(spot) = map.snap(COUNTY.0.villages[0].point) {
                let _ = map.trips_from(spot, &[spot], u32::MAX);
                let _ = map.trips_to(spot, &[spot], u32::MAX);
            }
        }
    }
    println!("{opened} of 150 forged snapshots could be opened, none failed");
}

proptest! {
    #[test]
    fn random_bytes_are_no_snapshot(bytes in proptest::collection::vec(any::<u8>(), 0..400)) {
        prop_assert!(Snapshot::from_bytes(&bytes).is_err());
        prop_assert!(Snapshot::from_bytes(&forged(&bytes)).is_err());
    }
}
