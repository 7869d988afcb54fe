// The marks of the axis, from centuries to minutes: the finest that leave room for their words.

import { clockText, day, dayText, hour, minute, type Range, utc, yearText } from "../span/moments";

export interface Tick {
  readonly at: number;
  readonly words: string;
  /** True where a longer unit begins: a day among hours, a year among months. */
  readonly isMain: boolean;
}

type Unit = { readonly months: number } | { readonly seconds: number };

const units: readonly Unit[] = [
  ...[1, 5, 15, 30].map((many) => ({ seconds: many * minute })),
  ...[1, 3, 6, 12].map((many) => ({ seconds: many * hour })),
  ...[1, 2, 7].map((many) => ({ seconds: many * day })),
  ...[1, 3, 6, 12, 24, 60, 120, 240, 600, 1_200, 6_000, 12_000].map((months) => ({ months })),
];

const month = 30.44 * day;
const lengthOf = (unit: Unit): number => ("months" in unit ? unit.months * month : unit.seconds);

/** The marks of a stretch of time on a width, so that each has so many pixels. */
export function ticksOf(range: Range, width: number, room = 92): Tick[] {
  const shortest = ((range.to - range.from) / Math.max(1, width)) * room;
  const unit = units.find((candidate) => lengthOf(candidate) >= shortest) ?? units.at(-1)!;
  return "months" in unit ? byMonths(range, unit.months) : bySeconds(range, unit.seconds);
}

function byMonths(range: Range, months: number): Tick[] {
  const first = new Date(range.from * 1000);
  const ticks: Tick[] = [];
  for (let at = Math.floor((first.getUTCFullYear() * 12 + first.getUTCMonth()) / months) * months; ; at += months) {
    const [year, inYear] = [Math.floor(at / 12), ((at % 12) + 12) % 12];
    const moment = utc(year, inYear, 1);
    if (moment > range.to) {
      return ticks;
    }
    if (moment >= range.from) {
      const isYear = months % 12 === 0;
      ticks.push({ at: moment, words: isYear ? yearText(year) : dayText(moment).slice(0, -3), isMain: isYear ? year % 100 === 0 : inYear === 0 });
    }
  }
}

function bySeconds(range: Range, seconds: number): Tick[] {
  const ticks: Tick[] = [];
  // Weeks begin on a Monday; the first day of 1970 was a Thursday.
  const shift = seconds === 7 * day ? 4 * day : 0;
  for (let at = Math.ceil((range.from - shift) / seconds) * seconds + shift; at <= range.to; at += seconds) {
    const isDay = at % day === 0;
    ticks.push({ at, words: isDay ? dayText(at) : clockText(at), isMain: seconds < day ? isDay : dayText(at).endsWith("-01") });
  }
  return ticks;
}
