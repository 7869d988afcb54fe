#!/usr/bin/env python3
"""Scores who is meant: the chains that `skein eval extract` reads in eval/truth/mentions*.jsonl. Python's standard library only.

  python3 eval/scripts/score_mentions.py prepare eval/truth/mentions.jsonl > in.jsonl
  skein eval extract --input in.jsonl --output out.jsonl
  python3 eval/scripts/score_mentions.py score --output out.jsonl eval/truth/mentions.jsonl [--show wrong]
  python3 eval/scripts/score_mentions.py selftest

MUC (Vilain and others 1995), B-cubed (Bagga and Baldwin 1998) and CEAF-e (Luo 2005), summed over the passages; CoNLL is the mean of the
three F1. A mention of a group is in the cluster of its members taken together; one that is either/or or open is a cluster of its own.
Beside them the share of labelled mentions whose reading and whose members are right, by kind and by reading.
Of held files `score` prints figures and shows no sentence. The measures are written a second time in eval/Skein.Evaluation/Truth/Mentions.
"""

import argparse
import collections
import itertools
import json
import pathlib
import random
import sys

ARTICLES = ("the ", "a ", "an ")
QUOTES = "\"“”"


def bare(start, text):
    """Start and words without an article or a quote in front."""
    while text:
        if text[0] in QUOTES:
            start, text = start + 1, text[1:]
        else:
            article = next((one for one in ARTICLES if text.lower().startswith(one)), None)
            if article is None:
                break
            start, text = start + len(article), text[len(article):]
    return start, text.rstrip(QUOTES)


def is_same(truth, found):
    """A pronoun stands where it stands, a name is known by its end (titles may stand in front) and a description by where it begins."""
    if (truth["kind"] == "pronoun") != (found["kind"] == "pronoun"):
        return False
    left, right = bare(truth["start"], truth["text"]), bare(found["start"], found["text"])
    if left == right:
        return True
    if truth["kind"] != found["kind"]:
        return False
    ends = left[0] + len(left[1]), right[0] + len(right[1])
    return left[0] == right[0] if truth["kind"] == "nominal" else ends[0] == ends[1] and max(left[0], right[0]) < ends[0]


def pair_up(truths, founds):
    """Each labelled mention with the found one that stands there; equal words go first."""
    pairs, free = {}, list(range(len(founds)))
    for exact in (True, False):
        for number, truth in enumerate(truths):
            if number in pairs:
                continue
            for place in free:
                found = founds[place]
                if is_same(truth, found) and (not exact or bare(truth["start"], truth["text"]) == bare(found["start"], found["text"])):
                    pairs[number] = place
                    free.remove(place)
                    break
    return pairs


def cluster_of(mention, ids, name):
    """What a mention is in one cluster with: its entity, its group, or nothing else."""
    members = frozenset(ids)
    return members if mention["reading"] in ("one", "all") and members else (name,)


def clusters(case, found):
    """The clusters of the labels and of the output, over shared numbers of mentions."""
    pairs = pair_up(case["mentions"], found)
    key, response = collections.defaultdict(set), collections.defaultdict(set)
    for number, mention in enumerate(case["mentions"]):
        key[cluster_of(mention, mention["entities"], ("k", number))].add(number)
    names = {place: number for number, place in pairs.items()}
    for place, mention in enumerate(found):
        response[cluster_of(mention, mention["chains"], ("r", place))].add(names.get(place, ("extra", place)))
    # Not every noun is labelled: what stands alone and is not labelled says nothing.
    kept = [one for one in response.values() if len(one) > 1 or not isinstance(next(iter(one)), tuple)]
    return list(key.values()), kept, pairs


def muc(key, response):
    """Links kept, links there: of the recall; the precision is the same with the sides changed."""
    kept = total = 0
    for cluster in key:
        parts = [cluster & other for other in response]
        pieces = sum(1 for part in parts if part) + len(cluster) - len(set().union(*parts)) if parts else len(cluster)
        kept += len(cluster) - pieces
        total += len(cluster) - 1
    return kept, total


def b_cubed(key, response):
    kept = total = 0
    for cluster in key:
        kept += sum(len(cluster & other) ** 2 for other in response) / len(cluster)
        total += len(cluster)
    return kept, total


