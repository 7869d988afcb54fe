// A tree of quadrants with the mass and the center of what lies in each, built anew in every round in arrays that are kept: this is where the
// time of a layout goes, and no loop here makes an object. Nodes are sorted along a Z-shaped curve, so that each quadrant is a run of them, and
// those of one leaf ask the tree once together (Barnes 1990, https://doi.org/10.1016/0021-9991(90)90232-P).

const deepest = 16;
const crowd = 8;
const wide = 1.6;

export class Quadrants {
  private readonly keys: Uint32Array;
  private readonly order: Uint32Array;
  private readonly spare: Uint32Array;
  private readonly x: Float64Array;
  private readonly y: Float64Array;
  private readonly mass: Float64Array;
  // Of each quadrant, parents before their children: the run of its nodes, where the next one that is not inside it stands, whether it is a leaf.
  private readonly first: Uint32Array;
  private readonly last: Uint32Array;
  private readonly beyond: Uint32Array;
  private readonly leaf: Uint8Array;
  private readonly sum: Float64Array;
  private readonly middleX: Float64Array;
  private readonly middleY: Float64Array;
  private readonly size: Float64Array;
  // What pushes the nodes of one leaf: far quadrants as one mass each, near ones as runs of nodes.
  private readonly far: Uint32Array;
  private readonly near: Uint32Array;
  private readonly tally = new Uint32Array(256);
  private used = 0;

  constructor(private readonly nodes: number) {
    const room = 4 * nodes + 4 * deepest + 8;
    [this.keys, this.order, this.spare] = [new Uint32Array(nodes), new Uint32Array(nodes), new Uint32Array(nodes)];
    [this.x, this.y, this.mass] = [new Float64Array(nodes), new Float64Array(nodes), new Float64Array(nodes)];
    [this.first, this.last, this.beyond, this.leaf] = [new Uint32Array(room), new Uint32Array(room), new Uint32Array(room), new Uint8Array(room)];
    [this.sum, this.middleX, this.middleY, this.size] = [new Float64Array(room), new Float64Array(room), new Float64Array(room), new Float64Array(room)];
    [this.far, this.near] = [new Uint32Array(room), new Uint32Array(room)];
  }

  fill(x: Float64Array, y: Float64Array, masses: Float64Array): void {
    this.used = 0;
    if (this.nodes === 0) {
      return;
    }
    let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
    for (let i = 0; i < x.length; i++) {
      left = Math.min(left, x[i]!);
      right = Math.max(right, x[i]!);
      top = Math.min(top, y[i]!);
      bottom = Math.max(bottom, y[i]!);
    }
    const width = Math.max(right - left, bottom - top, 1) * (1 + 1e-9);
    const perUnit = 65536 / width;
    for (let i = 0; i < x.length; i++) {
      this.keys[i] = (spread((x[i]! - left) * perUnit) | (spread((y[i]! - top) * perUnit) << 1)) >>> 0;
      this.order[i] = i;
    }
    this.sort();
    for (let at = 0; at < x.length; at++) {
      const i = this.order[at]!;
      this.x[at] = x[i]!;
      this.y[at] = y[i]!;
      this.mass[at] = masses[i]!;
    }
    this.build(0, x.length, 0, width);
  }

  /** Adds the push that each node has from all others within reach: `strength` times both masses over the distance. */
  push(strength: number, fx: Float64Array, fy: Float64Array, reach = Infinity): void {
    for (let cell = 0; cell < this.used; cell++) {
      if (this.leaf[cell] === 1) {
        this.pushLeaf(this.first[cell]!, this.last[cell]!, strength, reach * reach, fx, fy);
      }
    }
  }

