import assert from "node:assert/strict";
import { test } from "node:test";
import { blank, expand, group, groupId, hide, History, only, put, showHidden, ungroup, unpin } from "../src/network/chart";
import { read, write } from "../src/network/saving";

const set = (...ids: string[]): Set<string> => new Set(ids);

test("Every step is undone and done again, and a new step forgets what was undone", () => {
  const history = new History(blank);
  history.step(hide(history.now, ["a"]));
  history.step(group(history.now, "flat", ["b", "c"]));
  history.undo();
  assert.deepEqual([history.now.hidden, history.now.groups], [set("a"), []]);
  history.undo();
  assert.equal(history.now, blank);
  assert.equal(history.canUndo, false);
  history.redo();
  history.redo();
  assert.deepEqual(history.now.groups, [{ name: "flat", members: ["b", "c"] }]);
  history.undo();
  history.step(only(history.now, ["d"]));
  assert.equal(history.canRedo, false);
});

test("What no person did is no step of its own", () => {
  const history = new History(blank);
  history.amend(put(history.now, new Map([["a", { x: 1, y: 2, pinned: false }]])));
  assert.equal(history.canUndo, false);
  assert.equal(history.now.places.size, 1);
});

test("To add what is tied brings back what was hidden of it and widens a choice", () => {
  const chart = expand(hide(only(blank, ["a", "b"]), ["b"]), ["b", "c"]);
  assert.deepEqual([chart.shown, chart.hidden], [set("a", "b", "c"), set()]);
  assert.equal(expand(blank, ["c"]).shown, null);
  assert.deepEqual(showHidden(hide(blank, ["a"])).hidden, set());
});

test("Nobody is in two groups, and an empty group is gone", () => {
  const chart = group(group(blank, "flat", ["a", "b"]), "car", ["b", "a"]);
  assert.deepEqual(chart.groups, [{ name: "car", members: ["b", "a"] }]);
  assert.deepEqual(group(chart, "car", ["c"]).groups[0]!.members, ["b", "a", "c"]);
  assert.deepEqual(ungroup(put(chart, new Map([[groupId("car"), { x: 0, y: 0, pinned: true }]])), "car").places.size, 0);
});

test("A chart that was written reads the same", () => {
  const places = new Map([
    ["a", { x: 1.5, y: -2, pinned: true }],
    ["b", { x: 0, y: 3, pinned: false }],
    [groupId("flat"), { x: 9, y: 8, pinned: true }],
  ]);
  const chart = { ...group(hide(only(blank, ["a", "b", "c"]), ["c"]), "flat", ["b"]), places, isolates: true, metric: "degree" };
  assert.deepEqual(read(write(chart)), chart);
  assert.deepEqual(read(undefined), blank);
  assert.equal(unpin(chart, ["a"]).places.get("a")!.pinned, false);
});
