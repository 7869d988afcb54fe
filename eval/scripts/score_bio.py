#!/usr/bin/env python3
"""Scores the tags of `skein eval tag` against a BIO file: whole names with their exact words and type.

  score_bio.py GOLD.bio TAGGED.bio [--types PER,ORG,LOC] [--map person=PER,location=LOC] [--block 25] [--resamples 1000] [--json OUT.json]
  score_bio.py --self-test

Both files hold a token a line, its tag in the last column, and blank lines between sentences; their tokens must be the same. A tag I-X
that follows no X begins a name. --map renames types of the gold file; types that are not among --types are left out on both sides.
The interval is the 2.5th to 97.5th percentile of F1 over resamples of blocks of sentences, drawn with a fixed seed.
Python 3.11, standard library only.
"""
import argparse
import json
import random
import sys


def sentences(lines):
    rows = []
    for line in lines:
        cells = line.split()
        if not cells or cells[0] == "-DOCSTART-":
            if rows:
                yield rows
            rows = []
        else:
            rows.append((cells[0], cells[-1] if len(cells) > 1 else "O"))
    if rows:
        yield rows


def names(rows, types, rename):
    """The names of a sentence as (first, end, type)."""
    found, first, kind = set(), None, None
    for at, (_, tag) in enumerate(rows + [("", "O")]):
        prefix, _, own = tag.partition("-")
        if kind and not (prefix == "I" and own == kind):
            found.add((first, at, rename.get(kind, kind)))
            kind = None
        if not kind and prefix in ("B", "I"):
            first, kind = at, own
    return {name for name in found if name[2] in types}


def figures(right, found, wanted):
    precision, recall = right / found if found else 0.0, right / wanted if wanted else 0.0
    return precision, recall, 2 * right / (found + wanted) if found + wanted else 0.0


def score(gold, tagged, types, rename, block, resamples):
    blocks, counts = [], {kind: [0, 0, 0] for kind in types}
    for number, (one, other) in enumerate(zip(gold, tagged)):
        if number % block == 0:
            blocks.append([0, 0, 0])
        wanted, found = names(one, types, rename), names(other, types, {})
        for group, of in [(counts[kind], kind) for kind in types] + [(blocks[-1], None)]:
            mine = {name for name in found if of in (None, name[2])}
            theirs = {name for name in wanted if of in (None, name[2])}
            group[0] += len(mine & theirs)
            group[1] += len(mine)
            group[2] += len(theirs)
    draw = random.Random(20151113)
    values = sorted(
        figures(*[sum(column) for column in zip(*draw.choices(blocks, k=len(blocks)))])[2] for _ in range(resamples)) if blocks else []
    every = [sum(column) for column in zip(*counts.values())]
    result = {kind: dict(zip(("precision", "recall", "f1"), figures(*counts[kind])), wanted=counts[kind][2]) for kind in types}
    result["all"] = dict(zip(("precision", "recall", "f1"), figures(*every)), wanted=every[2])
    if values:
        result["all"]["interval"] = [values[int(0.025 * len(values))], values[min(len(values) - 1, int(0.975 * len(values)))]]
    return result


def self_test():
    gold = [[("Ada", "B-PER"), ("Voss", "I-PER"), ("left", "O"), ("Karsova", "B-LOC")], [("Norvel", "B-ORG"), ("Brigade", "I-ORG"), ("x", "B-MISC")]]
    mine = [[("Ada", "B-PER"), ("Voss", "I-PER"), ("left", "O"), ("Karsova", "B-ORG")], [("Norvel", "I-ORG"), ("Brigade", "I-ORG"), ("x", "O")]]
    result = score(gold, mine, ["PER", "ORG", "LOC"], {}, 1, 50)
    # By hand: right are Ada Voss and Norvel Brigade; found 3, wanted 3.
    assert result["all"]["precision"] == result["all"]["recall"] == 2 / 3 and abs(result["all"]["f1"] - 2 / 3) < 1e-12, result
    assert result["PER"]["f1"] == 1.0 and result["LOC"]["f1"] == 0.0, result
    assert result["ORG"]["precision"] == 0.5 and result["ORG"]["recall"] == 1.0, result
    assert names([("a", "B-X"), ("b", "B-X"), ("c", "I-X")], ["PER"], {"X": "PER"}) == {(0, 1, "PER")} | {(1, 3, "PER")}
    assert result["all"]["interval"][0] <= result["all"]["f1"] <= result["all"]["interval"][1]
    print("self-test passed")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("gold", nargs="?")
    parser.add_argument("tagged", nargs="?")
    parser.add_argument("--types", default="PER,ORG,LOC")
    parser.add_argument("--map", default="")
    parser.add_argument("--block", type=int, default=25)
    parser.add_argument("--resamples", type=int, default=1000)
    parser.add_argument("--json")
    parser.add_argument("--self-test", action="store_true")
    args = parser.parse_args()
    if args.self_test:
        return self_test()
    if not args.gold or not args.tagged:
        parser.error("two files are needed: the corpus and what was tagged")
    gold, tagged = (list(sentences(open(path, encoding="utf-8"))) for path in (args.gold, args.tagged))
    for number, (one, other) in enumerate(zip(gold, tagged), 1):
        if [word for word, _ in one] != [word for word, _ in other]:
            sys.exit(f"Sentence {number} has other tokens in the two files; was the tagged file made from this corpus?")
    if len(gold) != len(tagged):
        sys.exit(f"The corpus has {len(gold)} sentences and the tagged file {len(tagged)}.")
    rename = dict(pair.split("=") for pair in args.map.split(",") if pair)
    result = score(gold, tagged, args.types.split(","), rename, args.block, args.resamples)
    for kind, row in result.items():
        interval = "\t95 % {:.3f}-{:.3f}".format(*row["interval"]) if "interval" in row else ""
        print(f"{kind}\tprecision {row['precision']:.3f}\trecall {row['recall']:.3f}\tF1 {row['f1']:.3f}\t({row['wanted']} names){interval}")
    if args.json:
        json.dump(result, open(args.json, "w", encoding="utf-8"), indent=1)


if __name__ == "__main__":
    sys.exit(main())
