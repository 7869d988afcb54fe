// The strip of a page and what follows it; null where nothing on the page has a date.

import { wordsOf } from "../network/words";
import { Follower } from "./follower";
import { Strip } from "./strip";

export function startSpan(): { readonly strip: Strip; readonly follower: Follower } | null {
  const section = document.querySelector<HTMLElement>("[data-span]");
  const host = section?.querySelector<HTMLElement>("[data-strip]");
  if (!section || !host) {
    return null;
  }
  const words = wordsOf(host);
  const [strip, follower] = [new Strip(host, words), new Follower(section, words)];
  section.querySelector("[data-span-clear]")?.addEventListener("click", (event) => {
    event.preventDefault();
    strip.choose(null);
  });
  return { strip, follower };
}
