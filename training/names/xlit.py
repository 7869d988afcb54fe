#!/usr/bin/env python3
"""Learns how letters of other scripts are read in Latin ones (Python 3.11, standard library only).

  xlit.py --words xlit_words.csv --scripts src/Skein.Text/Names/Scripts --cldr cldr.tsv --output src/Skein.Text/Names/Scripts/reading-counts.txt [--held held.csv] [--folds]

xlit_words.csv holds case_id, case_group (wd_arabic, wd_russian, wd_hebrew), name1 (Latin), name2 (the same in the script) and is_match. A pair is held
out where the first byte of the SHA-256 of its plain Latin letters, modulo 5, is 0: one name in Latin falls on one side for all scripts. A pair whose
other word stands in a pair that is held out is left out of the training. --held writes the held-out rows, for `skein eval pairs`.

Each letter gives 0 to 4 Latin letters; which ones, expectation maximization finds (xlit_align.py). The likeliest cuts are counted in LEVELS of context, the
shortest first. A level is mixed with the one before it as Witten and Bell propose (1991, doi:10.1109/18.87000), more cautiously: of n cases of t kinds it has the
share n / (n + CAUTION t). Before the first level stand the rules of name-scripts.txt. The file holds the counts. No random number is drawn: the same
words give the same file. What was chosen by hand (LEVELS, CAUTION, that no model of Latin names helps) was chosen on a quarter of the training
part, not on what is held out.

cldr.tsv is what cldr_pairs.mjs writes: names of lands, languages and cities in Greek and Persian. All of Greek is learnt from it, and of Persian the letters that
Arabic has not (xlit_cldr.py), held out alike; what is learnt of the other scripts does not depend on it. --folds also reads each fifth of these words with what was learnt of the other four.
"""
import argparse, csv, hashlib, os, unicodedata
from collections import Counter, defaultdict
import xlit_cldr
from xlit_align import align
from xlit_rules import Rules

SCRIPTS = {"wd_arabic": "arabic", "wd_russian": "cyrillic", "wd_hebrew": "hebrew"}
# p and n are the letters before and after, P, N their kinds; t and T the Latin letter before and its kind.
LEVELS = ["", "N", "PN", "PNT", "nPT", "pnt"]
CAUTION = 5
ROUNDS = 6
# As in WordReadings, which also leaves out pieces that are far less likely than the likeliest one.
BEAM = 10
SPECIAL = {"ş": "sh", "š": "sh", "ș": "sh", "ž": "zh", "č": "tch", "ç": "s", "ı": "i", "ø": "o", "ß": "ss", "æ": "ae", "œ": "oe", "ł": "l", "đ": "d", "ð": "d", "þ": "th"}
KEPT = "йёїўѓќӣӯآأإؤئۀۂ"
LETTERS = {"greek": ("\u0370", "\u03ff"), "latin": ("a", "z"), "arabic": ("\u0621", "\u06d3"), "cyrillic": ("\u0400", "\u052f"), "hebrew": ("\u05d0", "\u05ea")}


def plain(word, script):
    """The letters as Romanizer sees them: lower case, no marks but those that make another letter, no apostrophes but those of Hebrew."""
    letters = []
    for c in word.lower():
        if c in "'`´’‘ʼʿʾʻ\u05f3":
            letters.append("'" if script == "hebrew" and letters else "")
        elif script == "latin" and c in SPECIAL:
            letters.append(SPECIAL[c])
        elif c in KEPT:
            letters.append(c)
        else:
            letters.append("".join(x for x in unicodedata.normalize("NFKD", c) if unicodedata.category(x) not in ("Mn", "Mc", "Me", "Cf", "Cc")))
    return "".join(letters)


def is_held(latin):
    return hashlib.sha256(latin.encode()).digest()[0] % 5 == 0


def is_written(word, script):
    low, high = LETTERS[script]
    return bool(word) and all(low <= c <= high or (script == "hebrew" and c == "'") for c in word)


def context(kind, rules, word, i, latin):
    def at(k):
        return word[k] if 0 <= k < len(word) else "_"

    before = latin[-1:] or "_"
    parts = {"p": at(i - 1), "n": at(i + 1), "P": rules.kind(at(i - 1)), "N": rules.kind(at(i + 1)), "t": before,
             "T": "_" if before == "_" else "v" if before in "aeiouy" else "c"}
    return "".join(parts[c] for c in kind)


def count(cuts, rules):
    table = defaultdict(Counter)
    for word, pieces in cuts:
        latin = ""
        for i, piece in enumerate(pieces):
            for level, kind in enumerate(LEVELS):
                table[level, word[i], context(kind, rules, word, i, latin)][piece] += 1
            latin += piece
    return table


def shares(table, rules, spread, word, i, latin):
    """How likely each piece is for letter i after the Latin letters so far."""
    mixed = dict(spread[i])
    for level, kind in enumerate(LEVELS):
        counts = table.get((level, word[i], context(kind, rules, word, i, latin)))
        if counts:
            cases = counts.total()
            rest = CAUTION * len(counts)
            mixed = {piece: share * rest / (cases + rest) for piece, share in mixed.items()}
            for piece, number in counts.items():
                mixed[piece] = mixed.get(piece, 0.0) + number / (cases + rest)
    return mixed


def readings(table, rules, word):
    """The likeliest readings by a beam; what several cuts give is added up."""
    spread, states = rules.spread(word), {"": 1.0}
    for i in range(len(word)):
        following = defaultdict(float)
        for latin, value in states.items():
            for piece, share in shares(table, rules, spread, word, i, latin).items():
                following[latin + piece] += value * share
        states = dict(sorted(following.items(), key=lambda item: (-item[1], item[0]))[:BEAM])
    return list(states)


