#!/usr/bin/env python3
"""Makes the bundled outlines of countries from the TopoJSON of the npm package world-atlas (Natural Earth 4.1, 1:50 million).

    npm pack world-atlas@2.0.2 && tar xzf world-atlas-2.0.2.tgz
    ./outlines.py package/countries-50m.json ../../src/Skein.Places/Data/outlines.bin

The same input gives the same bytes. Points are rounded to steps of 1/200 of a degree; rings of fewer than four points are left out.

Format, all numbers as LEB128: 'SKOL' 1, number of countries; of each: length and UTF-8 of its name, number of rings; of each ring: number of
points, then longitude and latitude of each point in steps, as zigzag differences to the point before.
"""
import json
import sys

STEPS = 200


def number(value):
    out = bytearray()
    while value > 127:
        out.append(value & 127 | 128)
        value >>= 7
    out.append(value)
    return bytes(out)


def signed(value):
    return number(value * 2 if value >= 0 else -value * 2 - 1)


def arcs_of(topology):
    scale, shift = topology["transform"]["scale"], topology["transform"]["translate"]
    for arc in topology["arcs"]:
        x = y = 0
        points = []
        for dx, dy in arc:
            x, y = x + dx, y + dy
            points.append((round((x * scale[0] + shift[0]) * STEPS), round((y * scale[1] + shift[1]) * STEPS)))
        yield points


def ring(arcs, numbers):
    points = []
    for index in numbers:
        arc = arcs[index] if index >= 0 else arcs[~index][::-1]
        points += arc if not points else arc[1:]
    return [point for at, point in enumerate(points) if at == 0 or point != points[at - 1]]


def rings_of(arcs, geometry):
    polygons = {"Polygon": lambda a: [a], "MultiPolygon": lambda a: a}.get(geometry["type"], lambda a: [])(geometry.get("arcs"))
    for polygon in polygons:
        for numbers in polygon:
            points = ring(arcs, numbers)
            if len(points) >= 4:
                yield points


def main():
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    with open(sys.argv[1], encoding="utf-8") as file:
        topology = json.load(file)
    arcs = list(arcs_of(topology))
    countries = sorted(topology["objects"]["countries"]["geometries"], key=lambda country: country["properties"]["name"])
    out = bytearray(b"SKOL" + number(1) + number(len(countries)))
    for country in countries:
        name = country["properties"]["name"].encode()
        rings = list(rings_of(arcs, country))
        out += number(len(name)) + name + number(len(rings))
        for points in rings:
            out += number(len(points))
            x = y = 0
            for px, py in points:
                out += signed(px - x) + signed(py - y)
                x, y = px, py
    with open(sys.argv[2], "wb") as file:
        file.write(out)
    print(f"{len(countries)} countries, {len(out)} bytes")


if __name__ == "__main__":
    main()
