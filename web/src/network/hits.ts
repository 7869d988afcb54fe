// What lies under the pointer.

import type { Line, Mark, Scene } from "./scene";

/** The mark nearest to a point of the scene, within a distance. */
export function markAt(scene: Scene, x: number, y: number, within: number): Mark | null {
  let best: Mark | null = null;
  let least = within * within;
  for (const mark of scene.marks) {
    const distance = (mark.x - x) ** 2 + (mark.y - y) ** 2;
    if (distance < least) {
      [least, best] = [distance, mark];
    }
  }
  return best;
}

/** The tie nearest to a point of the scene, within a distance; bows are followed as two straight halves. */
export function lineAt(scene: Scene, x: number, y: number, within: number, scale: number): Line | null {
  let best: Line | null = null;
  let least = within;
  for (const line of scene.lines) {
    const { source: a, target: b } = line;
    const length = Math.hypot(b.x - a.x, b.y - a.y) || 1;
    const bow = (line.bow * Math.min(1, scale * 1.5)) / scale;
    const middle = { x: (a.x + b.x) / 2 - ((b.y - a.y) / length) * bow, y: (a.y + b.y) / 2 + ((b.x - a.x) / length) * bow };
    const distance = Math.min(toSegment(x, y, a, middle), toSegment(x, y, middle, b));
    if (distance < least) {
      [least, best] = [distance, line];
    }
  }
  return best;
}

function toSegment(x: number, y: number, a: { readonly x: number; readonly y: number }, b: { readonly x: number; readonly y: number }): number {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const share = Math.max(0, Math.min(1, ((x - a.x) * dx + (y - a.y) * dy) / (dx * dx + dy * dy || 1)));
  return Math.hypot(x - a.x - share * dx, y - a.y - share * dy);
}
