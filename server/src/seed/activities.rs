//! The demo's activities: what such a county really has on, over the coming weeks.

use chrono::{Datelike, Days, NaiveDate, Weekday};

use super::Size;
use crate::{
    activities::{Access, Category, Details, NewActivity, Party, VenueChoice, VenueKind, join, post},
    app::App,
    bounded::Text,
    error::Error,
    id::{ActivityId, ClubId},
    maps::MapId,
    regions::Region,
    who::Member,
};

struct Template {
    title: &'static str,
    text: &'static str,
    category: Category,
    day: Weekday,
    /// Local start and end.
    hours: (&'static str, &'static str),
    capacity: Option<i32>,
    cost_cents: Option<i32>,
}

macro_rules! on {
    ($title:literal, $text:literal, $category:ident, $day:ident $from:literal - $to:literal, $capacity:expr, $cost:expr) => {
        Template {
            title: $title,
            text: $text,
            category: Category::$category,
            day: Weekday::$day,
            hours: ($from, $to),
            capacity: $capacity,
            cost_cents: $cost,
        }
    };
}

const TEMPLATES: &[Template] = &[
    on!("Freitagsbrunch", "Jeder bringt etwas mit. Kaffee gibt es.", LeisureCulture, Fri "10:00" - "12:30", None, None),
    on!("Reparatur-Café", "Wir reparieren Fahrräder, Lampen und Kleider.", LeisureCulture, Sat "14:00" - "17:00", None, None),
    on!("Deutsch im Gespräch", "Eine Stunde reden, ohne Noten. Alle Stufen.", Language, Tue "18:00" - "19:00", Some(12), None),
    on!("Job-Café", "Lebenslauf, Bewerbung, Fragen zur Arbeit.", EducationWork, Wed "15:00" - "17:00", Some(15), None),
    on!("Vorlesestunde", "Geschichten für Kinder ab 4 Jahren.", Family, Thu "15:30" - "16:30", Some(20), None),
    on!("Wandern am Sonnenberg", "Zwei Stunden, leicht. Feste Schuhe anziehen.", Sport, Sun "09:30" - "12:00", Some(25), None),
    on!("Erzähl-Café", "Wo komme ich her, wo will ich hin? Mit Kuchen.", LeisureCulture, Thu "17:00" - "19:00", None, None),
    on!("Ausbildungsmesse", "30 Betriebe stellen sich vor.", EducationWork, Sat "09:00" - "14:00", None, None),
    on!("Frauenfrühstück", "Nur für Frauen. Kinder sind willkommen.", Women, Wed "09:30" - "11:30", Some(20), Some(300)),
    on!("Sprechstunde Wohnen", "Fragen zu Miete und Nebenkosten.", Advice, Mon "14:00" - "16:00", Some(8), None),
    on!("Fußball für alle", "Wir spielen, wie viele eben kommen.", Sport, Fri "18:30" - "20:00", Some(22), None),
    on!("Feuerwehr: offener Abend", "Schau dir die Autos an und probiere den Schlauch.", Club, Fri "19:00" - "21:00", None, None),
];

/// Posts each activity on its day in the coming weeks and lets some people join.
pub async fn post_all(
    app: &App,
    region: &Region,
    organiser: &Member,
    guests: &[Member],
    clubs: &[ClubId],
    places: &[MapId],
    size: Size,
) -> Result<usize, Error> {
    let weeks = if size == Size::Small { 1 } else { 5 };
    let today = region.today(app.clock.now());
    let mut count = 0;
    for week in 0..weeks {
        for (number, template) in TEMPLATES.iter().enumerate() {
            let date = next(template.day, today + Days::new(1)) + Days::new(7 * week);
            let place = places[(number + usize::try_from(week).unwrap_or(0)) % places.len()];
            let new = activity(template, date, clubs[number % clubs.len()], place)?;
            let posted = post(app, organiser, &region.slug, new).await?;
            fill(app, posted.id, guests, number).await?;
            count += 1;
        }
    }
    Ok(count)
}

async fn fill(app: &App, id: ActivityId, guests: &[Member], number: usize) -> Result<(), Error> {
    for guest in guests.iter().skip(number).step_by(9).take(number % 6) {
        join(app, guest, id, Party { children: i32::from(number.is_multiple_of(3)), companions: 0 }).await?;
    }
    Ok(())
}

/// The first such weekday from a date on.
fn next(day: Weekday, from: NaiveDate) -> NaiveDate {
    let ahead = (7 + day.num_days_from_monday() - from.weekday().num_days_from_monday()) % 7;
    from + Days::new(u64::from(ahead))
}

fn activity(template: &Template, date: NaiveDate, club: ClubId, place: MapId) -> Result<NewActivity, Error> {
    let place = Text::new(&place.to_string()).map_err(Error::Internal)?;
    Ok(NewActivity {
        club: Some(club),
        starts: format!("{date}T{}", template.hours.0),
        ends: format!("{date}T{}", template.hours.1),
        venue: VenueChoice { kind: VenueKind::Place, id: Some(place), address: None, lat: None, lon: None },
        category: template.category,
        details: Details {
            title: Some(template.title.to_owned()),
            text: Some(template.text.to_owned()),
            language: Some("de".to_owned()),
            capacity: Some(template.capacity),
            languages: Some(vec!["de".to_owned(), "en".to_owned()]),
            cost_cents: Some(template.cost_cents),
            access: Some(vec![Access::BusStop]),
            ..Details::default()
        },
    })
}
