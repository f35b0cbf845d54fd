// The drawings in ./charts are the specification: look at them when they change.
// `npm test -- test/golden -u` accepts a change.
import { JSDOM } from "jsdom";
import { expect, test } from "vitest";
import { drawingDocument } from "../../src/files/report/openDocument.ts";
import { svgText } from "../../src/report/document/svgText.ts";
import { drawings } from "./drawings.ts";

const { document } = new JSDOM("").window;

for (const [name, draw] of Object.entries(drawings)) {
  test(`${name} is drawn as before`, async () => {
    await expect(readable(svgText(draw({ document })))).toMatchFileSnapshot(`charts/${name}.svg`);
  });
}

/** Charts that are laid out anew where they are narrow, as wide as a page draws them for a telephone. */
const RELAID = [
  "attributionAgainstTruth",
  "cascadeTree",
  "contributionWaterfall",
  "journeyMap",
  "leverMultiples",
  "momentFunnel",
  "pairedDifference",
  "pathFlow",
  "personaJourney",
  "starHistogram",
  "wordOfMouthLoop",
];

test.each(RELAID)("%s is drawn for a telephone as before", async (name) => {
  const svg = svgText(drawings[name]({ document, width: 344 }));
  await expect(readable(svg)).toMatchFileSnapshot(`charts/${name}Narrow.svg`);
});

// Reports are drawn in the quicker of the two.
test.each(Object.entries(drawings))("%s is the same in either document, to the byte", async (_, draw) => {
  const quick = svgText(draw({ document: await drawingDocument() }));
  expect(quick).toBe(svgText(draw({ document })));
  expect(quick).toBe(draw({ document }).outerHTML.replaceAll("&nbsp;", "\u00A0"));
});

/** Three decimals and a tag a line, so that a difference can be read. */
function readable(svg: string): string {
  const rounded = svg.replace(/-?\d+\.\d{4,}/g, (number) => String(Number(Number(number).toFixed(3))));
  return `${rounded.replaceAll("><", ">\n<")}\n`;
}
