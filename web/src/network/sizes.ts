// How large marks are. All have one size, unless a metric is drawn: then a disc goes up to its least value and a ring around it up to its
// greatest, so that no size is seen without its doubt.

import type { Mark } from "./scene";

/** A metric of one node over all readings of the evidence, each as a share of the greatest value in view, from 0 to 1. */
export interface Interval {
  readonly low: number;
  readonly high: number;
  /** In words, such as "2 to 5". */
  readonly words: string;
}

const [standard, smallest, largest] = [6, 3, 20];
let intervals: ReadonlyMap<string, Interval> | null = null;

export function measure(next: ReadonlyMap<string, Interval> | null): void {
  intervals = next;
}

export const isMeasured = (): boolean => intervals !== null;

export const intervalOf = (mark: Mark): Interval | undefined => intervals?.get(mark.id);

/** The radius of the inner disc, in pixels at a scale. */
export function inner(mark: Mark, scale: number): number {
  const interval = intervalOf(mark);
  const size = interval ? smallest + (largest - smallest) * Math.sqrt(interval.low) : mark.kind === "group" ? 10 : standard;
  return Math.max(1.5, size * rounding(scale));
}

/** The radius of the whole mark, with the ring of its interval. */
export function radius(mark: Mark, scale: number): number {
  const interval = intervalOf(mark);
  const ring = interval ? (smallest + (largest - smallest) * Math.sqrt(interval.high)) * rounding(scale) : 0;
  return Math.max(inner(mark, scale), ring);
}

/** By how much marks are larger or smaller at a scale. */
export const rounding = (scale: number): number => Math.min(1.5, Math.max(0.25, Math.sqrt(scale)));

/** From afar lines have no form, arrows and crosses: they would run into one another, and cost most where a picture is largest. */
export const isDetailed = (scale: number): boolean => scale >= 0.3;

/** By how much lines are thinned at a scale. */
export const thinning = (scale: number): number => Math.min(1.3, Math.max(0.35, Math.sqrt(scale) * 1.1));
