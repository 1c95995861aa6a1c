# A test of Python code against an emulated portal: python3 with_portal.py <the line of `npx b24kit emulate --tls --json`>
# Over https the certificate of the line is the one to trust; without --tls the same works over http.
import json
import ssl
import sys
from urllib.error import HTTPError
from urllib.request import Request, urlopen

line = json.loads(sys.argv[1])
trust = ssl.create_default_context(cadata=line.get("certificate"))


def post(url, body):
    request = Request(url, json.dumps(body).encode(), {"Content-Type": "application/json"})
    try:
        with urlopen(request, context=trust if url.startswith("https") else None) as answer:
            return json.load(answer)
    except HTTPError as refused:
        return json.load(refused)


deal_id = post(line["webhook"] + "crm.deal.add", {"fields": {"TITLE": "Chair"}})["result"]
deal = post(line["webhook"] + "crm.deal.get", {"id": deal_id})["result"]
print(f"deal {deal['ID']}: {deal['TITLE']}")

# What goes wrong on the way is planned through the admin API.
post(line["admin"] + "faults", {"method": "crm.deal.list", "fault": {"error": "INTERNAL_SERVER_ERROR"}, "times": 1})
print(post(line["webhook"] + "crm.deal.list", {})["error"])
print(post(line["webhook"] + "crm.deal.list", {})["total"])

# Each test starts anew.
post(line["admin"] + "reset", {})
