// Keys of a page are for those who are not typing into a field of it.

export function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest("input, select, textarea") !== null;
}

/** True for a key that the browser or a field may want for itself. */
export function isForSomethingElse(event: KeyboardEvent): boolean {
  return event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented;
}

/** Shows the line with the keys of a page, which is hidden where no script runs; the question mark opens and closes it. */
export function showKeys(): void {
  for (const hidden of document.querySelectorAll<HTMLElement>("[data-keys]")) {
    hidden.hidden = false;
  }
}

export function switchKeys(): void {
  const keys = document.querySelector<HTMLDetailsElement>("details[data-keys]");
  if (keys) {
    keys.open = !keys.open;
  }
}
