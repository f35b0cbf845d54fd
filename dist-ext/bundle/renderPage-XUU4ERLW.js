import {
  blockIn,
  dropUnusedAnchors,
  figureAnchor,
  figureCard,
  findingOf,
  headlineBoxes,
  html,
  jsonElement,
  keyFigures,
  menuWords,
  saidOf,
  scriptWords,
  trusted
} from "./chunk-2FKKBDYE.js";
import {
  titleOf
} from "./chunk-LDIB4K5U.js";
import {
  provenanceLines,
  reportWords
} from "./chunk-7PQNCBS3.js";
import "./chunk-Q4CSEHJG.js";
import "./chunk-4DYYLMWZ.js";
import {
  findFigure
} from "./chunk-ZF3VVYOM.js";
import "./chunk-JRTN74NV.js";
import "./chunk-TV6SBNSN.js";
import {
  FONT,
  themeDeclarations
} from "./chunk-4FAC5YO6.js";
import "./chunk-PD55UT3S.js";
import "./chunk-C5ORN3RK.js";
import {
  cleanName
} from "./chunk-BZKTLDDI.js";
import "./chunk-PQF4F5FK.js";
import "./chunk-U4LD5IBN.js";
import "./chunk-45LDIO2B.js";
import "./chunk-YZKBLXXC.js";
import "./chunk-Y4WF5KOC.js";
import "./chunk-M4IW54YD.js";
import "./chunk-44SPIX5P.js";
import "./chunk-BRBDQNOA.js";
import "./chunk-HAQWYKY6.js";
import "./chunk-OL56547S.js";
import "./chunk-X2WNSBB6.js";
import "./chunk-FVAGRU5E.js";
import "./chunk-G5HGH7WW.js";
import "./chunk-VBIJE7MH.js";

// dist-ext/report/page/script/copyScript.js
var COPY_SCRIPT = String.raw`
async function copyPicture(name, figure) {
  try {
    await navigator.clipboard.write([new ClipboardItem({ "image/png": pictureOf(figure) })]);
    say(figure, "copied");
  } catch {
    download(name + ".png", "image/png", await pictureOf(figure));
    say(figure, "saved");
  }
}

async function copyText(text, near) {
  try {
    await navigator.clipboard.writeText(text);
    say(near, "copied");
  } catch {
    offer(text, near);
  }
}

/** Says in the reader's language what came of it, also to those who listen. */
function say(near, what) {
  const place = near.querySelector(".said");
  place.textContent = near.closest("main").dataset[what];
  setTimeout(() => (place.textContent = ""), 6000);
}

function offer(text, near) {
  const words = near.closest("main").dataset;
  const dialog = document.createElement("dialog");
  const label = Object.assign(document.createElement("label"), { textContent: words.byHand });
  const area = Object.assign(document.createElement("textarea"), { value: text, readOnly: true, rows: 12 });
  const close = Object.assign(document.createElement("button"), { type: "button", textContent: words.close });
  label.append(area);
  dialog.append(label, close);
  close.addEventListener("click", () => dialog.close());
  dialog.addEventListener("close", () => dialog.remove());
  near.append(dialog);
  dialog.showModal();
  area.select();
}

for (const button of document.querySelectorAll("button[data-copies]")) {
  button.hidden = false;
  button.addEventListener("click", () => {
    copyText(document.getElementById(button.dataset.copies).textContent, button.parentElement);
  });
}
`;

