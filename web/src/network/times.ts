// The slider of time. It moves one clock of the filter, and every stop is asked of the server, so that a date means here what it means in
// the filter: what lies certainly outside is gone, what may lie inside is dashed. With reduced motion the picture goes on by single steps only.

import type { Desk } from "./desk";
import type { Words } from "./words";

interface Span {
  readonly from: string;
  readonly to: string;
}

const [pause, calm] = [900, 120];

export function offerTimes(desk: Desk, words: Words): { readonly shown: () => void } {
  const bar = desk.figure.querySelector<HTMLElement>("[data-times]");
  if (!bar) {
    return { shown: () => {} };
  }
  const spans = JSON.parse(bar.dataset["times"] ?? "{}") as Record<string, Span>;
  const clock = bar.querySelector<HTMLSelectElement>("select")!;
  const slider = bar.querySelector<HTMLInputElement>("input[type=range]")!;
  const play = bar.querySelector<HTMLButtonElement>("button")!;
  const said = bar.querySelector<HTMLOutputElement>("output")!;
  const isStill = matchMedia("(prefers-reduced-motion: reduce)").matches || document.documentElement.dataset.motion === "less";
  let stops: readonly string[] = [];
  let timer = 0;
  let before = desk.chart;

  const at = (index: number): string => (index === 0 ? "" : (stops[index - 1] ?? ""));
  const name = (index: number): string => (index === 0 ? words("all-times") : at(index));
  const set = (): void => {
    stops = stopsOf(spans[clock.value] ?? { from: "", to: "" });
    slider.max = String(stops.length);
  };
  const go = async (index: number): Promise<boolean> => {
    slider.value = String(index);
    say(index);
    await desk.change({ ...desk.chart, clock: clock.value, at: at(index) }, true);
    return desk.chart.at === at(index);
  };
  const say = (index: number): void => {
    said.textContent = name(index);
    slider.setAttribute("aria-valuetext", name(index));
  };
  // However many stops were passed, one step goes back to where one was.
  const settle = (): void => {
    const now = desk.chart;
    if (now.at !== before.at || now.clock !== before.clock) {
      desk.history.amend({ ...now, clock: before.clock, at: before.at });
      desk.history.step(now);
      before = now;
      desk.onScene();
    }
  };
  const stop = (): void => {
    clearTimeout(timer);
    timer = 0;
    play.textContent = isStill ? words("next") : words("play");
    settle();
  };
  const onward = async (): Promise<void> => {
    const next = (Number(slider.value) + 1) % (stops.length + 1);
    await go(next);
    if (timer !== 0) {
      if (next === stops.length) {
        stop();
      } else {
        timer = setTimeout(() => void onward(), pause);
      }
    }
  };

  clock.addEventListener("change", () => {
    set();
    void go(0).then(settle);
  });
  slider.addEventListener("input", () => {
    say(Number(slider.value));
    clearTimeout(timer);
    timer = setTimeout(() => void go(Number(slider.value)).then(stop), calm);
  });
  play.addEventListener("click", () => {
    if (timer !== 0) {
      stop();
    } else if (isStill) {
      void go((Number(slider.value) + 1) % (stops.length + 1)).then(settle);
    } else {
      before = desk.chart;
      timer = setTimeout(() => void onward(), 0);
      play.textContent = words("pause");
    }
  });
  const begun = new URL(desk.figure.dataset["network"]!, location.href).searchParams;
  clock.value = Object.keys(spans).find((field) => begun.has(field)) ?? clock.value;
  const first = clock.value;
  set();
  slider.value = String(stops.indexOf(begun.get(clock.value) ?? "") + 1);
  say(Number(slider.value));
  play.textContent = isStill ? words("next") : words("play");

  return {
    // After undo and redo the slider stands where the chart does.
    shown: () => {
      if (timer !== 0) {
        return;
      }
      const field = desk.chart.clock === "" ? first : desk.chart.clock;
      if (clock.value !== field) {
        clock.value = field;
        set();
      }
      const stop = desk.chart.clock === "" ? (begun.get(field) ?? "") : desk.chart.at;
      slider.value = String(stops.indexOf(stop) + 1);
      say(Number(slider.value));
      before = desk.chart;
    },
  };
}

/** The stops from one date to another: years, months or days, whichever of the three gives no more than 180 stops. */
export function stopsOf({ from, to }: Span): string[] {
  const parts = (text: string): number[] => text.split("-").map(Number);
  const [[y1, m1 = 1, d1], [y2, m2 = 12, d2]] = [parts(from), parts(to)] as [[number, number?, number?], [number, number?, number?]];
  if (!from || !to || !y1 || !y2) {
    return [];
  }
  const months = (y2 - y1) * 12 + m2 - m1 + 1;
  const days = (Date.UTC(y2, m2 - 1, d2 ?? 1) - Date.UTC(y1, m1 - 1, d1 ?? 1)) / 86_400_000 + 1;
  if (d1 !== undefined && days <= 180) {
    return Array.from({ length: days }, (_, day) => new Date(Date.UTC(y1, m1 - 1, d1 + day)).toISOString().slice(0, 10));
  }
  const last = (year: number, month: number): string => (d1 === undefined ? "" : `-${two(new Date(Date.UTC(year, month + 1, 0)).getUTCDate())}`);
  if (months <= 180) {
    return Array.from({ length: months }, (_, at) => {
      const [year, month] = [y1 + Math.floor((m1 - 1 + at) / 12), (m1 - 1 + at) % 12];
      return `${four(year)}-${two(month + 1)}${last(year, month)}`;
    });
  }
  return Array.from({ length: y2 - y1 + 1 }, (_, at) => four(y1 + at) + (d1 === undefined ? "" : "-12-31"));
}

const two = (number: number): string => String(number).padStart(2, "0");
const four = (number: number): string => String(number).padStart(4, "0");
