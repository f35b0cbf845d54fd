import { expect, test } from "vitest";
import { bothFormats, withAxisFormats } from "./axisFormats.ts";

const encode = (text: string) => new TextEncoder().encode(text);
const decode = (content: Uint8Array) => new TextDecoder().decode(content);

test("each axis gets its own format: the one across is the one that was linked to its source", () => {
  const both = bothFormats("0%", "#,##0");
  const chart = `<c:numFmt formatCode="${both}" sourceLinked="0"/><c:numFmt formatCode="${both}" sourceLinked="1"/>`;
  const { "ppt/charts/chart1.xml": content } = withAxisFormats({ "ppt/charts/chart1.xml": encode(chart) });
  expect(decode(content)).toBe(
    '<c:numFmt formatCode="0%" sourceLinked="0"/><c:numFmt formatCode="#,##0" sourceLinked="0"/>',
  );
});

test("formats that are one already stay, and so does every other file", () => {
  const one = encode('<c:numFmt formatCode="0%" sourceLinked="1"/>');
  const other = encode(`a${bothFormats("0%", "#")}`);
  const files = withAxisFormats({ "ppt/charts/chart2.xml": one, "ppt/slides/slide1.xml": other });
  expect(decode(files["ppt/charts/chart2.xml"])).toBe(decode(one));
  expect(files["ppt/slides/slide1.xml"]).toBe(other);
});
