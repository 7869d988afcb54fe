// The marks that are drawn: the picture as the chart leaves it. The server draws the same for the table and for files; see DrawChart.

import { repeats } from "../places/pairs";
import { type Chart, groupId } from "./chart";
import type { Picture, PictureNode, Said } from "./picture";

export interface Mark {
  /** Its place among the marks. */
  readonly at: number;
  readonly id: string;
  label: string;
  readonly kind: string;
  readonly node: PictureNode | null;
  /** Whom a group stands for; empty for everything else. */
  readonly members: readonly PictureNode[];
  readonly proposed: boolean;
  pinned: boolean;
  x: number;
  y: number;
}

export interface Line {
  /** Its place among the ties of the picture. */
  readonly tie: number;
  /** Who is tied, where its ends may be drawn as groups. */
  readonly from: PictureNode;
  readonly to: PictureNode;
  readonly said: Said;
  readonly source: Mark;
  readonly target: Mark;
  /** How far it bows, in pixels, 0 for the first of its pair: several lines between the same two run beside one another. */
  readonly bow: number;
}

export interface Scene {
  readonly picture: Picture;
  readonly marks: readonly Mark[];
  readonly lines: readonly Line[];
  readonly byId: ReadonlyMap<string, Mark>;
  /** Ties with both ends in one group, which are not drawn. */
  readonly inside: number;
  /** Marks that no tie is drawn at, and that are left out for it. */
  readonly loose: number;
}

const apart = 12;

export function sceneOf(picture: Picture, chart: Chart): Scene {
  const groups = new Map(chart.groups.flatMap((group) => group.members.map((id) => [id, group.name] as const)));
  // By the place of the node: the identifier of its mark, none for one that is not shown.
  const ids = picture.nodes.map((node) => {
    const isShown = (chart.shown === null || chart.shown.has(node.id)) && !chart.hidden.has(node.id);
    const name = groups.get(node.id);
    return isShown ? (name === undefined ? node.id : groupId(name)) : undefined;
  });
  const tied = new Uint8Array(picture.nodes.length);
  const drawn: number[] = [];
  let inside = 0;
  const { from, to } = picture.ties;
  for (let tie = 0; tie < from.length; tie++) {
    const [source, target] = [ids[from[tie]!], ids[to[tie]!]];
    if (source === undefined || target === undefined) {
      continue;
    }
    if (source === target) {
      inside++;
      continue;
    }
    drawn.push(tie);
    tied[from[tie]!] = tied[to[tie]!] = 1;
  }
  const isWhole = chart.isolates || drawn.length + inside === 0;
  const marks = new Map<string, Mark>();
  let loose = 0;
  for (const node of picture.nodes) {
    const id = ids[node.at];
    if (id !== undefined && id !== node.id) {
      addToGroup(marks, id, groups.get(node.id)!, node, chart);
    } else if (id !== undefined && (isWhole || tied[node.at] === 1)) {
      marks.set(id, markOf(chart, marks.size, id, node.label, node.kind, node, [], node.proposed));
    } else if (id !== undefined) {
      loose++;
    }
  }
  for (const mark of marks.values()) {
    if (mark.members.length > 0) {
      mark.label += ` (${mark.members.length})`;
    }
  }
  const lines = linesOf(picture, drawn, marks.size, ids.map((id) => (id === undefined ? undefined : marks.get(id))));
  return { picture, marks: [...marks.values()], lines, byId: marks, inside, loose };
}

/** Puts the marks where the chart says, without asking anew who is drawn. */
export function settle(scene: Scene, chart: Chart): void {
  for (const mark of scene.marks) {
    const place = chart.places.get(mark.id);
    if (place) {
      [mark.x, mark.y, mark.pinned] = [place.x, place.y, place.pinned];
    }
  }
}

/** Who is tied to any of some nodes, by identifier. */
export function tiedTo({ nodes, ties }: Picture, around: ReadonlySet<string>): ReadonlySet<string> {
  const isAround = nodes.map((node) => around.has(node.id));
  const near = new Set<string>();
  ties.from.forEach((from, tie) => {
    const to = ties.to[tie]!;
    if (isAround[from] || isAround[to]) {
      near.add(nodes[isAround[from] ? to : from]!.id);
    }
  });
  return near;
}

// Written out, since an object that is spread into another one is slow to make and slow to read.
function markOf(
  chart: Chart, at: number, id: string, label: string, kind: string, node: PictureNode | null, members: readonly PictureNode[], proposed: boolean,
): Mark {
  const place = chart.places.get(id);
  return { at, id, label, kind, node, members, proposed, pinned: place?.pinned ?? false, x: place?.x ?? 0, y: place?.y ?? 0 };
}

function addToGroup(marks: Map<string, Mark>, id: string, name: string, node: PictureNode, chart: Chart): void {
  const group = marks.get(id);
  if (group) {
    (group.members as PictureNode[]).push(node);
  } else {
    marks.set(id, markOf(chart, marks.size, id, name, "group", null, [node], false));
  }
}

// The lines of some ties; `markAt` has for each node the mark that stands for it.
function linesOf({ nodes, said, ties }: Picture, drawn: readonly number[], marks: number, markAt: readonly (Mark | undefined)[]): Line[] {
  const [sources, targets] = [new Uint32Array(drawn.length), new Uint32Array(drawn.length)];
  drawn.forEach((tie, at) => {
    sources[at] = markAt[ties.from[tie]!]!.at;
    targets[at] = markAt[ties.to[tie]!]!.at;
  });
  const lanes = repeats(marks, sources, targets);
  return drawn.map((tie, at) => {
    const [from, to] = [ties.from[tie]!, ties.to[tie]!];
    const [source, target] = [markAt[from]!, markAt[to]!];
    const lane = lanes[at]!;
    const bow = lane === 0 ? 0 : (lane % 2 === 1 ? 1 : -1) * (source.id < target.id ? 1 : -1) * apart * Math.ceil(lane / 2);
    return { tie, from: nodes[from]!, to: nodes[to]!, said: said[ties.said[tie]!]!, source, target, bow };
  });
}
