//! `region import`: an OpenStreetMap extract becomes a region's map. The old one stays whole unless all goes well.

use std::{
    io::Write,
    path::{Path, PathBuf},
};

use roads::{Clip, ImportOptions, Phase, Snapshot, import_to};

use crate::{
    clock::SECOND,
    commands::{arguments::Arguments, told},
    regions,
};

pub async fn import(words: &[&str]) -> Result<(), String> {
    let arguments = Arguments::read(words, 1, &["--name", "--bbox", "--around", "--scale"], &[])?;
    let clip = read_clip(&arguments)?;
    let scale = arguments.parsed::<f64>("--scale")?.unwrap_or(1.0);
    let app = super::open().await?;
    let region = super::find(&app, arguments.required("--name")?).await?;
    let options =
        ImportOptions { name: region.name.clone(), clip, scale, imported_at: app.clock.now() / SECOND };
    let extract = PathBuf::from(arguments.word(0));
    let file = format!("{}.map", region.slug);
    let target = app.maps.folder().join(&file);
    let job = tokio::task::spawn_blocking(move || read(&extract, &target, &options));
    let told_of = job.await.map_err(told)??;
    let tx = app.db.begin().await.map_err(told)?;
    regions::set_map_file(&tx, region.id, &file).await.map_err(told)?;
    tx.commit().await.map_err(told)?;
    println!("{}: {told_of}. A running server takes it within a minute.", region.slug);
    Ok(())
}

fn read(extract: &Path, target: &Path, options: &ImportOptions) -> Result<String, String> {
    let mut last = None;
    let mut progress = |phase, done: f32| {
        // Whole steps of five per cent: a terminal, and a log, can follow that.
        let step = (phase, (done.clamp(0.0, 1.0) * 20.0) as u32 * 5);
        if last != Some(step) {
            last = Some(step);
            let mut out = std::io::stderr().lock();
            // Nobody may be reading along; the import goes on all the same.
            let _ = write!(out, "\r{:<40}{:>3} %", title(step.0), step.1).and_then(|()| out.flush());
        }
    };
    let imported = import_to(extract, target, options, &mut progress);
    eprintln!();
    let snapshot = imported.map_err(|error| format!("{} ({})", error, error.code()))?;
    Ok(summary(&snapshot))
}

fn title(phase: Phase) -> &'static str {
    match phase {
        Phase::Choosing => "checking the file",
        Phase::Ways => "reading roads, water and buildings",
        Phase::Nodes => "reading places and stops",
        Phase::Building => "building the road graph",
    }
}

fn summary(snapshot: &Snapshot) -> String {
    let (nodes, edges) = (snapshot.graph.nodes.len(), snapshot.graph.edges.len());
    let (places, stops) = (snapshot.places.len(), snapshot.meeting_points.len());
    format!("{nodes} junctions, {edges} stretches of road, {places} places, {stops} meeting points")
}

fn read_clip(arguments: &Arguments) -> Result<Clip, String> {
    match (arguments.numbers::<4>("--bbox")?, arguments.numbers::<3>("--around")?) {
        (None, None) => Ok(Clip::All),
        (Some([south, west, north, east]), None) => Ok(Clip::Box { south, west, north, east }),
        (None, Some([lat, lon, km])) => Ok(Clip::Around { lat, lon, km }),
        (Some(_), Some(_)) => Err("--bbox or --around, not both".to_owned()),
    }
}
