// The arithmetic of a brush: a stretch within the whole, moved, widened and cut. Nothing here knows of a page.

import { monthsLater, type Range } from "./moments";

export type End = "from" | "to";

/** The shortest stretch that can be chosen: an hour. */
export const least = 3_600;

/** The stretch, moved into the whole without a change of its length, unless it is longer than that. */
export function within(range: Range, whole: Range): Range {
  const length = Math.min(range.to - range.from, whole.to - whole.from);
  const from = Math.min(Math.max(range.from, whole.from), whole.to - length);
  return { from, to: from + length };
}

export function moved(range: Range, by: number, whole: Range): Range {
  return within({ from: range.from + by, to: range.to + by }, whole);
}

/** One end put elsewhere; it stops an hour before the other. */
export function withEnd(range: Range, end: End, at: number, whole: Range): Range {
  return end === "from"
    ? { from: Math.max(whole.from, Math.min(at, range.to - least)), to: range.to }
    : { from: range.from, to: Math.min(whole.to, Math.max(at, range.from + least)) };
}

/** From one place to another, in whichever order they were chosen. */
export function between(one: number, other: number, whole: Range): Range {
  const [from, to] = [Math.min(one, other), Math.max(one, other)];
  return within({ from: Math.max(from, whole.from), to: Math.max(Math.min(to, whole.to), Math.max(from, whole.from) + least) }, whole);
}

/** Longer or shorter by a factor; the moment at that share of its length stays where it is. Null when it is all there is. */
export function zoomed(range: Range, factor: number, share: number, whole: Range): Range | null {
  const length = Math.max(least, (range.to - range.from) * factor);
  if (length >= whole.to - whole.from) {
    return null;
  }
  const still = range.from + (range.to - range.from) * share;
  return within({ from: still - length * share, to: still + length * (1 - share) }, whole);
}

/** The next window of so many months, beginning where the last ended; null behind the last. */
export function next(range: Range | null, months: number, whole: Range): Range | null {
  const from = range === null ? whole.from : range.to;
  return from >= whole.to ? null : { from, to: monthsLater(from, months) };
}

export function before(range: Range | null, months: number, whole: Range): Range | null {
  const to = range === null ? whole.to : range.from;
  return to <= whole.from ? null : { from: monthsLater(to, -months), to };
}

/** How far an end moves with one press of a key, in months; 0 for a day. Shift takes the longer step. */
export function step(whole: Range, isLong: boolean): number {
  const isShort = whole.to - whole.from < 2 * 366 * 86_400;
  return isShort ? (isLong ? 1 : 0) : isLong ? 12 : 1;
}
