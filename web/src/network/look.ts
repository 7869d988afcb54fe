// What is picked and selected, and how strongly everything is drawn for it.

import type { Canvas } from "../canvas";
import type { Line, Mark, Scene } from "./scene";

export class Look {
  picked: Mark | null = null;
  line: Line | null = null;
  selected: ReadonlySet<Mark> = new Set();
  near: ReadonlySet<Mark> | null = null;
  /** Counts up when colors or picks change. */
  version = 0;
  private alone = 0.8;
  private readonly colors = new Map<string, string>();

  constructor(private readonly canvas: Canvas) {
    matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => {
      this.colors.clear();
      this.version++;
    });
  }

  pick(scene: Scene, mark: Mark | null, line: Line | null, selected: Iterable<Mark>): void {
    [this.picked, this.line, this.selected] = [mark, line, new Set(selected)];
    this.alone = Math.max(0.3, Math.min(0.8, 30 / Math.sqrt(scene.lines.length + 1)));
    this.near = line ? new Set([line.source, line.target]) : mark ? neighbors(scene, mark) : null;
    this.version++;
  }

  lineAlpha(line: Line): number {
    if (this.line !== null) {
      return line === this.line ? 1 : 0.12;
    }
    return this.near === null ? this.alone : line.source === this.picked || line.target === this.picked ? 1 : 0.12;
  }

  markAlpha(mark: Mark): number {
    return this.near === null || this.near.has(mark) || this.selected.has(mark) ? 1 : 0.25;
  }

  outline(mark: Mark): string {
    return mark === this.picked || this.selected.has(mark) ? "--focus" : mark.proposed ? "--machine" : "--ink";
  }

  color(name: string): string {
    let value = this.colors.get(name);
    if (value === undefined) {
      value = this.canvas.color(name);
      this.colors.set(name, value);
    }
    return value;
  }
}

export function neighbors(scene: Scene, mark: Mark): ReadonlySet<Mark> {
  const near = new Set<Mark>([mark]);
  for (const line of scene.lines) {
    if (line.source === mark) {
      near.add(line.target);
    } else if (line.target === mark) {
      near.add(line.source);
    }
  }
  return near;
}
