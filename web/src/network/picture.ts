// What the server sends, packed into rows and tables of words, and what the island makes of it.

import { form, shade, type Style, weight } from "./styles";

export interface Kind {
  readonly code: string;
  readonly label: string;
  /** Where an entity of the kind has its page; its identifier follows. */
  readonly path: string;
}

export interface Rule {
  readonly code: string;
  readonly label: string;
  readonly family: string;
  readonly familyLabel: string;
}

/** As sent: nodes are [id, label, kind, proposed]; what is said of ties, [rule, marks, grades], stands once for all that are alike in it, and so do dates. */
export interface PackedPicture {
  readonly query: string;
  readonly kinds: readonly Kind[];
  readonly rules: readonly Rule[];
  readonly nodes: readonly (readonly [string, string, number, number])[];
  readonly said: readonly (readonly [number, number, string])[];
  readonly dates: readonly string[];
  /** Of each tie its ends, as numbers of nodes, what is said of it, since when, and by how many statements. */
  readonly ties: Readonly<Record<"from" | "to" | "said" | "since" | "statements", readonly number[]>>;
}

export interface PictureNode {
  /** Its place among the nodes. */
  readonly at: number;
  readonly id: string;
  readonly label: string;
  readonly kind: string;
  readonly kindLabel: string;
  readonly proposed: boolean;
  readonly href: string;
}

/** What ties of one rule, certainty and grades have in common. */
export interface Said {
  /** Its place among what is said. */
  readonly at: number;
  readonly rule: Rule;
  readonly directed: boolean;
  readonly possible: boolean;
  readonly proposed: boolean;
  readonly contradicted: boolean;
  readonly grades: string;
  readonly style: Style;
}

/** Names a tie from one filter to the next. */
export const keyOf = ({ from, to, said }: { readonly from: PictureNode; readonly to: PictureNode; readonly said: Said }): string =>
  `${from.id} ${to.id} ${said.rule.code}`;

const [directed, possible, proposed, contradicted] = [1, 2, 4, 8];

export interface Picture {
  readonly nodes: readonly PictureNode[];
  readonly said: readonly Said[];
  readonly dates: readonly string[];
  /** As they were sent: an object for each of very many ties costs more than all that is read from most of them. */
  readonly ties: PackedPicture["ties"];
  readonly byId: ReadonlyMap<string, PictureNode>;
}

export function unpack(packed: PackedPicture): Picture {
  const nodes = packed.nodes.map(([id, label, kind, isProposed], at): PictureNode => {
    const { code, label: kindLabel, path } = packed.kinds[kind]!;
    return { at, id, label, kind: code, kindLabel, proposed: isProposed === 1, href: path + encodeURIComponent(id) + packed.query };
  });
  const said = packed.said.map(([ruleAt, marks, grades], at): Said => {
    const rule = packed.rules[ruleAt]!;
    const isProposed = (marks & proposed) !== 0;
    return {
      at,
      rule,
      directed: (marks & directed) !== 0,
      possible: (marks & possible) !== 0,
      proposed: isProposed,
      contradicted: (marks & contradicted) !== 0,
      grades,
      style: { form: form(rule.family), color: isProposed ? "--machine" : shade(rule.family), width: weight(grades) },
    };
  });
  return { nodes, said, dates: packed.dates, ties: packed.ties, byId: new Map(nodes.map((node) => [node.id, node])) };
}
