// The picture on the table: what the server sent, what was made of it, and what is drawn. Everything else asks it and changes it here.

import { Canvas } from "../canvas";
import type { Placer } from "../places/placer";
import { type Chart, groupId, History, type Place, put } from "./chart";
import { Labels } from "./labels";
import { Look } from "./look";
import { paint } from "./painter";
import { keyOf, type Picture } from "./picture";
import { Pictures } from "./pictures";
import { Quality } from "./quality";
import { type Mark, type Scene, sceneOf, settle } from "./scene";
import { WebGlPainter } from "./webgl";

// A picture of so many ties is first drawn by the plain painter, since a page is seen sooner without starting WebGL. That follows when nobody waits for
// it, to move the picture more smoothly, and gets a while to compile its shaders.
const few = 1000;
const calm = 1500;

const none: Picture = { nodes: [], said: [], dates: [], ties: { from: [], to: [], said: [], since: [], statements: [] }, byId: new Map() };

export class Desk {
  readonly canvas: Canvas;
  readonly look: Look;
  picture: Picture = none;
  scene: Scene = { picture: none, marks: [], lines: [], byId: new Map(), inside: 0, loose: 0 };
  /** Told when other marks or ties are drawn, and when something else is picked. */
  onScene: () => void = () => {};
  onPick: () => void = () => {};
  /** Drawn over everything, in pixels of the screen: a lasso. */
  over: ((context: CanvasRenderingContext2D) => void) | null = null;
  private readonly labels = new Labels();
  private readonly pictures = new Pictures();
  private readonly quality = new Quality(() => this.canvas.redraw());
  private gl: WebGlPainter | null = null;
  // The painter that the address asks for; undefined for whichever suits the size of the picture.
  private readonly wanted: string | undefined;
  // Null where it does not run.
  private madeGl: WebGlPainter | null | undefined;
  private following: number | undefined;
  private isShown = false;
  private told = this.scene;
  private loaded = "";
  private turn = 0;

  constructor(
    readonly figure: HTMLElement,
    readonly history: History,
    private readonly placer: Placer,
  ) {
    this.canvas = new Canvas(figure.querySelector<HTMLElement>("[data-canvas]")!, figure.dataset["label"] ?? "");
    this.look = new Look(this.canvas);
    this.canvas.onChange = () => this.draw();
    this.wanted = figure.dataset["painter"];
  }

  get chart(): Chart {
    return this.history.now;
  }

  /** Where the picture of the chart comes from: its own clock, and the whole network once single nodes were chosen. */
  addressOf(chart: Chart, path = this.figure.dataset["network"]!): string {
    const address = new URL(path, location.href);
    if (chart.shown !== null) {
      address.searchParams.delete("around");
      address.searchParams.delete("ties-out");
    }
    if (chart.clock !== "") {
      address.searchParams.delete(chart.clock);
      if (chart.at !== "") {
        address.searchParams.set(chart.clock, chart.at);
      }
    }
    return address.pathname + address.search;
  }

  /** A step that can be undone; `amend` for what no person did. */
  async change(next: Chart, amend = false): Promise<void> {
    if (amend) {
      this.history.amend(next);
    } else {
      this.history.step(next);
    }
    await this.show();
  }

  /** Draws the chart as it is now; true when it is drawn, false when something newer is on its way. */
  async show(): Promise<boolean> {
    const turn = ++this.turn;
    const address = this.addressOf(this.chart);
    if (address !== this.loaded) {
      const picture = await this.pictures.load(address);
      if (turn !== this.turn || picture === null) {
        return false;
      }
      [this.picture, this.loaded] = [picture, address];
    }
    const scene = sceneOf(this.picture, this.chart);
    const placing = this.placer.place(scene, (id) => this.chart.places.get(id) ?? this.middleOf(id));
    // Beside the placing, which another thread does.
    if (this.wanted === "webgl" || (this.wanted === undefined && scene.lines.length > few)) {
      this.gl = this.makeGl();
    }
    const found = await placing;
    if (turn !== this.turn) {
      return false;
    }
    if (found.size > 0 || this.chart.groups.length > 0) {
      this.history.amend(put(this.chart, new Map([...this.middles(), ...found])));
    }
    settle(scene, this.chart);
    [this.scene, this.isShown] = [scene, true];
    this.pick(this.look.picked?.id ?? null, this.look.line ? keyOf(this.look.line) : null, [...this.look.selected].map((mark) => mark.id));
    this.onScene();
    return true;
  }

