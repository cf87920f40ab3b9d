"""Tells schemathesis how to read an answer that is no JSON: calendar files and exports are texts."""

import schemathesis


@schemathesis.deserializer("text/calendar", "application/octet-stream")
def text(_, response):
    return response.content.decode("utf-8")
