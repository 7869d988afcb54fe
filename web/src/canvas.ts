// A canvas with pan and zoom by mouse, touch and keyboard. Coordinates given out are those of the scene, not of the
// screen.

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** What is held by the pointer in the place of the scene: a node, a lasso. */
export interface Grip {
  drag(x: number, y: number): void;
  drop(): void;
}

export class Canvas {
  readonly context: CanvasRenderingContext2D;
  readonly element: HTMLCanvasElement;
  scale = 1;
  left = 0;
  top = 0;
  width = 0;
  height = 0;
  onChange: () => void = () => {};
  /** Told where the pointer is; says whether something is there. */
  onPoint: (x: number, y: number) => boolean = () => false;
  onClick: (x: number, y: number, event: PointerEvent) => void = () => {};
  onOpen: (x: number, y: number) => void = () => {};
  /** Asked when the pointer goes down; null to move the scene. */
  onGrab: (x: number, y: number, event: PointerEvent) => Grip | null = () => null;
  /** Told of keys that do not move the scene; says whether the key meant something. */
  onKey: (event: KeyboardEvent) => boolean = () => false;
  private grip: Grip | null = null;
  private readonly pointers = new Map<number, Point>();
  private moved = 0;
  private frame = 0;

  constructor(host: HTMLElement, label: string) {
    this.element = document.createElement("canvas");
    this.element.tabIndex = 0;
    this.element.setAttribute("role", "img");
    this.element.setAttribute("aria-label", label);
    host.append(this.element);
    this.context = this.element.getContext("2d")!;
    new ResizeObserver(() => this.resize()).observe(host);
    matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => this.redraw());
    this.resize();
    this.listen();
  }

  /** A color of the style sheet, so that the picture follows light and dark. */
  color(name: string): string {
    return getComputedStyle(this.element).getPropertyValue(name).trim();
  }

  fit(points: readonly Point[]): void {
    const xs = points.map((point) => point.x);
    const ys = points.map((point) => point.y);
    const [minX, maxX, minY, maxY] = [least(xs), -least(xs.map((x) => -x)), least(ys), -least(ys.map((y) => -y))];
    const margin = 60;
    this.scale = Math.min(2, (this.width - 2 * margin) / Math.max(1, maxX - minX), (this.height - 2 * margin) / Math.max(1, maxY - minY));
    this.scale = Math.max(0.02, this.scale);
    this.left = this.width / 2 - (this.scale * (minX + maxX)) / 2;
    this.top = this.height / 2 - (this.scale * (minY + maxY)) / 2;
  }

  zoom(by: number, atX = this.width / 2, atY = this.height / 2): void {
    const scale = Math.min(8, Math.max(0.02, this.scale * by));
    this.left = atX - ((atX - this.left) * scale) / this.scale;
    this.top = atY - ((atY - this.top) * scale) / this.scale;
    this.scale = scale;
  }

  /** Clears the canvas and sets the transform of the scene. */
  begin(): CanvasRenderingContext2D {
    const ratio = window.devicePixelRatio || 1;
    this.context.setTransform(ratio, 0, 0, ratio, 0, 0);
    this.context.clearRect(0, 0, this.width, this.height);
    this.context.setTransform(ratio * this.scale, 0, 0, ratio * this.scale, ratio * this.left, ratio * this.top);
    return this.context;
  }

  redraw(): void {
    if (this.frame === 0) {
      this.frame = requestAnimationFrame(() => {
        this.frame = 0;
        this.onChange();
      });
    }
  }

  private resize(): void {
    const box = this.element.parentElement!.getBoundingClientRect();
    const ratio = window.devicePixelRatio || 1;
    if (this.width > 0) {
      // What lies in the middle stays there.
      this.left += (box.width - this.width) / 2;
      this.top += (box.height - this.height) / 2;
    }
    this.width = box.width;
    this.height = box.height;
    this.element.width = Math.round(box.width * ratio);
    this.element.height = Math.round(box.height * ratio);
    this.redraw();
  }

  private listen(): void {
    const element = this.element;
    element.addEventListener(
      "wheel",
      (event) => {
        // A page is scrolled more often than a picture is zoomed.
        if (!event.ctrlKey && !event.metaKey && document.activeElement !== element) {
          return;
        }
        event.preventDefault();
        this.zoom(Math.exp(-event.deltaY * 0.0015), event.offsetX, event.offsetY);
        this.redraw();
      },
      { passive: false },
    );
    element.addEventListener("pointerdown", (event) => {
      element.focus({ preventScroll: true });
      element.setPointerCapture(event.pointerId);
      this.pointers.set(event.pointerId, { x: event.offsetX, y: event.offsetY });
      this.moved = 0;
      this.grip = this.pointers.size === 1 ? this.onGrab(...this.toScene(event.offsetX, event.offsetY), event) : null;
    });
    element.addEventListener("pointermove", (event) => this.move(event));
    element.addEventListener("pointerup", (event) => {
      this.pointers.delete(event.pointerId);
      const held = this.grip;
      this.grip = null;
      if (this.moved < 5) {
        this.onClick(...this.toScene(event.offsetX, event.offsetY), event);
      } else {
        held?.drop();
      }
    });
    element.addEventListener("pointercancel", (event) => {
      this.pointers.delete(event.pointerId);
      this.grip = null;
    });
    element.addEventListener("dblclick", (event) => this.onOpen(...this.toScene(event.offsetX, event.offsetY)));
    element.addEventListener("keydown", (event) => this.press(event));
  }

  private press(event: KeyboardEvent): void {
    const step = 60;
    const moves: Readonly<Record<string, () => void>> = {
      ArrowLeft: () => (this.left += step),
      ArrowRight: () => (this.left -= step),
      ArrowUp: () => (this.top += step),
      ArrowDown: () => (this.top -= step),
      "+": () => this.zoom(1.25),
      "=": () => this.zoom(1.25),
      "-": () => this.zoom(0.8),
    };
    const act = event.ctrlKey || event.metaKey || event.altKey ? undefined : moves[event.key];
    act?.();
    if (act || this.onKey(event)) {
      event.preventDefault();
      this.redraw();
    }
  }

  private move(event: PointerEvent): void {
    const before = this.pointers.get(event.pointerId);
    const now = { x: event.offsetX, y: event.offsetY };
    if (!before) {
      this.element.style.cursor = this.onPoint(...this.toScene(now.x, now.y)) ? "pointer" : "grab";
      return;
    }
    const other = [...this.pointers].find(([id]) => id !== event.pointerId)?.[1];
    if (other) {
      this.zoom(Math.hypot(now.x - other.x, now.y - other.y) / Math.max(1, Math.hypot(before.x - other.x, before.y - other.y)), other.x, other.y);
      this.moved = 99;
    } else {
      this.moved += Math.abs(now.x - before.x) + Math.abs(now.y - before.y);
      if (this.grip === null) {
        this.left += now.x - before.x;
        this.top += now.y - before.y;
      } else if (this.moved >= 5) {
        this.grip.drag(...this.toScene(now.x, now.y));
      }
    }
    this.pointers.set(event.pointerId, now);
    this.redraw();
  }

  private toScene(x: number, y: number): [number, number] {
    return [(x - this.left) / this.scale, (y - this.top) / this.scale];
  }
}

function least(numbers: readonly number[]): number {
  return numbers.reduce((best, number) => Math.min(best, number), numbers[0] ?? 0);
}
