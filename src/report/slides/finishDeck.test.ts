import { JSDOM } from "jsdom";
import { expect, test } from "vitest";
import type { ReportDocument } from "../document/reportDocument.ts";
import { finishDeck } from "./finishDeck.ts";

const { document } = new JSDOM().window;
const NAMES =
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"';
const footer = { text: "umot", colour: "666666", band: "CCCCCC", size: [10, 7.5, 0.5] } as const;
const report = {
  title: "Trattoria",
  texts: { en: { question: "Does it pay?" }, it: { title: "La trattoria", question: "Conviene?" } },
  provenance: { version: "0.1.0", seed: "1", runs: 3 },
} as unknown as ReportDocument;

function finished(
  files: Readonly<Record<string, string>>,
  locale: "en" | "it" = "en",
): Record<string, string> {
  const bytes = Object.fromEntries(
    Object.entries(files).map(([name, text]) => [name, new TextEncoder().encode(text)]),
  );
  const after = finishDeck(bytes, { report, locale, document, footer });
  return Object.fromEntries(
    Object.entries(after).map(([name, content]) => [name, new TextDecoder().decode(content)]),
  );
}

const slide = (inside: string) => `<p:sld ${NAMES}><p:cSld><p:spTree>${inside}</p:spTree></p:cSld></p:sld>`;
const title = (text: string) =>
  `<p:sp><p:nvSpPr><p:cNvPr id="2" name="Title"/><p:nvPr/></p:nvSpPr><p:txBody><a:p><a:r><a:rPr lang="xx"/><a:t>${text}</a:t></a:r></a:p></p:txBody></p:sp>`;

test("slides, masters, charts and notes are in the language of the deck; other files keep theirs", () => {
  const text = (root: string) =>
    `<${root} ${NAMES}><p:cSld><p:spTree/></p:cSld><a:rPr/><a:endParaRPr lang="fr-FR"/><a:defRPr/></${root}>`;
  const after = finished(
    {
      "ppt/slides/slide1.xml": text("p:sld"),
      "ppt/slideMasters/slideMaster1.xml": text("p:sldMaster"),
      "ppt/notesSlides/notesSlide1.xml": text("p:notes"),
      "ppt/theme/theme1.xml": text("p:theme"),
    },
    "it",
  );
  const languages = (name: string) =>
    Array.from(after[name].matchAll(/ lang="([^"]*)"/g), ([, language]) => language);
  expect(languages("ppt/notesSlides/notesSlide1.xml")).toEqual(["it-IT", "it-IT", "it-IT"]);
  expect(new Set(languages("ppt/slides/slide1.xml"))).toEqual(new Set(["it-IT"]));
  expect(new Set(languages("ppt/slideMasters/slideMaster1.xml"))).toEqual(new Set(["it-IT"]));
  expect(languages("ppt/theme/theme1.xml")).toEqual(["fr-FR"]);
});

test("the list of contents calls slides by their titles, the tenth not by that of the first", () => {
  const after = finished({
    "ppt/slides/slide1.xml": slide(title("First")),
    "ppt/slides/slide10.xml": slide(title("Tenth")),
    "ppt/slides/slide2.xml": slide(""),
    "docProps/app.xml":
      '<Properties xmlns:vt="urn:vt"><vt:lpstr>Slide 1</vt:lpstr><vt:lpstr>Slide 10</vt:lpstr><vt:lpstr>Slide 2</vt:lpstr><vt:lpstr>Slide 3</vt:lpstr><vt:lpstr>Office</vt:lpstr></Properties>',
  });
  expect(Array.from(after["docProps/app.xml"].matchAll(/<vt:lpstr>(.*?)</g), ([, name]) => name)).toEqual([
    "First",
    "Tenth",
    "Slide 2",
    "Slide 3",
    "Office",
  ]);
});

test("a table is described by its name, other frames are not", () => {
  const frame = (name: string, inside: string) =>
    `<p:graphicFrame><p:nvGraphicFramePr><p:cNvPr id="3" name="${name}"/></p:nvGraphicFramePr>${inside}</p:graphicFrame>`;
  const after = finished({
    "ppt/slides/slide1.xml": slide(frame("Costs: a, b.", "<a:tbl/>") + frame("Chart 1", "<a:chart/>")),
  });
  expect(Array.from(after["ppt/slides/slide1.xml"].matchAll(/descr="([^"]*)"/g), ([, text]) => text)).toEqual(
    ["Costs: a, b."],
  );
});

test("the parts of a presentation stand in the order of the standard", () => {
  const after = finished({
    "ppt/presentation.xml": `<p:presentation ${NAMES}><p:defaultTextStyle/><p:notesSz/><p:sldSz/><p:sldIdLst/><p:notesMasterIdLst/><p:sldMasterIdLst/></p:presentation>`,
  });
  expect(Array.from(after["ppt/presentation.xml"].matchAll(/<p:(\w+)\/>/g), ([, name]) => name)).toEqual([
    "sldMasterIdLst",
    "notesMasterIdLst",
    "sldIdLst",
    "sldSz",
    "notesSz",
    "defaultTextStyle",
  ]);
});

test("the file says what it is called, what it answers, who made it and in which language", () => {
  const after = finished(
    {
      "[Content_Types].xml":
        '<Types xmlns="urn:types"><Default Extension="xml"/><Override PartName="/ppt/gone.xml"/></Types>',
      "_rels/.rels": '<Relationships xmlns="urn:rels"><Relationship Id="rId1"/></Relationships>',
    },
    "it",
  );
  const valueOf = (name: string) =>
    new RegExp(`<${name}[^>]*>([^<]*)<`).exec(after["docProps/core.xml"])?.[1];
  expect(
    ["dc:title", "dc:subject", "dc:creator", "cp:lastModifiedBy", "dcterms:created", "dc:language"].map(
      valueOf,
    ),
  ).toEqual(["La trattoria", "Conviene?", "umot 0.1.0", "umot 0.1.0", "1980-01-01T00:00:00Z", "it-IT"]);
  expect(after["[Content_Types].xml"]).toMatchInlineSnapshot(`
    "<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
    <Types xmlns="urn:types"><Default Extension="xml"/><Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>"
  `);
  expect(after["_rels/.rels"].match(/<Relationship /g)).toHaveLength(2);
});

test("properties that are there already are written anew, and listed once", () => {
  const listed = '<Types xmlns="urn:types"><Override PartName="/docProps/core.xml"/></Types>';
  const after = finished({ "[Content_Types].xml": listed, "docProps/core.xml": "<old/>" });
  expect(after["[Content_Types].xml"].match(/core\.xml/g)).toHaveLength(1);
  expect(after["docProps/core.xml"]).not.toContain("<old");
});
