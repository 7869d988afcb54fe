#!/usr/bin/env python3
"""Makes labelled pairs of invented names for the fit of the comparison of names (Python 3.11, standard library only).

  npm pack @faker-js/faker@7.6.0 && tar xzf faker-js-faker-7.6.0.tgz
  make_pairs.py --words src/Skein.Text/Names --package package/dist/cjs/locales --xlit xlit_words.csv --seed 1 --persons 6000 --organisations 3000 --output PAIRS.csv

No list of real persons or bodies goes in: names are put together at random from (1) the classes of spellings in this repository, (2) the given and
family names of the package @faker-js/faker (MIT), (3) transliterated words of xlit_words.csv (MIT, from NETransliteration-COLING2018, from
Wikidata, CC0). The same seed gives the same file.

Mix and rates, which are judgements and not measurements; they are the constants below.
- Usages: Arabic 42 %, Pakistani and Afghan 8, Slavic 12, Western 22, Turkish 4, African 5, Indonesian and Indian 4, Korean and Chinese 3.
- Matches: 26 % of the pairs of persons, 34 % of those of bodies. Both names are written from one identity by two hands.
- Near non-matches: another identity made from the first by one of the kinds in NEAR and SISTERS, written by two hands as well: what harms is a near name.
- Strangers: the entry of a list of CROWD invented names that comes nearest to a name that is not on it, as a look into a list of names finds it.
- A hand changes a spelling in every second word, slips in one name of twelve, and writes one name of seven in another script.
"""
import argparse, csv, os, random
import name_hands as hands
import name_pools as pools

USAGES = [("arab", 42), ("afghan", 8), ("slavic", 12), ("western", 22), ("turkish", 4), ("african", 5), ("asian", 4), ("east", 3)]
MATCHES, MATCHING_BODIES = 0.26, 0.34
STRANGERS, STRANGE_BODIES = 0.44, 0.3
# How many names the list of strangers holds, and how many of them are one word, as nicknames and short entries are.
CROWD, ONE_WORD = 1500, 0.12
SLIP, SCRIPT, SPELLING = 0.09, 0.15, 0.45
# Two people who are alike mostly stand in one source, which spells what they share alike; one person's two names mostly do not.
ONE_SOURCE, ONE_SOURCE_OF_MATCHES = 0.7, 0.3
# What one name has and the other has not, or has otherwise, where both are of one person.
SAME = [("same", 16), ("plain", 18), ("shorter", 24), ("order", 8), ("extra name", 8), ("initial", 3), ("nickname", 4), ("joined", 5), ("added and dropped", 8), ("other name", 8), ("slip", 10), ("single", 2), ("one name", 7)]
# What makes two people of two names that are alike.
NEAR = [("brother", 10), ("replaced", 14), ("other family", 20), ("father and son", 6), ("child", 3), ("near given", 9), ("near family", 14), ("middle", 4), ("contained", 5),
        ("kunya", 4), ("one shared", 11), ("short", 3), ("initial", 3), ("single", 2), ("unrelated", 22)]
SAME_BODY = [("same", 3), ("plain", 8), ("form changed", 14), ("form dropped", 12), ("acronym", 6), ("order", 5), ("translated", 10), ("slip", 9), ("joined", 5), ("generic dropped", 5), ("word added", 4), ("generic changed", 3), ("eastern", 9), ("half translated", 14), ("single", 5)]
SISTERS = [("other name", 22), ("sister", 11), ("number", 9), ("legal form", 6), ("near name", 9), ("place", 10), ("generic only", 12), ("part replaced", 9), ("eastern", 11), ("single", 5), ("unrelated", 17)]
LATIN_GENERIC = "Group Holding International Trading Bank Foundation Fund Association Organization Society Institute Center Council Union Services Industries Shipping Transport Exchange Development Partners Solutions Global Management Export Import Enterprises Works".split()
FIGHTING = "Front Army Movement Brigade Battalion Party Group Organization Soldiers Supporters".split()
FORMS = ["Ltd", "Limited", "LLC", "Inc", "Inc.", "Corp", "Corporation", "Co", "Company", "PLC", "GmbH", "AG", "S.A.", "SARL", "OOO", "JSC", "OJSC", "B.V.", "SRL", "Pty Ltd", "Co. Ltd", "Limited Liability Company", "Joint Stock Company", "Public Joint Stock Company", "FZE", "KG"]
SAME_FORM = [("Ltd", "Limited"), ("LLC", "Limited Liability Company"), ("Inc", "Incorporated"), ("Corp", "Corporation"), ("Inc", "Corp"), ("Co", "Company"), ("JSC", "Joint Stock Company"), ("Co. Ltd", "Limited"),
             ("OOO", "LLC"), ("AO", "JSC"), ("PJSC", "PAO"), ("GmbH", "Gesellschaft mit beschränkter Haftung"), ("S.A.", "SA"), ("AG", "Aktiengesellschaft"), ("B.V.", "BV"), ("Ltd", "Co., Ltd."), ("PLC", "Public Limited Company"), ("ООО", "OOO"), ("Pty Ltd", "Pty Limited")]
EASTERN = {"Jabhat": "Front", "Jaish": "Army", "Harakat": "Movement", "Jamaat": "Group", "Hizb": "Party", "Liwa": "Brigade", "Katibat": "Battalion", "Jund": "Soldiers", "Ansar": "Supporters", "Tanzim": "Organization"}
QUALITY = "Islamic National Popular United Revolutionary Eastern Western Northern Southern Central Free Democratic Patriotic Royal New First Advanced General".split()
CAUSES = "Liberation Unity Justice Dignity Resistance Salvation Defense Relief Reform Victory Reconstruction Peace Freedom Development Agriculture Energy Electronics Petroleum Aviation Chemical Steel Mining Textile Marine Construction Insurance".split()


