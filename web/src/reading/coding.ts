// The forms that record something from words of the text. One key opens a form with the words and their place filled in; Escape goes back.

import type { Words } from "./offsets";

export interface Coding {
  /** Fills words into both forms, and shows them. */
  fill(words: Words): void;
  /** Opens the form of a key and puts the cursor into its first field; false where there is no such form. */
  open(key: string, back: () => void): boolean;
}

export function codingFrom(forms: HTMLDetailsElement): Coding {
  let goBack: (() => void) | undefined;

  forms.addEventListener("keydown", (event) => {
    if (event.key === "Escape") {
      forms.open = false;
      goBack?.();
      event.preventDefault();
    }
  });

  return {
    fill(words) {
      for (const form of forms.querySelectorAll("form")) {
        field(form, "start").value = String(words.start);
        field(form, "end").value = String(words.end);
        field(form, "return").value = placeOf(words);
      }
      for (const name of forms.querySelectorAll<HTMLInputElement>("[data-from-selection]")) {
        name.value = words.text.slice(0, name.maxLength > 0 ? name.maxLength : undefined);
      }
      const shown = forms.querySelector<HTMLElement>("[data-selected]");
      if (shown) {
        shown.textContent = `“${words.text}”`;
        shown.hidden = false;
      }
      forms.open = true;
    },
    open(key, back) {
      const first = forms.querySelector<HTMLInputElement>(`form[data-key="${key}"] [data-first]`);
      if (!first) {
        return false;
      }
      goBack = back;
      forms.open = true;
      first.focus();
      first.select();
      first.scrollIntoView({ block: "nearest" });
      return true;
    },
  };
}

// What is recorded leads back to the words that it rests on.
function placeOf(words: Words): string {
  const address = new URL(location.href);
  address.searchParams.set("start", String(words.start));
  address.searchParams.set("end", String(words.end));
  address.searchParams.delete("did");
  address.searchParams.delete("event");
  return `${address.pathname}${address.search}#passage`;
}

function field(form: HTMLElement, name: string): HTMLInputElement {
  return form.querySelector<HTMLInputElement>(`input[name="${name}"]`)!;
}
