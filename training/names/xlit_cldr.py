"""Words that Greek and Persian write as they sound, out of the names that cldr_pairs.mjs writes: what a language translates or ends in its own way is left out."""
import re

GROUPS = {"cldr_greek": "greek", "cldr_persian": "arabic"}
# Persian writes most of its letters as Arabic does; these it has alone, and only these are learnt from its words.
OWN = {"arabic": "پچژگکی"}
BREAK = r"[\s\-()\u200c.,&/«»،]+"
# Consonants that the conventions mix up; h and y are heard or not.
ALIKE = {"q": "k", "c": "k", "x": "ks", "z": "s", "v": "b", "w": "b", "f": "b", "p": "b", "g": "k", "d": "t", "j": "s", "y": "", "h": ""}


def skeleton(latin):
    kept = ""
    for letter in latin:
        for c in "" if letter in "aeiou" else ALIKE.get(letter, letter):
            kept += "" if kept.endswith(c) else c
    return kept


def is_sounded(word, latin, read, distance):
    """Whether the Latin word is written as the other one sounds: nearly the same consonants, about as many letters, an ending of its kind."""
    ours, theirs = skeleton(latin), skeleton(read)
    ends = latin[-1] == "e" or (latin[-1] in "aeiouy") == (read[-1:] in tuple("aeiouy"))
    return (ends and (word[-1] != "ی" or latin[-1] in "iye") and abs(len(ours) - len(theirs)) <= 1
            and distance(ours, theirs) <= 0.25 * max(1, len(ours), len(theirs)) and distance(latin, read) <= max(2, 0.5 * len(latin)))


def words(path, group, plain, is_written, rules, distance):
    """Pairs of a word and its Latin spelling, each once, in their order."""
    script, found = GROUPS[group], set()
    with open(path, encoding="utf-8") as lines:
        for line in lines:
            cells = line.rstrip("\n").split("\t")
            latin, own = re.split(BREAK, cells[1]), re.split(BREAK, cells[2])
            if cells[0] != group or len(latin) != len(own):
                continue
            for a, b in zip(latin, own):
                a, b = plain(a, "latin"), plain(b, script)
                if len(a) > 2 and len(b) > 1 and is_written(a, "latin") and is_written(b, script):
                    read = "".join(max(spread.items(), key=lambda item: item[1])[0] for spread in rules.spread(b))
                    if is_sounded(b, a, read, distance):
                        found.add((b, a))
    return sorted(found)
