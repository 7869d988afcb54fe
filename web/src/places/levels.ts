// A large network is placed from the coarse to the fine: neighbors are joined in pairs until few are left, these are placed, and each level
// begins where the coarser one ended (Walshaw 2003, https://doi.org/10.7155/jgaa.00070).

import { type Net, rest, settle } from "./forces";
import { repeats } from "./pairs";

const fewest = 40;

// A level that is hardly smaller than the one before costs as much and moves little.
const smaller = 0.85;

export interface Ties {
  readonly from: Uint32Array;
  readonly to: Uint32Array;
}

/** Places all nodes that are not fixed. Coordinates of the others are where they begin. */
export function place(count: number, ties: Ties, fixed: Uint8Array, x: Float64Array, y: Float64Array): void {
  const net: Net = { x, y, mass: new Float64Array(count).fill(1), degree: degrees(count, ties), fixed, from: ties.from, to: ties.to };
  if (fixed.some((one) => one === 1)) {
    settle(net, 90, rest / 2);
    return;
  }
  refine(net);
}

function refine(net: Net): void {
  const count = net.x.length;
  const coarser = count > fewest ? joined(net) : null;
  if (coarser === null || coarser.net.x.length > count * smaller) {
    spiral(net);
    settle(net, count > 1000 ? 120 : 250, rest * Math.sqrt(count) * 0.3);
    return;
  }
  refine(coarser.net);
  const scale = Math.sqrt(count / coarser.net.x.length);
  for (let node = 0; node < count; node++) {
    const parent = coarser.parent[node]!;
    const angle = node * 2.399963;
    net.x[node] = coarser.net.x[parent]! * scale + rest * 0.2 * Math.cos(angle);
    net.y[node] = coarser.net.y[parent]! * scale + rest * 0.2 * Math.sin(angle);
  }
  settle(net, count > 3000 ? 25 : count > 1000 ? 40 : count > 400 ? 80 : 140, rest * 1.5);
}

function spiral(net: Net): void {
  for (let node = 0; node < net.x.length; node++) {
    const radius = rest * 0.5 * Math.sqrt(node + 0.5);
    net.x[node] = radius * Math.cos(node * 2.399963);
    net.y[node] = radius * Math.sin(node * 2.399963);
  }
}

// Each node with the lightest neighbor that is still alone, so that levels shrink evenly.
function joined(net: Net): { readonly net: Net; readonly parent: Int32Array } {
  const count = net.x.length;
  const { start, other } = neighbors(net);
  const parent = new Int32Array(count).fill(-1);
  const mass: number[] = [];
  for (let node = 0; node < count; node++) {
    if (parent[node] !== -1) {
      continue;
    }
    let best = -1;
    for (let at = start[node]!; at < start[node + 1]!; at++) {
      const candidate = other[at]!;
      if (candidate !== node && parent[candidate] === -1 && (best === -1 || net.mass[candidate]! < net.mass[best]!)) {
        best = candidate;
      }
    }
    parent[node] = mass.length;
    mass.push(net.mass[node]! + (best === -1 ? 0 : net.mass[best]!));
    if (best !== -1) {
      parent[best] = parent[node]!;
    }
  }
  const next = coarse(net, parent, mass.length);
  return { net: { ...next, mass: Float64Array.from(mass), degree: degrees(mass.length, next) }, parent };
}

function coarse(net: Net, parent: Int32Array, count: number): Omit<Net, "mass" | "degree"> {
  const [all, others] = [net.from.map((node) => parent[node]!), net.to.map((node) => parent[node]!)];
  const before = repeats(count, all, others);
  const isKept = (_: number, tie: number): boolean => all[tie] !== others[tie] && before[tie] === 0;
  return { x: new Float64Array(count), y: new Float64Array(count), fixed: new Uint8Array(count), from: all.filter(isKept), to: others.filter(isKept) };
}

function degrees(count: number, ties: Ties): Float64Array {
  const degree = new Float64Array(count);
  ties.from.forEach((from, tie) => {
    degree[from]!++;
    degree[ties.to[tie]!]!++;
  });
  return degree;
}

function neighbors(net: Net): { readonly start: Uint32Array; readonly other: Uint32Array } {
  const start = new Uint32Array(net.x.length + 1);
  for (let tie = 0; tie < net.from.length; tie++) {
    start[net.from[tie]! + 1]!++;
    start[net.to[tie]! + 1]!++;
  }
  for (let node = 0; node < net.x.length; node++) {
    start[node + 1]! += start[node]!;
  }
  const other = new Uint32Array(2 * net.from.length);
  const at = start.slice();
  for (let tie = 0; tie < net.from.length; tie++) {
    other[at[net.from[tie]!]!++] = net.to[tie]!;
    other[at[net.to[tie]!]!++] = net.from[tie]!;
  }
  return { start, other };
}
