// Decisions sent without leaving the page. The next card stands there already; further ones are fetched before the last is reached. What the
// server refuses comes back with its sentence and with everything that was typed.

import { forget, restore } from "./drafts";
import { fetchPage } from "./pages";

interface Desk {
  cards(): HTMLElement[];
  choose(card: HTMLElement | undefined): void;
  isCurrent(card: HTMLElement): boolean;
}

interface Answer {
  words?: string;
  event?: number;
  title?: string;
  sentence?: string;
}

const fewest = 5;

export function sendFast(queue: HTMLElement, desk: Desk): void {
  let fetching = false;
  document.querySelector("[data-told]")?.replaceChildren(...document.querySelectorAll("main > .notice"));
  queue.addEventListener("submit", (event) => {
    const form = event.target as HTMLFormElement;
    const card = form.closest<HTMLElement>("[data-card]");
    if (!card || form.method !== "post") {
      return;
    }
    event.preventDefault();
    if (card.getAttribute("aria-busy") !== "true") {
      void send(form, event.submitter, card);
    }
  });

  async function send(form: HTMLFormElement, submitter: HTMLElement | null, card: HTMLElement): Promise<void> {
    const fields = new URLSearchParams();
    for (const [name, value] of new FormData(form, submitter)) {
      fields.append(name, String(value));
    }
    fields.set("answer", "json");
    card.setAttribute("aria-busy", "true");
    card.querySelector("[data-refusal]")?.remove();
    const isWhole = form.action.endsWith("/review/later") || !card.dataset.next;
    if (isWhole) {
      leave(card);
    }
    let answer: Answer;
    try {
      const response = await fetch(form.action, { method: "POST", body: fields });
      answer = (await response.json()) as Answer;
    } catch {
      answer = { sentence: queue.dataset.lost ?? "" };
    }
    card.removeAttribute("aria-busy");
    if (answer.words === undefined) {
      refuse(card, answer);
      return;
    }
    forget(fields.get("proposal") ?? "");
    if (isWhole) {
      card.remove();
    } else {
      await renew(card, fields.get("proposal") === card.dataset.proposal ? card.dataset.next! : card.dataset.proposal!);
    }
    tell(answer, fields);
    await fill();
  }

  function leave(card: HTMLElement): void {
    const all = desk.cards();
    const at = all.indexOf(card);
    const isCurrent = desk.isCurrent(card);
    card.hidden = true;
    if (isCurrent) {
      desk.choose(all[at + 1] ?? all[at - 1]);
    }
  }

  function refuse(card: HTMLElement, answer: Answer): void {
    const note = document.createElement("p");
    note.className = "note";
    note.dataset.refusal = "";
    note.setAttribute("role", "alert");
    note.textContent = [answer.title, answer.sentence].filter(Boolean).join(". ");
    card.hidden = false;
    card.append(note);
    desk.choose(card);
  }

  // The group of a proposal as it is now: its next quote stands in front.
  async function renew(card: HTMLElement, member: string): Promise<void> {
    const fresh = (await fetchPage(`/review?member=${encodeURIComponent(member)}`))?.querySelector<HTMLElement>("[data-queue] [data-card]");
    if (!fresh) {
      leave(card);
      card.remove();
      return;
    }
    const isCurrent = desk.isCurrent(card);
    card.replaceWith(fresh);
    restore(fresh);
    if (isCurrent) {
      desk.choose(fresh);
    }
  }

  function tell(answer: Answer, fields: URLSearchParams): void {
    const told = document.querySelector("[data-told]");
    const notice = document.createElement("div");
    notice.className = "notice";
    const words = document.createElement("p");
    words.textContent = answer.words ?? "";
    notice.append(words);
    if (answer.event) {
      const undo = document.createElement("form");
      undo.method = "post";
      undo.action = "/undo";
      for (const [name, value] of [["_form", fields.get("_form")], ["return", here()], ["event", String(answer.event)]]) {
        const field = document.createElement("input");
        [field.type, field.name, field.value] = ["hidden", name ?? "", value ?? ""];
        undo.append(field);
      }
      const button = document.createElement("button");
      button.className = "quiet";
      button.textContent = queue.dataset.undo ?? "";
      undo.append(button);
      notice.append(undo);
    }
    told?.replaceChildren(notice);
  }

  async function fill(): Promise<void> {
    if (fetching || queue.dataset.more !== "true" || desk.cards().length >= fewest) {
      return;
    }
    fetching = true;
    const next = await fetchPage(here());
    const source = next?.querySelector<HTMLElement>("[data-queue]");
    queue.dataset.more = source?.dataset.more ?? "false";
    for (const card of source?.querySelectorAll<HTMLElement>("[data-card]") ?? []) {
      if (!document.getElementById(card.id)) {
        queue.append(card);
        restore(card);
      }
    }
    fetching = false;
    if (!desk.cards().some((card) => desk.isCurrent(card))) {
      desk.choose(desk.cards()[0]);
    }
  }
}

// This page without the notice of what was done before.
function here(): string {
  const address = new URL(location.href);
  address.searchParams.delete("did");
  address.searchParams.delete("event");
  return address.pathname + address.search;
}
