"""How hands write a name: letters of other scripts, habits of spelling, slips (Python 3.11, standard library only). Every choice comes from
the random generator that is handed in."""
import re, unicodedata

VOWELS = "aeiou"
# Habits of French, English, German, Dutch and Slavic writers; either side may stand for the other.
HABITS = [("ou", "u"), ("sh", "ch"), ("sh", "sch"), ("j", "dj"), ("j", "dzh"), ("kh", "h"), ("kh", "ch"), ("q", "k"), ("c", "k"), ("y", "i"), ("w", "v"),
          ("ee", "i"), ("oo", "u"), ("o", "u"), ("e", "a"), ("e", "i"), ("gh", "g"), ("th", "t"), ("dh", "d"), ("z", "s"), ("aw", "ao"), ("ya", "ia"),
          ("ei", "ai"), ("ey", "y"), ("iy", "y"), ("ts", "c"), ("ph", "f"), ("x", "ks"), ("ah", "a"), ("ii", "i"), ("ov", "ow"), ("ov", "off"), ("yu", "iu")]
MARKS = {"a": "áâàāä", "e": "éêèē", "i": "íîïī", "o": "óôöō", "u": "úûüū", "s": "şš", "c": "çč", "n": "ñ", "z": "ž"}
BESIDE = {"a": "sqe", "b": "vn", "c": "xv", "d": "sf", "e": "rw", "f": "dg", "g": "fh", "h": "gj", "i": "uo", "j": "hk", "k": "jl", "l": "k", "m": "n",
          "n": "mb", "o": "ip", "p": "o", "q": "wa", "r": "et", "s": "ad", "t": "ry", "u": "yi", "v": "cb", "w": "qe", "x": "zc", "y": "tu", "z": "xs"}


def folded(name):
    """A rough fold: two names that are equal in it are spellings of one."""
    plain = "".join(c for c in unicodedata.normalize("NFKD", name.lower()) if c.isalpha())
    for a, b in (("tsch", "c"), ("sch", "s"), ("sh", "s"), ("ch", "s"), ("ck", "k"), ("kh", "h"), ("gh", "g"), ("dj", "j"), ("ph", "f"), ("th", "t"), ("dh", "d"), ("ou", "u"), ("ee", "i")):
        plain = plain.replace(a, b)
    plain = plain.translate(str.maketrans("yeoqcwzı", "iaukkvsi"))
    return re.sub(r"h\b|(.)(?=\1)", "", plain)


def habit(word, rng, times=1):
    """The word as another hand writes it; a habit that does not apply leaves it."""
    low = word.lower()
    for _ in range(times):
        fits = [(a, b) for x, y in HABITS for a, b in ((x, y), (y, x)) if a in low]
        double = [i for i in range(1, len(low)) if low[i] == low[i - 1]]
        if double and rng.random() < 0.25:
            i = rng.choice(double)
            low = low[:i] + low[i + 1:]
        elif rng.random() < 0.15 and len(low) > 3:
            i = rng.randrange(1, len(low) - 1)
            low = low[:i] + low[i] + low[i:] if low[i] not in "aiu-'" else low
        elif fits:
            a, b = rng.choice(fits)
            at = rng.choice([m.start() for m in re.finditer(re.escape(a), low)])
            low = low[:at] + b + low[at + len(a):]
    return low.capitalize() if word[:1].isupper() else low


def slip(word, rng):
    """One slip of the hand: a letter left out, added, put for its neighbor on the keyboard, or two changed over; the first letter stays mostly."""
    if len(word) < 4 or not word.isascii():
        return word
    i = rng.randrange(1, len(word) - 1)
    kind = rng.random()
    if kind < 0.3:
        return word[:i] + word[i + 1:]
    if kind < 0.55:
        return word[:i] + word[i + 1] + word[i] + word[i + 2:]
    if kind < 0.75:
        return word[:i] + rng.choice(BESIDE.get(word[i].lower(), "e")) + word[i:]
    return word[:i] + rng.choice(BESIDE.get(word[i].lower(), "e")) + word[i + 1:]


