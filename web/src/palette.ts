// The search field as a way to anywhere: Ctrl-K puts the cursor into it from any page, names of the case are listed as they are typed, and the
// arrow keys choose one. Enter without a choice searches names and documents as it does without a script.

import { type Suggestion, suggestWhileTyping } from "./suggestions";

export function openAnywhere(field: HTMLInputElement): void {
  const list = document.createElement("ul");
  list.id = "find-list";
  list.className = "find-list";
  list.setAttribute("role", "listbox");
  list.setAttribute("aria-label", field.dataset.list ?? "");
  list.hidden = true;
  field.after(list);
  field.setAttribute("role", "combobox");
  field.setAttribute("aria-autocomplete", "list");
  field.setAttribute("aria-controls", list.id);
  field.setAttribute("aria-keyshortcuts", "Control+K");

  let chosen = -1;
  show([]);
  document.addEventListener("keydown", (event) => {
    if ((event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey && event.key.toLowerCase() === "k") {
      event.preventDefault();
      field.focus();
      field.select();
    }
  });
  // An answer still on its way would take away the row that was chosen, or open again a list that was closed.
  const forget = suggestWhileTyping(field, (found) => {
    if (document.activeElement === field) {
      show(found);
    }
  });
  field.addEventListener("input", () => choose(-1));
  field.addEventListener("keydown", (event) => {
    if (event.key === "Escape") {
      forget();
    }
    if (list.hidden) {
      return;
    }
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      forget();
      choose(next(chosen, event.key === "ArrowDown" ? 1 : -1, list.children.length));
    } else if (event.key === "Enter" && chosen >= 0) {
      event.preventDefault();
      list.children[chosen]!.querySelector("a")!.click();
    } else if (event.key === "Escape") {
      event.preventDefault();
      show([]);
    }
  });
  // A click on a name has to arrive before the list goes.
  field.addEventListener("blur", () => window.setTimeout(() => show([]), 200));

  function show(found: readonly Suggestion[]): void {
    chosen = -1;
    list.replaceChildren(...found.map(row));
    list.hidden = found.length === 0;
    field.setAttribute("aria-expanded", String(found.length > 0));
    field.removeAttribute("aria-activedescendant");
  }

  function choose(index: number): void {
    list.children[chosen]?.setAttribute("aria-selected", "false");
    chosen = index;
    const row = list.children[chosen];
    row?.setAttribute("aria-selected", "true");
    row?.scrollIntoView({ block: "nearest" });
    if (row) {
      field.setAttribute("aria-activedescendant", row.id);
    } else {
      field.removeAttribute("aria-activedescendant");
    }
  }
}

/** The next row in a direction; -1, the field itself, lies before the first and behind the last. */
export function next(chosen: number, step: number, rows: number): number {
  return ((chosen + 1 + step + rows + 1) % (rows + 1)) - 1;
}

function row(found: Suggestion, index: number): HTMLLIElement {
  const item = document.createElement("li");
  item.id = `find-${index}`;
  item.setAttribute("role", "option");
  item.setAttribute("aria-selected", "false");
  const link = document.createElement("a");
  link.href = `/entities/${encodeURIComponent(found.id)}`;
  link.tabIndex = -1;
  const name = document.createElement("bdi");
  name.textContent = found.label;
  const kind = document.createElement("span");
  kind.className = "dim small";
  kind.textContent = ` ${found.kind}`;
  link.append(name, kind);
  item.append(link);
  return item;
}
