// The items as the page's data gives them (src/Skein.Web/Endpoints/TimelineData.cs), and what a stretch of time has to do with them.

import type { Range } from "../span/moments";

export interface Lane {
  readonly id: string;
  readonly label: string;
  readonly href: string;
}

/** Something with a date. It begins between the first two moments and ends between the last two; ends that are open or unknown are infinite. */
export interface Item {
  readonly firstStart: number;
  readonly lastStart: number;
  readonly firstEnd: number;
  readonly lastEnd: number;
  readonly openStart: boolean;
  readonly openEnd: boolean;
  readonly approximate: boolean;
  readonly proposed: boolean;
  readonly denied: boolean;
  readonly lanes: readonly number[];
  /** The lane of whom it is about; -1 where that is no lane. */
  readonly own: number;
  readonly subject: string;
  readonly said: string;
  readonly when: string;
  readonly href: string;
  readonly id: string;
}

export interface Data {
  readonly lanes: readonly Lane[];
  readonly items: readonly Item[];
  /** True where these are the earliest of more. */
  readonly cut: boolean;
}

type Row = [number | null, number | null, number | null, number | null, number, number[], number, string, string, string, string, string];

const [opensStart, opensEnd, isApproximate, isProposed, isDenied] = [1, 2, 4, 8, 16];

export function decode(written: { readonly lanes: readonly Lane[]; readonly items: readonly Row[]; readonly cut: boolean }): Data {
  return { lanes: written.lanes, items: written.items.map(itemOf), cut: written.cut };
}

function itemOf([s1, s2, e1, e2, marks, lanes, own, subject, said, when, href, id]: Row): Item {
  const [openStart, openEnd] = [(marks & opensStart) !== 0, (marks & opensEnd) !== 0];
  return {
    firstStart: s1 ?? -Infinity,
    lastStart: s2 ?? (openStart ? -Infinity : Infinity),
    firstEnd: e1 ?? (openEnd ? Infinity : -Infinity),
    lastEnd: e2 ?? Infinity,
    openStart,
    openEnd,
    approximate: (marks & isApproximate) !== 0,
    proposed: (marks & isProposed) !== 0,
    denied: (marks & isDenied) !== 0,
    lanes,
    own,
    subject,
    said,
    when,
    href,
    id,
  };
}

/** Whether it may have been so within the stretch, if only for a moment. */
export const may = (item: Item, range: Range): boolean => item.firstStart < range.to && item.lastEnd > range.from;

/** Whether it certainly was: wherever it began and ended, it was not over before and did not begin after. */
export const must = (item: Item, range: Range): boolean => item.lastStart < range.to && item.firstEnd > range.from;

/** What it certainly fills; null where that is nothing. */
export const core = (item: Item): Range | null => (item.lastStart < item.firstEnd ? { from: item.lastStart, to: item.firstEnd } : null);

/** Where it can be drawn: its finite moments. */
export function drawn(item: Item): Range {
  const finite = [item.firstStart, item.lastStart, item.firstEnd, item.lastEnd].filter(Number.isFinite);
  return { from: Math.min(...finite), to: Math.max(...finite) };
}

/**
 * The time in which items begin, within all of time: of the earliest of many, those that reach far beyond the last of them would leave most of
 * an axis empty.
 */
export function beginning(items: readonly Item[], whole: Range): Range {
  const starts = items.map((item) => drawn(item).from).filter(Number.isFinite);
  const from = starts.reduce((least, start) => Math.min(least, start), Infinity);
  const last = starts.reduce((most, start) => Math.max(most, start), -Infinity);
  const range = { from: Math.max(whole.from, from), to: Math.min(whole.to, last + Math.max(86_400, (last - from) * 0.02)) };
  return range.to > range.from ? range : whole;
}
