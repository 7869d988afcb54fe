import assert from "node:assert/strict";
import { test } from "node:test";
import { type Clock, Quality } from "../src/network/quality";

/** A picture on a machine that takes so long for a frame of all pixels, and less for fewer. */
class Machine implements Clock {
  time = 0;
  refined = 0;
  private waiting: { at: number; then: () => void }[] = [];
  readonly quality = new Quality(() => this.refined++, this);

  constructor(private readonly fullFrame: number) {}

  now(): number {
    return this.time;
  }

  private ends: (() => void)[] = [];

  shown(then: () => void): void {
    this.ends.push(then);
  }

  later(then: () => void, milliseconds: number): () => void {
    const one = { at: this.time + milliseconds, then };
    this.waiting.push(one);
    return () => (this.waiting = this.waiting.filter((other) => other !== one));
  }

  /** Draws a frame and gives the share of pixels it was drawn in. */
  frame(): number {
    const share = this.quality.next();
    this.pass(Math.max(16, this.fullFrame * share * share));
    this.ends.splice(0).forEach((end) => end());
    return share;
  }

  pass(milliseconds: number): void {
    this.time += milliseconds;
    const due = this.waiting.filter((one) => one.at <= this.time);
    this.waiting = this.waiting.filter((one) => one.at > this.time);
    due.forEach((one) => one.then());
  }
}

test("A slow machine draws moving frames in fewer pixels until they are quick enough", () => {
  const machine = new Machine(400);
  const shares = Array.from({ length: 8 }, () => machine.frame());
  assert.equal(shares[0], 1);
  const last = shares.at(-1)!;
  assert.ok(last < 0.45 && last >= 0.25, String(shares));
  assert.ok(400 * last * last <= 60);
});

test("A quick machine draws every frame in all pixels", () => {
  const machine = new Machine(10);
  for (let at = 0; at < 50; at++) {
    assert.equal(machine.frame(), 1);
  }
  machine.pass(1000);
  assert.equal(machine.refined, 0);
});

test("When the picture rests, one fine frame follows, and the next move starts as coarse as the last one ended", () => {
  const machine = new Machine(400);
  let last = 1;
  for (let at = 0; at < 8; at++) {
    last = machine.frame();
  }
  machine.pass(300);
  assert.equal(machine.refined, 1);
  assert.equal(machine.frame(), 1);
  machine.pass(300);
  assert.equal(machine.refined, 1);
  machine.frame();
  assert.ok(machine.frame() <= last * 1.15);
});