// dist-ext/report/page/script/menuScript.js
var MENU_SCRIPT = String.raw`
for (const figure of document.querySelectorAll(".card")) {
  const name = figure.dataset.name;
  const rows = rowsOf(name);
  const menu = figure.querySelector(".save");
  const actions = {
    svg: () => download(name + ".svg", "image/svg+xml", drawingOf(figure)),
    png: async () => download(name + ".png", "image/png", await pictureOf(figure)),
    csv: () => download(name + ".csv", "text/csv", textOfRows(rows, ",")),
    json: () => download(name + ".json", "application/json", JSON.stringify(rows, null, 2)),
    picture: () => copyPicture(name, figure),
    table: () => copyText(textOfRows(rows, "\t"), figure),
    how: () => {
      const how = figure.querySelector(".how");
      how.open = true;
      how.querySelector("summary").focus();
      how.scrollIntoView({ block: "nearest" });
    },
  };
  menu.hidden = false;
  menu.addEventListener("click", (event) => {
    const action = actions[event.target.dataset.kind];
    if (!action) return;
    menu.open = false;
    action();
  });
  menu.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    menu.open = false;
    menu.querySelector("summary").focus();
  });
}

document.addEventListener("click", (event) => {
  for (const menu of document.querySelectorAll(".save[open]")) if (!menu.contains(event.target)) menu.open = false;
});

/** The rows of a figure: they travel as columns, texts that come again and again but once. */
function rowsOf(name) {
  const { keys, columns } = JSON.parse(document.getElementById("data-" + name).textContent);
  const full = columns.map((column) => (Array.isArray(column) ? column : column.at.map((at) => column.of[at])));
  return (full[0] ?? []).map((_, row) => Object.fromEntries(keys.map((key, column) => [key, full[column][row]])));
}

/** The drawing as a file of its own: the page's colours are written into it, and nothing that only the page reads. */
function drawingOf(figure) {
  const svg = figure.querySelector("svg");
  const style = getComputedStyle(svg);
  const text = new XMLSerializer().serializeToString(svg);
  return text
    .replace(/ data-places="[^"]*"/g, "")
    .replace(/var\((--[\w-]+)\)/g, (_, variable) => style.getPropertyValue(variable).trim());
}

function pictureOf(figure) {
  const svg = figure.querySelector("svg");
  const [width, height] = ["width", "height"].map((side) => 2 * Number(svg.getAttribute(side)));
  const picture = new Image();
  return new Promise((resolve, reject) => {
    picture.onerror = reject;
    picture.onload = () => {
      const canvas = Object.assign(document.createElement("canvas"), { width, height });
      canvas.getContext("2d").drawImage(picture, 0, 0, width, height);
      canvas.toBlob(resolve);
      URL.revokeObjectURL(picture.src);
    };
    // A picture sees nothing of the page: it needs the page's fonts within.
    const drawing = drawingOf(figure).replace(">", ">" + "<style>" + fontFaces() + "</style>");
    picture.src = URL.createObjectURL(new Blob([drawing], { type: "image/svg+xml" }));
  });
}

function fontFaces() {
  const rules = Array.from(document.styleSheets, (sheet) => Array.from(sheet.cssRules)).flat();
  return rules.filter((rule) => rule instanceof CSSFontFaceRule).map((rule) => rule.cssText).join("");
}

function textOfRows(rows, separator) {
  const keys = Object.keys(rows[0] ?? {});
  const cell = (value) => {
    const text = value === null || value === undefined ? "" : String(value);
    // A name that begins like a formula would be run by a spreadsheet.
    const safe = typeof value === "string" && /^[=+\-@\t\r]/.test(text) ? "'" + text : text;
    return /[",\t\r\n]/.test(safe) ? '"' + safe.replaceAll('"', '""') + '"' : safe;
  };
  const lines = [keys, ...rows.map((row) => keys.map((key) => row[key]))];
  return lines.map((cells) => cells.map(cell).join(separator) + "\r\n").join("");
}

function download(name, type, content) {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([content], { type }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
}
`;

