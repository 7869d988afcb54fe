// The forms that record something from words of the text. One key opens a form with the words and their place filled in; Escape goes back. They
// are sent without leaving the page: what is refused comes back with its sentence beside everything that was typed.

import { fieldsOf, post, refusalOf } from "../posting";
import type { Answer } from "./known";
import type { Words } from "./offsets";

export interface Coding {
  /** Fills words into both forms, and shows them. */
  fill(words: Words): void;
  /** Opens the form of a key and puts the cursor into its first field; false where there is no such form. */
  open(key: string, back: () => void): boolean;
}

export function codingFrom(forms: HTMLDetailsElement): Coding {
  let goBack: (() => void) | undefined;
  const chooseNew = newChosen(forms);

  forms.addEventListener("keydown", (event) => {
    if (event.key === "Escape") {
      forms.open = false;
      goBack?.();
      event.preventDefault();
    }
  });
  forms.addEventListener("submit", (event) => {
    event.preventDefault();
    void send(event.target as HTMLFormElement, event.submitter);
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
      chooseNew(words.text);
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

// Words that name nobody of the case name somebody new, until a person types or chooses otherwise.
function newChosen(forms: HTMLElement): (words: string) => void {
  const kind = forms.querySelector<HTMLSelectElement>("[data-new]");
  const name = forms.querySelector<HTMLInputElement>("[data-from-selection]");
  const told = forms.querySelector<HTMLElement>("[data-none-known]");
  let [asked, chosen, touched] = ["", false, false];
  const choose = (isNew: boolean): void => {
    if (kind && told && isNew !== chosen) {
      kind.value = isNew ? "Person" : "";
      told.textContent = isNew ? (told.dataset["words"] ?? "") : "";
      chosen = isNew;
    }
  };
  kind?.addEventListener("change", () => {
    [touched, chosen] = [true, false];
    told?.replaceChildren();
  });
  name?.addEventListener("input", () => {
    touched = true;
    choose(false);
  });
  document.addEventListener("known", (event) => {
    const { words, things } = (event as CustomEvent<Answer>).detail;
    if (!touched && words === asked) {
      choose(things === 0);
    }
  });
  return (words) => {
    if (words !== asked) {
      choose(false);
      [asked, touched] = [words, false];
    }
  };
}

async function send(form: HTMLFormElement, submitter: HTMLElement | null): Promise<void> {
  if (form.getAttribute("aria-busy") === "true") {
    return;
  }
  const fields = fieldsOf(form, submitter);
  form.setAttribute("aria-busy", "true");
  form.querySelector("[data-refusal]")?.remove();
  const outcome = await post(form, fields, document.body.dataset["lost"] ?? "");
  form.removeAttribute("aria-busy");
  if (outcome.next !== undefined) {
    form.dispatchEvent(new Event("recorded", { bubbles: true }));
    location.assign(outcome.next);
    return;
  }
  const note = refusalOf(outcome);
  form.append(note);
  note.scrollIntoView({ block: "nearest" });
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