  /** Picks one mark or one tie, and selects several; what is not drawn is left out. */
  pick(id: string | null, key: string | null, selected: Iterable<string>): void {
    const mark = id === null ? null : (this.scene.byId.get(id) ?? null);
    const line = key === null ? null : (this.scene.lines.find((one) => keyOf(one) === key) ?? null);
    this.look.pick(this.scene, mark, line, [...selected].map((one) => this.scene.byId.get(one)).filter((one) => one !== undefined));
    this.labels.forget();
    this.canvas.redraw();
    this.onPick();
  }

  /** What an act is done to: what is selected, else what is picked. */
  targets(): readonly Mark[] {
    return this.look.selected.size > 0 ? [...this.look.selected] : this.look.picked ? [this.look.picked] : [];
  }

  fit(): void {
    this.canvas.fit(this.scene.marks);
    this.canvas.redraw();
  }

  /** Says that marks were moved in place, as while one is dragged. */
  moved(): void {
    this.gl?.forget();
    this.labels.forget();
    this.canvas.redraw();
  }

  /** The picture that a chart is drawn from; null when the server did not answer. */
  pictureOf(chart: Chart): Promise<Picture | null> {
    return this.pictures.load(this.addressOf(chart));
  }

  private draw(): void {
    // Before there is anything to draw nobody waits for a renderer, which may take a while to begin with.
    if (!this.isShown) {
      return;
    }
    this.drawScene();
    const first = [...(this.look.picked ? [this.look.picked] : []), ...this.look.selected, ...this.scene.marks.filter((mark) => mark.members.length > 0)];
    this.labels.draw(this.canvas, this.scene, new Set(first), this.look.near, (name) => this.look.color(name));
    this.over?.(this.canvas.context);
    this.tell();
  }

  private drawScene(): void {
    if (this.gl) {
      try {
        this.gl.paint(this.canvas, this.scene, this.look, this.quality.next());
        this.canvas.begin();
        return;
      } catch {
        this.leaveGl();
      }
    }
    paint(this.canvas, this.scene, this.look);
  }

  // Says what is drawn once it is, and by what.
  private tell(): void {
    const painter = this.gl ? "webgl" : "canvas";
    if (this.told !== this.scene || this.figure.dataset["painter"] !== painter) {
      this.told = this.scene;
      this.figure.dataset["painter"] = painter;
      this.figure.dataset["renderer"] = this.gl?.renderer ?? "canvas 2d";
      this.figure.dataset["drawn"] = String(this.scene.marks.length);
      this.figure.dataset["ties"] = String(this.scene.lines.length);
      this.followWithGl();
    }
  }

  private makeGl(): WebGlPainter | null {
    if (this.madeGl === undefined) {
      try {
        this.madeGl = new WebGlPainter(this.canvas, () => this.leaveGl());
      } catch {
        this.madeGl = null;
      }
    }
    return this.madeGl;
  }

  private followWithGl(): void {
    if (this.gl === null && this.wanted === undefined) {
      this.following ??= setTimeout(() => {
        this.makeGl();
        setTimeout(() => {
          this.gl = this.makeGl();
          this.canvas.redraw();
        }, calm);
      }, calm);
    }
  }

  private leaveGl(): void {
    this.madeGl?.remove();
    this.gl = this.madeGl = null;
    this.canvas.redraw();
  }

  private middles(): Map<string, Place> {
    const ids = this.chart.groups.map((group) => groupId(group.name)).filter((id) => !this.chart.places.has(id));
    return new Map(ids.map((id) => [id, this.middleOf(id)] as const).filter((pair): pair is [string, Place] => pair[1] !== undefined));
  }

  // A group lies in the middle of those whom it stands for until somebody moves it.
  private middleOf(id: string): Place | undefined {
    const group = this.chart.groups.find((one) => groupId(one.name) === id);
    const places = group?.members.map((member) => this.chart.places.get(member)).filter((place) => place !== undefined) ?? [];
    return places.length === 0
      ? undefined
      : { x: places.reduce((sum, one) => sum + one.x, 0) / places.length, y: places.reduce((sum, one) => sum + one.y, 0) / places.length, pinned: false };
  }
}
