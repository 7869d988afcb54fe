// Gives every mark a place: those that have one keep it, newcomers are placed among them, and those without a tie stand in rows below.

import type { Place } from "../network/chart";
import type { Mark, Scene } from "../network/scene";
import { rest } from "./forces";
import { place } from "./levels";

export interface PlacingWork {
  readonly turn: number;
  readonly from: Uint32Array;
  readonly to: Uint32Array;
  readonly fixed: Uint8Array;
  readonly x: Float64Array;
  readonly y: Float64Array;
}

type Answer = Pick<PlacingWork, "turn" | "x" | "y">;

export class Placer {
  private readonly worker: Worker | null;
  private readonly waiting = new Map<number, (answer: Answer) => void>();
  private turn = 0;

  constructor(address: string | undefined) {
    this.worker = address === undefined ? null : new Worker(address, { type: "module" });
    this.worker?.addEventListener("message", (event: MessageEvent<Answer>) => {
      this.waiting.get(event.data.turn)?.(event.data);
      this.waiting.delete(event.data.turn);
    });
  }

  /** The places of all marks that have none; empty when all have one. */
  async place(scene: Scene, has: (id: string) => Place | undefined): Promise<Map<string, Place>> {
    const tied = new Uint8Array(scene.marks.length);
    for (const line of scene.lines) {
      tied[line.source.at] = tied[line.target.at] = 1;
    }
    const marks = scene.marks.filter((mark) => tied[mark.at] === 1);
    const found = new Map<string, Place>();
    if (marks.some((mark) => has(mark.id) === undefined)) {
      const work = workOf(scene, marks, has, ++this.turn);
      const { x, y } = await this.run(work);
      marks.forEach((mark, index) => {
        if (has(mark.id) === undefined) {
          found.set(mark.id, { x: x[index]!, y: y[index]!, pinned: false });
        }
      });
    }
    const loose = scene.marks.filter((mark) => tied[mark.at] === 0 && has(mark.id) === undefined);
    rows(loose.map((mark) => mark.id), [...found.values(), ...marks.map((mark) => has(mark.id)).filter((one) => one !== undefined)], found);
    return found;
  }

  private run(work: PlacingWork): Promise<Answer> {
    if (this.worker === null) {
      place(work.x.length, work, work.fixed, work.x, work.y);
      return Promise.resolve(work);
    }
    return new Promise((resolve) => {
      this.waiting.set(work.turn, resolve);
      this.worker!.postMessage(work, [work.x.buffer, work.y.buffer, work.from.buffer, work.to.buffer, work.fixed.buffer]);
    });
  }
}

function workOf(scene: Scene, marks: readonly Mark[], has: (id: string) => Place | undefined, turn: number): PlacingWork {
  const index = new Uint32Array(scene.marks.length);
  marks.forEach((mark, at) => (index[mark.at] = at));
  // The first line of each pair: several between two pull them no closer.
  const lines = scene.lines.filter((line) => line.bow === 0);
  const [from, to] = [new Uint32Array(lines.length), new Uint32Array(lines.length)];
  lines.forEach((line, at) => {
    from[at] = index[line.source.at]!;
    to[at] = index[line.target.at]!;
  });
  const [x, y, fixed] = [new Float64Array(marks.length), new Float64Array(marks.length), new Uint8Array(marks.length)];
  marks.forEach((mark, at) => {
    const known = has(mark.id);
    if (known) {
      [x[at], y[at], fixed[at]] = [known.x, known.y, 1];
    }
  });
  begin(from, to, fixed, x, y);
  return { turn, from, to, fixed, x, y };
}

// A newcomer begins among those whom it is tied to and who have a place.
function begin(from: Uint32Array, to: Uint32Array, fixed: Uint8Array, x: Float64Array, y: Float64Array): void {
  const known = new Uint32Array(x.length);
  const lean = (node: number, other: number): void => {
    if (fixed[node] === 0 && fixed[other] === 1) {
      x[node]! += x[other]!;
      y[node]! += y[other]!;
      known[node]!++;
    }
  };
  from.forEach((node, tie) => {
    lean(node, to[tie]!);
    lean(to[tie]!, node);
  });
  fixed.forEach((isFixed, node) => {
    if (isFixed === 0) {
      x[node] = x[node]! / Math.max(1, known[node]!) + rest * 0.6 * Math.cos(node * 2.399963);
      y[node] = y[node]! / Math.max(1, known[node]!) + rest * 0.6 * Math.sin(node * 2.399963);
    }
  });
}

function rows(ids: readonly string[], others: readonly Place[], found: Map<string, Place>): void {
  const least = (values: readonly number[]): number => values.reduce((best, value) => Math.min(best, value), values[0] ?? 0);
  const [left, right, bottom] = [least(others.map((one) => one.x)), -least(others.map((one) => -one.x)), -least(others.map((one) => -one.y))];
  const across = Math.max(4, Math.floor(Math.max(right - left, rest * Math.sqrt(ids.length) * 1.5) / (rest * 1.6)));
  ids.forEach((id, at) => {
    found.set(id, { x: left + (at % across) * rest * 1.6, y: bottom + rest * (1.2 + Math.floor(at / across)), pinned: false });
  });
}
