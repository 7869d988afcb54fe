// What the pointer does: points, picks, drags marks, draws a lasso.

import type { Grip } from "../canvas";
import { type Place, put } from "./chart";
import type { Desk } from "./desk";
import { lineAt, markAt } from "./hits";
import { keyOf } from "./picture";
import type { Mark } from "./scene";

export class Pointer {
  /** True while dragging draws a lasso; holding Shift does the same for once. */
  lasso = false;

  constructor(private readonly desk: Desk) {
    const canvas = desk.canvas;
    canvas.onPoint = (x, y) => this.markAt(x, y) !== null || this.lineAt(x, y) !== null;
    canvas.onGrab = (x, y, event) => this.grab(x, y, event);
    canvas.onClick = (x, y, event) => this.click(x, y, event.shiftKey || event.ctrlKey || event.metaKey);
    canvas.onOpen = (x, y) => {
      const href = this.markAt(x, y)?.node?.href;
      if (href) {
        location.assign(href);
      }
    };
  }

  private markAt(x: number, y: number): Mark | null {
    return markAt(this.desk.scene, x, y, 14 / this.desk.canvas.scale);
  }

  private lineAt(x: number, y: number): ReturnType<typeof lineAt> {
    return lineAt(this.desk.scene, x, y, 6 / this.desk.canvas.scale, this.desk.canvas.scale);
  }

  private click(x: number, y: number, adds: boolean): void {
    const { desk } = this;
    const mark = this.markAt(x, y);
    const selected = new Set([...desk.look.selected].map((one) => one.id));
    if (mark && adds) {
      if (!selected.delete(mark.id)) {
        selected.add(mark.id);
      }
      desk.pick(desk.look.picked?.id ?? null, null, selected);
      return;
    }
    const line = mark ? null : this.lineAt(x, y);
    desk.pick(mark?.id ?? null, line ? keyOf(line) : null, mark && selected.has(mark.id) ? selected : []);
  }

  private grab(x: number, y: number, event: PointerEvent): Grip | null {
    const mark = this.markAt(x, y);
    if (this.lasso || (event.shiftKey && !mark)) {
      return this.noose(event.ctrlKey || event.metaKey);
    }
    return mark ? this.carry(mark, x, y) : null;
  }

  // The others that are selected go along. Where they are put down they are pinned.
  private carry(mark: Mark, fromX: number, fromY: number): Grip {
    const { desk } = this;
    const carried = (desk.look.selected.has(mark) ? [...desk.look.selected] : [mark]).map((one) => ({ one, x: one.x, y: one.y }));
    return {
      drag: (x, y) => {
        for (const { one, x: startX, y: startY } of carried) {
          [one.x, one.y] = [startX + x - fromX, startY + y - fromY];
        }
        desk.moved();
      },
      drop: () => {
        const places = carried.map(({ one }) => [one.id, { x: one.x, y: one.y, pinned: true } satisfies Place] as const);
        void desk.change(put(desk.chart, new Map(places)));
      },
    };
  }

  private noose(adds: boolean): Grip {
    const { desk } = this;
    const points: [number, number][] = [];
    desk.over = (context) => {
      context.beginPath();
      points.forEach(([x, y]) => context.lineTo(x * desk.canvas.scale + desk.canvas.left, y * desk.canvas.scale + desk.canvas.top));
      context.closePath();
      context.strokeStyle = desk.look.color("--focus");
      context.lineWidth = 1.5;
      context.setLineDash([5, 4]);
      context.stroke();
      context.setLineDash([]);
    };
    return {
      drag: (x, y) => {
        points.push([x, y]);
        desk.canvas.redraw();
      },
      drop: () => {
        desk.over = null;
        const caught = desk.scene.marks.filter((mark) => isInside(mark.x, mark.y, points)).map((mark) => mark.id);
        desk.pick(null, null, adds ? [...[...desk.look.selected].map((mark) => mark.id), ...caught] : caught);
      },
    };
  }
}

/** Whether a point lies in a polygon: a ray from it crosses the rim an odd number of times. */
export function isInside(x: number, y: number, polygon: readonly (readonly [number, number])[]): boolean {
  let inside = false;
  polygon.forEach(([ax, ay], at) => {
    const [bx, by] = polygon[(at + polygon.length - 1) % polygon.length]!;
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) {
      inside = !inside;
    }
  });
  return inside;
}
