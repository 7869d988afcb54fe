// The same chart as tables: exactly the marks and ties that are drawn. What is ticked in the table is selected in the picture.

import type { Desk } from "./desk";
import { keyOf } from "./picture";
import type { Line, Mark } from "./scene";
import { linkTo, make, type Words } from "./words";

const step = 100;

export function fillTables(desk: Desk, words: Words): { readonly scene: () => void; readonly pick: () => void } {
  const [ties, nodes] = ["ties", "nodes"].map((name) => document.querySelector<HTMLElement>(`[data-table="${name}"]`));
  if (!ties || !nodes) {
    return { scene: () => {}, pick: () => {} };
  }
  const boxes = new Map<string, HTMLInputElement>();
  let [mostTies, mostNodes] = [step, step];

  const fill = (): void => {
    boxes.clear();
    const { marks, lines } = desk.scene;
    body(ties).replaceChildren(...lines.slice(0, mostTies).map((line) => tieRow(line)));
    body(nodes).replaceChildren(...marks.slice(0, mostNodes).map((mark) => nodeRow(mark)));
    count(ties, Math.min(mostTies, lines.length), lines.length, () => (mostTies += step));
    count(nodes, Math.min(mostNodes, marks.length), marks.length, () => (mostNodes += step));
    tick();
  };
  const tick = (): void => boxes.forEach((box, id) => (box.checked = [...desk.look.selected].some((mark) => mark.id === id)));

  function count(table: HTMLElement, shown: number, all: number, more: () => void): void {
    const place = table.querySelector<HTMLElement>("[data-count]")!;
    place.replaceChildren(words("count", shown, all));
    if (shown < all) {
      const button = make("button", "quiet", words("further")) as HTMLButtonElement;
      button.type = "button";
      button.addEventListener("click", () => {
        more();
        fill();
      });
      place.append(" ", button);
    }
  }

  function tieRow(line: Line): HTMLElement {
    const { from, to, said, tie } = line;
    const { dates, ties: all } = desk.scene.picture;
    const passages = document.createElement("button");
    [passages.type, passages.className, passages.textContent] = ["button", "quiet", words("passages")];
    passages.addEventListener("click", () => {
      desk.pick(null, keyOf(line), []);
      desk.figure.scrollIntoView({ block: "nearest" });
    });
    const tags = [
      ...(said.possible ? [make("span", "tag", words("possible"))] : []),
      ...(said.contradicted ? [make("span", "tag warn", words("contradicted"))] : []),
      ...(said.proposed ? [make("span", "tag machine", words("proposed"))] : []),
    ].flatMap((tag) => [" ", tag]);
    const arrow = make("span", "", "→");
    arrow.setAttribute("aria-label", words("directed"));
    const rule = make("td", "", said.rule.label, ...(said.directed ? [" ", arrow] : []), ...tags);
    return make(
      "tr",
      said.proposed ? "proposed" : "",
      make("td", "", ...end(from.href, from.label, line.source)),
      rule,
      make("td", "", ...end(to.href, to.label, line.target)),
      make("td", "", dates[all.since[tie]!]!),
      make("td", "", said.grades),
      make("td", "", String(all.statements[tie])),
      make("td", "", passages),
    );
  }

  const end = (href: string, label: string, mark: Mark): (Node | string)[] =>
    mark.node ? [linkTo(href, label)] : [linkTo(href, label), " ", make("span", "tag", words("in", mark.label))];

  function nodeRow(mark: Mark): HTMLElement {
    const box = document.createElement("input");
    box.type = "checkbox";
    box.setAttribute("aria-label", words("select", mark.label));
    box.addEventListener("change", () => {
      const selected = new Set([...desk.look.selected].map((one) => one.id));
      if (box.checked) {
        selected.add(mark.id);
      } else {
        selected.delete(mark.id);
      }
      desk.pick(null, null, selected);
    });
    boxes.set(mark.id, box);
    const name = mark.node ? linkTo(mark.node.href, mark.label) : make("span", "", mark.label);
    const members = mark.members.flatMap((node, at) => [...(at > 0 ? [", "] : []), linkTo(node.href, node.label)]);
    return make("tr", "", make("td", "", box), make("th", "", name), make("td", "", mark.node?.kindLabel ?? words("group")), make("td", "", ...members));
  }

  return { scene: fill, pick: tick };
}

const body = (table: HTMLElement): HTMLElement => table.querySelector("tbody")!;
