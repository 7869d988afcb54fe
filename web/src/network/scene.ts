// The marks that are drawn: the picture as the chart leaves it. The server draws the same for the table and for files; see DrawChart.

import { type Chart, groupId, type Place } from "./chart";
import type { Picture, PictureNode, PictureTie } from "./picture";
import { form, type Form, shade, weight } from "./styles";

export interface Mark {
  readonly id: string;
  readonly label: string;
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
  readonly tie: PictureTie;
  readonly source: Mark;
  readonly target: Mark;
  /** How far it bows, in pixels: several lines between the same two run beside one another. */
  readonly bow: number;
  readonly form: Form;
  readonly color: string;
  readonly width: number;
}

export interface Scene {
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
  const isShown = (node: PictureNode): boolean => (chart.shown === null || chart.shown.has(node.id)) && !chart.hidden.has(node.id);
  const groups = new Map(chart.groups.flatMap((group) => group.members.map((id) => [id, group.name] as const)));
  const present = picture.nodes.filter(isShown);
  const markOf = new Map<string, string>(present.map((node) => [node.id, groups.has(node.id) ? groupId(groups.get(node.id)!) : node.id]));
  const ties = picture.ties.filter((tie) => markOf.has(tie.from.id) && markOf.has(tie.to.id));
  const drawn = ties.filter((tie) => markOf.get(tie.from.id) !== markOf.get(tie.to.id));
  const tied = new Set<string>();
  for (const tie of drawn) {
    tied.add(markOf.get(tie.from.id)!).add(markOf.get(tie.to.id)!);
  }
  const marks = new Map<string, Mark>();
  let loose = 0;
  for (const node of present) {
    const id = markOf.get(node.id)!;
    if (id !== node.id) {
      addToGroup(marks, id, groups.get(node.id)!, node, chart);
    } else if (chart.isolates || tied.has(id) || ties.length === 0) {
      marks.set(id, { ...at(chart, id), id, label: node.label, kind: node.kind, node, members: [], proposed: node.proposed });
    } else {
      loose++;
    }
  }
  const all = [...marks.values()].map((mark) => (mark.members.length > 0 ? { ...mark, label: `${mark.label} (${mark.members.length})` } : mark));
  const byId = new Map(all.map((mark) => [mark.id, mark]));
  return { marks: all, lines: linesOf(drawn, (id) => byId.get(markOf.get(id)!)!, new Map(all.map((mark, at) => [mark, at]))), byId, inside: ties.length - drawn.length, loose };
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

function at(chart: Chart, id: string): Place {
  return chart.places.get(id) ?? { x: 0, y: 0, pinned: false };
}

function addToGroup(marks: Map<string, Mark>, id: string, name: string, node: PictureNode, chart: Chart): void {
  const group = marks.get(id);
  if (group) {
    (group.members as PictureNode[]).push(node);
  } else {
    marks.set(id, { ...at(chart, id), id, label: name, kind: "group", node: null, members: [node], proposed: false });
  }
}

function linesOf(ties: readonly PictureTie[], markOf: (id: string) => Mark, numbers: ReadonlyMap<Mark, number>): Line[] {
  const lanes = new Map<number, number>();
  return ties.map((tie) => {
    const [source, target] = [markOf(tie.from.id), markOf(tie.to.id)];
    const [from, to] = [numbers.get(source)!, numbers.get(target)!];
    const pair = Math.min(from, to) * numbers.size + Math.max(from, to);
    const lane = lanes.get(pair) ?? 0;
    lanes.set(pair, lane + 1);
    const side = (lane % 2 === 1 ? 1 : -1) * (source.id < target.id ? 1 : -1);
    return {
      tie,
      source,
      target,
      bow: lane === 0 ? 0 : side * apart * Math.ceil(lane / 2),
      form: form(tie.rule.family),
      color: tie.proposed ? "--machine" : shade(tie.rule.family),
      width: weight(tie.grades),
    };
  });
}
