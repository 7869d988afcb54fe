// What follows the brush: the page itself is asked for the new stretch, and the parts of it that follow are put in the place of the old ones. So a
// date means here what it means on the server, and a reload shows the same.

import type { Words } from "../network/words";
import { fieldsOf, type Range } from "./moments";

const calm = 150;

export class Follower {
  /** Told of the page as the server answered it. */
  onPage: (page: Document) => void = () => {};
  private timer = 0;
  private asked: AbortController | null = null;

  constructor(
    private readonly section: HTMLElement,
    private readonly words: Words,
  ) {}

  /** Asks soon, once for many changes in a row. */
  follow(range: Range | null): void {
    const fields = range === null ? { from: "", to: "" } : fieldsOf(range);
    // The filter of the page keeps the stretch in hidden fields of the same names.
    for (const [name, text] of Object.entries(fields)) {
      document.querySelectorAll<HTMLInputElement>(`main input[name=${name}]`).forEach((field) => (field.value = text));
    }
    this.section.querySelector("[data-span-clear]")?.toggleAttribute("hidden", range === null);
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.ask(fields), calm);
  }

  /** Asks now, and is done when the page shows the answer. */
  async ask(fields: { readonly from: string; readonly to: string }): Promise<void> {
    this.asked?.abort();
    const asked = (this.asked = new AbortController());
    const address = new URL(this.section.dataset["span"]!, location.href);
    for (const [name, text] of Object.entries(fields)) {
      if (text !== "") {
        address.searchParams.set(name, text);
      }
    }
    try {
      const answer = await fetch(address, { signal: asked.signal });
      if (!answer.ok) {
        throw new Error(String(answer.status));
      }
      this.show(new DOMParser().parseFromString(await answer.text(), "text/html"));
      history.replaceState(null, "", address);
    } catch (fault) {
      if (!asked.signal.aborted) {
        this.lost();
      }
    }
  }

  private show(page: Document): void {
    for (const old of document.querySelectorAll<HTMLElement>("[data-follows]")) {
      const fresh = page.querySelector(`[data-follows="${old.dataset["follows"]!}"]`);
      if (fresh) {
        old.replaceWith(document.adoptNode(fresh));
      }
    }
    this.onPage(page);
  }

  private lost(): void {
    const said = this.section.querySelector<HTMLElement>('[data-follows="span-fault"]')!;
    said.textContent = this.words("lost");
    said.hidden = false;
  }
}
