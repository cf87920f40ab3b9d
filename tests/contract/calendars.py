"""Reads our calendar files with a second parser: whatever people write, one event comes out, with their words in it.

calendars.py SIGN_INS: signs in as the demo's organiser, posts activities with hostile words, and reads each as a calendar.
"""

import datetime
import json
import sys

import icalendar
import requests

MARKS = ["\n", "\r\n", "\r", "\u2028", "\u2029", "\t", "\\n", "\\", ";", ",", '"', ":", "END:VEVENT", "\U0001f9d1\u200d\U0001f91d\u200d\U0001f9d1", "مرحبا"]


def breaks_alike(text: str) -> str:
    for mark in ("\r\n", "\r", "\u2028", "\u2029"):
        text = text.replace(mark, "\n")
    return text


def check(address: str, person: dict) -> int:
    session = requests.Session()
    opened = session.post(f"{address}/api/v1/sign-in", json={"sign_in_name": person["sign_in_name"], "passphrase": person["passphrase"]})
    opened.raise_for_status()
    session.headers["authorization"] = "Bearer " + opened.json()["access"]
    day = datetime.date.today() + datetime.timedelta(days=30)
    for mark in MARKS:
        words = f"vorher{mark}BEGIN:VALARM{mark}ACTION;X=1:AUDIO{mark}nachher " * 3
        new = {
            "title": f"Brunch {mark} am Markt"[:80], "text": words, "language": "de", "category": "family",
            "venue": {"kind": "address", "address": f"Am{mark}Markt 1", "lat": 47.5, "lon": 11.25},
            "starts": f"{day}T10:00", "ends": f"{day}T12:00",
        }
        posted = session.post(f"{address}/api/v1/regions/sonnenau/activities", json=new)
        posted.raise_for_status()
        told = posted.json()
        file = session.get(f"{address}/api/v1/activities/{told['id']}/calendar.ics")
        calendar = icalendar.Calendar.from_ical(file.content)
        [event] = calendar.subcomponents
        assert (event.name, event.subcomponents, event.errors) == ("VEVENT", [], []), (mark, file.text)
        assert str(event["summary"]) == breaks_alike(told["title"]), (mark, event["summary"])
        assert str(event["description"]) == breaks_alike(told["text"]), (mark, event["description"])
        assert str(event["location"]) == breaks_alike(told["venue"]["name"]), (mark, event["location"])
        assert event["dtstart"].dt == datetime.datetime.fromisoformat(told["starts_at"]), mark
        assert event["dtend"].dt == datetime.datetime.fromisoformat(told["ends_at"]), mark
        assert (event["geo"].latitude, event["geo"].longitude) == (47.5, 11.25), mark
        assert str(event["url"]).endswith(f"/a/{told['id']}"), mark
    return len(MARKS)


with open(sys.argv[1], encoding="utf-8") as file:
    sign_ins = json.load(file)
print(f"calendars: {check(sign_ins['address'], sign_ins['roles']['organiser'])} activities read by a second parser")
