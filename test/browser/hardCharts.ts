// Every chart on data that nobody would draw on purpose. It runs in a page: what it draws is measured there.

import * as charts from "../../src/charts/index.ts";
import type { ChartOptions } from "../../src/drawing/chart.ts";
import { attributionCases } from "./hardAttribution.ts";
import { around, leverGrid, response, weekEnd } from "../golden/rows.ts";

const NAMES = [
  "Nonna",
  '<img src=x onerror=alert(1)> & "quotes"',
  "مطعم الجدة الكبير في قلب المدينة القديمة",
  "Ristorante Pizzeria Trattoria da Gino e Figli di Via Garibaldi ".repeat(5).trim(),
  "🍕🍝👩‍🍳 🇮🇹",
  "Donaudampfschifffahrtsgesellschaftskapitänskajüte",
  "A",
  "=HYPERLINK()\u202E\u0007\nevil",
  ...["Brera", "Catena", "Gino", "Navigli", "Isola", "Lambrate", "Loreto", "Rho"].map(
    (place) => `Osteria ${place}`,
  ),
];

/** Sizes of the numbers: as people expect them, tiny, huge, all the same, nothing at all. */
const SCALES: Readonly<Record<string, (place: number) => number>> = {
  usual: (place) => 0.1 + 0.3 * place,
  tiny: (place) => 1e-7 * (1 + place),
  huge: (place) => 1e13 * (1 + place),
  constant: () => 0.25,
  zero: () => 0,
  negative: (place) => 0.4 - place,
};

export interface HardCase {
  readonly name: string;
  readonly draw: (options: ChartOptions) => SVGSVGElement;
}

/** All cases, small ones of each kind rather than the product of everything. */
export function hardCases(): HardCase[] {
  return [
    ...[1, 2, 5, 8, 16].flatMap((brands) => brandCases(brands, 30)),
    ...[1, 2, 9, 52, 260].flatMap((weeks) => timeCases(`${weeks} weeks`, 3, weeks, SCALES["usual"])),
    ...Object.entries(SCALES).flatMap(([name, scale]) => scaleCases(name, scale)),
    ...[1, 2, 6, 11, 25].flatMap((steps) => gridCases(steps)),
    ...emptyCases(),
  ];
}

function brandCases(brands: number, weeks: number): HardCase[] {
  const label = `${brands} brands`;
  const names = NAMES.slice(0, brands);
  const reviews = names.flatMap((brand, index) =>
    [1, 2, 3, 4, 5].map((stars) => ({
      brand,
      stars,
      share: [0.999, 0.0004, 0.0002, 0.0001, 0.0003][(stars + index) % 5],
      low: 0,
      high: 1,
    })),
  );
  const shares = names.map((brand, index) => ({ brand, value: index / 8, low: index / 9, high: index / 7 }));
  return [
    ...timeCases(label, brands, weeks, SCALES["usual"]),
    ...timeCases(`${label}, all the same`, brands, weeks, SCALES["constant"]),
    { name: `starHistogram, ${label}`, draw: (options) => charts.starHistogram.draw(reviews, options) },
    { name: `swayed, ${label}`, draw: (options) => charts.swayed.draw(shares, options) },
  ];
}

function timeCases(
  label: string,
  brands: number,
  weeks: number,
  scale: (place: number) => number,
): HardCase[] {
  const rows = Array.from({ length: weeks }, (_, week) =>
    NAMES.slice(0, brands).map((brand, index) => {
      const value = scale(((week + 1) / weeks) * (index / NAMES.length));
      return {
        date: weekEnd(week),
        brand,
        ...around(value, Math.abs(value) / 9),
        reviews: Math.abs(value) * 1e4,
      };
    }),
  ).flat();
  const { shareOverTime, starsOverTime, npsOverTime, retention } = charts;
  return [shareOverTime, starsOverTime, npsOverTime, retention].map((chart) => ({
    name: `${chart.name}, ${label}`,
    draw: (options) => chart.draw(rows, options),
  }));
}

function scaleCases(label: string, scale: (place: number) => number): HardCase[] {
  const at = (index: number) => scale(index / 9);
  const moments = ["know", "go", "do", "buy"];
  const funnel = moments.map((moment, index) => ({
    moment,
    visits: at(index + 3),
    met: at(index + 2),
    wentOn: at(index + 1),
    bought: at(index),
  }));
  const journey = NAMES.flatMap((touchpoint, row) =>
    moments.map((moment, column) => ({ touchpoint, moment, visits: at(row + column + 1), met: at(row) })),
  );
  const money = ["revenue", "unitCost", "coverage", "content", "advertising"].map((kind, index) => ({
    kind,
    value: at(index),
  }));
  const dayparts = ["mobile", "desktop", "tablet", "none"].flatMap((device, row) =>
    ["earlyMorning", "commute", "work", "errands", "evening", "night"].map((daypart, column) => ({
      daypart,
      device,
      visits: at(row * column),
    })),
  );
  const loop = (["bought", "used", "reviews", "friends", "read", "heard", "swayed"] as const).map(
    (step, index) => ({ step, value: at(index + 1) }),
  );
  const curve = response(8).map((_, index) => ({ x: at(index), ...around(at(index), at(1) / 5) }));
  const measured = { metric: "revenue", brand: NAMES[3], unit: "money" } as const;
  return [
    ...timeCases(label, 4, 20, scale),
    ...attributionCases(label, NAMES, at),
    { name: `momentFunnel, ${label}`, draw: (options) => charts.momentFunnel.draw(funnel, options) },
    { name: `journeyMap, ${label}`, draw: (options) => charts.journeyHeatMap.draw(journey, options) },
    { name: `moneyWaterfall, ${label}`, draw: (options) => charts.moneyWaterfall.draw(money, options) },
    { name: `wordOfMouthLoop, ${label}`, draw: (options) => charts.wordOfMouthLoop.draw(loop, options) },
    { name: `daypartMap, ${label}`, draw: (options) => charts.daypartHeatMap.draw(dayparts, options) },
    {
      name: `responseCurve, ${label}`,
      draw: (options) => charts.responseCurve.draw(curve, { ...options, x: NAMES[3], measured }),
    },
  ];
}

function gridCases(steps: number): HardCase[] {
  return [1, 1e9].flatMap((scale) => {
    const measured = { metric: "revenue", brand: NAMES[3], unit: scale === 1 ? "share" : "money" } as const;
    return [
      {
        name: `map, ${steps} steps × ${scale}`,
        draw: (options: ChartOptions) =>
          charts.qualityCoverageHeatMap.draw(leverGrid(steps, scale), {
            ...options,
            measured,
            x: NAMES[3],
            y: NAMES[2],
          }),
      },
      {
        name: `responseCurve, ${steps} steps × ${scale}`,
        draw: (options: ChartOptions) =>
          charts.responseCurve.draw(response(steps), { ...options, measured, x: "quality" }),
      },
    ];
  });
}

function emptyCases(): HardCase[] {
  return Object.entries(charts).map(([name, chart]) => ({
    name: `${name}, empty`,
    draw: (options) => chart.draw([], options),
  }));
}
