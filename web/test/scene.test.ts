import assert from "node:assert/strict";
import { test } from "node:test";
import { blank, group, groupId, hide, only } from "../src/network/chart";
import { lineAt, markAt } from "../src/network/hits";
import { keyOf } from "../src/network/picture";
import { isInside } from "../src/network/pointer";
import { sceneOf, tiedTo } from "../src/network/scene";
import { classOf, form, weight, weights } from "../src/network/styles";
import { stopsOf } from "../src/network/times";
import { pictureOf } from "./invented";

const picture = pictureOf("abcde", ["a-b", "b-c", "c-a", "a-b", "c-d"]);
const ids = (marks: readonly { readonly id: string }[]): string => marks.map((mark) => mark.id).join(" ");

test("Those without a tie are left out and counted, until they are asked for", () => {
  assert.deepEqual([ids(sceneOf(picture, blank).marks), sceneOf(picture, blank).loose], ["a b c d", 1]);
  assert.equal(ids(sceneOf(picture, { ...blank, isolates: true }).marks), "a b c d e");
  assert.equal(ids(sceneOf(pictureOf("ab", []), blank).marks), "a b");
});

test("What is hidden takes its ties along, and a choice keeps the ties within it", () => {
  const scene = sceneOf(picture, hide(blank, ["c"]));
  assert.deepEqual([ids(scene.marks), scene.lines.length], ["a b", 2]);
  assert.equal(sceneOf(picture, only(blank, ["a", "b", "c"])).lines.length, 4);
});

test("A group is one mark: ties within it are counted and not drawn, the others end at it", () => {
  const scene = sceneOf(picture, group(blank, "flat", ["a", "b"]));
  assert.equal(ids(scene.marks), `${groupId("flat")} c d`);
  assert.deepEqual([scene.inside, scene.lines.length], [2, 3]);
  assert.equal(scene.byId.get(groupId("flat"))!.label, "flat (2)");
  assert.equal(scene.lines[0]!.from.id, "b");
  assert.equal(scene.lines[0]!.source.id, groupId("flat"));
});

test("Whoever is tied to one of several is found from either end", () => {
  assert.deepEqual([...tiedTo(picture, new Set(["c"]))].sort(), ["a", "b", "d"]);
  assert.deepEqual([...tiedTo(picture, new Set(["d", "e"]))], ["c"]);
});

test("Several ties between the same two run beside one another", () => {
  const bows = sceneOf(picture, blank).lines.filter((line) => `${line.source.id}${line.target.id}` === "ab").map((line) => line.bow);
  assert.equal(bows[0], 0);
  assert.notEqual(bows[1], 0);
  const both = sceneOf(pictureOf("abc", ["a-b", "c-b", "b-a", "b-c", "a-b", "a-c"]), blank).lines.map((line) => Math.abs(Math.sign(line.bow)));
  assert.deepEqual(both, [0, 0, 1, 1, 1, 0]);
});

test("A dash is doubt, a form is a family, a width is the best grade", () => {
  const [kin, act] = sceneOf(picture, blank).lines;
  assert.deepEqual([kin!.said.possible, act!.said.possible], [true, false]);
  assert.notEqual(form("kinship"), form("co-action"));
  assert.deepEqual(["A1", "B2", "C2", "B3", "D1", "A4", "F1", "A6", ""].map(classOf), [0, 0, 1, 1, 2, 2, 3, 3, 3]);
  assert.equal(weight("D4 B2"), weights[0]);
});

test("The pointer finds the nearest mark and the nearest tie, and a lasso what lies within", () => {
  const places = new Map(["a", "b", "c", "d"].map((id, at) => [id, { x: at * 100, y: id === "c" ? 100 : 0, pinned: false }]));
  const scene = sceneOf(picture, { ...blank, places });
  assert.equal(markAt(scene, 98, 3, 14)?.id, "b");
  assert.equal(markAt(scene, 50, 40, 14), null);
  assert.equal(keyOf(lineAt(scene, 150, 50, 6, 1)!), "b c act/1");
  assert.equal(isInside(1, 1, [[0, 0], [4, 0], [0, 4]]), true);
  assert.equal(isInside(3, 3, [[0, 0], [4, 0], [0, 4]]), false);
});

test("A slider stops at every month, at every day of a short stretch, at every year of a long one", () => {
  assert.deepEqual(stopsOf({ from: "2013-11", to: "2014-02" }), ["2013-11", "2013-12", "2014-01", "2014-02"]);
  assert.deepEqual(stopsOf({ from: "2031-02-27", to: "2031-03-01" }), ["2031-02-27", "2031-02-28", "2031-03-01"]);
  assert.deepEqual(stopsOf({ from: "1990-01", to: "2010-12" }).slice(0, 2), ["1990", "1991"]);
  assert.deepEqual(stopsOf({ from: "2030-01-15", to: "2031-02-01" }).slice(0, 2), ["2030-01-31", "2030-02-28"]);
  assert.deepEqual(stopsOf({ from: "", to: "" }), []);
});
