#!/usr/bin/env python3
"""Makes labelled pairs of a screening set (Python 3.11, standard library only), so that names that have nothing to do with each other are
in the fit as well: pairs that were drawn for likeness alone teach nothing about them.

  screen_pairs.py --list LIST.csv --queries QUERIES.csv --gold GOLD.csv [--hits HITS.csv ...] --output PAIRS.csv

Matches: every query with its entry. Non-matches: the hits that an earlier version of the weights gave for queries without an entry (at most
--hard of them, evenly spread over the file) and --random pairs of such a query with the entry that a fixed step picks. No random number is drawn.
"""
import argparse, csv


def rows(path):
    with open(path, encoding="utf-8-sig", newline="") as table:
        return list(csv.DictReader(table))


def main():
    ap = argparse.ArgumentParser()
    ap.add_argument("--list", required=True)
    ap.add_argument("--queries", required=True)
    ap.add_argument("--gold", required=True)
    ap.add_argument("--hits", action="append", default=[])
    ap.add_argument("--hard", type=int, default=2500)
    ap.add_argument("--random", type=int, default=1500)
    ap.add_argument("--output", required=True)
    a = ap.parse_args()
    listed = {r["list_id"]: r["name"] for r in rows(a.list)}
    query = {r["query_id"]: r["name"] for r in rows(a.queries)}
    gold = {r["query_id"]: r["list_id"] for r in rows(a.gold)}
    pairs = [(query[q], listed[e], True) for q, e in gold.items() if e and query[q] != listed[e]]
    for path in a.hits:
        hits = [r for r in rows(path) if not gold[r["query_id"]]]
        step = max(1, len(hits) // a.hard)
        pairs += [(query[r["query_id"]], listed[r["list_id"]], False) for r in hits[::step]]
    entries = sorted(listed.values())
    negatives = [q for q in gold if not gold[q]]
    step = max(1, len(negatives) // a.random)
    pairs += [(query[q], entries[i * 37 % len(entries)], False) for i, q in enumerate(negatives[::step])]
    seen = set()
    with open(a.output, "w", encoding="utf-8", newline="") as out:
        table = csv.writer(out)
        table.writerow(["case_id", "schema", "name1", "name2", "is_match"])
        for one, other, match in pairs:
            if (one, other) not in seen:
                seen.add((one, other))
                table.writerow([len(seen), "Person", one, other, "true" if match else "false"])


if __name__ == "__main__":
    main()
