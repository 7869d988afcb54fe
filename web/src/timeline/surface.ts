// The canvas of the timeline: as large as what can be seen of the lanes, in the colors of the style sheet.

export class Surface {
  readonly canvas = document.createElement("canvas");
  readonly context: CanvasRenderingContext2D;
  width = 0;
  height = 0;
  private readonly colors = new Map<string, string>();

  constructor(label: string) {
    this.canvas.tabIndex = 0;
    this.canvas.setAttribute("role", "img");
    this.canvas.setAttribute("aria-label", label);
    this.context = this.canvas.getContext("2d")!;
  }

  /** Takes the size of what holds it. */
  fit(host: HTMLElement): void {
    const ratio = window.devicePixelRatio || 1;
    [this.width, this.height] = [host.clientWidth, host.clientHeight];
    [this.canvas.width, this.canvas.height] = [Math.round(this.width * ratio), Math.round(this.height * ratio)];
    this.canvas.style.width = `${this.width}px`;
    this.canvas.style.height = `${this.height}px`;
    this.context.setTransform(ratio, 0, 0, ratio, 0, 0);
  }

  /** A color of the style sheet; asked once, until the page turns light or dark. */
  color(name: string): string {
    let value = this.colors.get(name);
    if (value === undefined) {
      this.colors.set(name, (value = getComputedStyle(this.canvas).getPropertyValue(name).trim()));
    }
    return value;
  }

  forget(): void {
    this.colors.clear();
  }
}
