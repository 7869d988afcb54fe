// The timeline: a canvas drawn from the rows of the table below it, with pan and zoom in time. A bar is as long as its date is uncertain.

// Used by everything below, so it stands before the first call.
const day = 86_400_000;

const figure = document.querySelector<HTMLElement>("[data-timeline]");
const table = document.querySelector<HTMLElement>("[data-items]");
if (figure && table) {
  const items = [...table.querySelectorAll<HTMLTableRowElement>("tbody tr")].map(read).filter((item) => item !== null);
  if (items.length > 0) {
    figure.hidden = false;
    start(figure, items);
  }
}

interface Item {
  readonly from: number;
  readonly to: number;
  readonly openStart: boolean;
  readonly openEnd: boolean;
  readonly approximate: boolean;
  readonly proposed: boolean;
  readonly lane: string;
  readonly laneLabel: string;
  readonly words: string;
  readonly row: HTMLTableRowElement;
}

interface Placed extends Item {
  readonly y: number;
}

function read(row: HTMLTableRowElement): Item | null {
  const from = time(row.dataset["from"]);
  const to = time(row.dataset["to"]);
  if (from === null && to === null) {
    return null;
  }
  return {
    from: from ?? to!,
    to: (to ?? from!) + day,
    openStart: row.dataset["openStart"] === "1" || from === null,
    openEnd: row.dataset["openEnd"] === "1" || to === null,
    approximate: row.dataset["about"] === "1",
    proposed: row.classList.contains("proposed"),
    lane: row.dataset["laneId"] ?? "",
    laneLabel: row.dataset["lane"] ?? "",
    words: row.querySelector(".claim")?.textContent?.replace(/\s+/g, " ").trim() ?? "",
    row,
  };
}

function time(text: string | undefined): number | null {
  const match = text ? /^(-?\d{4,})-(\d\d)-(\d\d)/.exec(text) : null;
  return match ? Date.UTC(Number(match[1]), Number(match[2]) - 1, Number(match[3])) : null;
}

