// Draws the scene with WebGL 2. What is sent to the graphics processor are places, styles and colors; to move the scene costs three numbers.

import type { Canvas } from "../canvas";
import type { Look } from "./look";
import type { Line, Scene } from "./scene";
import { lineFragment, lineVertex, markFragment, markVertex } from "./shaders";
import { inner, intervalOf, isDetailed, radius, rounding, thinning } from "./sizes";
import { forms } from "./styles";
import { Batch, program } from "./batch";

const bent = 12;
const kinds: Readonly<Record<string, number>> = { person: 0, organisation: 1, incident: 2, operation: 2, group: 4 };

export class WebGlPainter {
  readonly element = document.createElement("canvas");
  private readonly gl: WebGL2RenderingContext;
  private readonly lines: WebGLProgram;
  private readonly marks: WebGLProgram;
  private readonly straight: Batch;
  private readonly curved: Batch;
  private readonly dots: Batch;
  private readonly located = new Map<WebGLProgram, Map<string, WebGLUniformLocation | null>>();
  private scene: Scene | null = null;
  private version = -1;

  /** Throws where there is no WebGL 2. */
  constructor(canvas: Canvas, onLost: () => void) {
    const gl = this.element.getContext("webgl2", { antialias: false, depth: false });
    if (gl === null) {
      throw new Error("There is no WebGL 2.");
    }
    this.gl = gl;
    this.lines = program(gl, lineVertex, lineFragment);
    this.marks = program(gl, markVertex, markFragment);
    const line = [["ends", 4], ["shape", 4], ["tip", 3]] as const;
    this.straight = new Batch(gl, this.lines, line, ["color"], 4);
    this.curved = new Batch(gl, this.lines, line, ["color"], 2 * (bent + 1));
    this.dots = new Batch(gl, this.marks, [["spot", 2], ["form", 4]], ["fill", "line"], 4);
    this.element.setAttribute("aria-hidden", "true");
    this.element.className = "under";
    this.element.addEventListener("webglcontextlost", onLost);
    canvas.element.before(this.element);
  }

  /** What draws, in the words of the driver. */
  get renderer(): string {
    const info = this.gl.getExtension("WEBGL_debug_renderer_info");
    return String(this.gl.getParameter(info ? info.UNMASKED_RENDERER_WEBGL : this.gl.RENDERER));
  }

  remove(): void {
    this.element.remove();
  }

  /** Sends places anew at the next drawing. */
  forget(): void {
    this.scene = null;
  }

  /** @param share Of the pixels of a side, how many are drawn. */
  paint(canvas: Canvas, scene: Scene, look: Look, share: number): void {
    if (scene !== this.scene || look.version !== this.version) {
      this.send(scene, look);
      [this.scene, this.version] = [scene, look.version];
    }
    const gl = this.gl;
    const [width, height] = [Math.ceil(canvas.element.width * share), Math.ceil(canvas.element.height * share)];
    if (this.element.width !== width || this.element.height !== height) {
      [this.element.width, this.element.height] = [width, height];
    }
    gl.viewport(0, 0, this.element.width, this.element.height);
    gl.clearColor(0, 0, 0, 0);
    gl.clear(gl.COLOR_BUFFER_BIT);
    gl.enable(gl.BLEND);
    gl.blendFunc(gl.ONE, gl.ONE_MINUS_SRC_ALPHA);
    this.use(this.lines, canvas);
    this.set(this.lines, "thin", thinning(canvas.scale));
    this.set(this.lines, "detail", isDetailed(canvas.scale) ? 1 : 0);
    gl.uniform3f(this.locate(this.lines, "cross"), ...rgb(look.color("--warn")));
    this.set(this.lines, "steps", 1);
    this.straight.draw();
    this.set(this.lines, "steps", bent);
    this.curved.draw();
    this.use(this.marks, canvas);
    gl.uniform3f(this.locate(this.marks, "ring"), ...rgb(look.color("--well")));
    gl.uniform3f(this.locate(this.marks, "ringLine"), ...rgb(look.color("--mention")));
    this.dots.draw();
  }

  private locate(which: WebGLProgram, name: string): WebGLUniformLocation | null {
    const known = this.located.get(which) ?? new Map<string, WebGLUniformLocation | null>();
    this.located.set(which, known);
    if (!known.has(name)) {
      known.set(name, this.gl.getUniformLocation(which, name));
    }
    return known.get(name)!;
  }

  private use(which: WebGLProgram, canvas: Canvas): void {
    const gl = this.gl;
    gl.useProgram(which);
    gl.uniform3f(this.locate(which, "view"), canvas.left, canvas.top, canvas.scale);
    gl.uniform2f(this.locate(which, "size"), canvas.width, canvas.height);
    this.set(which, "round", rounding(canvas.scale));
  }

  private set(which: WebGLProgram, name: string, value: number): void {
    this.gl.uniform1f(this.locate(which, name), value);
  }

  private send(scene: Scene, look: Look): void {
    this.sendLines(this.straight, scene.lines.filter((line) => line.bow === 0), look);
    this.sendLines(this.curved, scene.lines.filter((line) => line.bow !== 0), look);
    const [values, colors] = [new Float32Array(6 * scene.marks.length), new Uint8Array(8 * scene.marks.length)];
    scene.marks.forEach((mark, at) => {
      const flags = (mark.proposed ? 1 : 0) + (mark === look.picked ? 2 : 0) + (mark.pinned ? 4 : 0) + (intervalOf(mark) ? 8 : 0);
      values.set([mark.x, mark.y, inner(mark, 1), radius(mark, 1), kinds[mark.kind] ?? 3, flags], 6 * at);
      const fill = look.selected.has(mark) ? "--shown" : mark.kind === "group" ? "--well" : "--sheet";
      colors.set([...bytes(look.color(fill)), 255 * look.markAlpha(mark), ...bytes(look.color(look.outline(mark))), 255], 8 * at);
    });
    this.dots.send(values, colors, scene.marks.length);
  }

  private sendLines(batch: Batch, lines: readonly Line[], look: Look): void {
    const [values, colors] = [new Float32Array(11 * lines.length), new Uint8Array(4 * lines.length)];
    lines.forEach((line, at) => {
      const { source, target, tie } = line;
      const start = 11 * at;
      [values[start], values[start + 1], values[start + 2], values[start + 3]] = [source.x, source.y, target.x, target.y];
      [values[start + 4], values[start + 5]] = [line.width, forms.indexOf(line.form)];
      [values[start + 6], values[start + 7]] = [tie.proposed ? 2 : tie.possible ? 1 : 0, line.bow];
      [values[start + 8], values[start + 9], values[start + 10]] = [radius(target, 1), tie.directed ? 1 : 0, tie.contradicted ? 1 : 0];
      const [red, green, blue] = bytes(look.color(line.color));
      [colors[4 * at], colors[4 * at + 1], colors[4 * at + 2], colors[4 * at + 3]] = [red, green, blue, 255 * look.lineAlpha(line)];
    });
    batch.send(values, colors, lines.length);
  }
}

const parsed = new Map<string, [number, number, number]>();

// The browser writes any color that it understands as #rrggbb.
function bytes(color: string): [number, number, number] {
  let value = parsed.get(color);
  if (value === undefined) {
    const context = document.createElement("canvas").getContext("2d")!;
    context.fillStyle = color;
    const hex = String(context.fillStyle);
    value = [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16) || 0) as [number, number, number];
    parsed.set(color, value);
  }
  return value;
}

const rgb = (color: string): [number, number, number] => bytes(color).map((value) => value / 255) as [number, number, number];
