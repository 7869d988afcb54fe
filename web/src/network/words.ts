// The island's words, which the page holds: no sentence stands in a script.

export type Words = (key: string, ...values: readonly (string | number)[]) => string;

export function wordsOf(figure: HTMLElement): Words {
  const all = JSON.parse(figure.dataset["words"] ?? "{}") as Record<string, string>;
  return (key, ...values) => (all[key] ?? "").replace(/\{(\d)\}/g, (_, at: string) => String(values[Number(at)] ?? ""));
}

/** An element with text or other elements in it. */
export function make(tag: string, className: string, ...inside: readonly (Node | string)[]): HTMLElement {
  const element = document.createElement(tag);
  if (className !== "") {
    element.className = className;
  }
  element.append(...inside);
  return element;
}

export function linkTo(href: string, words: string): HTMLAnchorElement {
  const link = document.createElement("a");
  link.href = href;
  link.textContent = words;
  return link;
}
