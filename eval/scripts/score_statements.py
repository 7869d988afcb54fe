#!/usr/bin/env python3
"""Scores the statements that `skein eval extract` reads in the truth files of eval/truth. Python's standard library only.

  python3 eval/scripts/score_statements.py prepare eval/truth/statements.develop.jsonl eval/truth/nothing.develop.jsonl > in.jsonl
  skein eval extract --input in.jsonl --output out.jsonl
  python3 eval/scripts/score_statements.py score --output out.jsonl eval/truth/*.develop.jsonl [--show missed|invented|all] [--property CODE]
  python3 eval/scripts/score_statements.py score --align-acts --output out.jsonl eval/truth/incidents.jsonl
  python3 eval/scripts/score_statements.py selftest

`prepare` writes text and date only: extraction never sees a label. Of release files `score` prints figures and shows no sentence.
The matching is written a second time in eval/Skein.Evaluation/Truth; eval/truth/scorer.jsonl holds both to one meaning.

--align-acts is for whole reports, in which an act has many wordings ("the bombing", "blew himself up at the gate"). As with the templates of
MUC, each act that was found is set against at most one act of the labels, so that as many statements as possible agree; whether the
words of the two are alike does not count. One act found as two, and two found as one, cost what is said of the second.
"""

import argparse
import collections
import json
import pathlib
import random
import re
import sys
import unicodedata

ROOT = pathlib.Path(__file__).resolve().parents[2]
SMALL = set("the a an of in on at to by for and or s its his her their".split())
MONTHS = set("january february march april may june july august september october november december".split())
NEVER_NOTHING = {"name", "described-as", "occupation", "nationality", "age", "located-in"}
FRAMES = NEVER_NOTHING | {"incident-type", "stage", "occurred-on", "occurred-at", "outcome"}
MOST_WORDS_MORE = 2


def read_vocabulary():
    """Per property whether it is symmetric, and the kind of its value. The file's entries stand on one line or several."""
    text = (ROOT / "src/Skein.Model/Vocabulary/properties.yaml").read_text(encoding="utf-8").split("\nproperties:")[1]
    found = {}
    for entry in re.split(r"\n  - ", text)[1:]:
        code = re.search(r"\bcode: ([a-z-]+)", entry)[1]
        value = re.search(r"\bvalue: (name|text|count|date|code)\b", entry)
        found[code] = ("symmetric: true" in entry, value[1] if value else None)
    return found


VOCABULARY = read_vocabulary()


def words(name):
    folded = []
    for letter in unicodedata.normalize("NFD", name):
        if unicodedata.category(letter) != "Mn":
            folded.append(letter.lower() if letter.isalnum() else " ")
    every = set("".join(folded).split())
    return (every - SMALL) or every


def one_name(truth, found):
    left, right = words(truth), words(found)
    return bool(left and right) and (right <= left or (left <= right and len(right) - len(left) <= MOST_WORDS_MORE))


def without_dates(every):
    return {word for word in every if word not in MONTHS and not (word.isascii() and word.isdigit())} or every


def one_description(truth, found):
    left, right = without_dates(words(truth)), without_dates(words(found))
    least = min(len(left), len(right))
    return least > 0 and len(left & right) * 3 >= least * 2


def is_one(truth, found, kind, exact):
    if exact:
        return words(truth) == words(found)
    return one_name(truth, found) if kind in ("person", "organisation", "place") else one_description(truth, found)


def end_of(statement):
    return statement.get("object") or statement["value"]


def means(truth, found, exact):
    code = truth["property"]
    if code != found["property"] or (truth.get("stance") == "denies") != (found["stance"] == "denies"):
        return False
    symmetric, value = VOCABULARY[code]
    subject = is_one(truth["subject"], found["subject"], found["subject_type"], exact)
    if value:
        same = words(end_of(truth)) == words(found["end"]) if value == "name" else \
            one_description(end_of(truth), found["end"]) if value == "text" else end_of(truth) == found["end"]
        return subject and same
    return (subject and is_one(end_of(truth), found["end"], found["end_type"], exact)) or (
        symmetric and is_one(truth["subject"], found["end"], found["end_type"], exact)
        and is_one(end_of(truth), found["subject"], found["subject_type"], exact))


def is_scored(case, found):
    if not case["statements"]:
        return found["property"] not in NEVER_NOTHING
    return found["property"] not in FRAMES or any(one["property"] == found["property"] for one in case["statements"])


