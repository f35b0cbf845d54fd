// Measures drawings in a page: texts that stand on one another, and texts that leave the drawing.

import { events } from "../golden/rows.ts";
import { type HardCase, hardCases } from "./hardCharts.ts";

/** Pixels that two boxes may share: line boxes are taller than what is written in them. */
const TOLERANCE = 1.5;

/** Draws every case in every language and theme, and says what is wrong with it. */
export function findCollisions(): { drawn: number; faults: string[] } {
  const cases = hardCases();
  const faults = cases.flatMap((one, index) => {
    // Languages and themes take turns: texts differ by language, and nothing is laid out by theme.
    const locale = index % 2 === 0 ? "en" : "it";
    const theme = index % 3 === 0 ? "dark" : "light";
    return drawAndMeasure(one, locale, theme);
  });
  return { drawn: cases.length, faults };
}

function drawAndMeasure({ name, draw }: HardCase, locale: "en" | "it", theme: "light" | "dark"): string[] {
  const svg = draw({
    document,
    locale,
    theme,
    runs: 20,
    events,
    focus: "Nonna",
    currency: name.length % 3 === 0 ? "credits" : "EUR",
  });
  document.body.replaceChildren(svg);
  return findFaults(svg).map((fault) => `${name} (${locale}): ${fault}`);
}

/** What is wrong with a drawing that stands in the page. */
function findFaults(svg: SVGSVGElement): string[] {
  const frame = svg.getBoundingClientRect();
  const texts = [...svg.querySelectorAll("text")].filter((text) => text.textContent?.trim() !== "");
  const boxes = texts.map((text) => ({ text: text.textContent ?? "", box: text.getBoundingClientRect() }));
  const outside = boxes.filter(
    ({ box }) =>
      box.left < frame.left || box.right > frame.right || box.top < frame.top || box.bottom > frame.bottom,
  );
  const pairs = boxes.flatMap((one, index) =>
    boxes
      .slice(index + 1)
      .filter((other) => touch(one.box, other.box))
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
  ];
}

function touch(one: DOMRect, other: DOMRect): boolean {
  const across = Math.min(one.right, other.right) - Math.max(one.left, other.left);
  const down = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
  // Line boxes overlap by the space between lines, which is a fifth of their height.
  return across > TOLERANCE && down > 0.2 * Math.min(one.height, other.height) + TOLERANCE;
}

/** What is wrong with the drawings that a page shows. */
export function findFaultsOfPage(): string[] {
  const shown = [...document.querySelectorAll("svg")].filter((svg) => svg.getClientRects().length > 0);
  return shown.length === 0 ? ["nothing is shown"] : shown.flatMap(findFaults);
}