// dist-ext/report/page/script/sortScript.js
var SORT_SCRIPT = String.raw`
for (const table of document.querySelectorAll("main table")) sortable(table);

function sortable(table) {
  const figure = table.closest(".card");
  const rows = figure ? rowsOf(figure.dataset.name) : undefined;
  const lines = [...table.tBodies[0].rows].map((line, index) => ({ line, index }));
  const valueAt = ({ line, index }, head) =>
    rows ? rows[index][head.dataset.key] : numberIn(line.cells[head.cellIndex].textContent, table.closest("main").lang);
  for (const head of table.tHead.rows[0].cells) {
    const button = document.createElement("button");
    button.type = "button";
    button.append(...head.childNodes);
    button.title = table.closest("main").dataset.sort;
    head.append(button);
    button.addEventListener("click", () => {
      const isUp = head.getAttribute("aria-sort") !== "ascending";
      for (const other of table.tHead.rows[0].cells) other.removeAttribute("aria-sort");
      head.setAttribute("aria-sort", isUp ? "ascending" : "descending");
      lines.sort((a, b) => (isUp ? 1 : -1) * compare(valueAt(a, head), valueAt(b, head)));
      table.tBodies[0].append(...lines.map(({ line }) => line));
    });
  }
}

/** The number that a cell begins with, as its language writes it; a cell without one is text. */
function numberIn(text, language) {
  const [found, sign, digits, end] = /^\s*([+−-]?)[^\d\s]?([\d.,]+)\s*(K|M|B|Mln|Mrd|mila)?/.exec(text) ?? [];
  if (!found) return text;
  const plain = language === "it" ? digits.replaceAll(".", "").replace(",", ".") : digits.replaceAll(",", "");
  const scale = { K: 1e3, mila: 1e3, M: 1e6, Mln: 1e6, B: 1e9, Mrd: 1e9 }[end] ?? 1;
  return (sign === "" || sign === "+" ? 1 : -1) * Number(plain) * scale;
}

/** Numbers before texts; what has no value comes first. */
function compare(a, b) {
  if (typeof a === "string" && typeof b === "string") return a.localeCompare(b);
  if (typeof a === "string" || typeof b === "string") return typeof a === "string" ? 1 : -1;
  return (a ?? -Infinity) - (b ?? -Infinity) || 0;
}
`;

// dist-ext/report/page/script/tipScript.js
var TIP_SCRIPT = String.raw`
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

// dist-ext/report/page/script.js
var REVEAL_SCRIPT = String.raw`
function reveal() {
  const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (!target || !target.matches("tr, .card")) return;
  for (let part = target.parentElement; part; part = part.parentElement) if (part.matches("details")) part.open = true;
  target.scrollIntoView({ block: "center" });
}
addEventListener("hashchange", reveal);
if (location.hash) reveal();
`, PAGE_SCRIPT = `
"use strict";
${[MENU_SCRIPT, COPY_SCRIPT, SORT_SCRIPT, TIP_SCRIPT, REVEAL_SCRIPT].join("")}`;

// dist-ext/report/page/printStyle.js
var PRINT_SHEET = `
.print-only { display: none; }
@media print {
  @page { size: A4; margin: 14mm 16mm; }
  body { font-size: 10.5pt; line-height: 1.4; background: none; }
  main { max-width: none; padding: 0; }
  nav, .save, .said, .how:not([open]), .rows:not([open]), .manifest:not([open]), .to-chart, .tip, .tip-mark, button[data-copies] { display: none; }
  .print-only { display: block; }
  a.number { text-decoration: none; }
  h1 { font-size: 19pt; margin: 0 0 4pt; }
  h2 { font-size: 13pt; margin: 16pt 0 4pt; break-after: avoid; }
  h3 { break-after: avoid; }
  .sheet { height: 267mm; display: flex; flex-direction: column; break-after: page; overflow: hidden; }
  .sheet > * { flex: none; }
  .sheet > .card { flex: 1 1 0; min-height: 0; display: flex; flex-direction: column; margin: 8pt 0 0; }
  .sheet > .card > figure { flex: 1 1 0; min-height: 0; display: flex; flex-direction: column; }
  .sheet .drawing { flex: 1 1 0; min-height: 0; overflow: hidden; }
  .sheet .drawing svg { width: 100%; height: 100%; min-width: 0; border: 0; }
  .sheet figcaption { flex: none; padding: 2pt 0 0; font-size: 9.5pt; }
  .sheet .how, .sheet .rows { display: none; }
  .sheet h1, .sheet .question { ${clamp(2)} }
  .sheet figcaption, .sheet .boxes .interval { ${clamp(3)} }
  .sheet .about { ${clamp(2)} }
  .sheet .findings li { ${clamp(4)} }
  .sheet .boxes .label, .sheet .boxes .change, .sheet .boxes .note { ${clamp(2)} }
  .sheet .boxes .label, .sheet .boxes .interval, .sheet .boxes .change, .sheet .boxes .note { font-size: 8.5pt; line-height: 1.25; }
  .question { font-size: 12pt; margin: 0 0 4pt; }
  .about { font-size: 9pt; margin: 2pt 0; }
  .boxes { margin: 8pt 0; gap: 6pt; flex-wrap: nowrap; }
  .boxes li { flex: 1 1 0; min-width: 0; padding: 6pt 8pt; }
  .boxes .value, .boxes .long .value { font-size: 15pt; }
  .findings h2, .aside h2 { font-size: 11pt; margin: 4pt 0 2pt; }
  .findings ul { margin: 2pt 0; padding: 0; list-style: none; }
  .findings { font-size: 10pt; }
  .aside { font-size: 8.5pt; padding: 4pt 10pt; margin: 4pt 0 0; }
  .aside p { ${clamp(2)} margin: 1pt 0 0; }
  .appendix .boxes { flex-wrap: wrap; }
  .appendix-head { font-size: 19pt; font-weight: 600; margin: 0; }
  .appendix .card { margin: 10pt 0 16pt; }
  .card > figure, .boxes li, .aside, tr { break-inside: avoid; }
  figure svg { border: 0; }
  .drawing svg { min-width: 0; }
  .scroll, pre { max-height: none; overflow: visible; }
  table { font-size: 8.5pt; }
  th, td { padding: 2pt 5pt; }
  thead { position: static; }
  tr:target, .card:target { background: none; outline: none; }
}
`;
function clamp(lines) {
  return `display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: ${lines}; overflow: hidden;`;
}

// dist-ext/report/page/style.js
function pageStyle(fonts, theme) {
  let faces = fonts === void 0 ? "" : fontFace(400, fonts.regular) + fontFace(600, fonts.semiBold), dark = theme === "dark" ? "screen" : "screen and (prefers-color-scheme: dark)";
  return `${faces}
