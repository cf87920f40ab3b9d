//! A link as a QR code that the phone draws: no picture, no library there.

use fast_qr::{ECL, QRBuilder};
use serde::Serialize;
use utoipa::ToSchema;

use crate::error::Error;

/// A QR code as a drawing of squares of one unit each, without the light margin of four units around it.
#[derive(Serialize, ToSchema)]
pub struct QrView {
    /// Units from side to side.
    #[schema(minimum = 21, maximum = 177)]
    size: usize,
    /// The dark squares, as the `d` of an SVG path.
    #[schema(max_length = 100000, pattern = "^[MhvzH0-9 -]*$")]
    path: String,
}

impl QrView {
    /// Draws a text. A quarter of it may be hidden by dirt or a thumb tack.
    pub fn of(text: &str) -> Result<Self, Error> {
        let code = QRBuilder::new(text).ecl(ECL::Q).build();
        let code = code.map_err(|error| Error::Internal(format!("no QR code: {error:?}")))?;
        let rows = (0..code.size).flat_map(|y| runs(&code[y]).into_iter().map(move |run| (y, run)));
        let path = rows.map(|(y, (x, wide))| format!("M{x} {y}h{wide}v1h-{wide}z")).collect();
        Ok(Self { size: code.size, path })
    }
}

/// Where dark squares stand side by side in a row: the first of them, and how many.
fn runs(row: &[fast_qr::Module]) -> Vec<(usize, usize)> {
    let mut runs: Vec<(usize, usize)> = Vec::new();
    for (x, _) in row.iter().enumerate().filter(|(_, module)| module.value()) {
        match runs.last_mut() {
            Some((start, wide)) if *start + *wide == x => *wide += 1,
            _ => runs.push((x, 1)),
        }
    }
    runs
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_corner_of_a_code_is_its_finder_pattern() {
        let qr = QrView::of("https://miteinander.example/i/abcdefghijklmnopqrstuv").expect("a code");
        assert!(qr.path.starts_with("M0 0h7v1h-7z"), "{}", qr.path);
        assert!(qr.path.contains("M0 1h1v1h-1zM6 1h1v1h-1z"));
        assert!(qr.size < 60 && qr.path.len() < 12_000, "{} {}", qr.size, qr.path.len());
    }
}
