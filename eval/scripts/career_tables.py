"""Writes careers of a data set in the columns of JJATT (nodes with arrest, release and death, ties with operations) as tables that `skein import` reads.

Run: python3 career_tables.py NODES.csv RELATIONS.csv UNTIL FOLDER OPERATION=DATE ...

UNTIL is the year in which the set was closed: a release after it is a plan, and the custody is written as going on. DATE is an EDTF date.
"""
import csv
import os
import re
import sys

from ged_tables import ENTITIES, SOURCES, STATEMENTS, entity, write

SET = "set"


def main(nodes, relations, until, folder, operations):
    dates = dict(pair.split("=", 1) for pair in operations)
    entities, statements, unread = {}, [], []
    for number, date in dates.items():
        entity(entities, "in-" + number, "incident", "Operation " + number)
        say(statements, "in-" + number, 1, "occurred-on", value=date)
    for person in rows(nodes):
        add(person, int(until), entities, statements, unread)
    for person, numbers in sorted(operations_of(relations).items()):
        for number in sorted(numbers & dates.keys()):
            say(statements, "pe-" + person, "op" + number, "took-part-in", obj="in-" + number)
    os.makedirs(folder, exist_ok=True)
    write(folder, "sources.csv", SOURCES, [{"id": SET, "title": os.path.basename(nodes), "kind": "dataset", "reliability": "F"}])
    write(folder, "entities.csv", ENTITIES, entities.values())
    write(folder, "statements.csv", STATEMENTS, statements)
    for text in unread:
        print("not read: " + text, file=sys.stderr)
    print(f"{len(entities)} entities, {len(statements)} statements, {len(unread)} dates not read")


def add(person, until, entities, statements, unread):
    # A number is all that is taken of a person.
    who = entity(entities, "pe-" + person["ID"], "person", "Vertex " + person["ID"])
    arrest, release, death = (read(person, name, unread) for name in ("Arrest_Date", "Release_Date", "Death_Date"))
    if arrest:
        end = release if release and int(release[:4]) <= until else ".."
        say(statements, who, "p", "in-custody", value="in custody", valid_time=f"{arrest}/{end}")
    if death:
        say(statements, who, "d", "died", value=death)


def read(person, name, unread):
    """A date as month/day/year with ? for what is not known, as EDTF; empty for none."""
    text = (person[name] or "").strip()
    found = re.fullmatch(r"(\d{1,2}|\?)/(\d{1,2}|\?)/(\d{4}|\d{2})", text)
    if not found:
        if text:
            unread.append(f'{name} of vertex {person["ID"]}: {text}')
        return ""
    month, day, year = found.groups()
    year = year if len(year) == 4 else "20" + year
    return year + ("" if month == "?" else f"-{int(month):02}" + ("" if day == "?" else f"-{int(day):02}"))


def operations_of(relations):
    """The operations for which the ties of a person are listed."""
    found = {}
    for tie in rows(relations):
        found.setdefault(tie["ID"], set()).update(re.findall(r"\d+", tie["Operation_ID"] or ""))
    return found


def say(statements, subject, number, prop, obj="", value="", valid_time=""):
    statements.append({"id": f"st-{subject}-{number}", "subject": subject, "property": prop, "object": obj, "value": value,
                       "valid_time": valid_time, "source": SET, "locator": "row of " + subject})


def rows(path):
    with open(path, newline="", encoding="utf-8-sig") as file:
        return list(csv.DictReader(file))


if __name__ == "__main__":
    if len(sys.argv) < 6 or not all("=" in one for one in sys.argv[5:]):
        sys.exit(__doc__)
    main(*sys.argv[1:5], sys.argv[5:])
