/** Drawings on rows made by hand: the golden files, and the gallery. */

import type { ChartOptions } from "../../src/charts/chart.ts";
import { shareOverTime } from "../../src/charts/shareOverTime.ts";
import { brandWeeks } from "./rows.ts";

type Draw = (document: Document) => SVGSVGElement;

const usual: ChartOptions = { runs: 20, focus: "Nonna" };

export const drawings: Record<string, Draw> = {
  shareOverTime: (document) => shareOverTime.draw(brandWeeks(52), { ...usual, document }),
  shareOverTimeDarkItalian: (document) =>
    shareOverTime.draw(brandWeeks(156), { ...usual, document, theme: "dark", locale: "it" }),
};
