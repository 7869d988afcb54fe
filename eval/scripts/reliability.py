#!/usr/bin/env python3
"""Says how often pairs of names of one score are matches: a reliability table, its expected calibration error and its order.

  reliability.py --cases CASES.csv --pred PRED.csv [--only COLUMN=VALUE]... [--bins 10]
  reliability.py --self-test

CASES.csv holds case_id and is_match; PRED.csv is what `skein eval pairs` wrote for it. For each bin of scores: how many pairs, their mean score, the
share of matches, and the 95 % interval of that share (Wilson 1927). Below it the expected calibration error (the mean gap of both, by pairs) and
whether the share rises from bin to bin; a fall within the intervals is said to be one. Python 3.11, standard library only.
"""
import argparse
import csv
import math
import sys

Z = 1.959964


def wilson(matches, pairs):
    share, spread = matches / pairs, Z * Z / pairs
    middle = (share + spread / 2) / (1 + spread)
    reach = Z * math.sqrt(share * (1 - share) / pairs + spread / (4 * pairs)) / (1 + spread)
    return middle - reach, middle + reach


def table(rows, bins):
    """rows: (score, is a match). One row a bin that has pairs: least score, pairs, mean score, share of matches, interval."""
    found = [[] for _ in range(bins)]
    for score, match in rows:
        found[min(bins - 1, int(score * bins))].append((score, match))
    result = []
    for i, part in enumerate(found):
        if part:
            matches = sum(match for _, match in part)
            result.append((i / bins, len(part), sum(score for score, _ in part) / len(part), matches / len(part), *wilson(matches, len(part))))
    return result


def error(bins):
    return sum(pairs * abs(mean - share) for _, pairs, mean, share, _, _ in bins) / sum(pairs for _, pairs, *_ in bins)


def falls(bins):
    """Neighbors whose share falls: least score of the upper one, and whether their intervals overlap."""
    return [(b[0], b[5] >= a[4]) for a, b in zip(bins, bins[1:]) if b[3] < a[3]]


def read(cases, pred, only):
    with open(pred, encoding="utf-8-sig", newline="") as file:
        scores = {row["case_id"]: float(row["score"]) for row in csv.DictReader(file)}
    rows = []
    with open(cases, encoding="utf-8-sig", newline="") as file:
        for row in csv.DictReader(file):
            if all(row[column] == value for column, value in only):
                rows.append((scores[row["case_id"]], row["is_match"].lower() == "true"))
    return rows


def self_test():
    rows = [(0.05, False)] * 19 + [(0.05, True)] + [(0.95, True)] * 8 + [(0.95, False)] * 2
    bins = table(rows, 10)
    assert [(b[0], b[1], round(b[2], 6), b[3]) for b in bins] == [(0.0, 20, 0.05, 0.05), (0.9, 10, 0.95, 0.8)]
    assert abs(error(bins) - 10 * 0.15 / 30) < 1e-9
    # Wilson's interval of 8 in 10 in any table of it.
    assert [round(x, 3) for x in wilson(8, 10)] == [0.490, 0.943]
    assert not falls(bins) and falls([(0, 9, 0.1, 0.5, 0.4, 0.6), (0.5, 9, 0.6, 0.2, 0.1, 0.3)]) == [(0.5, False)]
    assert table([(1.0, True)], 10)[0][0] == 0.9


def main():
    if "--self-test" in sys.argv:
        return self_test()
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--cases", required=True)
    parser.add_argument("--pred", required=True)
    parser.add_argument("--only", action="append", default=[], help="COLUMN=VALUE; as often as needed")
    parser.add_argument("--bins", type=int, default=10)
    arguments = parser.parse_args()
    rows = read(arguments.cases, arguments.pred, [tuple(only.split("=", 1)) for only in arguments.only])
    if not rows:
        sys.exit("No pair is left; look at --only.")
    bins = table(rows, arguments.bins)
    print("| Score from | Pairs | Mean score | Matches | 95 % |\n|---|---|---|---|---|")
    for least, pairs, mean, share, low, high in bins:
        print("| %.2f | %d | %.3f | %.3f | %.3f–%.3f |" % (least, pairs, mean, share, low, high))
    print("\n%d pairs, expected calibration error %.3f" % (len(rows), error(bins)))
    for least, within in falls(bins):
        print("The share falls at %.2f%s" % (least, ", within the intervals" if within else ""))


if __name__ == "__main__":
    main()
