// What every page adds with a script: Ctrl-K, suggestions in fields that take an entity, and typed text that is not lost. Everything works
// without it.

import { keepDrafts } from "./drafts";
import { openAnywhere } from "./palette";
import { fetchSuggestions, type Suggestion } from "./suggestions";

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
  let timer = 0;
  let latest = 0;
  field.addEventListener("input", () => {
    window.clearTimeout(timer);
    timer = window.setTimeout(async () => {
      const words = field.value.trim();
      const ticket = ++latest;
      const found = words.length < 2 ? [] : await fetchSuggestions(words);
      if (ticket === latest) {
        list.replaceChildren(...found.map(option));
      }
    }, 150);
  });
}

function option(suggestion: Suggestion): HTMLOptionElement {
  const element = document.createElement("option");
  element.value = suggestion.id;
  element.label = `${suggestion.label} (${suggestion.kind})`;
  element.textContent = element.label;
  return element;
}
