// Measures drawings in a page: texts that stand on one another, texts that leave the drawing, names that act.

import { events } from "../golden/rows.ts";
import { hardCases } from "./hardCharts.ts";
import { chartsLeftOut, matrixCases } from "./hardMatrix.ts";
import { type TextBox, textBoxes } from "./textBoxes.ts";

/**
 * Draws every case in every language and theme by turns, and says what is wrong with it.
 *
 * @param width - of the drawings, in pixels; left out, that of a column
 */
export function findCollisions(width?: number): { drawn: number; faults: string[] } {
  const cases = hardCases();
  const faults = cases.flatMap(({ name, draw }, index) => {
    // Languages and themes take turns: texts differ by language, and nothing is laid out by theme.
    const locale = index % 2 === 0 ? "en" : "it";
    const theme = index % 3 === 0 ? "dark" : "light";
    return measured(`${name} (${locale})`, (style) =>
      draw({ ...style, width, locale, theme, focus: "Nonna" }),
    );
  });
  return { drawn: cases.length, faults };
}

/** The same over the matrix of hard data: every `step`-th case from `first` on. */
export function measureMatrix(
  first: number,
  step: number,
  width?: number,
): { drawn: number; faults: string[] } {
  const cases = matrixCases().filter((_, index) => index >= first && (index - first) % step === 0);
  const faults = cases.flatMap(({ name, locale, theme, draw }) =>
    measured(`${name} (${locale}, ${theme})`, (style) => draw({ ...style, width })),
  );
  const leftOut = chartsLeftOut().map((name) => `${name} is given no hard data`);
  return { drawn: cases.length, faults: [...leftOut, ...faults] };
}

interface Style {
  readonly document: Document;
  readonly runs: number;
  readonly events: typeof events;
  readonly currency: string;
}

/** Set by a name that was run instead of shown. */
let attacks = 0;
Object.assign(window, { attack: () => attacks++, alert: () => attacks++ });

function measured(name: string, draw: (style: Style) => SVGSVGElement): string[] {
  const before = attacks;
  const currency = name.length % 3 === 0 ? "credits" : "EUR";
  try {
    const svg = draw({ document, runs: 20, events, currency });
    document.body.replaceChildren(svg);
    const faults = findFaults(svg);
    return [...faults, ...(attacks > before ? ["a name was run"] : [])].map((fault) => `${name}: ${fault}`);
  } catch (error) {
    return [`${name}: ${String(error)}`];
  }
}

/** What is wrong with a drawing that stands in the page. */
function findFaults(svg: SVGSVGElement): string[] {
  const frame = svg.getBoundingClientRect();
  const boxes = textBoxes(svg);
  const outside = boxes.filter(
    ({ left, right, top, bottom }) =>
      left < frame.left || right > frame.right || top < frame.top || bottom > frame.bottom,
  );
  const pairs = boxes.flatMap((one, index) =>
    boxes
      .slice(index + 1)
      .filter((other) => other.owner !== one.owner && touch(one, other))
      .map((other) => `“${one.text}” stands on “${other.text}”`),
  );
  const unreadable = boxes.filter(({ text }) => /NaN|undefined|Infinity|\[object/.test(text));
  return [
    ...outside.map(({ text }) => `“${text}” leaves the drawing`),
    ...pairs,
    ...unreadable.map(({ text }) => `“${text}” is no text for people`),
    ...[...svg.outerHTML.matchAll(/[\w-]+="[^"]*NaN[^"]*"/g)].map(
      ([attribute]) => `${attribute} is no place`,
    ),
    ...strangers(svg),
  ];
}

/** What a drawing of ours never holds: elements of other languages, addresses, and what acts when clicked. */
function strangers(svg: SVGSVGElement): string[] {
  const all = [...svg.querySelectorAll("*")];
  return [
    ...all.filter(({ namespaceURI }) => namespaceURI !== svg.namespaceURI),
    ...svg.querySelectorAll("script, foreignObject, image, a, use"),
    ...all.filter(({ attributes }) => [...attributes].some(({ name }) => /^on|href$/.test(name))),
  ].map(({ nodeName }) => `<${nodeName}> does not belong into a drawing`);
}

function touch(one: TextBox, other: TextBox): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}

/** What is wrong with the drawings that a page shows. */
export function findFaultsOfPage(): string[] {
  const shown = [...document.querySelectorAll("svg")].filter((svg) => svg.getClientRects().length > 0);
  return shown.length === 0 ? ["nothing is shown"] : shown.flatMap(findFaults);
}
