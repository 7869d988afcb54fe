// What the server sends, and what the layout makes of it.

export interface PictureNode {
  readonly id: string;
  readonly label: string;
  readonly kind: string;
  readonly kindLabel: string;
  readonly proposed: boolean;
  readonly href: string;
}

export interface PictureTie {
  readonly from: string;
  readonly to: string;
  readonly directed: boolean;
  readonly family: string;
  readonly familyLabel: string;
  readonly label: string;
  readonly possible: boolean;
  readonly proposed: boolean;
  readonly contradicted: boolean;
}

export interface Picture {
  readonly nodes: readonly PictureNode[];
  readonly ties: readonly PictureTie[];
}

export interface PlacedNode extends PictureNode {
  x: number;
  y: number;
}

export interface PlacedTie extends PictureTie {
  readonly source: PlacedNode;
  readonly target: PlacedNode;
  /** Which of several ties between the same two this is, from 0; they are drawn apart. */
  readonly lane: number;
}

export interface Scene {
  readonly nodes: readonly PlacedNode[];
  readonly ties: readonly PlacedTie[];
}
