/** Every head of a column becomes a button that sorts by the numbers behind what is shown. */
export const SORT_SCRIPT = String.raw`
for (const table of document.querySelectorAll("main table")) sortable(table);

function sortable(table) {
  const figure = table.closest(".card");
  const rows = figure ? rowsOf(figure.dataset.name) : undefined;
  const lines = [...table.tBodies[0].rows].map((line, index) => ({ line, index }));
  const valueAt = ({ line, index }, head) =>
    rows ? rows[index][head.dataset.key] : valueOf(line.cells[head.cellIndex], table.closest("main").lang);
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

/** The number that a cell shows, or the day that it begins with; a cell without either is text. */
function valueOf(cell, language) {
  if (cell.dataset.value !== undefined) return Number(cell.dataset.value);
  return dayIn(cell.textContent, language) ?? cell.textContent;
}

/** A day such as 5 Mar 2018. */
function dayIn(text, language) {
  const [, day, word, year] = /^\s*(\d{1,2})\s(\p{L}{3})\p{L}*\.?\s(\d{4})\b/u.exec(text) ?? [];
  const months = new Intl.DateTimeFormat(language, { month: "short", timeZone: "UTC" });
  const month = [...Array(12).keys()].find((at) => months.format(new Date(Date.UTC(2000, at))).startsWith(word));
  return month === undefined ? undefined : Date.UTC(Number(year), month, Number(day));
}

/** Numbers before texts; what has no value comes first. */
function compare(a, b) {
  if (typeof a === "string" && typeof b === "string") return a.localeCompare(b);
  if (typeof a === "string" || typeof b === "string") return typeof a === "string" ? 1 : -1;
  return (a ?? -Infinity) - (b ?? -Infinity) || 0;
}
`;
