// Names of the case that begin like what was typed, from the host itself.

const pause = 120;

export interface Suggestion {
  readonly id: string;
  readonly label: string;
  readonly kind: string;
}

/**
 * Asks once typing rests, and shows the answer unless something was typed meanwhile. What it returns forgets the answer that is still on its way.
 */
export function suggestWhileTyping(field: HTMLInputElement, show: (found: readonly Suggestion[]) => void): () => void {
  let timer = 0;
  let latest = 0;
  const forget = (): void => {
    window.clearTimeout(timer);
    latest++;
  };
  field.addEventListener("input", () => {
    forget();
    const ticket = latest;
    timer = window.setTimeout(async () => {
      const words = field.value.trim();
      const found = words.length < 2 ? [] : await fetchSuggestions(words);
      if (ticket === latest) {
        show(found);
      }
    }, pause);
  });
  return forget;
}

// None where the host cannot be reached: whatever asks works without.
async function fetchSuggestions(words: string): Promise<readonly Suggestion[]> {
  try {
    const answer = await fetch(`/entities/suggest?q=${encodeURIComponent(words)}`);
    return answer.ok ? ((await answer.json()) as readonly Suggestion[]) : [];
  } catch {
    return [];
  }
}
