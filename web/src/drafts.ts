// What is typed into a form of any page is kept in this tab until it is recorded: a refusal, a reload, a step to another page or a stopped
// program loses nothing. A form is sent only once the program answers.

const prefix = "skein-draft-";
const sentKey = "skein-sent";
const notKept = new Set(["_form", "return", "seen"]);
const patience = 5000;
const answered = new WeakSet<HTMLFormElement>();

/** Keeps what is typed on this page, and fills in what was typed before and not recorded. */
export function keepDrafts(): void {
  const sent = sessionStorage.getItem(sentKey);
  sessionStorage.removeItem(sentKey);
  if (sent && document.querySelector("main > .notice, [data-told] .notice")) {
    sessionStorage.removeItem(sent);
  }
  restore(document);
  for (const kind of ["input", "change"]) {
    document.addEventListener(kind, (event) => {
      const form = event.target instanceof Element ? event.target.closest("form") : null;
      if (form && records(form)) {
        keep(form);
      }
    });
  }
  // An island that sends a form by itself says so when it is recorded.
  document.addEventListener("recorded", (event) => sessionStorage.removeItem(keyOf(event.target as HTMLFormElement)));
  document.addEventListener("submit", (event) => {
    const form = event.target as HTMLFormElement;
    if (event.defaultPrevented || !records(form) || answered.delete(form)) {
      return;
    }
    event.preventDefault();
    void send(form, event.submitter);
  });
}

/** Fills in what was typed into the forms of a part of a page and not recorded. */
export function restore(within: ParentNode): void {
  for (const form of within.querySelectorAll<HTMLFormElement>("form[method=post]")) {
    const kept = sessionStorage.getItem(keyOf(form));
    if (kept && fill(form, JSON.parse(kept) as [string, string][])) {
      for (let around = form.closest("details"); around; around = around.parentElement?.closest("details") ?? null) {
        around.open = true;
      }
      sayKept(form);
    }
  }
}

/** What was typed about a proposal is recorded, or of no use any more. */
export function forget(proposal: string): void {
  for (const key of Object.keys(sessionStorage)) {
    if (key.startsWith(prefix) && key.split(" ").includes(`proposal=${proposal}`)) {
      sessionStorage.removeItem(key);
    }
  }
}

async function send(form: HTMLFormElement, submitter: HTMLElement | null): Promise<void> {
  if (form.getAttribute("aria-busy") === "true") {
    return;
  }
  form.setAttribute("aria-busy", "true");
  form.querySelector("[data-lost]")?.remove();
  const isThere = await answers();
  form.removeAttribute("aria-busy");
  if (isThere) {
    sessionStorage.setItem(sentKey, keyOf(form));
    answered.add(form);
    form.requestSubmit(submitter);
  } else {
    const note = document.createElement("p");
    note.className = "note span2";
    note.dataset["lost"] = "";
    note.setAttribute("role", "alert");
    note.textContent = document.body.dataset["lost"] ?? "";
    form.append(note);
  }
}

async function answers(): Promise<boolean> {
  try {
    return (await fetch("/healthz", { cache: "no-store", signal: AbortSignal.timeout(patience) })).ok;
  } catch {
    return false;
  }
}

type Field = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

// What a person fills in: no hidden fields, buttons, files or passwords.
function fieldsOf(form: HTMLFormElement): Field[] {
  return [...form.elements].filter((field): field is Field =>
    (field instanceof HTMLInputElement && !["hidden", "submit", "button", "file", "password", "image", "reset"].includes(field.type))
    || field instanceof HTMLSelectElement || field instanceof HTMLTextAreaElement).filter((field) => field.name !== "");
}

function keep(form: HTMLFormElement): void {
  const fields = fieldsOf(form);
  if (fields.every(isAsServed)) {
    sessionStorage.removeItem(keyOf(form));
    return;
  }
  const typed = fields.flatMap((field) => valuesOf(field).map((value) => [field.name, value]));
  sessionStorage.setItem(keyOf(form), JSON.stringify(typed));
}

function valuesOf(field: Field): string[] {
  if (field instanceof HTMLSelectElement) {
    return [...field.selectedOptions].map((option) => option.value);
  }
  return isTick(field) && !field.checked ? [] : [field.value];
}

function fill(form: HTMLFormElement, typed: readonly [string, string][]): boolean {
  let changed = false;
  const seen = new Map<string, number>();
  for (const field of fieldsOf(form)) {
    const values = typed.filter(([name]) => name === field.name).map(([, value]) => value);
    const before = valuesOf(field).join("\n");
    if (field instanceof HTMLSelectElement) {
      for (const option of field.options) {
        option.selected = values.includes(option.value);
      }
    } else if (isTick(field)) {
      field.checked = values.includes(field.value);
    } else {
      // Several fields may bear one name: each takes what was typed into it, in their order.
      const at = seen.get(field.name) ?? 0;
      seen.set(field.name, at + 1);
      field.value = values[at] ?? field.value;
    }
    changed ||= valuesOf(field).join("\n") !== before;
  }
  return changed;
}

function isTick(field: Field): field is HTMLInputElement {
  return field instanceof HTMLInputElement && (field.type === "checkbox" || field.type === "radio");
}

function isAsServed(field: Field): boolean {
  if (field instanceof HTMLSelectElement) {
    const options = [...field.options];
    return options.some((option) => option.defaultSelected)
      ? options.every((option) => option.selected === option.defaultSelected)
      : field.multiple ? field.selectedOptions.length === 0 : field.selectedIndex <= 0;
  }
  return isTick(field) ? field.checked === field.defaultChecked : field.value === field.defaultValue;
}

function sayKept(form: HTMLFormElement): void {
  if (form.querySelector("[data-kept]")) {
    return;
  }
  const note = document.createElement("p");
  note.className = "note small span2";
  note.dataset["kept"] = "";
  note.textContent = `${document.body.dataset["kept"] ?? ""} `;
  const discard = document.createElement("button");
  discard.type = "button";
  discard.className = "quiet";
  discard.textContent = document.body.dataset["discard"] ?? "";
  discard.addEventListener("click", () => {
    sessionStorage.removeItem(keyOf(form));
    form.reset();
    note.remove();
  });
  note.append(discard);
  form.prepend(note);
}

// A form is known by its page, by where it is sent, and by what it says in hidden fields that it is about.
function keyOf(form: HTMLFormElement): string {
  const about = [...form.elements]
    .filter((field): field is HTMLInputElement => field instanceof HTMLInputElement && field.type === "hidden" && !notKept.has(field.name))
    .map((field) => `${field.name}=${field.value}`);
  const place = about.some((each) => each.startsWith("proposal=")) ? "" : location.pathname;
  return [prefix + place, form.getAttribute("action") ?? "", ...about].join(" ");
}

// Asked of the attribute: a form may have a field that is called "method" or "action", which then stands for the property.
function records(form: HTMLFormElement): boolean {
  return form.matches("[method=post]");
}
