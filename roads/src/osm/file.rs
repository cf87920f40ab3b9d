//! Reads the blocks of an OSM extract, guarded: what is broken ends in an error, never in a panic.

use crate::error::MapError;
use osmpbf::{BlobDecode, BlobReader, BlobType, Element, HeaderBlock, PrimitiveBlock};
use std::fs::File;
use std::io::BufReader;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};

/// The format's own limit for one block, in bytes.
const BIGGEST_BLOCK: i32 = 32 * 1024 * 1024;

/// What a reader of this crate understands; a file that requires more is refused.
const UNDERSTOOD: [&str; 2] = ["OsmSchema-V0.6", "DenseNodes"];

/// An extract whose frame has been checked from the first block to the last.
#[derive(Debug)]
pub(crate) struct Extract {
    path: PathBuf,
    size: u64,
    /// When the data was taken, in seconds since 1970 (UTC), where the file tells.
    pub(crate) date: Option<i64>,
}

impl Extract {
    /// Checks the frame of all blocks, without unpacking the data.
    pub(crate) fn open(path: &Path) -> Result<Extract, MapError> {
        // Looked at before it is opened: opening a pipe would wait for a writer.
        let meta = std::fs::metadata(path).map_err(|error| MapError::io(path, error))?;
        if !meta.is_file() {
            return Err(MapError::NotAnExtract);
        }
        if meta.len() == 0 {
            return Err(MapError::Empty);
        }
        let mut extract = Extract { path: path.to_owned(), size: meta.len(), date: None };
        extract.check_frame(extract.blocks()?)?;
        extract.date = extract.read_header()?;
        Ok(extract)
    }

    fn check_frame(&self, mut blocks: BlobReader<BufReader<File>>) -> Result<(), MapError> {
        let mut at = 0;
        while at < self.size {
            let foreign = |what: &str| {
                if at == 0 { MapError::NotAnExtract } else { MapError::Damaged { at, what: what.to_owned() } }
            };
            let next = catch_unwind(AssertUnwindSafe(|| blocks.next_header_skip_blob()));
            let header = match next {
                Ok(Some(Ok((header, _)))) => header,
                Ok(None) => {
                    return Err(if at == 0 { MapError::NotAnExtract } else { MapError::CutOff { at } });
                }
                Ok(Some(Err(_))) | Err(_) => return Err(foreign("the head of a block")),
            };
            let wanted = if at == 0 { BlobType::OsmHeader } else { BlobType::OsmData };
            if header.blob_type() != wanted && (at == 0 || header.blob_type() != BlobType::OsmHeader) {
                return Err(foreign("a block of an unknown kind"));
            }
            if !(0..=BIGGEST_BLOCK).contains(&header.get_blob_size()) {
                return Err(foreign("the size of a block"));
            }
            let end = blocks.seek_raw(std::io::SeekFrom::Current(0)).map_err(|_| foreign("its end"))?;
            if end > self.size {
                return Err(MapError::CutOff { at });
            }
            at = end;
        }
        Ok(())
    }

    fn blocks(&self) -> Result<BlobReader<BufReader<File>>, MapError> {
        let file = File::open(&self.path).map_err(|error| MapError::io(&self.path, error))?;
        BlobReader::new_seekable(BufReader::new(file)).map_err(|_| MapError::NotAnExtract)
    }

    fn read_header(&self) -> Result<Option<i64>, MapError> {
        let mut blocks = self.blocks()?;
        let read = catch_unwind(AssertUnwindSafe(|| blocks.next().map(|blob| blob?.to_headerblock())));
        let header = match read {
            Ok(Some(Ok(header))) => header,
            _ => return Err(MapError::Damaged { at: 0, what: "the header".to_owned() }),
        };
        refuse_unknown_features(&header)?;
        Ok(header.osmosis_replication_timestamp().filter(|seconds| *seconds > 0))
    }

    /// Calls back with every element, in the file's order; `progress` runs from 0 to 1.
    pub(crate) fn each(
        &self,
        mut progress: impl FnMut(f32),
        mut element: impl FnMut(Element<'_>) -> Result<(), MapError>,
    ) -> Result<(), MapError> {
        let mut at = 0;
        for blob in self.blocks()? {
            let damaged = |error: osmpbf::Error| MapError::Damaged { at, what: error.to_string() };
            let blob = blob.map_err(damaged)?;
            at = blob.offset().map_or(at, |offset| offset.0);
            progress(at as f32 / self.size as f32);
            // A damaged block can make the reader's own arithmetic overflow, which panics where
            // overflows are checked: to us that is one more kind of damage.
            let read = catch_unwind(AssertUnwindSafe(|| match blob.decode() {
                Ok(BlobDecode::OsmData(block)) => each_of(&block, &mut element),
                Ok(_) => Ok(()),
                Err(error) => Err(MapError::Damaged { at, what: error.to_string() }),
            }));
            read.unwrap_or_else(|_| Err(MapError::Damaged { at, what: "numbers out of range".to_owned() }))?;
        }
        progress(1.0);
        Ok(())
    }
}

fn each_of(
    block: &PrimitiveBlock,
    element: &mut impl FnMut(Element<'_>) -> Result<(), MapError>,
) -> Result<(), MapError> {
    block.elements().try_for_each(element)
}

fn refuse_unknown_features(header: &HeaderBlock) -> Result<(), MapError> {
    let unknown = header.required_features().iter().find(|feature| !UNDERSTOOD.contains(&feature.as_str()));
    unknown.map_or(Ok(()), |feature| Err(MapError::Unsupported(feature.clone())))
}
