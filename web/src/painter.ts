// Draws a scene. Families differ by line, possible is dashed, machine reading is dotted, contradicted is crossed. All nodes have one size:
// nothing in the picture orders people.

import type { Canvas } from "./canvas";
import type { PlacedNode, PlacedTie, Scene } from "./picture";

interface Line {
  readonly width: number;
  readonly double: boolean;
  readonly color: string;
}

const lines: Readonly<Record<string, Line>> = {
  kinship: { width: 1.4, double: true, color: "--ink" },
  "co-action": { width: 2.8, double: false, color: "--ink" },
  allegiance: { width: 1.4, double: false, color: "--link" },
  "co-presence": { width: 1.4, double: false, color: "--quote-line" },
  custody: { width: 1.4, double: false, color: "--focus" },
  legal: { width: 1, double: false, color: "--warn" },
};
const plain: Line = { width: 1.3, double: false, color: "--dim" };
const radius = 6;

export function paint(canvas: Canvas, scene: Scene, picked: PlacedNode | null): void {
  const context = canvas.begin();
  const near = picked ? neighbors(scene, picked) : null;
  const colors = new Map<string, string>();
  const color = (name: string): string => {
    let value = colors.get(name);
    if (value === undefined) {
      value = canvas.color(name);
      colors.set(name, value);
    }
    return value;
  };
  for (const tie of scene.ties) {
    context.globalAlpha = near === null ? 0.75 : tie.source === picked || tie.target === picked ? 1 : 0.12;
    drawTie(context, tie, canvas.scale, color);
  }
  for (const node of scene.nodes) {
    context.globalAlpha = near === null || near.has(node) ? 1 : 0.25;
    drawNode(context, node, node === picked, color);
  }
  drawLabels(context, canvas, scene, picked, near, color);
  context.globalAlpha = 1;
}

function drawTie(context: CanvasRenderingContext2D, tie: PlacedTie, scale: number, color: (name: string) => string): void {
  const line = lines[tie.family] ?? plain;
  const thickness = line.width / Math.max(0.5, Math.min(1.5, scale));
  context.strokeStyle = color(tie.proposed ? "--machine" : line.color);
  context.setLineDash(tie.proposed ? [1.5, 4] : tie.possible ? [7, 5] : []);
  context.lineWidth = thickness;
  const [dx, dy] = [tie.target.x - tie.source.x, tie.target.y - tie.source.y];
  const length = Math.hypot(dx, dy) || 1;
  // Several ties between two are drawn as arcs beside one another.
  const bend = tie.lane === 0 ? 0 : (tie.lane % 2 === 1 ? 1 : -1) * 14 * Math.ceil(tie.lane / 2);
  const [mx, my] = [(tie.source.x + tie.target.x) / 2 - (dy / length) * bend * 2, (tie.source.y + tie.target.y) / 2 + (dx / length) * bend * 2];
  for (const side of line.double ? [-1.6, 1.6] : [0]) {
    const [ox, oy] = [(-dy / length) * side, (dx / length) * side];
    context.beginPath();
    context.moveTo(tie.source.x + ox, tie.source.y + oy);
    context.quadraticCurveTo(mx + ox, my + oy, tie.target.x + ox, tie.target.y + oy);
    context.stroke();
  }
  context.setLineDash([]);
  if (tie.directed) {
    const angle = Math.atan2(tie.target.y - my, tie.target.x - mx);
    const [tx, ty] = [tie.target.x - Math.cos(angle) * (radius + 2), tie.target.y - Math.sin(angle) * (radius + 2)];
    context.fillStyle = context.strokeStyle;
    context.beginPath();
    context.moveTo(tx, ty);
    context.lineTo(tx - 7 * Math.cos(angle - 0.4), ty - 7 * Math.sin(angle - 0.4));
    context.lineTo(tx - 7 * Math.cos(angle + 0.4), ty - 7 * Math.sin(angle + 0.4));
    context.fill();
  }
  if (tie.contradicted) {
    const [cx, cy] = [(tie.source.x + tie.target.x + 2 * mx) / 4, (tie.source.y + tie.target.y + 2 * my) / 4];
    context.strokeStyle = color("--warn");
    context.lineWidth = 1.5;
    context.beginPath();
    context.moveTo(cx - 4, cy - 4);
    context.lineTo(cx + 4, cy + 4);
    context.moveTo(cx + 4, cy - 4);
    context.lineTo(cx - 4, cy + 4);
    context.stroke();
  }
}

