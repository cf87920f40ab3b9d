//! The page of one activity.

use actix_web::{HttpRequest, HttpResponse, get, http::StatusCode, web::Data};

use super::{address, event, when};
use crate::{
    activities::actions::listing,
    app::App,
    body::Path,
    error::Error,
    id::{self, ActivityId},
    l10n::NONE,
    regions,
    web::{Page, escape, nothing, page, reader},
};

pub fn pages(config: &mut actix_web::web::ServiceConfig) {
    config.service(one);
}

/// One activity. One that is not there is a page too, and says so.
#[get("/a/{id}")]
async fn one(app: Data<App>, request: HttpRequest, path: Path<String>) -> Result<HttpResponse, Error> {
    let locale = reader(&request);
    let Some(id) = id::read(&path.0).map(ActivityId) else { return Ok(nothing(&locale)) };
    let seen = match listing::see(&app, None, id).await {
        Ok(seen) => seen,
        Err(Error::NotFound) => return Ok(nothing(&locale)),
        Err(error) => return Err(error),
    };
    let region = regions::get_region(app.db.reader(), seen.activity.region).await?;
    let activity = &seen.activity;
    let line = format!("{}, {}", when(&locale, &region, activity), activity.venue.name);
    let cancelled = match activity.cancelled_at {
        Some(_) => format!("<p class=\"band warn\">{}</p>", escape(&locale.say("activity-cancelled", NONE))),
        None => String::new(),
    };
    let content = format!(
        "<main><article lang=\"{}\"><h1 dir=\"auto\">{}</h1>{cancelled}<p>{}</p>\
         <p class=\"written\" dir=\"auto\">{}</p></article></main>",
        escape(&activity.language),
        escape(&activity.title),
        escape(&line),
        escape(&activity.text)
    );
    let data = Some(event::event(&app.config.origin, &region, activity, seen.posted_by.as_deref()));
    let (title, address) = (activity.title.clone(), address(&app, &request));
    Ok(page(&locale, StatusCode::OK, &Page { title, description: line, content, address, data }))
}