  private pushLeaf(from: number, to: number, strength: number, farthest: number, fx: Float64Array, fy: Float64Array): void {
    const { x, y, mass, sum, middleX, middleY, order, far, near, first, last } = this;
    const [fars, nears] = this.ask(from, to, farthest);
    for (let at = from; at < to; at++) {
      const px = x[at]!;
      const py = y[at]!;
      let pushX = 0;
      let pushY = 0;
      for (let one = 0; one < fars; one++) {
        const cell = far[one]!;
        const dx = px - middleX[cell]!;
        const dy = py - middleY[cell]!;
        const square = dx * dx + dy * dy;
        const share = square < farthest ? sum[cell]! / square : 0;
        pushX += dx * share;
        pushY += dy * share;
      }
      for (let one = 0; one < nears; one++) {
        const end = last[near[one]!]!;
        for (let other = first[near[one]!]!; other < end; other++) {
          const dx = px - x[other]!;
          const dy = py - y[other]!;
          const square = dx * dx + dy * dy;
          if (square >= 1e-6) {
            const share = mass[other]! / square;
            pushX += dx * share;
            pushY += dy * share;
          } else if (other !== at) {
            // Two in one spot are pushed apart by their numbers.
            pushX += order[at]! < order[other]! ? -1 : 1;
            pushY += 0.5;
          }
        }
      }
      fx[order[at]!]! += strength * mass[at]! * pushX;
      fy[order[at]!]! += strength * mass[at]! * pushY;
    }
  }

  // A quadrant counts as one mass where it looks small from the nearest corner of the box around the leaf's nodes, and not at all beyond reach.
  private ask(from: number, to: number, farthest: number): [number, number] {
    const { middleX, middleY, size, leaf, beyond, far, near } = this;
    let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
    for (let at = from; at < to; at++) {
      left = Math.min(left, this.x[at]!);
      right = Math.max(right, this.x[at]!);
      top = Math.min(top, this.y[at]!);
      bottom = Math.max(bottom, this.y[at]!);
    }
    let [fars, nears] = [0, 0];
    for (let cell = 0; cell < this.used; ) {
      const dx = Math.max(left - middleX[cell]!, middleX[cell]! - right, 0);
      const dy = Math.max(top - middleY[cell]!, middleY[cell]! - bottom, 0);
      const square = dx * dx + dy * dy;
      if (size[cell]! * size[cell]! < wide * wide * square) {
        if (square < farthest) {
          far[fars++] = cell;
        }
        cell = beyond[cell]!;
      } else if (leaf[cell] === 1) {
        near[nears++] = cell;
        cell = beyond[cell]!;
      } else {
        cell++;
      }
    }
    return [fars, nears];
  }

  private build(from: number, to: number, depth: number, size: number): void {
    const cell = this.used++;
    let [mass, x, y] = [0, 0, 0];
    for (let at = from; at < to; at++) {
      mass += this.mass[at]!;
      x += this.x[at]! * this.mass[at]!;
      y += this.y[at]! * this.mass[at]!;
    }
    this.first[cell] = from;
    this.last[cell] = to;
    this.sum[cell] = mass;
    this.middleX[cell] = x / mass;
    this.middleY[cell] = y / mass;
    this.size[cell] = size;
    const isLeaf = to - from <= crowd || depth === deepest;
    this.leaf[cell] = isLeaf ? 1 : 0;
    if (!isLeaf) {
      const shift = 2 * (deepest - 1 - depth);
      for (let at = from; at < to; ) {
        const quarter = this.keys[at]! >>> shift;
        let end = at + 1;
        while (end < to && this.keys[end]! >>> shift === quarter) {
          end++;
        }
        this.build(at, end, depth + 1, size / 2);
        at = end;
      }
    }
    this.beyond[cell] = this.used;
  }

  // By the keys, eight bits at a time from the lowest; those of one key keep their order.
  private sort(): void {
    let [order, next] = [this.order, this.spare];
    const keys = this.keys;
    for (let shift = 0; shift < 32; shift += 8) {
      this.tally.fill(0);
      for (let at = 0; at < order.length; at++) {
        this.tally[(keys[order[at]!]! >>> shift) & 255]!++;
      }
      for (let value = 0, before = 0; value < 256; value++) {
        const count = this.tally[value]!;
        this.tally[value] = before;
        before += count;
      }
      for (let at = 0; at < order.length; at++) {
        next[this.tally[(keys[order[at]!]! >>> shift) & 255]!++] = order[at]!;
      }
      [order, next] = [next, order];
    }
    // After four turns the order stands where it began; the keys follow it.
    for (let at = 0; at < order.length; at++) {
      this.spare[at] = keys[order[at]!]!;
    }
    keys.set(this.spare);
  }
}

/** The lowest sixteen bits with a gap after each. */
function spread(value: number): number {
  let bits = value & 0xffff;
  bits = (bits | (bits << 8)) & 0x00ff00ff;
  bits = (bits | (bits << 4)) & 0x0f0f0f0f;
  bits = (bits | (bits << 2)) & 0x33333333;
  return (bits | (bits << 1)) & 0x55555555;
}
