// Where items stand: lanes one below the other, in each as few lines as leave room for the words of every item. It is done when a move is over, not while
// it lasts; a picture that moves draws only the lines that can be seen.

import type { Range } from "../span/moments";
import { type Data, drawn, type Item, may } from "./data";

export const [lineHeight, headHeight, foldedHeight] = [18, 24, 40];
const [letter, longest, gap] = [6.4, 60, 14];
export const fade = 28;

/** An item in one of its lanes. */
export interface Placed {
  readonly item: Item;
  readonly lane: number;
  readonly words: string;
}

export interface Line {
  readonly y: number;
  readonly placed: readonly Placed[];
}

export interface Band {
  readonly lane: number;
  readonly y: number;
  readonly height: number;
  readonly placed: readonly Placed[];
  readonly lines: readonly Line[];
  readonly isFolded: boolean;
}

export interface Layout {
  readonly bands: readonly Band[];
  readonly height: number;
  /** What is in the stretch, in the order of time; one of each, whatever lanes it stands in. */
  readonly order: readonly Placed[];
}

export function layoutOf(data: Data, range: Range, width: number, folded: ReadonlySet<number>): Layout {
  const inLane = new Map<number, Placed[]>();
  const order: Placed[] = [];
  for (const item of data.items) {
    if (may(item, range)) {
      item.lanes.forEach((lane, at) => {
        const placed = { item, lane, words: wordsFor(item, lane) };
        inLane.get(lane)?.push(placed) ?? inLane.set(lane, [placed]);
        if (at === 0) {
          order.push(placed);
        }
      });
    }
  }
  const bands: Band[] = [];
  let y = 0;
  data.lanes.forEach((_, lane) => {
    const placed = inLane.get(lane);
    if (placed) {
      const isFolded = folded.has(lane);
      const lines = isFolded ? [] : pack(placed, range, width).map((line, at) => ({ y: y + headHeight + at * lineHeight, placed: line }));
      const height = isFolded ? foldedHeight : headHeight + lines.length * lineHeight + 6;
      bands.push({ lane, y, height, placed, lines, isFolded });
      y += height;
    }
  });
  return { bands, height: y, order };
}

/** What is written beside it: without its subject in the lane of the subject. */
export function wordsFor(item: Item, lane: number): string {
  const words = item.own === lane ? item.said : `${item.subject} ${item.said}`;
  return words.length > longest ? `${words.slice(0, longest - 1)}…` : words;
}

/** Where an item is drawn, in pixels: its bar, and with its words all that it takes. */
export interface Extent {
  readonly from: number;
  readonly to: number;
  readonly left: number;
  readonly right: number;
  /** Where the words stand: beside the bar, or upon it where neither side has room. */
  readonly side: "right" | "left" | "on";
  /** Where they begin, or end where they stand to the left. */
  readonly text: number;
}

const beyond = 20;

export function extent(placed: Placed, range: Range, width: number): Extent {
  const scale = width / (range.to - range.from);
  const { from, to } = drawn(placed.item);
  const inside = (x: number): number => Math.max(-beyond, Math.min(width + beyond, x));
  const start = (from - range.from) * scale;
  const [left, right] = [inside(start), inside(Math.max((to - range.from) * scale, start + 5))];
  const room = Math.min(placed.words.length, longest) * letter + gap;
  const isSeen = right > 0 && left < width;
  const at = !isSeen
    ? { from: 0, to: room + 16, side: "on", text: 16 } as const
    : right + room <= width
      ? { from: left, to: right + room, side: "right", text: Math.max(6, right + 6) } as const
      : left - room >= 0
        ? { from: left - room, to: right, side: "left", text: left - 6 } as const
        : onBar(left, right, Math.max(0, Math.min(left, width - room)) + 8, room);
  return { ...at, ...reach(placed.item, at, width, isSeen), left, right };
}

const onBar = (left: number, right: number, text: number, room: number) => ({ from: Math.min(left, text), to: Math.max(right, text + room), side: "on", text }) as const;

// The line of an open end, and what fades at the other kind, keep their line of the lane to themselves.
function reach(item: Item, at: { readonly from: number; readonly to: number }, width: number, isSeen: boolean): { readonly from: number; readonly to: number } {
  const [endlessStart, endlessEnd] = [item.firstStart === -Infinity, item.lastEnd === Infinity];
  return {
    from: endlessStart ? Math.min(at.from, item.openStart || !isSeen ? 0 : at.from - fade) : at.from,
    to: endlessEnd || !isSeen ? Math.max(at.to, item.openEnd || !isSeen ? width : at.to + fade) : at.to,
  };
}

// Each goes into the first line where it does not touch the one before: by time, so that lines are read from left to right.
function pack(placed: readonly Placed[], range: Range, width: number): Placed[][] {
  const lines: { readonly items: Placed[]; end: number }[] = [];
  const spread = placed.map((one) => ({ one, at: extent(one, range, width) })).sort((a, b) => a.at.from - b.at.from);
  for (const { one, at } of spread) {
    const line = lines.find((candidate) => candidate.end + gap <= at.from);
    if (line) {
      line.items.push(one);
      line.end = at.to;
    } else {
      lines.push({ items: [one], end: at.to });
    }
  }
  return lines.map((line) => line.items);
}
