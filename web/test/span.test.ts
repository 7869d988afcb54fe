import assert from "node:assert/strict";
import { test } from "node:test";
import { before, between, moved, next, step, withEnd, within, zoomed } from "../src/span/brush";
import { dayText, fieldsOf, momentOf, monthsLater, type Range, utc } from "../src/span/moments";

const on = (text: string): number => momentOf(text)!;
const range = (from: string, to: string): Range => ({ from: on(from), to: on(to) });
const whole = range("2010-01-01", "2020-01-01");
const text = (one: Range | null): string => (one ? `${dayText(one.from)} ${dayText(one.to)}` : "all");

test("A moment is the clock of the place as the source gives it, in any year", () => {
  assert.equal(on("2015-11-13T21:20:00+01:00") * 1000, Date.UTC(2015, 10, 13, 21, 20));
  assert.equal(on("2015-11-13") * 1000, Date.UTC(2015, 10, 13));
  assert.equal(dayText(on("0044-03-15")), "0044-03-15");
  assert.equal(dayText(on("-0044-03-15")), "-0044-03-15");
  assert.equal(momentOf("soon"), null);
});

test("A month later is the same day, or the last of a month that is shorter", () => {
  assert.equal(dayText(monthsLater(on("2016-01-31"), 1)), "2016-02-29");
  assert.equal(dayText(monthsLater(on("2015-11-13"), -12)), "2014-11-13");
  assert.equal(monthsLater(on("2015-11-13T21:20:00"), 1), on("2015-12-13T21:20:00"));
});

test("The fields hold the last day that belongs to the stretch, and minutes where it is short", () => {
  assert.deepEqual(fieldsOf(range("2015-01-01", "2016-01-01")), { from: "2015-01-01", to: "2015-12-31" });
  assert.deepEqual(fieldsOf(range("2015-11-13T20:00:00", "2015-11-14T02:00:00")), { from: "2015-11-13T20:00", to: "2015-11-14T01:59" });
});

test("A stretch that is moved keeps its length and stays within the whole", () => {
  const year = range("2015-01-01", "2016-01-01");
  for (const by of [-1e10, -1e7, 0, 1e7, 1e10]) {
    const now = moved(year, by, whole);
    assert.equal(now.to - now.from, year.to - year.from);
    assert.ok(now.from >= whole.from && now.to <= whole.to);
  }
  assert.deepEqual(within(range("1990-01-01", "2030-01-01"), whole), whole);
});

test("One end stops before the other, and dragging backwards chooses the same stretch", () => {
  const year = range("2015-01-01", "2016-01-01");
  assert.equal(text(withEnd(year, "to", on("2017-03-01"), whole)), "2015-01-01 2017-03-01");
  assert.equal(withEnd(year, "from", on("2019-01-01"), whole).from, year.to - 3600);
  assert.deepEqual(between(year.to, year.from, whole), between(year.from, year.to, whole));
  assert.equal(text(between(on("2000-01-01"), on("2012-01-01"), whole)), "2010-01-01 2012-01-01");
});

test("What is under the pointer stays there when the stretch gets shorter, down to an hour, and all is no stretch", () => {
  const near = zoomed(whole, 0.5, 0.25, whole)!;
  assert.equal(near.from + (near.to - near.from) * 0.25, whole.from + (whole.to - whole.from) * 0.25);
  assert.equal(zoomed(whole, 1.1, 0.5, whole), null);
  const least = zoomed(range("2015-01-01", "2015-01-02"), 0.0001, 0.5, whole)!;
  assert.equal(least.to - least.from, 3600);
});

test("Playing goes from window to window without a gap and ends behind the last", () => {
  let one = next(null, 12, whole);
  const years: string[] = [];
  while (one) {
    years.push(dayText(one.from).slice(0, 4));
    one = next(one, 12, whole);
  }
  assert.deepEqual(years, Array.from({ length: 10 }, (_, at) => String(2010 + at)));
  assert.equal(text(before(range("2015-01-01", "2016-01-01"), 3, whole)), "2014-10-01 2015-01-01");
  assert.equal(before(range("2010-01-01", "2011-01-01"), 3, whole), null);
});

test("An end moves by months on years and by days on months", () => {
  assert.deepEqual([step(whole, false), step(whole, true)], [1, 12]);
  assert.deepEqual([step({ from: utc(2015, 0, 1), to: utc(2015, 6, 1) }, false), step({ from: utc(2015, 0, 1), to: utc(2015, 6, 1) }, true)], [0, 1]);
});
