"""Pools of words from which training pairs of names are made (Python 3.11, standard library only): the project's own classes of spellings, the
lists of a published package of invented people (see make_pairs.py) and the words of a public transliteration set. No list is kept in the repository."""
import csv, json, os, re

# Kept to letters of the scripts that Skein romanizes.
LATIN = re.compile(r"^[A-Za-zÀ-ɏ'’-]{3,}$")
SCRIPTS = {"arabic": r"؀-ۿ", "cyrillic": r"Ѐ-ӿ", "greek": r"Ͱ-Ͽ", "hebrew": r"֐-׿"}
# Folders of the package for each usage.
LOCALES = {"turkish": ["tr", "az"], "african": ["en_NG", "en_GH", "zu_ZA"], "indian": ["en_IND"], "indonesian": ["id_ID"],
           "english": ["en"], "french": ["fr", "fr_BE"], "german": ["de"], "dutch": ["nl"], "spanish": ["es", "es_MX"], "italian": ["it"],
           "croatian": ["hr"], "polish": ["pl"], "russian": ["ru"], "ukrainian": ["uk"], "greek": ["el"], "hebrew": ["he"], "arabic": ["ar"],
           "persian": ["fa"], "urdu": ["ur"]}


def strings(path):
    """The string literals of one list of the package, in the order of the file."""
    if not os.path.exists(path):
        return []
    with open(path, encoding="utf-8") as file:
        text = file.read()
    found = re.findall(r'"((?:[^"\\]|\\.)*)"', text)
    out = []
    for s in found:
        s = re.sub(r"\\x([0-9A-Fa-f]{2})", r"\\u00\1", s)
        try:
            out.append(json.loads('"%s"' % s))
        except ValueError:
            pass
    return [s.strip() for s in out if s and not s.startswith(("use strict", "./", "../", "__")) and s not in ("object", "function", "default", "__esModule")]


def package(folder):
    """usage -> (given names, family names), each without repetition, in the order of the files."""
    pools = {}
    for usage, locales in LOCALES.items():
        given, family = {}, {}
        for locale in locales:
            at = os.path.join(folder, locale, "name")
            for name in ("male_first_name.js", "first_name.js", "female_first_name.js"):
                given.update((s, 0) for s in strings(os.path.join(at, name)) if " " not in s and "." not in s)
            for name in ("male_last_name.js", "last_name.js"):
                family.update((s, 0) for s in strings(os.path.join(at, name)) if s.count(" ") < 2 and "." not in s)
        pools[usage] = (list(given), list(family))
    return pools


def classes(path):
    """The classes of forms: kind, commonness, Latin forms, forms in other scripts."""
    found = []
    with open(path, encoding="utf-8") as file:
        for line in file:
            cells = line.rstrip("\n").split("\t")
            if len(cells) != 3 or line.startswith("#"):
                continue
            forms = cells[2].split()
            found.append((cells[0], int(cells[1]), [f for f in forms if f.isascii()], [f for f in forms if not f.isascii()]))
    return found


def transliterations(path):
    """Latin word and the same in another script, with the script: pairs that are labelled as matches."""
    with open(path, encoding="utf-8-sig", newline="") as table:
        return [(r["name1"], r["name2"], r["category"]) for r in csv.DictReader(table) if r["is_match"] == "true" and len(r["name1"]) > 3]


def letters(path):
    """Script -> list of (letters, context, first reading) of the project's own letter rules."""
    rules = {}
    with open(path, encoding="utf-8") as file:
        for line in file:
            cells = line.rstrip("\n").split("\t")
            if len(cells) == 4 and not line.startswith("#"):
                rules.setdefault(cells[0], []).append((cells[1], cells[2], cells[3].split("|")[0].split(":")[0]))
    return rules