:root { color-scheme: ${theme ?? "light dark"}; ${themeDeclarations("light")} }
${theme === "light" ? "" : `@media ${dark} { :root { ${themeDeclarations("dark")} } }`}
${SHEET}${PRINT_SHEET}`;
}
function fontFace(weight, base64) {
  return `@font-face { font-family: Inter; font-weight: ${weight}; src: url(data:font/woff2;base64,${base64}) format("woff2"); }
`;
}
var SHEET = `
* { box-sizing: border-box; }
body { margin: 0; background: var(--umot-paper); color: var(--umot-ink); font: 16px/1.55 ${FONT}; overflow-wrap: anywhere; }
main, nav { max-width: 768px; margin: 0 auto; padding: 0 24px; }
main { padding-bottom: 64px; }
nav { padding-top: 16px; display: flex; flex-wrap: wrap; gap: 16px; justify-content: flex-end; font-size: 14px; }
nav .skip { position: absolute; left: -9999px; }
nav .skip:focus { position: static; margin-right: auto; }
a { color: inherit; }
h1 { font-size: 30px; line-height: 1.2; font-weight: 600; margin: 32px 0 8px; text-wrap: balance; }
h2 { font-size: 21px; font-weight: 600; margin: 56px 0 8px; }
p, ul, ol { margin: 8px 0; }
.question { font-size: 19px; line-height: 1.4; color: var(--umot-muted); margin: 0 0 12px; }
.muted, figcaption, dt, summary, .note { color: var(--umot-muted); }
.about { font-size: 14px; color: var(--umot-muted); }
.boxes { display: flex; flex-wrap: wrap; gap: 12px; margin: 24px 0; padding: 0; list-style: none; }
.boxes li { flex: 1 1 200px; border: 1px solid var(--umot-grid); border-radius: 8px; padding: 14px 16px; }
.boxes .label { font-size: 14px; }
.boxes .value { font-size: 30px; line-height: 1.25; font-weight: 600; font-variant-numeric: tabular-nums; display: block; margin-top: 4px; }
.boxes .long .value { font-size: 22px; }
@media screen { .boxes:has(> :nth-child(4):last-child) li { flex-basis: 40%; } }
.boxes .interval, .boxes .change, .boxes .note { font-size: 13px; line-height: 1.4; display: block; color: var(--umot-muted); }
.aside { border: 1px solid var(--umot-grid); border-left: 4px solid var(--umot-series-5); border-radius: 4px; padding: 12px 16px; font-size: 15px; }
.aside h2 { font-size: 15px; margin: 0; }
.aside p { margin: 4px 0 0; }
figure { margin: 0; }
.card { margin: 28px 0 48px; }
figure svg { display: block; width: 100%; height: auto; border: 1px solid var(--umot-grid); border-radius: 8px; }
figcaption { font-size: 15px; padding: 10px 2px 2px; color: var(--umot-ink); }
details { margin-top: 8px; font-size: 14px; }
summary { cursor: pointer; width: fit-content; }
.save { position: relative; float: right; }
.save summary { list-style: none; padding: 2px 10px; border: 1px solid var(--umot-grid); border-radius: 6px; background: var(--umot-paper); font-size: 13px; }
.save summary::-webkit-details-marker { display: none; }
.save div { position: absolute; right: 0; z-index: 1; display: grid; gap: 2px; padding: 6px; margin-top: 4px; background: var(--umot-paper); border: 1px solid var(--umot-grid); border-radius: 6px; }
.save button { white-space: nowrap; }
.save:not([open]) div { display: none; }
button { font: inherit; font-size: 13px; color: inherit; background: none; border: 0; border-radius: 4px; padding: 4px 12px; text-align: left; cursor: pointer; }
button:hover, .save summary:hover { background: var(--umot-pale); }
:focus-visible { outline: 2px solid var(--umot-series-0); outline-offset: 2px; }
.scroll { overflow-x: auto; max-height: 420px; margin-top: 8px; background: linear-gradient(to right, var(--umot-paper) 30%, transparent) left / 36px 100% no-repeat local, linear-gradient(to left, var(--umot-paper) 30%, transparent) right / 36px 100% no-repeat local, linear-gradient(to right, var(--umot-muted), transparent) left / 8px 100% no-repeat scroll, linear-gradient(to left, var(--umot-muted), transparent) right / 8px 100% no-repeat scroll; }
table { border-collapse: collapse; font-size: 13px; font-variant-numeric: tabular-nums; width: 100%; }
th, td { padding: 4px 10px; text-align: right; border-bottom: 1px solid var(--umot-grid); overflow-wrap: break-word; }
th { font-weight: 600; vertical-align: bottom; }
th button { font-weight: 600; padding: 0; text-align: inherit; }
th[aria-sort=ascending] button::after { content: " \u2191"; }
th[aria-sort=descending] button::after { content: " \u2193"; }
.text { text-align: left; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: 4px 16px; font-size: 14px; }
dd { margin: 0; }
pre { font-size: 12px; line-height: 1.45; white-space: pre-wrap; overflow: auto; max-height: 480px; padding: 12px; border: 1px solid var(--umot-grid); border-radius: 6px; }
.expected { list-style: none; padding: 0; font-size: 14px; }
.is-met::before { content: "\u2713 "; color: var(--umot-series-2); font-weight: 600; }
.is-not-met::before { content: "\u2717 "; color: var(--umot-series-1); font-weight: 600; }
main.other, nav .other { display: none; }
main.other:is(:target, :has(:target)) { display: block; }
html:has(main.other:target, main.other :target) nav .skip { display: none; }
html:has(main.other:target, main.other :target) nav .skip.other { display: inline; }
html:has(main.other:target, main.other :target) main:not(.other) { display: none; }
tr:target, tr:target th { background: var(--umot-pale); outline: 2px solid var(--umot-series-0); outline-offset: -2px; }
tr:target th { outline: none; }
.card:target svg { border-color: var(--umot-series-0); }
a.number { text-decoration: underline dotted; text-decoration-color: var(--umot-muted); text-underline-offset: 3px; text-decoration-thickness: 1px; }
.interval a.number, .change a.number { text-decoration: none; }
a.number:hover, a.to-chart:hover { text-decoration: underline; color: var(--umot-series-0); }
.to-chart { font-size: 13px; color: var(--umot-muted); }
.findings h2, .aside h2 { margin-top: 0; }
.findings { margin: 32px 0 24px; }
.findings ul { padding-left: 20px; }
.findings li { margin: 6px 0; }
.drawing { position: relative; }
.drawing.narrow { display: none; max-width: 440px; margin: 0 auto; }
@media screen and (max-width: 759px) { .drawing { display: none; } .drawing.narrow { display: block; } }
.tip { position: absolute; z-index: 2; pointer-events: none; max-width: 300px; padding: 6px 10px; font-size: 12.5px; line-height: 1.4; color: var(--umot-paper); background: var(--umot-ink); border-radius: 6px; font-variant-numeric: tabular-nums; }
.tip-mark { position: absolute; z-index: 1; pointer-events: none; width: 12px; height: 12px; margin: -6px; border: 2px solid var(--umot-ink); border-radius: 50%; }
.said { margin: 0; font-size: 13px; color: var(--umot-muted); }
.said:empty { display: none; }
dialog { width: min(560px, 90vw); color: var(--umot-ink); background: var(--umot-paper); border: 1px solid var(--umot-grid); border-radius: 8px; }
dialog textarea { display: block; width: 100%; margin: 8px 0; font: 12px/1.4 monospace; color: inherit; background: none; }
.how dl { margin: 8px 0 12px; }
.texts:not(.breaks) td:not(.text) { white-space: nowrap; }
.texts th.text, .texts td.text { min-width: 8.5em; }
.breaks td, .breaks thead th { min-width: 7.5em; }
@media screen and (min-width: 1100px) { .scroll:has(.breaks) { margin-left: -160px; margin-right: -160px; } }
thead { position: sticky; top: 0; background: var(--umot-paper); }
@media (max-width: 560px) { .boxes li { flex-basis: 140px; padding: 10px 12px; } .boxes .value { font-size: 25px; } .boxes .long .value { font-size: 19px; } main, nav { padding-left: 12px; padding-right: 12px; } dl { grid-template-columns: 1fr; } }
`;

// dist-ext/report/page/page.js
var POLICY = "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; img-src data: blob:; font-src data:";
function htmlPage({ title, locales, fonts, theme, main, figures, firstChart }) {
  let page = html`<!doctype html>