def best_sum(table):
    """The greatest sum of one cell in each row and column (Hungarian method, O(n³))."""
    if not table or not table[0]:
        return 0.0
    if len(table) > len(table[0]):
        table = [list(column) for column in zip(*table)]
    rows, columns = len(table), len(table[0])
    u, v, match = [0.0] * (rows + 1), [0.0] * (columns + 1), [0] * (columns + 1)
    for row in range(1, rows + 1):
        match[0], at = row, 0
        least, used, way = [float("inf")] * (columns + 1), [False] * (columns + 1), [0] * (columns + 1)
        while True:
            used[at] = True
            here, delta, following = match[at], float("inf"), 0
            for column in range(1, columns + 1):
                if not used[column]:
                    cost = -table[here - 1][column - 1] - u[here] - v[column]
                    if cost < least[column]:
                        least[column], way[column] = cost, at
                    if least[column] < delta:
                        delta, following = least[column], column
            for column in range(columns + 1):
                if used[column]:
                    u[match[column]] += delta
                    v[column] -= delta
                else:
                    least[column] -= delta
            at = following
            if match[at] == 0:
                break
        while at:
            match[at] = match[way[at]]
            at = way[at]
    return sum(table[match[column] - 1][column - 1] for column in range(1, columns + 1) if match[column])


def ceaf(key, response):
    """The similarity of the best one-to-one alignment of clusters, and how many clusters there are."""
    return best_sum([[2 * len(one & other) / (len(one) + len(other)) for other in response] for one in key]), len(key)


MEASURES = (("MUC", muc), ("B-cubed", b_cubed), ("CEAF-e", ceaf))


def counts_of(key, response):
    """Per measure: kept and total of the recall, kept and total of the precision."""
    rows = []
    for _, measure in MEASURES:
        rows.append((*measure(key, response), *measure(response, key)))
    return rows


def figures(kept_key, key, kept_response, response):
    recall = kept_key / key if key else 0.0
    precision = kept_response / response if response else 0.0
    return precision, recall, 2 * precision * recall / (precision + recall) if precision + recall else 0.0


def conll(cases):
    sums = [[sum(column) for column in zip(*rows)] for rows in zip(*cases)]
    rows = [figures(*row) for row in sums]
    return rows, sum(row[2] for row in rows) / 3


def align(case, found, pairs):
    """Which chain stands for which entity: the one that holds most of its labelled names and descriptions, first chains first."""
    votes = collections.Counter()
    for number, place in pairs.items():
        truth, one = case["mentions"][number], found[place]
        if truth["reading"] == "one" and one["reading"] == "one":
            votes[truth["entities"][0], one["chains"][0]] += 3 if truth["kind"] == "name" else 1
    entity_of, used = {}, set()
    for (entity, chain), _ in sorted(votes.items(), key=lambda row: (-row[1], row[0])):
        if entity not in used and chain not in entity_of:
            entity_of[chain] = entity
            used.add(entity)
    return entity_of


def judge(case, found, pairs):
    """Per labelled mention: right, and what was found."""
    entity_of = align(case, found, pairs)
    rows = []
    for number, truth in enumerate(case["mentions"]):
        one = found[pairs[number]] if number in pairs else None
        if one is None:
            rows.append((truth, truth["reading"] == "open", None))
            continue
        meant = {entity_of.get(chain, chain) for chain in one["chains"]}
        # A chain of its own that nothing else belongs to names nobody of the passage.
        alone = one["reading"] == "one" and sum(one["chains"] == other["chains"] for other in found) == 1
        right = one["reading"] == truth["reading"] and meant == set(truth["entities"]) or truth["reading"] == "open" and alone
        rows.append((truth, right, one))
    return rows


def read_lines(path):
    with open(path, encoding="utf-8") as lines:
        for number, line in enumerate(lines, 1):
            if line.strip():
                try:
                    yield json.loads(line)
                except json.JSONDecodeError as fault:
                    sys.exit(f"{path}, line {number} is no JSON: {fault.msg}. Is it JSON Lines of eval/truth or of skein eval extract?")


def command_prepare(options):
    for case in itertools.chain.from_iterable(read_lines(path) for path in options.truth):
        print(json.dumps({"id": case["id"], "text": case["text"]}, ensure_ascii=False))


