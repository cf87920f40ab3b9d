//! A map for a world: an invented county, read from a snapshot file as an imported one would be.

use std::sync::LazyLock;

use roads::synthetic::{County, CountyOptions, county};
use server::regions;

use crate::World;

/// The county of every world that has a map; the same in every run.
pub static COUNTY: LazyLock<County> = LazyLock::new(|| county(CountyOptions::demo(7)));

impl World {
    /// Gives this world's region the invented county as its map.
    ///
    /// # Panics
    /// When the snapshot cannot be written or read.
    pub async fn lay_map(&self) -> &'static County {
        let file = format!("{}.map", self.region.slug);
        COUNTY.snapshot.write(&self.database.folder.join(&file)).expect("a snapshot");
        let tx = self.app.db.begin().await.expect("a transaction");
        regions::set_map_file(&tx, self.region.id, &file).await.expect("stored");
        tx.commit().await.expect("committed");
        assert_eq!(self.app.refresh_maps().await.expect("read"), [self.region.id]);
        &COUNTY
    }
}
