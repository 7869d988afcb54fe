// Points of the page as offsets in the stored text: each piece says where it begins.

export interface Words {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The selected words of the text, without white space at their ends; undefined where nothing of it is selected. */
export function selectedWords(text: HTMLElement): Words | undefined {
  const selection = document.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0 || !text.contains(selection.anchorNode)) {
    return undefined;
  }
  const range = selection.getRangeAt(0);
  return trimmed(offsetOf(range.startContainer, range.startOffset), offsetOf(range.endContainer, range.endOffset), selection.toString());
}

/** The words of a piece of the text, with those of the pieces around it that bear the same mark. */
export function wordsOf(piece: HTMLElement): Words | undefined {
  const same = (other: Element | null): other is HTMLElement =>
    other instanceof HTMLElement && other.dataset["s"] !== undefined && other.getAttribute("href") === piece.getAttribute("href");
  const pieces = [piece];
  for (let before = piece.previousElementSibling; same(before); before = before.previousElementSibling) {
    pieces.unshift(before);
  }
  for (let after = piece.nextElementSibling; same(after); after = after.nextElementSibling) {
    pieces.push(after);
  }
  const words = pieces.map((each) => each.textContent ?? "").join("");
  const start = Number(pieces[0]!.dataset["s"]);
  return trimmed(start, start + words.length, words);
}

// White space at the ends belongs to the hand, not to the words.
function trimmed(start: number | null, end: number | null, raw: string): Words | undefined {
  if (start === null || end === null || end <= start || raw.trim().length === 0) {
    return undefined;
  }
  return {
    start: start + raw.length - raw.trimStart().length,
    end: end - (raw.length - raw.trimEnd().length),
    text: raw.trim().replace(/\s+/g, " "),
  };
}

function offsetOf(node: Node, offset: number): number | null {
  const element = node instanceof Element ? node : node.parentElement;
  const piece = element?.closest<HTMLElement>("[data-s]");
  if (!piece) {
    const next = node instanceof Element ? node.childNodes[offset] : null;
    const first = next instanceof Element ? (next.matches("[data-s]") ? next : next.querySelector("[data-s]")) : null;
    return first instanceof HTMLElement ? Number(first.dataset["s"]) : null;
  }
  const start = Number(piece.dataset["s"]);
  return node instanceof Element ? (offset === 0 ? start : start + (piece.textContent?.length ?? 0)) : start + offset;
}
