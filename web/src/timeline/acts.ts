// Buttons, keys and the pointer. Whatever the pointer does can be done by keys.

import type { TimelineView } from "./view";

export function offerActs(figure: HTMLElement, view: TimelineView): void {
  const { canvas, strip } = view;
  const acts: Readonly<Record<string, () => void>> = {
    in: () => view.zoom(0.7),
    out: () => view.zoom(1 / 0.7),
    left: () => view.pan(-0.25),
    right: () => view.pan(0.25),
    fit: () => strip.choose(null),
    fold: () => view.turnAll(true),
    unfold: () => view.turnAll(false),
  };
  const keys: Readonly<Record<string, () => void>> = {
    ArrowLeft: () => view.pan(-0.1),
    ArrowRight: () => view.pan(0.1),
    ArrowUp: () => view.scroll(-40),
    ArrowDown: () => view.scroll(40),
    PageUp: () => view.scroll(-300),
    PageDown: () => view.scroll(300),
    "+": () => view.zoom(0.8),
    "=": () => view.zoom(0.8),
    "-": () => view.zoom(1.25),
    "0": () => strip.choose(null),
    n: () => walk(1),
    p: () => walk(-1),
    c: () => view.picked && view.turn(view.picked.lane),
    Enter: () => view.picked && location.assign(view.picked.item.href),
    Escape: () => {
      view.pick(null);
      strip.choose(null);
    },
  };
  const walk = (step: number): void => {
    const order = view.layout.order;
    if (order.length > 0) {
      const at = order.findIndex((placed) => placed.item === view.picked?.item);
      view.pick(order[at < 0 ? (step > 0 ? 0 : order.length - 1) : (at + step + order.length) % order.length]!, true);
    }
  };

  figure.querySelectorAll<HTMLButtonElement>("[data-zoom]").forEach((button) => button.addEventListener("click", () => acts[button.dataset["zoom"] ?? ""]?.()));
  canvas.addEventListener("keydown", (event) => {
    const act = event.ctrlKey || event.metaKey || event.altKey ? undefined : keys[event.key];
    if (act) {
      event.preventDefault();
      act();
    }
  });
  canvas.addEventListener(
    "wheel",
    (event) => {
      // A wheel alone scrolls lanes and page.
      if (event.ctrlKey || event.metaKey) {
        event.preventDefault();
        view.zoom(Math.exp(event.deltaY * 0.0015), event.offsetX / canvas.clientWidth);
      }
    },
    { passive: false },
  );
  drag(view);
}

function drag(view: TimelineView): void {
  const { canvas } = view;
  let held: { x: number; y: number; moved: number } | null = null;
  canvas.addEventListener("pointerdown", (event) => {
    canvas.focus({ preventScroll: true });
    canvas.setPointerCapture(event.pointerId);
    held = { x: event.clientX, y: event.clientY, moved: 0 };
  });
  canvas.addEventListener("pointermove", (event) => {
    if (!held) {
      canvas.style.cursor = view.at(event.offsetX, event.offsetY) ? "pointer" : "grab";
      return;
    }
    const [dx, dy] = [held.x - event.clientX, held.y - event.clientY];
    held = { x: event.clientX, y: event.clientY, moved: held.moved + Math.abs(dx) + Math.abs(dy) };
    if (held.moved >= 5) {
      view.pan(dx / canvas.clientWidth);
      view.scroll(dy);
    }
  });
  canvas.addEventListener("pointerup", (event) => {
    if (held && held.moved < 5) {
      const placed = view.at(event.offsetX, event.offsetY);
      view.pick(placed);
      if (placed) {
        document.getElementById(`t-${placed.item.id}`)?.scrollIntoView({ block: "nearest" });
      }
    }
    held = null;
  });
  canvas.addEventListener("pointercancel", () => (held = null));
}
