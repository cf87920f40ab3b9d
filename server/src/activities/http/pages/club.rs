//! The page of a club, with what it has on.

use std::fmt::Write as _;

use actix_web::{HttpRequest, HttpResponse, get, http::StatusCode, web::Data};
use serde_json::json;

use super::{address, lists};
use crate::{
    activities::rules::wording::shortened,
    app::App,
    body::Path,
    clubs,
    error::Error,
    id::{self, ClubId},
    l10n::NONE,
    regions,
    web::{Page, escape, nothing, page, reader},
};

/// Bytes of a club's own words in the preview of its page.
const PREVIEW: usize = 200;

/// Clubs on the page of a region.
const SHOWN: u64 = 50;

pub fn pages(config: &mut actix_web::web::ServiceConfig) {
    config.service(list).service(one);
}

/// The clubs of each region, the newest first.
#[get("/clubs")]
async fn list(app: Data<App>, request: HttpRequest) -> Result<HttpResponse, Error> {
    let locale = reader(&request);
    let title = locale.say("clubs", NONE);
    let mut content = format!("<main><h1>{}</h1>", escape(&title));
    for region in regions::list_regions(app.db.reader()).await? {
        let _ = write!(content, "<h2>{}</h2><ul class=\"plain\">", escape(&region.name));
        for club in clubs::newest(app.db.reader(), region.id, SHOWN).await? {
            let (id, name) = (club.id, escape(&club.profile.name));
            let about = escape(&shortened(&club.profile.about, PREVIEW));
            let _ = write!(
                content,
                "<li class=\"card\"><a href=\"/c/{id}\"><bdi>{name}</bdi></a><br><span dir=\"auto\">{about}</span></li>"
            );
        }
        content.push_str("</ul>");
    }
    content.push_str("</main>");
    let (description, address) = (locale.say("page-about", NONE), address(&app, &request));
    Ok(page(&locale, StatusCode::OK, &Page { title, description, content, address, data: None }))
}

/// One club.
#[get("/c/{id}")]
async fn one(app: Data<App>, request: HttpRequest, path: Path<String>) -> Result<HttpResponse, Error> {
    let locale = reader(&request);
    let Some(id) = id::read(&path.0).map(ClubId) else { return Ok(nothing(&locale)) };
    let club = clubs::find_club(app.db.reader(), id).await?.filter(|club| !club.hidden);
    let Some(club) = club else { return Ok(nothing(&locale)) };
    let region = regions::get_region(app.db.reader(), club.region).await?;
    let profile = &club.profile;
    let mut content = format!(
        "<main><article lang=\"{}\"><h1 dir=\"auto\">{}</h1><p class=\"written\" dir=\"auto\">{}</p></article>\
         <p dir=\"auto\">{}</p>",
        escape(&profile.about_language),
        escape(&profile.name),
        escape(&profile.about),
        escape(&profile.contact)
    );
    let _ = write!(content, "<h2>{}</h2>", escape(&locale.say("tab-activities", NONE)));
    content.push_str(&lists::of_club(&app, &locale, &region, id).await?);
    content.push_str("</main>");
    let address = address(&app, &request);
    let data = json!({
        "@context": "https://schema.org",
        "@type": "Organization",
        "name": profile.name,
        "url": address,
    });
    let told = Page {
        title: profile.name.clone(),
        description: shortened(&profile.about, PREVIEW),
        content,
        address,
        data: Some(data),
    };
    Ok(page(&locale, StatusCode::OK, &told))
}
