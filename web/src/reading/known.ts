// What the case knows of the words at hand, beside the text: taken from the page that says it without a script.

import { fetchPage } from "../pages";

const longestName = 120;

export interface Known {
  /** Of a name, once nobody has asked for something else for a moment. */
  words(text: string): void;
  /** Of somebody who is named in the text. */
  entity(id: string, text: string): void;
}

/** What the page tells of an answer: of which words, and how many of the case bear them as a name. */
export interface Answer {
  readonly words: string;
  readonly things: number;
}

export function knownBeside(place: HTMLElement): Known {
  const field = place.querySelector<HTMLInputElement>("input[name=q]")!;
  const answer = place.querySelector<HTMLElement>("[data-known-answer]")!;
  const seen = new Map<string, readonly Node[]>();
  let timer = 0;
  let asked = "";

  place.querySelector("form")?.addEventListener("submit", (event) => {
    event.preventDefault();
    ask(`/known?q=${encodeURIComponent(field.value)}`, 0);
  });

  return {
    words(text) {
      field.value = text.slice(0, longestName);
      ask(text.length > longestName ? "" : `/known?q=${encodeURIComponent(text)}`, 250);
    },
    entity(id, text) {
      field.value = text.slice(0, longestName);
      ask(`/known?entity=${encodeURIComponent(id)}`, 100);
    },
  };

  function ask(address: string, wait: number, words = field.value): void {
    // A selection tells of itself several times: what is asked for already is neither put off nor asked again.
    if (address === asked) {
      return;
    }
    window.clearTimeout(timer);
    asked = address;
    if (address === "") {
      answer.replaceChildren();
      return;
    }
    timer = window.setTimeout(async () => {
      const page = seen.has(address) ? undefined : await fetchPage(address);
      const found = seen.get(address) ?? parts(page);
      if (found.length > 0) {
        seen.set(address, found);
      }
      if (asked === address) {
        answer.replaceChildren(...found.map((node) => node.cloneNode(true)));
        // Where the host does not answer nothing is known of what is known.
        if (found.length > 0) {
          place.dispatchEvent(new CustomEvent<Answer>("known", { bubbles: true, detail: { words, things: answer.querySelectorAll(".known").length } }));
        }
      }
    }, wait);
  }
}

function parts(page: Document | undefined): readonly Node[] {
  return [...(page?.querySelector("[data-known]")?.childNodes ?? [])].map((node) => document.importNode(node, true));
}
