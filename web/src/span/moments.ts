// Moments as seconds since 1970 by the clock of the place. A day has no zone here: what a source calls 21:20 is drawn at 21:20.

export const [minute, hour, day] = [60, 3_600, 86_400];

/** A stretch of time; its end is no longer part of it. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** The first second of a day or of a time, written in ISO 8601; null for anything else. */
export function momentOf(text: string | undefined): number | null {
  const match = text ? /^([+-]?\d{4,})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d))?)?/.exec(text) : null;
  if (!match) {
    return null;
  }
  const [, year, month, date, hours = "0", minutes = "0", seconds = "0"] = match;
  return utc(Number(year), Number(month) - 1, Number(date)) + Number(hours) * hour + Number(minutes) * minute + Number(seconds);
}

/** Like Date.UTC, in seconds, also for the years 0 to 99. */
export function utc(year: number, month: number, date: number): number {
  const moment = new Date(Date.UTC(2000, 0, 1));
  moment.setUTCFullYear(year, month, date);
  return moment.getTime() / 1000;
}

export function dayText(moment: number): string {
  const date = new Date(moment * 1000);
  return `${yearText(date.getUTCFullYear())}-${two(date.getUTCMonth() + 1)}-${two(date.getUTCDate())}`;
}

export function clockText(moment: number): string {
  const date = new Date(moment * 1000);
  return `${two(date.getUTCHours())}:${two(date.getUTCMinutes())}`;
}

export function yearText(year: number): string {
  return (year < 0 ? "-" : year > 9999 ? "+" : "") + String(Math.abs(year)).padStart(4, "0");
}

/** The same day so many months later; the last day of a month that is shorter. */
export function monthsLater(moment: number, months: number): number {
  const date = new Date(moment * 1000);
  const last = new Date(Date.UTC(2000, 0, 1));
  last.setUTCFullYear(date.getUTCFullYear(), date.getUTCMonth() + months + 1, 0);
  const wanted = Math.min(date.getUTCDate(), last.getUTCDate());
  return utc(last.getUTCFullYear(), last.getUTCMonth(), wanted) + (moment - Math.floor(moment / day) * day);
}

/** A stretch in the words of the two fields of a form: days, or minutes where it is shorter than three days. Both ends are included there. */
export function fieldsOf(range: Range): { readonly from: string; readonly to: string } {
  if (range.to - range.from >= 3 * day) {
    return { from: dayText(range.from), to: dayText(Math.ceil(range.to / day) * day - 1) };
  }
  const last = Math.ceil(range.to / minute) * minute - minute;
  return { from: `${dayText(range.from)}T${clockText(range.from)}`, to: `${dayText(last)}T${clockText(last)}` };
}

const two = (number: number): string => String(number).padStart(2, "0");
