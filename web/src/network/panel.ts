// Beside the canvas: who or what is picked, its ties, and the words that say a tie.

import type { Desk } from "./desk";
import { keyOf } from "./picture";
import type { Line, Mark } from "./scene";
import { intervalOf } from "./sizes";
import { linkTo, make, type Words } from "./words";

const most = 60;

export function showPicked(desk: Desk, words: Words): void {
  const panel = desk.figure.querySelector<HTMLElement>("[data-panel]")!;
  const said = desk.figure.querySelector<HTMLElement>("[data-picked]")!;
  let shown = "";
  desk.onPick = () => {
    const { picked, line, selected } = desk.look;
    const mark = picked ?? (selected.size === 1 ? [...selected][0]! : null);
    const count = selected.size > 1 ? words("selected", selected.size) : "";
    said.textContent = [line ? titleOf(line) : mark ? nameOf(mark) : "", count].filter(Boolean).join(" · ");
    const key = line ? keyOf(line) : (mark?.id ?? "");
    panel.hidden = key === "";
    if (line) {
      if (key !== shown) {
        void passages(line);
      }
    } else if (mark) {
      panel.replaceChildren(...(mark.node ? ofNode(mark) : ofGroup(mark)));
    }
    shown = key;
  };

  const nameOf = (mark: Mark): string => (mark.node ? `${mark.label} (${mark.node.kindLabel})` : mark.label);
  const titleOf = (line: Line): string => `${line.from.label} – ${line.said.rule.label} – ${line.to.label}`;

  function ofNode(mark: Mark): Node[] {
    const interval = intervalOf(mark);
    const lines = desk.scene.lines.filter((line) => line.source === mark || line.target === mark);
    return [
      make("h3", "", make("bdi", "", mark.label)),
      make("p", "dim", mark.node!.kindLabel, " · ", linkTo(mark.node!.href, words("open"))),
      ...(interval ? [make("p", "", words("measured", interval.words))] : []),
      list(lines.slice(0, most).map((line) => tieButton(line, mark))),
      ...(lines.length > most ? [make("p", "dim", words("more", most, lines.length))] : []),
    ];
  }

  function ofGroup(mark: Mark): Node[] {
    return [make("h3", "", make("bdi", "", mark.label)), list(mark.members.map((node) => linkTo(node.href, node.label)))];
  }

  function tieButton(line: Line, mark: Mark): HTMLElement {
    const other = line.source === mark ? line.target : line.source;
    const button = make("button", "quiet", line.said.rule.label, " ", make("bdi", "", other.label)) as HTMLButtonElement;
    button.type = "button";
    button.addEventListener("click", () => desk.pick(null, keyOf(line), []));
    return button;
  }

  // The page of the passages is a page of its own; its content is shown here.
  async function passages(line: Line): Promise<void> {
    panel.replaceChildren(make("h3", "", make("bdi", "", titleOf(line))), make("p", "dim", words("reading")));
    const address = new URL(desk.addressOf(desk.chart, desk.figure.dataset["passages"]!), location.href);
    address.searchParams.set("from", line.from.id);
    address.searchParams.set("to", line.to.id);
    const found = await contentOf(address.pathname + address.search);
    if (desk.look.line && keyOf(desk.look.line) === keyOf(line)) {
      panel.replaceChildren(make("h3", "", make("bdi", "", titleOf(line))), ...(found ?? [make("p", "fault", words("lost"))]));
    }
  }
}

async function contentOf(address: string): Promise<Node[] | null> {
  try {
    const answer = await fetch(address);
    const page = answer.ok ? new DOMParser().parseFromString(await answer.text(), "text/html") : null;
    const content = page?.querySelector("[data-passages]");
    return content ? [...content.childNodes].map((node) => document.adoptNode(node)) : null;
  } catch {
    return null;
  }
}

function list(items: readonly Node[]): HTMLElement {
  return make("ul", "plain", ...items.map((item) => make("li", "", item)));
}
