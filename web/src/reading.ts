// Reading view: opens at #t=start,end; marks are walked, switched off and looked up, and words are coded, by keys or pointer.

import { codingFrom, type Coding } from "./reading/coding";
import { knownBeside, type Known } from "./reading/known";
import { isShown, switchKinds } from "./reading/legend";
import { selectedWords, wordsOf, type Words } from "./reading/offsets";
import { followPages } from "./reading/painted";
import { isForSomethingElse, isTyping, showKeys, switchKeys } from "./typing";

const text = document.querySelector<HTMLElement>(".reading .text");
const forms = document.querySelector<HTMLDetailsElement>("#add");
const place = document.querySelector<HTMLElement>("[data-known-here]");
const legend = document.querySelector<HTMLElement>("[data-legend]");
const painted = document.querySelector<HTMLDetailsElement>("[data-painted]");

openAtFragment();
document.querySelector<HTMLElement>("#passage")?.scrollIntoView({ block: "center" });
if (painted) {
  followPages(painted);
}
if (text && legend) {
  switchKinds(legend, text);
}
if (text && forms && place) {
  showKeys();
  work(text, codingFrom(forms), knownBeside(place));
}

function work(text: HTMLElement, coding: Coding, known: Known): void {
  document.addEventListener("selectionchange", () => {
    const words = selectedWords(text);
    if (words) {
      coding.fill(words);
      known.words(words.text);
    }
  });
  text.addEventListener("focusin", (event) => {
    const mark = event.target instanceof HTMLElement ? event.target : undefined;
    const words = mark?.dataset["entity"] ? wordsOf(mark) : undefined;
    if (mark && words) {
      known.entity(mark.dataset["entity"]!, words.text);
    }
  });
  document.addEventListener("keydown", (event) => {
    if (!isForSomethingElse(event) && !isTyping(event.target) && act(event.key, text, coding)) {
      event.preventDefault();
    }
  });
}

function act(key: string, text: HTMLElement, coding: Coding): boolean {
  switch (key) {
    case "n":
    case "j":
      return go(text, 1);
    case "p":
    case "k":
      return go(text, -1);
    case "m":
    case "s":
      return code(key, text, coding);
    case "?":
      switchKeys();
      return true;
    default:
      return false;
  }
}

// To the next mark that is shown: from the one that has the focus, or from the one that was walked to last.
let last: HTMLElement | undefined;

function go(text: HTMLElement, step: number): boolean {
  const marks = [...text.querySelectorAll<HTMLElement>("a[data-s]")].filter((mark) => isShown(mark, text));
  const focused = document.activeElement instanceof HTMLElement && text.contains(document.activeElement) ? document.activeElement : last;
  const at = focused ? marks.indexOf(focused) : -1;
  const next = at < 0 ? firstInView(marks, step) : marks[Math.max(0, Math.min(at + step, marks.length - 1))];
  if (next) {
    last = next;
    next.focus({ preventScroll: true });
    next.scrollIntoView({ block: "nearest" });
  }
  return marks.length > 0;
}

function firstInView(marks: readonly HTMLElement[], step: number): HTMLElement | undefined {
  const bar = document.querySelector<HTMLElement>(".bar")?.offsetHeight ?? 0;
  const isIn = (mark: HTMLElement): boolean => mark.getBoundingClientRect().top >= bar && mark.getBoundingClientRect().bottom <= window.innerHeight;
  return (step > 0 ? marks.find(isIn) : marks.findLast(isIn)) ?? marks[0];
}

// The words are those that are selected, or those of the mark that has the focus.
function code(key: string, text: HTMLElement, coding: Coding): boolean {
  const focused = document.activeElement instanceof HTMLElement ? document.activeElement : undefined;
  const selected = selectedWords(text);
  const words: Words | undefined = selected ?? (focused && text.contains(focused) && focused !== text ? wordsOf(focused) : undefined);
  if (!words) {
    return false;
  }
  coding.fill(words);
  const range = selected ? document.getSelection()?.getRangeAt(0).cloneRange() : undefined;
  return coding.open(key, () => {
    (focused && text.contains(focused) ? focused : text).focus({ preventScroll: true });
    if (range) {
      document.getSelection()?.removeAllRanges();
      document.getSelection()?.addRange(range);
    }
  });
}

function openAtFragment(): void {
  const match = /^#t=(\d+),(\d+)$/.exec(location.hash);
  if (match?.[1] && match[2]) {
    const address = new URL(location.href);
    address.searchParams.set("start", match[1]);
    address.searchParams.set("end", match[2]);
    address.hash = "passage";
    location.replace(address);
  }
}
