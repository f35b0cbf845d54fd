// What the charts say of the rows of the golden drawings, in both languages: the words are read here, not in an SVG.
import { JSDOM } from "jsdom";
import { expect, test } from "vitest";
import * as rows from "../../test/golden/rows.ts";
import type { ChartFinding } from "../drawing/chart.ts";
import * as charts from "./index.ts";

const { document } = new JSDOM("").window;
const about = { focus: "Nonna", runs: 20, document };

const findings: Record<string, [(locale: "en" | "it") => ChartFinding, en: string[], it: string[]]> = {
  qualityCoverage: [
    (locale) => charts.qualityCoverageHeatMap.find(rows.leverGrid(6), { ...about, locale }),
    [
      "Raising quality lifts Nonna’s share of purchases from 7% to 35%, coverage from 13% to 28%",
      "Each effect is averaged over all values of the other lever.",
      "With both levers at their lowest: 4%; with both at their highest: 47%.",
      "Raising quality brings +38 points where coverage is highest, +18 points where it is lowest.",
    ],
    [
      "Qualità in aumento: la quota di acquisti di Nonna da 7% a 35%; copertura in aumento: da 13% a 28%",
      "Ogni effetto è una media su tutti i valori dell’altra leva.",
      "Con entrambe le leve al minimo: 4%; con entrambe al massimo: 47%.",
      "Qualità in aumento: +38 punti con copertura al massimo, +18 punti con copertura al minimo.",
    ],
  ],
  shareOverTime: [
    (locale) => charts.shareOverTime.find(rows.brandWeeks(52), { ...about, locale }),
    [
      "Nonna’s share of purchases rises from 23% to 38%",
      "Compared: 1 Oct 2018 to 30 Dec 2018 with 29 Jan 2018 to 29 Apr 2018, after the first weeks, in which a market is still growing.",
      "In the week to 30 Dec 2018 it is 38%; nine runs in ten lie between 33% and 43%.",
      "Nonna leads, before Pizza & Co with 33%.",
    ],
    [
      "La quota di acquisti di Nonna sale da 23% a 38%",
      "A confronto: 1 ott 2018 – 30 dic 2018 con 29 gen 2018 – 29 apr 2018, dopo le prime settimane, in cui un mercato cresce ancora.",
      "Nella settimana fino al 30 dic 2018 è 38%; nove simulazioni su dieci stanno fra 33% e 43%.",
      "Nonna è in testa, davanti a Pizza & Co con 33%.",
    ],
  ],
  swayed: [
    (locale) => charts.swayed.find(rows.swayedBrands, { ...about, locale }),
    [
      "Reviews and friends sway 34% of Nonna’s purchases",
      "Without them 34% of Nonna’s buyers would have bought something else or nothing; nine runs in ten lie between 30% and 38%.",
      "No other brand owes as much to word of mouth.",
    ],
    [
      "Recensioni e amici decidono il 34% degli acquisti di Nonna",
      "Senza di loro il 34% di chi ha comprato Nonna avrebbe comprato altro o niente; nove simulazioni su dieci stanno fra 30% e 38%.",
      "Nessun’altra marca deve tanto al passaparola.",
    ],
  ],
  journeyMap: [
    (locale) => charts.journeyHeatMap.find(rows.journey, { ...about, locale }),
    [
      "Nonna is met most on search in “I want to know”: 26% of all its meetings",
      "The largest blind spot is maps in “I want to go”: of 2,900 visits there 2.1% meet Nonna.",
      "Consumers turn most to search in “I want to know”, with 22% of all visits.",
    ],
    [
      "Nonna si incontra soprattutto su ricerca in “Voglio sapere”: 26% di tutti i suoi incontri",
      "Il punto cieco più grande è mappe in “Voglio andare”: di 2900 visite il 2,1% incontra Nonna.",
      "I consumatori si rivolgono soprattutto a ricerca in “Voglio sapere”: 22% di tutte le visite.",
    ],
  ],
  responseCurve: [
    (locale) => charts.responseCurve.find(rows.response(8), { ...about, locale, x: "quality" }),
    [
      "Raising quality lifts Nonna’s share of purchases from 2% to 43%",
      "The steepest step is from quality 0.5 to 0.6: +10 points.",
      "At quality 0.9 it is 43%; nine runs in ten lie between 40% and 46%.",
    ],
    [
      "Qualità in aumento: la quota di acquisti di Nonna sale da 2% a 43%",
      "Il passo più ripido è da qualità 0,5 a 0,6: +10 punti.",
      "Con qualità 0,9 è 43%; nove simulazioni su dieci stanno fra 40% e 46%.",
    ],
  ],
  starHistogram: [
    (locale) => charts.starHistogram.find(rows.reviews, { ...about, locale }),
    [
      "Nonna’s reviews are J-shaped: 61% give five stars, 12% one star",
      "Nonna’s posted reviews average 4.1 stars; 17% of them give one or two.",
      "Of all brands Nonna has the highest mean, 4.1.",
    ],
    [
      "Le recensioni di Nonna sono a forma di J: il 61% dà cinque stelle, il 12% una",
      "Le recensioni scritte su Nonna hanno in media 4,1 stelle; il 17% ne dà una o due.",
      "Fra tutte le marche la media più alta è di Nonna, 4,1.",
    ],
  ],
  momentFunnel: [
    (locale) => charts.momentFunnel.find(rows.funnel, { ...about, locale }),
    [
      "38% of visits in “I want to buy” end in a purchase; before that most journeys are lost in “I want to know”",
      "In “I want to know” 1,730 of 12,340 visits (14%) are the last of their journey.",
      "35% of visits in “I want to go” meet no brand at all, more than in any other moment.",
    ],
    [
      "Il 38% delle visite in “Voglio comprare” finisce in un acquisto; prima, i percorsi si perdono soprattutto in “Voglio sapere”",
      "In “Voglio sapere” 1730 di 12.340 visite (14%) sono le ultime del percorso.",
      "Il 35% delle visite in “Voglio andare” non incontra nessuna marca, più che in ogni altro momento.",
    ],
  ],
  wordOfMouthLoop: [
    (locale) => charts.wordOfMouthLoop.find(rows.loop, { ...about, locale }),
    [
      "Nonna’s buyers post 181 reviews and tell friends 3,210 times; reviews and friends sway 1,010 of its purchases",
      "Of 100 uses come 3.4 reviews and 61 tales to friends.",
      "Each review is read 75 times.",
    ],
    [
      "Chi compra Nonna scrive 181 recensioni e racconta ad amici 3210 volte; recensioni e amici decidono 1010 dei suoi acquisti",
      "Da 100 usi vengono 3,4 recensioni e 61 racconti ad amici.",
      "Ogni recensione è letta 75 volte.",
    ],
  ],
  moneyWaterfall: [
    (locale) => charts.moneyWaterfall.find(rows.money, { ...about, locale }),
    [
      "Of €412,000 that Nonna takes, €88,700 is left as profit (22%)",
      "The largest cost is making the units: €165,000, 51% of all costs.",
    ],
    [
      "Di 412.000 € che Nonna incassa, 88.700 € restano come profitto (22%)",
      "Il costo maggiore: produzione, 165.000 €, il 51% di tutti i costi.",
    ],
  ],
};

