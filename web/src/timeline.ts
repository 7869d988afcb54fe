// The timeline: lanes drawn from the page's data, and a strip whose brush is what is in view. Rows, links and the address follow it.

import { linkTo, wordsOf } from "./network/words";
import { startSpan } from "./span/start";
import { offerActs } from "./timeline/acts";
import { type Data, decode, may } from "./timeline/data";
import { TimelineView } from "./timeline/view";

const figure = document.querySelector<HTMLElement>("[data-timeline]");
const span = startSpan();
if (figure && span) {
  void start(figure, span);
}

async function start(figure: HTMLElement, { strip, follower }: NonNullable<typeof span>): Promise<void> {
  const words = wordsOf(figure);
  const told = figure.querySelector<HTMLElement>("[data-picked]")!;
  figure.hidden = false;
  let data: Data;
  try {
    data = decode(await (await fetch(figure.dataset["timeline"]!)).json());
  } catch {
    told.textContent = words("lost");
    return;
  }
  const view = new TimelineView(figure.querySelector<HTMLElement>("[data-canvas]")!, data, strip, words, figure.dataset["label"] ?? "");
  const items = new Map(data.items.map((item) => [`t-${item.id}`, item]));
  view.onPick = (placed) => {
    const said = placed ? words("picked", placed.item.when, `${placed.item.subject} ${placed.item.said}`) : "";
    const marked = placed?.item.denied ? words("denied", said) : placed?.item.proposed ? words("proposed", said) : said;
    told.replaceChildren(...(placed ? [linkTo(placed.item.href, marked)] : []));
    document.querySelector("tr[data-picked-row]")?.removeAttribute("data-picked-row");
    document.getElementById(`t-${placed?.item.id}`)?.setAttribute("data-picked-row", "");
  };
  strip.onChange = (range, isSettled) => {
    view.moved(isSettled);
    // What is listed and no longer in view goes at once; what comes in is asked of the server.
    document.querySelectorAll<HTMLElement>("[data-items] tbody tr").forEach((row) => {
      const item = items.get(row.id);
      row.hidden = item !== undefined && !may(item, view.range);
    });
    follower.follow(range);
  };
  offerActs(figure, view);
}
