import { JSDOM } from "jsdom";
import { parseHTML } from "linkedom";
import { expect, test } from "vitest";
import { svgText } from "../../../src/report/document/svgText.ts";

/** The same drawing, made element by element in a document. */
function drawn(document: Document): SVGSVGElement {
  const namespace = "http://www.w3.org/2000/svg";
  const svg = document.createElementNS(namespace, "svg");
  svg.setAttribute("viewBox", "0 0 10 10");
  svg.setAttribute("aria-label", `a "b" & <c>`);
  const text = document.createElementNS(namespace, "text");
  text.setAttribute("x", "1");
  text.textContent = "5 > 3 & “ok” < 9";
  svg.append(text, document.createComment("not told"));
  return svg;
}

const expected =
  '<svg viewBox="0 0 10 10" aria-label="a &quot;b&quot; &amp; &lt;c&gt;"><text x="1">5 &gt; 3 &amp; “ok” &lt; 9</text></svg>';

test("a drawing is the same text in every document, attributes in their order, nothing left to break out of", () => {
  expect(svgText(drawn(new JSDOM("").window.document))).toBe(expected);
  expect(svgText(drawn(parseHTML("<html></html>").document as unknown as Document))).toBe(expected);
});
