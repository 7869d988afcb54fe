// Draws one item. What a date certainly fills is full, what it may fill is light; an approximate one has a broken edge; an open end is a line with an
// arrow, an end that nobody gives fades. A proposal is outlined, a denial struck through.

import type { Range } from "../span/moments";
import { core } from "./data";
import { type Band, type Extent, extent, fade, type Placed } from "./layout";

const half = 5;

/** What a painting needs to know; colors are those of the style sheet. */
export interface Scene {
  readonly context: CanvasRenderingContext2D;
  readonly width: number;
  readonly height: number;
  readonly top: number;
  readonly range: Range;
  readonly bands: readonly Band[];
  readonly picked: Placed | null;
  readonly color: (name: string) => string;
}

export const x = ({ range, width }: Scene, moment: number): number => ((moment - range.from) / (range.to - range.from)) * width;

export function paintItem(scene: Scene, placed: Placed, y: number): void {
  const { context, width, range, color } = scene;
  const at = extent(placed, range, width);
  const { item } = placed;
  const isPicked = placed.item === scene.picked?.item;
  const bar = color(isPicked ? "--focus" : item.proposed ? "--machine" : "--link");
  const inner = core(item);
  paintEnd(scene, item.openEnd, item.lastEnd === Infinity, at.right, width, y, bar);
  paintEnd(scene, item.openStart, item.firstStart === -Infinity, at.left, 0, y, bar);
  context.fillStyle = context.strokeStyle = bar;
  context.lineWidth = isPicked ? 2 : 1;
  context.globalAlpha = 0.28;
  context.fillRect(at.left, y - half, at.right - at.left, 2 * half);
  if (inner && !item.proposed) {
    const [left, right] = [Math.max(at.left, x(scene, inner.from)), Math.min(at.right, Math.max(x(scene, inner.to), Math.max(at.left, x(scene, inner.from)) + 3))];
    context.globalAlpha = item.approximate ? 0.55 : 0.95;
    context.fillRect(left, y - half, Math.max(0, right - left), 2 * half);
  }
  context.globalAlpha = 1;
  context.setLineDash(item.approximate ? [4, 3] : item.proposed ? [1.5, 2] : []);
  context.strokeRect(at.left, y - half, at.right - at.left, 2 * half);
  context.setLineDash([]);
  if (item.denied) {
    context.strokeStyle = color("--warn");
    context.lineWidth = 2;
    stroke(context, at.left - 3, y, at.right + 3, y);
  }
  write(scene, placed, at, y);
}

// To the edge of the picture where it is open; away into nothing where nobody says when.
function paintEnd(scene: Scene, isOpen: boolean, isEndless: boolean, from: number, edge: number, y: number, bar: string): void {
  const { context } = scene;
  const way = edge > 0 ? 1 : -1;
  if (isOpen && (edge - from) * way > 0) {
    context.strokeStyle = context.fillStyle = bar;
    context.lineWidth = 1.5;
    stroke(context, from, y, edge, y);
    context.beginPath();
    context.moveTo(edge, y);
    context.lineTo(edge - 9 * way, y - half);
    context.lineTo(edge - 9 * way, y + half);
    context.fill();
  } else if (isEndless && !isOpen && (from < 0 || from > scene.width)) {
    // It may pass through what is in view; nobody says so.
    context.strokeStyle = bar;
    context.lineWidth = 1;
    context.setLineDash([1, 4]);
    stroke(context, 0, y, scene.width, y);
    context.setLineDash([]);
  } else if (isEndless && !isOpen) {
    const gradient = context.createLinearGradient(from, 0, from + fade * way, 0);
    gradient.addColorStop(0, bar);
    gradient.addColorStop(1, "transparent");
    context.fillStyle = gradient;
    context.globalAlpha = 0.5;
    context.fillRect(Math.min(from, from + fade * way), y - half, fade, 2 * half);
    context.globalAlpha = 1;
  }
}

function write({ context, color }: Scene, placed: Placed, at: Extent, y: number): void {
  context.textAlign = at.side === "left" ? "right" : "left";
  context.lineWidth = at.side === "on" ? 5 : 3;
  context.lineJoin = "round";
  context.strokeStyle = color("--sheet");
  context.strokeText(placed.words, at.text, y);
  context.fillStyle = color(placed.item.proposed ? "--machine" : "--ink");
  context.fillText(placed.words, at.text, y);
  context.textAlign = "left";
}

function stroke(context: CanvasRenderingContext2D, x1: number, y1: number, x2: number, y2: number): void {
  context.beginPath();
  context.moveTo(x1, y1);
  context.lineTo(x2, y2);
  context.stroke();
}
