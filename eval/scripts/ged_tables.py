"""Writes events of a data set in the columns of UCDP GED as tables that `skein import` reads.

Run: python3 ged_tables.py EVENTS.csv FOLDER
"""
import csv
import os
import re
import sys

SOURCES = ["id", "title", "kind", "reliability", "publisher", "published", "origins"]
ENTITIES = ["id", "kind", "label"]
STATEMENTS = ["id", "subject", "property", "object", "value", "qualifiers", "valid_time", "source", "locator"]


def main(events, folder):
    sources, entities, statements = {}, {}, []
    with open(events, newline="", encoding="utf-8") as file:
        for event in csv.DictReader(file):
            add(event, sources, entities, statements)
    os.makedirs(folder, exist_ok=True)
    write(folder, "sources.csv", SOURCES, sources.values())
    write(folder, "entities.csv", ENTITIES, entities.values())
    write(folder, "statements.csv", STATEMENTS, statements)
    print(f"{len(sources)} sources, {len(entities)} entities, {len(statements)} statements")


def add(event, sources, entities, statements):
    article = article_of(event, sources)
    source = "ge-" + event["id"]
    sources[source] = {"id": source, "title": "UCDP GED, event " + event["id"], "kind": "dataset", "reliability": "B",
                       "origins": "derived-from:" + article if article else ""}
    incident = entity(entities, "in-" + event["id"], "incident", f'{event["where_description"]} ({event["date_start"][:10]})')
    is_new = place_id(event["where_coordinates"]) not in entities
    town = entity(entities, place_id(event["where_coordinates"]), "place", event["where_coordinates"])
    country = entity(entities, "country", "place", "Central African Republic")

    def say(number, subject, prop, obj="", value="", qualifiers=""):
        statements.append({"id": f'st-{event["id"]}-{number}', "subject": subject, "property": prop, "object": obj, "value": value,
                           "qualifiers": qualifiers, "source": source, "locator": "event " + event["id"]})

    say(1, incident, "occurred-on", value=date_of(event))
    say(2, incident, "occurred-at", obj=town)
    # All deaths are counted, those of armed parties among them.
    low, best, high = (int(event[name]) for name in ("low", "best", "high"))
    if not low <= best <= high:
        print(f'event {event["id"]}: low {low}, best {best} and high {high} are not in order; written as the widest of them', file=sys.stderr)
        low, high = min(low, best, high), max(low, best, high)
    say(3, incident, "killed", value=f"{low}..{high}", qualifiers=f'scope=including perpetrators; best={best}')
    if event["type_of_violence"] == "3":
        side = entity(entities, "or-" + event["side_a_new_id"], "organisation", event["side_a"])
        say(4, incident, "attributed-to", obj=side, qualifiers="basis=scholarly")
    if is_new:
        say(5, town, "located-in", obj=country)


def article_of(event, sources):
    title = event["source_article"].strip().strip('"')
    if not title:
        return None
    number = "ga-" + re.sub("[^0-9a-z]+", "-", title.lower())[:60].strip("-")
    published = event["source_date"][:10] if re.fullmatch(r"\d{4}-\d\d-\d\d", event["source_date"][:10]) else ""
    sources[number] = {"id": number, "title": title[:300], "kind": "article", "reliability": "F",
                       "publisher": event["source_office"], "published": published, "origins": ""}
    return number


def date_of(event):
    """One day, or one of the days between which the event lies (precision 2 to 5)."""
    first, last = event["date_start"][:10], event["date_end"][:10]
    return first if first == last else f"[{first}..{last}]"


def place_id(name):
    return "pl-" + (re.sub("[^0-9a-z]+", "-", name.lower()).strip("-")[:60] or "unknown")


def entity(entities, number, kind, label):
    entities.setdefault(number, {"id": number, "kind": kind, "label": label.strip()[:200] or number})
    return number


def write(folder, name, columns, rows):
    with open(os.path.join(folder, name), "w", newline="", encoding="utf-8") as file:
        writer = csv.DictWriter(file, columns)
        writer.writeheader()
        writer.writerows({key: row.get(key, "") for key in columns} for row in rows)


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    main(sys.argv[1], sys.argv[2])
