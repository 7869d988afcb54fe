// Chromium over its debugging pipe. Script is counted in processor time of the page's main thread, which a busy machine does not stretch.
import { spawn } from "node:child_process";

const recordDrawn = `new MutationObserver((changes, observer) => {
  // The frame after the next begins when what was drawn has been taken over.
  if (document.querySelector("[data-drawn]")) { requestAnimationFrame(() => requestAnimationFrame(() => { window.drawnAt = performance.now(); })); observer.disconnect(); }
}).observe(document, { subtree: true, childList: true, attributes: true, attributeFilter: ["data-drawn"] });`;

const recordFrames = `new Promise((resolve) => {
  const [stamps, moves] = [[], [37, 23]];
  const canvas = document.querySelector("[data-canvas] canvas[tabindex]");
  const fire = (type, x, y) => canvas.dispatchEvent(new PointerEvent(type, { pointerId: 1, clientX: x, clientY: y, bubbles: true, isPrimary: true, button: 0, buttons: 1 }));
  canvas.setPointerCapture = () => {};
  const box = canvas.getBoundingClientRect();
  let [x, y] = [box.left + 3, box.top + 3];
  fire("pointerdown", x, y);
  const next = (now) => {
    stamps.push(now);
    if (stamps.length > FRAMES) { fire("pointerup", x, y); resolve(stamps); return; }
    [x, y] = [x + 6 * Math.sin(stamps.length / moves[0]), y + 6 * Math.cos(stamps.length / moves[1])];
    fire("pointermove", x, y);
    requestAnimationFrame(next);
  };
  requestAnimationFrame(next);
})`;

const recordEmpty = `new Promise((resolve) => {
  const host = document.querySelector("[data-canvas]");
  const canvas = document.createElement("canvas");
  [canvas.width, canvas.height] = [host.clientWidth, host.clientHeight];
  host.replaceChildren(canvas);
  const context = canvas.getContext("2d");
  const stamps = [];
  const next = (now) => {
    stamps.push(now);
    context.clearRect(0, 0, canvas.width, canvas.height);
    context.fillRect(stamps.length % 50, 10, 4, 4);
    if (stamps.length > FRAMES) { resolve(stamps); return; }
    requestAnimationFrame(next);
  };
  requestAnimationFrame(next);
})`;

export class Browser {
  #next = 1;
  #waiting = new Map();
  #events = [];
  #session = undefined;

  static async start(chromium, profile, hasGl) {
    const browser = new Browser();
    // Without a graphics processor only WebGL is drawn by SwiftShader; pages are drawn by Chromium itself, as they are for a person there.
    const gl = hasGl ? ["--use-angle=swiftshader", "--enable-unsafe-swiftshader", "--ignore-gpu-blocklist", "--disable-gpu-rasterization"] : ["--disable-gpu"];
    const words = ["--headless=new", "--no-sandbox", "--remote-debugging-pipe", "--disable-dev-shm-usage", "--window-size=1360,900", `--user-data-dir=${profile}`, ...gl, "about:blank"];
    browser.process = spawn(chromium, words, { stdio: ["ignore", "ignore", "ignore", "pipe", "pipe"] });
    let rest = "";
    browser.process.stdio[4].on("data", (bytes) => {
      const parts = (rest + bytes).split("\0");
      rest = parts.pop();
      parts.forEach((part) => browser.#hear(JSON.parse(part)));
    });
    const { targetInfos } = await browser.send("Target.getTargets");
    const { sessionId } = await browser.send("Target.attachToTarget", { targetId: targetInfos.find((one) => one.type === "page").targetId, flatten: true });
    browser.#session = sessionId;
    await browser.send("Page.enable");
    await browser.send("Page.addScriptToEvaluateOnNewDocument", { source: recordDrawn });
    return browser;
  }

  #hear(message) {
    if (message.id === undefined) {
      this.#events.push(message);
      return;
    }
    const { resolve, reject } = this.#waiting.get(message.id);
    this.#waiting.delete(message.id);
    if (message.error) {
      reject(new Error(message.error.message));
    } else {
      resolve(message.result);
    }
  }

