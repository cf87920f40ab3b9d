"""Reads one mail as another program does (Python's own email package) and tells what is in it as JSON."""

import json
import sys
from email import message_from_bytes, policy
from email.utils import parsedate_to_datetime

message = message_from_bytes(sys.stdin.buffer.read(), policy=policy.default)
parts = {part.get_content_type(): part.get_content() for part in message.walk() if not part.is_multipart()}
defects = [str(defect) for part in message.walk() for defect in part.defects]
headers = [[name, str(value)] for name, value in message.items()]
for name, value in message.items():
    defects += [f"{name}: {defect}" for defect in value.defects]
print(json.dumps({
    "headers": {name.lower(): value for name, value in headers},
    "names": [name.lower() for name, _ in headers],
    "type": message.get_content_type(),
    "at": parsedate_to_datetime(message["date"]).isoformat(),
    "parts": list(parts),
    "text": parts.get("text/plain", ""),
    "html": parts.get("text/html", ""),
    "defects": defects,
}))