def read_found(line):
    """The statements of an output line, ends by name."""
    entities = {one["id"]: (one["name"], one["type"]) for one in line["entities"]}
    rows = []
    for one in line["statements"]:
        subject = entities[one["subject"]]
        end = entities[one["object"]] if "object" in one else (one["value"], None)
        rows.append({**one, "subject": subject[0], "subject_type": subject[1], "end": end[0], "end_type": end[1]})
    return rows


def score(case, found):
    """Pairs of truth and found, what was missed, what was invented."""
    open_rows = [one for one in found if is_scored(case, one)]
    pairs = []
    for exact in (True, False):
        for truth in sorted(case["statements"], key=lambda one: one.get("optional", False)):
            if any(pair[0] is truth for pair in pairs):
                continue
            match = next((one for one in open_rows if means(truth, one, exact)), None)
            if match is not None:
                pairs.append((truth, match))
                open_rows = [one for one in open_rows if one is not match]
    extra = [one for one in open_rows if not any(means(truth, one, False) for truth, _ in pairs)]
    right = [pair for pair in pairs if not pair[0].get("optional")]
    missed = [one for one in case["statements"] if not one.get("optional") and not any(pair[0] is one for pair in pairs)]
    return right, missed, extra


def act_ends():
    """Where the vocabulary has nothing but acts: the properties whose subject is one, and those whose object is one."""
    text = (ROOT / "src/Skein.Model/Vocabulary/properties.yaml").read_text(encoding="utf-8").split("\nproperties:")[1]
    sides = {"subject": set(), "object": set()}
    for entry in re.split(r"\n  - ", text)[1:]:
        for side, codes in sides.items():
            kinds = re.search(rf"\b{side}: \[([^]]*)\]", entry)
            if kinds and "incident" in kinds[1] and "person" not in kinds[1] and "organisation" not in kinds[1]:
                codes.add(re.search(r"\bcode: ([a-z-]+)", entry)[1])
    return sides


ACTS = act_ends()


def acts_of_truth(case):
    """The acts of the labels by each of their wordings; a wording whose words another has is the same act."""
    wordings = []
    for one in case["statements"]:
        wordings += [one["subject"]] if one["property"] in ACTS["subject"] else []
        wordings += [one["object"]] if one["property"] in ACTS["object"] and "object" in one else []
    longest = sorted(set(wordings), key=lambda wording: (-len(words(wording)), wording))
    return {one: next(other for other in longest if words(one) <= words(other)) for one in longest}


def with_acts_aligned(case, found):
    """The case and what was found, with each act that was found renamed to the act of the labels that it is set against."""
    named = acts_of_truth(case)
    case = {**case, "statements": [{**one, **{end: named.get(one[end], one[end]) for end in ("subject", "object") if end in one}} for one in case["statements"]]}
    truths = sorted(set(named.values()))
    kinds = {"incident", "operation"}
    acts = sorted({one[end] for one in found for end in ("subject", "end") if one[end + "_type"] in kinds})

    def told(act, name):
        return [{**one, **{end: name if one[end] == act else "-" for end in ("subject", "end") if one[end + "_type"] in kinds}}
                for one in found if act in (one["subject"], one["end"])]

    def gain(act, truth):
        right, _, extra = score(case, told(act, truth))
        return len(right) + 0.01 * sum(one not in extra for one in told(act, truth))

    # The best assignment, act by act over sets of labelled acts that are taken: reports have few of either.
    best = {frozenset(): (0, ())}
    for act in acts:
        step = dict(best)
        for taken, (total, pairs) in best.items():
            for truth in truths:
                if truth not in taken and total + gain(act, truth) > step.get(taken | {truth}, (-1,))[0]:
                    step[taken | {truth}] = (total + gain(act, truth), pairs + ((act, truth),))
        best = step
    chosen = dict(max(best.values(), key=lambda row: row[0])[1])
    rows = []
    for one in found:
        rows.append({**one, **{end: chosen.get(one[end], f"unaligned: {one[end]}") for end in ("subject", "end") if one[end + "_type"] in kinds}})
    return case, rows


def figures(right, found, said):
    precision = right / found if found else 0.0
    recall = right / said if said else 0.0
    return precision, recall, 2 * precision * recall / (precision + recall) if precision + recall else 0.0