function start(figure: HTMLElement, items: readonly Item[]): void {
  const host = figure.querySelector<HTMLElement>("[data-canvas]")!;
  const canvas = document.createElement("canvas");
  canvas.tabIndex = 0;
  canvas.setAttribute("role", "img");
  canvas.setAttribute("aria-label", figure.dataset["label"] ?? "");
  host.append(canvas);
  const context = canvas.getContext("2d")!;
  const { placed, lanes, height } = place(items);
  host.style.height = `${Math.min(height + 40, Math.max(240, window.innerHeight * 0.6))}px`;
  const whole = span(items);
  let [from, to] = whole;
  let top = 0;
  let picked: Placed | null = null;
  let frame = 0;

  const box = (): DOMRect => host.getBoundingClientRect();
  const x = (moment: number): number => ((moment - from) / (to - from)) * box().width;
  const redraw = (): void => {
    if (frame === 0) {
      frame = requestAnimationFrame(() => {
        frame = 0;
        draw();
      });
    }
  };
  const zoom = (by: number, at = 0.5): void => {
    const length = Math.min((whole[1] - whole[0]) * 1.5, Math.max(3 * day, (to - from) * by));
    const center = from + (to - from) * at;
    [from, to] = [center - length * at, center + length * (1 - at)];
    redraw();
  };
  const pan = (share: number): void => {
    const by = (to - from) * share;
    [from, to] = [from + by, to + by];
    redraw();
  };
  const scroll = (by: number): void => {
    top = Math.max(0, Math.min(Math.max(0, height - box().height + 30), top + by));
    redraw();
  };

  function draw(): void {
    const { width, height: visible } = box();
    const ratio = window.devicePixelRatio || 1;
    canvas.width = Math.round(width * ratio);
    canvas.height = Math.round(visible * ratio);
    context.setTransform(ratio, 0, 0, ratio, 0, 0);
    const style = getComputedStyle(canvas);
    const color = (name: string): string => style.getPropertyValue(name).trim();
    context.font = `12px ${color("--sans")}`;
    context.textBaseline = "middle";
    context.save();
    context.translate(0, -top);
    lanes.forEach((lane, index) => {
      if (index % 2 === 1) {
        context.fillStyle = color("--well");
        context.fillRect(0, lane.y, width, lane.height);
      }
    });
    const hatch = hatching(context, color("--ink"));
    for (const item of placed) {
      drawItem(item, color, hatch, width);
    }
    for (const lane of lanes) {
      context.strokeStyle = color("--sheet");
      context.lineWidth = 4;
      context.lineJoin = "round";
      context.strokeText(lane.label, 8, lane.y + 11);
      context.fillStyle = color("--dim");
      context.fillText(lane.label, 8, lane.y + 11);
    }
    context.restore();
    drawAxis(color, width, visible);
  }

  function drawItem(item: Placed, color: (name: string) => string, hatch: CanvasPattern | null, width: number): void {
    const left = Math.max(-20, x(item.from));
    const right = Math.min(width + 20, Math.max(x(item.to), left + 5));
    if (right < 0 || left > width) {
      return;
    }
    const bar = color(item.proposed ? "--machine" : item === picked ? "--focus" : "--link");
    const fade = 26;
    if (item.openStart || item.openEnd) {
      const gradient = context.createLinearGradient(left - (item.openStart ? fade : 0), 0, right + (item.openEnd ? fade : 0), 0);
      const length = right - left + (item.openStart ? fade : 0) + (item.openEnd ? fade : 0);
      gradient.addColorStop(0, item.openStart ? "transparent" : bar);
      gradient.addColorStop(item.openStart ? fade / length : 0, bar);
      gradient.addColorStop(item.openEnd ? 1 - fade / length : 1, bar);
      gradient.addColorStop(1, item.openEnd ? "transparent" : bar);
      context.fillStyle = gradient;
    } else {
      context.fillStyle = bar;
    }
    const [barLeft, barRight] = [left - (item.openStart ? fade : 0), right + (item.openEnd ? fade : 0)];
    if (item.proposed) {
      context.strokeStyle = bar;
      context.setLineDash([2, 2]);
      context.strokeRect(barLeft, item.y - 4, barRight - barLeft, 8);
      context.setLineDash([]);
    } else {
      context.globalAlpha = item.approximate ? 0.45 : 0.9;
      context.fillRect(barLeft, item.y - 4, barRight - barLeft, 8);
      context.globalAlpha = 1;
      if (item.approximate && hatch) {
        context.fillStyle = hatch;
        context.fillRect(barLeft, item.y - 4, barRight - barLeft, 8);
      }
    }
    const room = width - barRight - 8;
    if (room > 40) {
      context.fillStyle = color("--ink");
      const words = item.words.length > 70 ? `${item.words.slice(0, 69)}…` : item.words;
      context.fillText(words, barRight + 6, item.y);
    }
  }

  function drawAxis(color: (name: string) => string, width: number, visible: number): void {
    context.fillStyle = color("--sheet");
    context.fillRect(0, visible - 24, width, 24);
    context.strokeStyle = color("--line");
    context.fillStyle = color("--dim");
    context.lineWidth = 1;
    for (const [moment, label] of ticks(from, to, width)) {
      const at = Math.round(x(moment)) + 0.5;
      context.beginPath();
      context.moveTo(at, 0);
      context.lineTo(at, visible - 20);
      context.globalAlpha = 0.6;
      context.stroke();
      context.globalAlpha = 1;
      context.fillText(label, at + 4, visible - 11);
    }
  }

  const at = (event: PointerEvent | MouseEvent): Placed | null => {
    const y = event.offsetY + top;
    return placed.find((item) => Math.abs(item.y - y) < 9 && event.offsetX > x(item.from) - 30 && event.offsetX < Math.max(x(item.to), x(item.from) + 5) + 320) ?? null;
  };
  let drag: { x: number; y: number; moved: number } | null = null;
  canvas.addEventListener("pointerdown", (event) => {
    canvas.setPointerCapture(event.pointerId);
    drag = { x: event.offsetX, y: event.offsetY, moved: 0 };
  });
  canvas.addEventListener("pointermove", (event) => {
    if (drag) {
      pan((drag.x - event.offsetX) / box().width);
      scroll(drag.y - event.offsetY);
      drag = { x: event.offsetX, y: event.offsetY, moved: drag.moved + Math.abs(drag.x - event.offsetX) + Math.abs(drag.y - event.offsetY) };
    } else if (at(event) !== picked) {
      picked = at(event);
      canvas.style.cursor = picked ? "pointer" : "grab";
      redraw();
    }
  });
  canvas.addEventListener("pointerup", (event) => {
    if (drag && drag.moved < 5) {
      at(event)?.row.scrollIntoView({ block: "center" });
    }
    drag = null;
  });
  canvas.addEventListener(
    "wheel",
    (event) => {
      if (event.ctrlKey || event.metaKey || document.activeElement === canvas) {
        event.preventDefault();
        zoom(Math.exp(event.deltaY * 0.0015), event.offsetX / box().width);
      }
    },
    { passive: false },
  );
  const acts: Readonly<Record<string, () => void>> = {
    in: () => zoom(0.7),
    out: () => zoom(1 / 0.7),
    left: () => pan(-0.25),
    right: () => pan(0.25),
    fit: () => {
      [from, to] = whole;
      redraw();
    },
  };
  figure.querySelectorAll<HTMLButtonElement>("[data-zoom]").forEach((button) => button.addEventListener("click", () => acts[button.dataset["zoom"] ?? ""]?.()));
  const keys: Readonly<Record<string, () => void>> = {
    ArrowLeft: () => pan(-0.1),
    ArrowRight: () => pan(0.1),
    ArrowUp: () => scroll(-40),
    ArrowDown: () => scroll(40),
    "+": () => zoom(0.8),
    "=": () => zoom(0.8),
    "-": () => zoom(1.25),
  };
  canvas.addEventListener("keydown", (event) => {
    const act = keys[event.key];
    if (act) {
      event.preventDefault();
      act();
    }
  });
  new ResizeObserver(redraw).observe(host);
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", redraw);
  redraw();
}

