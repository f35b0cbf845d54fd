import { expect, test } from "vitest";
import { drawFigure, figureText, type FigureStyle } from "../../report/document/figure.ts";
import { svgText } from "../../report/document/svgText.ts";
import { cardStyles } from "../../report/page/figureCard.ts";
import { figuresOfRuns } from "../../studies/run/figuresOfRuns.ts";
import { LANGUAGES } from "../../language/language.ts";
import { inThisThread } from "../../studies/runs/inThisThread.ts";
import { replicate } from "../../studies/runs/replicate.ts";
import { plainScenario } from "../../../test/support/market.ts";
import { toParameters } from "../../scenario/compile/toParameters.ts";
import { drawFiguresAhead } from "./drawAhead.ts";
import { drawingDocument } from "./openDocument.ts";

const scenario = plainScenario({ market: { consumers: 200, days: 60 } });
const replications = await replicate(
  scenario,
  toParameters(scenario),
  { runs: 3, seed: "ahead" },
  inThisThread,
);
const document = await drawingDocument();
/** Nothing can be drawn in it. */
const broken = {} as Document;

const styles = (place: Document): FigureStyle[] => [
  { document: place, locale: "it", theme: "light" },
  ...LANGUAGES.flatMap((locale) => cardStyles({ document: place, locale })),
];

test("figures that were drawn ahead are there to the byte, for files and pages in each language", async () => {
  const figures = figuresOfRuns(replications).slice(0, 3);
  await drawFiguresAhead("it", new AbortController().signal)(() => Promise.resolve(figures));
  for (const figure of figures)
    expect(styles(broken).map((style) => figureText(figure, style))).toEqual(
      styles(document).map((style) => svgText(drawFigure(figure, style))),
    );
});

test("once the runs are over nothing more is drawn ahead, and what cannot be drawn is told later", async () => {
  const figures = figuresOfRuns(replications).slice(0, 1);
  await drawFiguresAhead("en", AbortSignal.abort())(() => Promise.resolve(figures));
  expect(() => figureText(figures[0], styles(broken)[1])).toThrow(TypeError);
  const failing = drawFiguresAhead("en", new AbortController().signal);
  await expect(failing(() => Promise.reject(new Error("no figures")))).resolves.toBeUndefined();
});