def interval(rows, rounds=1000, seed=7):
    """95 % of precision, recall and F1 over cases drawn again with replacement."""
    draw = random.Random(seed)
    drawn = []
    for _ in range(rounds):
        sums = [sum(column) for column in zip(*draw.choices(rows, k=len(rows)))]
        drawn.append(figures(*sums))
    low, high = int(rounds * 0.025), int(rounds * 0.975) - 1
    return [(sorted(column)[low], sorted(column)[high]) for column in zip(*drawn)]


def read_lines(path):
    with open(path, encoding="utf-8") as lines:
        for number, line in enumerate(lines, 1):
            if line.strip():
                try:
                    yield json.loads(line)
                except json.JSONDecodeError as fault:
                    sys.exit(f"{path}, line {number} is no JSON: {fault.msg}. Is it JSON Lines of eval/truth or of skein eval extract?")


def command_prepare(options):
    for path in options.truth:
        for case in read_lines(path):
            line = {"id": case["id"], "text": case["text"]}
            if "published" in case:
                line["dateline"] = case["published"]
            print(json.dumps(line, ensure_ascii=False))


def command_score(options):
    if (options.show or options.draw) and any(".release." in pathlib.Path(path).name for path in options.truth):
        sys.exit("Release files are scored and not shown: whoever has read their sentences writes no rule for them. Leave --show and --draw out.")
    outputs = {line["id"]: read_found(line) for line in read_lines(options.output)}
    cases = [case for path in options.truth for case in read_lines(path)]
    absent = [case["id"] for case in cases if case["id"] not in outputs]
    if absent:
        sys.exit(f"{len(absent)} cases have no line in the output, the first is {absent[0]}. Was it made from the same files (prepare)?")
    if options.align_acts:
        aligned = {case["id"]: with_acts_aligned(case, outputs[case["id"]]) for case in cases if case["statements"]}
        cases = [aligned[case["id"]][0] if case["id"] in aligned else case for case in cases]
        outputs.update({name: found for name, (_, found) in aligned.items()})
    scored = [(case, *score(case, outputs[case["id"]])) for case in cases]
    said = [row for row in scored if row[0]["statements"]]
    nothing = [row for row in scored if not row[0]["statements"]]
    if said:
        show_said(said, options)
    if nothing:
        invented = sum(len(extra) for _, _, _, extra in nothing)
        yielding = sum(1 for _, _, _, extra in nothing if extra)
        print(f"\nmust yield nothing: {len(nothing)} cases, {yielding} yield something, {100 * invented / len(nothing):.1f} statements in 100 sentences")
    if options.show:
        show_cases(scored, options)
    if options.draw:
        draw_errors(scored, options.draw)


def draw_errors(scored, count, seed=7):
    """Errors drawn by lot, for whoever reads them one by one and counts their causes."""
    errors = [(case, kind, one) for case, _, missed, extra in scored for kind, ones in (("missed  ", missed), ("invented", extra)) for one in ones]
    random.Random(seed).shuffle(errors)
    print(f"\n{min(count, len(errors))} of {len(errors)} errors, drawn by seed {seed}")
    for number, (case, kind, one) in enumerate(errors[:count], 1):
        end = one["end"] if "end" in one else end_of(one)
        print(f"{number:3} {kind} {case['id']}: {case['text']}\n      {one['subject']} | {one['property']} | {end}" + (" | denies" if one.get("stance") == "denies" else ""))