interface Lane {
  readonly label: string;
  readonly y: number;
  readonly height: number;
}

// One lane for each whom or what; one line for each item in it.
function place(items: readonly Item[]): { placed: Placed[]; lanes: Lane[]; height: number } {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const group = groups.get(item.lane) ?? [];
    group.push(item);
    groups.set(item.lane, group);
  }
  const placed: Placed[] = [];
  const lanes: Lane[] = [];
  let y = 0;
  for (const group of groups.values()) {
    const height = 26 + group.length * 18;
    lanes.push({ label: group[0]!.laneLabel, y, height });
    group.forEach((item, index) => placed.push({ ...item, y: y + 30 + index * 18 }));
    y += height;
  }
  return { placed, lanes, height: y };
}

function span(items: readonly Item[]): [number, number] {
  let from = Infinity;
  let to = -Infinity;
  for (const item of items) {
    from = Math.min(from, item.from);
    to = Math.max(to, item.to);
  }
  const margin = Math.max(30 * day, (to - from) * 0.06);
  return [from - margin, to + margin * 4];
}

function ticks(from: number, to: number, width: number): [number, string][] {
  const most = Math.max(2, Math.floor(width / 90));
  const months = (to - from) / (30.44 * day);
  const step = [1, 3, 6, 12, 24, 60, 120, 240, 600].find((candidate) => months / candidate <= most) ?? 1200;
  const first = new Date(from);
  const result: [number, string][] = [];
  for (let month = Math.floor((first.getUTCFullYear() * 12 + first.getUTCMonth()) / step) * step; ; month += step) {
    const moment = Date.UTC(Math.floor(month / 12), month % 12, 1);
    if (moment > to) {
      return result;
    }
    if (moment >= from) {
      result.push([moment, step % 12 === 0 ? String(Math.floor(month / 12)) : `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, "0")}`]);
    }
  }
}

function hatching(context: CanvasRenderingContext2D, color: string): CanvasPattern | null {
  const tile = document.createElement("canvas");
  tile.width = tile.height = 6;
  const pen = tile.getContext("2d")!;
  pen.strokeStyle = color;
  pen.globalAlpha = 0.6;
  pen.beginPath();
  pen.moveTo(0, 6);
  pen.lineTo(6, 0);
  pen.stroke();
  return context.createPattern(tile, "repeat");
}

export {};