def distance(a, b):
    row = list(range(len(b) + 1))
    for i, x in enumerate(a, 1):
        before, row = row, [i]
        for j, y in enumerate(b, 1):
            row.append(min(before[j] + 1, row[-1] + 1, before[j - 1] + (x != y)))
    return row[-1]


def report(title, pairs, read):
    found = [(latin, read(word)) for word, latin in pairs]
    n = max(1, len(found))
    print(f"{title}: {len(found)} words, first {sum(r[:1] == [l] for l, r in found) / n:.3f}, first three {sum(l in r[:3] for l, r in found) / n:.3f}, "
          f"first eight {sum(l in r[:8] for l, r in found) / n:.3f}, errors for each letter {sum(distance((r or [''])[0], l) / max(1, len(l)) for l, r in found) / n:.3f}")


def pruned(table):
    """Without pieces that a letter gave once, and without the one case of a longer context: its shorter ones say the same."""
    kept = {}
    for (level, letter, where), counts in table.items():
        often = Counter({piece: number for piece, number in counts.items() if table[0, letter, ""][piece] > 1})
        if often.total() > (0 if level == 0 else 1):
            kept[level, letter, where] = often
    return kept


def lines(script, table):
    for (level, letter, where), counts in sorted(table.items()):
        pieces = " ".join(f"{piece or '~'}:{number}" for piece, number in sorted(counts.items(), key=lambda item: (-item[1], item[0])))
        yield f"{script}\t{level}\t{letter}\t{where}\t{pieces}"


def apart(pairs, test):
    """The pairs that share no word with those held out."""
    unseen = {word for word, _ in test}
    return [(word, latin) for word, latin in pairs if not is_held(latin) and word not in unseen]


def in_fold(pairs, fold, rules, letters):
    """A fifth of the pairs, all spellings of a word in one, and what is learnt of the others."""
    number = lambda word: hashlib.sha256(word.encode()).digest()[1] % 5
    test = [pair for pair in pairs if number(pair[0]) == fold]
    learnt = pruned(count(align([pair for pair in pairs if number(pair[0]) != fold], rules, ROUNDS), rules))
    return test, {key: counts for key, counts in learnt.items() if key[1] in (letters or key[1])}


def main():
    options = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    for name in ("words", "scripts", "cldr", "output"):
        options.add_argument("--" + name, required=True)
    options.add_argument("--held")
    options.add_argument("--folds", action="store_true")
    options = options.parse_args()
    with open(options.words, encoding="utf-8-sig", newline="") as source:
        rows = [row for row in csv.DictReader(source) if row["case_group"] in SCRIPTS]
    held = [row for row in rows if is_held(plain(row["name1"], "latin"))]
    if options.held:
        with open(options.held, "w", encoding="utf-8", newline="") as target:
            writer = csv.DictWriter(target, rows[0].keys())
            writer.writeheader()
            writer.writerows(held)
    written = ["# Counts of how letters are read, by context, made by training/names/xlit.py: script, level of context, letter, context, pieces (~ is nothing).",
               "# Learnt from words of NETransliteration-COLING2018 (MIT, Copyright (c) 2018 Amazon.com; from Wikidata, CC0) and, for Greek and for letters of Persian,",
               "# from names of the Unicode CLDR (Unicode License v3). The card: docs/explanation/names.md. The notices: training/names/NOTICE.md. Not to be edited by hand."]
    table = {}
    for group, script in SCRIPTS.items():
        rules = Rules(os.path.join(options.scripts, "name-scripts.txt"), script)
        words = lambda some: [(plain(row["name2"], script), plain(row["name1"], "latin")) for row in some if row["case_group"] == group and row["is_match"] == "true"]
        test = words(held)
        train = [(w, l) for w, l in apart(words(rows), test) if is_written(w, script) and is_written(l, "latin")]
        table[script] = pruned(count(align(train, rules, ROUNDS), rules))
        written += lines(script, table[script])
        report(f"{script} (learnt from {len(train)})", test, lambda word: readings(table[script], rules, word))
    for group, script in xlit_cldr.GROUPS.items():
        rules = Rules(os.path.join(options.scripts, "name-scripts.txt"), script)
        pairs = xlit_cldr.words(options.cldr, group, plain, is_written, rules, distance)
        test = [(word, latin) for word, latin in pairs if is_held(latin)]
        train = apart(pairs, test)
        learnt = pruned(count(align(train, rules, ROUNDS), rules))
        own = {key: counts for key, counts in learnt.items() if key[1] in xlit_cldr.OWN.get(script, key[1])}
        written += lines(script, own)
        before = table.get(script, {})
        report(f"{group} before", test, lambda word: readings(before, rules, word))
        report(f"{group} (learnt from {len(train)})", test, lambda word: readings({**before, **own}, rules, word))
        if options.folds:
            folds = [in_fold(pairs, fold, rules, xlit_cldr.OWN.get(script)) for fold in range(5)]
            learnt_of = {word: {**before, **own} for test, own in folds for word, _ in test}
            report(f"{group} before, all", pairs, lambda word: readings(before, rules, word))
            report(f"{group} in five folds", pairs, lambda word: readings(learnt_of[word], rules, word))
    with open(options.output, "w", encoding="utf-8", newline="\n") as target:
        target.write("\n".join(written) + "\n")


if __name__ == "__main__":
    main()
