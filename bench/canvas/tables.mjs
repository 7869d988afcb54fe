// An invented case as tables: people of nobody, in groups of forty that most ties stay within.
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const properties = ["sibling-of", "friend-of", "travelled-with", "met", "cellmate-of", "in-prison-with", "close-to", "cousin-of"];
const [first, last] = [["Mira", "Joren", "Salim", "Petra", "Aldo", "Tomas", "Ilka"], ["Dolen", "Vask", "Ferrat", "Soln", "Ferren", "Danko", "Korlin", "Rask"]];

export function writeTables(folder, nodes, ties, seed) {
  mkdirSync(folder, { recursive: true });
  const draw = numbers(seed);
  const id = (at) => `pe-${String(at).padStart(5, "0")}`;
  const groups = Math.max(1, Math.round(nodes / 40));
  const people = Array.from({ length: nodes }, (_, at) => `${id(at)},person,${first[at % 7]} ${last[(at * 3) % 8]} ${at}`);
  const seen = new Set();
  const said = [];
  while (said.length < ties) {
    const one = Math.floor(draw() * nodes);
    const other = draw() < 0.85 ? (Math.floor((draw() * nodes) / groups) * groups + (one % groups)) % nodes : Math.floor(draw() * nodes);
    const property = properties[Math.floor(draw() * properties.length)];
    const key = `${Math.min(one, other)} ${Math.max(one, other)} ${property}`;
    if (one !== other && !seen.has(key)) {
      seen.add(key);
      const year = 2010 + Math.floor(draw() * 8);
      const modality = draw() < 0.25 ? "possible" : "flat";
      said.push(`st-${said.length},${id(one)},${property},${id(other)},,gazette,${year},p. ${said.length},not digitized,${1 + Math.floor(draw() * 4)},${modality}`);
    }
  }
  const table = (name, header, rows) => writeFileSync(join(folder, name), `${header}\n${rows.join("\n")}\n`);
  table("sources.csv", "id,title,kind,reliability,keeping", ["gazette,The Harbor Gazette,article,B,hash-and-locator"]);
  table("entities.csv", "id,kind,label", people);
  table("statements.csv", "id,subject,property,object,value,source,valid_time,locator,why_not_kept,credibility,modality", said);
}

// Mulberry32: small, and the same on every machine.
function numbers(seed) {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
