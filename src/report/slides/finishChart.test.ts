import { JSDOM } from "jsdom";
import { expect, test } from "vitest";
import { changedXml } from "../office/xml.ts";
import { finishChart } from "./finishChart.ts";

const { document } = new JSDOM().window;
const NAMES =
  'xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"';
const BAND = "c0ffee";

/** The inside of a chart after it was finished. */
function finished(inside: string): string {
  const content = new TextEncoder().encode(`<c:chart ${NAMES}>${inside}</c:chart>`);
  const text = new TextDecoder().decode(changedXml(content, document, (xml) => finishChart(xml, BAND)));
  return text.slice(text.indexOf(">", text.indexOf("<c:chart")) + 1, text.lastIndexOf("</c:chart>"));
}

test("parts of a series stand in the order of the standard", () => {
  expect(
    finished(
      "<c:barChart><c:ser><c:val/><c:cat/><c:dLbls/><c:spPr/><c:invertIfNegative/><c:order/><c:idx/></c:ser></c:barChart>",
    ),
  ).toBe(
    "<c:barChart><c:ser><c:idx/><c:order/><c:spPr/><c:invertIfNegative/><c:dLbls/><c:cat/><c:val/></c:ser></c:barChart>",
  );
});

test("only bars are turned over when they fall below zero", () => {
  expect(
    finished("<c:scatterChart><c:ser><c:invertIfNegative/><c:yVal/><c:xVal/></c:ser></c:scatterChart>"),
  ).toBe("<c:scatterChart><c:ser><c:xVal/><c:yVal/></c:ser></c:scatterChart>");
});

test("a chart of lines says how they are grouped, once, before its lines", () => {
  expect(finished("<c:lineChart><c:ser/><c:varyColors/></c:lineChart>")).toBe(
    '<c:lineChart><c:grouping val="standard"/><c:varyColors/><c:ser/></c:lineChart>',
  );
  expect(finished('<c:lineChart><c:ser/><c:grouping val="stacked"/></c:lineChart>')).toBe(
    '<c:lineChart><c:grouping val="stacked"/><c:ser/></c:lineChart>',
  );
});

test("axes that are not there are not named", () => {
  const axes = '<c:catAx><c:axId val="1"/></c:catAx><c:valAx><c:axId val="2"/></c:valAx>';
  expect(
    finished(`<c:barChart><c:axId val="1"/><c:axId val="2"/><c:axId val="3"/></c:barChart>${axes}`),
  ).toBe(`<c:barChart><c:axId val="1"/><c:axId val="2"/></c:barChart>${axes}`);
});

test("an axis of numbers has nothing of one of names, labels stand at the rim", () => {
  expect(
    finished(
      '<c:valAx><c:noMultiLvlLbl/><c:auto/><c:tickLblPos val="nextTo"/><c:scaling/><c:axId val="2"/></c:valAx>' +
        '<c:catAx><c:auto/><c:tickLblPos val="nextTo"/><c:scaling/><c:axId val="1"/></c:catAx>',
    ),
  ).toBe(
    '<c:valAx><c:axId val="2"/><c:scaling/><c:tickLblPos val="low"/></c:valAx>' +
      '<c:catAx><c:axId val="1"/><c:scaling/><c:tickLblPos val="low"/><c:auto/></c:catAx>',
  );
});

test("the ends of bands are thin and dashed, other lines as they were", () => {
  const line = (colour: string, width: string, dash: string) =>
    `<c:lineChart><c:grouping/><c:ser><c:spPr><a:ln w="${width}"><a:solidFill><a:srgbClr val="${colour}"/></a:solidFill><a:prstDash val="${dash}"/></a:ln></c:spPr></c:ser></c:lineChart>`;
  expect(finished(line("C0FFEE", "28575", "solid"))).toBe(line("C0FFEE", "15875", "sysDash"));
  expect(finished(line("BADA55", "28575", "solid"))).toBe(line("BADA55", "28575", "solid"));
});

test("corners are not rounded", () => {
  expect(finished('<c:roundedCorners val="1"/>')).toBe('<c:roundedCorners val="0"/>');
});
