import { JSDOM } from "jsdom";
import { unzipSync, zipSync } from "fflate";
import { expect, test } from "vitest";
import { addContentType, withTrueContentTypes } from "./contentTypes.ts";
import { changedXml, changeXml, elementsOf, nodesOf, orderChildren } from "./xml.ts";
import { withFixedTimes } from "./zipTimes.ts";

const page = new JSDOM("").window.document;
const encode = (text: string) => new TextEncoder().encode(text);
const decode = (content: Uint8Array) => new TextDecoder().decode(content);
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

test("changedXml(…) writes XML again with its declaration, texts escaped", () => {
  const changed = changedXml(encode("<a><b>1</b></a>"), page, (xml) => {
    elementsOf(xml, "b")[0].textContent = "R&D <now>";
  });
  expect(decode(changed)).toBe(`${HEAD}<a><b>R&amp;D &lt;now&gt;</b></a>`);
});

test("changeXml(…) changes the files that are named, and hands on the others untouched", () => {
  const files = { "a.xml": encode("<a/>"), "b.bin": Uint8Array.of(1, 2) };
  const changed = changeXml(files, /\.xml$/, page, (xml, name) =>
    xml.documentElement.setAttribute("n", name),
  );
  expect(decode(changed["a.xml"])).toBe(`${HEAD}<a n="a.xml"/>`);
  expect(changed["b.bin"]).toBe(files["b.bin"]);
});

test("orderChildren(…) puts the children that are named into order, behind the others", () => {
  const changed = changedXml(encode("<f><name/><x/><b/><sz/></f>"), page, (xml) =>
    orderChildren(xml.documentElement, ["b", "sz", "name"]),
  );
  expect(decode(changed)).toBe(`${HEAD}<f><x/><b/><sz/><name/></f>`);
});

test("nodesOf(…) brings pieces with their own prefixes", () => {
  const changed = changedXml(encode('<c:a xmlns:c="urn:c"/>'), page, (xml) => {
    xml.documentElement.append(...nodesOf("<c:b/>text<c:d/>", 'xmlns:c="urn:c"', xml, page));
  });
  expect(decode(changed)).toBe(`${HEAD}<c:a xmlns:c="urn:c"><c:b/><c:d/></c:a>`);
});

test("the list of parts names what is there, and nothing else", () => {
  const types = encode(
    '<Types><Default Extension="png"/><Default Extension="xml"/><Override PartName="/a.xml"/><Override PartName="/gone.xml"/></Types>',
  );
  const files = withTrueContentTypes({ "[Content_Types].xml": types, "a.xml": encode("<a/>") }, page);
  expect(decode(files["[Content_Types].xml"])).toBe(
    `${HEAD}<Types><Default Extension="xml"/><Override PartName="/a.xml"/></Types>`,
  );
  const added = changedXml(encode("<Types/>"), page, (xml) => addContentType(xml, "b.xml", "text/b"));
  expect(decode(added)).toBe(`${HEAD}<Types><Override PartName="/b.xml" ContentType="text/b"/></Types>`);
});

test("withFixedTimes(…): archives of equal content are equal bytes, whenever they were made; folders go", () => {
  const packed = (mtime: Date) =>
    withFixedTimes(
      zipSync({ "a/": [new Uint8Array(0), { mtime }], "a/b.txt": [encode("hello"), { mtime }] }),
    );
  const [one, other] = [packed(new Date(2001, 1, 1)), packed(new Date(2031, 5, 5))];
  expect(one).toEqual(other);
  // Time and date of the first file, as archives write them: midnight of 1 January 1980.
  expect([...one.subarray(10, 14)]).toEqual([0, 0, 0x21, 0]);
  expect(Object.entries(unzipSync(one)).map(([name, content]) => [name, decode(content)])).toEqual([
    ["a/b.txt", "hello"],
  ]);
});
