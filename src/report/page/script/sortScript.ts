import { POWER_PATTERN, POWER_SCALES } from "../../../language/powers.ts";

/** Every head of a column becomes a button that sorts by the numbers behind what is shown. */
export const SORT_SCRIPT = String.raw`
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

/** The day or the number that a cell begins with, as its language writes it; a cell without one is text. */
function numberIn(text, language) {
  const day = dayIn(text, language);
  if (day !== undefined) return day;
  // Before amounts stand signs such as € and R$, or a few letters: CHF, kr, F CFA.
  const [found, sign, digits, end] =
    /^\s*([+−-]?)\s*(?:(?:\p{L}{1,4}\s?){0,2}\p{Sc}?\s?)?(\d[\d.,]*)\s*(?:(${POWER_PATTERN}|mila)(?!\p{L}))?/u.exec(text) ?? [];
  if (!found) return text;
  const [, point] = new Intl.NumberFormat(language, { minimumFractionDigits: 1 }).format(1);
  const plain = digits.replaceAll(point === "," ? "." : ",", "").replace(point, ".");
  const scale = ${JSON.stringify({ ...POWER_SCALES, mila: 1e3 })}[end] ?? 1;
  return (sign === "" || sign === "+" ? 1 : -1) * Number(plain) * scale;
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
