// A form that is sent without leaving the page: what the host answers, and the note of what it refused.

export interface Answer {
  /** What was done, in words; absent where nothing was recorded. */
  readonly words?: string;
  readonly event?: number;
  /** Where a browser without the island would have gone. */
  readonly next?: string;
  readonly title?: string;
  readonly sentence?: string;
}

/** What a form and the button that sends it hold, asking for data in the place of a page. */
export function fieldsOf(form: HTMLFormElement, submitter: HTMLElement | null): URLSearchParams {
  const fields = new URLSearchParams();
  for (const [name, value] of new FormData(form, submitter)) {
    fields.append(name, String(value));
  }
  fields.set("answer", "json");
  return fields;
}

/** @param lost What is said where the host does not answer. */
export async function post(form: HTMLFormElement, fields: URLSearchParams, lost: string): Promise<Answer> {
  try {
    // A field of the form may be called like the property that holds the address.
    return (await (await fetch(form.getAttribute("action")!, { method: "POST", body: fields })).json()) as Answer;
  } catch {
    return { sentence: lost };
  }
}

/** The sentence that says why nothing was recorded. */
export function refusalOf(answer: Answer): HTMLElement {
  const note = document.createElement("p");
  note.className = "note span2";
  note.dataset.refusal = "";
  note.setAttribute("role", "alert");
  note.textContent = [answer.title, answer.sentence].filter(Boolean).join(". ");
  return note;
}
