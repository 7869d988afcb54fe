// A metric as size: its least value as the disc, its greatest as the ring, and both in words. Nothing here sorts.

import type { Desk } from "./desk";
import { type Interval, measure } from "./sizes";
import type { Words } from "./words";

interface Sizes {
  readonly greatest: number;
  readonly nodes: readonly (readonly [string, number | null, number | null])[];
}

export function offerSizes(desk: Desk, words: Words): { readonly shown: () => void } {
  const choice = desk.figure.querySelector<HTMLSelectElement>("[data-metric]");
  const note = desk.figure.querySelector<HTMLElement>("[data-metric-note]");
  if (!choice || !note) {
    return { shown: () => {} };
  }
  let loaded = "";
  choice.value = desk.chart.metric ?? "";
  choice.addEventListener("change", () => void desk.change({ ...desk.chart, metric: choice.value === "" ? null : choice.value }));

  async function load(metric: string | null): Promise<void> {
    const address = metric === null ? "" : desk.addressOf({ ...desk.chart, shown: new Set() }, desk.figure.dataset["sizes"]!) + `&metric=${encodeURIComponent(metric)}`;
    if (address === loaded) {
      return;
    }
    loaded = address;
    if (address === "") {
      finish(null);
      return;
    }
    note!.textContent = words("measuring");
    note!.hidden = false;
    const answer = await fetch(address.replace(/^([^?]*)&/, "$1?"));
    if (address === loaded) {
      finish(answer.ok ? ((await answer.json()) as Sizes) : null);
    }
  }

  function finish(sizes: Sizes | null): void {
    const most = Math.max(1e-9, sizes?.greatest ?? 0);
    const known = (sizes?.nodes ?? []).filter((node): node is readonly [string, number, number] => node[1] !== null && node[2] !== null);
    measure(sizes ? new Map(known.map(([id, low, high]): [string, Interval] => [id, { low: low / most, high: high / most, words: between(low, high) }])) : null);
    note!.hidden = sizes === null;
    note!.textContent = sizes ? words("sizes") : "";
    desk.moved();
    desk.onPick();
  }

  const number = (value: number): string => String(Math.round(value * 1000) / 1000);
  const between = (low: number, high: number): string => (low === high ? number(low) : words("between", number(low), number(high)));

  return {
    shown: () => {
      choice.value = desk.chart.metric ?? "";
      void load(desk.chart.metric);
    },
  };
}
