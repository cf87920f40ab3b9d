//! `region cost-rate`: what all riders together may pay for a kilometre, from a day on.

use chrono::NaiveDate;

use crate::{carpools::day_number, commands::arguments::Arguments, rides};

pub async fn cost_rate(words: &[&str]) -> Result<(), String> {
    let pairs = ["--from", "--cents-per-km", "--source"];
    let arguments = Arguments::read(words, 1, &pairs, &[])?;
    let from: NaiveDate = arguments.parsed("--from")?.ok_or("--from is missing")?;
    let cents: f64 = arguments.parsed("--cents-per-km")?.ok_or("--cents-per-km is missing")?;
    let tenths = (cents * 10.0).round();
    if !(0.0..=1_000.0).contains(&tenths) || (cents * 10.0 - tenths).abs() > 1e-6 {
        return Err("--cents-per-km: a number of cents from 0 to 100 with at most one decimal".to_owned());
    }
    #[allow(clippy::cast_possible_truncation)] // Whole and at most 1,000, as the line before asks.
    let tenths = tenths as i32;
    let source = arguments.text::<3, 200>("--source")?;
    let app = super::open().await?;
    let region = super::find(&app, arguments.word(0)).await?;
    rides::set_cost_rate(&app, region.id, (day_number(from), tenths, source))
        .await
        .map_err(super::super::told)?;
    println!("{}: {cents} cents a kilometre from {from} on", region.slug);
    Ok(())
}
