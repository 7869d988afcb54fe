// How finely the picture is drawn while it moves. Where no graphics processor draws it, a fine frame of thousands of ties takes a third of a second:
// then moving frames are drawn in fewer pixels, and a fine one follows as soon as the picture rests.

const slow = 60;
const quick = 25;
const coarsest = 0.25;
const rest = 160;

/** What a picture needs of the browser; given by tests in another way. */
export interface Clock {
  now(): number;
  /** Calls when the last frame is on the screen. */
  shown(then: () => void): void;
  /** Calls after a while; the answer takes the call back. */
  later(then: () => void, milliseconds: number): () => void;
}

export const browserClock: Clock = {
  now: () => performance.now(),
  shown: (then) => void requestAnimationFrame(() => then()),
  later: (then, milliseconds) => {
    const id = setTimeout(then, milliseconds);
    return () => clearTimeout(id);
  },
};

export class Quality {
  private share = 1;
  private isFine = false;
  private shown = -Infinity;
  private cancel: () => void = () => {};

  /** @param refine Asks for one more frame, which is drawn finely. */
  constructor(
    private readonly refine: () => void,
    private readonly clock: Clock = browserClock,
  ) {}

  /** Asked before each frame: which share of the pixels of a side it is drawn in, from a quarter to all of them. */
  next(): number {
    const start = this.clock.now();
    const isMoving = start - this.shown < rest && !this.isFine;
    const share = isMoving ? this.share : 1;
    this.isFine = false;
    this.cancel();
    this.clock.shown(() => {
      this.shown = this.clock.now();
      // A fine frame after a rest says nothing of the coarser ones.
      if (share === this.share) {
        this.learn(this.shown - start);
      }
      if (share < 1) {
        this.cancel = this.clock.later(() => {
          this.isFine = true;
          this.refine();
        }, rest);
      }
    });
    return share;
  }

  private learn(took: number): void {
    if (took > slow) {
      this.share = Math.max(coarsest, this.share * 0.6);
    } else if (took < quick) {
      this.share = Math.min(1, this.share * 1.15);
    }
  }
}
