"""The ordered rules of name-scripts.txt as LetterRules reads them: what a letter may be in Latin letters before anything is learnt."""
from collections import defaultdict

VOWELS = {"arabic": "اآأإويىیؤئۆېەةَُِ", "hebrew": "אויע", "cyrillic": "аеёиоуыэюяіїєәөұүъь", "greek": "αεηιουω"}


class Rules:
    def __init__(self, path, script):
        self.vowels = VOWELS[script]
        self.of = defaultdict(list)
        with open(path, encoding="utf-8") as lines:
            for line in lines:
                cells = line.rstrip("\n").split("\t")
                if cells[0] == script:
                    readings = [r.split(":") for r in cells[3].split("|")]
                    readings = [("" if r[0] in "~ʿ" else r[0], float(r[1]) if len(r) > 1 else 1.0) for r in readings]
                    total = sum(w for _, w in readings)
                    self.of[cells[1][0]].append((cells[1], cells[2], [(r, w / total) for r, w in readings]))
        for rules in self.of.values():
            rules.sort(key=lambda rule: -len(rule[0]))

    def kind(self, letter):
        """Whether a letter of the other script is a vowel (v), a consonant (c) or the edge of the word (_)."""
        return "_" if letter == "_" else "v" if letter in self.vowels else "c"

    def fits(self, where, word, start, end):
        before = self.kind(word[start - 1]) if start else "_"
        after = self.kind(word[end]) if end < len(word) else "_"
        asked = "_" if where[0] == "^" else where[0] if where[:2] in ("v_", "c_") else None
        wanted = "_" if where[-1] == "$" else where[-1] if where[-2:] in ("_v", "_c") else None
        return asked in (None, before) and wanted in (None, after)

    def spread(self, word):
        """For each letter its readings with their shares; a letter that an earlier one takes with it gives nothing."""
        spread, i = [], 0
        while i < len(word):
            rule = next((r for r in self.of.get(word[i], ()) if word.startswith(r[0], i) and self.fits(r[1], word, i, i + len(r[0]))), None)
            merged = defaultdict(float)
            for reading, share in rule[2] if rule else [(word[i], 1.0)]:
                merged[reading] += share
            spread.append(dict(merged))
            i += 1
            for _ in range(len(rule[0]) - 1 if rule else 0):
                spread.append({"": 1.0})
                i += 1
        return spread
