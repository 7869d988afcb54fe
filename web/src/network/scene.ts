// The marks that are drawn: the picture as the chart leaves it. The server draws the same for the table and for files; see DrawChart.

import { type Chart, groupId, type Place } from "./chart";
import type { Picture, PictureNode, PictureTie, Said } from "./picture";
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
  readonly style: Style;
}

export interface Style {
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
  const groups = new Map(chart.groups.flatMap((group) => group.members.map((id) => [id, group.name] as const)));
  // By the place of the node: the identifier of its mark, none for one that is not shown.
  const ids = picture.nodes.map((node) => {
    const isShown = (chart.shown === null || chart.shown.has(node.id)) && !chart.hidden.has(node.id);
    const name = groups.get(node.id);
    return isShown ? (name === undefined ? node.id : groupId(name)) : undefined;
  });
  const tied = new Uint8Array(picture.nodes.length);
  const drawn: PictureTie[] = [];
  let inside = 0;
  for (const tie of picture.ties) {
    const [from, to] = [ids[tie.from.at], ids[tie.to.at]];
    if (from === undefined || to === undefined) {
      continue;
    }
    if (from === to) {
      inside++;
      continue;
    }
    drawn.push(tie);
    tied[tie.from.at] = tied[tie.to.at] = 1;
  }
  const isWhole = chart.isolates || drawn.length + inside === 0;
  const marks = new Map<string, Mark>();
  let loose = 0;
  for (const node of picture.nodes) {
    const id = ids[node.at];
    if (id !== undefined && id !== node.id) {
      addToGroup(marks, id, groups.get(node.id)!, node, chart);
    } else if (id !== undefined && (isWhole || tied[node.at] === 1)) {
      marks.set(id, { ...at(chart, id), id, label: node.label, kind: node.kind, node, members: [], proposed: node.proposed });
    } else if (id !== undefined) {
      loose++;
    }
  }
  const all = [...marks.values()].map((mark) => (mark.members.length > 0 ? { ...mark, label: `${mark.label} (${mark.members.length})` } : mark));
  const byId = new Map(all.map((mark) => [mark.id, mark]));
  return { marks: all, lines: linesOf(drawn, all, ids.map((id) => (id === undefined ? undefined : byId.get(id)))), byId, inside, loose };
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

// Of each node the mark that stands for it.
function linesOf(ties: readonly PictureTie[], marks: readonly Mark[], markOf: readonly (Mark | undefined)[]): Line[] {
  const numbers = new Map(marks.map((mark, at) => [mark, at]));
  const numberOf = markOf.map((mark) => (mark === undefined ? -1 : (numbers.get(mark) ?? -1)));
  const [styles, lanes] = [new Map<Said, Style>(), new Map<number, number>()];
  return ties.map((tie) => {
    const [from, to] = [numberOf[tie.from.at]!, numberOf[tie.to.at]!];
    const [source, target] = [marks[from]!, marks[to]!];
    const pair = Math.min(from, to) * marks.length + Math.max(from, to);
    const lane = lanes.get(pair) ?? 0;
    lanes.set(pair, lane + 1);
    const bow = lane === 0 ? 0 : (lane % 2 === 1 ? 1 : -1) * (source.id < target.id ? 1 : -1) * apart * Math.ceil(lane / 2);
    let style = styles.get(tie.said);
    if (style === undefined) {
      style = styleOf(tie.said);
      styles.set(tie.said, style);
    }
    return { tie, source, target, bow, style };
  });
}

function styleOf({ rule, proposed, grades }: Said): Style {
  return { form: form(rule.family), color: proposed ? "--machine" : shade(rule.family), width: weight(grades) };
}
