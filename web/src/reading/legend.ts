// Kinds of marks are switched off and on without loading the page again; the address remembers, as it does without a script.

const parameter = "hide";

export function switchKinds(legend: HTMLElement, text: HTMLElement): void {
  legend.addEventListener("click", (event) => {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>("a[data-kind]") : null;
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) {
      return;
    }
    event.preventDefault();
    text.classList.toggle(`no-${link.dataset["kind"]}`);
    const address = new URL(location.href);
    const hidden = kinds(legend).filter((kind) => text.classList.contains(`no-${kind}`));
    set(address, hidden);
    history.replaceState(history.state, "", address);
    for (const each of legend.querySelectorAll<HTMLAnchorElement>("a[data-kind]")) {
      renew(each, hidden);
    }
  });
}

/** True for a mark of which at least one kind is shown. */
export function isShown(mark: HTMLElement, text: HTMLElement): boolean {
  return [...mark.classList].some((name) => name.startsWith("k-") && !text.classList.contains(`no-${name.slice(2)}`));
}

function kinds(legend: HTMLElement): string[] {
  return [...legend.querySelectorAll<HTMLElement>("a[data-kind]")].map((link) => link.dataset["kind"] ?? "");
}

function renew(link: HTMLAnchorElement, hidden: readonly string[]): void {
  const kind = link.dataset["kind"] ?? "";
  const off = hidden.includes(kind);
  link.classList.toggle("off", off);
  link.querySelector("[data-act]")!.textContent = (off ? link.dataset["on"] : link.dataset["off"]) ?? "";
  const address = new URL(location.href);
  set(address, off ? hidden.filter((each) => each !== kind) : [...hidden, kind]);
  link.href = address.pathname + address.search;
}

function set(address: URL, hidden: readonly string[]): void {
  address.searchParams.delete(parameter);
  if (hidden.length > 0) {
    address.searchParams.set(parameter, hidden.join("."));
  }
}
