// Decisions sent without leaving the page. The next card stands there already; further ones are fetched before the last is reached. What the
// server refuses comes back with its sentence and with everything that was typed.

import { forget, restore } from "./drafts";
import { fetchPage } from "./pages";
import { type Answer, fieldsOf, post, refusalOf } from "./posting";

interface Desk {
  cards(): HTMLElement[];
  choose(card: HTMLElement | undefined): void;
  isCurrent(card: HTMLElement): boolean;
}

const fewest = 5;
const pause = 800;

export function sendFast(queue: HTMLElement, desk: Desk): void {
  // What was decided here stays away, also when a page comes that was written before the decision.
  const decided = new Set<string>();
  let fetching = false;
  let later: number | undefined;
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
    const fields = fieldsOf(form, submitter);
    card.setAttribute("aria-busy", "true");
    card.querySelector("[data-refusal]")?.remove();
    const isWhole = form.action.endsWith("/review/later") || !card.dataset.next;
    if (isWhole) {
      leave(card);
    }
    const answer = await post(form, fields, queue.dataset.lost ?? "");
    card.removeAttribute("aria-busy");
    if (answer.words === undefined) {
      refuse(card, answer);
      return;
    }
    forget(fields.get("proposal") ?? "");
    if (isWhole) {
      decided.add(card.id);
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
    card.hidden = false;
    card.append(refusalOf(answer));
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

  // At once where cards of a kind run out, else when the hand rests: what waits is counted by the host.
  async function fill(): Promise<void> {
    window.clearTimeout(later);
    const runsOut = queue.dataset.more === "true" && desk.cards().filter((card) => !card.closest("[data-questions]")).length < fewest;
    if (!runsOut || fetching) {
      later = window.setTimeout(() => void (fetching ? fill() : refresh()), pause);
      return;
    }
    await refresh();
  }

  async function refresh(): Promise<void> {
    fetching = true;
    const next = await fetchPage(here());
    const source = next?.querySelector<HTMLElement>("[data-queue]");
    if (next && source) {
      queue.dataset.more = source.dataset.more ?? "false";
      take(source);
      count(next);
    }
    fetching = false;
    if (!desk.cards().some((card) => desk.isCurrent(card))) {
      desk.choose(desk.cards()[0]);
    }
  }

  // Further statements stand with the statements, before the questions of identity.
  function take(source: HTMLElement): void {
    const [questions, fresh] = [queue.querySelector("[data-questions]"), source.querySelector("[data-questions]")];
    for (const card of source.querySelectorAll<HTMLElement>("[data-card]")) {
      if (document.getElementById(card.id) || decided.has(card.id) || (!questions && fresh?.contains(card))) {
        continue;
      }
      if (questions && fresh?.contains(card)) {
        questions.append(card);
      } else {
        queue.insertBefore(card, questions);
      }
      restore(card);
    }
    if (!questions && fresh?.querySelector("[data-card]")) {
      queue.append(fresh);
    } else if (questions && !questions.querySelector("[data-card]")) {
      questions.remove();
    }
  }

  function count(next: Document): void {
    for (const standing of document.querySelectorAll<HTMLElement>("[data-standing]")) {
      const fresh = next.querySelector(`[data-standing="${standing.dataset.standing}"]`);
      if (fresh && !standing.contains(document.activeElement)) {
        standing.replaceWith(fresh);
      }
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
