// The timeline on its page: what is in view, what is picked, which lanes are folded. Lanes are laid out anew when a move is over; while it lasts only
// the visible lines are drawn.

import type { Words } from "../network/words";
import { moved, zoomed } from "../span/brush";
import type { Range } from "../span/moments";
import type { Strip } from "../span/strip";
import { beginning, type Data } from "./data";
import { Heads } from "./heads";
import { extent, headHeight, type Layout, layoutOf, lineHeight, type Placed } from "./layout";
import { axisHeight, paint } from "./painter";
import { Surface } from "./surface";

const calm = 150;

export class TimelineView {
  readonly folded = new Set<number>();
  picked: Placed | null = null;
  layout: Layout = { bands: [], height: 0, order: [] };
  /** Told what is picked. */
  onPick: (placed: Placed | null) => void = () => {};
  private readonly field = document.createElement("div");
  private readonly heads: Heads;
  private readonly surface: Surface;
  // Of too many items the first are drawn: then the axis shows their time, until another stretch is chosen.
  private readonly asked: Range | null;
  private readonly whole: Range;
  private frame = 0;
  private timer = 0;

  constructor(
    private readonly host: HTMLElement,
    readonly data: Data,
    readonly strip: Strip,
    words: Words,
    label: string,
  ) {
    this.asked = strip.range;
    this.whole = data.cut ? beginning(data.items, this.asked ?? strip.whole) : strip.whole;
    this.surface = new Surface(label);
    this.field.className = "field";
    this.field.append(this.canvas);
    host.append(this.field);
    this.heads = new Heads(this.field, data.lanes, words, (lane) => this.turn(lane));
    host.addEventListener("scroll", () => this.redraw());
    new ResizeObserver(() => this.resize()).observe(host);
    matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => {
      this.surface.forget();
      this.redraw();
    });
    this.resize();
  }

  get canvas(): HTMLCanvasElement {
    return this.surface.canvas;
  }

  get range(): Range {
    const chosen = this.strip.range;
    const isAsked = chosen?.from === this.asked?.from && chosen?.to === this.asked?.to;
    return chosen === null || (this.data.cut && isAsked) ? this.whole : chosen;
  }

  /** Draws what the strip shows now; lays out soon, or at once when the move is over. */
  moved(isSettled: boolean): void {
    clearTimeout(this.timer);
    if (isSettled) {
      this.place();
    } else {
      this.timer = setTimeout(() => this.place(), calm);
    }
    this.redraw();
  }

  zoom(factor: number, share = 0.5): void {
    this.strip.choose(zoomed(this.range, factor, share, this.strip.whole), false);
  }

  pan(share: number): void {
    if (this.strip.range !== null || this.data.cut) {
      this.strip.choose(moved(this.range, (this.range.to - this.range.from) * share, this.strip.whole), false);
    }
  }

  scroll(by: number): void {
    this.host.scrollTop += by;
  }

  turn(lane: number): void {
    if (!this.folded.delete(lane)) {
      this.folded.add(lane);
    }
    this.moved(true);
  }

  turnAll(isFolded: boolean): void {
    this.folded.clear();
    this.data.lanes.forEach((_, lane) => isFolded && this.folded.add(lane));
    this.moved(true);
  }

  pick(placed: Placed | null, scrolls = false): void {
    this.picked = placed;
    if (placed && scrolls) {
      const band = this.layout.bands.find((one) => one.lane === placed.lane);
      const line = band?.lines.find((one) => one.placed.some((other) => other.item === placed.item));
      const y = line?.y ?? band?.y ?? 0;
      if (y < this.host.scrollTop + headHeight || y > this.host.scrollTop + this.surface.height - axisHeight - lineHeight) {
        this.host.scrollTop = y - this.surface.height / 3;
      }
    }
    this.onPick(placed);
    this.redraw();
  }

  /** What is drawn at a place of the canvas. */
  at(x: number, y: number): Placed | null {
    const down = y + this.host.scrollTop;
    const band = y < this.surface.height - axisHeight ? this.layout.bands.find((one) => down >= one.y && down < one.y + one.height) : undefined;
    const line = band?.lines.find((one) => down >= one.y && down < one.y + lineHeight);
    return line?.placed.find((placed) => {
      const { from, to } = extent(placed, this.range, this.surface.width);
      return x >= from - 4 && x <= to;
    }) ?? null;
  }

  redraw(): void {
    if (this.frame === 0) {
      this.frame = requestAnimationFrame(() => {
        this.frame = 0;
        this.draw();
      });
    }
  }

  private place(): void {
    this.layout = layoutOf(this.data, this.range, this.surface.width, this.folded);
    this.field.style.height = `${this.layout.height + axisHeight}px`;
    this.redraw();
  }

  private draw(): void {
    const { surface, picked, layout } = this;
    const { context, width, height } = surface;
    const top = this.host.scrollTop;
    paint({ context, width, height, top, range: this.range, bands: layout.bands, picked, color: (name) => surface.color(name) });
    this.heads.show(layout.bands, top, top + height - axisHeight);
    this.host.dataset["drawn"] = String(layout.order.length);
  }

  private resize(): void {
    this.surface.fit(this.host);
    this.place();
  }
}