for (const [name, [find, english, italian]] of Object.entries(findings)) {
  test(`${name} says what its rows say`, () => {
    for (const [locale, sentences] of [
      ["en", english],
      ["it", italian],
    ] as const) {
      const { title, sentences: found } = find(locale);
      expect([title, ...found].map((text) => text.replaceAll("\u00A0", " "))).toEqual(sentences);
    }
  });
}

test("a change within what luck does is not called one", () => {
  const noisy = Array.from({ length: 52 }, (_, week) => (week < 26 ? 0.3 : 0.34)).map((share, week) => ({
    date: rows.weekEnd(week),
    brand: "Nonna",
    ...rows.around(share, 0.05),
  }));
  expect(charts.shareOverTime.find(noisy, about).title).toBe("Nonna’s share of purchases stays at about 34%");
});

test("a lever that does nothing is said to do nothing", () => {
  const flat = rows.leverGrid(3).map((row) => ({ ...row, value: 0.2 }));
  expect(charts.qualityCoverageHeatMap.find(flat, about).title).toBe(
    "Raising quality hardly moves Nonna’s share of purchases (20%), raising coverage hardly moves it (20%)",
  );
});

test("a curve with its top in the middle is said to have one", () => {
  const hill = [0.2, 0.5, 0.3].map((share, x) => ({ x, ...rows.around(share, 0.01) }));
  expect(charts.responseCurve.find(hill, { ...about, x: "price" }).title).toBe(
    "Nonna’s share of purchases is highest at price 1: 50%",
  );
});

test("every chart without rows says so instead of failing", () => {
  for (const chart of Object.values(charts)) {
    expect(chart.find([], about).title).toBe("Nothing to show");
    expect(chart.draw([], about).getAttribute("aria-label")).toBe(
      "Nothing to show. No run has anything to draw here.",
    );
  }
});

test("every drawing says aloud what it finds, and no group inside it is labelled", () => {
  const svg = charts.swayed.draw(rows.swayedBrands, about);
  const { title, sentences } = charts.swayed.find(rows.swayedBrands, about);
  expect(svg.getAttribute("role")).toBe("img");
  expect(svg.getAttribute("aria-label")).toBe([`${title}.`, ...sentences].join(" "));
  expect(svg.querySelectorAll("[aria-label]")).toHaveLength(0);
});
