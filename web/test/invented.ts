// An invented picture: names of nobody, ties by hand.

import { type PackedPicture, type Picture, unpack } from "../src/network/picture";

/** Nodes a, b, c, … and ties such as "a-b". The first tie is kinship, the others are the same act. */
export function pictureOf(nodes: string, ties: readonly string[]): Picture {
  const ids = [...nodes];
  const packed: PackedPicture = {
    query: "?ties=base",
    kinds: [{ code: "person", label: "person", path: "/entities/" }],
    rules: [
      { code: "kin/1", label: "is a sibling of", family: "kinship", familyLabel: "Kinship" },
      { code: "act/1", label: "took part with", family: "co-action", familyLabel: "Same act" },
    ],
    nodes: ids.map((id) => [id, id.toUpperCase(), 0, 0]),
    said: [
      [0, 2, "B2"],
      [1, 0, "B2"],
    ],
    dates: ["in 2015"],
    ties: {
      from: ties.map((tie) => ids.indexOf(tie[0]!)),
      to: ties.map((tie) => ids.indexOf(tie[2]!)),
      said: ties.map((_, at) => (at === 0 ? 0 : 1)),
      since: ties.map(() => 0),
      statements: ties.map(() => 1),
    },
  };
  return unpack(packed);
}