def command_score(options):
    if options.show and any(".held." in pathlib.Path(path).name for path in options.truth):
        sys.exit("Held files are scored and not shown: whoever reads their passages could write a rule for them. Leave --show out.")
    outputs = {line["id"]: line.get("references") for line in read_lines(options.output)}
    cases = [case for path in options.truth for case in read_lines(path)]
    absent = [case["id"] for case in cases if outputs.get(case["id"]) is None]
    if absent:
        sys.exit(f"{len(absent)} passages have no references in the output, the first is {absent[0]}. Was it made from the same files (prepare) by this version?")
    counts, judged = [], []
    for case in cases:
        key, response, pairs = clusters(case, outputs[case["id"]])
        counts.append(counts_of(key, response))
        judged.append((case, judge(case, outputs[case["id"]], pairs)))
    rows, mean = conll(counts)
    print(f"{len(cases)} passages\n{'':12}{'P':>7}{'R':>7}{'F1':>7}")
    for (label, _), row in zip(MEASURES, rows):
        print(f"{label:12}" + "".join(f"{100 * value:7.1f}" for value in row))
    draw = random.Random(7)
    drawn = sorted(conll(draw.choices(counts, k=len(counts)))[1] for _ in range(1000))
    print(f"{'CoNLL':12}{100 * mean:21.1f}   95 % {100 * drawn[25]:.1f}–{100 * drawn[974]:.1f} over passages\n")
    show_readings(judged)
    if options.show:
        show_wrong(judged)


def show_readings(judged):
    table = collections.defaultdict(lambda: [0, 0, 0])
    for truth, right, one in itertools.chain.from_iterable(rows for _, rows in judged):
        # Wrong and silent are two things: an open answer names nobody.
        names_wrongly = not right and one is not None and one["reading"] != "open"
        for label in (truth["kind"], truth["reading"], "all mentions"):
            row = table[label]
            row[0] += right
            row[1] += names_wrongly
            row[2] += 1
    print(f"{'':14}{'right':>7}{'wrong':>7}{'of':>7}")
    for label in ("all mentions", "name", "nominal", "pronoun", "one", "all", "either", "open"):
        if label in table:
            print(f"{label:14}" + "".join(f"{value:7}" for value in table[label]))


def show_wrong(judged):
    for case, rows in judged:
        wrong = [row for row in rows if not row[1]]
        if wrong:
            print(f"\n{case['id']}: {case['text']}")
        for truth, _, one in wrong:
            said = f"{one['reading']} {','.join(one['chains'])} by {one['rule']}" if one else "not found"
            print(f"  {truth['text']!r} is {truth['reading']} {','.join(truth['entities'])}; {said}")


# Luo 2005, table 1: the truth, four systems, and their F1 under MUC, B-cubed and CEAF-e; of the last MUC is undefined.
PUBLISHED = [
    ("12345 6789ABC", (0.947, 0.865, 0.733)),
    ("1234589ABC 67", (0.947, 0.737, 0.667)),
    ("123456789ABC", (0.900, 0.545, 0.294)),
    ("1 2 3 4 5 6 7 8 9 A B C", (0.0, 0.400, 0.178)),
]


def command_selftest(_):
    failed = 0
    key = [set(one) for one in "12345 67 89ABC".split()]
    for system, wanted in PUBLISHED:
        got = [figures(*row)[2] for row in counts_of(key, [set(one) for one in system.split()])]
        if any(abs(left - right) > 0.0006 for left, right in zip(got, wanted)):
            failed += 1
            print(f"{system}: {[round(one, 3) for one in got]} and should be {wanted}")
    draw = random.Random(1)
    for _ in range(200):
        table = [[draw.random() for _ in range(draw.randint(1, 5))] for _ in range(1)]
        table = [[draw.random() for _ in table[0]] for _ in range(draw.randint(1, 5))]
        sides = table if len(table) <= len(table[0]) else [list(column) for column in zip(*table)]
        naive = max(sum(sides[row][column] for row, column in enumerate(order)) for order in itertools.permutations(range(len(sides[0])), len(sides)))
        failed += abs(best_sum(table) - naive) > 1e-9
    print("selftest:", "as published, and the alignment is the best one" if not failed else f"{failed} differ")
    sys.exit(1 if failed else 0)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    commands = parser.add_subparsers(dest="command", required=True)
    prepare = commands.add_parser("prepare", help="the passages without labels, as skein eval extract takes them")
    prepare.add_argument("truth", nargs="+")
    prepare.set_defaults(run=command_prepare)
    scoring = commands.add_parser("score", help="MUC, B-cubed, CEAF-e and the mentions read right")
    scoring.add_argument("truth", nargs="+")
    scoring.add_argument("--output", required=True, help="what skein eval extract wrote")
    scoring.add_argument("--show", choices=("wrong",), help="the mentions behind the figures; never of held files")
    scoring.set_defaults(run=command_score)
    commands.add_parser("selftest", help="the published worked examples, and the alignment against all permutations").set_defaults(run=command_selftest)
    options = parser.parse_args()
    try:
        options.run(options)
    except BrokenPipeError:
        # The reader, such as head, has had enough.
        sys.stderr.close()


if __name__ == "__main__":
    main()