function drawNode(context: CanvasRenderingContext2D, node: PlacedNode, isPicked: boolean, color: (name: string) => string): void {
  context.beginPath();
  if (node.kind === "person") {
    context.arc(node.x, node.y, radius, 0, Math.PI * 2);
  } else if (node.kind === "organisation") {
    context.rect(node.x - radius, node.y - radius, radius * 2, radius * 2);
  } else if (node.kind === "incident" || node.kind === "operation") {
    context.moveTo(node.x, node.y - radius * 1.3);
    context.lineTo(node.x + radius * 1.3, node.y);
    context.lineTo(node.x, node.y + radius * 1.3);
    context.lineTo(node.x - radius * 1.3, node.y);
    context.closePath();
  } else {
    context.moveTo(node.x, node.y - radius);
    context.lineTo(node.x + radius, node.y + radius);
    context.lineTo(node.x - radius, node.y + radius);
    context.closePath();
  }
  context.fillStyle = color("--sheet");
  context.fill();
  context.strokeStyle = color(node.proposed ? "--machine" : isPicked ? "--focus" : "--ink");
  context.lineWidth = isPicked ? 3 : 1.6;
  context.setLineDash(node.proposed ? [2, 2] : []);
  context.stroke();
  context.setLineDash([]);
}

// Labels keep one size on the screen; those that would cover another are left out until there is room.
function drawLabels(
  context: CanvasRenderingContext2D,
  canvas: Canvas,
  scene: Scene,
  picked: PlacedNode | null,
  near: ReadonlySet<PlacedNode> | null,
  color: (name: string) => string,
): void {
  const ratio = window.devicePixelRatio || 1;
  context.setTransform(ratio, 0, 0, ratio, 0, 0);
  context.font = `12px ${canvas.color("--sans")}`;
  context.textBaseline = "top";
  context.textAlign = "center";
  context.lineWidth = 3;
  context.lineJoin = "round";
  const taken: [number, number, number, number][] = [];
  const order = picked ? [picked, ...scene.nodes.filter((node) => node !== picked)] : scene.nodes;
  for (const node of order) {
    if (near !== null && !near.has(node)) {
      continue;
    }
    const x = node.x * canvas.scale + canvas.left;
    const y = (node.y + radius) * canvas.scale + canvas.top + 3;
    if (x < -80 || x > canvas.width + 80 || y < -20 || y > canvas.height + 20) {
      continue;
    }
    const label = node.label.length > 34 ? `${node.label.slice(0, 33)}…` : node.label;
    const half = context.measureText(label).width / 2 + 2;
    if (node !== picked && taken.some(([l, t, r, b]) => x + half > l && x - half < r && y + 14 > t && y < b)) {
      continue;
    }
    taken.push([x - half, y, x + half, y + 14]);
    context.globalAlpha = 1;
    context.strokeStyle = color("--sheet");
    context.strokeText(label, x, y);
    context.fillStyle = color("--ink");
    context.fillText(label, x, y);
  }
}

function neighbors(scene: Scene, picked: PlacedNode): ReadonlySet<PlacedNode> {
  const near = new Set<PlacedNode>([picked]);
  for (const tie of scene.ties) {
    if (tie.source === picked) {
      near.add(tie.target);
    } else if (tie.target === picked) {
      near.add(tie.source);
    }
  }
  return near;
}

/** One entry for each family in the scene, drawn like its ties. */
export function legendFor(scene: Scene): HTMLLIElement[] {
  return [...new Map(scene.ties.map((tie) => [tie.family, tie.familyLabel]))].sort().map(([family, label]) => {
    const line = lines[family] ?? plain;
    const item = document.createElement("li");
    const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
    svg.setAttribute("width", "32");
    svg.setAttribute("height", "8");
    svg.setAttribute("aria-hidden", "true");
    for (const y of line.double ? [2, 6] : [4]) {
      const stroke = document.createElementNS("http://www.w3.org/2000/svg", "line");
      stroke.setAttribute("x1", "0");
      stroke.setAttribute("x2", "32");
      stroke.setAttribute("y1", String(y));
      stroke.setAttribute("y2", String(y));
      stroke.setAttribute("stroke", `var(${line.color})`);
      stroke.setAttribute("stroke-width", String(line.width));
      svg.append(stroke);
    }
    item.append(svg, label);
    return item;
  });
}
