// What lines and widths mean, drawn by the same hand as the picture.

import type { Desk } from "./desk";
import { stroke } from "./painter";
import { type Form, form, shade, weights } from "./styles";
import { make, type Words } from "./words";

export function legendOf(desk: Desk, words: Words): HTMLElement[] {
  const all = [...new Set(desk.scene.lines.map((line) => line.said))];
  const families = new Map(all.map(({ rule }) => [rule.family, rule.familyLabel]));
  const sample = (label: string, style: Form, color: string, width: number, dashes: number[] = []): HTMLElement =>
    make("li", "", drawn(desk, style, color, width, dashes), label);
  const has = (test: "possible" | "proposed" | "contradicted"): boolean => all.some((said) => said[test]);
  return [
    ...[...families].sort(([a], [b]) => (a < b ? -1 : 1)).map(([code, label]) => sample(label, form(code), shade(code), 1.8)),
    ...weights.map((width, at) => sample(words(`weight.${at}`), "single", "--dim", width)),
    ...(has("possible") ? [sample(words("possible"), "single", "--dim", 1.8, [7, 5])] : []),
    ...(has("proposed") ? [sample(words("proposed"), "single", "--machine", 1.8, [1.5, 3.5])] : []),
    ...(has("contradicted") ? [make("li", "", make("span", "crossed", "×"), words("contradicted"))] : []),
  ];
}

function drawn(desk: Desk, style: Form, color: string, width: number, dashes: number[]): HTMLCanvasElement {
  const canvas = document.createElement("canvas");
  [canvas.width, canvas.height] = [96, 24];
  canvas.setAttribute("aria-hidden", "true");
  const context = canvas.getContext("2d")!;
  context.scale(2, 2);
  stroke(context, [0, 6, 24, 6, 48, 6], 0, 1, style, width, desk.look.color(color), dashes);
  return canvas;
}
