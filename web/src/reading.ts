// Reading view: opens at #t=start,end, and fills the coding form from selected words.

const text = document.querySelector<HTMLElement>(".text");
const form = document.querySelector<HTMLDetailsElement>("#add");

openAtFragment();
document.querySelector<HTMLElement>("#passage")?.scrollIntoView({ block: "center" });
if (text && form) {
  document.addEventListener("selectionchange", () => fillFromSelection(text, form));
}

const painted = document.querySelector<HTMLDetailsElement>("[data-painted]");
if (painted) {
  followPages(painted);
}

// The picture beside the text is that of the page being read: the last one whose mark has passed the upper third of the window.
function followPages(painted: HTMLDetailsElement): void {
  const marks = [...document.querySelectorAll<HTMLElement>(".text .page")];
  const image = painted.querySelector("img")!;
  const words = painted.querySelector("figcaption")!;
  painted.querySelector("p")?.remove();
  let timer = 0;
  document.addEventListener("scroll", () => {
    window.clearTimeout(timer);
    timer = window.setTimeout(() => {
      const read = marks.findLast((mark) => mark.getBoundingClientRect().top < window.innerHeight / 3) ?? marks[0];
      const page = read?.id.replace("page-", "");
      const address = `${painted.dataset["painted"]}${page}.png`;
      if (page && painted.open && image.getAttribute("src") !== address) {
        image.src = address;
        image.alt = words.textContent = (painted.dataset["words"] ?? "#").replace("#", page);
      }
    }, 200);
  }, { passive: true });
}

function openAtFragment(): void {
  const match = /^#t=(\d+),(\d+)$/.exec(location.hash);
  if (match?.[1] && match[2]) {
    const address = new URL(location.href);
    address.searchParams.set("start", match[1]);
    address.searchParams.set("end", match[2]);
    address.hash = "passage";
    location.replace(address);
  }
}

function fillFromSelection(text: HTMLElement, form: HTMLDetailsElement): void {
  const selection = document.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0 || !text.contains(selection.anchorNode)) {
    return;
  }
  const range = selection.getRangeAt(0);
  const start = offsetOf(range.startContainer, range.startOffset);
  const end = offsetOf(range.endContainer, range.endOffset);
  const words = selection.toString().trim();
  if (start === null || end === null || end <= start || words.length === 0) {
    return;
  }
  // White space at the ends belongs to the hand, not to the words.
  const raw = selection.toString();
  const lead = raw.length - raw.trimStart().length;
  const trail = raw.length - raw.trimEnd().length;
  field(form, "start").value = String(start + lead);
  field(form, "end").value = String(end - trail);
  const label = form.querySelector<HTMLInputElement>("[data-from-selection]");
  if (label) {
    label.value = words.replace(/\s+/g, " ");
  }
  const shown = form.querySelector<HTMLElement>("[data-selected]");
  if (shown) {
    shown.textContent = `“${words}”`;
    shown.hidden = false;
  }
  form.open = true;
}

// A point of the page as an offset in the stored text: each piece says where it begins.
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

function field(form: HTMLElement, name: string): HTMLInputElement {
  return form.querySelector<HTMLInputElement>(`input[name="${name}"]`)!;
}

export {};
