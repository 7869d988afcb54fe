#!/usr/bin/env python3
"""Makes of a BIO file what a reading machine or a careless hand may make of it, so that a tagger can be scored on it.

  noise_bio.py FILE.bio [--as ocr|upper|lower] [--seed 7] [--rate 1.0] > NOISED.bio
  noise_bio.py --self-test

ocr takes letters for others of like form, loses and adds specks, splits a word in two, sets a hyphen where a line may have ended, and joins
words; upper and lower write all words in capitals or in small letters. The tags stay on the words that are left: a split word of a name is
two words of it, words are joined only where both are outside of names or both in one name. Errors come in heaps: the rate of a sentence
is drawn between none and twice the mean. At --rate 1 about one word in eight is touched. The same seed gives the same file. The table
is not the one that training uses. Python 3.11, standard library only.
"""
import argparse
import random
import sys

FORMS = {
    "a": "o e", "b": "h 6", "c": "e o", "d": "cl d'", "e": "c o", "f": "t i'", "g": "q 9", "h": "b ii", "i": "l 1 !", "j": "i ;", "k": "lc h", "l": "1 i |",
    "m": "rn nn ni", "n": "u ri", "o": "0 c e", "p": "n p.", "q": "g", "r": "i v", "s": "a 5", "t": "l f", "u": "n ii", "v": "y r", "w": "vv iv", "x": "z a",
    "y": "v j", "z": "s a", "A": "4 Â", "B": "E 8", "C": "G (", "D": "O l)", "E": "F L", "F": "P E", "G": "C 6", "H": "II 1I", "I": "1 l", "J": "I .T", "K": "Iv K-",
    "L": "I- J", "M": "iM Al", "N": "X iN", "O": "0 Q", "P": "I' F", "R": "K B", "S": "8 5", "T": "I 1", "U": "II V", "V": "Y \\'", "W": "VV \\V", "é": "e ó", "è": "e ô",
    "ê": "é o", "à": "a ù", "ç": "c", "ä": "a ii", "ö": "o ii", "ü": "u ii",
}


def sentences(lines):
    rows = []
    for line in lines:
        cells = line.split()
        if cells:
            rows.append((cells[0], cells[-1] if len(cells) > 1 else "O"))
        elif rows:
            yield rows
            rows = []
    if rows:
        yield rows


def misread(word, draw, rate):
    letters = []
    for letter in word:
        if draw.random() < 0.02 * rate and letter in FORMS:
            letter = draw.choice(FORMS[letter].split())
        letters.append(letter)
    if draw.random() < 0.006 * rate:
        letters.insert(draw.randint(0, len(letters)), draw.choice(".,'-*^"))
    return "".join(letters)


def inner(tag):
    return "I-" + tag[2:] if tag.startswith("B-") else tag


def noised(rows, draw, mean):
    rate, result = 2 * mean * draw.random(), []
    for word, tag in rows:
        word = misread(word, draw, rate)
        if result and draw.random() < 0.01 * rate and (tag == result[-1][1] == "O" or tag.startswith("I-")):
            result[-1] = (result[-1][0] + word, result[-1][1])
        elif len(word) > 4 and draw.random() < 0.015 * rate:
            middle = draw.randint(2, len(word) - 2)
            result += [(word[:middle] + draw.choice(["", "-"]), tag), (word[middle:], inner(tag))]
        else:
            result.append((word, tag))
    return result


def self_test():
    rows = [[("Ada", "B-PER"), ("Vossberg", "I-PER"), ("reached", "O"), ("Karsova", "B-LOC"), (".", "O")]] * 400
    once, again = ([noised(row, draw, 2.0) for row in rows] for draw in (random.Random(3), random.Random(3)))
    assert once == again
    assert all(sum(tag.startswith("B-") for _, tag in row) == 2 for row in once), "a name was lost or made"
    assert all(not tag.startswith("I-") or before != "O" for row in once for (_, before), (_, tag) in zip(row, row[1:]))
    assert len({len(row) for row in once}) > 1 and once != rows
    assert all(noised(row, random.Random(1), 0) == row for row in rows)
    print("self-test passed")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("file", nargs="?")
    parser.add_argument("--as", dest="kind", choices=["ocr", "upper", "lower"], default="ocr")
    parser.add_argument("--seed", type=int, default=7)
    parser.add_argument("--rate", type=float, default=1.0)
    parser.add_argument("--self-test", action="store_true")
    args = parser.parse_args()
    if args.self_test:
        return self_test()
    if not args.file:
        parser.error("a BIO file is needed")
    draw = random.Random(args.seed)
    for rows in sentences(open(args.file, encoding="utf-8")):
        if args.kind == "ocr":
            rows = noised(rows, draw, args.rate)
        for word, tag in rows:
            print({"ocr": word, "upper": word.upper(), "lower": word.lower()}[args.kind], tag, sep="\t")
        print()


if __name__ == "__main__":
    sys.exit(main())
