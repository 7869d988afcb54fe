// What every page adds with a script: Ctrl-K, suggestions in fields that take an entity, and typed text that is not lost. Everything works
// without it.

import { keepDrafts } from "./drafts";
import { openAnywhere } from "./palette";
import { type Suggestion, suggestWhileTyping } from "./suggestions";

const find = document.querySelector<HTMLInputElement>("#find");
if (find) {
  openAnywhere(find);
}

keepDrafts();

const fields = document.querySelectorAll<HTMLInputElement>("input[data-suggest]");
fields.forEach((field, index) => suggestFor(field, `suggestions-${index}`));

function suggestFor(field: HTMLInputElement, listId: string): void {
  const list = document.createElement("datalist");
  list.id = listId;
  field.after(list);
  field.setAttribute("list", listId);
  field.autocomplete = "off";
  suggestWhileTyping(field, (found) => list.replaceChildren(...found.map(option)));
}

function option(suggestion: Suggestion): HTMLOptionElement {
  const element = document.createElement("option");
  element.value = suggestion.id;
  element.label = `${suggestion.label} (${suggestion.kind})`;
  element.textContent = element.label;
  return element;
}
