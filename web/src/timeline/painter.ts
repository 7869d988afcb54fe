// Draws what can be seen: the lanes, the lines of each that are in view, folds as strokes, and the axis with its marks.

import type { Range } from "../span/moments";
import { core } from "./data";
import { paintItem, type Scene, x } from "./items";
import { type Band, headHeight, lineHeight } from "./layout";
import { ticksOf } from "./ticks";

export const axisHeight = 26;

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
    if (at % 2 === 1 && band.y < bottom && band.y + band.height > top) {
      context.fillStyle = color("--well");
      context.fillRect(0, band.y, width, band.height);
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
