import assert from "node:assert/strict";
import { test } from "node:test";
import { next } from "../src/palette";

test("The arrow keys go round over the rows and the field itself", () => {
  const down = [0, 1, 2, 3].reduce<number[]>((at) => [...at, next(at.at(-1)!, 1, 3)], [-1]);
  assert.deepEqual(down, [-1, 0, 1, 2, -1]);
  assert.equal(next(-1, -1, 3), 2);
  assert.equal(next(0, -1, 3), -1);
  assert.equal(next(-1, 1, 0), -1);
});
