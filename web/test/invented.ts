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
    grades: ["B2", "F6"],
    dates: ["", "in 2015"],
    nodes: ids.map((id) => [id, id.toUpperCase(), 0, 0]),
    ties: {
      from: ties.map((tie) => ids.indexOf(tie[0]!)),
      to: ties.map((tie) => ids.indexOf(tie[2]!)),
      rules: ties.map((_, at) => (at === 0 ? 0 : 1)),
      marks: ties.map((_, at) => (at === 0 ? 2 : 0)),
      grades: ties.map(() => 0),
      dates: ties.map(() => 1),
      statements: ties.map(() => 1),
    },
  };
  return unpack(packed);
}
