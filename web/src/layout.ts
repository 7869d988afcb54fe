// The worker that places nodes, so that the page stays quick meanwhile. It sees numbers only: no name leaves the page.

import { place } from "./places/levels";
import type { PlacingWork } from "./places/placer";

addEventListener("message", (event: MessageEvent<PlacingWork>) => {
  const { turn, from, to, fixed, x, y } = event.data;
  place(x.length, { from, to }, fixed, x, y);
  postMessage({ turn, x, y }, { transfer: [x.buffer, y.buffer] });
});
