// What is typed into the form of a card is kept in this tab until it is recorded: a refusal, a reload or a step to another page loses nothing.

const prefix = "skein-draft-";
const notKept = new Set(["_form", "return", "seen", "proposal"]);

export function keepDrafts(queue: HTMLElement): void {
  restore(queue);
  queue.addEventListener("input", (event) => {
    const form = event.target instanceof HTMLElement ? event.target.closest<HTMLFormElement>("details.why form") : null;
    const key = form && keyOf(form);
    if (form && key) {
      const typed = [...new FormData(form)].filter(([name]) => !notKept.has(name)).map(([name, value]) => [name, String(value)]);
      sessionStorage.setItem(key, JSON.stringify(typed));
    }
  });
}

export function restore(within: ParentNode): void {
  for (const form of within.querySelectorAll<HTMLFormElement>("details.why form")) {
    const key = keyOf(form);
    const kept = key && sessionStorage.getItem(key);
    if (!kept) {
      continue;
    }
    const typed = new Map(JSON.parse(kept) as [string, string][]);
    for (const field of form.elements) {
      if (field instanceof HTMLInputElement && field.type === "checkbox") {
        field.checked = typed.has(field.name);
      } else if ((field instanceof HTMLInputElement || field instanceof HTMLSelectElement) && typed.has(field.name)) {
        field.value = typed.get(field.name) ?? "";
      }
    }
    form.closest("details")?.setAttribute("open", "");
  }
}

export function forget(proposal: string): void {
  sessionStorage.removeItem(prefix + proposal);
}

function keyOf(form: HTMLFormElement): string | undefined {
  const proposal = new FormData(form).get("proposal");
  return proposal ? prefix + String(proposal) : undefined;
}
