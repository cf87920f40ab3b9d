"""Tell schemathesis how the two people of a signed-in run sign in, from what the demo wrote.

usage: people.py SIGN_INS.json ROLE > people.json
"""

import json
import sys

STRANGER = "driver"  # works for another employer and shares no club with the others


def sign_in(name, person):
    return {
        "name": name,
        "loginEndpointAuth": {
            "verb": "POST",
            "endpoint": "/api/v1/sign-in",
            "contentType": "application/json",
            "payloadUserPwd": {
                "usernameField": "sign_in_name",
                "username": person["sign_in_name"],
                "passwordField": "passphrase",
                "password": person["passphrase"],
            },
            "token": {
                "extractFrom": "body",
                "extractSelector": "/access",
                "sendIn": "header",
                "sendName": "Authorization",
                "sendTemplate": "Bearer {token}",
            },
        },
    }


def main():
    path, role = sys.argv[1:]
    with open(path, encoding="utf-8") as file:
        roles = json.load(file)["roles"]
    people = [sign_in("me", roles[role]), sign_in("stranger", roles[STRANGER])]
    json.dump({"auth": people}, sys.stdout)


main()
