// The network picture: drawn with WebGL, placed by a worker, changed by pointer and keys. The tables on the same page hold the same chart.

import { offerActs } from "./network/acts";
import { type Chart, History } from "./network/chart";
import { Desk } from "./network/desk";
import { legendOf } from "./network/legend";
import { showPicked } from "./network/panel";
import { Pointer } from "./network/pointer";
import { offerSaving, read } from "./network/saving";
import { offerSizes } from "./network/sizing";
import { fillTables } from "./network/table";
import { offerTimes } from "./network/times";
import { wordsOf } from "./network/words";
import { Placer } from "./places/placer";

const figure = document.querySelector<HTMLElement>("[data-network]");
if (figure) {
  void start(figure);
}

async function start(figure: HTMLElement): Promise<void> {
  figure.hidden = false;
  const words = wordsOf(figure);
  const desk = new Desk(figure, new History(read(figure.dataset["chart"])), new Placer(figure.dataset["layout"]));
  const pointer = new Pointer(desk);
  const isolates = figure.querySelector<HTMLInputElement>("[data-isolates]")!;
  const told = figure.querySelector<HTMLElement>("[data-told]")!;
  showPicked(desk, words);
  offerActs(desk, pointer);
  offerSaving(desk, words);
  const tables = fillTables(desk, words);
  const times = offerTimes(desk, words);
  const sizes = offerSizes(desk, words);
  const pick = desk.onPick;
  desk.onPick = () => {
    pick();
    tables.pick();
  };
  desk.onScene = () => {
    isolates.checked = desk.chart.isolates;
    enable(figure, desk);
    told.textContent = [
      words("drawn", desk.scene.marks.length, desk.scene.lines.length),
      ...(desk.chart.hidden.size > 0 ? [words("hidden", desk.chart.hidden.size)] : []),
      ...(desk.scene.inside > 0 ? [words("inside", desk.scene.inside)] : []),
      ...(desk.scene.loose > 0 ? [words("loose", desk.scene.loose)] : []),
    ].join(" ");
    figure.querySelector("[data-legend]")?.replaceChildren(...legendOf(desk, words));
    tables.scene();
    times.shown();
    sizes.shown();
  };
  isolates.addEventListener("change", () => void desk.change({ ...desk.chart, isolates: isolates.checked } satisfies Chart));
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => desk.onScene());
  figure.querySelector<HTMLElement>("[data-picked]")!.textContent = words("placing");
  await desk.show();
  desk.fit();
}

function enable(figure: HTMLElement, desk: Desk): void {
  const can: Readonly<Record<string, boolean>> = {
    undo: desk.history.canUndo,
    redo: desk.history.canRedo,
    "show-hidden": desk.chart.hidden.size > 0,
  };
  for (const [act, isOn] of Object.entries(can)) {
    figure.querySelector(`[data-act="${act}"]`)?.toggleAttribute("disabled", !isOn);
  }
}
