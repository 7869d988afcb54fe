import assert from "node:assert/strict";
import { test } from "node:test";
import { repeats } from "../src/places/pairs";

test("Each tie knows how many before it join the same two, whichever way round", () => {
  const [from, to] = [Uint32Array.of(4, 0, 1, 0, 2, 1, 2, 0), Uint32Array.of(0, 1, 0, 4, 2, 4, 2, 1)];
  assert.deepEqual([...repeats(5, from, to)], [0, 0, 1, 1, 0, 0, 1, 2]);
  assert.deepEqual([...repeats(0, new Uint32Array(0), new Uint32Array(0))], []);
});

test("Many ties are counted as a map of their pairs counts them", () => {
  const [nodes, ties] = [60, 5000];
  const from = Uint32Array.from({ length: ties }, (_, at) => (at * 7919 + (at >> 3)) % nodes);
  const to = Uint32Array.from({ length: ties }, (_, at) => (at * 104729 + (at >> 5)) % nodes);
  const met = new Map<string, number>();
  const expected = [...from].map((node, at) => {
    const pair = [node, to[at]!].sort((a, b) => a - b).join();
    met.set(pair, (met.get(pair) ?? 0) + 1);
    return met.get(pair)! - 1;
  });
  assert.deepEqual([...repeats(nodes, from, to)], expected);
  assert.ok(Math.max(...expected) > 3);
});