  send(method, params = {}) {
    const id = this.#next++;
    this.process.stdio[3].write(JSON.stringify({ id, method, params, sessionId: this.#session }) + "\0");
    return new Promise((resolve, reject) => this.#waiting.set(id, { resolve, reject }));
  }

  async evaluate(expression) {
    const { result, exceptionDetails } = await this.send("Runtime.evaluate", { expression, awaitPromise: true, returnByValue: true });
    if (exceptionDetails) {
      throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    }
    return result.value;
  }

  async go(address) {
    await this.send("Page.navigate", { url: address });
    while ((await this.evaluate("document.readyState")) !== "complete") {
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }

  /** From the start of the navigation to the first drawing, with the processor time that the page's main thread took. */
  async drawn(address) {
    await this.send("Performance.enable", { timeDomain: "threadTicks" });
    await this.go(address);
    const patience = Date.now() + 180_000;
    while (!(await this.evaluate("window.drawnAt"))) {
      if (Date.now() > patience) {
        throw new Error(`Nothing was drawn at ${address} in three minutes.`);
      }
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    const { metrics } = await this.send("Performance.getMetrics");
    const metric = (name) => Math.round(1000 * (metrics.find((one) => one.name === name)?.value ?? 0));
    const about = await this.evaluate(`(() => { const { drawn, ties, painter, renderer } = document.querySelector("[data-network]").dataset;
      const [page] = performance.getEntriesByType("navigation");
      const data = performance.getEntriesByType("resource").find((one) => one.name.includes("/network/data"));
      return { nodes: Number(drawn), ties: Number(ties), painter, renderer, milliseconds: Math.round(window.drawnAt),
        page: Math.round(page.responseEnd), dataSent: Math.round(data.responseEnd - data.startTime), dataBytes: data.decodedBodySize }; })()`);
    return { ...about, scriptMilliseconds: metric("ScriptDuration"), taskMilliseconds: metric("TaskDuration") };
  }

  /** Moves the scene for so many frames: frames a second, and the script of each frame in milliseconds of processor time. */
  async pan(frames, isEmpty) {
    this.#events.length = 0;
    await this.send("Tracing.start", { transferMode: "ReportEvents", traceConfig: { includedCategories: ["devtools.timeline", "disabled-by-default-devtools.timeline"] } });
    const stamps = await this.evaluate((isEmpty ? recordEmpty : recordFrames).replaceAll("FRAMES", frames));
    await this.send("Tracing.end");
    while (!this.#events.some((event) => event.method === "Tracing.tracingComplete")) {
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    const traced = this.#events.filter((event) => event.method === "Tracing.dataCollected").flatMap((event) => event.params.value);
    const sorted = byFrame(traced).sort((a, b) => a - b);
    const at = (share) => Math.round(100 * (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0)) / 100;
    const seconds = (stamps.at(-1) - stamps[0]) / 1000;
    return { frames: sorted.length, framesPerSecond: Math.round((10 * frames) / seconds) / 10, scriptMedian: at(0.5), script95: at(0.95), scriptMost: at(1) };
  }

  async stop() {
    const gone = new Promise((resolve) => this.process.on("exit", resolve));
    this.process.kill("SIGTERM");
    await gone;
  }
}

// Two callbacks run in a frame, that of the measure, which also moves the pointer, and that of the canvas: they are summed. A new frame
// begins where the callback of the measure, the longer known one, comes again.
function byFrame(traced) {
  const callbacks = traced.filter((one) => one.name === "FireAnimationFrame" && one.ph === "X").sort((a, b) => a.ts - b.ts);
  const sums = [];
  let end = -1;
  for (const { ts, dur, tdur } of callbacks) {
    if (ts - end > 1000 || sums.length === 0) {
      sums.push(0);
    }
    sums[sums.length - 1] += tdur / 1000;
    end = ts + dur;
  }
  return sums;
}
