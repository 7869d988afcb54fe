// The network picture: a canvas with pan and zoom. The table on the same page holds the same ties.

import { Canvas } from "./canvas";
import { layOut } from "./layout";
import { legendFor, paint } from "./painter";
import type { Picture, PlacedNode } from "./picture";

const figure = document.querySelector<HTMLElement>("[data-network]");
if (figure) {
  void show(figure);
}

async function show(figure: HTMLElement): Promise<void> {
  const answer = await fetch(figure.dataset["network"] ?? "/network/data");
  if (!answer.ok) {
    return;
  }
  const picture = (await answer.json()) as Picture;
  if (picture.nodes.length === 0) {
    return;
  }
  figure.hidden = false;
  const isolates = figure.querySelector<HTMLInputElement>("[data-isolates]");
  const canvas = new Canvas(figure.querySelector<HTMLElement>("[data-canvas]")!, figure.dataset["label"] ?? "");
  let scene = layOut(picture, isolates?.checked ?? false);
  let picked: PlacedNode | null = null;
  const isStill = matchMedia("(prefers-reduced-motion: reduce)").matches;

  const redraw = (): void => paint(canvas, scene, picked);
  const settle = (): void => {
    const laidOut = scene;
    const isDone = laidOut.settle(12);
    if (isDone || !isStill) {
      canvas.fit(laidOut.nodes);
      redraw();
    }
    if (isDone) {
      figure.dataset["drawn"] = String(laidOut.nodes.length);
    } else {
      requestAnimationFrame(() => {
        if (laidOut === scene) {
          settle();
        }
      });
    }
  };
  isolates?.addEventListener("change", () => {
    scene = layOut(picture, isolates.checked);
    picked = null;
    settle();
  });
  figure.querySelector("[data-legend]")?.replaceChildren(...legendFor(scene));
  canvas.onChange = redraw;
  canvas.onPoint = (x, y) => {
    const node = nearest(scene.nodes, x, y, 14 / canvas.scale);
    if (node !== picked) {
      picked = node;
      say(figure, node);
      redraw();
    }
    return node !== null;
  };
  canvas.onOpen = (x, y) => {
    const node = nearest(scene.nodes, x, y, 14 / canvas.scale);
    if (node) {
      location.assign(node.href);
    }
  };
  figure.querySelectorAll<HTMLButtonElement>("[data-zoom]").forEach((button) =>
    button.addEventListener("click", () => {
      if (button.dataset["zoom"] === "fit") {
        canvas.fit(scene.nodes);
      } else {
        canvas.zoom(button.dataset["zoom"] === "in" ? 1.4 : 1 / 1.4);
      }
      redraw();
    }),
  );
  settle();
}

function nearest(nodes: readonly PlacedNode[], x: number, y: number, within: number): PlacedNode | null {
  let best: PlacedNode | null = null;
  let least = within * within;
  for (const node of nodes) {
    const distance = (node.x - x) ** 2 + (node.y - y) ** 2;
    if (distance < least) {
      least = distance;
      best = node;
    }
  }
  return best;
}

function say(figure: HTMLElement, node: PlacedNode | null): void {
  const place = figure.querySelector<HTMLElement>("[data-picked]");
  if (place) {
    place.textContent = node ? `${node.label} (${node.kindLabel})` : "";
  }
}
