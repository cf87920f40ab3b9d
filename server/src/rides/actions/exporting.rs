//! What this room knows of a person.

use sea_orm::ConnectionTrait;
use serde_json::{Value, json};

use crate::{
    carpools::{date_of, leg_code},
    clock::utc,
    error::Error,
    id::{AccountId, RequestId},
    rides::{
        rules::{consent::Consent, ledger::DRIVE, request::Request, seat::Seat},
        store::{cards, carpools, consents, costs, requests, seats},
    },
};

/// What somebody asked and was asked, with the rides; who the others are is theirs to tell.
pub async fn export(db: &impl ConnectionTrait, account: AccountId) -> Result<Value, Error> {
    let all = requests::all_of(db, account).await?;
    let ids: Vec<RequestId> = all.iter().map(|request| request.id).collect();
    let mut held = seats::of(db, &ids).await?;
    let told = all.iter().map(|request| {
        let seats = held.remove(&request.id).unwrap_or_default();
        told(request, account, &seats)
    });
    let told: Vec<Value> = told.collect();
    let groups = carpools::of(db, account).await?;
    let members = carpools::members(db, &groups).await?;
    let own = members.iter().filter(|member| member.account == account).map(|member| {
        json!({
            "id": member.carpool,
            "commute_id": member.commute,
            "joined_at": utc(member.joined_at),
            "balance": f64::from(member.balance) / f64::from(DRIVE),
        })
    });
    let lines = costs::all_of(db, account).await?;
    let shared = lines.iter().map(|line| {
        json!({
            "date": date_of(line.day),
            "leg": leg_code(line.leg),
            "role": if line.rider == account { "rider" } else { "driver" },
            "metres": line.metres,
            "owed_cents": line.share.owed,
        })
    });
    let card = cards::card(db, account).await?;
    let shows = consents::of(db, account).await?;
    Ok(json!({
        "requests": told,
        "carpools": own.collect::<Vec<_>>(),
        "travel_card": { "look": card.look, "plate": card.plate, "phone": card.phone },
        "shared_costs": shared.collect::<Vec<_>>(),
        "shown_to_others": shows.iter().map(shows_in).collect::<Vec<_>>(),
    }))
}

fn shows_in((request, consent): &(RequestId, Consent)) -> Value {
    let spot = consent.spot.as_ref();
    json!({
        "request_id": request,
        "car": consent.car,
        "car_in_links": consent.car_in_links,
        "phone": consent.phone,
        "wait": spot.and_then(|spot| spot.words.as_deref()),
        "lat": spot.and_then(|spot| spot.at).map(|at| at.0),
        "lon": spot.and_then(|spot| spot.at).map(|at| at.1),
    })
}

fn told(request: &Request, account: AccountId, seats: &[Seat]) -> Value {
    json!({
        "id": request.id,
        "role": if request.rider == account { "rider" } else { "driver" },
        "commute_id": if request.rider == account { request.rider_commute } else { request.driver_commute },
        "phrase": request.phrase,
        "state": request.state,
        "ongoing": request.ongoing,
        "created_at": utc(request.created_at),
        "rides": seats.iter().map(|seat| json!({
            "date": date_of(seat.times.day), "leg": leg_code(seat.leg), "state": seat.state,
        })).collect::<Vec<_>>(),
    })
}
