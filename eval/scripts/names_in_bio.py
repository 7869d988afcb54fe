#!/usr/bin/env python3
"""Scores the names that `skein eval extract` finds against a BIO file (token, white space, tag; blank line between sentences).

  names_in_bio.py documents FILE.bio [--per N] > documents.jsonl      make the input: N sentences a document (default 20)
  names_in_bio.py score FILE.bio extracted.jsonl [--per N]            entity precision, recall and F1 of PER, ORG and LOC

An entity counts when its words and its type are those of the file. Other types of the file (MISC, WEA) are left out on both sides.
Python 3.11, standard library only.
"""
import argparse
import collections
import json
import sys

KINDS = {"person": "PER", "organisation": "ORG", "place": "LOC"}


def sentences(path):
    rows = []
    for line in open(path, encoding="utf-8"):
        cells = line.split()
        if not cells or cells[0] in ("-DOCSTART-", "#"):
            if rows:
                yield rows
            rows = []
        else:
            rows.append((cells[0], cells[-1]))
    if rows:
        yield rows


def documents(path, per):
    """Documents of so many sentences: (id, text, gold entities as (start, end, type))."""
    every = list(sentences(path))
    for first in range(0, len(every), per):
        text, gold = "", []
        for rows in every[first:first + per]:
            open_start = open_type = None
            end = len(text)
            for token, tag in rows:
                start = len(text)
                prefix, _, kind = tag.partition("-")
                if open_type and (prefix != "I" or kind != open_type):
                    gold.append((open_start, end, open_type))
                    open_type = None
                if prefix == "B" or (prefix == "I" and not open_type):
                    open_start, open_type = start, kind
                text += token + " "
                end = len(text) - 1
            if open_type:
                gold.append((open_start, end, open_type))
            text = text.rstrip() + "\n"
        yield f"d{first // per}", text, {row for row in gold if row[2] in KINDS.values()}


def units(text):
    """Offsets of the extraction count UTF-16 units; Python counts code points."""
    at, table = 0, {}
    for index, letter in enumerate(text):
        table[at] = index
        at += 2 if ord(letter) > 0xFFFF else 1
    table[at] = len(text)
    return table


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("what", choices=["documents", "score"])
    parser.add_argument("gold")
    parser.add_argument("found", nargs="?")
    parser.add_argument("--per", type=int, default=20)
    args = parser.parse_args()
    if args.what == "documents":
        for name, text, _ in documents(args.gold, args.per):
            print(json.dumps({"id": name, "text": text}, ensure_ascii=False))
        return
    found = {row["id"]: row for row in map(json.loads, open(args.found, encoding="utf-8"))}
    right, predicted, wanted = collections.Counter(), collections.Counter(), collections.Counter()
    for name, text, gold in documents(args.gold, args.per):
        table = units(text)
        mine = {
            (table[m["start"]], table[m["end"]], KINDS[m["type"]])
            for m in found[name]["mentions"] if m["kind"] == "name" and m["type"] in KINDS}
        for row in gold:
            wanted[row[2]] += 1
        for row in mine:
            predicted[row[2]] += 1
            right[row[2]] += row in gold
    for kind in ["PER", "ORG", "LOC", "all"]:
        r, p, w = (sum(c.values()) if kind == "all" else c[kind] for c in (right, predicted, wanted))
        precision, recall = r / p if p else 0, r / w if w else 0
        f1 = 2 * precision * recall / (precision + recall) if r else 0
        print(f"{kind}\tprecision {precision:.3f}\trecall {recall:.3f}\tF1 {f1:.3f}\t({w} entities)")


if __name__ == "__main__":
    sys.exit(main())
