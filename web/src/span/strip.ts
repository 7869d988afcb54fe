// The strip as a brush: drag to choose a stretch, drag the stretch to move it, or move its ends by keys. Each end is a slider for a screen reader.

import type { Words } from "../network/words";
import { between, type End, moved, step, withEnd } from "./brush";
import { day, fieldsOf, momentOf, monthsLater, type Range } from "./moments";

export class Strip {
  readonly whole: Range;
  range: Range | null = null;
  /** Told what is chosen, null for all; settled when the hand is off. */
  onChange: (range: Range | null, isSettled: boolean) => void = () => {};
  private readonly box = element("brush");
  private readonly ends: Readonly<Record<End, HTMLElement>>;
  private grip: { readonly kind: "new" | "move" | End; readonly at: number; readonly range: Range; moved: boolean } | null = null;

  constructor(
    private readonly host: HTMLElement,
    private readonly words: Words,
  ) {
    const first = momentOf(host.dataset["first"]) ?? 0;
    this.whole = { from: first, to: (momentOf(host.dataset["last"]) ?? first) + day };
    this.ends = { from: this.slider("from"), to: this.slider("to") };
    host.append(this.box, this.ends.from, this.ends.to);
    host.addEventListener("pointerdown", (event) => this.down(event));
    host.addEventListener("pointermove", (event) => this.move(event));
    host.addEventListener("pointerup", () => this.up());
    host.addEventListener("pointercancel", () => this.up());
    const [from, to] = [host.dataset["from"], host.dataset["to"]];
    this.show(from || to ? { from: from ? Number(from) : this.whole.from, to: to ? Number(to) : this.whole.to } : null);
  }

  /** Shows what is chosen without telling anybody. */
  show(range: Range | null): void {
    this.range = range;
    const shown = range ?? this.whole;
    const at = (moment: number): number => Math.min(100, Math.max(0, ((moment - this.whole.from) / (this.whole.to - this.whole.from)) * 100));
    const fields = fieldsOf(shown);
    this.box.hidden = range === null;
    this.box.style.left = `${at(shown.from)}%`;
    this.box.style.width = `${at(shown.to) - at(shown.from)}%`;
    for (const end of ["from", "to"] as const) {
      this.ends[end].style.left = `${at(shown[end])}%`;
      this.ends[end].setAttribute("aria-valuenow", String(Math.round(at(shown[end]))));
      this.ends[end].setAttribute("aria-valuetext", fields[end]);
    }
  }

  choose(range: Range | null, isSettled = true): void {
    this.show(range);
    this.onChange(range, isSettled);
  }

  private slider(end: End): HTMLElement {
    const one = element("end");
    one.tabIndex = 0;
    one.dataset["end"] = end;
    one.setAttribute("role", "slider");
    one.setAttribute("aria-label", this.words(end));
    one.setAttribute("aria-valuemin", "0");
    one.setAttribute("aria-valuemax", "100");
    one.addEventListener("keydown", (event) => this.press(event, end));
    return one;
  }

  private press(event: KeyboardEvent, end: End): void {
    const range = this.range ?? this.whole;
    const by = { ArrowLeft: -1, ArrowDown: -1, ArrowRight: 1, ArrowUp: 1 }[event.key];
    const turn = { PageUp: 1, PageDown: -1 }[event.key];
    if (by !== undefined) {
      const months = step(this.whole, event.shiftKey) * by;
      this.choose(withEnd(range, end, months === 0 ? range[end] + by * day : monthsLater(range[end], months), this.whole));
    } else if (turn !== undefined) {
      this.choose(this.range === null ? null : moved(range, turn * (range.to - range.from), this.whole));
    } else if (event.key === "Home" || event.key === "End") {
      this.choose(withEnd(range, end, event.key === "Home" ? this.whole.from : this.whole.to, this.whole));
    } else if (event.key === "Escape") {
      this.choose(null);
    } else {
      return;
    }
    event.preventDefault();
  }

  private down(event: PointerEvent): void {
    const end = (event.target as HTMLElement).dataset["end"] as End | undefined;
    const at = this.at(event);
    const kind = end ?? (event.target === this.box ? "move" : "new");
    this.grip = { kind, at, range: this.range ?? this.whole, moved: false };
    this.host.setPointerCapture(event.pointerId);
    this.ends[end ?? "from"].focus({ preventScroll: true });
    event.preventDefault();
  }

  private move(event: PointerEvent): void {
    if (this.grip === null) {
      return;
    }
    const { kind, at, range } = this.grip;
    const now = this.at(event);
    if (!this.grip.moved && Math.abs(now - at) * this.host.clientWidth < 4 * (this.whole.to - this.whole.from)) {
      return;
    }
    this.grip.moved = true;
    this.choose(kind === "new" ? between(at, now, this.whole) : kind === "move" ? moved(range, now - at, this.whole) : withEnd(range, kind, now, this.whole), false);
  }

  private up(): void {
    const moved = this.grip?.moved;
    this.grip = null;
    if (moved) {
      this.choose(this.range);
    }
  }

  // Whole days, so that the same stretch can be typed.
  private at(event: PointerEvent): number {
    const box = this.host.getBoundingClientRect();
    const moment = this.whole.from + ((event.clientX - box.left) / box.width) * (this.whole.to - this.whole.from);
    return this.whole.to - this.whole.from < 10 * day ? Math.round(moment) : Math.round(moment / day) * day;
  }
}

function element(className: string): HTMLElement {
  const made = document.createElement("div");
  made.className = className;
  return made;
}
