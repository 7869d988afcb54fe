// A chart goes to the server as one text: to be saved with the case, or to be drawn as a file. It comes back the same way.

import { blank, type Chart, groupId, type Place } from "./chart";
import type { Desk } from "./desk";
import type { Words } from "./words";

interface Written {
  readonly shown?: readonly string[] | null;
  readonly hidden?: readonly string[];
  readonly groups?: readonly { readonly name: string; readonly members: readonly string[]; readonly x?: number | null; readonly y?: number | null }[];
  readonly places?: readonly (readonly [string, number, number, number])[];
  readonly isolates?: boolean;
  readonly metric?: string | null;
}

export function write(chart: Chart): string {
  const round = (value: number): number => Math.round(value * 10) / 10;
  const group = chart.groups.map(({ name, members }) => {
    const place = chart.places.get(groupId(name));
    return { name, members, ...(place ? { x: round(place.x), y: round(place.y) } : {}) };
  });
  const places = [...chart.places]
    .filter(([id]) => !id.startsWith("group:"))
    .map(([id, place]) => [id, round(place.x), round(place.y), place.pinned ? 1 : 0] as const);
  const written: Written = {
    shown: chart.shown && [...chart.shown], hidden: [...chart.hidden], groups: group, places, isolates: chart.isolates, metric: chart.metric,
  };
  return JSON.stringify(written);
}

export function read(text: string | undefined): Chart {
  if (!text) {
    return blank;
  }
  const written = JSON.parse(text) as Written;
  const places = new Map<string, Place>((written.places ?? []).map(([id, x, y, pinned]) => [id, { x, y, pinned: pinned === 1 }]));
  for (const { name, x, y } of written.groups ?? []) {
    if (typeof x === "number" && typeof y === "number") {
      places.set(groupId(name), { x, y, pinned: true });
    }
  }
  return {
    ...blank,
    shown: written.shown ? new Set(written.shown) : null,
    hidden: new Set(written.hidden ?? []),
    groups: (written.groups ?? []).map(({ name, members }) => ({ name, members })),
    places,
    isolates: written.isolates ?? false,
    metric: written.metric ?? null,
  };
}

export function offerSaving(desk: Desk, words: Words): void {
  const form = document.querySelector<HTMLFormElement>("form[data-save]");
  const told = document.querySelector<HTMLElement>("[data-saved]");
  const fill = (one: HTMLFormElement): void => {
    field(one, "chart").value = write(desk.chart);
    const address = new URL(desk.addressOf(desk.chart), location.href);
    field(one, "query").value = address.search;
  };
  form?.addEventListener("submit", (event) => {
    event.preventDefault();
    fill(form);
    void send(form);
  });
  document.querySelectorAll<HTMLFormElement>("form[data-export]").forEach((one) => one.addEventListener("submit", () => fill(one)));

  async function send(form: HTMLFormElement): Promise<void> {
    const fields = new URLSearchParams();
    for (const [name, value] of new FormData(form)) {
      fields.append(name, String(value));
    }
    fields.set("answer", "json");
    try {
      const response = await fetch(form.action, { method: "POST", body: fields });
      const answer = (await response.json()) as { words?: string; id?: string; title?: string; sentence?: string };
      if (answer.id === undefined) {
        told!.textContent = [answer.title, answer.sentence].filter(Boolean).join(". ");
        return;
      }
      form.dispatchEvent(new Event("recorded", { bubbles: true }));
      field(form, "id").value = answer.id;
      const link = document.createElement("a");
      [link.href, link.textContent] = [`/charts/${encodeURIComponent(answer.id)}`, words("link")];
      told!.replaceChildren(answer.words ?? "", " ", link);
      const address = new URL(desk.addressOf(desk.chart), location.href);
      address.searchParams.set("chart", answer.id);
      history.replaceState(null, "", `/network${address.search}`);
    } catch {
      told!.textContent = words("lost");
    }
  }
}

const field = (form: HTMLFormElement, name: string): HTMLInputElement => form.elements.namedItem(name) as HTMLInputElement;
