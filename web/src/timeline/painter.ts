// Draws what can be seen. What a date certainly fills is full, what it may fill is light; an approximate one has a broken edge; an open end is a line with
// an arrow, an end that nobody gives fades. A proposal is outlined, a denial struck through.

import type { Range } from "../span/moments";
import { core } from "./data";
import { type Band, type Extent, extent, fade, headHeight, lineHeight, type Placed } from "./layout";
import { ticksOf } from "./ticks";

export const axisHeight = 26;
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

export function paint(scene: Scene): void {
  const { context, width, height, top, bands, color } = scene;
  context.clearRect(0, 0, width, height);
  context.font = `12px ${color("--sans")}`;
  context.textBaseline = "middle";
  const marks = ticksOf(scene.range, width);
  context.save();
  context.translate(0, -top);
  const bottom = top + height - axisHeight;
  bands.forEach((band, at) => {
    if (band.y < bottom && band.y + band.height > top) {
      if (at % 2 === 1) {
        context.fillStyle = color("--well");
        context.fillRect(0, band.y, width, band.height);
      }
    }
  });
  grid(scene, marks.map((mark) => mark.at));
  for (const band of bands) {
    if (band.y < bottom && band.y + band.height > top) {
      if (band.isFolded) {
        paintFolded(scene, band);
      }
      const first = Math.max(0, Math.floor((top - band.y - headHeight) / lineHeight));
      const last = Math.min(band.lines.length, Math.ceil((bottom - band.y - headHeight) / lineHeight) + 1);
      for (let at = first; at < last; at++) {
        const line = band.lines[at]!;
        line.placed.forEach((placed) => paintItem(scene, placed, line.y + lineHeight / 2));
      }
    }
  }
  context.restore();
  context.fillStyle = color("--sheet");
  context.fillRect(0, height - axisHeight, width, axisHeight);
  for (const mark of marks) {
    context.fillStyle = color(mark.isMain ? "--ink" : "--dim");
    context.fillText(mark.words, x(scene, mark.at) + 4, height - axisHeight / 2);
  }
}

const x = ({ range, width }: Scene, moment: number): number => ((moment - range.from) / (range.to - range.from)) * width;

function grid(scene: Scene, moments: readonly number[]): void {
  const { context, color, top, height } = scene;
  context.strokeStyle = color("--line");
  context.lineWidth = 1;
  context.beginPath();
  for (const moment of moments) {
    const at = Math.round(x(scene, moment)) + 0.5;
    context.moveTo(at, top);
    context.lineTo(at, top + height);
  }
  context.stroke();
}

// A fold shows where something is, one stroke a pixel however many lie there: light where it may be, full where it certainly is.
function paintFolded(scene: Scene, band: Band): void {
  const { context, width, color } = scene;
  const columns = new Uint8Array(Math.ceil(width) + 2);
  const inside = (moment: number): number => Math.max(0, Math.min(width, x(scene, moment)));
  const mark = (range: Range, value: number): void => {
    for (let at = Math.floor(inside(range.from)); at < Math.max(inside(range.to), inside(range.from) + 2); at++) {
      columns[at] = Math.max(columns[at]!, value);
    }
  };
  for (const { item } of band.placed) {
    mark({ from: item.firstStart, to: item.lastEnd }, 1);
    const inner = core(item);
    if (inner && !item.proposed) {
      mark(inner, 2);
    }
  }
  context.fillStyle = color("--link");
  columns.forEach((value, at) => {
    if (value > 0) {
      context.globalAlpha = value === 2 ? 0.95 : 0.28;
      context.fillRect(at, band.y + headHeight, 1, 8);
    }
  });
  context.globalAlpha = 1;
}

function paintItem(scene: Scene, placed: Placed, y: number): void {
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
