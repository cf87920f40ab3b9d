"""Reads our calendar files with a second parser: whatever people write, one event comes out, with their words in it.

calendars.py SIGN_INS: signs in as the demo's organiser, posts activities with hostile words, and reads each as a calendar;
then subscribes to the calendar of all of them. CALENDAR_TEXTS says how many more texts are made up by chance.
"""

import datetime
import json
import os
import random
import sys

import icalendar
import requests

MARKS = ["\n", "\r\n", "\r", "\u2028", "\u2029", "\t", "\\n", "\\", ";", ",", '"', ":", "END:VEVENT", "\U0001f9d1\u200d\U0001f91d\u200d\U0001f9d1", "مرحبا"]


def breaks_alike(text: str) -> str:
    for mark in ("\r\n", "\r", "\u2028", "\u2029"):
        text = text.replace(mark, "\n")
    return text


def hostile(chance: random.Random) -> str:
    return "".join(chance.choice(MARKS + ["x", " "]) for _ in range(chance.randint(1, 30)))


def post(session: requests.Session, address: str, words: str, title: str, place: str, day: datetime.date) -> dict:
    new = {
        "title": title, "text": words, "language": "de", "category": "family",
        "venue": {"kind": "address", "address": place, "lat": 47.5, "lon": 11.25},
        "starts": f"{day}T10:00", "ends": f"{day}T12:00",
    }
    posted = session.post(f"{address}/api/v1/regions/sonnenau/activities", json=new)
    assert posted.status_code == 201, (posted.text, new)
    return posted.json()


def is_event(event: icalendar.Event, told: dict) -> None:
    assert (event.name, event.subcomponents, event.errors) == ("VEVENT", [], []), told
    assert str(event["summary"]) == breaks_alike(told["title"]), (told, event["summary"])
    assert str(event["description"]) == breaks_alike(told["text"]), (told, event["description"])
    assert str(event["location"]) == breaks_alike(told["venue"]["name"]), (told, event["location"])
    assert event["dtstart"].dt == datetime.datetime.fromisoformat(told["starts_at"]), told
    assert event["dtend"].dt == datetime.datetime.fromisoformat(told["ends_at"]), told
    assert (event["geo"].latitude, event["geo"].longitude) == (47.5, 11.25), told
    assert str(event["url"]).endswith(f"/a/{told['id']}"), told
    assert event["dtstart"].params["tzid"] == "Europe/Berlin", told
    names = {"UID", "DTSTAMP", "DTSTART", "DTEND", "SUMMARY", "DESCRIPTION", "LOCATION", "STATUS", "SEQUENCE", "URL", "CATEGORIES", "GEO"}
    assert set(event.keys()) == names, (told, event.keys())


def is_zone(zone: icalendar.Timezone, told: dict) -> None:
    """What the file itself says of the zone leads to the instant of the start, without any table of zones."""
    starts = datetime.datetime.fromisoformat(told["starts_at"])
    local = starts.astimezone(zone.to_tz(lookup_tzid=False)).replace(tzinfo=None)
    assert local == datetime.datetime.fromisoformat(told["starts"]), (told, local)


def read(file: requests.Response) -> tuple[icalendar.Timezone, list]:
    file.raise_for_status()
    calendar = icalendar.Calendar.from_ical(file.content)
    zone, *events = calendar.subcomponents
    assert zone.name == "VTIMEZONE" and not calendar.errors, file.text
    return zone, events


def check(address: str, person: dict) -> tuple[int, int]:
    session = requests.Session()
    opened = session.post(f"{address}/api/v1/sign-in", json={"sign_in_name": person["sign_in_name"], "passphrase": person["passphrase"]})
    opened.raise_for_status()
    session.headers["authorization"] = "Bearer " + opened.json()["access"]
    today, chance = datetime.date.today(), random.Random(7)
    texts = [(f"vorher{mark}BEGIN:VALARM{mark}ACTION;X=1:AUDIO{mark}nachher " * 3, f"Brunch {mark} am Markt", f"Am{mark}Markt 1") for mark in MARKS]
    texts += [("x" + hostile(chance), "xyz" + hostile(chance), "x" + hostile(chance)) for _ in range(int(os.environ.get("CALENDAR_TEXTS", "40")))]
    posted = {}
    for number, (words, title, place) in enumerate(texts):
        # One in each part of the year, so that both times of the clock are there.
        day = today + datetime.timedelta(days=30 + number % 12 * 30)
        told = post(session, address, words, title[:80], place[:100], day)
        posted[told["id"]] = told
        zone, [event] = read(session.get(f"{address}/api/v1/activities/{told['id']}/calendar.ics"))
        is_event(event, told)
        is_zone(zone, told)
    link = session.post(f"{address}/api/v1/me/calendar-feed", json={})
    link.raise_for_status()
    path = link.json()["https"].split("/api/", 1)[1]
    zone, events = read(requests.get(f"{address}/api/{path}"))
    mine = [(event, posted.get(str(event["uid"]).split("@")[0])) for event in events]
    for event, told in mine:
        if told:
            is_event(event, told)
            is_zone(zone, told)
    return len(texts), sum(1 for _, told in mine if told)


