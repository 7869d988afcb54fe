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

/** As sent: nodes are [id, label, kind, proposed], ties one list for each of what is said of all of them, in one order. */
export interface PackedPicture {
  readonly query: string;
  readonly kinds: readonly Kind[];
  readonly rules: readonly Rule[];
  readonly grades: readonly string[];
  readonly dates: readonly string[];
  readonly nodes: readonly (readonly [string, string, number, number])[];
  readonly ties: Readonly<Record<"from" | "to" | "rules" | "marks" | "grades" | "dates" | "statements", readonly number[]>>;
}

export interface PictureNode {
  readonly id: string;
  readonly label: string;
  readonly kind: string;
  readonly kindLabel: string;
  readonly proposed: boolean;
  readonly href: string;
}

const [directed, possible, proposed, contradicted] = [1, 2, 4, 8];

export class PictureTie {
  constructor(
    readonly from: PictureNode,
    readonly to: PictureNode,
    readonly rule: Rule,
    private readonly marks: number,
    readonly grades: string,
    readonly since: string,
    readonly statements: number,
  ) {}

  /** Names the tie from one filter to the next. */
  get key(): string {
    return `${this.from.id} ${this.to.id} ${this.rule.code}`;
  }

  get directed(): boolean {
    return (this.marks & directed) !== 0;
  }

  get possible(): boolean {
    return (this.marks & possible) !== 0;
  }

  get proposed(): boolean {
    return (this.marks & proposed) !== 0;
  }

  get contradicted(): boolean {
    return (this.marks & contradicted) !== 0;
  }
}

export interface Picture {
  readonly nodes: readonly PictureNode[];
  readonly ties: readonly PictureTie[];
  readonly byId: ReadonlyMap<string, PictureNode>;
}

export function unpack(packed: PackedPicture): Picture {
  const nodes = packed.nodes.map(([id, label, kind, isProposed]): PictureNode => {
    const { code, label: kindLabel, path } = packed.kinds[kind]!;
    return { id, label, kind: code, kindLabel, proposed: isProposed === 1, href: path + encodeURIComponent(id) + packed.query };
  });
  const { from, to, rules, marks, grades, dates, statements } = packed.ties;
  const ties = from.map(
    (one, at) =>
      new PictureTie(
        nodes[one]!,
        nodes[to[at]!]!,
        packed.rules[rules[at]!]!,
        marks[at]!,
        packed.grades[grades[at]!] ?? "",
        packed.dates[dates[at]!] ?? "",
        statements[at]!,
      ),
  );
  return { nodes, ties, byId: new Map(nodes.map((node) => [node.id, node])) };
}
