//! What search engines are told: which pages there are, and what is none of theirs.

use actix_web::{HttpResponse, get, web::Data};

use crate::{
    activities::{actions::listing, store::lists::Filter},
    app::App,
    clubs,
    error::Error,
    l10n::Locale,
    regions,
    who::Viewer,
};

/// Activities and clubs of each region in the map: the next, and the newest.
const MOST: u64 = 500;

pub fn pages(config: &mut actix_web::web::ServiceConfig) {
    config.service(robots).service(site_map);
}

#[get("/robots.txt")]
async fn robots(app: Data<App>) -> HttpResponse {
    let origin = &app.config.origin;
    let text = format!("User-agent: *\nDisallow: /api/\nDisallow: /i/\nSitemap: {origin}/sitemap.xml\n");
    HttpResponse::Ok().content_type("text/plain; charset=utf-8").body(text)
}

#[get("/sitemap.xml")]
async fn site_map(app: Data<App>) -> Result<HttpResponse, Error> {
    let mut paths = vec!["/".to_owned(), "/activities".to_owned(), "/clubs".to_owned()];
    let viewer = Viewer { member: None, locale: Locale::default() };
    for region in regions::list_regions(app.db.reader()).await? {
        let filter = Filter { from: Some(app.clock.now()), ..Filter::default() };
        let listed = listing::list_of_region(&app, &viewer, &region, &filter, (None, MOST)).await?;
        paths.extend(listed.items.iter().map(|activity| format!("/a/{}", activity.id)));
        let newest = clubs::newest(app.db.reader(), region.id, MOST).await?;
        paths.extend(newest.iter().map(|club| format!("/c/{}", club.id)));
    }
    let url = |path: &String| format!("<url><loc>{}{path}</loc></url>", app.config.origin);
    let urls: String = paths.iter().map(url).collect();
    let xml = format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
         <urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">{urls}</urlset>\n"
    );
    Ok(HttpResponse::Ok().content_type("application/xml; charset=utf-8").body(xml))
}
