// Places by forces: neighbors draw together in proportion to their distance, everything keeps apart by one over it (as ForceAtlas2 does,
// Jacomy et al. 2014, https://doi.org/10.1371/journal.pone.0098679), and the push of far nodes is summed by quadrants (Barnes and Hut 1986,
// https://doi.org/10.1038/324446a0). Nothing is drawn by chance and the number of rounds is fixed, so that the same network lies in the same
// way on every visit. One round takes O((n + m) log n).

import { Quadrants } from "./quadrants";

export interface Net {
  readonly x: Float64Array;
  readonly y: Float64Array;
  /** How many nodes of the finest net each stands for. */
  readonly mass: Float64Array;
  /** How many ties each has in this net. */
  readonly degree: Float64Array;
  /** 1 where a node may not move. */
  readonly fixed: Uint8Array;
  readonly from: Uint32Array;
  readonly to: Uint32Array;
}

/** The length at which a tie is at rest, in units of the scene. */
export const rest = 70;

const pull = 0.03;

// In a small network parts that nothing ties would push each other off the picture; a large one needs the push of the far side to unfold.
const large = 1000;
const reach = 6 * rest;

export function settle(net: Net, rounds: number, heat: number): void {
  const count = net.x.length;
  const [fx, fy] = [new Float64Array(count), new Float64Array(count)];
  const quadrants = new Quadrants(count);
  for (let round = 0; round < rounds; round++) {
    fx.fill(0);
    fy.fill(0);
    quadrants.fill(net.x, net.y, net.mass);
    quadrants.push(rest * rest, fx, fy, count > large ? Infinity : reach);
    draw(net, fx, fy);
    move(net, fx, fy, heat * (1 - round / rounds) ** 1.5 + 0.5);
  }
}

function draw(net: Net, fx: Float64Array, fy: Float64Array): void {
  const { x, y, from, to } = net;
  for (let tie = 0; tie < from.length; tie++) {
    const a = from[tie]!;
    const b = to[tie]!;
    const dx = x[b]! - x[a]!;
    const dy = y[b]! - y[a]!;
    fx[a]! += dx;
    fy[a]! += dy;
    fx[b]! -= dx;
    fy[b]! -= dy;
  }
}

// Toward the middle, so that what hangs together by nothing does not drift away; no node moves farther than the heat allows.
function move(net: Net, fx: Float64Array, fy: Float64Array, heat: number): void {
  const { x, y, mass, degree, fixed } = net;
  for (let node = 0; node < x.length; node++) {
    if (fixed[node] === 1) {
      continue;
    }
    // The more hangs on a node, the less one round may move it: without that, nodes of many ties swing.
    const weight = mass[node]! + degree[node]!;
    const dx = fx[node]! / weight - x[node]! * pull;
    const dy = fy[node]! / weight - y[node]! * pull * 1.4;
    const length = Math.sqrt(dx * dx + dy * dy);
    const share = length > heat ? heat / length : 1;
    x[node]! += dx * share;
    y[node]! += dy * share;
  }
}
