/**
 * What a report's page can do beyond being read: save a chart or its rows, sort a table. Without it everything is
 * still there to be read; its buttons are hidden until it runs.
 *
 * Text rather than a module, because it travels within the page.
 */
export const PAGE_SCRIPT = `
"use strict";
for (const figure of document.querySelectorAll("figure[data-name]")) {
  const name = figure.dataset.name;
  const rows = JSON.parse(document.getElementById("rows-" + name).textContent);
  const menu = figure.querySelector(".save");
  menu.hidden = false;
  menu.addEventListener("click", (event) => {
    const kind = event.target.dataset.kind;
    if (!kind) return;
    menu.open = false;
    if (kind === "svg") download(name + ".svg", "image/svg+xml", drawingOf(figure));
    if (kind === "csv") download(name + ".csv", "text/csv", csvOf(rows));
    if (kind === "json") download(name + ".json", "application/json", JSON.stringify(rows, null, 2));
    if (kind === "png") savePicture(name, figure);
  });
  sortable(figure.querySelector("table"), rows);
}

/** The drawing as a file of its own: the page's colours are written into it. */
function drawingOf(figure) {
  const svg = figure.querySelector("svg");
  const style = getComputedStyle(svg);
  const text = new XMLSerializer().serializeToString(svg);
  return text.replace(/var\\((--[\\w-]+)\\)/g, (_, variable) => style.getPropertyValue(variable).trim());
}

function savePicture(name, figure) {
  const svg = figure.querySelector("svg");
  const [width, height] = ["width", "height"].map((side) => 2 * Number(svg.getAttribute(side)));
  const picture = new Image();
  picture.onload = () => {
    const canvas = Object.assign(document.createElement("canvas"), { width, height });
    canvas.getContext("2d").drawImage(picture, 0, 0, width, height);
    canvas.toBlob((blob) => download(name + ".png", "image/png", blob));
    URL.revokeObjectURL(picture.src);
  };
  picture.src = URL.createObjectURL(new Blob([drawingOf(figure)], { type: "image/svg+xml" }));
}

function csvOf(rows) {
  const keys = Object.keys(rows[0] ?? {});
  const cell = (value) => {
    const text = value === null || value === undefined ? "" : String(value);
    // A name that begins like a formula would be run by a spreadsheet.
    const safe = typeof value === "string" && /^[=+\\-@\\t\\r]/.test(text) ? "'" + text : text;
    return /[",\\r\\n]/.test(safe) ? '"' + safe.replaceAll('"', '""') + '"' : safe;
  };
  return [keys, ...rows.map((row) => keys.map((key) => row[key]))].map((cells) => cells.map(cell).join(",") + "\\r\\n").join("");
}

function download(name, type, content) {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([content], { type }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
}

/** Every head of a column becomes a button that sorts by the numbers behind what is shown. */
function sortable(table, rows) {
  const lines = [...table.tBodies[0].rows].map((line, index) => ({ line, row: rows[index] }));
  for (const head of table.tHead.rows[0].cells) {
    const button = document.createElement("button");
    button.append(...head.childNodes);
    button.title = table.dataset.sort;
    head.append(button);
    button.addEventListener("click", () => {
      const isUp = head.getAttribute("aria-sort") !== "ascending";
      for (const other of table.tHead.rows[0].cells) other.removeAttribute("aria-sort");
      head.setAttribute("aria-sort", isUp ? "ascending" : "descending");
      const key = head.dataset.key;
      lines.sort((a, b) => (isUp ? 1 : -1) * compare(a.row[key], b.row[key]));
      table.tBodies[0].append(...lines.map(({ line }) => line));
    });
  }
}

function compare(a, b) {
  if (typeof a === "string") return a.localeCompare(b);
  return (a ?? -Infinity) - (b ?? -Infinity) || 0;
}
`;
