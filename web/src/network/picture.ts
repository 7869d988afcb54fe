// What the server sends, packed into rows and tables of words, and what the island makes of it.

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

/** As sent: nodes are [id, label, kind, proposed], ties are [from, to, rule, marks, grades, since, statements]. */
export interface PackedPicture {
  readonly query: string;
  readonly kinds: readonly Kind[];
  readonly rules: readonly Rule[];
  readonly grades: readonly string[];
  readonly dates: readonly string[];
  readonly nodes: readonly (readonly [string, string, number, number])[];
  readonly ties: readonly (readonly [number, number, number, number, number, number, number])[];
}

export interface PictureNode {
  readonly id: string;
  readonly label: string;
  readonly kind: string;
  readonly kindLabel: string;
  readonly proposed: boolean;
  readonly href: string;
}

export interface PictureTie {
  /** Names the tie from one filter to the next. */
  readonly key: string;
  readonly from: PictureNode;
  readonly to: PictureNode;
  readonly rule: Rule;
  readonly directed: boolean;
  readonly possible: boolean;
  readonly proposed: boolean;
  readonly contradicted: boolean;
  readonly grades: string;
  readonly since: string;
  readonly statements: number;
}

export interface Picture {
  readonly nodes: readonly PictureNode[];
  readonly ties: readonly PictureTie[];
  readonly byId: ReadonlyMap<string, PictureNode>;
}

const [directed, possible, proposed, contradicted] = [1, 2, 4, 8];

export function unpack(packed: PackedPicture): Picture {
  const nodes = packed.nodes.map(([id, label, kind, isProposed]): PictureNode => {
    const { code, label: kindLabel, path } = packed.kinds[kind]!;
    return { id, label, kind: code, kindLabel, proposed: isProposed === 1, href: path + encodeURIComponent(id) + packed.query };
  });
  const ties = packed.ties.map(([from, to, rule, marks, grades, since, statements]): PictureTie => ({
    key: `${nodes[from]!.id} ${nodes[to]!.id} ${packed.rules[rule]!.code}`,
    from: nodes[from]!,
    to: nodes[to]!,
    rule: packed.rules[rule]!,
    directed: (marks & directed) !== 0,
    possible: (marks & possible) !== 0,
    proposed: (marks & proposed) !== 0,
    contradicted: (marks & contradicted) !== 0,
    grades: packed.grades[grades] ?? "",
    since: packed.dates[since] ?? "",
    statements,
  }));
  return { nodes, ties, byId: new Map(nodes.map((node) => [node.id, node])) };
}