def show_said(said, options):
    table = collections.defaultdict(lambda: [0, 0, 0, 0])
    for case, right, missed, extra in said:
        for pair in right:
            table[pair[0]["property"]][0] += 1
        for one in missed:
            table[one["property"]][1] += 1
        for one in extra:
            table[one["property"]][2] += 1
        for code in {one["property"] for one in case["statements"] if not one.get("optional")}:
            table[code][3] += 1
    groups = [("all", said)] + [(tier, [row for row in said if row[0]["tier"] == tier]) for tier in ("STRONG", "MEDIUM", "WEAK")]
    print(f"{'':24}{'cases':>7}{'said':>7}{'found':>7}{'right':>7}{'P':>7}{'R':>7}{'F1':>7}   95 % of F1 over cases")
    for label, rows in groups:
        counts = [(len(right), len(right) + len(extra), len(right) + len(missed)) for _, right, missed, extra in rows]
        if not counts:
            continue
        sums = [sum(column) for column in zip(*counts)]
        precision, recall, f1 = figures(*sums)
        ranges = interval(counts)
        print(f"{label:24}{len(rows):7}{sums[2]:7}{sums[1]:7}{sums[0]:7}{100 * precision:7.1f}{100 * recall:7.1f}{100 * f1:7.1f}"
              f"   {100 * ranges[2][0]:.1f}–{100 * ranges[2][1]:.1f} (P {100 * ranges[0][0]:.1f}–{100 * ranges[0][1]:.1f}, R {100 * ranges[1][0]:.1f}–{100 * ranges[1][1]:.1f})")
    print()
    for code in sorted(table):
        right, missed, extra, count = table[code]
        if options.property in (None, code):
            precision, recall, f1 = figures(right, right + extra, right + missed)
            print(f"{code:24}{count:7}{right + missed:7}{right + extra:7}{right:7}{100 * precision:7.1f}{100 * recall:7.1f}{100 * f1:7.1f}")
    pairs = [pair for _, right, _, _ in said for pair in right]
    dated = [pair for pair in pairs if "date" in pair[0]]
    spoken = [pair for pair in pairs if "speaker" in pair[0]]
    print("\nof what is right")
    for label, right, of in (
            ("stance", sum(t.get("stance", "asserts") == f["stance"] for t, f in pairs), len(pairs)),
            ("modality", sum(t.get("modality", "flat") == f["modality"] for t, f in pairs), len(pairs)),
            ("date, where said", sum(t["date"] == f.get("date") for t, f in dated), len(dated)),
            ("no date, where none", sum("date" not in t and "date" not in f for t, f in pairs), len(pairs) - len(dated)),
            ("speaker, where said", sum("speaker" in f and one_description(t["speaker"], f["speaker"]) for t, f in spoken), len(spoken))):
        print(f"{label:24}{right:7} of {of:5}{100 * right / of if of else 0:7.1f}")


def show_cases(scored, options):
    for case, _, missed, extra in scored:
        lines = []
        if options.show in ("missed", "all"):
            lines += [f"  missed    {one['subject']} | {one['property']} | {end_of(one)}" + (" | denies" if one.get("stance") == "denies" else "")
                      for one in missed if options.property in (None, one["property"])]
        if options.show in ("invented", "all"):
            lines += [f"  invented  {one['subject']} | {one['property']} | {one['end']}" + (" | denies" if one["stance"] == "denies" else "")
                      for one in extra if options.property in (None, one["property"])]
        if lines:
            print(f"\n{case['id']} {case['tier']}: {case['text']}", *lines, sep="\n")


def command_selftest(_):
    failed = 0
    for line in read_lines(ROOT / "eval/truth/scorer.jsonl"):
        got = tuple(len(part) for part in score(line["case"], read_found(line["output"])))
        wanted = tuple(line["expect"][name] for name in ("right", "missed", "extra"))
        if got != wanted:
            failed += 1
            print(f"{line['name']}: right, missed, extra are {got} and should be {wanted}")
    print("selftest:", "every case scores as it should" if not failed else f"{failed} cases differ")
    sys.exit(1 if failed else 0)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    commands = parser.add_subparsers(dest="command", required=True)
    prepare = commands.add_parser("prepare", help="text and date of the cases, as skein eval extract takes them")
    prepare.add_argument("truth", nargs="+")
    prepare.set_defaults(run=command_prepare)
    scoring = commands.add_parser("score", help="precision, recall and F1")
    scoring.add_argument("truth", nargs="+")
    scoring.add_argument("--output", required=True, help="what skein eval extract wrote")
    scoring.add_argument("--show", choices=("missed", "invented", "all"), help="the cases behind the figures; never of release files")
    scoring.add_argument("--property", help="only this property")
    scoring.add_argument("--draw", type=int, metavar="N", help="N errors drawn by lot, to count causes; never of release files")
    scoring.add_argument("--align-acts", action="store_true", help="set each act against one act of the labels, whatever its wording")
    scoring.set_defaults(run=command_score)
    commands.add_parser("selftest", help="scores the hand-made cases of eval/truth/scorer.jsonl").set_defaults(run=command_selftest)
    options = parser.parse_args()
    try:
        options.run(options)
    except BrokenPipeError:
        # The reader, such as head, has had enough.
        sys.stderr.close()


if __name__ == "__main__":
    main()