<html lang="${locales[0]}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="color-scheme" content="${theme ?? "light dark"}">
<title>${cleanName(title)}</title>
<style>${trusted(pageStyle(fonts, theme))}</style>
</head>
<body>
<nav aria-label="${reportWords(locales[0]).shortcuts}">
${locales.map((locale) => skipLinks(locale, locale !== locales[0], firstChart(locale)))}
${locales.length > 1 && languageSwitch(locales)}
</nav>
${locales.map((locale, index) => html`<main id="${locale}" lang="${locale}"${index > 0 && html` class="other" hidden`}${scriptWords(locale)}>${main(locale)}</main>`)}
${figures.map(({ name, rows }) => jsonElement(`data-${name}`, packRows(rows)))}
<script>${trusted(PAGE_SCRIPT)}</script>
</body>
</html>
`;
  return dropUnusedAnchors(page.markup);
}
function skipLinks(locale, isOther, chart) {
  let words = reportWords(locale), link = (anchor, text) => html`<a class="skip${isOther && " other"}" href="#${anchor}" lang="${locale}">${text}</a>`;
  return html`${link(locale, words.skipToContent)}${chart !== void 0 && link(figureAnchor(locale, chart), words.skipToCharts)}`;
}
function languageSwitch(locales) {
  let links = locales.map((locale) => html`<a href="#${locale}" lang="${locale}">${reportWords(locale).language}</a>`);
  return html`${links}`;
}
function packRows(rows) {
  let keys = Object.keys(rows[0] ?? {}), column = (key) => rows.map((row) => row[key]);
  return { keys, columns: keys.map((key) => packColumn(column(key))) };
}
function packColumn(values) {
  if (!values.every((value) => typeof value == "string"))
    return values;
  let of = [...new Set(values)], places = new Map(of.map((text, at) => [text, at]));
  return { of, at: values.map((text) => places.get(text) ?? 0) };
}

// dist-ext/report/page/renderPage.js
function renderPage(report, options) {
  let { locales = ["en", "it"], fonts, theme, document } = options;
  return htmlPage({
    title: titleOf(report, locales[0]),
    locales,
    fonts,
    theme,
    figures: report.figures,
    firstChart: (locale) => keyFigures(report, locale).main[0]?.name,
    main: (locale) => reportIn(report, { document, locale })
  });
}
function reportIn(report, style) {
  let words = reportWords(style.locale), { question, about, answer, headlines, notModelled, sections } = report.texts[style.locale], key = keyFigures(report, style.locale), first = key.main.length > 1 ? key.main.slice(0, 1) : [], second = key.main.slice(first.length), card = (figure) => figureCard(figure, style, report.currency);
  return html`
