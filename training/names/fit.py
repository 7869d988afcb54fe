#!/usr/bin/env python3
"""Fits the weights of the comparison of names (Python 3.11, standard library only).

  fit.py --set CASES.csv:EXPLAIN.jsonl[:WEIGHT[:COLUMN=VALUE]] [--set ...] --version names/7 --output name-weights.txt

CASES.csv holds case_id, schema and is_match (true/false); EXPLAIN.jsonl is what `skein eval pairs --explain` wrote for it. A logistic
regression for persons and one for everything else, by Newton's method with a ridge (L2) on all but the bias, in proportion to the variance of
each feature, so that a rule that rarely applies keeps its weight; features that a kind never shows get the weight 0. Signs that the meaning of a feature fixes are kept: a weight on the wrong side is set to 0 and the rest fitted again.
`--halve COLUMN=VALUE` gives such cases half their weight. `--shift X` is added to the bias: a decision at 0.7 then asks for more (below 0)
or less (above 0); `--shift-from CASES.csv:EXPLAIN.jsonl` picks it from pairs that the fit did not see: the best F1 at 0.7 among the shifts from -3
to 3 in steps of 0.02 whose precision is `--precision` or more (`--precision-organisations` for the second kind). It also prints how many matches there are among those pairs by score. Deterministic: no random number is drawn. `--folds N` reports the fit on cases that were left out, N times.
"""
import argparse, csv, json, math

NEGATIVE = {"conflict", "has conflict", "surplus", "distance", "furthest", "nothing matched", "whole distance", "father and son swapped",
            "initial conflict", "number conflict", "conflict in long name", "legal form differs", "generic only", "surplus beside one",
            "consonants", "near sound", "given differs", "last differs", "furthest beyond", "conflict share", "common parts and more",
            "far parts", "few edits in one word", "name put before", "known names differ", "both single", "one near part", "short near parts",
            "spelled alike beside conflict", "letters beyond two", "single and common", "replaced in place", "one near beside alike", "near and single"}
POSITIVE = {"matched", "shorter covered", "longer covered", "rarest matched", "acronym", "all same", "nearest left over", "few edits", "joined covers", "joined", "sounds matched"}


def load(spec, halve):
    parts = spec.split(":")
    cases, explain = parts[0], parts[1]
    weight = float(parts[2]) if len(parts) > 2 and parts[2] else 1.0
    only = parts[3].split("=") if len(parts) > 3 else None
    features = {}
    with open(explain, encoding="utf-8") as lines:
        for line in lines:
            row = json.loads(line)
            features[row["case_id"]] = row["features"]
    rows = []
    with open(cases, encoding="utf-8-sig", newline="") as table:
        for row in csv.DictReader(table):
            if only and row.get(only[0]) != only[1]:
                continue
            w = weight
            for column, value in halve:
                if row.get(column, "").startswith(value):
                    w *= 0.5
            rows.append((row["schema"] == "Person", row["is_match"] == "true", w, features[row["case_id"]]))
    return rows


def solve(a, b):
    n = len(b)
    m = [row[:] + [b[i]] for i, row in enumerate(a)]
    for i in range(n):
        p = max(range(i, n), key=lambda r: abs(m[r][i]))
        m[i], m[p] = m[p], m[i]
        for r in range(i + 1, n):
            f = m[r][i] / m[i][i]
            if f:
                for c in range(i, n + 1):
                    m[r][c] -= f * m[i][c]
    x = [0.0] * n
    for i in reversed(range(n)):
        x[i] = (m[i][n] - sum(m[i][c] * x[c] for c in range(i + 1, n))) / m[i][i]
    return x


def variances(data, count):
    """The variance of each feature; data is sparse rows."""
    sums, squares = [0.0] * count, [0.0] * count
    for x, _, _ in data:
        for i, v in x:
            sums[i] += v
            squares[i] += v * v
    return [q / len(data) - (s / len(data)) ** 2 for s, q in zip(sums, squares)]


def newton(rows, names, ridge, rounds=12):
    data = [([f.get(n, 0.0) for n in names], y, w) for _, y, w, f in rows]
    # Sparse: most features of most pairs are 0.
    data = [([(i, v) for i, v in enumerate(x) if v], y, w) for x, y, w in data]
    k = len(names)
    beta = [0.0] * k
    penalty = [0.0 if n == "bias" else ridge * v for n, v in zip(names, variances(data, k))]
    for _ in range(rounds):
        g = [-p * b for p, b in zip(penalty, beta)]
        h = [[penalty[i] + 1e-6 if i == j else 0.0 for j in range(k)] for i in range(k)]
        for x, y, w in data:
            z = sum(beta[i] * v for i, v in x)
            p = 1 / (1 + math.exp(-max(-30, min(30, z))))
            e, c = w * ((1.0 if y else 0.0) - p), w * p * (1 - p)
            for i, v in x:
                g[i] += e * v
                hi = h[i]
                cv = c * v
                for j, u in x:
                    if j > i:
                        break
                    hi[j] += cv * u
        for i in range(k):
            for j in range(i):
                h[j][i] = h[i][j]
        step = solve(h, g)
        beta = [b + s for b, s in zip(beta, step)]
        if max(abs(s) for s in step) < 1e-6:
            break
    return beta


