// Draws the scene without WebGL: the same forms, dashes and widths, a few times slower. The legend is drawn with it, too.

import type { Canvas } from "../canvas";
import { inner, intervalOf, radius, thinning } from "./sizes";
import type { Line, Mark, Scene } from "./scene";
import type { Form } from "./styles";
import type { Look } from "./look";

export function paint(canvas: Canvas, scene: Scene, look: Look): void {
  const context = canvas.begin();
  const ratio = window.devicePixelRatio || 1;
  context.setTransform(ratio, 0, 0, ratio, ratio * canvas.left, ratio * canvas.top);
  for (const line of scene.lines) {
    context.globalAlpha = look.lineAlpha(line);
    drawLine(context, line, canvas.scale, look);
  }
  for (const mark of scene.marks) {
    context.globalAlpha = look.markAlpha(mark);
    drawMark(context, mark, canvas.scale, look);
  }
  context.globalAlpha = 1;
}

function drawLine(context: CanvasRenderingContext2D, line: Line, scale: number, look: Look): void {
  const { source, target, tie } = line;
  const [x1, y1, x2, y2] = [source.x * scale, source.y * scale, target.x * scale, target.y * scale];
  const length = Math.hypot(x2 - x1, y2 - y1) || 1;
  const [nx, ny] = [-(y2 - y1) / length, (x2 - x1) / length];
  const bow = line.bow * Math.min(1, scale * 1.5);
  const [mx, my] = [(x1 + x2) / 2 + nx * bow * 2, (y1 + y2) / 2 + ny * bow * 2];
  const width = line.width * thinning(scale);
  stroke(context, [x1, y1, mx, my, x2, y2], nx, ny, line.form, width, look.color(line.color), dash(tie.possible, tie.proposed));
  if (tie.directed) {
    arrow(context, mx, my, x2, y2, radius(target, scale) + 1);
  }
  if (tie.contradicted) {
    const [cx, cy] = [(x1 + x2 + 2 * mx) / 4, (y1 + y2 + 2 * my) / 4];
    context.strokeStyle = look.color("--warn");
    context.lineWidth = 1.6;
    context.beginPath();
    context.moveTo(cx - 4, cy - 4);
    context.lineTo(cx + 4, cy + 4);
    context.moveTo(cx + 4, cy - 4);
    context.lineTo(cx - 4, cy + 4);
    context.stroke();
  }
}

export const dash = (possible: boolean, proposed: boolean): number[] => (proposed ? [1.5, 3.5] : possible ? [7, 5] : []);

/** One line of a form along a curve [x1, y1, mx, my, x2, y2]. */
export function stroke(
  context: CanvasRenderingContext2D,
  [x1, y1, mx, my, x2, y2]: readonly [number, number, number, number, number, number],
  nx: number,
  ny: number,
  form: Form,
  width: number,
  color: string,
  dashes: number[],
): void {
  const curve = (offset: number): void => {
    context.beginPath();
    context.moveTo(x1 + nx * offset, y1 + ny * offset);
    context.quadraticCurveTo(mx + nx * offset, my + ny * offset, x2 + nx * offset, y2 + ny * offset);
    context.stroke();
  };
  context.strokeStyle = color;
  context.fillStyle = color;
  context.setLineDash(dashes);
  if (form === "double") {
    context.lineWidth = Math.max(0.7, width * 0.55);
    curve(-width * 0.6 - 0.7);
    curve(width * 0.6 + 0.7);
  } else {
    context.lineWidth = form === "single" ? width : width * 0.7;
    curve(0);
  }
  context.setLineDash([]);
  if (form === "beaded" || form === "ticked") {
    marks(context, [x1, y1, mx, my, x2, y2], nx, ny, form, width);
  }
}

function marks(
  context: CanvasRenderingContext2D,
  [x1, y1, mx, my, x2, y2]: readonly [number, number, number, number, number, number],
  nx: number,
  ny: number,
  form: Form,
  width: number,
): void {
  const step = 16;
  const length = Math.hypot(x2 - x1, y2 - y1);
  const size = width * 0.7 + 1.6;
  context.beginPath();
  for (let along = step; along < length - step / 2; along += step) {
    const t = along / length;
    const [a, b, c] = [(1 - t) * (1 - t), 2 * t * (1 - t), t * t];
    const [x, y] = [a * x1 + b * mx + c * x2, a * y1 + b * my + c * y2];
    if (form === "beaded") {
      context.moveTo(x + size, y);
      context.arc(x, y, size, 0, Math.PI * 2);
    } else {
      context.moveTo(x - nx * (size + 1.5), y - ny * (size + 1.5));
      context.lineTo(x + nx * (size + 1.5), y + ny * (size + 1.5));
    }
  }
  if (form === "beaded") {
    context.fill();
  } else {
    context.lineWidth = Math.max(0.8, width * 0.5);
    context.stroke();
  }
}

function arrow(context: CanvasRenderingContext2D, mx: number, my: number, x2: number, y2: number, gap: number): void {
  const angle = Math.atan2(y2 - my, x2 - mx);
  const [tx, ty] = [x2 - Math.cos(angle) * gap, y2 - Math.sin(angle) * gap];
  context.beginPath();
  context.moveTo(tx, ty);
  context.lineTo(tx - 9 * Math.cos(angle - 0.42), ty - 9 * Math.sin(angle - 0.42));
  context.lineTo(tx - 9 * Math.cos(angle + 0.42), ty - 9 * Math.sin(angle + 0.42));
  context.fill();
}

function drawMark(context: CanvasRenderingContext2D, mark: Mark, scale: number, look: Look): void {
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
