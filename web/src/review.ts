// Review queue and desk by keyboard: j and k move, z undoes, and the letters that a card's forms name decide. They send the same forms as the
// buttons.

const cards = [...document.querySelectorAll<HTMLElement>("[data-queue] [data-card]")];
const remembered = "skein-review-place";
let current = -1;

document.querySelector<HTMLElement>("[data-keys]")?.removeAttribute("hidden");
if (cards.length > 0) {
  const place = Number(sessionStorage.getItem(remembered) ?? "0");
  choose(Math.min(place, cards.length - 1), document.querySelector(".notice") !== null);
}

document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) {
    return;
  }
  switch (event.key) {
    case "j":
      choose(Math.min(current + 1, cards.length - 1), true);
      break;
    case "k":
      choose(Math.max(current - 1, 0), true);
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

function choose(index: number, focus: boolean): void {
  cards[current]?.removeAttribute("data-current");
  current = index;
  const card = cards[current];
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
  const form = /^[a-z]$/.test(key) ? cards[current]?.querySelector<HTMLFormElement>(`form[data-key="${key}"]`) : null;
  if (form) {
    sessionStorage.setItem(remembered, String(current));
    form.requestSubmit();
  }
  return !!form;
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest("input, select, textarea") !== null;
}

export {};
