// The picture beside the text is that of the page being read: the last one whose mark has passed the upper third of the window.

export function followPages(painted: HTMLDetailsElement): void {
  const marks = [...document.querySelectorAll<HTMLElement>(".text .page")];
  const image = painted.querySelector("img")!;
  const words = painted.querySelector("figcaption")!;
  painted.querySelector("p")?.remove();
  let timer = 0;
  document.addEventListener("scroll", () => {
    window.clearTimeout(timer);
    timer = window.setTimeout(() => {
      const read = marks.findLast((mark) => mark.getBoundingClientRect().top < window.innerHeight / 3) ?? marks[0];
      const page = read?.id.replace("page-", "");
      const address = `${painted.dataset["painted"]}${page}.png`;
      if (page && painted.open && image.getAttribute("src") !== address) {
        image.src = address;
        image.alt = words.textContent = (painted.dataset["words"] ?? "#").replace("#", page);
      }
    }, 200);
  }, { passive: true });
}
