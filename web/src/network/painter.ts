// Draws the scene without WebGL: the same forms, dashes and widths, a few times slower. The legend is drawn with it, too.

import type { Canvas } from "../canvas";
import { drawMark } from "./marks";
import type { Line, Scene } from "./scene";
import { isDetailed, radius, thinning } from "./sizes";
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
  const { source, target, said } = line;
  const [x1, y1, x2, y2] = [source.x * scale, source.y * scale, target.x * scale, target.y * scale];
  const length = Math.hypot(x2 - x1, y2 - y1) || 1;
  const [nx, ny] = [-(y2 - y1) / length, (x2 - x1) / length];
  const bow = line.bow * Math.min(1, scale * 1.5);
  const [mx, my] = [(x1 + x2) / 2 + nx * bow * 2, (y1 + y2) / 2 + ny * bow * 2];
  const { style } = said;
  const width = style.width * thinning(scale);
  stroke(context, [x1, y1, mx, my, x2, y2], nx, ny, isDetailed(scale) ? style.form : "single", width, look.color(style.color), dash(said.possible, said.proposed));
  if (!isDetailed(scale)) {
    return;
  }
  if (said.directed) {
    arrow(context, mx, my, x2, y2, radius(target, scale) + 1);
  }
  if (said.contradicted) {
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
    beads(context, [x1, y1, mx, my, x2, y2], nx, ny, form, width);
  }
}

function beads(
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
