// Labels keep one size on the screen and stand where there is room. Which of them do depends on the scale alone, so that moving the scene
// does not ask again.

import type { Canvas } from "../canvas";
import type { Mark, Scene } from "./scene";
import { radius } from "./sizes";

const [height, longest] = [14, 34];

export class Labels {
  private readonly widths = new Map<string, number>();
  private chosen: readonly Mark[] = [];
  private scene: Scene | null = null;
  private key = "";

  /** Draws the labels of the scene; those of some marks first. */
  draw(canvas: Canvas, scene: Scene, first: ReadonlySet<Mark>, near: ReadonlySet<Mark> | null, color: (name: string) => string): void {
    const context = canvas.context;
    const ratio = window.devicePixelRatio || 1;
    context.setTransform(ratio, 0, 0, ratio, 0, 0);
    context.font = `12px ${canvas.color("--sans")}`;
    context.textBaseline = "top";
    context.textAlign = "center";
    context.lineWidth = 3;
    context.lineJoin = "round";
    context.strokeStyle = color("--sheet");
    context.fillStyle = color("--ink");
    context.globalAlpha = 1;
    for (const mark of this.choose(context, canvas.scale, scene, first, near)) {
      const [x, y] = [mark.x * canvas.scale + canvas.left, below(mark, canvas.scale) + canvas.top];
      if (x > -100 && x < canvas.width + 100 && y > -height && y < canvas.height) {
        const words = short(mark.label);
        context.strokeText(words, x, y);
        context.fillText(words, x, y);
      }
    }
  }

  /** Forgets what was chosen: marks have moved. */
  forget(): void {
    this.key = "";
  }

  private choose(
    context: CanvasRenderingContext2D,
    scale: number,
    scene: Scene,
    first: ReadonlySet<Mark>,
    near: ReadonlySet<Mark> | null,
  ): readonly Mark[] {
    const key = `${scale} ${[...first].map((mark) => mark.id).join(" ")}`;
    if (scene !== this.scene || key !== this.key) {
      const taken = new Room(scene.marks.length > 800 ? 10 : 2);
      const order = near === null ? [...first, ...scene.marks] : [...first, ...near];
      this.chosen = [...new Set(order)].filter((mark) => {
        const [x, y, isFirst] = [mark.x * scale, below(mark, scale), first.has(mark)];
        // Where not even a label without letters has room none is measured: in a large picture these are most.
        return (isFirst || taken.hasRoom(x, y, 0)) && taken.take(x, y, this.width(context, short(mark.label)) / 2 + 2, isFirst);
      });
      [this.scene, this.key] = [scene, key];
    }
    return this.chosen;
  }

  private width(context: CanvasRenderingContext2D, label: string): number {
    let width = this.widths.get(label);
    if (width === undefined) {
      width = context.measureText(label).width;
      this.widths.set(label, width);
    }
    return width;
  }
}

function below(mark: Mark, scale: number): number {
  return mark.y * scale + radius(mark, scale) + 3;
}

function short(label: string): string {
  return label.length > longest ? `${label.slice(0, longest - 1)}…` : label;
}

// Boxes that are taken, found again by the cells of a grid.
class Room {
  private readonly cells = new Map<number, [number, number, number][]>();

  constructor(private readonly margin: number) {}

  hasRoom(x: number, y: number, half: number): boolean {
    const wide = half + this.margin;
    const [left, right, top, bottom] = cellsOf(x, y, wide);
    for (let column = left; column <= right; column++) {
      for (let row = top; row <= bottom; row++) {
        const boxes = this.cells.get(column * 65536 + row) ?? [];
        if (boxes.some(([otherX, otherY, other]) => Math.abs(x - otherX) < wide + other && Math.abs(y - otherY) < height + this.margin / 2)) {
          return false;
        }
      }
    }
    return true;
  }

  take(x: number, y: number, half: number, isForced: boolean): boolean {
    if (!isForced && !this.hasRoom(x, y, half)) {
      return false;
    }
    const [left, right, top, bottom] = cellsOf(x, y, half + this.margin);
    for (let column = left; column <= right; column++) {
      for (let row = top; row <= bottom; row++) {
        const cell = column * 65536 + row;
        this.cells.set(cell, [...(this.cells.get(cell) ?? []), [x, y, half]]);
      }
    }
    return true;
  }
}

/** The cells that a label may reach into: the first and last column, the first and last row. */
function cellsOf(x: number, y: number, wide: number): readonly [number, number, number, number] {
  return [Math.floor((x - wide) / 64), Math.floor((x + wide) / 64), Math.floor((y - height) / 32), Math.floor((y + height) / 32)];
}
