import type { Locale } from "../../drawing/numbers.ts";
import { withTrueContentTypes } from "../office/contentTypes.ts";
import { LANGUAGE_TAGS, withFileProperties } from "../office/fileProperties.ts";
import { changeXml, elementsOf, orderChildren } from "../office/xml.ts";
import type { ReportDocument } from "../document/reportDocument.ts";
import type { ArchiveFiles } from "../office/zipTimes.ts";
import { finishChart } from "./finishChart.ts";
import { addLayoutPlaceholders, addSlidePlaceholders, type FooterLook, titleIn } from "./placeholders.ts";

interface DeckPlace {
  readonly report: ReportDocument;
  readonly locale: Locale;
  readonly document: Document;
  readonly footer: FooterLook;
}

const PARTS = {
  slides: /^ppt\/slides\/slide\d+\.xml$/,
  layouts: /^ppt\/slide(Layouts|Masters)\/[^/]+\.xml$/,
  charts: /^ppt\/charts\/chart\d+\.xml$/,
  spoken: /^ppt\/(slides|notesSlides|charts|slideMasters|notesMasters)\/[^/]+\.xml$/,
};

/**
 * Makes a deck what the standard and screen readers ask for where the library that wrote it does not: titles, footers
 * and page numbers as placeholders, the language of every text, alternative texts of tables, elements in the order of
 * the schema, and no part listed that is not there.
 *
 * @source ECMA-376, part 1, 19.2.1.26 (presentation), 19.3.1.36 (ph), 21.2 (charts)
 */
export function finishDeck(
  files: ArchiveFiles,
  { report, locale, document, footer }: DeckPlace,
): ArchiveFiles {
  const titles = new Map<number, string>();
  const steps: readonly ((now: ArchiveFiles) => ArchiveFiles)[] = [
    (now) => changeXml(now, /^ppt\/presentation\.xml$/, document, orderPresentation),
    (now) => changeXml(now, PARTS.layouts, document, (xml) => addLayoutPlaceholders(xml, footer, document)),
    (now) =>
      changeXml(now, PARTS.slides, document, (xml, name) => {
        const number = numberIn(name);
        addSlidePlaceholders(xml, number, footer, document);
        describeTables(xml);
        numberShapes(xml);
        titles.set(number, titleIn(xml));
      }),
    (now) => changeXml(now, PARTS.charts, document, (xml) => finishChart(xml, footer.band)),
    (now) => changeXml(now, PARTS.spoken, document, (xml) => sayLanguage(xml, LANGUAGE_TAGS[locale])),
    (now) => changeXml(now, /^docProps\/app\.xml$/, document, (xml) => nameSlides(xml, titles)),
    (now) => withTrueContentTypes(now, document),
    (now) => withFileProperties(now, report, locale, document),
  ];
  return steps.reduce((now, step) => step(now), files);
}

const numberIn = (name: string) => Number(/(\d+)\.xml$/.exec(name)?.[1]);

function orderPresentation(xml: Document): void {
  orderChildren(xml.documentElement, [
    "p:sldMasterIdLst",
    "p:notesMasterIdLst",
    "p:sldIdLst",
    "p:sldSz",
    "p:notesSz",
    "p:defaultTextStyle",
  ]);
}

/** A table is described by its name, in which its alternative text was written. */
function describeTables(xml: Document): void {
  for (const frame of elementsOf(xml, "p:graphicFrame")) {
    if (elementsOf(frame, "a:tbl").length === 0) continue;
    const [shape] = elementsOf(frame, "p:cNvPr");
    shape.setAttribute("descr", shape.getAttribute("name") ?? "");
  }
}

/** Numbers of shapes are different on a slide. */
function numberShapes(xml: Document): void {
  for (const [at, shape] of elementsOf(xml, "p:cNvPr").entries()) shape.setAttribute("id", String(at + 1));
}

/** Says in which language every text is, so that it is spelt and read aloud right. */
function sayLanguage(xml: Document, language: string): void {
  for (const name of ["a:rPr", "a:endParaRPr", "a:defRPr"])
    for (const text of elementsOf(xml, name)) text.setAttribute("lang", language);
}

/** The list of contents names slides by their titles. */
function nameSlides(xml: Document, titles: ReadonlyMap<number, string>): void {
  for (const name of elementsOf(xml, "vt:lpstr")) {
    const number = /^Slide (\d+)$/.exec(name.textContent ?? "")?.[1];
    const title = number === undefined ? undefined : titles.get(Number(number));
    if (title !== undefined && title !== "") name.textContent = title;
  }
}
