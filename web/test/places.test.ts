import assert from "node:assert/strict";
import { test } from "node:test";
import { place } from "../src/places/levels";
import { Quadrants } from "../src/places/quadrants";

// A sequence that looks like chance and is the same every time.
function* numbers(seed: number): Generator<number> {
  for (let state = seed; ; ) {
    state = (state * 1103515245 + 12345) % 2147483648;
    yield state / 2147483648;
  }
}

function invented(count: number, ties: number, seed: number): { from: Uint32Array; to: Uint32Array } {
  const next = numbers(seed);
  const draw = (): number => Math.floor(next.next().value! * count);
  const pairs = Array.from({ length: ties }, () => [draw(), draw()]).filter(([a, b]) => a !== b);
  return { from: Uint32Array.from(pairs.map(([a]) => a!)), to: Uint32Array.from(pairs.map(([, b]) => b!)) };
}

const laid = (count: number, pairs: { from: Uint32Array; to: Uint32Array }): [Float64Array, Float64Array] => {
  const [x, y] = [new Float64Array(count), new Float64Array(count)];
  place(count, pairs, new Uint8Array(count), x, y);
  return [x, y];
};

test("The same network lies in the same way on every visit", () => {
  const pairs = invented(400, 900, 7);
  assert.deepEqual(laid(400, pairs), laid(400, pairs));
});

test("Two groups that one tie joins lie apart, each closer together than to the other", () => {
  const pairs: [number, number][] = [[0, 10]];
  for (let a = 0; a < 10; a++) {
    for (let b = a + 1; b < 10; b++) {
      pairs.push([a, b], [a + 10, b + 10]);
    }
  }
  const [x, y] = laid(20, { from: Uint32Array.from(pairs.map(([a]) => a)), to: Uint32Array.from(pairs.map(([, b]) => b)) });
  const distance = (a: number, b: number): number => Math.hypot(x[a]! - x[b]!, y[a]! - y[b]!);
  const widest = Math.max(...pairs.slice(1).map(([a, b]) => distance(a, b)));
  for (let a = 1; a < 10; a++) {
    assert.ok(distance(a, a + 10) > widest * 0.9, `${a}: ${distance(a, a + 10)} beside ${widest}`);
  }
});

test("Nothing lies on anything else, and every place is a number", () => {
  const [x, y] = laid(300, invented(300, 600, 3));
  for (let a = 0; a < 300; a++) {
    assert.ok(Number.isFinite(x[a]) && Number.isFinite(y[a]));
    for (let b = a + 1; b < 300; b++) {
      assert.ok(Math.hypot(x[a]! - x[b]!, y[a]! - y[b]!) > 1, `${a} and ${b}`);
    }
  }
});

test("What is pinned stays where it is", () => {
  const pairs = invented(50, 100, 5);
  const [x, y, fixed] = [new Float64Array(50), new Float64Array(50), new Uint8Array(50)];
  [x[7], y[7], fixed[7]] = [123, -45, 1];
  place(50, pairs, fixed, x, y);
  assert.deepEqual([x[7], y[7]], [123, -45]);
  assert.notEqual(x[8], 0);
});

test("The push summed by quadrants is that of all pairs, but for a few parts in a hundred", () => {
  const next = numbers(11);
  const count = 500;
  const [x, y] = [0, 1].map(() => Float64Array.from({ length: count }, () => next.next().value! * 1000)) as [Float64Array, Float64Array];
  const mass = Float64Array.from({ length: count }, (_, at) => 1 + (at % 3));
  const [fx, fy] = [new Float64Array(count), new Float64Array(count)];
  const quadrants = new Quadrants(count);
  quadrants.fill(x, y, mass);
  quadrants.push(100, fx, fy);
  let [off, all] = [0, 0];
  for (let a = 0; a < count; a++) {
    let [sumX, sumY] = [0, 0];
    for (let b = 0; b < count; b++) {
      if (a !== b) {
        const [dx, dy] = [x[a]! - x[b]!, y[a]! - y[b]!];
        sumX += (100 * mass[a]! * mass[b]! * dx) / (dx * dx + dy * dy);
        sumY += (100 * mass[a]! * mass[b]! * dy) / (dx * dx + dy * dy);
      }
    }
    off += Math.hypot(fx[a]! - sumX, fy[a]! - sumY);
    all += Math.hypot(sumX, sumY);
  }
  assert.ok(off / all < 0.06, `off by ${off / all}`);
});
