// Review queue and desk by keyboard: j and k move, z undoes, and the letters that a card's forms name decide. They send the same forms as the
// buttons. Where the queue says "fast", a decision is sent without leaving the page.

import { sendFast } from "./fast";
import { isForSomethingElse, isTyping, showKeys, switchKeys } from "./typing";

const remembered = "skein-review-place";
const queue = document.querySelector<HTMLElement>("[data-queue]");
let current: HTMLElement | undefined;

showKeys();
const found = cards();
if (found.length > 0) {
  const place = Number(sessionStorage.getItem(remembered) ?? "0");
  choose(found[Math.min(place, found.length - 1)], document.querySelector(".notice") !== null);
}
if (queue?.dataset.queue === "fast") {
  sessionStorage.removeItem(remembered);
  sendFast(queue, { cards, choose: (card) => choose(card, true), isCurrent: (card) => card === current });
}

document.addEventListener("keydown", (event) => {
  if (isForSomethingElse(event)) {
    return;
  }
  if (isTyping(event.target)) {
    if (event.key === "Escape" && current) {
      current.focus({ preventScroll: true });
    }
    return;
  }
  switch (event.key) {
    case "j":
      choose(neighbor(1), true);
      break;
    case "k":
      choose(neighbor(-1), true);
      break;
    case "?":
      switchKeys();
      break;
    case "z":
      document.querySelector<HTMLFormElement>(".notice form")?.requestSubmit();
      break;
    default:
      if (!decide(event.key)) {
        return;
      }
  }
  event.preventDefault();
});

function cards(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>("[data-queue] [data-card]")].filter((card) => !card.hidden);
}

function neighbor(step: number): HTMLElement | undefined {
  const all = cards();
  const at = current ? all.indexOf(current) : -1;
  return all[Math.max(0, Math.min(at + step, all.length - 1))];
}

function choose(card: HTMLElement | undefined, focus: boolean): void {
  current?.removeAttribute("data-current");
  current = card;
  if (!card) {
    return;
  }
  card.setAttribute("data-current", "");
  if (focus) {
    card.focus({ preventScroll: true });
    card.scrollIntoView({ block: "nearest" });
  }
}

function decide(key: string): boolean {
  if (!/^[a-zA-Z1-9]$/.test(key) || !current) {
    return false;
  }
  const form = current.querySelector<HTMLFormElement>(`form[data-key~="${key}"]`);
  if (form) {
    sessionStorage.setItem(remembered, String(cards().indexOf(current)));
    form.requestSubmit();
    return true;
  }
  const link = current.querySelector<HTMLAnchorElement>(`a[data-key="${key}"]`);
  if (link) {
    link.click();
    return true;
  }
  const opened = current.querySelector<HTMLDetailsElement>(`details[data-key="${key}"]`);
  if (opened) {
    opened.open = true;
    opened.querySelector<HTMLElement>("input:not([type=hidden]), select")?.focus();
  }
  return !!opened;
}
