import { expect, test } from "vitest";
import { formatPath, writtenAt } from "../read/written.ts";
import { findPaths } from "./settingPaths.ts";

const scenario = writtenAt(
  { file: "a.yaml", line: 1, column: 1, length: 1 },
  {
    brands: { nonna: { coverage: { search: 0.5 } }, verde: { coverage: { search: 0.4, site: 1 } } },
    channels: { search: {}, site: {} },
    personas: { all: {} },
    timeline: [{ day: 1 }, { day: 2 }],
  },
);
const pathsOf = (text: string) => findPaths(scenario, text).paths.map(formatPath);
const faultOf = (text: string) => {
  const { fault } = findPaths(scenario, text);
  return fault && [fault.message, fault.advice].map(({ en, it }) => `${en} | ${it}`);
};

test.each([
  ["brands.nonna.price", ["brands.nonna.price"]],
  [" brands.nonna.price ", ["brands.nonna.price"]],
  ["brands.*.price", ["brands.nonna.price", "brands.verde.price"]],
  // Of a map that may lack a channel, what stands there is meant.
  [
    "brands.*.coverage.*.buy",
    [
      "brands.nonna.coverage.search.buy",
      "brands.verde.coverage.search.buy",
      "brands.verde.coverage.site.buy",
    ],
  ],
  ["brands.*.coverage.site", ["brands.nonna.coverage.site", "brands.verde.coverage.site"]],
  [
    "journey.dropOut.*",
    ["journey.dropOut.know", "journey.dropOut.go", "journey.dropOut.do", "journey.dropOut.buy"],
  ],
  ["timeline[0].day", ["timeline[0].day"]],
  ["timeline.1.day", ["timeline[1].day"]],
  ["market.season[11]", ["market.season[11]"]],
  ["market", ["market"]],
  // What the timeline sets stands under its whole path.
  ["timeline.1.set.brands.nonna.price", ['timeline[1].set."brands.nonna.price"']],
])("“%s” means %j", (text, paths) => {
  expect(pathsOf(text)).toEqual(paths);
  expect(faultOf(text)).toBeUndefined();
});

test("paths that lead nowhere: where they leave the settings, and what is there", () => {
  const lost = [
    "extends",
    "prices",
    "brands.nona.price",
    "brands.nonna.prise",
    "brands.nonna.coverage.maps",
    "personas.*.prise",
    "days",
    "market.days.x",
    "costs.*.of",
    "brands..price",
    "timeline.x.day",
    "timeline.2.day",
    "sweep.0.from",
    "market.season.12",
  ];
  expect(lost.map((text) => [text, ...(faultOf(text) ?? ["found"])])).toMatchInlineSnapshot(`
    [
      [
        "extends",
        "extends must be written in a file, but is set afterwards. | extends deve essere scritto in un file, ma viene impostato dopo.",
        "Write extends: ../baseline.yaml into the scenario. | Scrivi extends: ../baseline.yaml nello scenario.",
      ],
      [
        "prices",
        "prices must be a setting, but the scenario has no “prices”. | prices deve essere un'impostazione, ma lo scenario non ha “prices”.",
        "Did you mean brands.nonna.price? | Intendevi brands.nonna.price?",
      ],
      [
        "brands.nona.price",
        "brands.nona.price must be a setting, but brands has no “nona”. | brands.nona.price deve essere un'impostazione, ma brands non ha “nona”.",
        "Did you mean brands.nonna? | Intendevi brands.nonna?",
      ],
      [
        "brands.nonna.prise",
        "brands.nonna.prise must be a setting, but brands.nonna has no “prise”. | brands.nonna.prise deve essere un'impostazione, ma brands.nonna non ha “prise”.",
        "Did you mean brands.nonna.price? | Intendevi brands.nonna.price?",
      ],
      [
        "brands.nonna.coverage.maps",
        "brands.nonna.coverage.maps must be a setting, but brands.nonna.coverage has no “maps”. | brands.nonna.coverage.maps deve essere un'impostazione, ma brands.nonna.coverage non ha “maps”.",
        "It has search, site. | Contiene search, site.",
      ],
      [
        "personas.*.prise",
        "personas.*.prise must be a setting, but personas.all has no “prise”. | personas.*.prise deve essere un'impostazione, ma personas.all non ha “prise”.",
        "It has label, share, needs, pace, devices, mobileLean, dayparts, habits, formats, priceSensitivity, qualitySensitivity, trustInPeople and more; umot explain personas.all lists all. | Contiene label, share, needs, pace, devices, mobileLean, dayparts, habits, formats, priceSensitivity, qualitySensitivity, trustInPeople e altro; umot explain personas.all elenca tutto.",
      ],
      [
        "days",
        "days must be a setting, but the scenario has no “days”. | days deve essere un'impostazione, ma lo scenario non ha “days”.",
        "Did you mean market.days? | Intendevi market.days?",
      ],
      [
        "market.days.x",
        "market.days.x must be a setting, but market.days has none inside. | market.days.x deve essere un'impostazione, ma market.days non ne contiene.",
        "Write market.days=value. | Scrivi market.days=valore.",
      ],
      [
        "costs.*.of",
        "costs.*.of must match settings of the scenario, but costs.* matches none. | costs.*.of deve corrispondere a impostazioni dello scenario, ma costs.* non corrisponde a nessuna.",
        "Name the setting instead of *, for example brands.nonna.coverage.search. | Nomina l'impostazione al posto di *, per esempio brands.nonna.coverage.search.",
      ],
      [
        "brands..price",
        "brands..price must be a setting, but brands has no “”. | brands..price deve essere un'impostazione, ma brands non ha “”.",
        "It has nonna, verde. | Contiene nonna, verde.",
      ],
      [
        "timeline.x.day",
        "timeline.x.day must be a setting, but timeline is a list of 2 items, from 0 to 1. | timeline.x.day deve essere un'impostazione, ma timeline è una lista di 2 elementi, da 0 a 1.",
        "Write the number of an item: timeline.0.day. | Scrivi il numero di un elemento: timeline.0.day.",
      ],
      [
        "timeline.2.day",
        "timeline.2.day must be a setting, but timeline is a list of 2 items, from 0 to 1. | timeline.2.day deve essere un'impostazione, ma timeline è una lista di 2 elementi, da 0 a 1.",
        "Write the number of an item: timeline.0.day. | Scrivi il numero di un elemento: timeline.0.day.",
      ],
      [
        "sweep.0.from",
        "sweep.0.from must be a setting, but sweep is a list without items. | sweep.0.from deve essere un'impostazione, ma sweep è una lista senza elementi.",
        "Write all of the list: sweep=[…]. | Scrivi tutta la lista: sweep=[…].",
      ],
      [
        "market.season.12",
        "market.season.12 must be a setting, but market.season is a list of 12 items, from 0 to 11. | market.season.12 deve essere un'impostazione, ma market.season è una lista di 12 elementi, da 0 a 11.",
        "Write the number of an item: market.season.0. | Scrivi il numero di un elemento: market.season.0.",
      ],
    ]
  `);
});
