// What a person made of the picture: what is shown, hidden, grouped and where it lies. Every change gives a new value, so that undo and redo
// are a step in a list.

export interface Place {
  readonly x: number;
  readonly y: number;
  readonly pinned: boolean;
}

export interface Group {
  readonly name: string;
  readonly members: readonly string[];
}

export interface Chart {
  /** Only these; null for all that the filter lets through. */
  readonly shown: ReadonlySet<string> | null;
  readonly hidden: ReadonlySet<string>;
  readonly groups: readonly Group[];
  readonly places: ReadonlyMap<string, Place>;
  readonly isolates: boolean;
  /** The metric that is drawn as size, always with its interval; null for one size. */
  readonly metric: string | null;
  /** The clock that the slider moves, and where it stands; empty for the filter as it was sent. */
  readonly clock: string;
  readonly at: string;
}

export const blank: Chart = {
  shown: null,
  hidden: new Set(),
  groups: [],
  places: new Map(),
  isolates: false,
  metric: null,
  clock: "",
  at: "",
};

export const groupId = (name: string): string => `group:${name}`;

export function hide(chart: Chart, ids: Iterable<string>): Chart {
  return { ...chart, hidden: new Set([...chart.hidden, ...ids]) };
}

export function showHidden(chart: Chart): Chart {
  return { ...chart, hidden: new Set() };
}

export function only(chart: Chart, ids: Iterable<string>): Chart {
  return { ...chart, shown: new Set(ids), hidden: new Set() };
}

/** Adds what is tied to something; what was hidden of it comes back. */
export function expand(chart: Chart, neighbors: Iterable<string>): Chart {
  const added = new Set(neighbors);
  return {
    ...chart,
    shown: chart.shown === null ? null : new Set([...chart.shown, ...added]),
    hidden: new Set([...chart.hidden].filter((id) => !added.has(id))),
  };
}

/** Makes one mark of several; what was in another group leaves it, and a group of that name takes them in. */
export function group(chart: Chart, name: string, ids: Iterable<string>): Chart {
  const members = new Set([...(chart.groups.find((one) => one.name === name)?.members ?? []), ...ids]);
  const others = chart.groups
    .filter((one) => one.name !== name)
    .map((one) => ({ ...one, members: one.members.filter((id) => !members.has(id)) }))
    .filter((one) => one.members.length > 0);
  return { ...chart, groups: [...others, { name, members: [...members] }] };
}

export function ungroup(chart: Chart, name: string): Chart {
  const places = new Map(chart.places);
  places.delete(groupId(name));
  return { ...chart, places, groups: chart.groups.filter((one) => one.name !== name) };
}

export function put(chart: Chart, moved: ReadonlyMap<string, Place>): Chart {
  return { ...chart, places: new Map([...chart.places, ...moved]) };
}

export function unpin(chart: Chart, ids: Iterable<string>): Chart {
  const loose = new Set(ids);
  return { ...chart, places: new Map([...chart.places].map(([id, place]) => [id, loose.has(id) ? { ...place, pinned: false } : place])) };
}

/** The steps that were made, and where one stands among them. */
export class History {
  private readonly back: Chart[] = [];
  private ahead: Chart[] = [];

  constructor(public now: Chart) {}

  get canUndo(): boolean {
    return this.back.length > 0;
  }

  get canRedo(): boolean {
    return this.ahead.length > 0;
  }

  /** A step that can be undone. */
  step(next: Chart): void {
    this.back.push(this.now);
    this.ahead = [];
    this.now = next;
  }

  /** What no person did, such as placing a newcomer: no step of its own. */
  amend(next: Chart): void {
    this.now = next;
  }

  undo(): void {
    const former = this.back.pop();
    if (former) {
      this.ahead.push(this.now);
      this.now = former;
    }
  }

  redo(): void {
    const next = this.ahead.pop();
    if (next) {
      this.back.push(this.now);
      this.now = next;
    }
  }
}
