import { strFromU8, unzipSync } from "fflate";
import { JSDOM } from "jsdom";
import { beforeAll, expect, test } from "vitest";
import { drawPicture } from "../../src/files/report/drawPicture.ts";
import { renderSlides } from "../../src/report/slides/renderSlides.ts";
import { toParameters } from "../../src/scenario/compile/toParameters.ts";
import { scenarioSettings } from "../../src/scenario/settings/scenario.ts";
import { inThisThread } from "../../src/studies/runs/inThisThread.ts";
import { compare } from "../../src/studies/compare/compare.ts";
import { documentOfComparison } from "../../src/studies/compare/documentOfComparison.ts";

const { document } = new JSDOM("").window;

/** A kitchen, and what is called after it. */
function contender(label: string, quality: number, price: number) {
  const scenario = scenarioSettings.parse({
    schemaVersion: 1,
    title: { en: "Two kitchens", it: "Due cucine" },
    market: { consumers: 200, days: 28, needsPerYear: 100 },
    channels: { search: {} },
    brands: {
      nonna: { quality, price, coverage: { search: 0.5 } },
      gino: { coverage: { search: 0.5 } },
    },
  });
  return { name: label, label, scenario, parameters: toParameters(scenario, { logged: 0 }) };
}

let slides: string[];
beforeAll(async () => {
  const contenders = [
    contender("today", 0.5, 20),
    contender("better", 0.9, 20),
    contender("better, too", 0.9, 20),
    contender("dearer", 0.5, 21),
  ];
  const comparison = await compare(contenders, { runs: 4, seed: "slides", periods: ["total"] }, inThisThread);
  const report = documentOfComparison(comparison, { version: "0.0.0" });
  const tools = { document, locale: "it", drawPicture, withAppendix: true } as const;
  const files = unzipSync(await renderSlides(report, tools));
  slides = Object.keys(files)
    .filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name))
    .toSorted((a, b) => Number(/\d+/.exec(a)?.[0]) - Number(/\d+/.exec(b)?.[0]))
    .map((name) => strFromU8(files[name]));
});

/** What the title of a slide says, and how many tables stand below it. */
function titleOf(slide: string): string {
  const shapes = slide.split("</p:sp>");
  const title = shapes.find((shape) => /type="(title|ctrTitle)"/.test(shape)) ?? "";
  return [...title.matchAll(/<a:t>([^<]*)/g)].map(([, text]) => text).join("");
}
const tablesOn = (slide: string) => slide.split("<a:tbl>").length - 1;

test("the title of the deck is in its language, and that of the answer names all that nothing tells apart", () => {
  expect(titleOf(slides[0])).toBe("Due cucine");
  expect(titleOf(slides[1])).toBe(
    "La quota di acquisti di nonna sale di più con better o better, too; queste simulazioni non sanno dire con quale",
  );
});

test("short tables of the appendix share a slide", () => {
  const appendix = slides.slice(8).filter((slide) => tablesOn(slide) > 0);
  expect(appendix.map((slide) => [titleOf(slide), tablesOn(slide)])).toEqual([
    ["Che cosa cambia negli scenari", 3],
    ["Le alternative a confronto fra loro", 2],
    ["Le alternative a confronto fra loro · Tutti i numeri della marca", 2],
    ["Tutti i numeri della marca: better, too", 1],
    ["Tutti i numeri della marca: dearer", 1],
    ["Denaro", 1],
    ["Che cosa si è supposto", 1],
  ]);
});
