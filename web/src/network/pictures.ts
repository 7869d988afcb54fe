// Pictures as the server sent them, kept by their address: a slider that goes back asks nothing again.

import { type PackedPicture, type Picture, unpack } from "./picture";

const kept = 40;

export class Pictures {
  private readonly known = new Map<string, Picture>();

  /** The picture at an address; null when the server did not answer. */
  async load(address: string): Promise<Picture | null> {
    const known = this.known.get(address);
    if (known) {
      return known;
    }
    const answer = await fetch(address).catch(() => null);
    if (!answer?.ok) {
      return null;
    }
    const picture = unpack((await answer.json()) as PackedPicture);
    if (this.known.size >= kept) {
      this.known.delete(this.known.keys().next().value!);
    }
    this.known.set(address, picture);
    return picture;
  }
}
