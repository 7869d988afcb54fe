// A tree of quadrants with the mass and the center of what lies in each; built anew in every round, in arrays that are kept. This is where
// the time of a layout goes: no loop here makes an object.

const deepest = 20;
const wide = 1.4;

export class Quadrants {
  private readonly children: Int32Array;
  private readonly node: Int32Array;
  private readonly next: Int32Array;
  private readonly mass: Float64Array;
  private readonly sumX: Float64Array;
  private readonly sumY: Float64Array;
  private readonly size: Float64Array;
  private readonly stack: Int32Array;
  private used = 0;
  private masses: Float64Array = new Float64Array();
  private farthest = Infinity;

  constructor(nodes: number) {
    const room = 8 * nodes + 64;
    this.children = new Int32Array(4 * room);
    this.node = new Int32Array(room);
    this.next = new Int32Array(nodes);
    [this.mass, this.sumX, this.sumY, this.size] = [new Float64Array(room), new Float64Array(room), new Float64Array(room), new Float64Array(room)];
    this.stack = new Int32Array(4 * deepest + 8);
  }

  fill(x: Float64Array, y: Float64Array, masses: Float64Array): void {
    let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
    for (let i = 0; i < x.length; i++) {
      left = Math.min(left, x[i]!);
      right = Math.max(right, x[i]!);
      top = Math.min(top, y[i]!);
      bottom = Math.max(bottom, y[i]!);
    }
    this.masses = masses;
    this.used = 0;
    const half = Math.max(right - left, bottom - top, 1) / 2 + 1;
    this.add(half);
    for (let i = 0; i < x.length; i++) {
      this.insert(i, x, y, (left + right) / 2, (top + bottom) / 2, half);
    }
    for (let cell = 0; cell < this.used; cell++) {
      this.sumX[cell]! /= this.mass[cell]!;
      this.sumY[cell]! /= this.mass[cell]!;
    }
  }

  /** Adds the push that each node has from all others within reach: `strength` times both masses over the distance. */
  push(x: Float64Array, y: Float64Array, strength: number, fx: Float64Array, fy: Float64Array, reach = Infinity): void {
    this.farthest = reach * reach;
    for (let i = 0; i < x.length; i++) {
      this.pushOne(i, x, y, strength * this.masses[i]!, fx, fy);
    }
  }

  private pushOne(i: number, x: Float64Array, y: Float64Array, strength: number, fx: Float64Array, fy: Float64Array): void {
    const { stack, node, mass, sumX, sumY, size, children } = this;
    const px = x[i]!;
    const py = y[i]!;
    let depth = 1;
    let pushX = 0;
    let pushY = 0;
    stack[0] = 0;
    while (depth > 0) {
      const cell = stack[--depth]!;
      if (node[cell]! >= 0) {
        for (let other = node[cell]!; other >= 0; other = this.next[other]!) {
          if (other !== i) {
            const dx = px - x[other]!;
            const dy = py - y[other]!;
            // Two in one spot are pushed apart by their numbers.
            const square = dx * dx + dy * dy;
            pushX += square < 1e-6 ? (i < other ? -1 : 1) : (dx * this.masses[other]!) / square;
            pushY += square < 1e-6 ? 0.5 : (dy * this.masses[other]!) / square;
          }
        }
        continue;
      }
      const dx = px - sumX[cell]!;
      const dy = py - sumY[cell]!;
      const square = dx * dx + dy * dy;
      if (size[cell]! * size[cell]! < wide * wide * square) {
        const share = square < this.farthest ? mass[cell]! / square : 0;
        pushX += dx * share;
        pushY += dy * share;
        continue;
      }
      for (let child = 4 * cell; child < 4 * cell + 4; child++) {
        if (children[child]! > 0) {
          stack[depth++] = children[child]!;
        }
      }
    }
    fx[i]! += strength * pushX;
    fy[i]! += strength * pushY;
  }

  private add(half: number): number {
    const cell = this.used++;
    this.children.fill(0, 4 * cell, 4 * cell + 4);
    this.node[cell] = -1;
    this.mass[cell] = this.sumX[cell] = this.sumY[cell] = 0;
    this.size[cell] = 2 * half;
    return cell;
  }

  private insert(i: number, x: Float64Array, y: Float64Array, middleX: number, middleY: number, half: number): void {
    let cell = 0;
    let cx = middleX;
    let cy = middleY;
    let width = half;
    for (let depth = 0; ; depth++) {
      const isEmpty = this.mass[cell] === 0;
      const held = this.node[cell]!;
      this.weigh(cell, i, x, y);
      if (isEmpty) {
        this.node[cell] = i;
        this.next[i] = -1;
        return;
      }
      if (held >= 0 && (depth >= deepest || this.used + 8 > this.node.length)) {
        this.next[i] = held;
        this.node[cell] = i;
        return;
      }
      if (held >= 0) {
        this.node[cell] = -1;
        const down = this.child(cell, x[held]!, y[held]!, cx, cy, width);
        this.weigh(down, held, x, y);
        this.node[down] = held;
      }
      const right = x[i]! >= cx;
      const below = y[i]! >= cy;
      cell = this.child(cell, x[i]!, y[i]!, cx, cy, width);
      width /= 2;
      cx += right ? width : -width;
      cy += below ? width : -width;
    }
  }

  private weigh(cell: number, i: number, x: Float64Array, y: Float64Array): void {
    this.mass[cell]! += this.masses[i]!;
    this.sumX[cell]! += x[i]! * this.masses[i]!;
    this.sumY[cell]! += y[i]! * this.masses[i]!;
  }

  private child(cell: number, x: number, y: number, cx: number, cy: number, half: number): number {
    const corner = 4 * cell + (x >= cx ? 1 : 0) + (y >= cy ? 2 : 0);
    if (this.children[corner] === 0) {
      this.children[corner] = this.add(half / 2);
    }
    return this.children[corner]!;
  }
}
