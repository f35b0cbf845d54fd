/** What the menu of a chart does: save it or its rows, copy either, say how it was computed. */
export const MENU_SCRIPT = String.raw `
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