def signed_in(address: str, person: dict) -> requests.Session:
    session = requests.Session()
    opened = session.post(f"{address}/api/v1/sign-in", json={"sign_in_name": person["sign_in_name"], "passphrase": person["passphrase"]})
    opened.raise_for_status()
    session.headers["authorization"] = "Bearer " + opened.json()["access"]
    return session


def commute(session: requests.Session, address: str, role: str, site: dict) -> dict:
    early = {"codes": [{"code": "F", "start": "06:00", "end": "14:00"}], "cycle": {"anchor": "2026-11-30", "days": ["F"]}}
    home = {"lat": site["lat"] + 0.05, "lon": site["lon"]}
    made = session.post(f"{address}/api/v1/regions/sonnenau/commutes", json={"role": role, "home": home, "site_id": site["id"], "roster": early})
    made.raise_for_status()
    return made.json()


def rides_of(session: requests.Session, address: str, ids: set[str]) -> list:
    _, events = read(session.get(f"{address}/api/v1/me/calendar.ics"))
    return [event for event in events if str(event["uid"]).split("@")[0] in ids]


def is_ride(event: icalendar.Event, ride: dict, drives: bool) -> None:
    assert (event.name, event.subcomponents, event.errors) == ("VEVENT", [], []), ride
    mine = ride["riders"][0]
    span = (ride["departs"], ride["arrives"]) if drives else (mine["gets_in"], mine["gets_out"])
    starts, ends = [datetime.datetime.fromisoformat(when["at"]).replace(second=0, microsecond=0) for when in span]
    assert (event["dtstart"].dt, event["dtend"].dt) == (starts, ends), ride
    assert str(event["url"]).endswith(f"/ride/{ride['id']}"), ride
    names = {"UID", "DTSTAMP", "DTSTART", "DTEND", "SUMMARY", "DESCRIPTION", "LOCATION", "STATUS", "SEQUENCE", "URL", "CATEGORIES"}
    assert set(event.keys()) - {"GEO"} == names, (ride, event.keys())


def check_rides(address: str, driver: dict, rider: dict) -> int:
    """Two people agree on three rides; each reads them in their calendar, and then that one was cancelled."""
    jonas, oksana = signed_in(address, driver), signed_in(address, rider)
    sites = jonas.get(f"{address}/api/v1/regions/sonnenau/sites").json()["items"]
    drives, rides = commute(jonas, address, "drive", sites[0]), commute(oksana, address, "ride", sites[0])
    match = oksana.get(f"{address}/api/v1/commutes/{rides['id']}/matches/{drives['id']}").json()["items"][0]
    days = sorted({date for ride in match["rides"] if ride["leg"] == "out" for date in ride["dates"]})[1:4]
    asked = oksana.post(f"{address}/api/v1/requests", json={
        "commute_id": rides["id"], "driver_commute_id": drives["id"], "phrase": "may-i-ride-along",
        "rides": [{"date": day, "leg": "out"} for day in days],
    })
    asked.raise_for_status()
    jonas.post(f"{address}/api/v1/requests/{asked.json()['id']}/accept", json={}).raise_for_status()
    mine = [ride for ride in oksana.get(f"{address}/api/v1/me/rides?limit=100").json()["items"] if ride["date"] in days]
    ids = {ride["id"] for ride in mine}
    before = {}
    for session, is_driver in ((jonas, True), (oksana, False)):
        events = rides_of(session, address, ids)
        assert len(events) == len(days) == 3, (events, days)
        for event in events:
            ride = next(ride for ride in mine if ride["id"] == str(event["uid"]).split("@")[0])
            is_ride(event, ride, is_driver)
            assert event["status"] == "CONFIRMED"
            before[is_driver, ride["id"]] = event["sequence"]
    first = mine[0]["id"]
    oksana.post(f"{address}/api/v1/rides/{first}/cancel", json={}).raise_for_status()
    for session, is_driver in ((jonas, True), (oksana, False)):
        [event] = rides_of(session, address, {first})
        assert event["status"] == "CANCELLED" and event["sequence"] > before[is_driver, first], event
    for session, made in ((jonas, drives), (oksana, rides)):
        session.delete(f"{address}/api/v1/commutes/{made['id']}").raise_for_status()
    return len(before)


with open(sys.argv[1], encoding="utf-8") as file:
    sign_ins = json.load(file)
single, in_feed = check(sign_ins["address"], sign_ins["roles"]["organiser"])
assert in_feed >= min(single, 400), (single, in_feed)
rides = check_rides(sign_ins["address"], sign_ins["roles"]["organiser"], sign_ins["roles"]["member"])
print(f"calendars: {rides} entries of rides, and {single} activities and a calendar with {in_feed} of them read by a second parser")
