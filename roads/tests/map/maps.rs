//! Maps that the tests share, each imported once.

use roads::synthetic::{County, CountyOptions, county};
use roads::{Clip, ImportOptions, MapError, RoadMap, Snapshot, import};
use std::io::Write;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

/// The folder of the workspace.
fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("roads lies in the workspace").to_owned()
}

/// The Isle of Man extract, which must be there.
pub fn isle_of_man_file() -> PathBuf {
    let named = std::env::var_os("MITEINANDER_ISLE_OF_MAN").map(PathBuf::from);
    let file = named.unwrap_or_else(|| root().join("target/extracts/isle-of-man.osm.pbf"));
    assert!(file.is_file(), "{} is missing: run scripts/fetch-isle-of-man.sh", file.display());
    file
}

/// Extracts beside the checkout, which may be absent.
pub fn other_extracts() -> Vec<PathBuf> {
    let named = std::env::var_os("MITEINANDER_EXTRACTS").map(PathBuf::from);
    let folder = named.unwrap_or_else(|| root().join("../shared/data/osm"));
    let mut files: Vec<PathBuf> = std::fs::read_dir(&folder)
        .map(|entries| entries.filter_map(|entry| Some(entry.ok()?.path())).collect())
        .unwrap_or_default();
    files.retain(|file| file.to_string_lossy().ends_with(".osm.pbf"));
    files.sort();
    if files.is_empty() {
        // Straight to the terminal: what a passing test prints is swallowed.
        let _ = writeln!(std::io::stderr(), "SKIPPED: no extracts in {}", folder.display());
    }
    files
}

pub fn options(clip: Clip) -> ImportOptions {
    ImportOptions { name: "Test".to_owned(), clip, scale: 1.0, imported_at: 1_790_000_000 }
}

pub fn import_file(file: &Path, clip: Clip) -> Result<Snapshot, MapError> {
    import(file, &options(clip), &mut |_, _| {})
}

pub static ISLE_OF_MAN: LazyLock<(Snapshot, RoadMap)> =
    LazyLock::new(|| ready(import_file(&isle_of_man_file(), Clip::All).expect("a sound extract")));

pub static COUNTY: LazyLock<(County, RoadMap)> = LazyLock::new(|| {
    let county = county(CountyOptions::demo(7));
    let map = ready(county.snapshot.clone()).1;
    (county, map)
});

pub fn ready(snapshot: Snapshot) -> (Snapshot, RoadMap) {
    let map = RoadMap::new(snapshot.clone()).expect("sound");
    (snapshot, map)
}

/// Numbers that look random and are the same in every run.
pub struct Dice(pub u64);

impl Dice {
    pub fn below(&mut self, count: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) as usize % count
    }

    pub fn unit(&mut self) -> f64 {
        self.below(1 << 30) as f64 / f64::from(1 << 30)
    }
}

/// A fresh folder for one test, removed when it ends.
pub struct Folder(pub PathBuf);

impl Folder {
    pub fn new(name: &str) -> Folder {
        let folder = std::env::temp_dir().join(format!("roads-{name}-{}", std::process::id()));
        std::fs::create_dir_all(&folder).expect("a folder for temporary files");
        Folder(folder)
    }

    pub fn file(&self, name: &str) -> PathBuf {
        self.0.join(name)
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}