<div class="sheet">
<h1>${titleOf(report, style.locale)}</h1>
${question !== "" && html`<p class="question">${cleanName(question)}</p>`}
<p class="about">${about}</p>
${answer !== void 0 && answerIn(answer)}
${headlineBoxes(headlines, style.locale, words.headlines)}
${findings(key.findings, report, style)}
<section class="aside"><h2>${words.notModelled}</h2>${notModelled.map((line) => html`<p>${line}</p>`)}</section>
${first.map(card)}
</div>
${second.length > 0 && html`<div class="sheet">${second.map(card)}</div>`}
<div class="appendix">
<p class="print-only appendix-head">${words.appendix}</p>
${sections.map((section) => sectionIn(section, key.main, report, style))}
${manifestSection(report.provenance, style.locale)}
</div>
`;
}
function answerIn({ heading, verdict, steps, caveats }) {
  return html`<section><h2>${heading}</h2>
<p><strong>${verdict}</strong></p>
${steps.length > 0 && html`<ul>${steps.map((step) => html`<li>${step}</li>`)}</ul>`}
${caveats.map((line) => html`<p>${line}</p>`)}</section>`;
}
function findings(figures, { currency }, style) {
  if (figures.length === 0)
    return html``;
  let words = reportWords(style.locale), isShort = figures.length < 3, items = figures.map((figure) => {
    let label = words.toChartOf(findFigure(figure, style).title);
    return html`
