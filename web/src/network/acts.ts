// Buttons and keys. Each act is there as both, and each can be undone.

import { expand, group, hide, only, showHidden, ungroup, unpin } from "./chart";
import type { Desk } from "./desk";
import type { Pointer } from "./pointer";
import { type Mark, tiedTo } from "./scene";

export function offerActs(desk: Desk, pointer: Pointer): void {
  const { figure, canvas, history } = desk;
  const ids = (marks: readonly Mark[]): string[] => marks.flatMap((mark) => (mark.node ? [mark.id] : mark.members.map((node) => node.id)));
  const name = figure.querySelector<HTMLInputElement>("[data-group-name]")!;
  const acts: Readonly<Record<string, () => void>> = {
    in: () => canvas.zoom(1.4),
    out: () => canvas.zoom(1 / 1.4),
    fit: () => desk.fit(),
    undo: () => turn(() => history.undo()),
    redo: () => turn(() => history.redo()),
    lasso: () => {
      pointer.lasso = !pointer.lasso;
      button("lasso")?.setAttribute("aria-pressed", String(pointer.lasso));
    },
    expand: () => void widen(),
    hide: () => withTargets((marks) => desk.change(hide(desk.chart, ids(marks)))),
    "show-hidden": () => void desk.change(showHidden(desk.chart)),
    only: () => withTargets((marks) => desk.change(only(desk.chart, ids(marks)))),
    group: () => gather(),
    ungroup: () => withTargets((marks) => desk.change(marks.reduce((chart, mark) => (mark.node ? chart : ungroup(chart, groupName(mark))), desk.chart))),
    unpin: () => withTargets((marks) => desk.change(unpin(desk.chart, marks.map((mark) => mark.id)))),
    place: () => void placeAnew(),
    clear: () => desk.pick(null, null, []),
    all: () => desk.pick(null, null, desk.scene.marks.map((mark) => mark.id)),
  };
  const keys: Readonly<Record<string, string>> = {
    f: "fit", l: "lasso", e: "expand", h: "hide", Delete: "hide", o: "only", u: "ungroup", i: "unpin", Escape: "clear", s: "show-hidden",
  };

  figure.querySelectorAll<HTMLButtonElement>("[data-act]").forEach((one) =>
    one.addEventListener("click", () => {
      acts[one.dataset["act"]!]?.();
      canvas.redraw();
    }),
  );
  name.addEventListener("keydown", (event) => {
    if (event.key === "Enter") {
      event.preventDefault();
      acts["group"]!();
    }
  });
  canvas.onKey = (event) => {
    if (event.ctrlKey || event.metaKey) {
      const act = event.key === "z" ? (event.shiftKey ? "redo" : "undo") : event.key === "y" ? "redo" : event.key === "a" ? "all" : "";
      acts[act]?.();
      return act !== "";
    }
    return walk(event.key) || press(event.key);
  };

  function press(key: string): boolean {
    if (key === "g") {
      name.focus();
      return true;
    }
    acts[keys[key] ?? ""]?.();
    return keys[key] !== undefined;
  }

  // From mark to mark by name, without a pointer.
  function walk(key: string): boolean {
    const step = { n: 1, p: -1 }[key];
    if (step !== undefined && desk.scene.marks.length > 0) {
      const order = [...desk.scene.marks].sort((a, b) => (a.label < b.label ? -1 : a.label > b.label ? 1 : a.id < b.id ? -1 : 1));
      const at = desk.look.picked ? order.indexOf(desk.look.picked) : step > 0 ? -1 : 0;
      const next = order[(at + step + order.length) % order.length]!;
      desk.pick(next.id, null, [...desk.look.selected].map((mark) => mark.id));
      [canvas.left, canvas.top] = [canvas.width / 2 - next.x * canvas.scale, canvas.height / 2 - next.y * canvas.scale];
      return true;
    }
    const picked = desk.look.picked;
    if (key === " " && picked) {
      const selected = new Set([...desk.look.selected].map((mark) => mark.id));
      if (!selected.delete(picked.id)) {
        selected.add(picked.id);
      }
      desk.pick(picked.id, null, selected);
      return true;
    }
    if (key === "Enter" && picked?.node) {
      location.assign(picked.node.href);
      return true;
    }
    return false;
  }

  function withTargets(act: (marks: readonly Mark[]) => unknown): void {
    const marks = desk.targets();
    if (marks.length > 0) {
      act(marks);
    }
  }

  function turn(step: () => void): void {
    step();
    void desk.show();
  }

  function gather(): void {
    const words = name.value.trim();
    if (words === "") {
      name.focus();
    } else {
      withTargets((marks) => {
        const chart = marks.reduce((now, mark) => (mark.node ? now : ungroup(now, groupName(mark))), desk.chart);
        void desk.change(group(chart, words, ids(marks)));
        name.value = "";
      });
    }
  }

  // What is tied to something may lie outside of what the page drew at first: then the whole network is asked.
  async function widen(): Promise<void> {
    const around = new Set(desk.targets().flatMap((mark) => ids([mark])));
    if (around.size === 0) {
      return;
    }
    const isPart = desk.chart.shown !== null || new URL(desk.addressOf(desk.chart), location.href).searchParams.has("around");
    const present = desk.scene.marks.flatMap((mark) => ids([mark]));
    const whole = isPart ? await desk.pictureOf({ ...desk.chart, shown: new Set() }) : desk.picture;
    const near = whole ? [...tiedTo(whole, around)] : [];
    const chart = isPart ? { ...desk.chart, shown: desk.chart.shown ?? new Set(present) } : desk.chart;
    await desk.change(expand(chart, near));
  }

  async function placeAnew(): Promise<void> {
    const pinned = new Map([...desk.chart.places].filter(([, place]) => place.pinned));
    await desk.change({ ...desk.chart, places: pinned });
    desk.fit();
  }

  function button(act: string): HTMLElement | null {
    return figure.querySelector(`[data-act="${act}"]`);
  }
}

const groupName = (mark: Mark): string => mark.id.slice("group:".length);
