// Draws the scene with WebGL 2. What is sent to the graphics processor are places, styles and colors; to move the scene costs three numbers.

import type { Canvas } from "../canvas";
import type { Look } from "./look";
import type { Line, Scene } from "./scene";
import { lineFragment, lineVertex, markFragment, markVertex } from "./shaders";
import { inner, intervalOf, isDetailed, radius, rounding, thinning } from "./sizes";
import { forms } from "./styles";
import { Batch, check, program, Rows } from "./batch";

const bent = 12;

// From so many ties on nobody sees in a picture from afar how wide a line is.
const many = 5000;
const kinds: Readonly<Record<string, number>> = { person: 0, organisation: 1, incident: 2, operation: 2, group: 4 };

export class WebGlPainter {
  readonly element = document.createElement("canvas");
  /** What draws, in the words of the driver. */
  readonly renderer: string;
  private readonly gl: WebGL2RenderingContext;
  private readonly lines: WebGLProgram;
  private readonly marks: WebGLProgram;
  private readonly straight: Batch;
  private readonly curved: Batch;
  private readonly dots: Batch;
  private readonly located = new Map<WebGLProgram, Map<string, WebGLUniformLocation | null>>();
  private scene: Scene | null = null;
  private version = -1;
  private isChecked = false;

  /** Throws where there is no WebGL 2. */
  constructor(canvas: Canvas, onLost: () => void) {
    const gl = this.element.getContext("webgl2", { antialias: false, depth: false });
    if (gl === null) {
      throw new Error("There is no WebGL 2.");
    }
    this.gl = gl;
    // Asked before there is work that the answer would wait for.
    const info = gl.getExtension("WEBGL_debug_renderer_info");
    this.renderer = String(gl.getParameter(info ? info.UNMASKED_RENDERER_WEBGL : gl.RENDERER));
    this.lines = program(gl, lineVertex, lineFragment);
    this.marks = program(gl, markVertex, markFragment);
    this.straight = new Batch(gl, 4);
    this.curved = new Batch(gl, 2 * (bent + 1));
    this.dots = new Batch(gl, 4);
    this.element.setAttribute("aria-hidden", "true");
    this.element.className = "under";
    this.element.addEventListener("webglcontextlost", onLost);
    canvas.element.before(this.element);
  }

  remove(): void {
    this.element.remove();
  }

  /** Sends places anew at the next drawing. */
  forget(): void {
    this.scene = null;
  }

  /**
   * Draws; throws where the graphics processor does not take what it is given.
   * @param share Of the pixels of a side, how many are drawn.
   */
  paint(canvas: Canvas, scene: Scene, look: Look, share: number): void {
    if (!this.isChecked) {
      check(this.gl, this.lines);
      check(this.gl, this.marks);
      this.isChecked = true;
    }
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
    const isThin = !isDetailed(canvas.scale) && scene.lines.length > many;
    this.straight.draw(this.locate(this.lines, "corners"), isThin);
    this.curved.draw(this.locate(this.lines, "corners"), isThin);
    this.use(this.marks, canvas);
    gl.uniform3f(this.locate(this.marks, "ring"), ...rgb(look.color("--well")));
    gl.uniform3f(this.locate(this.marks, "ringLine"), ...rgb(look.color("--mention")));
    this.dots.draw(this.locate(this.marks, "corners"), false);
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
    this.straight.send(rowsOf(scene.lines.filter((line) => line.bow === 0), look));
    this.curved.send(rowsOf(scene.lines.filter((line) => line.bow !== 0), look));
    const rows = new Rows(scene.marks.length, 2);
    let at = 0;
    for (const mark of scene.marks) {
      const flags = (mark.proposed ? 1 : 0) + (mark === look.picked ? 2 : 0) + (mark.pinned ? 4 : 0) + (intervalOf(mark) ? 8 : 0);
      const fill = look.selected.has(mark) ? "--shown" : mark.kind === "group" ? "--well" : "--sheet";
      rows.numbers[at++] = inner(mark, 1);
      rows.numbers[at++] = radius(mark, 1);
      rows.numbers[at++] = kinds[mark.kind] ?? 3;
      rows.numbers[at++] = flags;
      rows.numbers[at++] = mark.x;
      rows.numbers[at++] = mark.y;
      rows.bits[at++] = packed(look.color(fill), look.markAlpha(mark));
      rows.bits[at++] = packed(look.color(look.outline(mark)), 1);
    }
    this.dots.send(rows);
  }
}

// In the order in which the shader of lines reads them: where it ends, its width, form, doubt and bow, its head and cross, its color.
function rowsOf(lines: readonly Line[], look: Look): Rows {
  const rows = new Rows(lines.length, 3);
  const { numbers, bits } = rows;
  const inks: number[] = [];
  let at = 0;
  for (const line of lines) {
    const { source, target, said } = line;
    numbers[at++] = source.x;
    numbers[at++] = source.y;
    numbers[at++] = target.x;
    numbers[at++] = target.y;
    numbers[at++] = said.style.width;
    numbers[at++] = forms.indexOf(said.style.form);
    numbers[at++] = said.proposed ? 2 : said.possible ? 1 : 0;
    numbers[at++] = line.bow;
    numbers[at++] = radius(target, 1);
    numbers[at++] = said.directed ? 1 : 0;
    numbers[at++] = said.contradicted ? 1 : 0;
    bits[at++] = ((inks[said.at] ??= packed(look.color(said.style.color), 0)) | (Math.round(255 * look.lineAlpha(line)) << 24)) >>> 0;
  }
  return rows;
}

function packed(color: string, alpha: number): number {
  const [red, green, blue] = bytes(color);
  return (red | (green << 8) | (blue << 16) | (Math.round(255 * alpha) << 24)) >>> 0;
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