def marked(word, rng):
    at = [i for i, c in enumerate(word) if c in MARKS]
    if not at:
        return word
    i = rng.choice(at)
    return word[:i] + rng.choice(MARKS[word[i]]) + word[i + 1:]


def romanized(word, rules, rng, vowels):
    """A word of another script in Latin letters by the first readings of the letter rules; where no vowels are written, some are put in."""
    out, i = [], 0
    ordered = sorted(rules, key=lambda r: -len(r[0]))
    word = word.lower()
    while i < len(word):
        for letters, context, reading in ordered:
            first = i == 0
            if word.startswith(letters, i) and (context == "-" or context.startswith("^") and first
                                                or context.startswith("c") and not first or context == "$" and i + len(letters) == len(word)):
                out.append("" if reading == "~" else "a" if reading == "ʿ" and i == 0 else "" if reading == "ʿ" else reading)
                i += len(letters)
                break
        else:
            i += 1
    if vowels:
        full = []
        for a, b in zip(out, out[1:] + [""]):
            full.append(a)
            if a and b and a[-1] not in VOWELS and b[0] not in VOWELS and rng.random() < 0.75:
                full.append(rng.choice("aaiue"))
        out = full
    return "".join(out).capitalize()


def in_script(word, script, rules, rng):
    """A Latin word in another script: the letter rules turned around, the longest reading first; Arabic and Hebrew leave most short vowels out."""
    back = {}
    for letters, context, reading in rules:
        if reading not in ("~", "ʿ") and reading.isascii() and len(letters) <= 2 and (context == "-" or reading not in back):
            back.setdefault(reading, letters)
    low = re.sub("[^a-z]", "", word.lower().replace("ou", "u").replace("ee", "i").replace("oo", "u").replace("dj", "j"))
    if script in ("arabic", "hebrew"):
        back.update({"arabic": {"c": "ك", "x": "كس", "e": "ي", "o": "و", "u": "و", "i": "ي", "a": "ا", "p": "ب", "v": "ف", "g": "غ", "sh": "ش", "ch": "ش", "kh": "خ", "h": "ه", "w": "و", "y": "ي", "q": "ق", "s": "س", "t": "ت", "z": "ز", "d": "د"},
                     "hebrew": {"c": "ק", "x": "קס", "e": "י", "o": "ו", "u": "ו", "i": "י", "a": "א", "w": "ו", "v": "ו", "y": "י", "j": "ג'", "ch": "צ'", "kh": "ח", "sh": "ש", "t": "ט", "s": "ס", "k": "ק", "p": "פ", "f": "פ", "h": "ה", "b": "ב"}}[script])
    else:
        back.update({"cyrillic": {"c": "к", "q": "к", "x": "кс", "h": "х", "j": "дж", "w": "в", "y": "й", "e": "е", "k": "к", "u": "у", "i": "и", "o": "о", "a": "а"},
                     "greek": {"c": "κ", "q": "κ", "w": "ου", "h": "χ", "j": "τζ", "y": "ι", "sh": "σ", "kh": "χ", "b": "μπ", "d": "ντ", "f": "φ", "e": "ε", "i": "ι", "o": "ο", "u": "ου", "a": "α", "v": "β"}}.get(script, {}))
    out, i = [], 0
    while i < len(low):
        if script in ("arabic", "hebrew") and i + 1 < len(low) and low[i] == low[i + 1]:
            i += 1
            continue
        if script in ("arabic", "hebrew") and 0 < i < len(low) - 1 and low[i] in VOWELS and rng.random() < {"a": 0.5, "e": 0.8, "i": 0.45, "o": 0.3, "u": 0.3}[low[i]]:
            i += 1
            continue
        for size in (4, 3, 2, 1):
            if low[i:i + size] in back and i + size <= len(low):
                out.append(back[low[i:i + size]])
                i += size
                break
        else:
            i += 1
    text = "".join(out)
    if script == "hebrew" and text:
        text = text[:-1] + {"מ": "ם", "נ": "ן", "כ": "ך", "צ": "ץ", "פ": "ף"}.get(text[-1], text[-1])
    return text.capitalize() if script in ("cyrillic", "greek") else text
