//! Broken, foreign and hostile files end in an error and leave the old snapshot alone.

use crate::maps::{COUNTY, Dice, Folder, isle_of_man_file, options};
use roads::{Clip, MapError, import_to};
use std::path::Path;

/// Imports bytes over an older snapshot and holds that it survives unless the import succeeds.
fn import_bytes(folder: &Folder, bytes: &[u8]) -> Result<(), MapError> {
    let (extract, target) = (folder.file("broken.osm.pbf"), folder.file("map"));
    let old = COUNTY.0.snapshot.to_bytes();
    std::fs::write(&target, &old).expect("writable");
    std::fs::write(&extract, bytes).expect("writable");
    let result = import_to(&extract, &target, &options(Clip::All), &mut |_, _| {});
    if result.is_err() {
        assert!(std::fs::read(&target).expect("still there") == old, "the old snapshot was touched");
    }
    let files = std::fs::read_dir(&folder.0).expect("a folder").count();
    assert_eq!(files, 2, "nothing else is left behind");
    result.map(|_| ())
}

fn code(folder: &Folder, bytes: &[u8]) -> &'static str {
    import_bytes(folder, bytes).expect_err("not an extract").code()
}

#[test]
fn what_is_no_extract_is_refused() {
    let folder = Folder::new("foreign");
    assert_eq!(code(&folder, b""), "extract-empty");
    assert_eq!(code(&folder, b"hello"), "extract-foreign");
    assert_eq!(code(&folder, "lat,lon\n47.8,11.1\n".repeat(500).as_bytes()), "extract-foreign");
    let mut png = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\x02\0\0\0\x02\0\x08\x06\0\0\0".to_vec();
    png.resize(4_000, 7);
    assert_eq!(code(&folder, &png), "extract-foreign");
    assert_eq!(code(&folder, &[0; 5_000]), "extract-foreign");
    assert_eq!(code(&folder, &[0xff; 5_000]), "extract-foreign");
    assert_eq!(code(&folder, b"<?xml version='1.0'?><osm version='0.6'></osm>"), "extract-foreign");
    assert_eq!(code(&folder, &COUNTY.0.snapshot.to_bytes()), "extract-foreign");
    let nowhere =
        import_to(Path::new("no/such/file"), &folder.file("map"), &options(Clip::All), &mut |_, _| {});
    assert_eq!(nowhere.expect_err("no file").code(), "map-io");
    let a_folder = import_to(&folder.0, &folder.file("map"), &options(Clip::All), &mut |_, _| {});
    assert_eq!(a_folder.expect_err("a folder").code(), "extract-foreign");
}

#[test]
fn a_block_that_claims_to_be_huge_is_refused_without_reading_it() {
    let folder = Folder::new("huge");
    // A block header of kind "OSMHeader" whose data size is 2,147,483,647 or negative.
    for size in
        [&[0xff, 0xff, 0xff, 0xff, 0x07][..], &[0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x01]]
    {
        let mut header = b"\x0a\x09OSMHeader\x18".to_vec();
        header.extend_from_slice(size);
        let mut bytes = (header.len() as u32).to_be_bytes().to_vec();
        bytes.extend(header);
        bytes.resize(500, 0);
        assert_eq!(code(&folder, &bytes), "extract-foreign");
    }
}

#[test]
fn a_cut_off_extract_is_noticed_wherever_it_was_cut() {
    let folder = Folder::new("cut");
    let whole = std::fs::read(isle_of_man_file()).expect("readable");
    let length = whole.len();
    for at in
        [1, 3, 4, 9, 17, 100, 300, 5_000, length / 3, length / 2, length - 100_000, length - 2, length - 1]
    {
        let found = code(&folder, &whole[..at]);
        assert!(found == "extract-cut-off" || found == "extract-foreign" && at < 20, "cut at {at}: {found}");
    }
}

#[test]
fn flipped_bytes_never_panic_and_hardly_ever_pass() {
    let folder = Folder::new("flips");
    let whole = std::fs::read(isle_of_man_file()).expect("readable");
    let mut dice = Dice(5);
    let mut passed = 0;
    for _ in 0..24 {
        let mut bytes = whole.clone();
        let at = dice.below(bytes.len());
        bytes[at] ^= 1 << dice.below(8);
        match import_bytes(&folder, &bytes) {
            Ok(()) => passed += 1,
            Err(error) => assert!(error.code().starts_with("extract-"), "{error}"),
        }
    }
    assert!(passed <= 1, "{passed} of 24 flips went unnoticed");
    // Every byte of the first heads, on a shortened file so that each try is quick: no panic, no success.
    for at in 0..200 {
        let mut bytes = whole[..200_000].to_vec();
        bytes[at] ^= 0x40;
        assert!(import_bytes(&folder, &bytes).is_err());
    }
}

#[test]
fn options_that_make_no_sense_are_refused() {
    let folder = Folder::new("options");
    for scale in [0.0, -1.0, f64::NAN, f64::INFINITY, 100.0] {
        let mut bad = options(Clip::All);
        bad.scale = scale;
        let refused = import_to(&isle_of_man_file(), &folder.file("map"), &bad, &mut |_, _| {});
        assert_eq!(refused.expect_err("no such scale").code(), "import-option");
    }
    for clip in [
        Clip::Around { lat: 95.0, lon: 0.0, km: 1.0 },
        Clip::Around { lat: 54.0, lon: -4.0, km: f64::NAN },
        Clip::Around { lat: 54.0, lon: -4.0, km: 0.0 },
        Clip::Box { south: f64::NAN, west: 0.0, north: 1.0, east: 1.0 },
    ] {
        let refused = import_to(&isle_of_man_file(), &folder.file("map"), &options(clip), &mut |_, _| {});
        assert_eq!(refused.expect_err("no such clip").code(), "import-option");
    }
}
