import assert from "node:assert/strict";
import { test } from "node:test";
import { momentOf, type Range } from "../src/span/moments";
import { beginning, core, type Data, decode, type Item, may, must } from "../src/timeline/data";
import { extent, layoutOf, type Placed } from "../src/timeline/layout";
import { ticksOf } from "../src/timeline/ticks";

const on = (text: string): number => momentOf(text)!;
const range = (from: string, to: string): Range => ({ from: on(from), to: on(to) });
type Ends = [string | null, string | null, string | null, string | null];

function dataOf(rows: readonly { readonly ends: Ends; readonly marks?: number; readonly lanes?: number[] }[], lanes = 1): Data {
  return decode({
    lanes: Array.from({ length: lanes }, (_, at) => ({ id: `l${at}`, label: `Lane ${at}`, href: "" })),
    items: rows.map(({ ends, marks = 0, lanes = [0] }, at) => {
      const [s1, s2, e1, e2] = ends.map((end) => (end === null ? null : on(end))) as [number | null, number | null, number | null, number | null];
      return [s1, s2, e1, e2, marks, lanes, 0, "Ada Orn", "was seen", "", "", `s${at}`];
    }),
    cut: false,
  });
}

const one = (ends: Ends, marks = 0): Item => dataOf([{ ends, marks }]).items[0]!;
const answers = (item: Item, at: Range): string => (must(item, at) ? "must" : may(item, at) ? "may" : "no");

test("A month is some time within it: a stretch that holds it whole must, a part of it may", () => {
  // As the server writes 2015-11: begins by the 30th, ends from the 1st on.
  const month = one(["2015-11-01", "2015-11-30", "2015-11-02", "2015-12-01"]);
  assert.equal(answers(month, range("2015-01-01", "2016-01-01")), "must");
  assert.equal(answers(month, range("2015-11-10", "2015-11-20")), "may");
  assert.equal(answers(month, range("2015-12-01", "2016-01-01")), "no");
  assert.equal(core(month), null);
});

test("A spell with vague ends fills what lies between them", () => {
  // 2014-03/2014-06
  const spell = one(["2014-03-01", "2014-03-31", "2014-06-02", "2014-07-01"]);
  assert.deepEqual(core(spell), range("2014-03-31", "2014-06-02"));
  assert.equal(answers(spell, range("2014-04-10", "2014-04-11")), "must");
  assert.equal(answers(spell, range("2014-03-01", "2014-03-10")), "may");
});

test("An open end goes on for certain, an end that nobody gives only may", () => {
  const later = range("2019-01-01", "2019-02-01");
  assert.equal(answers(one(["2014-01-01", "2014-01-01", null, null], 2), later), "must");
  assert.equal(answers(one(["2014-01-01", "2014-01-01", "2014-01-02", null]), later), "may");
  assert.equal(answers(one([null, null, "2014-01-02", "2014-01-02"], 1), range("1900-01-01", "1901-01-01")), "must");
});

test("The marks of the axis lie on the units of the calendar, from centuries to minutes", () => {
  const words = (from: string, to: string): string[] => ticksOf(range(from, to), 920).map((tick) => tick.words);
  assert.deepEqual(words("1920-01-01", "2020-01-01").slice(0, 3), ["1920", "1930", "1940"]);
  assert.deepEqual(words("2015-01-01", "2016-01-01").slice(0, 3), ["2015-01", "2015-04", "2015-07"]);
  assert.deepEqual(words("2015-11-13", "2015-11-14").slice(0, 3), ["2015-11-13", "03:00", "06:00"]);
  assert.deepEqual(words("2015-11-13T21:00:00", "2015-11-13T22:00:00").slice(0, 2), ["21:00", "21:15"]);
  assert.deepEqual(words("2015-01-25", "2015-03-10"), ["2015-01-26", "2015-02-02", "2015-02-09", "2015-02-16", "2015-02-23", "2015-03-02", "2015-03-09"]);
});

test("Marks never stand closer than the room they ask for", () => {
  for (let days = 0.05; days < 400_000; days *= 1.7) {
    const at = ticksOf({ from: on("2015-11-13"), to: on("2015-11-13") + days * 86_400 }, 1000).map((tick) => (tick.at - on("2015-11-13")) / (days * 86.4));
    at.slice(1).forEach((x, index) => assert.ok(x - at[index]! > 80, `${days} days: ${x - at[index]!}`));
  }
});

test("No two items of a line touch, lanes without an item in the stretch are left out, and an item may stand in several", () => {
  const whole = range("2010-01-01", "2020-01-01");
  const many = Array.from({ length: 200 }, (_, at): { ends: Ends; lanes: number[] } => {
    const date = (plus: number): string => new Date(Date.UTC(2010, 0, 1 + plus + ((at * 7919) % 3600))).toISOString().slice(0, 10);
    return { ends: [date(0), date(0), date(1), date(1)], lanes: at % 3 === 0 ? [0, 1] : [0] };
  });
  const data = dataOf(many, 3);
  const { bands, order } = layoutOf(data, whole, 1000, new Set());
  assert.deepEqual(bands.map((band) => [band.lane, band.placed.length]), [[0, 200], [1, 67]]);
  assert.equal(order.length, 200);
  for (const line of bands.flatMap((band) => band.lines)) {
    const spread = line.placed.map((placed: Placed) => extent(placed, whole, 1000));
    spread.slice(1).forEach((at, index) => assert.ok(at.from > spread[index]!.to));
  }
  assert.equal(bands[0]!.lines.reduce((count, line) => count + line.placed.length, 0), 200);
  assert.deepEqual(layoutOf(data, whole, 1000, new Set([0])).bands[0]!.lines, []);
});

test("The axis of the earliest of many shows the time in which they begin, however far they reach", () => {
  const whole = range("1960-01-01", "2030-01-01");
  const items = dataOf([
    { ends: [null, null, "1988-02-02", "1988-03-01"] },
    { ends: ["1990-01-01", "1990-01-01", "1990-01-02", "1990-01-02"] },
    { ends: ["1995-01-01", "1995-01-01", "2029-01-01", "2029-01-01"] },
  ]).items;
  const { from, to } = beginning(items, whole);
  assert.equal(from, on("1988-02-02"));
  assert.ok(to > on("1995-01-01") && to < on("1996-01-01"));
  assert.deepEqual(beginning(items, range("1989-01-01", "1992-01-01")), range("1989-01-01", "1992-01-01"));
  assert.deepEqual(beginning([], whole), whole);
});
