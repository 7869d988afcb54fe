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
    const tied = new Set<Mark>();
    for (const line of scene.lines) {
      tied.add(line.source).add(line.target);
    }
    const marks = scene.marks.filter((mark) => tied.has(mark));
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
    const loose = scene.marks.filter((mark) => !tied.has(mark) && has(mark.id) === undefined);
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
  const index = new Map(marks.map((mark, at) => [mark, at]));
  const pairs = new Set<number>();
  const [from, to]: [number[], number[]] = [[], []];
  for (const line of scene.lines) {
    const [a, b] = [index.get(line.source)!, index.get(line.target)!];
    const pair = Math.min(a, b) * marks.length + Math.max(a, b);
    if (!pairs.has(pair)) {
      pairs.add(pair);
      from.push(a);
      to.push(b);
    }
  }
  const [x, y, fixed] = [new Float64Array(marks.length), new Float64Array(marks.length), new Uint8Array(marks.length)];
  const sums = marks.map(() => [0, 0, 0] as [number, number, number]);
  const places = marks.map((mark) => has(mark.id));
  from.forEach((a, at) => {
    lean(sums[a]!, places[to[at]!]);
    lean(sums[to[at]!]!, places[a]);
  });
  marks.forEach((_, at) => {
    const known = places[at];
    const [sumX, sumY, number] = sums[at]!;
    fixed[at] = known ? 1 : 0;
    x[at] = known?.x ?? sumX / Math.max(1, number) + rest * 0.6 * Math.cos(at * 2.399963);
    y[at] = known?.y ?? sumY / Math.max(1, number) + rest * 0.6 * Math.sin(at * 2.399963);
  });
  return { turn, from: Uint32Array.from(from), to: Uint32Array.from(to), fixed, x, y };
}

function lean(sum: [number, number, number], place: Place | undefined): void {
  if (place) {
    sum[0] += place.x;
    sum[1] += place.y;
    sum[2]++;
  }
}

function rows(ids: readonly string[], others: readonly Place[], found: Map<string, Place>): void {
  const least = (values: readonly number[]): number => values.reduce((best, value) => Math.min(best, value), values[0] ?? 0);
  const [left, right, bottom] = [least(others.map((one) => one.x)), -least(others.map((one) => -one.x)), -least(others.map((one) => -one.y))];
  const across = Math.max(4, Math.floor(Math.max(right - left, rest * Math.sqrt(ids.length) * 1.5) / (rest * 1.6)));
  ids.forEach((id, at) => {
    found.set(id, { x: left + (at % across) * rest * 1.6, y: bottom + rest * (1.2 + Math.floor(at / across)), pinned: false });
  });
}
