/**
 * Tells the values of what one points at in a chart, with a mouse, a finger or the arrow keys. Marks carry their own
 * words in a `title`, which browsers show without a script too; rows drawn as lines are noted in `data-places`.
 */
export const TIP_SCRIPT = String.raw `
for (const drawing of document.querySelectorAll(".card .drawing")) tellPlaces(drawing);

function tellPlaces(drawing) {
  const places = placesOf(drawing);
  if (places.length === 0) return;
  const tip = Object.assign(document.createElement("div"), { className: "tip", hidden: true });
  const mark = Object.assign(document.createElement("div"), { className: "tip-mark", hidden: true });
  tip.setAttribute("role", "status");
  drawing.append(mark, tip);
  drawing.tabIndex = 0;
  drawing.setAttribute("role", "group");
  drawing.setAttribute("aria-label", drawing.closest("main").dataset.explore);
  let current;

  const show = (place) => {
    current = place;
    tip.hidden = mark.hidden = !place;
    if (!place) return;
    tip.replaceChildren(...place.lines().map((line) => Object.assign(document.createElement("div"), { textContent: line })));
    const { x, y } = onPage(place, drawing);
    mark.style.left = x + "px";
    mark.style.top = y + "px";
    const right = drawing.scrollLeft + drawing.clientWidth;
    tip.style.left = Math.max(drawing.scrollLeft + 4, Math.min(x - tip.offsetWidth / 2, right - tip.offsetWidth - 4)) + "px";
    tip.style.top = (y - tip.offsetHeight - 12 > 0 ? y - tip.offsetHeight - 12 : y + 14) + "px";
  };

  const point = (event) => {
    const frame = drawing.getBoundingClientRect();
    const [x, y] = [event.clientX - frame.left + drawing.scrollLeft, event.clientY - frame.top];
    const near = nearest(places, drawing, (place, at) => {
      const across = Math.max(0, Math.abs(at.x - x) - at.width / 2);
      const down = Math.max(0, Math.abs(at.y - y) - at.height / 2);
      const distance = Math.hypot(across, down);
      return distance < 40 ? distance : Infinity;
    });
    if (near !== current) show(near);
  };
  drawing.addEventListener("pointermove", point);
  drawing.addEventListener("pointerdown", point);
  drawing.addEventListener("pointerleave", () => show());
  drawing.addEventListener("blur", () => show());
  drawing.addEventListener("keydown", (event) => {
    const step = { ArrowRight: [1, 0], ArrowLeft: [-1, 0], ArrowDown: [0, 1], ArrowUp: [0, -1] }[event.key];
    if (event.key === "Escape") show();
    if (!step) return;
    event.preventDefault();
    show(current ? beside(current, places, drawing, step) : places[0]);
  });
}

function placesOf(drawing) {
  const svg = drawing.querySelector("svg");
  const table = drawing.closest(".card").querySelector(".rows table");
  const lines = table ? [...table.tBodies[0].rows] : [];
  const heads = table ? [...table.tHead.rows[0].cells].map((head) => head.textContent) : [];
  const noted = [...svg.querySelectorAll("[data-places]")].flatMap((panel) =>
    panel.dataset.places.split(",").flatMap((entry) => {
      const [x, y, row] = entry.split(" ").map(Number);
      if (!lines[row]) return [];
      const told = () => [...lines[row].cells].map((cell, at) => heads[at] + ": " + cell.textContent);
      return [{ element: panel, x, y, lines: told }];
    }),
  );
  const titled = [...svg.querySelectorAll("title")].map((title) => {
    const element = title.parentNode;
    const words = title.textContent.split("\n");
    // What is shown here is not shown by the browser once more.
    title.remove();
    return { element, lines: () => words };
  });
  return [...noted, ...titled];
}

/** Where a place stands within the drawing, in pixels of the page. */
function onPage({ element, x, y }, drawing) {
  const frame = drawing.getBoundingClientRect();
  const [left, top] = [frame.left - drawing.scrollLeft, frame.top];
  if (x === undefined) {
    const box = element.getBoundingClientRect();
    const middle = { x: box.left + box.width / 2 - left, y: box.top + box.height / 2 - top };
    return { ...middle, width: box.width, height: box.height };
  }
  const at = new DOMPoint(x, y).matrixTransform(element.getScreenCTM());
  return { x: at.x - left, y: at.y - top, width: 0, height: 0 };
}

function nearest(places, drawing, distanceOf) {
  let [best, least] = [undefined, Infinity];
  for (const place of places) {
    const distance = distanceOf(place, onPage(place, drawing));
    if (distance < least) [best, least] = [place, distance];
  }
  return best;
}

/** The next place in a direction; what lies askew counts as farther away. */
function beside(current, places, drawing, [right, down]) {
  const from = onPage(current, drawing);
  const next = nearest(places, drawing, (place, at) => {
    const [across, along] = [at.x - from.x, at.y - from.y];
    const ahead = across * right + along * down;
    return place === current || ahead < 0.5 ? Infinity : ahead + 3 * Math.abs(across * down + along * right);
  });
  return next ?? current;
}
`;
