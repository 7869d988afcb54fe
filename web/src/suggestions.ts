// Names of the case that begin like what was typed, from the host itself.

export interface Suggestion {
  readonly id: string;
  readonly label: string;
  readonly kind: string;
}

/** None where the host cannot be reached: whatever asks works without. */
export async function fetchSuggestions(words: string): Promise<readonly Suggestion[]> {
  try {
    const answer = await fetch(`/entities/suggest?q=${encodeURIComponent(words)}`);
    return answer.ok ? ((await answer.json()) as readonly Suggestion[]) : [];
  } catch {
    return [];
  }
}
