// Which pairs of nodes come more than once, for hundreds of thousands of ties: by lists of the nodes themselves, with no object and no table for any pair.

/** Of each tie how many before it join the same two, whichever way round. */
export function repeats(nodes: number, from: Uint32Array, to: Uint32Array): Uint32Array {
  // Ties in the order of the lower of their ends, and among those of one as they came.
  const start = new Uint32Array(nodes + 1);
  for (let tie = 0; tie < from.length; tie++) {
    start[Math.min(from[tie]!, to[tie]!) + 1]!++;
  }
  for (let node = 0; node < nodes; node++) {
    start[node + 1]! += start[node]!;
  }
  const order = new Uint32Array(from.length);
  for (let tie = 0; tie < from.length; tie++) {
    order[start[Math.min(from[tie]!, to[tie]!)]!++] = tie;
  }
  const [met, lowest, before] = [new Uint32Array(nodes), new Uint32Array(nodes).fill(nodes), new Uint32Array(from.length)];
  for (let at = 0; at < order.length; at++) {
    const tie = order[at]!;
    const low = Math.min(from[tie]!, to[tie]!);
    const high = Math.max(from[tie]!, to[tie]!);
    if (lowest[high] !== low) {
      lowest[high] = low;
      met[high] = 0;
    }
    before[tie] = met[high]!++;
  }
  return before;
}
