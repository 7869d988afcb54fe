// The timeline on its page: what is in view, what is picked, which lanes are folded. Lanes are laid out anew when a move is over; while it lasts only
// the visible lines are drawn.

import type { Words } from "../network/words";
import { moved, zoomed } from "../span/brush";
import type { Range } from "../span/moments";
import type { Strip } from "../span/strip";
import type { Data } from "./data";
import { Heads } from "./heads";
import { extent, headHeight, type Layout, layoutOf, lineHeight, type Placed } from "./layout";
import { axisHeight, paint } from "./painter";

const calm = 150;

export class TimelineView {
  readonly canvas = document.createElement("canvas");
  readonly folded = new Set<number>();
  picked: Placed | null = null;
  layout: Layout = { bands: [], height: 0, order: [] };
  /** Told what is picked. */
  onPick: (placed: Placed | null) => void = () => {};
  private readonly field = document.createElement("div");
  private readonly heads: Heads;
  private readonly colors = new Map<string, string>();
  private readonly context: CanvasRenderingContext2D;
  private frame = 0;
  private timer = 0;
  private width = 0;
  private height = 0;

  constructor(
    private readonly host: HTMLElement,
    readonly data: Data,
    readonly strip: Strip,
    words: Words,
    label: string,
  ) {
    this.canvas.tabIndex = 0;
    this.canvas.setAttribute("role", "img");
    this.canvas.setAttribute("aria-label", label);
    this.context = this.canvas.getContext("2d")!;
    this.field.className = "field";
    this.field.append(this.canvas);
    host.append(this.field);
    this.heads = new Heads(this.field, data.lanes, words, (lane) => this.turn(lane));
    host.addEventListener("scroll", () => this.redraw());
    new ResizeObserver(() => this.resize()).observe(host);
    matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => {
      this.colors.clear();
      this.redraw();
    });
    this.resize();
  }

  get range(): Range {
    return this.strip.range ?? this.strip.whole;
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
    if (this.strip.range !== null) {
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
      if (y < this.host.scrollTop + headHeight || y > this.host.scrollTop + this.height - axisHeight - lineHeight) {
        this.host.scrollTop = y - this.height / 3;
      }
    }
    this.onPick(placed);
    this.redraw();
  }

  /** What is drawn at a place of the canvas. */
  at(x: number, y: number): Placed | null {
    const down = y + this.host.scrollTop;
    const band = y < this.height - axisHeight ? this.layout.bands.find((one) => down >= one.y && down < one.y + one.height) : undefined;
    const line = band?.lines.find((one) => down >= one.y && down < one.y + lineHeight);
    return line?.placed.find((placed) => {
      const { from, to } = extent(placed, this.range, this.width);
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
    this.layout = layoutOf(this.data, this.range, this.width, this.folded);
    this.field.style.height = `${this.layout.height + axisHeight}px`;
    this.redraw();
  }

  private draw(): void {
    const { context, width, height, picked, layout } = this;
    const top = this.host.scrollTop;
    paint({ context, width, height, top, range: this.range, bands: layout.bands, picked, color: (name) => this.color(name) });
    this.heads.show(layout.bands, top, top + height - axisHeight);
    this.host.dataset["drawn"] = String(layout.order.length);
  }

  private color(name: string): string {
    let value = this.colors.get(name);
    if (value === undefined) {
      this.colors.set(name, (value = getComputedStyle(this.canvas).getPropertyValue(name).trim()));
    }
    return value;
  }

  private resize(): void {
    const ratio = window.devicePixelRatio || 1;
    [this.width, this.height] = [this.host.clientWidth, this.host.clientHeight];
    [this.canvas.width, this.canvas.height] = [Math.round(this.width * ratio), Math.round(this.height * ratio)];
    this.canvas.style.width = `${this.width}px`;
    this.canvas.style.height = `${this.height}px`;
    this.context.setTransform(ratio, 0, 0, ratio, 0, 0);
    this.place();
  }
}
