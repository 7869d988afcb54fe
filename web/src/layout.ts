// Places the nodes by forces. The same picture gives the same places on every visit: d3-force has no randomness of its own, nodes start
// on a spiral in the order of their identifiers, and the number of steps is fixed.

import { forceCollide, forceLink, forceManyBody, forceSimulation, forceX, forceY } from "d3-force";
import type { Picture, PlacedNode, PlacedTie, Scene } from "./picture";

export interface Layout extends Scene {
  /** Goes on for so many milliseconds; true when the places are final. A large network is placed over several frames. */
  settle(milliseconds: number): boolean;
}

export function layOut(picture: Picture, withIsolates: boolean): Layout {
  const tied = new Set(picture.ties.flatMap((tie) => [tie.from, tie.to]));
  const nodes: PlacedNode[] = picture.nodes
    .filter((node) => withIsolates || tied.has(node.id) || picture.ties.length === 0)
    .map((node, index) => {
      const angle = index * 2.399963;
      const radius = 12 * Math.sqrt(index + 0.5);
      return { ...node, x: radius * Math.cos(angle), y: radius * Math.sin(angle) };
    });
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const lanes = new Map<string, number>();
  const ties: PlacedTie[] = [];
  for (const tie of picture.ties) {
    const source = byId.get(tie.from);
    const target = byId.get(tie.to);
    if (source && target) {
      const pair = tie.from < tie.to ? `${tie.from} ${tie.to}` : `${tie.to} ${tie.from}`;
      const lane = lanes.get(pair) ?? 0;
      lanes.set(pair, lane + 1);
      ties.push({ ...tie, source, target, lane });
    }
  }
  const links = ties.filter((tie) => tie.lane === 0).map((tie) => ({ source: tie.source, target: tie.target }));
  const simulation = forceSimulation(nodes)
    .force("link", forceLink(links).distance(70).strength(0.5))
    .force("charge", forceManyBody().strength(-160).theta(1).distanceMax(600))
    .force("collide", forceCollide(14))
    .force("x", forceX(0).strength(0.05))
    .force("y", forceY(0).strength(0.07))
    .stop();
  let left = nodes.length > 1000 ? 160 : 300;
  const settle = (milliseconds: number): boolean => {
    const until = performance.now() + milliseconds;
    while (left > 0 && performance.now() < until) {
      simulation.tick();
      left--;
    }
    return left === 0;
  };
  return { nodes, ties, settle };
}
