// Marks without WebGL: outlines by kind, a ring for an interval, a dot for what is pinned.

import type { Look } from "./look";
import type { Mark } from "./scene";
import { inner, intervalOf, radius } from "./sizes";

export function drawMark(context: CanvasRenderingContext2D, mark: Mark, scale: number, look: Look): void {
  const [x, y, size] = [mark.x * scale, mark.y * scale, inner(mark, scale)];
  if (intervalOf(mark)) {
    context.beginPath();
    context.arc(x, y, radius(mark, scale), 0, Math.PI * 2);
    context.fillStyle = look.color("--well");
    context.strokeStyle = look.color("--mention");
    context.lineWidth = 1.2;
    context.fill();
    context.stroke();
  }
  outline(context, mark.kind, x, y, size);
  context.fillStyle = look.color(look.selected.has(mark) ? "--shown" : mark.kind === "group" ? "--well" : "--sheet");
  context.fill();
  context.strokeStyle = look.color(look.outline(mark));
  context.lineWidth = mark === look.picked ? 3 : 1.6;
  context.setLineDash(mark.proposed ? [2, 2] : []);
  context.stroke();
  context.setLineDash([]);
  if (mark.pinned) {
    context.beginPath();
    context.arc(x, y, Math.max(1.2, size * 0.3), 0, Math.PI * 2);
    context.fillStyle = context.strokeStyle;
    context.fill();
  }
}

const corners: Readonly<Record<string, readonly (readonly [number, number])[]>> = {
  organisation: [[-1, -1], [1, -1], [1, 1], [-1, 1]],
  incident: [[0, -1.3], [1.3, 0], [0, 1.3], [-1.3, 0]],
  operation: [[0, -1.3], [1.3, 0], [0, 1.3], [-1.3, 0]],
  group: [[-0.6, -1.04], [0.6, -1.04], [1.2, 0], [0.6, 1.04], [-0.6, 1.04], [-1.2, 0]],
};

function outline(context: CanvasRenderingContext2D, kind: string, x: number, y: number, size: number): void {
  context.beginPath();
  if (kind === "person") {
    context.arc(x, y, size, 0, Math.PI * 2);
    return;
  }
  (corners[kind] ?? [[0, -1], [1, 1], [-1, 1]]).forEach(([dx, dy], at) => {
    if (at === 0) {
      context.moveTo(x + dx * size, y + dy * size);
    } else {
      context.lineTo(x + dx * size, y + dy * size);
    }
  });
  context.closePath();
}
