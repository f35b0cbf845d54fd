import { JSDOM } from "jsdom";
import { expect, test } from "vitest";
import { changedXml, elementsOf } from "../office/xml.ts";
import { addLayoutPlaceholders, addSlidePlaceholders, type FooterLook, titleIn } from "./placeholders.ts";

const { document } = new JSDOM().window;
const NAMES =
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"';
const footer: FooterLook = { text: "Q&A <2018>", colour: "666666", band: "CCCCCC", size: [10, 7.5, 0.5] };
const textShape = (name: string, text: string) =>
  `<p:sp><p:nvSpPr><p:cNvPr id="9" name="${name}"/><p:nvPr/></p:nvSpPr><p:txBody><a:p><a:r><a:t>${text}</a:t></a:r></a:p></p:txBody></p:sp>`;

/** What is true of a slide or layout after a change, asked while it is XML. */
function after<Found>(
  root: string,
  inside: string,
  change: (xml: Document) => void,
  ask: (xml: Document) => Found,
): Found {
  const found: Found[] = [];
  const content = new TextEncoder().encode(
    `<${root} ${NAMES}><p:cSld><p:spTree>${inside}</p:spTree></p:cSld></${root}>`,
  );
  changedXml(content, document, (xml) => {
    change(xml);
    found.push(ask(xml));
  });
  return found[0];
}

/** Kind and place of each placeholder, in inches. */
const placesIn = (xml: Document) =>
  elementsOf(xml, "p:sp").map((shape) => {
    const attribute = (name: string, key: string) => elementsOf(shape, name)[0]?.getAttribute(key) ?? "";
    const inches = (name: string, key: string) => Number((Number(attribute(name, key)) / 914_400).toFixed(3));
    return [
      attribute("p:ph", "type"),
      inches("a:off", "x"),
      inches("a:off", "y"),
      inches("a:ext", "cx"),
      inches("a:ext", "cy"),
    ];
  });
const idsIn = (xml: Document) => elementsOf(xml, "p:cNvPr").map((shape) => shape.getAttribute("id"));

test("a layout has places for title, footer and number within its rims, and says that it has a title only", () => {
  const change = (xml: Document) => addLayoutPlaceholders(xml, footer, document);
  expect(after("p:sldLayout", "", change, placesIn)).toEqual([
    ["title", 0.5, 0.4, 9, 1],
    ["ftr", 0.5, 7, 7.8, 0.3],
    ["sldNum", 8.5, 7, 1, 0.3],
  ]);
  const kind = (xml: Document) => xml.documentElement.getAttribute("type");
  expect(after("p:sldLayout", "", change, kind)).toBe("titleOnly");
  expect(after("p:sldMaster", "", change, kind)).toBeNull();
});

test("footers and numbers that the library hides are shown", () => {
  const hidden = (xml: Document) => elementsOf(xml, "p:hf").length;
  expect(
    after("p:sldMaster", '<p:hf hdr="0"/>', (xml) => addLayoutPlaceholders(xml, footer, document), hidden),
  ).toBe(0);
});

test("the text called a title becomes the title of its slide, no other does", () => {
  const inside = textShape("Title", "Share rises") + textShape("Text 2", "and more");
  const change = (xml: Document) => addSlidePlaceholders(xml, 12, footer, document);
  const kinds = (xml: Document) =>
    elementsOf(xml, "p:sp").map((shape) => elementsOf(shape, "p:ph")[0]?.getAttribute("type") ?? "");
  expect(after("p:sld", inside, change, kinds)).toEqual(["title", "", "ftr", "sldNum"]);
  expect(after("p:sld", inside, change, titleIn)).toBe("Share rises");
  expect(after("p:sld", textShape("Text 2", "a"), change, titleIn)).toBe("");
});

test("every shape has a number of its own, footer and page number say what they are told", () => {
  const inside = textShape("Title", "a") + textShape("Text 2", "b");
  const change = (xml: Document) => addSlidePlaceholders(xml, 12, footer, document);
  expect(after("p:sld", inside, change, idsIn)).toEqual(["1", "2", "3", "4"]);
  const texts = (xml: Document) => elementsOf(xml, "a:t").map(({ textContent }) => textContent);
  expect(after("p:sld", inside, change, texts)).toEqual(["a", "b", "Q&A <2018>", "12"]);
});

test("a title of several runs is one", () => {
  const two = textShape("Title", "Share</a:t></a:r><a:r><a:t>rises");
  expect(after("p:sld", two, (xml) => addSlidePlaceholders(xml, 1, footer, document), titleIn)).toBe(
    "Share rises",
  );
});