<li>${findingOf(figure, style, currency)}. ${isShort && saidOf(figure, style, currency)} <a class="to-chart" href="#${figureAnchor(style.locale, figure.name)}" aria-label="${label}">${words.toChart}</a></li>`;
  });
  return html`<section class="findings"><h2>${words.findings}</h2><ul>${items}</ul></section>`;
}
function sectionIn({ heading, blocks }, shown, report, style) {
  let names = shown.map(({ name }) => name), left = blocks.filter((block) => block.kind !== "figure" || !names.includes(block.figure));
  return left.length === 0 ? html`` : html`<section>
<h2>${heading}</h2>
${left.map((block) => blockIn(block, report, style))}
</section>`;
}
function manifestSection(provenance, locale) {
  let words = reportWords(locale), lines = provenanceLines(provenance, locale), id = `manifest-${locale}`, { scenario, ...made } = provenance, manifest = JSON.stringify({ tool: "umot", ...made, scenario }, null, 2);
  return html`<section>
<h2>${words.provenance}</h2>
<dl>${lines.map(([label, value]) => html`<dt>${label}</dt><dd><code>${value}</code></dd>`)}</dl>
<details class="manifest"><summary>${words.manifest}</summary>
<button type="button" hidden data-copies="${id}">${menuWords(locale).copyManifest}</button>
<p class="said" role="status"></p>
<pre tabindex="0" id="${id}">${manifest}</pre>
</details>
</section>`;
}
export {
  renderPage
};