def pick(rng, table):
    return rng.choices([k for k, _ in table], [w for _, w in table])[0]


class World:
    """The pools, and how identities are drawn from them. Words come by a falling frequency, as names do."""

    def __init__(self, words, package, xlit):
        rng = random.Random(7)
        self.rules = pools.letters(os.path.join(words, "Scripts", "name-scripts.txt"))
        found = pools.classes(os.path.join(words, "Words", "name-classes.txt"))
        self.classes = [c for c in found if c[0] == "name" and c[2]]
        self.nick = {f: c[2] for c in found if c[0] == "nick" for f in c[2][:1]}
        self.words = {f: c[2] for c in found if c[0] == "word" for f in c[2]}
        cut = next(i for i, c in enumerate(self.classes) if "john" in c[2])
        self.eastern, self.western = self.classes[:cut], self.classes[cut:]
        self.lists = pools.package(package)
        latin = {}
        for usage, script in (("russian", "cyrillic"), ("ukrainian", "cyrillic"), ("greek", "greek"), ("arabic", "arabic"), ("persian", "arabic"), ("urdu", "arabic"), ("hebrew", "hebrew")):
            for i in (0, 1):
                made = []
                for w in self.lists[usage][i]:
                    r = hands.romanized(w.removeprefix("ال"), self.rules[script], rng, script in ("arabic", "hebrew"))
                    if len(r) > 3:
                        made.append((r, {script: w}))
                latin[usage, i] = made
        for usage in ("turkish", "african", "indian", "indonesian", "english", "french", "german", "dutch", "spanish", "italian", "croatian", "polish"):
            for i in (0, 1):
                latin[usage, i] = [(w, {}) for w in self.lists[usage][i] if pools.LATIN.match(w) or " " in w]
        short = {"arabic": "arabic", "russian": "cyrillic", "hebrew": "hebrew"}
        for a, b, category in pools.transliterations(xlit):
            latin.setdefault(("xlit", category), []).append((a.capitalize(), {short[category]: b}))
        latin["xlit", "all"] = latin["xlit", "arabic"] + latin["xlit", "russian"]
        for words_of in latin.values():
            rng.shuffle(words_of)
        self.latin = latin
        self.families = sorted({w for (u, i), ws in latin.items() if i == 1 for w, _ in ws if w.isascii() and len(w) > 4})
        self.beside = {}
        for w in self.families:
            for i in range(1, len(w)):
                self.beside.setdefault(w[:i] + w[i + 1:], []).append(w)
        self.alike = {}
        for w in self.families:
            self.alike.setdefault((w[:2], w[-2:], len(w) // 2), []).append(w)
        self.begin = {}
        for w in self.families:
            self.begin.setdefault(w[:4] if len(w) > 6 else w[:3], []).append(w)
        self.frequent = []
        for line in open(os.path.join(words, "Words", "frequent-names.txt"), encoding="utf-8"):
            if line[0] in "12":
                self.frequent += [w.capitalize() for w in line.split("\t")[1].split() if len(w) > 3]
        self.syllables = []
        for line in open(os.path.join(words, "Words", "frequent-names.txt"), encoding="utf-8"):
            if line[0] == "1":
                names = line.split("\t")[1].split()
                self.syllables = [w.capitalize() for w in names[:names.index("jones")]]
        near = []
        for i, a in enumerate(self.classes):
            for b in self.classes[i + 1:]:
                x, y = a[2][0], b[2][0]
                if x[0] == y[0] and x[-1] == y[-1] and abs(len(x) - len(y)) < 3 or x in y or y in x:
                    near.append((a, b))
        near_of = {}
        for a, b in near:
            near_of.setdefault(a[2][0], []).append(b)
            near_of.setdefault(b[2][0], []).append(a)
        self.near_of = near_of
        self.crowd = self.bodies = None

    def near_families(self, rng):
        """Two family names, one letter apart, with the same beginning and end, or with the same beginning alone."""
        while True:
            word, x = rng.choice(self.families), rng.random()
            if x < 0.2:
                found = [w for i in range(1, len(word)) for w in self.beside.get(word[:i] + word[i + 1:], []) if w[0] == word[0] and w != word]
            elif x < 0.65:
                found = [w for w in self.begin[word[:4] if len(word) > 6 else word[:3]] if abs(len(w) - len(word)) < 4]
            else:
                found = [w for w in self.alike[word[:2], word[-2:], len(word) // 2] if w != word]
            found = [w for w in found if hands.folded(w) != hands.folded(word)]
            if found:
                return word, rng.choice(found)

    def zipf(self, rng, items):
        return items[int(len(items) * rng.random() ** 2.2)]

    def given_class(self, rng, western=False):
        many = self.western if western else self.eastern
        return ("class", rng.choices(many, [(1, 2, 5)[c[1]] for c in many])[0])

    def word(self, rng, key):
        return ("word", self.zipf(rng, self.latin[key]))

    def compound(self, rng):
        return ("abd", self.zipf(rng, [("rahman", "رحمن"), ("rahim", "رحيم"), ("qadir", "قادر"), ("karim", "كريم"), ("aziz", "عزيز"), ("latif", "لطيف"), ("hamid", "حميد"), ("wahid", "واحد"), ("malik", "مالك"), ("salam", "سلام"), ("hakim", "حكيم"), ("razzaq", "رزاق"), ("majid", "مجيد"), ("ghani", "غني"), ("jabbar", "جبار"), ("nasir", "ناصر")]))

    def arab_given(self, rng):
        x = rng.random()
        return self.given_class(rng) if x < 0.55 else self.compound(rng) if x < 0.65 else self.word(rng, (rng.choice(("arabic", "persian")), 0))

    def nisba(self, rng):
        key = rng.choice([("arabic", 1), ("arabic", 1), ("persian", 1), ("xlit", "arabic")])
        kind, (latin, scripts) = self.word(rng, key)
        if rng.random() < 0.4 and latin[-1] not in "aeiouy":
            latin, scripts = latin + "i", {s: w + "ي" for s, w in scripts.items()}
        return ("nisba" if rng.random() < 0.6 else "word", (latin, scripts))

    def person(self, rng):
        """A usage and an identity: parts with roles, in the usual order."""
        usage = pick(rng, USAGES)
        if usage == "arab":
            parts = [("given", self.arab_given(rng))]
            fathers = rng.choices([0, 1, 2, 3], [38, 38, 18, 6])[0]
            ibn = rng.random() < 0.35
            parts += [("ibn" if ibn else "father", self.arab_given(rng)) for _ in range(fathers)]
            parts.append(("family", self.nisba(rng) if rng.random() < 0.7 else self.arab_given(rng) if rng.random() < 0.6 else ("word", (rng.choice(self.frequent), {}))))
            if rng.random() < 0.15:
                parts.append(("family", self.nisba(rng)))
            if rng.random() < 0.07:
                parts.insert(0, ("kunya", self.arab_given(rng)))
        elif usage == "afghan":
            parts = [("given", self.given_class(rng)), ("father", self.word(rng, ("urdu", 0)) if rng.random() < 0.4 else self.given_class(rng))]
            if rng.random() < 0.5:
                parts.append(("family", self.word(rng, ("urdu", 1)) if rng.random() < 0.4 else ("word", (rng.choice(self.frequent), {}))))
        elif usage == "slavic":
            key = rng.choice(("russian", "russian", "ukrainian", "xlit"))
            family = self.word(rng, (key, 1) if key != "xlit" else ("xlit", "russian"))
            given = self.word(rng, ("russian", 0)) if rng.random() < 0.5 else self.given_class(rng, rng.random() < 0.7)
            parts = [("given", given)]
            if rng.random() < 0.55:
                father = self.word(rng, ("russian", 0))[1][0].rstrip("aiyo")
                parts.append(("father", ("word", (father + "ovich", {}))))
            parts.append(("family", family))
        elif usage == "western":
            key = rng.choice(("english", "english", "french", "german", "dutch", "spanish", "italian", "croatian", "polish", "greek", "hebrew"))
            given = self.given_class(rng, True) if rng.random() < 0.4 else self.word(rng, (key, 0))
            parts = [("given", given)]
            if rng.random() < 0.4:
                parts.append(("father", self.given_class(rng, True) if rng.random() < 0.4 else self.word(rng, (key, 0))))
            if rng.random() < 0.12:
                parts.append(("particle", ("word", (rng.choice(("van", "de", "van der", "von", "del", "di")), {}))))
            parts.append(("family", self.word(rng, (key, 1))))
            if key == "spanish" or rng.random() < 0.08:
                parts.append(("family", self.word(rng, (key, 1))))
        elif usage == "east":
            given = rng.choice(self.syllables) + rng.choice((" ", "-", "")) + rng.choice(self.syllables).lower()
            parts = [("family", ("word", (rng.choice(self.syllables), {}))), ("given", ("word", (given, {})))]
        else:
            keys = {"turkish": ["turkish"], "african": ["african"], "asian": ["indian", "indonesian"]}[usage]
            key = rng.choice(keys)
            parts = [("given", self.word(rng, (key, 0)) if rng.random() < 0.7 else self.given_class(rng)), ("family", self.word(rng, (key, 1)))]
            if rng.random() < 0.45:
                parts.insert(1, ("father", self.word(rng, (key, 0)) if rng.random() < 0.7 else self.given_class(rng)))
        return usage, parts

    def another(self, rng, usage, part):
        """A word of another identity in the place of this one."""
        role, old = part
        for _ in range(9):
            _, parts = self.person_of(rng, usage)
            same = [p for p in parts if p[0] == role] or [p for p in parts if p[0] != "particle"]
            if same and hands.folded(latin_of(same[0][1])) != hands.folded(latin_of(old)):
                return (role, same[0][1])
        return (role, ("word", (rng.choice(self.families), {})))

    def person_of(self, rng, usage):
        for _ in range(200):
            found = self.person(rng)
            if found[0] == usage:
                return found
        return found


class Crowd:
    """A list of invented names in which the nearest one to a name is found by the pairs of letters that their words share."""

    def __init__(self, entries, words_of):
        self.entries, self.words_of = entries, words_of
        self.index, self.sizes = {}, []
        for i, entry in enumerate(entries):
            sizes = []
            for j, word in enumerate(words_of(entry)):
                grams = self.grams(word)
                sizes.append(len(grams))
                for gram in grams:
                    self.index.setdefault(gram, []).append((i, j))
            self.sizes.append(sizes)

    @staticmethod
    def grams(word):
        text = "^" + hands.folded(word) + "$"
        return {text[i:i + 2] for i in range(len(text) - 1)}

    def nearest(self, entry, rng):
        """One of the three entries whose words are nearest; never one with all words alike."""
        best, same = {}, {}
        words = self.words_of(entry)
        for word in words:
            grams = self.grams(word)
            shared = {}
            for gram in sorted(grams):
                for at in self.index.get(gram, ()):
                    shared[at] = shared.get(at, 0) + 1
            found = {}
            for (i, j), n in shared.items():
                found[i] = max(found.get(i, 0), 2 * n / (len(grams) + self.sizes[i][j]))
            for i, likeness in found.items():
                best[i] = best.get(i, 0) + max(0, likeness - 0.3)
                same[i] = same.get(i, 0) + (likeness > 0.99)
        order = sorted((i for i in best if same[i] < min(len(words), len(self.sizes[i]))), key=lambda i: (-best[i], i))
        return self.entries[rng.choice(order[:3])] if order else rng.choice(self.entries)


class Hand:
    """One writer: how names are spelled, ordered and scripted."""

    def __init__(self, world, rng, known=None):
        self.world, self.rng = world, rng
        self.script = None
        self.known = {} if known is None else known
        self.article = rng.choice(["al-", "al-", "Al ", "El ", "el-", "Al-", ""])
        self.ibn = rng.choice(["bin", "bin", "ibn", "ben", "ould", ""])

    def spell(self, item):
        kind, value = item
        rng, world = self.rng, self.world
        if kind == "class":
            _, _, latin, others = value
            if self.script:
                fits = [f for f in others if self.fits(f)]
                return fits[0] if fits else hands.in_script(latin[0], self.script, world.rules[self.script], rng)
            return (latin[0] if rng.random() < 0.4 else rng.choice(latin)).capitalize()
        if kind == "abd":
            latin, arabic = value
            if self.script == "arabic":
                return "عبد " + "ال" + arabic
            if self.script:
                return hands.in_script("abdul" + latin, self.script, world.rules[self.script], rng)
            head = rng.choice(["Abdul %s", "Abd al-%s", "Abdel%s", "Abdul%s", "Abdel %s", "Abdul-%s", "Abd-al-%s"])
            word = rng.choice([c[2] for c in world.eastern if latin in c[2]] or [[latin]])
            tail = rng.choice(word) if rng.random() < 0.5 else latin
            return head % (tail.capitalize() if head[-3] in " -" else tail)
        latin, scripts = value
        if self.script:
            text = scripts[self.script] if self.script in scripts else hands.in_script(latin, self.script, world.rules[self.script], rng)
            return ("ال" if kind == "nisba" and self.script == "arabic" and not text.startswith("ال") else "") + text
        if " " not in latin and rng.random() < (SPELLING if scripts or kind == "nisba" else SPELLING / 3):
            latin = hands.habit(latin, rng, 1 if rng.random() < 0.7 else 2)
        return (self.article if kind == "nisba" and rng.random() < 0.9 else "") + latin

    def fits(self, form):
        low, high = {"arabic": (0x600, 0x6ff), "cyrillic": (0x400, 0x4ff), "greek": (0x370, 0x3ff), "hebrew": (0x590, 0x5ff)}[self.script]
        return low <= ord(form[0]) <= high

    def write(self, parts):
        rng = self.rng
        words = []
        for role, item in parts:
            text = item if isinstance(item, str) else self.spell(item) if self.script else self.known.setdefault(id(item), None) or self.spell(item)
            if not self.script:
                self.known[id(item)] = text
            if role == "ibn" and self.ibn:
                text = ("بن" if self.script == "arabic" else self.ibn if not self.script else "ибн" if self.script == "cyrillic" else "") + " " + text
            elif role == "kunya":
                text = ("أبو " if self.script == "arabic" else rng.choice(("Abu ", "Abou ", "Abu "))) + text
            elif role == "particle" and (self.script or rng.random() < 0.1):
                text = ""
            if text.strip():
                words.append((role, text.strip()))
        if not words:
            return ""
        texts = [t for _, t in words]
        if not self.script:
            if words[-1][0] == "family" and len(words) > 1:
                x = rng.random()
                if x < 0.08:
                    texts[-1] = texts[-1].upper()
                elif x < 0.14:
                    texts = [texts[-1].upper() + ","] + texts[:-1]
                elif x < 0.2:
                    texts = [texts[-1]] + texts[:-1]
            if rng.random() < 0.06:
                i = rng.randrange(len(texts))
                texts[i] = hands.marked(texts[i], rng)
            if rng.random() < 0.05:
                texts.insert(0, rng.choice(["Sheikh", "Haji", "Mullah", "Dr", "Mr", "General", "Maulana"]))
            if rng.random() < 0.08:
                return " ".join(texts).upper()
        return " ".join(texts)


def slipped(name, rng):
    words = name.split(" ")
    i = rng.randrange(len(words))
    words[i] = hands.slip(words[i], rng)
    return " ".join(words)


def script_of(rng, usage):
    return rng.choice({"arab": ["arabic"], "afghan": ["arabic"], "slavic": ["cyrillic"], "western": ["cyrillic", "greek", "hebrew", "arabic"]}.get(usage, [None]))


def two_hands(world, rng, usage, one, other, together):
    # Parts that both names hold are one object; one source spells it once.
    known = {} if rng.random() < together else None
    a, b = Hand(world, rng, known), Hand(world, rng, known)
    if rng.random() < SCRIPT:
        b.script = script_of(rng, usage)
    left, right = a.write(one), b.write(other)
    if not b.script and rng.random() < SLIP:
        right = slipped(right, rng)
    return left, right


def latin_of(item):
    kind, value = item
    return value[2][0] if kind == "class" else "abd" + value[0] if kind == "abd" else value[0].lower()


def matching_person(world, rng):
    usage, one = world.person(rng)
    kind = pick(rng, SAME)
    other = list(one)
    middles = [i for i, (role, _) in enumerate(one) if 0 < i < len(one) - 1]
    if kind == "shorter":
        if not middles:
            one = one[:1] + [("father", world.person_of(rng, usage)[1][0][1])] + one[1:]
            other = list(one)
            middles = [1]
        gone = set(rng.sample(middles, rng.randint(1, len(middles))))
        if rng.random() < 0.25 and len(one) > 2:
            gone = {len(one) - 1}
        other = [p for i, p in enumerate(one) if i not in gone]
    elif kind == "extra name":
        extra = world.person_of(rng, usage)[1]
        other = one + [("family", extra[-1][1])] if rng.random() < 0.7 else one[:1] + [("father", extra[0][1])] + one[1:]
    elif kind == "added and dropped":
        extra = world.person_of(rng, usage)[1]
        if middles:
            other = [p for i, p in enumerate(one) if i != middles[0]]
        at = len(other) if rng.random() < 0.6 else rng.randint(1, len(other))
        other = other[:at] + [("family", extra[-1][1])] + other[at:]
    elif kind == "other name":
        i = rng.randrange(len(one))
        other[i] = world.another(rng, usage, one[i])
    elif kind == "nickname" and usage == "western":
        name = rng.choice(sorted(world.nick))
        one = [("given", name.capitalize())] + one[1:]
        other = [("given", rng.choice(world.nick[name][1:]).capitalize())] + [p for i, p in enumerate(other[1:], 1) if i not in middles or rng.random() < 0.6]
    elif kind == "initial":
        at = 0 if len(one) < 3 or rng.random() < 0.5 else rng.randrange(len(one) - 1)
        other[at] = (other[at][0], latin_of(one[at][1])[0].upper() + ".")
    elif kind == "one name":
        other = [("given", one[rng.choice((0, -1, -1))][1])]
    elif kind == "single":
        one = [max(one, key=lambda p: 0 if isinstance(p[1], str) else len(latin_of(p[1])))]
        one = [("given", one[0][1])]
        other = list(one)
    if kind == "same":
        # The same letters, in capitals perhaps.
        left = Hand(world, rng).write(one)
        return left, left.upper() if rng.random() < 0.5 else left
    if kind == "order":
        rng.shuffle(other)
    left, right = two_hands(world, rng, usage, one, other, ONE_SOURCE_OF_MATCHES)
    if kind == "joined":
        gap = [i for i, c in enumerate(right) if c == " "]
        if gap:
            i = rng.choice(gap)
            right = right[:i] + right[i + 1:].lower() if rng.random() < 0.7 else right.replace(" ", "-", 1)
    if kind == "slip" and right.isascii():
        right = slipped(right, rng)
        if rng.random() < 0.35:
            left = slipped(left, rng)
    return left, right


def near_person(world, rng):
    usage, one = world.person(rng)
    kind = pick(rng, NEAR)
    if kind in ("replaced", "middle") and len(one) < 3:
        one = one[:1] + [("father", world.person_of(rng, usage)[1][0][1])] + one[1:]
    other = list(one)
    given = next(i for i, p in enumerate(one) if p[0] == "given")
    shorten = False
    if kind == "brother":
        other[given] = world.another(rng, usage, one[given])
        shorten = rng.random() < 0.3
    elif kind == "replaced":
        i = rng.randrange(len(one))
        other[i] = world.another(rng, usage, one[i])
    elif kind == "other family":
        other[-1] = world.another(rng, usage, one[-1])
        shorten = rng.random() < 0.3
    elif kind == "father and son":
        usage = "arab"
        a, b = world.arab_given(rng), world.arab_given(rng)
        while latin_of(a) == latin_of(b):
            b = world.arab_given(rng)
        rest = [("family", world.nisba(rng))] if rng.random() < 0.8 else []
        role = "ibn" if rng.random() < 0.9 else "father"
        one, other = [("given", a), (role, b)] + rest, [("given", b), (role, a)] + rest
        if rng.random() < 0.3:
            one, other = [("given", a), ("ibn", b)] + rest, [("given", b)] + rest
    elif kind == "child":
        other = [("given", world.another(rng, usage, one[given])[1])] + one[given:]
        shorten = False
    elif kind == "near given":
        a = rng.choice([c for c in world.classes if c[2][0] in world.near_of])
        b = rng.choice(world.near_of[a[2][0]])
        one, other = one[:given] + [("given", ("class", a))] + one[given + 1:], one[:given] + [("given", ("class", b))] + one[given + 1:]
        if rng.random() < 0.6 and len(one) > 2:
            one, other = [one[given], one[-1]], [other[given], other[-1]]
    elif kind == "near family":
        word, another = world.near_families(rng)
        if rng.random() < 0.6 and len(one) > 2:
            one = [one[given], one[-1]]
            given = 0
        at = len(one) - 1 if rng.random() < 0.75 else given
        one, other = list(one), list(one)
        one[at], other[at] = (one[at][0], ("word", (word, {}))), (one[at][0], ("word", (another, {})))
    elif kind == "middle":
        one = [("given", ("class", rng.choice([c for c in world.eastern if c[1] == 2]))), ("father", world.arab_given(rng)), ("family", ("word", (rng.choice(world.frequent), {})))]
        other = [one[0], ("father", world.arab_given(rng)), one[2]]
    elif kind == "contained":
        # A namesake whose longer name holds the whole of the shorter one, which is mostly a common one.
        if rng.random() < 0.6:
            often = [c for c in world.eastern if c[1] > 0]
            one = [("given", ("class", rng.choice(often))), ("family", ("word", (rng.choice(world.frequent), {})) if rng.random() < 0.5 else ("class", rng.choice(often)))]
        other = list(one)
        other.insert(rng.randint(1, len(one)), ("father", world.person_of(rng, usage)[1][-1][1]))
    elif kind == "kunya":
        usage = "arab"
        kunya, nisba = ("kunya", world.arab_given(rng)), ("family", world.nisba(rng))
        one = [kunya, nisba] if rng.random() < 0.5 else [kunya] + world.person_of(rng, "arab")[1]
        other = [kunya] + world.person_of(rng, "arab")[1] if rng.random() < 0.6 else [kunya, nisba]
    elif kind == "one shared":
        stranger = world.person_of(rng, usage)[1]
        i, j = rng.randrange(len(one)), rng.randrange(len(stranger))
        stranger[j] = (stranger[j][0], one[i][1])
        other = stranger
    elif kind == "short":
        i = rng.randrange(len(one))
        other = [("given", one[i][1])]
        if one[i][1][0] != "class" and rng.random() < 0.5:
            other.append(("family", world.person_of(rng, usage)[1][-1][1]))
    elif kind == "initial":
        stranger = world.another(rng, usage, one[given])
        letter = latin_of(stranger[1])[0] if not isinstance(stranger[1], str) else stranger[1][0]
        if rng.random() < 0.4:
            letter = latin_of(one[given][1])[0]
        elif letter == latin_of(one[given][1])[0]:
            letter = "x"
        other[given] = ("given", letter.upper() + ".")
    elif kind == "single":
        one = [("given", one[-1][1])]
        other = [("given", world.another(rng, usage, one[0])[1])]
    elif kind == "unrelated":
        usage, other = world.person_of(rng, usage) if rng.random() < 0.6 else world.person(rng)
    if shorten and len(one) > 2:
        other = [p for i, p in enumerate(other) if i in (given, len(other) - 1) or rng.random() < 0.5]
    if kind not in ("father and son", "child") and rng.random() < 0.09:
        # The order of the parts is free here as well.
        rng.shuffle(other)
    left, right = two_hands(world, rng, usage, one, other, ONE_SOURCE)
    return left, right


def one_word(parts, rng):
    """The part that a nickname or a short entry is left with."""
    return [("given", rng.choice([p for p in parts if p[0] != "particle" and not isinstance(p[1], str)])[1])]


def strange_person(world, rng):
    if world.crowd is None:
        entries = [world.person(rng) for _ in range(CROWD)]
        entries = [(usage, one_word(parts, rng) if rng.random() < ONE_WORD else parts) for usage, parts in entries]
        world.crowd = Crowd(entries, lambda entry: [latin_of(item) for role, item in entry[1] if role != "particle"])
    usage, one = world.person(rng)
    if rng.random() < ONE_WORD:
        one = one_word(one, rng)
    _, other = world.crowd.nearest((usage, one), rng)
    return two_hands(world, rng, usage, one, other, 0)


def strange_body(world, rng):
    if world.bodies is None:
        world.bodies = Crowd([body(world, rng) for _ in range(CROWD)], lambda entry: entry["own"] + entry["generic"])
    one = body(world, rng)
    return write_body(one, rng), write_body(world.bodies.nearest(one, rng), rng)


def body(world, rng):
    """A body: own words, a tail of generic words, a form, and whether it fights."""
    own = [rng.choice([world.zipf(rng, world.latin[k])[0] for k in (("english", 1), ("arabic", 1), ("xlit", "all"), ("german", 1), ("russian", 1), ("persian", 0), ("turkish", 1))])]
    own = [w.split(" ")[0] for w in own]
    if rng.random() < 0.35:
        own.append(rng.choice(CAUSES) if rng.random() < 0.5 else world.zipf(rng, world.latin[rng.choice([("english", 1), ("xlit", "all"), ("african", 0)])])[0].split(" ")[0])
    if rng.random() < 0.28:
        words = [rng.choice(FIGHTING)]
        shape = rng.random()
        causes = rng.choice(CAUSES)
        name = own[0]
        if shape < 0.35:
            return {"own": [name, causes], "generic": words, "form": None, "shape": "front"}
        if shape < 0.6:
            return {"own": [causes, name], "generic": words, "form": None, "shape": "of"}
        return {"own": own, "generic": words + ([rng.choice(QUALITY)] if rng.random() < 0.3 else []), "form": None, "shape": rng.choice(("front", "first"))}
    generic = rng.sample(LATIN_GENERIC, rng.choices([0, 1, 2], [25, 55, 20])[0])
    if rng.random() < 0.25:
        generic = [rng.choice(CAUSES)] + generic
    if rng.random() < 0.15:
        own.insert(0, rng.choice(QUALITY))
    return {"own": own, "generic": generic, "form": rng.choice(FORMS) if rng.random() < 0.6 else None, "shape": "of" if rng.random() < 0.12 else "front"}


def write_body(b, rng, form=True):
    own, generic = " ".join(b["own"]), " ".join(b["generic"])
    if b["shape"] == "of" and generic:
        text = "%s%s %s %s" % (rng.choice(("", "The ", "")), generic, rng.choice(("of", "for the", "for", "of")), own)
    elif b["shape"] == "first":
        text = "%s %s" % (generic, own)
    else:
        text = ("%s %s" % (own, generic)).strip()
    if form and b["form"]:
        text = b["form"] + " " + text if b["form"] in ("OOO", "JSC", "OJSC", "ООО", "AO", "PAO", "PJSC") and rng.random() < 0.7 else text + rng.choice((" ", ", ", " ")) + b["form"]
    x = rng.random()
    return text.upper() if x < 0.12 else text


def spelled(words, rng, rate):
    return [hands.habit(w, rng) if w.isascii() and rng.random() < rate else w for w in words]


def eastern_body(world, rng):
    """An armed group with an Arabic generic word: the word, its translation, own words with the article."""
    own = []
    for _ in range(rng.choice((1, 1, 2))):
        item = world.nisba(rng) if rng.random() < 0.6 else world.arab_given(rng)
        own.append(item if item[0] != "abd" else world.nisba(rng))
    return rng.choice(sorted(EASTERN)), own


def write_eastern(group, world, rng):
    generic, own = group
    hand = Hand(world, rng)
    words = [hand.spell(item) for item in own]
    words = [(w if w[:2].lower() in ("al", "el") else hand.article + w) if rng.random() < 0.5 else w for w in words]
    x = rng.random()
    if x < 0.65:
        return "%s %s" % (rng.choice(world.words.get(generic.lower(), [generic])).capitalize() if rng.random() < 0.3 else generic, " ".join(words))
    return ("%s %s" % (" ".join(words), EASTERN[generic]) if x < 0.85 else "%s of %s" % (EASTERN[generic], " ".join(words))).strip()


def two_scripts(world, rng, one, other):
    """The own words of two bodies, one in Latin and one in other letters."""
    script = rng.choice(("arabic", "cyrillic", "cyrillic"))
    bare = dict(other, generic=other["generic"][:1] if rng.random() < 0.4 else [], form=None, shape="front")
    right = " ".join(filter(None, (hands.in_script(w, script, world.rules[script], rng) for w in write_body(bare, rng).split(" "))))
    left = write_body(dict(one, generic=bare["generic"] and one["generic"][:1], form=None if rng.random() < 0.5 else "OOO", shape="front"), rng)
    return left, ("ООО " if "OOO" in left and script == "cyrillic" else "") + right


def matching_body(world, rng):
    one = body(world, rng)
    kind = pick(rng, SAME_BODY)
    if kind == "same":
        left = write_body(one, rng)
        return left, left.upper() if rng.random() < 0.5 else left
    other = dict(one, own=spelled(one["own"], rng, 0.15))
    if kind == "form changed":
        one["form"], other["form"] = rng.choice(SAME_FORM) if rng.random() < 0.8 else (rng.choice(("Co", "Company", "Corp")), rng.choice(FORMS))
    elif kind == "form dropped":
        one["form"] = one["form"] or rng.choice(FORMS)
        other["form"] = None
    elif kind == "acronym":
        words = [w for w in one["own"] + one["generic"] if w]
        while len(words) < 3:
            extra = rng.choice(CAUSES)
            one["own"] = one["own"] + [extra]
            words = one["own"] + one["generic"]
        text = write_body(dict(one, form=None, shape="front"), rng)
        letters = "".join(w[0].upper() for w in words)
        short = letters if rng.random() < 0.6 else ".".join(letters) + "."
        return (text, short) if rng.random() < 0.7 else (one["own"][0] + " " + text, short + " " + one["own"][0])
    elif kind == "order":
        other["shape"] = "of" if one["shape"] != "of" else "front"
        if rng.random() < 0.4:
            other["own"] = other["own"][::-1]
    elif kind == "translated":
        at = [i for i, w in enumerate(one["generic"]) if w.lower() in world.words and len(world.words[w.lower()]) > 1]
        if not at:
            one["generic"] = [rng.choice([w for w in FIGHTING + LATIN_GENERIC if w.lower() in world.words])]
            at = [0]
        other["generic"] = list(one["generic"])
        for i in at:
            other["generic"][i] = rng.choice(world.words[one["generic"][i].lower()]).capitalize()
        if rng.random() < 0.5:
            other["shape"] = "first"
        other["own"] = spelled(one["own"], rng, 0.4)
    elif kind == "joined" and len(one["own"] + one["generic"]) > 1:
        words = one["own"] + one["generic"]
        other["own"], other["generic"] = [words[0] + words[1].lower()] + words[2:], []
        other["shape"] = one["shape"] = "front"
    elif kind == "half translated":
        # A long name of which a part was translated: words of it have nothing in common with the other's.
        while len(one["own"]) < 2:
            one["own"] = one["own"] + [rng.choice(CAUSES)]
        one["generic"] = one["generic"] or [rng.choice(LATIN_GENERIC + FIGHTING)]
        words = one["own"] + one["generic"]
        kept = rng.sample(range(len(words)), max(1, len(words) - rng.choice((1, 1, 2))))
        new = [spelled([w], rng, 0.4)[0] if i in kept else world.zipf(rng, world.latin["xlit", "all"])[0] if rng.random() < 0.6 else rng.choice(CAUSES + FIGHTING) for i, w in enumerate(words)]
        if rng.random() < 0.5:
            rng.shuffle(new)
        if rng.random() < 0.4:
            new.append(rng.choice(CAUSES))
        other["own"], other["generic"] = new, []
    elif kind == "single":
        one["own"], one["generic"], one["form"] = one["own"][:1], [], None
        other = dict(one, own=spelled(one["own"], rng, 0.6))
        if rng.random() < 0.3:
            other["own"] = [hands.slip(other["own"][0], rng)]
    elif kind == "eastern":
        group = eastern_body(world, rng)
        return write_eastern(group, world, rng), write_eastern(group, world, rng)
    elif kind == "generic changed":
        one["generic"] = one["generic"] or [rng.choice(LATIN_GENERIC)]
        other["generic"] = [rng.choice(LATIN_GENERIC + FIGHTING)] + one["generic"][1:]
        other["own"] = spelled(one["own"], rng, 0.3)
    elif kind == "generic dropped" and one["generic"]:
        other["generic"] = one["generic"][:-1]
    elif kind == "word added":
        other["own"] = other["own"] + [rng.choice(CAUSES + QUALITY)]
    left, right = write_body(one, rng), write_body(other, rng)
    if kind in ("plain", "form dropped") and rng.random() < 0.35:
        return two_scripts(world, rng, one, other)
    if kind == "slip":
        right = slipped(right, rng)
    return left, right


def near_body(world, rng):
    one = body(world, rng)
    kind = pick(rng, SISTERS)
    other = dict(one)
    if kind == "other name":
        if not one["generic"]:
            one["generic"] = other["generic"] = [rng.choice(LATIN_GENERIC)]
        other["own"] = body(world, rng)["own"][:len(one["own"])]
    elif kind == "sister":
        other["generic"] = [rng.choice(LATIN_GENERIC + CAUSES)] + (one["generic"][1:] if rng.random() < 0.6 else [])
        one["generic"] = one["generic"] or [rng.choice(LATIN_GENERIC)]
        other["form"] = one["form"] if rng.random() < 0.6 else rng.choice(FORMS)
    elif kind == "number":
        a = rng.randrange(1, 30)
        b = a + rng.choice((1, 1, 2, 3, 10))
        roman = ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"]
        write = (lambda n: roman[n] if n < len(roman) else str(n)) if rng.random() < 0.4 else str
        one["own"], other["own"] = one["own"] + [write(a)], one["own"] + [write(b)]
        if rng.random() < 0.4:
            one["own"] = one["own"][:-1]
    elif kind == "legal form":
        a, b = rng.sample(["Ltd", "GmbH", "AG", "LLC", "PLC", "S.A.", "SARL", "JSC", "B.V.", "KG", "FZE"], 2)
        one["form"], other["form"] = a, b
    elif kind == "near name":
        word, another = world.near_families(rng)
        one["own"], other["own"] = [word] + one["own"][1:], [another] + one["own"][1:]
    elif kind == "place":
        a, b = (rng.choice(world.families) for _ in range(2))
        one["own"], other["own"] = one["own"] + [a], one["own"] + [b]
        if rng.random() < 0.4:
            other["own"] = one["own"][:-1]
    elif kind == "generic only":
        words = rng.sample(LATIN_GENERIC + QUALITY + FIGHTING, 3)
        one = {"own": [words[0]], "generic": [words[1]], "form": None, "shape": "front"}
        other = dict(one, generic=[words[2]])
        if rng.random() < 0.4:
            other["own"] = [rng.choice(world.families)]
        if rng.random() < 0.5:
            # Long names that share what many bodies are called.
            one["generic"], other["generic"] = words[:2] + [rng.choice(CAUSES)], words[:2]
            one["own"], other["own"] = body(world, rng)["own"], body(world, rng)["own"]
    elif kind == "part replaced":
        extra = [world.zipf(rng, world.latin[rng.choice([("english", 1), ("xlit", "all")])])[0].split(" ")[0] for _ in range(2)]
        one["own"] = one["own"][:1] + extra[:1] + ([rng.choice(CAUSES)] if rng.random() < 0.4 else [])
        other["own"] = one["own"][:1] + extra[1:] + one["own"][2:]
        if rng.random() < 0.4:
            one["own"], other["own"] = one["own"][::-1], other["own"][::-1]
    elif kind == "eastern":
        (generic, own), (other_generic, other_own) = eastern_body(world, rng), eastern_body(world, rng)
        a, b = (generic, own), (generic, other_own) if rng.random() < 0.7 else (other_generic, own[:1] + other_own[1:])
        if a[1] == b[1] and a[0] == b[0]:
            b = (generic, other_own)
        return write_eastern(a, world, rng), write_eastern(b, world, rng)
    elif kind == "single":
        one["own"], one["generic"] = one["own"][:1], []
        other = dict(one, own=body(world, rng)["own"][:1])
    else:
        other = body(world, rng)
    if kind in ("unrelated", "other name", "part replaced") and rng.random() < 0.15:
        return two_scripts(world, rng, one, other)
    return write_body(one, rng), write_body(dict(other, own=spelled(other["own"], rng, 0.05)), rng)


def main():
    ap = argparse.ArgumentParser()
    ap.add_argument("--words", required=True, help="the folder Names of Skein.Text")
    ap.add_argument("--package", required=True, help="the folder of locales of the unpacked package")
    ap.add_argument("--xlit", required=True, help="xlit_words.csv")
    ap.add_argument("--seed", type=int, default=1)
    ap.add_argument("--persons", type=int, default=6000)
    ap.add_argument("--organisations", type=int, default=3000)
    ap.add_argument("--output", required=True)
    a = ap.parse_args()
    world = World(a.words, a.package, a.xlit)
    rng = random.Random(a.seed)
    with open(a.output, "w", encoding="utf-8", newline="") as out:
        table = csv.writer(out, lineterminator="\n")
        table.writerow(["case_id", "schema", "name1", "name2", "is_match", "kind"])
        made = 0
        persons = (("match", MATCHES, matching_person), ("stranger", STRANGERS, strange_person), ("near", 1 - MATCHES - STRANGERS, near_person))
        bodies = (("match", MATCHING_BODIES, matching_body), ("stranger", STRANGE_BODIES, strange_body), ("near", 1 - MATCHING_BODIES - STRANGE_BODIES, near_body))
        for schema, count, kinds in (("Person", a.persons, persons), ("Organization", a.organisations, bodies)):
            end = made + count
            while made < end:
                kind, _, make = kinds[rng.choices((0, 1, 2), [share for _, share, _ in kinds])[0]]
                left, right = make(world, rng)
                if left.strip() and right.strip() and (kind == "match" or hands.folded(left) != hands.folded(right)):
                    made += 1
                    table.writerow([made, schema, *((left, right) if rng.random() < 0.5 else (right, left)), "true" if kind == "match" else "false", kind])


if __name__ == "__main__":
    main()
