// The heads of the lanes that can be seen: a name that leads to its page and a button that folds the lane. They are elements, so that keys and screen
// readers reach them; those that scroll away are taken out again.

import { make, type Words } from "../network/words";
import type { Lane } from "./data";
import { type Band, headHeight } from "./layout";

export class Heads {
  private readonly shown = new Map<number, HTMLElement>();

  constructor(
    private readonly field: HTMLElement,
    private readonly lanes: readonly Lane[],
    private readonly words: Words,
    private readonly fold: (lane: number) => void,
  ) {}

  /** Shows the heads between two heights of the field. */
  show(bands: readonly Band[], top: number, bottom: number): void {
    const seen = new Set<number>();
    for (const band of bands) {
      if (band.y + headHeight <= bottom && band.y + band.height > top) {
        seen.add(band.lane);
        const head = this.shown.get(band.lane) ?? this.add(band.lane);
        head.style.top = `${band.y}px`;
        const button = head.querySelector("button")!;
        const state = String(!band.isFolded);
        if (button.getAttribute("aria-expanded") !== state) {
          button.setAttribute("aria-expanded", state);
          button.setAttribute("aria-label", this.words(band.isFolded ? "unfold" : "fold", this.lanes[band.lane]!.label));
          button.textContent = band.isFolded ? "▸" : "▾";
        }
        head.querySelector(".number")!.textContent = ` ${this.words("items", band.placed.length)}`;
      }
    }
    for (const [lane, head] of this.shown) {
      // A head that holds the focus stays, so that the focus is not lost.
      if (!seen.has(lane) && !head.contains(document.activeElement)) {
        head.remove();
        this.shown.delete(lane);
      }
    }
  }

  private add(lane: number): HTMLElement {
    const { label, href } = this.lanes[lane]!;
    const button = document.createElement("button");
    button.type = "button";
    button.className = "quiet";
    button.addEventListener("click", () => this.fold(lane));
    const link = document.createElement("a");
    link.href = href;
    const name = document.createElement("bdi");
    name.textContent = label;
    link.append(name);
    const head = make("div", "lane-head", button, link, make("span", "number", ""));
    this.shown.set(lane, head);
    this.field.append(head);
    return head;
  }
}
