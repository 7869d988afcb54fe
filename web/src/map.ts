// The map under the brush of its strip. It goes on by windows of one width; with reduced motion by single steps only. The frame stays as it is, and
// areas change their tint as the server draws them for the window.

import { wordsOf } from "./network/words";
import { before, next } from "./span/brush";
import { fieldsOf, type Range } from "./span/moments";
import { startSpan } from "./span/start";

const pause = 900;
const span = startSpan();
const tools = document.querySelector<HTMLElement>("[data-play]");
if (span && tools) {
  start(tools, span);
}

function start(tools: HTMLElement, { strip, follower }: NonNullable<typeof span>): void {
  const words = wordsOf(document.querySelector<HTMLElement>("[data-strip]")!);
  const isStill = matchMedia("(prefers-reduced-motion: reduce)").matches;
  const play = tools.querySelector<HTMLButtonElement>('[data-act="play"]')!;
  const width = tools.querySelector<HTMLSelectElement>("[data-width]")!;
  const told = tools.querySelector<HTMLOutputElement>("[data-told]")!;
  let timer = 0;
  let isPlaying = false;

  const tell = (range: Range | null): void => {
    const { from, to } = fieldsOf(range ?? strip.whole);
    told.textContent = range === null ? words("all") : words("window", from, to);
  };
  const go = (range: Range | null): void => {
    strip.show(range);
    tell(range);
    follower.follow(range);
  };
  const stop = (): void => {
    clearTimeout(timer);
    isPlaying = false;
    play.textContent = isStill ? words("next") : words("play");
  };
  const onward = async (): Promise<void> => {
    const range = next(strip.range, Number(width.value), strip.whole);
    if (range === null) {
      stop();
      return;
    }
    strip.show(range);
    tell(range);
    await follower.ask(fieldsOf(range));
    if (isPlaying) {
      timer = setTimeout(() => void onward(), pause);
    }
  };

  tools.hidden = false;
  strip.onChange = (range) => {
    stop();
    go(range);
  };
  follower.onPage = redraw;
  play.addEventListener("click", () => {
    if (isStill) {
      void onward();
    } else if (isPlaying) {
      stop();
    } else {
      isPlaying = true;
      play.textContent = words("pause");
      if (strip.range !== null && strip.range.to >= strip.whole.to) {
        strip.show(null);
      }
      void onward();
    }
  });
  for (const [act, turn] of [["back", before], ["on", next]] as const) {
    tools.querySelector(`[data-act="${act}"]`)!.addEventListener("click", () => {
      stop();
      go(turn(strip.range, Number(width.value), strip.whole));
    });
  }
  stop();
  tell(strip.range);
}

/** Areas stay where they are and take the look of those that the server drew; where others are drawn, the whole map is taken. */
function redraw(page: Document): void {
  const [old, fresh] = [document.querySelector("[data-drawn]"), page.querySelector("[data-drawn]")];
  const [now, then] = [[...(old?.querySelectorAll(".area") ?? [])], [...(fresh?.querySelectorAll(".area") ?? [])]];
  if (now.length !== then.length) {
    old?.replaceChildren(...(fresh?.childNodes ?? []));
    return;
  }
  now.forEach((area, at) => {
    for (const name of ["class", "fill", "fill-opacity", "stroke-width"]) {
      const value = then[at]!.getAttribute(name);
      if (value === null) {
        area.removeAttribute(name);
      } else {
        area.setAttribute(name, value);
      }
    }
    const [title, told] = [area.querySelector("title"), then[at]!.querySelector("title")];
    if (title && told) {
      title.textContent = told.textContent;
      area.closest("a")?.setAttribute("aria-label", told.textContent ?? "");
    }
  });
}