def fit(rows, names, ridge):
    free = [n for n in names if any(f.get(n) for _, _, _, f in rows)]
    while True:
        beta = newton(rows, free, ridge)
        wrong = [n for n, b in zip(free, beta) if (n in NEGATIVE and b > 0) or (n in POSITIVE and b < 0)]
        if not wrong:
            return dict(zip(free, beta))
        free = [n for n in free if n not in wrong]


def score(model, features):
    z = sum(model.get(n, 0.0) * v for n, v in features.items())
    return 1 / (1 + math.exp(-max(-30, min(30, z))))


def report(title, pairs):
    for t in (0.5, 0.6, 0.7, 0.8):
        tp = sum(1 for y, s in pairs if y and s >= t)
        fp = sum(1 for y, s in pairs if not y and s >= t)
        fn = sum(1 for y, s in pairs if y and s < t)
        p, r = tp / max(1, tp + fp), tp / max(1, tp + fn)
        print("%s at %.1f: P %.3f R %.3f F1 %.3f" % (title, t, p, r, 2 * p * r / max(1e-9, p + r)))


def pick_shift(pairs, precision):
    """pairs: (is a match, log odds). The shift with the best F1 at 0.7 among those precise enough; 0 if none is."""
    asked, best = math.log(0.7 / 0.3), (-1.0, 0.0)
    matches = sum(1 for y, _ in pairs if y)
    for step in range(-150, 151):
        taken = [y for y, z in pairs if z + step * 0.02 >= asked]
        tp = sum(taken)
        if taken and tp / len(taken) >= precision:
            best = max(best, (2 * tp / (len(taken) + matches), step * 0.02))
    return best[1]


def calibration(title, pairs):
    edges = (0.0, 0.1, 0.3, 0.5, 0.7, 0.9, 0.95, 1.0)
    for low, high in zip(edges, edges[1:]):
        part = [y for y, s in pairs if low <= s < high or s == high == 1]
        print("%s %.2f to %.2f: %d pairs, %.3f of them matches" % (title, low, high, len(part), sum(part) / max(1, len(part))))


def main():
    ap = argparse.ArgumentParser()
    ap.add_argument("--set", action="append", required=True)
    ap.add_argument("--halve", action="append", default=[])
    ap.add_argument("--ridge", type=float, default=100.0)
    ap.add_argument("--shift", type=float, default=0.0)
    ap.add_argument("--shift-organisations", type=float, help="the shift of organisations; that of persons without it")
    ap.add_argument("--shift-from", help="pairs that pick both shifts")
    ap.add_argument("--precision", type=float, default=0.85)
    ap.add_argument("--precision-organisations", type=float, help="that of organisations; that of persons without it")
    ap.add_argument("--folds", type=int, default=0)
    ap.add_argument("--version", default="names/7")
    ap.add_argument("--output", required=True)
    a = ap.parse_args()
    halve = [h.split("=") for h in a.halve]
    sets = [load(s, halve) for s in a.set]
    rows = [r for s in sets for r in s]
    names = ["bias"] + sorted({n for _, _, _, f in rows for n in f} - {"bias"})
    shift = {True: a.shift, False: a.shift if a.shift_organisations is None else a.shift_organisations}
    models = []
    for is_person in (True, False):
        models.append(fit([r for r in rows if r[0] == is_person], names, a.ridge))
        if a.shift_from:
            unseen = [(y, sum(models[-1].get(n, 0.0) * v for n, v in f.items())) for p, y, _, f in load(a.shift_from, []) if p == is_person]
            shift[is_person] = pick_shift(unseen, a.precision if is_person or a.precision_organisations is None else a.precision_organisations)
            title = "persons" if is_person else "others"
            print("%s: shift %.2f" % (title, shift[is_person]))
            moved = [(y, 1 / (1 + math.exp(-max(-30, min(30, z + shift[is_person]))))) for y, z in unseen]
            report(title + ", not seen", moved)
            calibration(title, moved)
        models[-1]["bias"] += shift[is_person]
    for i, s in enumerate(sets):
        report("set %d, fitted" % i, [(y, score(models[0 if p else 1], f)) for p, y, _, f in s])
    if a.folds:
        held = [[] for _ in sets]
        for fold in range(a.folds):
            part = []
            for is_person in (True, False):
                m = fit([r for s in sets for i, r in enumerate(s) if r[0] == is_person and i % a.folds != fold], names, a.ridge)
                m["bias"] += shift[is_person]
                part.append(m)
            for k, s in enumerate(sets):
                held[k] += [(y, score(part[0 if p else 1], f)) for i, (p, y, _, f) in enumerate(s) if i % a.folds == fold]
        for k, pairs in enumerate(held):
            report("set %d, left out" % k, pairs)
    with open(a.output, "w", encoding="utf-8", newline="\n") as out:
        out.write("# Weights of the comparison of names. Made by training/names/fit.py; the card is docs/explanation/names.md.\n")
        out.write("# Tab-separated: feature, persons, organisations.\n")
        out.write("version\t%s\n" % a.version)
        for n in names:
            out.write("%s\t%.3f\t%.3f\n" % (n, models[0].get(n, 0.0), models[1].get(n, 0.0)))


if __name__ == "__main__":
    main()
