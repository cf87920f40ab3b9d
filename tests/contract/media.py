"""Tells schemathesis how to read an answer that is no JSON: a calendar file is a text."""

import schemathesis


@schemathesis.deserializer("text/calendar")
def calendar(_, response):
    return response.content.decode("utf-8")
