// How ties are told apart. A family has a form and a color, so that nothing rests on color alone; a dash means doubt and nothing else; the
// width means the best grade. Files are drawn by the same table in src/Skein.Casework/Pictures/TieStrokes.cs; a test holds the two equal.

export type Form = "single" | "double" | "beaded" | "ticked";

/** How a tie is drawn, whatever is picked. */
export interface Style {
  readonly form: Form;
  readonly color: string;
  readonly width: number;
}

const families: Readonly<Record<string, readonly [Form, string]>> = {
  kinship: ["double", "--ink"],
  "co-action": ["single", "--ink"],
  friendship: ["beaded", "--ink"],
  formation: ["ticked", "--ink"],
  allegiance: ["single", "--link"],
  mentoring: ["double", "--link"],
  recruitment: ["beaded", "--link"],
  communication: ["ticked", "--link"],
  custody: ["single", "--focus"],
  travel: ["double", "--focus"],
  material: ["beaded", "--focus"],
  "co-offending": ["ticked", "--focus"],
  "co-presence": ["single", "--quote-line"],
  institutional: ["double", "--quote-line"],
};

export const forms: readonly Form[] = ["single", "double", "beaded", "ticked"];

export const form = (family: string): Form => families[family]?.[0] ?? "beaded";

export const shade = (family: string): string => families[family]?.[1] ?? "--dim";

/** Widths in pixels, from the strongest class of grades to what cannot be judged. */
export const weights: readonly number[] = [3.4, 2.3, 1.5, 0.9];

/** The width of the best of some grades, such as "B2 C3". */
export function weight(grades: string): number {
  return weights[Math.min(...grades.split(" ").map(classOf))] ?? weights[3]!;
}

/** 0 for B2 and better, 1 for C3 and better, 2 for weaker ones, 3 where reliability or credibility cannot be judged. */
export function classOf(grade: string): number {
  const reliability = "ABCDE".indexOf(grade.charAt(0)) + 1;
  const credibility = "12345".indexOf(grade.charAt(1)) + 1;
  if (grade.length < 2 || reliability === 0 || credibility === 0) {
    return 3;
  }
  const worse = Math.max(reliability, credibility);
  return worse <= 2 ? 0 : worse === 3 ? 1 : 2;
}
